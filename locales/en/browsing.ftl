## A developer's card among the matches, and the head of their profile.

# The first line. $developer: name. $level: L1, L2 or L3. $role: what they are hired as; not shown here. $headline: one line on who they
# are, in the operator's words.
browsing-title = { $developer } · { $level } · { $headline }
# The first line when there is no headline. $developer: name. $level: L1, L2 or L3. $role: what they are hired as. $headline: empty.
browsing-title-without-headline = { $developer } · { $level } · { $role }
# $month: price of a month. $workload: full-time or part-time. $score: how well they fit, 0 to 100.
browsing-price-and-score = { $month } a month, { $workload } · fits { $score } of 100
# $month: price of a month. $workload: full-time or part-time.
browsing-price = { $month } a month, { $workload }
# $overlap: the shared working hours of a usual day, such as "5 h". $free: "free now" or "free from …".
browsing-overlap-and-start = { $overlap } of shared working time a day · { $free }
# When a reason says from when they are free. $overlap: the shared working hours of a usual day, such as "5 h".
browsing-overlap = { $overlap } of shared working time a day
# $free: "free now" or "free from …".
browsing-start = Availability: { $free }
browsing-free-now = free now
# $date: the first day on which they can work.
browsing-free-from = free from { $date }
# $hours: whole hours.
browsing-hours = { $hours } h
# $hours: whole hours. $minutes: 15, 30 or 45.
browsing-hours-and-minutes = { $hours } h { $minutes } min
browsing-full-time = full-time
browsing-part-time = part-time
browsing-backend = Backend developer
browsing-fullstack = Full-stack developer

## Why a developer fits: up to three lines of a card.

# $have: how many of the must-have skills they have. $of: how many there are. $skills: their names with years.
browsing-reason-must =
    { $of ->
        [one] ✓ The must-have: { $skills }
       *[other] ✓ { $have } of { $of } must-haves: { $skills }
    }
# $have: how many of the nice-to-have skills they have. $of: how many there are. $skills: their names with years.
browsing-reason-nice =
    { $of ->
        [one] ✓ The nice-to-have: { $skills }
       *[other] ✓ { $have } of { $of } nice-to-haves: { $skills }
    }
# $overlap: the shared working hours of a usual day, such as "5 h".
browsing-reason-overlap = ✓ Shares { $overlap } of your working day
# $what: what was assessed. $score: 4 or 5.
browsing-reason-assessed = ✓ { $what }: { $score } of 5 in vetting
# $date: the first day on which they can work.
browsing-reason-free = ✓ Can start on { $date }
browsing-reason-free-now = ✓ Can start right away
# $by: how much less than the budget a month costs.
browsing-reason-budget = ✓ { $by } a month below your budget
# $level: L1, L2 or L3.
browsing-reason-level = ✓ Exactly the level you named: { $level }
# $language: a language.
browsing-reason-language = ✓ Works in { $language }
# A skill with its years of practice, in a list. $skill: its name. $years: how many.
browsing-skill = { $skill } { $years } y
# A skill with less than a year of practice, in a list. $skill: its name. $years: 0.
browsing-skill-without-years = { $skill } under 1 y
# At the end of a long list of skills. $count: how many are left out.
browsing-more-skills = { $count } more

## What the score cannot vouch for: further lines of a card.

# $skill: a skill of the brief that is in no list.
browsing-caution-unknown-skill = ⚠ Not assessed: { $skill }. I have no data on it for anybody, so ask in the interview.
browsing-caution-nothing-assessed = ⚠ Vetting: not assessed yet
# $what: what was not assessed.
browsing-caution-not-assessed = ⚠ Not assessed: { $what }
browsing-caution-budget = ⚠ Your budget is in another currency than the price, so I did not compare them.

## What is assessed.

browsing-system-design = System design
browsing-api-development = API development
browsing-production-experience = Production experience
browsing-communication = Communication

## Below the cards.

