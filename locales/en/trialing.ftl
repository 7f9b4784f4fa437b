### Trials and what follows them. Names come from the pool; dates carry their weekday; money carries its currency.

## Pieces of other texts

# In the middle of a line.
trialing-full-time = full-time
# In the middle of a line.
trialing-part-time = part-time

## A line of every message about an open trial: what happens when nobody decides

# In every message about an open trial. $undecided (text): what happens without a decision. $counts (text): whether its days count.
trialing-rule = { $undecided } { $counts }
# $name (text): the developer.
trialing-undecided-lapses = If you decide nothing, the trial simply ends: { $name } stops and nothing is charged.
# $name (text): the developer. $month (money): the price of a month.
trialing-undecided-stays = If you decide nothing, { $name } stays for one month, for { $month }.
# Under several trials at once.
trialing-undecided-lapse-all = Whatever you don't decide simply ends after its last day, and nothing is charged.
# Under several trials at once.
trialing-undecided-stay-all = Whoever you don't decide on stays for one month, at the agreed price.

## How a trial or an engagement stands: a line of the list, or the answer to a button

# $name (text): the developer. $days (number): days until the first day, at least 1. $first, $last (date): first and last day.
trialing-stands-scheduled =
    { $days ->
        [one] { $name }: the trial begins tomorrow, { $first }, and runs until { $last }.
       *[other] { $name }: the trial begins in { $days } days, on { $first }, and runs until { $last }.
    }
# $name (text): the developer. $days (number): days until the last day, 0 on it. $last (date): last day.
trialing-stands-active =
    { $days ->
        [0] { $name }: today, { $last }, is the last day of the trial.
        [one] { $name }: 1 day left; the last day is { $last }.
       *[other] { $name }: { $days } days left; the last day is { $last }.
    }
# Between the end of a trial and the moment at which it is closed.
# $name (text): the developer. $last (date): last day.
trialing-stands-over = { $name }: the trial ended on { $last } and waits for your decision.
# $name (text): the developer. $last (date): last committed day. $months (number): months committed to. $month (money): the price of a month.
trialing-stays =
    { $months ->
        [one] { $name } stays until { $last } (1 month), { $month } a month.
       *[other] { $name } stays until { $last } ({ $months } months), { $month } a month.
    }
# An engagement that is over.
# $name (text): the developer. $last (date): last committed day.
trialing-stayed = { $name } stayed until { $last }.
# $name (text): the developer. $last (date): the trial's last day.
trialing-settled-kept = You kept { $name }. The trial's last day: { $last }.
# $name (text): the developer. $last (date): the day on which the trial would have ended.
trialing-settled-ended = You ended the trial with { $name }. It would have run until { $last }.
# $name (text): the developer. $last (date): the day on which the trial would have ended.
trialing-settled-replaced = You chose to replace { $name }. That trial would have run until { $last }.
# $name (text): the developer. $last (date): the trial's last day.
trialing-settled-lapsed = The trial with { $name } ran out on { $last } without a decision. Nothing was charged.

## Agreeing on a trial: the first day

# $name (text): the developer.
trialing-ask-first-day = On which day should { $name } start the trial?
# Under every question for the first day.
trialing-ask-first-day-hint = Choose a day or type one, such as "next Monday" or "1 December".
# $name (text): the developer. $date (date): their first free day.
trialing-free-from = { $name } is free from { $date }.
# $name (text): the developer.
trialing-first-day-past = That day is over. When should { $name } start?
# $name (text): the developer. $date (date): their first free day.
trialing-first-day-busy = { $name } is not free before { $date }. Which day from then on?
# $name (text): the developer. $date (date): the last possible first day.
trialing-first-day-far = That is a little far away. When could { $name } start, at the latest on { $date }?
# $name (text): the developer.
trialing-first-day-which = Which of these days do you mean for { $name }?
# $name (text): the developer.
trialing-first-day-impossible = The calendar has no such day ahead. On which day should { $name } start?
# $name (text): the developer.
trialing-first-day-unclear = I couldn't read a day in that. When should { $name } start?

## Agreeing on a trial: everything on one screen

