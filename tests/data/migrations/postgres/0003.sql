-- One row or more of every table that came with this number.
insert into discord_doors (interaction, chat_key, token, manner, events, about, opened_at)
values ('900', 'discord:70:7', 'a-token', 'private', 'discord:900', null, '2026-12-01T09:00:00+00:00');
insert into discord_servers (server, channel, role, changed_at) values ('70', '71', null, '2026-12-01T09:00:00+00:00');
insert into pool_imports (id, person, body, compared_with, until_at, imported_at)
values ('00000000-0000-0000-0000-000000000010', 'discord:7', null, 1, '2026-12-01T10:00:00+00:00', '2026-12-01T09:30:00+00:00');
insert into discord_threads (brief_id, channel, thread) values ('00000000-0000-0000-0000-000000000010', '71', '72');
insert into discord_follow_ups (name, message, sent_at) values ('a-name', '73', '2026-12-01T09:00:00+00:00');
