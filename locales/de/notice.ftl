## What staff hear of in their channel, and the first message to where a trial's reminders will come.

# $who (text): notice-who or notice-who-in.
notice-question = Eine Frage von { $who }
# $platform, $person (text): a platform and somebody's id there.
notice-who = { $platform }-Nutzer { $person }
# $place (text): the id of a server or a group.
notice-who-in = { $platform }-Nutzer { $person } in { $place }
# $words (text): as they asked it.
notice-words = „{ $words }“
# $language (text): the one they talk in. $briefs, $interviews, $trials (numbers): how many.
notice-context = Sprache: { $language }. Aufträge: { $briefs } · anstehende Interviews: { $interviews } · offene Testphasen: { $trials }
# $skills (list): must-have skills of the latest brief.
notice-brief = Gesucht: { $skills }
# $developer (text): a name. $day (date): the last day.
notice-trial = In der Testphase: { $developer }, bis { $day }
# $who (text): notice-who or notice-who-in. The reminder's own words follow.
notice-undelivered = Eine Erinnerung hat niemanden erreicht: Zu { $who } führt kein Weg mehr. Sie lautete:
# $developer (text): a name.
notice-proof = Erinnerungen an die Testphase mit { $developer } kommen hierher.
