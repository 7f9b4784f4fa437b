## The brief: asked for question by question, then reviewed. Buttons are at most 80 characters, better 30.

# Above each question. $number and $of count questions.
briefing-progress = { $number } of { $of }
# Buttons under every question.
briefing-skip = Skip
briefing-back = Back
briefing-cancel = Cancel
briefing-done = Done
briefing-clear = Clear all
# A choice that is ticked. $label is the choice.
briefing-ticked = ✓ { $label }
# A skill on a button. $skill is its name.
briefing-skill = { $skill }

## Going on with a brief, and what was read from a sentence

briefing-resumed = You began a brief earlier. Your answers are all here, so let's go on.
briefing-laid-aside = I have laid the brief that you had begun aside; it is here again when this one is confirmed.
briefing-waits-aside = The brief that you had begun before waits with all its answers: /hire goes on with it.
briefing-anew = Start over
# $what lists what was read.
briefing-understood = Got it: { $what }.
# One of the things that were read. $month is an amount of money.
briefing-up-to = up to { $month } a month
# One of the things that were read: a skill that was taken off the lists.
briefing-without = without { $skill }
# $words lists words that the client typed among skills.
briefing-unknown-words = I don't know { $words } as a skill. If it is one that you need, add it at the must-haves.
# $skills lists skills that somebody is asked not to have.
briefing-cannot-exclude = I search by what people know, so I only left out { $skills }.
# $zone is what the client typed.
briefing-unclear-zone = "{ $zone }" can be more than one time zone, so I'll ask about it.
briefing-waits = Your brief is still waiting for you. A few answers more, and you see who fits.
briefing-closed = No brief is open at the moment.
briefing-missing = One answer is still missing before I can look for matches.
briefing-needed = This one I need, so that I can find somebody.
briefing-review-miss = I didn't get that. Here is where we are:

## Role

briefing-ask-role = Who are you looking for? Pick one, or tell me in your own words, such as "senior Node developer with PostgreSQL, part-time".
briefing-ask-role-advised = The choice is yours:
briefing-role-backend = Backend
briefing-role-fullstack = Full-stack
briefing-role-help = Help me decide
briefing-ask-signals = Which of these are true of your project? Tick all that apply.
briefing-signal-logic = complex business logic
briefing-signal-traffic = high or fast-growing traffic
briefing-signal-modelling = demanding data modelling
briefing-signal-security = critical security
briefing-signal-distributed = a distributed architecture
briefing-signal-screens = screens that have to be built
# $signals lists what was ticked.
briefing-advice-backend = I'd look for a backend developer, because of { $signals }.
briefing-advice-fullstack = I'd look for a full-stack developer, because of { $signals }.
briefing-signals-none = Tick at least one, and I can advise you. If none is true, backend is enough for work behind the scenes, and full-stack is right once pages have to be built: go back and pick one.
briefing-miss-role = I couldn't tell whether that is backend or full-stack.
briefing-example-role = For example: "backend", or "full-stack with React and Django".

## What is being built

briefing-ask-needs = What will they build? Tick all that apply, or type their numbers, such as "1, 3, 7".
briefing-need-apis = REST/GraphQL APIs
briefing-need-logic = server-side logic
briefing-need-databases = database design & changes
briefing-need-auth = logins & permissions
briefing-need-integrations = third-party integrations
briefing-need-tuning = query & speed tuning
briefing-need-caching = caches & queues
briefing-need-security = security & compliance
briefing-need-cloud = cloud deployment
briefing-need-monitoring = monitoring & uptime
briefing-need-teamwork = work with front-end & operations
briefing-miss-needs = I didn't recognise any of these in that.
briefing-example-needs = For example: "1, 3", or "APIs and caching".

## Skills

briefing-ask-must = Which skills are a must? Type them, separated by commas, or tick them.
briefing-ask-nice = Which skills would be nice to have?
# $skills lists skills.
briefing-chosen = So far: { $skills }.
briefing-more-skills = More skills ›
# Above a page of skill buttons.
briefing-shelf-languages = Languages
briefing-shelf-frameworks = Frameworks
briefing-shelf-frontend = Front end
briefing-shelf-data = Databases and data
briefing-shelf-apis = APIs
briefing-shelf-messaging = Caching and messaging
briefing-shelf-cloud = Cloud and operations
briefing-shelf-practice = Architecture and practice
# $typed is what the client wrote.
briefing-did-you-mean = I don't know "{ $typed }". Did you mean one of these?
# A button that keeps an unknown skill as it was typed.
briefing-keep-skill = Keep "{ $typed }"
# $most is a number of characters.
briefing-too-long = That is too long to be read as skills: { $most } characters are the most. Just name them, separated by commas.
# $skills lists skills that no developer's profile is tagged with, $count is how many they are.
briefing-skills-kept = I keep { $skills } on the brief, though no developer's profile says anything about { $count ->
    [one] it
   *[other] them
 }: I can't match on that.
