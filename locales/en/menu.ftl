### The menu, the help, the prices, and what is said when no question is open.

## Greetings

# The very first message.
menu-welcome = Hello! I help you hire backend and full-stack developers.
# The very first message. $days (number): length of the trial in days.
menu-about = Tell me whom you need, in your own words. I find who fits, book interviews, and every hire begins with { $days } free days.
menu-welcome-back = Welcome back!
# The pool of developers is the invented sample.
menu-sample-pool = Please note: the developers in this pool are an invented sample.
menu-what-next = What would you like to do?

## Answers to words that are no answer

menu-not-understood = I didn't quite get that.
menu-hint = Tell me in a sentence whom you need, such as "a senior Node developer with PostgreSQL, part-time", or choose:
# A command's word without its slash, above its button.
menu-this-way = This way:

## After a time in which the bot could not be reached

# Above the open question.
menu-back-again = I was away for a while. If you pressed a button meanwhile, please press it again:

## /cancel

menu-cancelled = All right, I've put that aside.
menu-nothing-open = There is nothing to cancel.
menu-draft-kept = Your answers so far are kept; Hire goes on with them.

## /help: each command a line

menu-help = What I can do:
menu-help-words = You can also just write what you need, or ask about hiring.
menu-help-start = /start: the menu
menu-help-hire = /hire: say whom you need
menu-help-matches = /matches: who fits
menu-help-shortlist = /shortlist: whom you have kept in mind
menu-help-interviews = /interviews: what is booked; move or cancel it
menu-help-trials = /trials: who is on trial, who stays
menu-help-guide = /guide: the hiring guide
menu-help-prices = /prices: what it costs
menu-help-quote = /quote: the price that holds for you
menu-help-support = /support: ask a person
menu-help-settings = /settings: language and time zone
menu-help-privacy = /privacy: what is stored about you
menu-help-cancel = /cancel: put the open question aside
menu-help-help = /help: this list

## /prices

menu-prices = Prices by level and workload:
# $level (text): L1, L2 or L3. $month (money): of a month. $hours (number): hours a month. $hour (money): of an hour. $months (number): the recommended commitment. $total (money): of those months.
menu-price-full-time = • { $level } full-time ({ $hours } h): { $month } a month, { $hour } an hour; { $months } months: { $total }
# As menu-price-full-time.
menu-price-part-time = • { $level } part-time ({ $hours } h): { $month } a month, { $hour } an hour; { $months } months: { $total }
# A swap that surprises. $level (text): the level. $higher (text): a higher level.
menu-swap-part-time-same = Worth knowing: { $higher } part-time costs the same as { $level } full-time.
# $level (text): the level. $higher (text): a higher level. $saved (money): what a month costs less.
menu-swap-part-time-less = Worth knowing: { $higher } part-time costs { $saved } a month less than { $level } full-time.
# As menu-swap-part-time-same.
menu-swap-full-time-same = Worth knowing: { $higher } full-time costs the same as { $level } part-time.
# As menu-swap-part-time-less.
menu-swap-full-time-less = Worth knowing: { $higher } full-time costs { $saved } a month less than { $level } part-time.
# $days (number): length of the trial in days.
menu-prices-trial = The first { $days } days are a free trial.

## Buttons, at most 80 characters

menu-button-hire = Hire
menu-button-trials = My hires
menu-button-guide = Guide
menu-button-prices = Prices
menu-button-support = Support
menu-button-settings = Settings
menu-button-matches = Matches
menu-button-shortlist = Shortlist
menu-button-interviews = Interviews
