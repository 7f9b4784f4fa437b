### When somebody is left alone: a part of the settings.

## The question

quiet-ask = When shall I leave you alone?
quiet-ask-what = Check-ins, questions about how a meeting went and reminders of searches then wait until the morning. Interviews and the days of a trial come at the hour that was promised. Choose, or type hours such as "22-7".
# $hours (text): such as 22:00–07:00.
quiet-now = Quiet hours: { $hours }
quiet-none = Quiet hours: none
quiet-set = Noted.
quiet-not-understood = I couldn't read hours in that. Type them like "22-7" or "10pm-6am", or "none".

## The overview of the settings

# $reminders (list): quiet-name-check-ins and the like.
quiet-without = Without: { $reminders }
quiet-name-check-ins = check-ins
quiet-name-interviews = reminders of interviews
quiet-name-briefs = searches that wait

## Buttons, at most 80 characters

# $hours (text): as in quiet-now.
quiet-button-hours = { $hours }
quiet-button-none = No quiet hours
quiet-button-without-check-ins = Don't ask how a trial goes
quiet-button-with-check-ins = Ask how a trial goes again
quiet-button-without-interviews = No reminders of interviews
quiet-button-with-interviews = Remind me of interviews again
quiet-button-without-briefs = No reminders of searches that wait
quiet-button-with-briefs = Remind me of waiting searches again
quiet-button-back = Back
