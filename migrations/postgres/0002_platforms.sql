-- What platforms need: who does what only one process may do, where a chat's messages go, and how fast they may.

-- What only one process does at a time, such as asking a platform for its updates.
create table leases (
    name text primary key,
    owner text not null,
    until_at timestamptz not null
);

-- Where a chat's messages go on its platform. Written before the chat's first event acts, so there may be no chat yet.
create table routes (
    chat_key text primary key,
    platform text not null,
    place text not null,
    -- The platform's own id of the place where messages go; it may change, while the key of the chat stays.
    address text not null,
    -- A thread or topic in it.
    thread text,
    -- The platform's id of the latest message there, so that it can be edited.
    latest text,
    state text not null check (state in ('alive', 'dead')),
    -- A class such as `gone`, never a text from outside.
    reason text,
    changed_at timestamptz not null
);

create index routes_place on routes (platform, place);
create index routes_elsewhere on routes (platform, address) where address <> place;

-- A place that got another id on its platform keeps the name that it had here.
create table moved_places (
    platform text not null,
    address text not null,
    place text not null,
    moved_at timestamptz not null,
    primary key (platform, address)
);

-- Until when the permits of a pace are spent: what every process that sends looks at.
create table paces (
    name text primary key,
    spent_until timestamptz not null
);
