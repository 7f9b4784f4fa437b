-- Everything hirebot keeps. The SQLite migration of the same number has the same tables and columns.

create table settings (
    name text primary key,
    value text not null
);

insert into settings (name, value) values ('roster_version', '0'), ('outbox_claims', '');

create table workspaces (
    id uuid primary key,
    platform text not null,
    place text not null,
    created_at timestamptz not null,
    -- The workspace that this one became a part of: what happens in the place belongs there.
    joined_to uuid references workspaces (id),
    unique (platform, place)
);

create table accounts (
    id uuid primary key,
    locale text not null,
    zone text,
    created_at timestamptz not null
);

create table identities (
    platform text not null,
    person text not null,
    account_id uuid not null references accounts (id),
    primary key (platform, person)
);

create index identities_account on identities (account_id);

create table chats (
    key text primary key,
    account_id uuid not null references accounts (id),
    workspace_id uuid not null references workspaces (id),
    state jsonb not null,
    state_version bigint not null,
    -- A state that this version could not read, kept for whoever mends it.
    set_aside jsonb,
    -- Goes up with everything that the person does: messages of the same turn stand before their eyes together.
    turn bigint not null,
    revision bigint not null,
    updated_at timestamptz not null
);

create index chats_account on chats (account_id);
create index chats_workspace on chats (workspace_id);

-- Platforms deliver again what we did not acknowledge: an event that is in here has been acted on.
create table events_seen (
    id text primary key,
    seen_at timestamptz not null
);

create index events_seen_at on events_seen (seen_at);

create table developers (
    id text primary key,
    position bigint not null,
    body jsonb not null,
    updated_at timestamptz not null
);

create table time_off (
    id uuid primary key,
    developer_id text not null,
    from_at timestamptz not null,
    until_at timestamptz not null
);

create index time_off_developer on time_off (developer_id, until_at);

create table briefs (
    id uuid primary key,
    workspace_id uuid not null references workspaces (id),
    account_id uuid not null references accounts (id),
    body jsonb not null,
    confirmed_at timestamptz not null,
    revision bigint not null,
    created_at timestamptz not null
);

create index briefs_workspace on briefs (workspace_id, created_at, id);

-- Insert-only: what was quoted stays quoted, also when the brief or the price list changes.
create table quotes (
    brief_id uuid not null references briefs (id),
    revision bigint not null,
    position bigint not null,
    level text not null,
    workload text not null,
    cents bigint not null,
    currency text not null,
    price_version text not null,
    quoted_at timestamptz not null,
    primary key (brief_id, revision, position)
);

create table shortlist (
    brief_id uuid not null references briefs (id),
    developer_id text not null,
    account_id uuid not null references accounts (id),
    shortlisted_at timestamptz not null,
    primary key (brief_id, developer_id)
);

create table passed (
    brief_id uuid not null references briefs (id),
    developer_id text not null,
    account_id uuid not null references accounts (id),
    reason text,
    passed_at timestamptz not null,
    primary key (brief_id, developer_id)
);

create table interviews (
    id uuid primary key,
    workspace_id uuid not null references workspaces (id),
    account_id uuid not null references accounts (id),
    brief_id uuid not null references briefs (id),
    developer_id text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    zone text not null,
    state text not null check (state in ('held', 'confirmed', 'done', 'no_show', 'cancelled')),
    held_until timestamptz,
    sequence bigint not null,
    revision bigint not null,
    created_at timestamptz not null,
    check ((state = 'held') = (held_until is not null))
);

create index interviews_workspace on interviews (workspace_id, starts_at, id);

-- One row for each quarter of an hour that an interview takes of somebody: the primary key is what refuses to book
-- anybody twice. `who` is `developer:<id>` (the interview and the buffer after it) or `account:<id>` (the interview).
create table occupied (
    who text not null,
    cell_at timestamptz not null,
    interview_id uuid not null references interviews (id),
    primary key (who, cell_at)
);

create index occupied_interview on occupied (interview_id);

create table trials (
    id uuid primary key,
    workspace_id uuid not null references workspaces (id),
    account_id uuid not null references accounts (id),
    brief_id uuid not null references briefs (id),
    developer_id text not null,
    first_day date not null,
    last_day date not null,
    zone text not null,
    level text not null,
    workload text not null,
    cents bigint not null,
    currency text not null,
    price_version text not null,
    state text not null check (state in ('scheduled', 'active', 'decision_due', 'kept', 'ended', 'replaced', 'lapsed')),
    revision bigint not null,
    created_at timestamptz not null
);