# $from, $to: positions of the first and the last card above. $total: how many developers fit.
browsing-count =
    { $total ->
        [one] One developer fits your brief.
       *[other] Matches { $from } to { $to } of { $total }, the best first.
    }
browsing-nobody = Nobody fits this brief right now. Sorry!
# Nobody fits, apart from developers whom the client said no to.
browsing-nobody-else = Nobody else fits this brief right now.
# Above the buttons that change one thing of the brief.
browsing-would-bring-more = One change would bring more:
# Nobody fits, and no button could change that.
browsing-no-single-change = No single change would bring anybody. Refine the brief in more than one place, or ask our people.
# Above the matches, after such a button was pressed.
browsing-relaxed = Done, your brief is updated.

## Buttons that change one thing of the brief. At most 80 characters. $more: how many more developers that brings.

# $skill: a skill's name.
browsing-button-more-must = +{ $more } without { $skill } as a must
browsing-button-more-any-level = +{ $more } at any level
# $level: L1, L2 or L3.
browsing-button-more-level = +{ $more } at { $level }
# $level: L1, L2 or L3.
browsing-button-more-level-or-higher = +{ $more } at { $level } or higher
browsing-button-more-full-time = +{ $more } with full-time
browsing-button-more-part-time = +{ $more } with part-time
# $budget: what a month may then cost.
browsing-button-more-budget = +{ $more } for up to { $budget } a month
# $hours: the shared hours that are enough then.
browsing-button-more-overlap =
    { $hours ->
        [one] +{ $more } with 1 shared hour
       *[other] +{ $more } with { $hours } shared hours
    }
browsing-button-more-no-overlap = +{ $more } without shared hours
browsing-button-more-language = +{ $more } in any language
browsing-button-more-any-start = +{ $more } with any start date
# $date: the day by which work may then begin.
browsing-button-more-start = +{ $more } with a start by { $date }
browsing-button-more-backend = +{ $more } as backend developers
browsing-button-more-fullstack = +{ $more } as full-stack developers

## The profile.

# $skills: skills with years.
browsing-profile-skills = Skills: { $skills }
# $what: what was assessed. $score: 1 to 5.
browsing-profile-assessed = { $what }: { $score } of 5
# $what: what was not assessed.
browsing-profile-not-assessed = { $what }: not assessed
# A heading; the days follow. $zone: the client's zone.
browsing-profile-hours = Working hours by your clock, { $zone }:
# $days: a day, or the first and last of several. $times: spans such as 09:00–17:00.
browsing-profile-day = { $days } { $times }
# $first, $last: days of the week.
browsing-days = { $first }–{ $last }
browsing-monday = Mon
browsing-tuesday = Tue
browsing-wednesday = Wed
browsing-thursday = Thu
browsing-friday = Fri
browsing-saturday = Sat
browsing-sunday = Sun
# $languages: languages by name.
browsing-profile-languages = Speaks { $languages }
# A piece of work. $title: what it is. $link: a web address.
browsing-profile-work = { $title }: { $link }
# The profile of somebody who is in the pool but does not meet the brief.
browsing-does-not-fit = ⚠ Does not meet every point of your brief.

## The shortlist.

# The heading; a line for each developer follows. $count: how many there are.
browsing-shortlist =
    { $count ->
        [one] One developer on your shortlist:
       *[other] { $count } developers on your shortlist:
    }
# $developer: name. $level: L1, L2 or L3. $month: price of a month. $workload: full-time or part-time. $score: 0 to 100.
browsing-shortlist-line-scored = { $developer } · { $level } · { $month } a month, { $workload } · fits { $score } of 100
# $developer: name. $level: L1, L2 or L3. $month: price of a month. $workload: full-time or part-time.
browsing-shortlist-line = { $developer } · { $level } · { $month } a month, { $workload } · does not meet every point of your brief
browsing-shortlist-empty = Your shortlist is empty. Press Shortlist on a match to keep somebody in mind.
# $count: how many developers of the shortlist have left the pool.
browsing-shortlist-gone =
    { $count ->
        [one] One developer you kept is no longer available.
       *[other] { $count } developers you kept are no longer available.
    }
