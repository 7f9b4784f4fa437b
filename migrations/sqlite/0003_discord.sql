-- What Discord needs: interactions that are still to be answered, what its servers have chosen, and what staff attach.

-- What came in, and how it is answered: an interaction with its token, by whichever process delivers the answer.
create table discord_doors (
    interaction text primary key not null,
    chat_key text not null,
    token text not null,
    -- How it is answered: see the adapter.
    manner text not null,
    -- The ids of the events that it is handled as, in their order, a line each.
    events text not null,
    -- What was pressed, where all shall hear of it: its payload.
    about text,
    opened_at text not null
) strict, without rowid;

create index discord_doors_chat on discord_doors (chat_key, opened_at);

-- What somebody who may manage a server has chosen for it.
create table discord_servers (
    server text primary key not null,
    -- Where reminders go that are everybody's; null is where their talk began.
    channel text,
    -- The role whose members may hire; null is everybody.
    role text,
    changed_at text not null
) strict, without rowid;

-- A pool that somebody of the staff attached and has still to confirm.
create table pool_imports (
    id blob primary key not null,
    -- Who has to confirm it: a word of the platform's adapter.
    person text not null,
    -- Everybody in it; null once it is imported.
    body text,
    -- The version of the pool that it was compared with.
    compared_with integer not null,
    until_at text not null,
    imported_at text,
    check ((body is null) = (imported_at is not null))
) strict;

-- The thread in which a brief is talked about: one a brief.
create table discord_threads (
    brief_id blob primary key not null,
    channel text not null,
    thread text not null
) strict;

create unique index discord_threads_thread on discord_threads (thread);

-- Further answers that only one person sees: they have no name that Discord would know them again by.
create table discord_follow_ups (
    name text primary key not null,
    message text not null,
    sent_at text not null
) strict, without rowid;

create index discord_follow_ups_sent on discord_follow_ups (sent_at);
