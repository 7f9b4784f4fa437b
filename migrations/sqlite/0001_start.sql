-- Everything hirebot keeps. The Postgres migration of the same number has the same tables and columns with native types;
-- here instants are RFC 3339 text in UTC (they compare as text), ids are 16-byte blobs, truth is 0 or 1, JSON is text.

create table settings (
    name text primary key not null,
    value text not null
) strict, without rowid;

insert into settings (name, value) values ('roster_version', '0'), ('outbox_claims', '');

create table workspaces (
    id blob primary key not null,
    platform text not null,
    place text not null,
    created_at text not null,
    -- The workspace that this one became a part of: what happens in the place belongs there.
    joined_to blob references workspaces (id),
    unique (platform, place)
) strict;

create table accounts (
    id blob primary key not null,
    locale text not null,
    zone text,
    created_at text not null
) strict;

create table identities (
    platform text not null,
    person text not null,
    account_id blob not null references accounts (id),
    primary key (platform, person)
) strict, without rowid;

create index identities_account on identities (account_id);

create table chats (
    key text primary key not null,
    account_id blob not null references accounts (id),
    workspace_id blob not null references workspaces (id),
    state text not null,
    state_version integer not null,
    -- A state that this version could not read, kept for whoever mends it.
    set_aside text,
    -- Goes up with everything that the person does: messages of the same turn stand before their eyes together.
    turn integer not null,
    revision integer not null,
    updated_at text not null
) strict;

create index chats_account on chats (account_id);
create index chats_workspace on chats (workspace_id);

-- Platforms deliver again what we did not acknowledge: an event that is in here has been acted on.
create table events_seen (
    id text primary key not null,
    seen_at text not null
) strict, without rowid;

create index events_seen_at on events_seen (seen_at);

create table developers (
    id text primary key not null,
    position integer not null,
    body text not null,
    updated_at text not null
) strict;

create table time_off (
    id blob primary key not null,
    developer_id text not null,
    from_at text not null,
    until_at text not null
) strict;

create index time_off_developer on time_off (developer_id, until_at);

create table briefs (
    id blob primary key not null,
    workspace_id blob not null references workspaces (id),
    account_id blob not null references accounts (id),
    body text not null,
    confirmed_at text not null,
    revision integer not null,
    created_at text not null
) strict;

create index briefs_workspace on briefs (workspace_id, created_at, id);

-- Insert-only: what was quoted stays quoted, also when the brief or the price list changes.
create table quotes (
    brief_id blob not null references briefs (id),
    revision integer not null,
    position integer not null,
    level text not null,
    workload text not null,
    cents integer not null,
    currency text not null,
    price_version text not null,
    quoted_at text not null,
    primary key (brief_id, revision, position)
) strict, without rowid;

create table shortlist (
    brief_id blob not null references briefs (id),
    developer_id text not null,
    account_id blob not null references accounts (id),
    shortlisted_at text not null,
    primary key (brief_id, developer_id)
) strict, without rowid;

create table passed (
    brief_id blob not null references briefs (id),
    developer_id text not null,
    account_id blob not null references accounts (id),
    reason text,
    passed_at text not null,
    primary key (brief_id, developer_id)
) strict, without rowid;

create table interviews (
    id blob primary key not null,
    workspace_id blob not null references workspaces (id),
    account_id blob not null references accounts (id),
    brief_id blob not null references briefs (id),
    developer_id text not null,
    starts_at text not null,
    ends_at text not null,
    zone text not null,
    state text not null check (state in ('held', 'confirmed', 'done', 'no_show', 'cancelled')),
    held_until text,
    sequence integer not null,
    revision integer not null,
    created_at text not null,
    check ((state = 'held') = (held_until is not null))
) strict;

create index interviews_workspace on interviews (workspace_id, starts_at, id);

-- One row for each quarter of an hour that an interview takes of somebody: the primary key is what refuses to book
-- anybody twice. `who` is `developer:<id>` (the interview and the buffer after it) or `account:<id>` (the interview).
create table occupied (
    who text not null,
    cell_at text not null,
    interview_id blob not null references interviews (id),
    primary key (who, cell_at)
) strict, without rowid;

create index occupied_interview on occupied (interview_id);

