-- Briefs that somebody wants to hear of, and what was shown for a brief and why.

-- Who hears when somebody new fits a brief: the chat that asked for it.
create table watches (
    brief_id uuid not null,
    chat_key text not null,
    account_id uuid not null references accounts (id),
    -- The brief's revision that they know the matches of; those of a later one they have seen when they changed it.
    revision bigint not null,
    since timestamptz not null,
    primary key (brief_id, chat_key)
);

-- Whom they have heard of, or seen when they began: nobody is told of twice.
create table watch_told (
    brief_id uuid not null,
    chat_key text not null,
    developer_id text not null,
    told_at timestamptz not null,
    primary key (brief_id, chat_key, developer_id)
);

-- The latest ranking that was shown of each page of each revision of a brief, with its scores and reasons.
create table rankings (
    brief_id uuid not null,
    revision bigint not null,
    first bigint not null,
    body jsonb not null,
    shown_at timestamptz not null,
    primary key (brief_id, revision, first)
);
