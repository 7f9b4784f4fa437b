-- Interviews to their end, and the developer's side of them.

-- What an interviewer thought after an interview: one row a person. What is null was not assessed.
create table scorecards (
    interview_id uuid not null references interviews (id),
    account_id uuid not null references accounts (id),
    skills bigint check (skills between 1 and 4),
    scalability bigint check (scalability between 1 and 4),
    security bigint check (security between 1 and 4),
    communication bigint check (communication between 1 and 4),
    word text,
    begun_at timestamptz not null,
    scored_at timestamptz not null,
    primary key (interview_id, account_id)
);

create index scorecards_account on scorecards (account_id);

-- A time can be held for an answer: 'asked' waits for the developer, 'proposed' is the developer's and waits for the client. Of an
-- interview that is cancelled, 'declined' says that the developer could not come.
alter table interviews add column answer text check (answer in ('asked', 'proposed', 'declined'));

create index interviews_developer on interviews (developer_id, starts_at);

-- Codes that make a chat a developer's, given out by staff. Of a code itself there is only a proof.
create table developer_offers (
    id uuid primary key,
    proof text not null unique,
    developer_id text not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    redeemed_at timestamptz,
    -- Where it was brought to.
    redeemed_by text references chats (key)
);

create index developer_offers_developer on developer_offers (developer_id);

-- Where a developer is asked and told: one chat each.
create table developer_chats (
    developer_id text primary key,
    chat_key text not null references chats (key),
    linked_at timestamptz not null
);

create index developer_chats_chat on developer_chats (chat_key);

-- Weekly hours that a developer has set: they hold in place of the pool file's.
create table developer_hours (
    developer_id text primary key,
    hours text not null,
    changed_at timestamptz not null
);