create table trials (
    id blob primary key not null,
    workspace_id blob not null references workspaces (id),
    account_id blob not null references accounts (id),
    brief_id blob not null references briefs (id),
    developer_id text not null,
    first_day text not null,
    last_day text not null,
    zone text not null,
    level text not null,
    workload text not null,
    cents integer not null,
    currency text not null,
    price_version text not null,
    state text not null check (state in ('scheduled', 'active', 'decision_due', 'kept', 'ended', 'replaced', 'lapsed')),
    revision integer not null,
    created_at text not null
) strict;

create index trials_workspace on trials (workspace_id, last_day, id);

-- A developer is in one open trial at most.
create unique index trials_one_open on trials (developer_id) where state in ('scheduled', 'active', 'decision_due');

create table check_ins (
    id blob primary key not null,
    trial_id blob not null references trials (id),
    account_id blob not null references accounts (id),
    mood text not null check (mood in ('well', 'mixed', 'badly')),
    said_at text not null
) strict;

create index check_ins_trial on check_ins (trial_id);

create table engagements (
    id blob primary key not null,
    workspace_id blob not null references workspaces (id),
    account_id blob not null references accounts (id),
    trial_id blob not null references trials (id),
    brief_id blob not null references briefs (id),
    developer_id text not null,
    level text not null,
    workload text not null,
    cents integer not null,
    currency text not null,
    months integer not null,
    first_day text not null,
    last_day text not null,
    zone text not null,
    revision integer not null,
    created_at text not null
) strict;

create index engagements_workspace on engagements (workspace_id, last_day, id);

-- A trial is kept once.
create unique index engagements_trial on engagements (trial_id);

create table promises (
    seq integer primary key autoincrement not null,
    chat_key text not null references chats (key),
    subject blob not null,
    -- What is to be said, such as `trial_ends_3`.
    kind text not null,
    due_at text not null,
    -- A promised wall-clock time with its zone; null for a promised instant. `due_at` follows from it.
    local_at text,
    zone text,
    state text not null check (state in ('pending', 'fired', 'cancelled', 'unreadable')),
    fired_at text,
    unique (subject, kind, chat_key),
    check ((local_at is null) = (zone is null))
) strict;

create index promises_due on promises (due_at) where state = 'pending';

create table outbox (
    seq integer primary key autoincrement not null,
    -- Platforms that can tell a repeated message know it by this. Nothing looks a row up by it: whatever queues a message
    -- marks in the same transaction that it has.
    id blob not null,
    -- The platform of the chat.
    platform text not null,
    -- Chats are never deleted: to look each of them up again would cost as much as the row itself.
    chat_key text not null,
    -- 0 goes first.
    priority integer not null,
    body text not null,
    state text not null check (state in ('pending', 'leased', 'sent', 'unknown', 'dead')),
    attempts integer not null,
    -- Nobody touches the row before this instant; of a leased row it is the end of the lease.
    not_before text not null,
    lease_until text,
    lease_owner text,
    created_at text not null,
    settled_at text,
    -- A class of error such as `refused`, never its text: that may hold words of a person.
    last_error text,
    -- What a reminder is about, and until when it is worth delivering: it goes when its subject is settled or its time is over.
    subject blob,
    valid_until text,
    -- The chat's turn in which a message with buttons was said, so that a typed number or label counts as a press of one.
    turn integer,
    check ((state in ('pending', 'leased')) = (settled_at is null)),
    check ((state = 'leased') = (lease_until is not null))
) strict;

create index outbox_turn on outbox (platform, priority, seq) where settled_at is null;
create index outbox_chat on outbox (chat_key, seq) where settled_at is null;
-- Only what was claimed or failed has to wait: everything else may go out as soon as it is queued.
create index outbox_wait on outbox (platform, not_before) where settled_at is null and not_before > created_at;
create index outbox_shown on outbox (chat_key, turn) where turn is not null;
create index outbox_settled on outbox (settled_at) where settled_at is not null;

create table support_requests (
    id blob primary key not null,
    workspace_id blob not null references workspaces (id),
    account_id blob not null references accounts (id),
    chat_key text not null references chats (key),
    words text not null,
    asked_at text not null
) strict;

-- Codes that link a place to another. Of a code itself there is only a proof.
create table link_offers (
    id blob primary key not null,
    proof text not null unique,
    -- Where it was given out.
    chat_key text not null references chats (key),
    made_at text not null,
    expires_at text not null,
    redeemed_at text,
    -- Where it was brought to.
    redeemed_by text references chats (key)
) strict;

create index link_offers_chat on link_offers (chat_key);