create index trials_workspace on trials (workspace_id, last_day, id);

-- A developer is in one open trial at most.
create unique index trials_one_open on trials (developer_id) where state in ('scheduled', 'active', 'decision_due');

create table check_ins (
    id uuid primary key,
    trial_id uuid not null references trials (id),
    account_id uuid not null references accounts (id),
    mood text not null check (mood in ('well', 'mixed', 'badly')),
    said_at timestamptz not null
);

create index check_ins_trial on check_ins (trial_id);

create table engagements (
    id uuid primary key,
    workspace_id uuid not null references workspaces (id),
    account_id uuid not null references accounts (id),
    trial_id uuid not null references trials (id),
    brief_id uuid not null references briefs (id),
    developer_id text not null,
    level text not null,
    workload text not null,
    cents bigint not null,
    currency text not null,
    months bigint not null,
    first_day date not null,
    last_day date not null,
    zone text not null,
    revision bigint not null,
    created_at timestamptz not null
);

create index engagements_workspace on engagements (workspace_id, last_day, id);

-- A trial is kept once.
create unique index engagements_trial on engagements (trial_id);

create table promises (
    seq bigint generated always as identity primary key,
    chat_key text not null references chats (key),
    subject uuid not null,
    -- What is to be said, such as `trial_ends_3`.
    kind text not null,
    due_at timestamptz not null,
    -- A promised wall-clock time with its zone; null for a promised instant. `due_at` follows from it.
    local_at timestamp,
    zone text,
    state text not null check (state in ('pending', 'fired', 'cancelled', 'unreadable')),
    fired_at timestamptz,
    unique (subject, kind, chat_key),
    check ((local_at is null) = (zone is null))
);

create index promises_due on promises (due_at) where state = 'pending';

create table outbox (
    seq bigint generated always as identity primary key,
    -- Platforms that can tell a repeated message know it by this. Nothing looks a row up by it: whatever queues a message
    -- marks in the same transaction that it has.
    id uuid not null,
    -- The platform of the chat.
    platform text not null,
    -- Chats are never deleted: to look each of them up again would cost as much as the row itself.
    chat_key text not null,
    -- 0 goes first.
    priority smallint not null,
    body jsonb not null,
    state text not null check (state in ('pending', 'leased', 'sent', 'unknown', 'dead')),
    attempts bigint not null,
    -- Nobody touches the row before this instant; of a leased row it is the end of the lease.
    not_before timestamptz not null,
    lease_until timestamptz,
    lease_owner text,
    created_at timestamptz not null,
    settled_at timestamptz,
    -- A class of error such as `refused`, never its text: that may hold words of a person.
    last_error text,
    -- What a reminder is about, and until when it is worth delivering: it goes when its subject is settled or its time is over.
    subject uuid,
    valid_until timestamptz,
    -- The chat's turn in which a message with buttons was said, so that a typed number or label counts as a press of one.
    turn bigint,
    check ((state in ('pending', 'leased')) = (settled_at is null)),
    check ((state = 'leased') = (lease_until is not null))
);

create index outbox_turn on outbox (platform, priority, seq) where settled_at is null;
create index outbox_chat on outbox (chat_key, seq) where settled_at is null;
-- Only what was claimed or failed has to wait: everything else may go out as soon as it is queued.
create index outbox_wait on outbox (platform, not_before) where settled_at is null and not_before > created_at;
create index outbox_shown on outbox (chat_key, turn) where turn is not null;
create index outbox_settled on outbox (settled_at) where settled_at is not null;

create table support_requests (
    id uuid primary key,
    workspace_id uuid not null references workspaces (id),
    account_id uuid not null references accounts (id),
    chat_key text not null references chats (key),
    words text not null,
    asked_at timestamptz not null
);

-- Codes that link a place to another. Of a code itself there is only a proof.
create table link_offers (
    id uuid primary key not null,
    proof text not null unique,
    -- Where it was given out.
    chat_key text not null references chats (key),
    made_at timestamptz not null,
    expires_at timestamptz not null,
    redeemed_at timestamptz,
    -- Where it was brought to.
    redeemed_by text references chats (key)
);

create index link_offers_chat on link_offers (chat_key);
