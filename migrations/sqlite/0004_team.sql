-- What a team makes of a shortlist: who may do what, notes, and votes.

-- What a platform calls somebody; null until it was told.
alter table identities add column name text;

-- What a member may do in a workspace; whoever is not in here votes, and whoever confirmed the first brief owns it.
create table member_roles (
    workspace_id blob not null references workspaces (id),
    account_id blob not null references accounts (id),
    role text not null check (role in ('owner', 'voter', 'viewer')),
    set_by blob not null references accounts (id),
    set_at text not null,
    primary key (workspace_id, account_id)
) strict, without rowid;

create index member_roles_account on member_roles (account_id);

create table notes (
    id blob primary key not null,
    workspace_id blob not null references workspaces (id),
    brief_id blob not null references briefs (id),
    developer_id text not null,
    account_id blob not null references accounts (id),
    words text not null,
    written_at text not null
) strict;

create index notes_workspace on notes (workspace_id, written_at, id);

-- Votes that were asked for.
create table polls (
    id blob primary key not null,
    workspace_id blob not null references workspaces (id),
    brief_id blob not null references briefs (id),
    -- Who asked.
    account_id blob not null references accounts (id),
    opened_at text not null,
    until_at text not null,
    -- Goes up with every vote, so that of two who vote at once the second one sees the first.
    revision integer not null,
    closed_at text,
    closed_because text check (closed_because in ('complete', 'deadline', 'owner')),
    closed_by blob references accounts (id),
    check ((closed_at is null) = (closed_because is null))
) strict;

create index polls_workspace on polls (workspace_id, opened_at, id);

-- One vote at a time on one shortlist.
create unique index polls_one_open on polls (brief_id) where closed_at is null;

create table poll_developers (
    poll_id blob not null references polls (id),
    position integer not null,
    developer_id text not null,
    primary key (poll_id, position)
) strict, without rowid;

-- One vote of each account on each developer: the primary key is what refuses a second one.
create table votes (
    poll_id blob not null references polls (id),
    developer_id text not null,
    account_id blob not null references accounts (id),
    choice text not null check (choice in ('for', 'against', 'abstain')),
    words text,
    voted_at text not null,
    primary key (poll_id, developer_id, account_id)
) strict, without rowid;

create index votes_account on votes (account_id);
