-- One row or more of every table that came with this number.
insert into audit (at, account_id, workspace_id, what, subject)
values ('2026-12-01T09:00:00+00:00', x'00000000000000000000000000000001', x'00000000000000000000000000000002', 'brief_confirmed', '00000000-0000-0000-0000-000000000010');
