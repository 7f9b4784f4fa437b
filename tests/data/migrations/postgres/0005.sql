-- One row or more of every table that came with this number.
insert into scorecards (interview_id, account_id, skills, scalability, security, communication, word, begun_at, scored_at)
values ('00000000-0000-0000-0000-000000000020', '00000000-0000-0000-0000-000000000002', 4, 3, null, 1, 'knows queues', '2026-12-02T11:00:00+00:00', '2026-12-02T11:05:00+00:00');
insert into developer_offers (id, proof, developer_id, made_at, expires_at, redeemed_at, redeemed_by)
values ('00000000-0000-0000-0000-000000000090', 'c2d3', 'ada', '2026-12-01T09:00:00+00:00', '2026-12-08T09:00:00+00:00', null, null);
insert into developer_chats (developer_id, chat_key, linked_at) values ('ada', 'telegram:dana:dana', '2026-12-01T09:00:00+00:00');
insert into developer_hours (developer_id, hours, changed_at) values ('ada', 'mon-thu 10:00-16:00', '2026-12-01T09:00:00+00:00');