# $name (text): the developer. $level (text): L1, L2 or L3.
trialing-agree = A free trial with { $name } ({ $level }). Is this right?
# $date (date): first day.
trialing-agree-first = First day: { $date }
# $date (date): last day. $days (number): length of the trial in days.
trialing-agree-last = Last day: { $date }, { $days } days in all
# $workload (text): full-time or part-time. $hours (number): hours a month.
trialing-agree-workload = Workload: { $workload }, { $hours } hours a month
# $month (money): the price of a month.
trialing-agree-price = Price: the trial is free; afterwards { $month } a month, if you keep them
# Where the trial is part of the commitment.
trialing-counts = The trial's days count towards the months that you commit to afterwards.
# Where the trial comes before the commitment.
trialing-counts-not = The trial's days don't count towards the months that you commit to afterwards.
# $name (text): the developer. $first, $last (date): first and last day.
trialing-agreed = Agreed! { $name } starts on { $first }; the trial runs until { $last }.
# The trial's first day is today.
# $name (text): the developer. $first, $last (date): first and last day.
trialing-started = { $name } starts today, { $first }. The trial runs until { $last }.
# Under both.
trialing-agreed-reminders = I'll ask how it goes, and remind you in time before it ends. You can decide at any moment.
# After a typed "no".
trialing-not-now = All right, not now. The offer stands.

## Why there is no trial to agree on

# They were taken long ago, or this very moment by somebody who was faster. $name (text): the developer.
trialing-taken = { $name } is on trial with or hired by somebody else now. Let's look at who else fits.
# A button named somebody who is not in the pool any more.
trialing-unknown-developer = This developer is no longer in the pool. Let's look at who else fits.
# A trial belongs to a brief.
trialing-no-brief = Tell me first what you need; then I can set up a trial.
# Followed by how the trial stands and its decisions.
# $name (text): the developer.
trialing-already = { $name } is already on trial with you.
# $name (text): the developer. $date (date): their first free day.
trialing-not-free-soon = { $name } is only free from { $date }, too far away to set up a trial now.

## Reminders; each is sent once, in the morning of its reader

# $name (text): the developer. $day (number): which day of the trial it is. $days (number): length of the trial in days.
trialing-begins =
    { $day ->
        [1] Today { $name } starts the trial. Have a good first day together!
       *[other] The trial with { $name } is under way: day { $day } of { $days }.
    }
# $name (text): the developer. $last (date): last day.
trialing-begins-until = { $name }'s trial runs until { $last } and costs nothing until then.
# $name (text): the developer. $day (number): which day of the trial it is. $days (number): length of the trial in days.
trialing-check-in = Day { $day } of { $days } with { $name }: how is it going?
# $name (text): the developer. $days (number): days until the last day, 0 on it. $last (date): last day.
trialing-ends =
    { $days ->
        [0] Today, { $last }, is the last day of { $name }'s trial. What would you like to do?
        [one] { $name }'s trial ends tomorrow, { $last }. What would you like to do?
       *[other] { $name }'s trial ends in { $days } days, on { $last }. What would you like to do?
    }
# $name (text): the developer. $month (money): the price of a month. $workload (text): full-time or part-time. $from (date): the day after the trial.
trialing-ends-price = If { $name } stays: { $month } a month from { $from }, { $workload }.
# The last day passed without a decision.
# $name (text): the developer. $last (date): last day.
trialing-lapsed = { $name }'s trial ran out on { $last } without a decision. Nothing is charged.
# $name (text): the developer. $month (money): the price of a month.
trialing-lapsed-next = You can still hire { $name } for { $month } a month, or look for somebody else.
# The last day passed without a decision, and the terms say that the developer stays.
# $name (text): the developer. $last (date): last day.
trialing-stayed-undecided = { $name }'s trial ended on { $last }. As agreed, without a decision { $name } stays for one month.
# $name (text): the developer. $months (number): months committed to. $days (number): days until the last day. $last (date): last committed day.
trialing-commitment-ends =
    { $days ->
        [0] Your { $months }-month commitment with { $name } ends today, { $last }.
        [one] Your { $months }-month commitment with { $name } ends tomorrow, { $last }.
       *[other] Your { $months }-month commitment with { $name } ends in { $days } days, on { $last }.
    }

## Check-in answers

# $name (text): the developer.
trialing-mood-well = Good to hear! I'll be back before { $name }'s trial ends.
# $name (text): the developer.
trialing-mood-mixed = Thanks for saying so. Often a word with { $name } about tasks and hours helps; we're happy to help with it, too.
# $name (text): the developer.
trialing-mood-badly = I'm sorry about that. You can replace { $name } right now, at no cost, or talk to us first.

## Deciding

# $name (text): the developer.
trialing-ask-months = Good choice! For how long would you like to keep { $name }?
# $date (date): first paid day. $month (money): the price of a month.
trialing-ask-months-from = From { $date }, for { $month } a month:
# One line for each commitment. $months (number): 1, 3, 6 or 12. $total (money): price of all months. $last (date): last committed day.
trialing-months-line =
    { $months ->
        [one] • 1 month, until { $last }: { $total }
       *[other] • { $months } months, until { $last }: { $total } in all
    }
