### A trial while it goes on: goals, what has to be ready, answers to check-ins, more days.

## Goals: asked for when a trial is agreed, shown in check-ins and in the message that asks for a decision

# $name (text): the developer. $last (date): the trial's last day.
cockpit-ask-goals = What should { $name } have reached by { $last }? Agreeing on it now makes the decision easier.
# Below it, or alone when the last goal was taken away.
cockpit-ask-goals-hint = Type one to five goals, a short line each. Both sides see them, and you can change them at any time.
# A heading.
cockpit-goals = Goals of the trial:
# $number (number): 1 to 5. $words (text): as they were typed.
cockpit-goal = { $number }. { $words }
# Below the goals, while there are fewer than five.
cockpit-goals-more = Another one? Just type it.
# On the card.
cockpit-no-goals = No goals agreed yet.
# $most (number): characters.
cockpit-goal-long = A goal is a short line of at most { $most } characters; what was longer I left out.
# $most (number): goals.
cockpit-goals-full = { $most } goals are the most; I kept the first ones.
# The question for goals, or for a word, was left without an answer or is done.
cockpit-closed = All right. You'll find everything about the trial under Details.

## What has to be ready before somebody can work: both sides see it

# In the middle of a line, and on buttons.
cockpit-item-access = access to code and tools
# In the middle of a line, and on buttons.
cockpit-item-first-task = a first task
# In the middle of a line, and on buttons.
cockpit-item-contact = somebody to ask
# In the middle of a line, and on buttons.
cockpit-item-hours = working hours
# A heading. $ready, $all (numbers): how many of how many.
cockpit-items = Ready to work: { $ready } of { $all }
# $item (text): one of the above.
cockpit-not-ready = • Not yet: { $item }
# $item (text): one of the above. $at (time): when the reader said so.
cockpit-ready = ✓ Ready: { $item } ({ $at }, by you)
# $item (text): one of the above. $at (time): when somebody else said so.
cockpit-ready-colleague = ✓ Ready: { $item } ({ $at }, by a colleague)
# The same, read by the developer.
cockpit-ready-client = ✓ Ready: { $item } ({ $at }, by the client)
# On the first morning. $name (text): the developer.
cockpit-ask-items = For a good start, { $name } needs a few things. Press whatever is ready.
# $items (list): what is not ready.
cockpit-still-open = Still open: { $items }
# After a press; what is ready and what is not follows.
cockpit-noted = Noted.
# After the last press; the list follows.
cockpit-all-ready = Everything is ready, well done!

## Answers to check-ins

# In the middle of a line.
cockpit-mood-well = well
# In the middle of a line.
cockpit-mood-mixed = so-so
# In the middle of a line.
cockpit-mood-badly = badly
# A heading, in the message that asks for a decision and on the card.
cockpit-said = How it went, as you said:
# $day (number): which day's check-in. $mood (text): well, so-so or badly.
cockpit-said-day = • Day { $day }: { $mood }
# $day (number): which day's check-in. $mood (text): well, so-so or badly. $words (text): as they were typed.
cockpit-said-words = • Day { $day }: { $mood }, “{ $words }”
# Below the thanks for an answer.
cockpit-ask-word = Would you add a word, for the day you decide? Just type it.
# $day (number): which day's check-in. $name (text): the developer.
cockpit-ask-word-of = A word on day { $day } with { $name }? Just type it; you'll see it again when you decide.
# The answers so far follow.
cockpit-word-kept = I've noted it for the day you decide.
# $most (number): characters.
cockpit-word-long = A little shorter, please: { $most } characters at most.

## More days

# $name (text): the developer. $days (number): how many more.
cockpit-sure-extend =
    { $days ->
        [one] Give the trial with { $name } one more day?
       *[other] Give the trial with { $name } { $days } more days?
    }
# $last (date): last day so far. $new (date): last day then.
cockpit-sure-extend-means = Its last day moves from { $last } to { $new }. It stays free until then, the reminders move along, and this can be done once.
# $name (text): the developer. $days (number): how many more. $last (date): the new last day.
cockpit-extended =
    { $days ->
        [one] The trial with { $name } lasts one more day, until { $last }.
       *[other] The trial with { $name } lasts { $days } more days, until { $last }.
    }
# Below it.
cockpit-extended-reminders = It stays free until then, and the reminders have moved along for everybody.
# On the card. $days (number): how many.
cockpit-was-extended =
    { $days ->
        [one] Extended by one day.
       *[other] Extended by { $days } days.
    }
# It was extended before, it is over, or the operator's terms have none. How the trial stands follows.
cockpit-no-extension = This trial can't be extended any more.

## Buttons, at most 80 characters

# $days (number): how many more.
cockpit-button-extend =
    { $days ->
        [one] 1 more day
       *[other] { $days } more days
    }
cockpit-button-extend-now = Yes, extend
cockpit-button-details = Details
# $name (text): the developer; where several trials are on one list.
cockpit-button-details-named = { $name }: details
cockpit-button-goals = Goals
# $number (number): 1 to 5.
cockpit-button-drop-goal = Remove goal { $number }
cockpit-button-skip = Skip
cockpit-button-done = Done
# $item (text): what is ready.
cockpit-button-ready = ✓ { $item }
# $item (text): what is not ready after all.
cockpit-button-not-ready = Not ready: { $item }
cockpit-button-word = Add a word
cockpit-button-no-word = No more to say
