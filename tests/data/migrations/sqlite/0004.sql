-- One row or more of every table that came with this number.
update identities set name = 'Dana' where person = 'dana';
insert into member_roles (workspace_id, account_id, role, set_by, set_at)
values (x'00000000000000000000000000000001', x'00000000000000000000000000000002', 'owner', x'00000000000000000000000000000002', '2026-12-01T09:00:00+00:00');
insert into notes (id, workspace_id, brief_id, developer_id, account_id, words, written_at)
values (x'00000000000000000000000000000080', x'00000000000000000000000000000001', x'00000000000000000000000000000010', 'ada', x'00000000000000000000000000000002', 'Knows payments', '2026-12-01T09:00:00+00:00');
insert into polls (id, workspace_id, brief_id, account_id, opened_at, until_at, revision, closed_at, closed_because, closed_by)
values (x'00000000000000000000000000000081', x'00000000000000000000000000000001', x'00000000000000000000000000000010', x'00000000000000000000000000000002', '2026-12-01T09:00:00+00:00', '2026-12-02T09:00:00+00:00', 3, '2026-12-01T10:00:00+00:00', 'owner', x'00000000000000000000000000000002');
insert into poll_developers (poll_id, position, developer_id) values (x'00000000000000000000000000000081', 0, 'ada');
insert into votes (poll_id, developer_id, account_id, choice, words, voted_at)
values (x'00000000000000000000000000000081', 'ada', x'00000000000000000000000000000002', 'for', 'solid', '2026-12-01T09:30:00+00:00');