# $months (number): the recommended commitment.
trialing-months-advice =
    { $months ->
        [one] We recommend a month.
       *[other] We recommend { $months } months: long enough to learn your code and deliver something that lasts. Less is fine, too.
    }
# Above the question again, after words that are none of the choices.
trialing-months-unclear = Please choose 1, 3, 6 or 12 months.
# Fewer months than we recommend were chosen. $months (number): chosen. $recommended (number): 3. $name (text): the developer.
trialing-shorter =
    { $months ->
        [one] 1 month with { $name }, instead of the { $recommended } we recommend?
       *[other] { $months } months with { $name }, instead of the { $recommended } we recommend?
    }
# $last (date): last committed day. $total (money): price of all months.
trialing-shorter-means = It would be until { $last }, for { $total }. If it is to go on after that, we agree on it again.
# Where the trial is part of the commitment. $first (date): the trial's first day. $days (number): its length.
trialing-months-count-trial = The months count from { $first }, when the trial began. The total is the price of the whole months; the trial's { $days } days are part of them and were free.
# $name (text): the developer.
trialing-kept = Wonderful: { $name } stays!
# $first, $last (date): first paid and last committed day. $months (number): months committed to.
trialing-kept-from =
    { $months ->
        [one] From { $first } to { $last }, 1 month.
       *[other] From { $first } to { $last }, { $months } months.
    }
# $month (money): the price of a month. $total (money): of all months. $months (number): months committed to.
trialing-kept-price =
    { $months ->
        [one] The price is { $total }.
       *[other] { $month } a month, { $total } in all.
    }
# $name (text): the developer.
trialing-sure-end = End the trial with { $name } now?
# $name (text): the developer.
trialing-sure-end-means = The trial stops today, { $name } does not stay, and nothing is charged.
# $name (text): the developer.
trialing-sure-replace = Replace { $name } now?
# $name (text): the developer.
trialing-sure-replace-means = The trial stops today, nothing is charged, and I show you who else fits. { $name } won't be suggested for this brief again.
# $name (text): the developer.
trialing-ended = The trial with { $name } has ended. Nothing is charged, and no more reminders come.
# Followed by the list of matches.
# $name (text): the developer.
trialing-replaced = The trial with { $name } has ended, and nothing is charged. Let's find somebody who fits better.
# After "no" to "sure?".
trialing-goes-on = Then the trial goes on.
# A button about a trial that this workspace does not know.
trialing-unknown = I don't know this trial. Here is the way to yours.
# Words while no question about a trial is open.
trialing-nothing-open = No question about a trial is open.

## The list of /trials

# Nothing to list.
trialing-list-empty = Nobody is on trial yet. Every hire starts with a free one.
# A heading. $count (number): open trials.
trialing-list-open =
    { $count ->
        [one] On trial:
       *[other] On trial ({ $count }):
    }
# A heading. $count (number): engagements.
trialing-list-staying =
    { $count ->
        [one] Hired:
       *[other] Hired ({ $count }):
    }
# A heading.
trialing-list-past = Before:

## Buttons, at most 80 characters

# $date (date): a possible first day.
trialing-button-day = { $date }
trialing-button-start = Start the trial
trialing-button-another-day = Another day
trialing-button-not-now = Not now
trialing-button-keep = Keep
trialing-button-end = End
trialing-button-replace = Replace
# $name (text): the developer; where several trials are on one list.
trialing-button-keep-named = Keep { $name }
# $name (text): the developer; where several trials are on one list.
trialing-button-end-named = End { $name }'s trial
# $name (text): the developer; where several trials are on one list.
trialing-button-replace-named = Replace { $name }
# $name (text): the developer.
trialing-button-hire-named = Hire { $name }
trialing-button-end-now = Yes, end it
trialing-button-replace-now = Yes, replace
trialing-button-go-on = No, go on
# $months (number): 1, 3, 6 or 12. $total (money): price of all months.
trialing-button-months =
    { $months ->
        [one] 1 month · { $total }
       *[other] { $months } months · { $total }
    }
# $months (number): the recommended commitment. $total (money): price of all months.
trialing-button-months-recommended =
    { $months ->
        [one] 1 month · { $total } · recommended
       *[other] { $months } months · { $total } · recommended
    }
trialing-button-well = Well
trialing-button-mixed = So-so
trialing-button-badly = Badly
trialing-button-support = Talk to support
trialing-button-all = My hires
trialing-button-matches = See matches
trialing-button-hire = Say what I need
