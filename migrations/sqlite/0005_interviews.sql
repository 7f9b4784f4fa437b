-- Interviews to their end, and the developer's side of them.

-- What an interviewer thought after an interview: one row a person. What is null was not assessed.
create table scorecards (
    interview_id blob not null references interviews (id),
    account_id blob not null references accounts (id),
    skills integer check (skills between 1 and 4),
    scalability integer check (scalability between 1 and 4),
    security integer check (security between 1 and 4),
    communication integer check (communication between 1 and 4),
    word text,
    begun_at text not null,
    scored_at text not null,
    primary key (interview_id, account_id)
) strict, without rowid;

create index scorecards_account on scorecards (account_id);

-- A time can be held for an answer: 'asked' waits for the developer, 'proposed' is the developer's and waits for the client. Of an
-- interview that is cancelled, 'declined' says that the developer could not come.
alter table interviews add column answer text check (answer in ('asked', 'proposed', 'declined'));

create index interviews_developer on interviews (developer_id, starts_at);

-- Codes that make a chat a developer's, given out by staff. Of a code itself there is only a proof.
create table developer_offers (
    id blob primary key not null,
    proof text not null unique,
    developer_id text not null,
    made_at text not null,
    expires_at text not null,
    redeemed_at text,
    -- Where it was brought to.
    redeemed_by text references chats (key)
) strict;

create index developer_offers_developer on developer_offers (developer_id);

-- Where a developer is asked and told: one chat each.
create table developer_chats (
    developer_id text primary key not null,
    chat_key text not null references chats (key),
    linked_at text not null
) strict, without rowid;

create index developer_chats_chat on developer_chats (chat_key);

-- Weekly hours that a developer has set: they hold in place of the pool file's.
create table developer_hours (
    developer_id text primary key not null,
    hours text not null,
    changed_at text not null
) strict, without rowid;
