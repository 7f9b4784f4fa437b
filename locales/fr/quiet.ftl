### Quand quelqu'un est laissé tranquille : une partie des réglages.

## La question

quiet-ask = Quand dois-je te laisser tranquille ?
quiet-ask-what = Les questions sur l'essai, sur un entretien passé et les rappels de recherches attendent alors le matin. Les entretiens et les jours d'un essai arrivent à l'heure promise. Choisis, ou écris des heures comme « 22-7 ».
quiet-now = Heures calmes : { $hours }
quiet-none = Heures calmes : aucune
quiet-set = C'est noté.
quiet-not-understood = Je n'y ai pas trouvé d'heures. Écris-les comme « 22-7 » ou « 22h30 à 6 », ou « aucune ».

## L'aperçu des réglages

quiet-without = Sans : { $reminders }
quiet-name-check-ins = les questions sur l'essai
quiet-name-interviews = les rappels d'entretiens
quiet-name-briefs = les recherches en attente

## Boutons, 80 caractères au plus

quiet-button-hours = { $hours }
quiet-button-none = Pas d'heures calmes
quiet-button-without-check-ins = Ne demande pas comment va l'essai
quiet-button-with-check-ins = Redemande comment va l'essai
quiet-button-without-interviews = Pas de rappels d'entretiens
quiet-button-with-interviews = Rappelle-moi de nouveau les entretiens
quiet-button-without-briefs = Pas de rappels de recherches
quiet-button-with-briefs = Rappelle-moi de nouveau les recherches
quiet-button-back = Retour
