-- Who did what and when, and questions to staff that somebody answers.

-- Names things, never words. Nothing looks a row up: to check each against other tables would cost as much as the row itself.
create table audit (
    seq bigint generated always as identity primary key,
    at timestamptz not null,
    -- Null for what the clock did.
    account_id uuid,
    workspace_id uuid,
    -- A word such as `trial_kept`.
    what text not null,
    -- What it was done to: an id.
    subject text
);

-- Where the one of staff is who took the question last, and the name that they answer by.
alter table support_requests add column staff_chat text;
alter table support_requests add column staff_name text;
-- Since when they have it; null while nobody has.
alter table support_requests add column claimed_at timestamptz;
-- Since when something waits for an answer.
alter table support_requests add column waits_since_at timestamptz;
alter table support_requests add column closed_at timestamptz;

-- Questions of before this number were answered elsewhere, if they were.
update support_requests set closed_at = asked_at;

-- One of staff has one talk at a time, and a talk has one of staff.
create unique index support_requests_staff on support_requests (staff_chat) where claimed_at is not null and closed_at is null;
create unique index support_requests_claimed on support_requests (chat_key) where claimed_at is not null and closed_at is null;
create index support_requests_open on support_requests (chat_key) where closed_at is null;
