## Choosing a time for an interview. One message: a question, a line for each free time, a button for each.

# $developer: the developer's name.
scheduling-choose = When would you like to meet { $developer }?
# The same question for an interview that is being moved. $developer: the developer's name.
scheduling-choose-again = When would you rather meet { $developer }? Until you choose, the booked time stands.
# One free time by both clocks. $time: date, time and zone of the client. $developer: the developer's name. $theirs: the developer's
# time of day with their zone, with the date where it is another day for them.
scheduling-slot = { $time } · { $theirs } for { $developer }
# Below the free times.
scheduling-type-a-time = Or type a time that suits you, such as “Thursday 3pm” or “tomorrow 10:30”.
# Below the free times, while we have only assumed the zone. $zone: the assumed zone.
scheduling-zone-assumed = I assume that your clock is set to { $zone }.
# Above the free times, when an interview with this developer is booked already. $developer: name. $time: its date, time and zone.
scheduling-already-meeting = You are meeting { $developer } on { $time }. That stays booked; this would be one more interview.
# $developer: the developer's name. $days: how many days ahead interviews can be booked.
scheduling-no-times =
    { $days ->
        [one] { $developer } has no free time within the next day.
       *[other] { $developer } has no free time in the next { $days } days.
    } Look again soon: times open up as plans change.
# After "Later times", when there are none. $developer: the developer's name. $days: how many days ahead interviews can be booked.
scheduling-no-later-times =
    { $days ->
        [one] { $developer } has no later times; interviews can be booked a day ahead.
       *[other] { $developer } has no later times; interviews can be booked up to { $days } days ahead.
    }
# Words that are no time, above the free times again.
scheduling-not-a-time = I could not read a time in that. A day and a time work best: “Thursday 3pm”, “1 December 10:30”.

## Why a time cannot be had; the nearest free times follow, or all of them.

# The time was on offer a moment ago.
scheduling-taken = That time has just been taken.
scheduling-past = That time is already over.
# $developer: the developer's name. $hours: the notice, in hours.
scheduling-too-soon =
    { $hours ->
        [one] That is too soon: { $developer } needs an hour's notice.
       *[other] That is too soon: { $developer } needs { $hours } hours' notice.
    }
# $days: how many days ahead interviews can be booked.
scheduling-too-far =
    { $days ->
        [one] That is too far ahead: interviews can be booked one day ahead.
       *[other] That is too far ahead: interviews can be booked up to { $days } days ahead.
    }
scheduling-not-on-quarter = Interviews start on a quarter of an hour, such as 10:00, 10:15 or 10:30.
# $developer: the developer's name.
scheduling-outside-hours = That is outside { $developer }’s working hours.
# $developer: the developer's name.
scheduling-developer-busy = { $developer } is not free then.
scheduling-client-busy = You have another interview then.
# Above the nearest free times. $developer: the developer's name.
scheduling-nearest = { $developer } is free at these times:
# A typed time that the clocks of the client skip.
scheduling-gap = The clocks go forward just then, so that time does not exist.
# A typed day or time that no calendar has, such as 31 February or 25:00.
scheduling-no-such-time = There is no such day or time.
# A typed day on which there is no free time; the next free times follow. $developer: the developer's name. $date: the day.
scheduling-not-that-day = { $developer } has no free time on { $date }.
# A typed time that is most probably this one; a button for it follows.
scheduling-this-one = Do you mean this?
# A typed time that can be read in several ways; the readings follow as buttons.
scheduling-which = Which of these do you mean?
# A typed time that comes twice when the clocks go back; both follow as buttons.
scheduling-twice = The clocks go back just then, so that time comes twice. Which one do you mean?
# A typed new time for a booked interview, to be pressed before it counts. $developer: the developer's name.
scheduling-move-here = Shall I move your interview with { $developer } here?

## A chosen time is held while it is being confirmed.

# $developer: the developer's name. $time: date, time and zone of the client.
scheduling-confirm = Interview with { $developer }: { $time }
# When that is for the developer. $developer: the developer's name. $theirs: their time with their zone.
scheduling-theirs = For { $developer } that is { $theirs }.
# $minutes: the length of the interview.
scheduling-length =
    { $minutes ->
        [one] One minute, by video.
       *[other] { $minutes } minutes, by video.
    }
# $until: the time of day at which the hold ends.
scheduling-held-until = I hold this time for you until { $until }.

## Booked, moved, cancelled. A calendar entry comes with the message.

