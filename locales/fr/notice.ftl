## Ce que l'équipe apprend dans son canal, et le premier message là où arriveront les rappels d'un essai.

# $who (text) : notice-who ou notice-who-in.
notice-question = Une question de la part de : { $who }
notice-who = { $platform }, compte { $person }
notice-who-in = { $platform }, compte { $person }, dans { $place }
# $words (text) : tels qu'ils ont été écrits.
notice-words = « { $words } »
# $briefs, $interviews, $trials (numbers) : combien il y en a.
notice-context = Langue : { $language }. Briefs : { $briefs } · entretiens à venir : { $interviews } · essais en cours : { $trials }
notice-brief = Recherche : { $skills }
notice-trial = À l'essai : { $developer }, jusqu'au { $day }
# Suivent les mots du rappel lui-même.
notice-undelivered = Un rappel n'a atteint personne : plus aucun moyen de joindre { $who }. Il disait :
notice-proof = Les rappels de l'essai avec { $developer } arriveront ici.
