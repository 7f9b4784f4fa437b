### A team around a shortlist: side by side, notes, votes, and who may do what.

## Side by side

# The first line. $developers (list): names.
conferring-comparison = { $developers } side by side, differences first:
# One thing in which they differ. $what (text): what it is. $cells (text): each name with its value.
conferring-row = { $what }: { $cells }
# Two to four cells in a line. $a, $b, $c, $d (text): conferring-cell.
conferring-cells-two = { $a } · { $b }
conferring-cells-three = { $a } · { $b } · { $c }
conferring-cells-four = { $a } · { $b } · { $c } · { $d }
# $developer (text): first name. $value (text): one of the values below.
conferring-cell = { $developer } { $value }
# $what (text): what it is. $value (text): the value that all have. Stands in a list.
conferring-pair = { $what } { $value }
# The last line. $rows (list): conferring-pair.
conferring-same = The same for all: { $rows }
# The first line instead. $developers (list): names.
conferring-no-differences = { $developers } side by side: in what I know of them they don't differ.

# What is compared.
conferring-what-score = Fits
conferring-what-level = Level
conferring-what-price = A month
conferring-what-overlap = Shared hours a day
conferring-what-free = Free
# $skill (text): a must-have skill.
conferring-what-years = { $skill }
# $what (text): what was scored after an interview, such as skills.
conferring-what-interviews = After interviews, { $what }

# Values. $level (text): L1, L2 or L3.
conferring-level = { $level }
# $month (text): price of a month. $workload (text): full-time or part-time.
conferring-price = { $month } { $workload }
conferring-now = now
# $date (text): the first day.
conferring-from = from { $date }
# $years (number): whole years of practice.
conferring-years =
    { $years ->
        [0] under 1 y
       *[other] { $years } y
    }
# The skill is not among theirs.
conferring-lacks = none
# $score (number), $best (number): such as 4 of 5.
conferring-score = { $score } of { $best }
# $average (text): what interviewers gave on average, such as 3.5.
conferring-average = { $average } of 4
conferring-not-assessed = not assessed
# Instead of a score.
conferring-does-not-fit = not every point
conferring-unknown = unknown

## Whom to compare

# $most (number): how many at most.
conferring-pick = Whom shall I put side by side? Pick 2 to { $most }, or type their names.
# $most (number): how many at most.
conferring-pick-most = { $most } is the most that fit side by side.
# $fewest (number): how many at least.
conferring-too-few = It takes at least { $fewest } from your shortlist to compare. Keep another one, or type “compare” and their names.

## Notes

# A heading on the profile; notes follow.
conferring-notes = Notes of your team:
# $who (text): the author. $when (text): a moment. $words (text): the note.
conferring-note = 📝 { $who }, { $when }: { $words }
# $developer (text): name.
conferring-ask-note = What would you like to note about { $developer }? Just type it. Everybody in this workspace can read it.
# $developer (text): name.
conferring-noted = Noted, for everybody who looks at { $developer } here.
# $developer (text): name.
conferring-unnoted = Your note about { $developer } is gone.
# $length (number): characters typed. $most (number): characters at most.
conferring-note-long = That's { $length } characters, and a note takes { $most }. Say it a little shorter?
# $most (number): how many at most.
conferring-notes-full = There are { $most } notes on one developer at most. Take one of yours back to make room.
conferring-note-gone = That note is gone already.
conferring-note-of-others = Only whoever wrote a note takes it back. You can add one of your own.
conferring-not-kept = Notes go with the shortlist. Keep this developer first, then note what you think.

## Asking for votes

# $count (number): developers on the shortlist.
conferring-until =
    { $count ->
        [one] Until when may everybody vote on the developer on your shortlist?
       *[other] Until when may everybody vote on the { $count } developers on your shortlist?
    }
conferring-until-typed = Pick one, or type a time such as “Friday 3pm”.
conferring-until-soon = That's over already, or nearly. A vote needs five minutes at least.
# $days (number): days at most.
conferring-until-late = A vote runs { $days } days at most.
conferring-until-never = There is no such time. Try another one, such as “Friday 3pm”.
# Above buttons with times. $zone (text): the zone's name.
conferring-until-which = Which of these do you mean ({ $zone })?
# $until (text): a moment.
conferring-opened = The vote is open until { $until }, and everybody in this workspace hears of it.
conferring-opened-how = Nobody sees how anybody votes. I count as soon as all have voted, when the time is up, or when you close the vote.
conferring-open-already = A vote on this shortlist is under way. Another one can follow it.
# Told to everybody. $who (text): whoever asked. $developers (list): names.
conferring-asked = { $who } asks for your vote on { $developers }.
# $until (text): a moment.
conferring-secret = Until { $until }. Votes stay secret; I only tell the count.
# Below the shortlist. $until (text): a moment. $done (number): how many have voted on everybody. $voters (number): how many may vote.
conferring-standing = 🗳 Vote open until { $until }: { $done } of { $voters } have voted.
# Below the shortlist: the time of a vote is over this very moment.
conferring-counting = 🗳 The time for votes is up; the count follows in a moment.

## Voting

