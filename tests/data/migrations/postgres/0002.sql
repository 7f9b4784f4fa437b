-- One row or more of every table that came with this number.
insert into leases (name, owner, until_at) values ('telegram:1:updates', 'one', '2026-12-01T09:01:00+00:00');
insert into routes (chat_key, platform, place, address, thread, latest, state, reason, changed_at)
values ('telegram:-100:dana', 'telegram', '-100', '-100200', '7', '41', 'dead', 'gone', '2026-12-01T09:00:00+00:00');
insert into moved_places (platform, address, place, moved_at) values ('telegram', '-100200', '-100', '2026-12-01T09:00:00+00:00');
insert into paces (name, spent_until) values ('telegram', '2026-12-01T09:00:01+00:00');
