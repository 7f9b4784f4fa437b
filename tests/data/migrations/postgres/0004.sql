-- One row or more of every table that came with this number.
update identities set name = 'Dana' where person = 'dana';
insert into member_roles (workspace_id, account_id, role, set_by, set_at)
values ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002', 'owner', '00000000-0000-0000-0000-000000000002', '2026-12-01T09:00:00+00:00');
insert into notes (id, workspace_id, brief_id, developer_id, account_id, words, written_at)
values ('00000000-0000-0000-0000-000000000080', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000010', 'ada', '00000000-0000-0000-0000-000000000002', 'Knows payments', '2026-12-01T09:00:00+00:00');
insert into polls (id, workspace_id, brief_id, account_id, opened_at, until_at, revision, closed_at, closed_because, closed_by)
values ('00000000-0000-0000-0000-000000000081', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000010', '00000000-0000-0000-0000-000000000002', '2026-12-01T09:00:00+00:00', '2026-12-02T09:00:00+00:00', 3, '2026-12-01T10:00:00+00:00', 'owner', '00000000-0000-0000-0000-000000000002');
insert into poll_developers (poll_id, position, developer_id) values ('00000000-0000-0000-0000-000000000081', 0, 'ada');
insert into votes (poll_id, developer_id, account_id, choice, words, voted_at)
values ('00000000-0000-0000-0000-000000000081', 'ada', '00000000-0000-0000-0000-000000000002', 'for', 'solid', '2026-12-01T09:30:00+00:00');
