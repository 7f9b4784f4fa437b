-- One row or more of every table, as the schema of this number had them.
insert into workspaces (id, platform, place, created_at)
values ('00000000-0000-0000-0000-000000000001', 'telegram', 'dana', '2026-12-01T09:00:00+00:00');
insert into accounts (id, locale, zone, created_at)
values ('00000000-0000-0000-0000-000000000002', 'en-GB', 'Europe/Rome', '2026-12-01T09:00:00+00:00');
insert into identities (platform, person, account_id)
values ('telegram', 'dana', '00000000-0000-0000-0000-000000000002');
insert into chats (key, account_id, workspace_id, state, state_version, turn, revision, updated_at)
values ('telegram:dana:dana', '00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000001', '{"stage": {"stage": "briefing", "at": {"open": "must", "editing": false, "page": 0, "misses": 1}}, "draft": {"role": "backend", "must": ["go"]}, "brief": null, "locale": "en-GB", "zone": "Europe/Rome", "zone_is_known": true}', 1, 3, 4, '2026-12-01T09:00:00+00:00');
insert into events_seen (id, seen_at)
values ('telegram:1', '2026-12-01T09:00:00+00:00');
insert into developers (id, position, body, updated_at)
values ('ada', 0, '{"version": 1, "body": {"id": "ada", "name": "Ada", "level": "L2", "role": "backend", "headline": "Payments", "skills": [["go", 6]], "zone": "Europe/Lisbon", "hours": "mon-fri 09:00-17:00", "free_from": null, "workloads": ["full_time"], "languages": ["en"], "portfolio": [{"title": "Ledger", "link": "https://example.com/ledger"}], "scores": {"system_design": 4, "api_development": null, "production_experience": 5, "communication": null}, "contact": null}}', '2026-12-01T09:00:00+00:00');
insert into time_off (id, developer_id, from_at, until_at)
values ('00000000-0000-0000-0000-000000000003', 'ada', '2026-12-24T00:00:00+00:00', '2026-12-27T00:00:00+00:00');
insert into briefs (id, workspace_id, account_id, body, confirmed_at, revision, created_at)
values ('00000000-0000-0000-0000-000000000010', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002', '{"version": 1, "body": {"role": "backend", "signals": [], "needs": ["apis"], "must": ["go", "postgresql"], "nice": [], "demands": ["traffic"], "level": {"at_least": "L2"}, "workload": "part_time", "budget": {"cents": 250000, "currency": "USD"}, "zone": "Europe/Rome", "overlap_hours": 4, "language": "en", "start": null, "notes": "as soon as possible"}}', '2026-12-01T09:00:00+00:00', 2, '2026-12-01T09:00:00+00:00');
insert into quotes (brief_id, revision, position, level, workload, cents, currency, price_version, quoted_at)
values ('00000000-0000-0000-0000-000000000010', 1, 0, 'L1', 'full_time', 130000, 'USD', 'guide-1', '2026-12-01T09:00:00+00:00');
insert into quotes (brief_id, revision, position, level, workload, cents, currency, price_version, quoted_at)
values ('00000000-0000-0000-0000-000000000010', 2, 0, 'L2', 'part_time', 130000, 'USD', 'guide-1', '2026-12-01T09:00:00+00:00');
insert into quotes (brief_id, revision, position, level, workload, cents, currency, price_version, quoted_at)
values ('00000000-0000-0000-0000-000000000010', 2, 1, 'L3', 'part_time', 200000, 'USD', 'guide-1', '2026-12-01T09:00:00+00:00');
insert into shortlist (brief_id, developer_id, account_id, shortlisted_at)
values ('00000000-0000-0000-0000-000000000010', 'ada', '00000000-0000-0000-0000-000000000002', '2026-12-01T09:00:00+00:00');
insert into passed (brief_id, developer_id, account_id, reason, passed_at)
values ('00000000-0000-0000-0000-000000000010', 'grace', '00000000-0000-0000-0000-000000000002', 'price', '2026-12-01T09:00:00+00:00');
insert into interviews (id, workspace_id, account_id, brief_id, developer_id, starts_at, ends_at, zone, state, held_until, sequence, revision, created_at)
values ('00000000-0000-0000-0000-000000000020', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000010', 'ada', '2026-12-02T10:00:00+00:00', '2026-12-02T10:30:00+00:00', 'Europe/Rome', 'held', '2026-12-01T09:10:00+00:00', 0, 1, '2026-12-01T09:00:00+00:00');
insert into occupied (who, cell_at, interview_id)
values ('developer:ada', '2026-12-02T10:00:00+00:00', '00000000-0000-0000-0000-000000000020');
insert into occupied (who, cell_at, interview_id)
values ('developer:ada', '2026-12-02T10:15:00+00:00', '00000000-0000-0000-0000-000000000020');
insert into occupied (who, cell_at, interview_id)
values ('developer:ada', '2026-12-02T10:30:00+00:00', '00000000-0000-0000-0000-000000000020');
insert into occupied (who, cell_at, interview_id)
values ('account:00000000-0000-0000-0000-000000000002', '2026-12-02T10:00:00+00:00', '00000000-0000-0000-0000-000000000020');
insert into occupied (who, cell_at, interview_id)
values ('account:00000000-0000-0000-0000-000000000002', '2026-12-02T10:15:00+00:00', '00000000-0000-0000-0000-000000000020');
insert into trials (id, workspace_id, account_id, brief_id, developer_id, first_day, last_day, zone, level, workload, cents, currency, price_version, state, revision, created_at)
values ('00000000-0000-0000-0000-000000000030', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000010', 'ada', '2026-12-07', '2026-12-20', 'Europe/Rome', 'L2', 'part_time', 130000, 'USD', 'guide-1', 'active', 2, '2026-12-01T09:00:00+00:00');
insert into check_ins (id, trial_id, account_id, mood, said_at)
values ('00000000-0000-0000-0000-000000000031', '00000000-0000-0000-0000-000000000030', '00000000-0000-0000-0000-000000000002', 'well', '2026-12-01T09:00:00+00:00');
insert into engagements (id, workspace_id, account_id, trial_id, brief_id, developer_id, level, workload, cents, currency, months, first_day, last_day, zone, revision, created_at)
values ('00000000-0000-0000-0000-000000000040', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000030', '00000000-0000-0000-0000-000000000010', 'ada', 'L2', 'part_time', 130000, 'USD', 3, '2026-12-21', '2027-03-20', 'Europe/Rome', 1, '2026-12-01T09:00:00+00:00');
insert into promises (chat_key, subject, kind, due_at, local_at, zone, state, fired_at)
values ('telegram:dana:dana', '00000000-0000-0000-0000-000000000030', 'trial_ends_3', '2026-12-17T08:00:00+00:00', '2026-12-17 09:00:00', 'Europe/Rome', 'pending', null);
insert into promises (chat_key, subject, kind, due_at, local_at, zone, state, fired_at)
values ('telegram:dana:dana', '00000000-0000-0000-0000-000000000030', 'brief_unfinished', '2026-12-03T09:00:00+00:00', null, null, 'pending', null);
insert into promises (chat_key, subject, kind, due_at, local_at, zone, state, fired_at)
values ('telegram:dana:dana', '00000000-0000-0000-0000-000000000030', 'trial_begins', '2026-12-01T09:00:00+00:00', null, null, 'fired', '2026-12-01T09:00:00+00:00');
insert into outbox (id, platform, chat_key, priority, body, state, attempts, not_before, lease_until, lease_owner, created_at, settled_at, last_error, turn)
values ('00000000-0000-0000-0000-000000000060', 'telegram', 'telegram:dana:dana', 0, '{"version": 1, "body": {"lines": [[{"ours": "Booked."}], [{"theirs": "dana"}, {"moment": {"at": "2026-12-02T10:00:00Z", "shown": "Wed 2 Dec, 11:00"}}]], "buttons": [[{"label": "Keep", "payload": "k:1"}]]}}', 'sent', 1, '2026-12-01T09:00:00+00:00', null, null, '2026-12-01T09:00:00+00:00', '2026-12-01T09:00:00+00:00', null, 3);
insert into outbox (id, platform, chat_key, priority, body, state, attempts, not_before, lease_until, lease_owner, created_at, settled_at, last_error, turn)
values ('00000000-0000-0000-0000-000000000061', 'telegram', 'telegram:dana:dana', 1, '{"version": 1, "body": {"lines": [[{"ours": "Soon."}], [{"theirs": "dana"}, {"moment": {"at": "2026-12-02T10:00:00Z", "shown": "Wed 2 Dec, 11:00"}}]], "buttons": [[{"label": "Keep", "payload": "k:1"}]]}}', 'pending', 1, '2026-12-01T09:00:00+00:00', null, null, '2026-12-01T09:00:00+00:00', null, 'rate_limited', 3);
insert into support_requests (id, workspace_id, account_id, chat_key, words, asked_at)
values ('00000000-0000-0000-0000-000000000070', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002', 'telegram:dana:dana', 'Is anybody there?', '2026-12-01T09:00:00+00:00');
insert into workspaces (id, platform, place, created_at, joined_to)
values ('00000000-0000-0000-0000-000000000003', 'telegram', 'erik', '2026-12-01T09:00:00+00:00', '00000000-0000-0000-0000-000000000001');
insert into link_offers (id, proof, chat_key, made_at, expires_at, redeemed_at, redeemed_by)
values ('00000000-0000-0000-0000-000000000080', 'a0b1', 'telegram:dana:dana', '2026-12-01T09:00:00+00:00', '2026-12-01T09:10:00+00:00', '2026-12-01T09:05:00+00:00', 'telegram:dana:dana');
