### Reminders of a search that stands still: each comes once, and one press ends them all.

# Two mornings after a brief was confirmed, while nobody is on its shortlist.
nudging-unlisted = Your brief has matches, and nobody is on the shortlist yet. A second look? An interview costs nothing.
# Three mornings after somebody was put on the shortlist, while nobody was met.
nudging-unmet = Your shortlist is waiting, and no interview is booked yet. Half an hour says more than any profile.
nudging-off = All right, I won't remind you of searches that wait. Interviews and trials I still do.
nudging-on = Gladly: when a search waits, I'll remind you once.

## Buttons, at most 80 characters

nudging-button-off = Don't remind me
nudging-button-on = Remind me again
