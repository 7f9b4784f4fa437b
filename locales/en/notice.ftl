## What staff hear of in their channel, and the first message to where a trial's reminders will come.

# $who (text): notice-who or notice-who-in.
notice-question = A question from { $who }
# $platform, $person (text): a platform and somebody's id there.
notice-who = { $platform } user { $person }
# $place (text): the id of a server or a group.
notice-who-in = { $platform } user { $person } in { $place }
# $words (text): as they asked it.
notice-words = “{ $words }”
# $language (text): the one they talk in. $briefs, $interviews, $trials (numbers): how many.
notice-context = They talk { $language }. Briefs: { $briefs } · interviews ahead: { $interviews } · open trials: { $trials }
# $skills (list): must-have skills of the latest brief.
notice-brief = Looking for: { $skills }
# $developer (text): a name. $day (date): the last day.
notice-trial = On trial: { $developer }, until { $day }
# $who (text): notice-who or notice-who-in. The reminder's own words follow.
notice-undelivered = A reminder reached nobody: there is no way left to { $who }. It said:
# $developer (text): a name.
notice-proof = Reminders about the trial with { $developer } will come here.