# $developer: name. $count: how many are on the shortlist now.
browsing-shortlisted =
    { $count ->
        [one] { $developer } is on your shortlist.
       *[other] { $developer } is on your shortlist, one of { $count }.
    }
# $developer: name. $count: how many are on the shortlist.
browsing-shortlisted-already =
    { $count ->
        [one] { $developer } is on your shortlist already.
       *[other] { $developer } is on your shortlist already, one of { $count }.
    }
# $developer: name. $most: the most developers that a shortlist takes.
browsing-shortlist-full = Your shortlist is full: { $most } is the most. Take somebody off to make room for { $developer }.
# $developer: name.
browsing-unshortlisted = { $developer } is off your shortlist.

## Not a fit.

# The buttons with the reasons follow. $developer: name.
browsing-why = Noted, I will not suggest { $developer } again. What did not fit?
# Above the next matches. $developer: name.
browsing-passed = Thanks, that helps. Without { $developer }:
# In place of the name of a developer who is no longer in the pool.
browsing-somebody = this developer

## When something is not there.

browsing-no-brief = There is no brief yet. Tell me whom you need, and I will look for people who fit.
browsing-left = This developer is no longer available. Let’s look at the others.

## Buttons: at most 80 characters, better 20.

# $developer: name.
browsing-button-open = { $developer }
# On a card among others. $developer: first name.
browsing-button-profile-of = { $developer }: profile
# On a card among others. $developer: first name.
browsing-button-shortlist-of = { $developer }: shortlist
# On a card among others. $developer: first name.
browsing-button-unshortlist-of = { $developer }: off the shortlist
# On a card among others. $developer: first name.
browsing-button-pass-of = { $developer }: not a fit
browsing-button-shortlist = Shortlist
browsing-button-unshortlist = Off the shortlist
browsing-button-pass = Not a fit
browsing-button-interview = Interview
# After an interview. $developer: name.
browsing-button-try = Try { $developer }
browsing-button-back = Back to matches
browsing-button-to-matches = Matches
browsing-button-to-shortlist = My shortlist
browsing-button-more = More
browsing-button-top = From the top
browsing-button-refine = Refine
browsing-button-support = Talk to support
browsing-button-hire = Hire
browsing-button-why-skills = Other skills needed
browsing-button-why-experience = Experience
browsing-button-why-price = Price
browsing-button-why-hours = Hours or start date
browsing-button-why-other = Something else
browsing-button-why-skip = Rather not say

## Work in the brief's domains

# A reason. $projects lists how many pieces of work there are in which domain.
browsing-reason-projects = Has { $projects }
# One of them. $count (number): how many. $domain: the domain.
browsing-projects =
    { $count ->
        [one] 1 { $domain } project
       *[other] { $count } { $domain } projects
    }
# Two things about a piece of work, side by side.
browsing-pair = { $one } · { $other }
# Below a piece of work. $about: its domain, what the developer was in it, and what it is made of.
browsing-profile-work-about = { "" }   { $about }
# $outcome: what came of it, in the operator's words.
browsing-profile-work-outcome = { "" }   What came of it: { $outcome }

## A watch over a brief that found too few; the buttons stand below the matches

browsing-button-watch = Tell me when somebody new fits
browsing-button-unwatch = Stop watching
browsing-watch-begun = I'm watching for you. As soon as somebody new fits, I write to you here.
browsing-watch-ended = I don't watch for this brief any more.
# Above their names. $count (number): how many. $skills lists the brief's must-haves, perhaps none.
browsing-watch-news =
    { $count ->
        [one] Somebody new fits your brief ({ $skills }):
       *[other] { $count } new developers fit your brief ({ $skills }):
    }
# $count (number): how many are not named.
browsing-watch-others = And { $count } more.
