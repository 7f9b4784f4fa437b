-- What Discord needs: interactions that are still to be answered, and what its servers have chosen.

-- What came in, and how it is answered: an interaction with its token, by whichever process delivers the answer.
create table discord_doors (
    interaction text primary key,
    chat_key text not null,
    token text not null,
    -- How it is answered: see the adapter.
    manner text not null,
    -- The ids of the events that it is handled as, in their order, a line each.
    events text not null,
    opened_at timestamptz not null
);

create index discord_doors_chat on discord_doors (chat_key, opened_at);

-- What somebody who may manage a server has chosen for it.
create table discord_servers (
    server text primary key,
    -- Where reminders go that are everybody's; null is where their talk began.
    channel text,
    -- The role whose members may hire; null is everybody.
    role text,
    changed_at timestamptz not null
);