# $most is a number.
briefing-too-many-skills = { $most } skills are the most I can take here. Untick one first.
# $skill is a skill that was chosen as a must before.
briefing-is-must = { $skill } is a must already, so it need not stand here too.
briefing-must-empty = Name at least one skill that is a must.
briefing-miss-skills = I found no skill in that.
briefing-example-skills = For example: "Go, PostgreSQL, Kafka".
# In the review. $skill is a skill in the client's words.
briefing-unknown-skill = Note: there is no match data for "{ $skill }".

## Scale and security

briefing-ask-demands = How demanding will it be? Tick what applies.
briefing-demand-traffic = high or fast-growing traffic
briefing-demand-data = large or real-time data
briefing-demand-sensitive = personal, medical or payment data
briefing-demand-ownership = features owned end to end
briefing-miss-demands = I couldn't match that to any of these.
briefing-example-demands = For example: "high traffic and payments".

## Level

briefing-ask-level = Which level fits?
# $full and $part are prices a month.
briefing-level-l1 = L1: early-career, for clearly defined work. { $full } full-time, { $part } part-time a month.
briefing-level-l2 = L2: mid-level, owns features. { $full } full-time, { $part } part-time a month.
briefing-level-l3 = L3: highly experienced, for architecture and scale. { $full } full-time, { $part } part-time a month.
# $level is L1, L2 or L3; $because lists reasons from the guide.
briefing-level-advice = I'd suggest { $level }, because of this: { $because }.
# Below the advice. $level is a level; $full and $part are the difference of a month, full-time and part-time.
briefing-level-up = One level up: { $level } costs { $full } a month more full-time, { $part } more part-time.
briefing-level-down = One level down: { $level } saves { $full } a month full-time, { $part } part-time.
briefing-level-advised = { $level } (suggested)
briefing-level-button = { $level }
briefing-level-or-above = { $level } and above
briefing-level-any = Any level
briefing-miss-level = I didn't find a level in that.
briefing-example-level = For example: "L2", "senior", or "L2 and above".

## Workload

# $level lists levels.
briefing-ask-workload = Full-time or part-time? These are the prices for { $level }.
# Buttons. $hours is a number of hours a month, $month the price of a month, $hour of an hour.
briefing-workload-full = Full-time, { $hours } h: { $month } a month ({ $hour } an hour)
briefing-workload-part = Part-time, { $hours } h: { $month } a month ({ $hour } an hour)
# Where several levels will do. $full and $part are prices a month, $level is L1, L2 or L3.
briefing-workload-prices = { $level }: { $full } full-time, { $part } part-time a month.
# Buttons. $hours is a number of hours a month.
briefing-workload-full-only = Full-time, { $hours } h a month
briefing-workload-part-only = Part-time, { $hours } h a month
# Within a sentence.
briefing-full-time = full-time
briefing-part-time = part-time
# $higher and $level are levels, $its_workload and $workload are workloads.
briefing-swap-same = Worth knowing: { $higher } { $its_workload } costs the same as { $level } { $workload }.
# $saved is an amount of money.
briefing-swap-less = Worth knowing: { $higher } { $its_workload } costs { $saved } a month less than { $level } { $workload }.
briefing-miss-workload = I didn't find full-time or part-time in that.
briefing-example-workload = For example: "part-time", or "20 hours a week".

## Budget

# $currency is a currency code.
briefing-ask-budget = Is there a budget a month? Type an amount in { $currency }, pick one, or skip.
# $month is a price, $level a level.
briefing-budget-button = { $month } ({ $level })
# $budget and $month are amounts a month.
briefing-budget-short = { $budget } a month doesn't cover { $level } { $workload }, which costs { $month }.
# $month is the lowest price of the list.
briefing-budget-nothing = The lowest price on the list is { $month } a month.
briefing-budget-take = Take { $level } { $workload } for { $month }
briefing-budget-raise = Raise to { $month }
briefing-budget-keep = Keep my budget
# $month is an amount.
briefing-budget-small = { $month } a month looks too small to be meant. The amount is for a whole month.
briefing-budget-period = Please give the budget for a month, so that I can hold it against the price list.
# $other and $currency are currency codes.
briefing-budget-currency = The price list is in { $currency }, so please give the budget in { $currency } rather than { $other }.
# $currency is a currency code.
briefing-miss-budget = I didn't find an amount in { $currency } in that.
briefing-example-budget = For example: "2000", or "2.5k".
# Pay that was not said of a month. $amount is an amount of money.
briefing-an-hour = { $amount } an hour
briefing-a-day = { $amount } a day
briefing-a-year = { $amount } a year
# $pay is one of the three above, $month an amount a month, $hours a number of hours, $workload full-time or part-time.
briefing-pay-makes = I read { $pay }. At { $hours } hours a month ({ $workload }) that makes { $month } a month. Is that your budget?
briefing-pay-year = I read { $pay }. That makes { $month } a month. Is that your budget?
# $full and $part are amounts a month.
briefing-pay-open = I read { $pay }. That makes { $full } a month full-time, or { $part } part-time. Which one is it?
briefing-pay-unsaid = I read { $month }, but not for how long. Is that for a month?
# Buttons. $month is an amount a month.
briefing-pay-yes = Yes, { $month } a month
briefing-pay-full = Full-time, { $month }
briefing-pay-part = Part-time, { $month }
briefing-pay-other = Another amount