# $place (number), $count (number): which developer of how many. $developer (text): name.
conferring-ballot = Your vote, { $place } of { $count }: { $developer }
# Only where nobody reads along.
conferring-ballot-typed = Press one, or type it with a word why, such as “for: knows our stack”.
# $developer (text): name.
conferring-voted = Your vote on { $developer } is in.
# $done (number): how many have voted on everybody. $voters (number): how many may vote.
conferring-done = You have voted on everybody. { $done } of { $voters } have so far.
# $until (text): a moment. Buttons with names follow.
conferring-done-change = You can change a vote until { $until }: press a name.
conferring-all-in = That was the last one: all votes are in, here comes the count.
# One's own vote, told to oneself alone. $developer (text): name. $vote (text): one of those below.
conferring-own = { $developer }: { $vote }
conferring-own-for = you are for
conferring-own-against = you are against
conferring-own-abstain = you abstain
# $words (text): why.
conferring-own-for-because = you are for: “{ $words }”
conferring-own-against-because = you are against: “{ $words }”
conferring-own-abstain-because = you abstain: “{ $words }”
# $length (number): characters typed. $most (number): characters at most.
conferring-words-long = That's { $length } characters, and a reason takes { $most }. Say it a little shorter?
conferring-time-over = The time for votes is up; the count comes in a moment.
conferring-no-vote = I don't know that vote. Here is the shortlist as it is now:

## The count

conferring-over-complete = 🗳 All votes are in:
# $done (number): how many voted on everybody. $voters (number): how many could.
conferring-over-deadline = 🗳 The time for votes is up; { $done } of { $voters } voted on everybody:
# $who (text): whoever closed it. $done (number): how many voted on everybody. $voters (number): how many could.
conferring-over-owner = 🗳 { $who } closed the vote; { $done } of { $voters } voted on everybody:
# $developer (text): name. $yes, $no, $abstained (number): votes.
conferring-tally = { $developer }: { $yes } for, { $no } against, { $abstained } abstained
# Below a developer on the shortlist, after a vote. $yes, $no, $abstained (number): votes.
conferring-votes = 🗳 { $yes } for, { $no } against, { $abstained } abstained
# Below a developer's count. $words (text): what somebody said.
conferring-words-for = + “{ $words }”
conferring-words-against = − “{ $words }”
conferring-words-abstain = ○ “{ $words }”
conferring-closed = The vote is closed. The count goes to everybody.

## Who may do what

# $count (number): members.
conferring-members =
    { $count ->
        [one] You are the only one here.
       *[other] The { $count } of you around this hire:
    }
# $who (text): name. $role (text): owner, voter or viewer.
conferring-member-line = { $who }: { $role }
# The reader. $who (text): name. $role (text): owner, voter or viewer.
conferring-member-you = { $who } (you): { $role }
conferring-roles = Owners do everything and say who may what. Voters keep developers, write notes and vote. Viewers look on and compare.
conferring-owner = owner
conferring-voter = voter
conferring-viewer-role = viewer
# $who (text): name. $role (text): owner, voter or viewer.
conferring-ask-role = { $who }, { $role } until now: what shall they be?
# $who (text): name. $role (text): owner, voter or viewer.
conferring-seated = { $who }: { $role } from now on.
conferring-last-owner = Somebody has to be the owner. Make another member an owner first.
conferring-no-member = Nobody of that name is here any more.
# In place of a name. $number (number): their place in the list.
conferring-member = Member { $number }
conferring-somebody = somebody

## Refusals, and what may be done instead

conferring-viewer = You are a viewer here: you can look at everything and compare, but not change the shortlist, note or vote.
# $owners (list): names.
conferring-ask-owner = { $owners } can change that.
# $owners (list): names.
conferring-not-yours = Asking for votes and closing them is up to whoever confirmed the brief, and to { $owners }.
# $owners (list): names.
conferring-owners-only = Who may what is up to { $owners }. Ask there.

## Buttons, at most 80 characters

conferring-button-compare = Compare
# $count (number): how many are picked.
conferring-button-compare-picked = Compare { $count }
# $developer (text): name.
conferring-button-pick = { $developer }
# $developer (text): name.
conferring-button-picked = ✓ { $developer }
# $developer (text): first name.
conferring-button-meet-of = { $developer }: meet
# $developer (text): name.
conferring-button-profile = Profile of { $developer }
conferring-button-note = Add a note
conferring-button-unnote = Take my note back
conferring-button-no-note = No note
conferring-button-ask = Ask for votes
conferring-button-vote = Vote
conferring-button-close = Close the vote
conferring-button-members = Team
conferring-button-one-day = 1 day
conferring-button-three-days = 3 days
conferring-button-seven-days = 7 days
# $time (text): a moment without its zone.
conferring-button-time = { $time }
conferring-button-not-now = Not now
conferring-button-for = For
conferring-button-against = Against
conferring-button-abstain = Abstain
# $who (text): name.
conferring-button-member = { $who }
conferring-button-owner = Owner
conferring-button-voter = Voter
conferring-button-viewer = Viewer
conferring-button-shortlist = My shortlist
