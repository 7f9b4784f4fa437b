-- Briefs that somebody wants to hear of, and what was shown for a brief and why.

-- Who hears when somebody new fits a brief: the chat that asked for it.
create table watches (
    brief_id blob not null,
    chat_key text not null,
    account_id blob not null references accounts (id),
    -- The brief's revision that they know the matches of; those of a later one they have seen when they changed it.
    revision integer not null,
    since text not null,
    primary key (brief_id, chat_key)
) strict, without rowid;

-- Whom they have heard of, or seen when they began: nobody is told of twice.
create table watch_told (
    brief_id blob not null,
    chat_key text not null,
    developer_id text not null,
    told_at text not null,
    primary key (brief_id, chat_key, developer_id)
) strict, without rowid;

-- The latest ranking that was shown of each page of each revision of a brief, with its scores and reasons.
create table rankings (
    brief_id blob not null,
    revision integer not null,
    first integer not null,
    body text not null,
    shown_at text not null,
    primary key (brief_id, revision, first)
) strict, without rowid;
