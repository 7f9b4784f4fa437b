-- One row or more of every table that came with this number.
insert into check_ins (id, trial_id, account_id, day, mood, words, said_at)
values ('00000000-0000-0000-0000-000000000032', '00000000-0000-0000-0000-000000000030', '00000000-0000-0000-0000-000000000002', 3, 'mixed', 'slow reviews', '2026-12-09T09:00:00+00:00');
insert into trial_goals (id, trial_id, account_id, position, words, written_at)
values ('00000000-0000-0000-0000-000000000033', '00000000-0000-0000-0000-000000000030', '00000000-0000-0000-0000-000000000002', 1, 'The export runs', '2026-12-01T09:00:00+00:00');
insert into trial_items (trial_id, item, is_ready, account_id, changed_at)
values ('00000000-0000-0000-0000-000000000030', 'access', true, '00000000-0000-0000-0000-000000000002', '2026-12-01T09:00:00+00:00');
