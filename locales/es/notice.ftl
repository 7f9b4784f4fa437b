## What staff hear of in their channel, and the first message to where a trial's reminders will come.

# $who (text): notice-who or notice-who-in.
notice-question = Una pregunta de { $who }
# $platform, $person (text): a platform and somebody's id there.
notice-who = usuario { $person } de { $platform }
# $place (text): the id of a server or a group.
notice-who-in = usuario { $person } de { $platform } en { $place }
# $words (text): as they asked it.
notice-words = «{ $words }»
# $language (text): the one they talk in. $briefs, $interviews, $trials (numbers): how many.
notice-context = Idioma: { $language }. Búsquedas: { $briefs } · entrevistas pendientes: { $interviews } · pruebas abiertas: { $trials }
# $skills (list): must-have skills of the latest brief.
notice-brief = Busca: { $skills }
# $developer (text): a name. $day (date): the last day.
notice-trial = En prueba: { $developer }, hasta el { $day }
# $who (text): notice-who or notice-who-in. The reminder's own words follow.
notice-undelivered = Un aviso no ha llegado a nadie: ya no hay forma de llegar a { $who }. Decía:
# $developer (text): a name.
notice-proof = Los avisos de la prueba con { $developer } llegarán aquí.