## Time zone and overlap

briefing-ask-zone = Where are you? Pick a city or type yours; "Lisbon, 4 h" also says how many hours a day you want to share.
# $zone is a zone with its offset.
briefing-zone-button = { $zone }
briefing-ask-overlap = How many hours of your working day should they share at least? Your time zone: { $zone }.
briefing-overlap-any = no overlap needed
# $hours is a number of hours a day.
briefing-overlap-hours = { $hours } h a day
# $most is a number of hours.
briefing-overlap-most = { $most } hours a day are the most that can be shared.
briefing-which-zone = Which of these do you mean?
briefing-near-zone = I don't know that place. Is it one of these?
briefing-miss-zone = I don't know that place. A larger city nearby will do.
briefing-example-hours = For example: "Berlin, 4 h", or "America/New_York".

## Start date

briefing-ask-start = When should they start?
briefing-start-soon = As soon as possible
# $date is a date.
briefing-date-button = { $date }
briefing-which-date = That can be read in two ways. Which day do you mean?
briefing-no-such-date = That day can't be a start. The nearest that can:
briefing-no-such-day = There is no such day. Which one do you mean?
briefing-past-date = That day is over. Which day from now on?
briefing-miss-start = I couldn't read a date in that.
briefing-example-start = For example: "next Monday", "in two weeks" or "1 December".

## Language and notes

briefing-ask-language = Which language will you work in?
# $language is a language's name.
briefing-language-button = { $language }
briefing-miss-language = I don't know that language.
briefing-example-language = For example: "English", or "de".
briefing-ask-notes = Is there anything else the developer should know? Write it as you would say it.
briefing-example-notes = For example: "our API is three years old and has no tests".
# $most is a number of characters.
briefing-notes-cut = I keep the first { $most } characters of your notes; more does not fit.

## Review

briefing-review = Here is your brief. Change what you like, then confirm.
briefing-review-again = Here is your brief as it stands. Change what you like, then confirm.
# $field names a field, $value says what is in it.
briefing-review-line = { $field }: { $value }
briefing-field-role = Role
briefing-field-needs = To build
briefing-field-must = Must have
briefing-field-nice = Nice to have
briefing-field-demands = Demands
briefing-field-level = Level
briefing-field-workload = Workload
briefing-field-budget = Budget a month
briefing-field-hours = Shared hours
briefing-field-start = Start
briefing-field-language = Language
briefing-field-notes = Notes
briefing-not-said = not said
# $zone is a zone, $overlap a number of hours in words.
briefing-hours-value = { $overlap }, { $zone }
# $level is a level, $month a price.
briefing-price-of = { $level } { $month }
# $prices lists prices by level, $days is a number of days.
briefing-price = Price a month: { $prices }. The first { $days ->
    [one] day is
   *[other] { $days } days are
 } free.
briefing-confirm = Confirm and show matches
# $field names a field.
briefing-edit = Edit: { $field }

# After a role of the operator's own was chosen. $role is its name; $what lists needs and skills that it brings along.
briefing-role-brings = For { $role } I have put in: { $what }. You can change that in the review.

## Domains: asked from the review alone; each is a button

briefing-ask-domains = In which domains should they have experience? Tick all that apply, or type them. It ranks; it leaves nobody out.
briefing-miss-domains = I didn't find a domain in that.
briefing-example-domains = For example: "fintech", "healthcare and SaaS", or "2, 4".
briefing-field-domains = Domains
briefing-domain-saas = SaaS
briefing-domain-fintech = fintech
briefing-domain-ecommerce = e-commerce
briefing-domain-health = healthcare
briefing-domain-dashboards = dashboards
briefing-domain-internal = internal tools
briefing-domain-consumer = consumer scale
