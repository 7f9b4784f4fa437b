-- What is agreed and said about a trial while it goes on.

-- By how many days it was extended; it is once at most.
alter table trials add column extended_days integer not null default 0;

-- Which day's check-in was answered, and a word on the answer. Answers from before this have no day.
alter table check_ins add column day integer;
alter table check_ins add column words text;

create table trial_goals (
    id blob primary key not null,
    trial_id blob not null references trials (id),
    account_id blob not null references accounts (id),
    position integer not null,
    words text not null,
    written_at text not null
) strict;

create index trial_goals_trial on trial_goals (trial_id);

-- What has to be ready before somebody can work: who said last whether it is.
create table trial_items (
    trial_id blob not null references trials (id),
    item text not null check (item in ('access', 'first_task', 'contact', 'hours')),
    is_ready integer not null,
    account_id blob not null references accounts (id),
    changed_at text not null,
    primary key (trial_id, item)
) strict, without rowid;
