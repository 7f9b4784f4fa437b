### Le menu, l'aide, les prix, et ce qui se dit quand aucune question n'est ouverte.

## Accueil

menu-welcome = Bonjour ! Je t'aide à recruter en backend et en full-stack.
# $days (number) : durée de l'essai en jours.
menu-about = Dis-moi à ta façon qui il te faut. Je trouve qui convient, je réserve les entretiens, et tout recrutement commence par { $days } jours gratuits.
menu-welcome-back = Content de te revoir !
menu-sample-pool = À noter : les profils de ce vivier sont un échantillon inventé.
menu-what-next = Que veux-tu faire ?

## Réponses à des mots qui n'en sont pas une

menu-not-understood = Je n'ai pas bien compris.
menu-hint = Dis-moi en une phrase qui il te faut, par exemple « un dev Node senior avec PostgreSQL, à temps partiel », ou choisis :
# Le mot d'une commande sans sa barre oblique, au-dessus de son bouton.
menu-this-way = Par ici :

## Après un temps où le bot n'était pas joignable

menu-back-again = J'étais hors ligne un moment. Si tu as appuyé sur un bouton entre-temps, appuie encore une fois :

## /cancel

menu-cancelled = D'accord, je le mets de côté.
menu-nothing-open = Il n'y a rien à annuler.
menu-draft-kept = Tes réponses sont conservées ; Recruter les reprend.

## /help : une commande par ligne

menu-help = Ce que je sais faire :
menu-help-words = Tu peux aussi simplement écrire ce qu'il te faut, ou poser une question sur le recrutement.
menu-help-start = /start : le menu
menu-help-hire = /hire : dire qui il te faut
menu-help-matches = /matches : qui convient
menu-help-shortlist = /shortlist : qui tu as retenu
menu-help-interviews = /interviews : ce qui est réservé ; déplacer ou annuler
menu-help-trials = /trials : qui est à l'essai, qui reste
menu-help-guide = /guide : le guide du recrutement
menu-help-prices = /prices : ce que cela coûte
menu-help-quote = /quote : le prix qui tient pour toi
menu-help-support = /support : interroger une personne
menu-help-settings = /settings : langue et fuseau horaire
menu-help-privacy = /privacy : ce qui est enregistré à ton sujet
menu-help-cancel = /cancel : mettre de côté la question ouverte
menu-help-help = /help : cette liste

## /prices

menu-prices = Prix par niveau et temps de travail :
menu-price-full-time = • { $level } à temps plein ({ $hours } h) : { $month } par mois, { $hour } de l'heure ; { $months } mois : { $total }
menu-price-part-time = • { $level } à temps partiel ({ $hours } h) : { $month } par mois, { $hour } de l'heure ; { $months } mois : { $total }
menu-swap-part-time-same = Bon à savoir : { $higher } à temps partiel coûte autant que { $level } à temps plein.
menu-swap-part-time-less = Bon à savoir : { $higher } à temps partiel coûte { $saved } de moins par mois que { $level } à temps plein.
menu-swap-full-time-same = Bon à savoir : { $higher } à temps plein coûte autant que { $level } à temps partiel.
menu-swap-full-time-less = Bon à savoir : { $higher } à temps plein coûte { $saved } de moins par mois que { $level } à temps partiel.
menu-prices-trial =
    { $days ->
        [one] Le premier jour est un essai gratuit.
       *[other] Les { $days } premiers jours sont un essai gratuit.
    }

## Boutons, 80 caractères au plus

menu-button-hire = Recruter
menu-button-trials = Mes recrutements
menu-button-guide = Guide
menu-button-prices = Prix
menu-button-support = Support
menu-button-settings = Réglages
menu-button-matches = Profils
menu-button-shortlist = Sélection
menu-button-interviews = Entretiens
