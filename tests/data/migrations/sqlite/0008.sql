-- One row or more of every table that came with this number.
insert into watches (brief_id, chat_key, account_id, revision, since)
values (x'00000000000000000000000000000010', 'telegram:dana:dana', x'00000000000000000000000000000002', 2, '2026-12-01T09:00:00+00:00');
insert into watch_told (brief_id, chat_key, developer_id, told_at)
values (x'00000000000000000000000000000010', 'telegram:dana:dana', 'ada', '2026-12-01T09:00:00+00:00');
insert into rankings (brief_id, revision, first, body, shown_at)
values (x'00000000000000000000000000000010', 2, 0, '{"version": 1, "body": {"rules": "2", "total": 1, "matches": [{"developer": "ada", "score": 71, "month": {"cents": 130000, "currency": "USD"}, "workload": "part_time", "overlap_quarters": 24, "free_from": "2026-12-01", "reasons": [{"must_haves": {"have": [["Go", 6]], "of": 1}}], "cautions": []}], "requirements": {"must": ["Go"]}}}', '2026-12-01T09:00:00+00:00');
