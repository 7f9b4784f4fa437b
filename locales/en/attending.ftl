### The developer's side: a chat that a code from staff has made theirs.

## A code makes a chat a developer's

# $developer (text): their name in the pool.
attending-question = This code is for { $developer }. Is that you?
attending-question-what = Then clients who want to meet you ask you here. Reminders and news of trials come here too, and you say here when you work.
# $developer (text): their name in the pool.
attending-joined = Welcome, { $developer }! From now on clients ask you here before anything is booked.
attending-used = That code has done its work; each works once. Our people can give you a new one.
attending-expired = That code is over: it was good for a week, or a newer one took its place. Our people can give you a new one.
# The chat was theirs once, and another one is now.
attending-elsewhere = You have another chat with me by now, and your side is there. If that’s wrong, tell our people.
attending-left = You’re not in our pool at the moment. Our people can tell you more.

## What lies ahead, on one screen

# $developer (text): their name.
attending-agenda = { $developer }, this is what lies ahead:
# $developer (text): their name.
attending-agenda-empty = { $developer }, nothing lies ahead. I tell you here when somebody wants to meet you.
# $time (text): a moment by the developer's clock.
attending-line-booked = { $time }: interview
# $time (text): as above.
attending-line-asked = { $time }: interview, waits for your answer
# $time (text): as above.
attending-line-proposed = { $time }: your proposal, waits for the client
# $first and $last (text): days.
attending-line-trial = Trial: { $first } to { $last }
# Lines with the hours of each day follow. $zone (text): the developer's zone.
attending-hours = Your hours, { $zone }:
attending-no-hours = You have no weekly hours, so nobody can book you.
# $first and $last (text): the first and the last day of a time off.
attending-off = Away: { $first } to { $last }
# The same for a single day. $first (text): the day.
attending-off-day = Away: { $first }

## A client wants to meet the developer

# $time (text): a moment by the developer's clock.
attending-asked = A client would like to meet you: { $time }
# $time (text): as above.
attending-asked-again = Still open: a client would like to meet you on { $time }.
# $skills (list): what the client's brief asks for.
attending-about = They are looking for { $skills }.
# $until (text): a moment.
attending-answer-by = Please answer by { $until }; after that the time is free again.
# $time (text): a moment.
attending-accepted = Booked: you are meeting a client on { $time }.
# $time (text): a moment.
attending-declined = Declined: { $time }. The client hears of it now.
# Shown when an interview is opened. $time (text): a moment.
attending-booked = Interview with a client: { $time }
# A proposal that the client has not answered. $time (text): a moment.
attending-waits = You proposed { $time }.
# $until (text): a moment.
attending-waits-until = The client has until { $until } to answer. I keep the time free for you both.
# An interview that is over, declined or cancelled. $time (text): a moment.
attending-over = The interview on { $time } isn’t open any more.
attending-unknown = I don’t know that interview any more. Here’s the way to what lies ahead.
# $time (text): a moment.
attending-really-cancel = Really cancel your interview on { $time }? The client is told at once.

## Another time

# $time (text): the moment that was asked for or booked.
attending-when = When would you rather meet than { $time }?
# $zone (text): the developer's zone.
attending-clock = All times are by your clock, { $zone }.
# $days (number): how many days ahead interviews can be booked.
attending-no-times =
    { $days ->
        [one] Your hours have no free time within the next day.
       *[other] Your hours have no free time in the next { $days } days.
    } Change your hours, or type a time.
attending-busy = You have another interview then, or time off.
attending-client-busy = The client can’t make that time. Is there another one?
# $time (text): a moment.
attending-proposed = I propose { $time } to the client, and tell you what they say.

## Weekly hours and time off

# $zone (text): the developer's zone.
attending-hours-ask = When do you work in a usual week? Write it like “mon-fri 9-17” or “mon-thu 8-12, 13-17”, by your clock, { $zone }. “None” is no hours at all.
attending-hours-wrong = I couldn’t read hours in that.
# Lines with the hours follow.
attending-hours-kept = Kept. From now on clients can book these hours; what is booked stays.
attending-hours-none = Kept: nobody can book you until you set hours again. What is booked stays.
attending-off-ask = When will you be away? Write a day or a span, such as “24 Dec - 2 Jan”.
# $days (number): the longest time off.
attending-off-wrong =
    { $days ->
        [one] I couldn’t read days in that. They lie ahead, and are one day at most.
       *[other] I couldn’t read days in that. They lie ahead, and span { $days } days at most.
    }
# $most (number): how many times off fit.
attending-off-full =
    { $most ->
        [one] You have a time off ahead already; take it back first.
       *[other] You have { $most } times off ahead already; take one back first.
    }
# $first and $last (text): days.
attending-off-kept = Noted: away from { $first } to { $last }. Nobody can book you then.
# The same for a single day. $first (text): the day.
attending-off-kept-day = Noted: away on { $first }. Nobody can book you then.
# Lines with those interviews follow.
attending-off-meetings = These interviews are in that time and stay booked until you cancel or move them:
attending-off-back = Taken back: you can be booked then.

## What the developer hears without having asked

# $time (text): a moment. $minutes (number): minutes until then.
attending-soon =
    { $minutes ->
        [one] In a minute you are meeting a client: { $time }.
       *[other] In { $minutes } minutes you are meeting a client: { $time }.
    }
# $time (text): a moment.
attending-coming-up = Coming up: you are meeting a client on { $time }.
# Booked or moved by the client. $time (text): a moment.
attending-stands = It’s settled: you are meeting a client on { $time }.
# $time (text): a moment.
attending-cancelled = The interview on { $time } won’t take place. There’s nothing you have to do.
attending-begun = You should be talking to a client by now. Is everybody there?
attending-missed = The client doesn’t see you in the call yet. Are you there?
attending-enjoy = Good. Enjoy the talk!
attending-told = I’ve told the client’s side. Stay a few minutes; if it can’t be now, they choose another time.
# $first and $last (text): days.
attending-trial-begins = A client begins a trial with you: { $first } to { $last }.
# $first and $last (text): days.
attending-trial-extended = The client extends the trial: { $first } to { $last }.
attending-trial-gone = That trial is over.
# $first and $last (text): days.
attending-trial-kept = The client keeps you after the trial of { $first } to { $last }. Congratulations!
# $first and $last (text): days.
attending-trial-over = The trial of { $first } to { $last } is over, and the client doesn’t go on. Thank you for your work.
# The title and the text of the calendar entry. $link (text): a web address.
attending-entry-summary = Interview with a client
attending-entry-description = Your interview with a client. Video call: { $link }

## Buttons, at most 80 characters

attending-button-join = Yes, that’s me
# $first (text): its first day.
attending-button-trial = Trial from { $first }: goals
attending-button-agenda = What lies ahead
# $time (text): weekday, date and time.
attending-button-open = { $time }
attending-button-accept = Accept
attending-button-propose = Another time
attending-button-decline = Decline
attending-button-cancel = Cancel it
attending-button-cancel-now = Yes, cancel it
attending-button-keep = Keep it
attending-button-hours = Weekly hours
attending-button-early = Mon–Fri 8–16
attending-button-office = Mon–Fri 9–17
attending-button-late = Mon–Fri 12–20
attending-button-off = Time off
# $first and $last (text): days.
attending-button-back = Here { $first } to { $last }
# The same for a single day. $first (text): the day.
attending-button-back-day = Here { $first }
attending-button-hire = I’m hiring
attending-button-support = Our people
