-- One row or more of every table that came with this number.
insert into check_ins (id, trial_id, account_id, day, mood, words, said_at)
values (x'00000000000000000000000000000032', x'00000000000000000000000000000030', x'00000000000000000000000000000002', 3, 'mixed', 'slow reviews', '2026-12-09T09:00:00+00:00');
insert into trial_goals (id, trial_id, account_id, position, words, written_at)
values (x'00000000000000000000000000000033', x'00000000000000000000000000000030', x'00000000000000000000000000000002', 1, 'The export runs', '2026-12-01T09:00:00+00:00');
insert into trial_items (trial_id, item, is_ready, account_id, changed_at)
values (x'00000000000000000000000000000030', 'access', 1, x'00000000000000000000000000000002', '2026-12-01T09:00:00+00:00');