# $developer: the developer's name. $time: date, time and zone of the client.
scheduling-booked = Booked! You are meeting { $developer } on { $time }.
# A second press on the same button. $developer: the developer's name. $time: date, time and zone of the client.
scheduling-already-booked = This is booked: you are meeting { $developer } on { $time }.
# $developer: the developer's name. $time: the new date, time and zone of the client.
scheduling-moved = Moved. You are now meeting { $developer } on { $time }.
# $developer: the developer's name. $time: date, time and zone of the client.
scheduling-really-cancel = Really cancel your interview with { $developer } on { $time }?
# $developer: the developer's name. $time: date, time and zone of the client.
scheduling-cancelled = Your interview with { $developer } on { $time } is cancelled.
# Where the meeting is. $link: a web address.
scheduling-link = Video call: { $link }
# The title of the calendar entry. $developer: the developer's name.
scheduling-entry-summary = Interview with { $developer }
# The text of the calendar entry. $developer: the developer's name. $link: a web address.
scheduling-entry-description = Your interview with { $developer }. Video call: { $link }

## Buttons that are too old, and other things that cannot be done.

scheduling-no-brief = An interview belongs to a brief. Tell me whom you need first; it takes two minutes.
scheduling-left = This developer is no longer available. Let’s look at the others.
# $developer: "the developer". $time: date, time and zone of the client.
scheduling-left-but-booked = This developer is no longer available, so the interview on { $time } cannot be moved.
scheduling-unknown = I do not know that interview. Here is what I have:
# An outcome button before the interview. $developer: the developer's name. $time: date, time and zone of the client.
scheduling-not-yet = Your interview with { $developer } is still ahead: { $time }.

## The list of interviews.

# $developer: the developer's name. $time: date, time and zone of the client.
scheduling-listed = { $developer }: { $time }
# A time that waits to be confirmed. $developer: the developer's name. $time: date, time and zone of the client.
scheduling-listed-held = { $developer }: { $time } (not booked yet)
scheduling-none = No interviews yet. Pick somebody you like, and I will find a time.
scheduling-none-ahead = No interviews ahead.
# $count: how many more there are.
scheduling-more-ahead =
    { $count ->
        [one] And one more.
       *[other] And { $count } more.
    }
scheduling-past-heading = Before that:
# What became of an interview; also the answer to a button that comes too late. $developer: the developer's name. $time: its date, time
# and zone.
scheduling-begun = { $developer }, { $time }: has begun
# $developer: the developer's name. $time: its date, time and zone.
scheduling-was-held = { $developer }, { $time }: took place
# $developer: the developer's name. $time: its date, time and zone.
scheduling-was-missed = { $developer }, { $time }: somebody did not come
# $developer: the developer's name. $time: its date, time and zone.
scheduling-was-cancelled = { $developer }, { $time }: cancelled
# A time that was held and given back. $developer: the developer's name. $time: its date, time and zone.
scheduling-was-released = { $developer }, { $time }: not booked

## Reminders, and the question afterwards.

# Long before an interview. $developer: the developer's name. $time: date, time and zone of the client.
scheduling-coming-up = Coming up: you are meeting { $developer } on { $time }.
# Shortly before an interview. $developer: the developer's name. $time: date, time and zone of the client. $minutes: minutes until then.
scheduling-soon =
    { $minutes ->
        [one] In a minute you are meeting { $developer }: { $time }.
       *[other] In { $minutes } minutes you are meeting { $developer }: { $time }.
    }
# $developer: the developer's name. $time: date, time and zone of the client.
scheduling-how-was-it = How did it go with { $developer } on { $time }?
# After an interview that took place. $developer: the developer's name. $days: the length of a trial.
scheduling-offer-trial = Good to hear that you met { $developer }. Like to see how you work together? A trial is free for { $days } days.
# After an interview to which somebody did not come. $developer: the developer's name.
scheduling-sorry-no-show = Sorry to hear that. Shall we find a new time with { $developer }?
# In place of the name of a developer who is no longer in the pool.
scheduling-somebody = the developer

## Buttons: at most 80 characters, better 20.

# $time: weekday, date and time, without the zone.
scheduling-button-slot = { $time }
scheduling-button-later = Later times
scheduling-button-earliest = All times
scheduling-button-zone = Change time zone
scheduling-button-profile = Profile
scheduling-button-book = Book it
scheduling-button-another-time = Another time
scheduling-button-reschedule = Reschedule
scheduling-button-cancel = Cancel
scheduling-button-cancel-now = Yes, cancel it
scheduling-button-keep = Keep it
scheduling-button-new-time = Find a new time
scheduling-button-held = It took place
scheduling-button-no-show = Somebody didn’t come
scheduling-button-trial = Start a trial
# Under past interviews. $developer: the developer's name.
scheduling-button-try = Try { $developer }
scheduling-button-interviews = Interviews
scheduling-button-matches = Matches
scheduling-button-shortlist = Shortlist
scheduling-button-hire = Hire
