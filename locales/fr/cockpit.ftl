### Un essai en cours : objectifs, ce qui doit être prêt, réponses aux points d'étape, jours en plus.

## Objectifs

cockpit-ask-goals = Que devrait avoir atteint { $name } d'ici au { $last } ? En convenir maintenant rend la décision plus facile.
cockpit-ask-goals-hint = Écris un à cinq objectifs, une ligne courte chacun. Les deux côtés les voient, et tu peux les changer à tout moment.
cockpit-goals = Objectifs de l'essai :
cockpit-goal = { $number }. { $words }
cockpit-goals-more = Encore un ? Écris-le simplement.
cockpit-no-goals = Aucun objectif convenu pour l'instant.
cockpit-goal-long = Un objectif est une ligne courte de { $most } caractères au plus ; j'ai laissé de côté ce qui était plus long.
cockpit-goals-full = { $most } objectifs au plus ; j'ai gardé les premiers.
cockpit-closed = D'accord. Tout sur l'essai se trouve sous Détails.

## Ce qui doit être prêt

cockpit-item-access = accès au code et aux outils
cockpit-item-first-task = une première tâche
cockpit-item-contact = quelqu'un à qui demander
cockpit-item-hours = horaires de travail
cockpit-items = Prêt à travailler : { $ready } sur { $all }
cockpit-not-ready = • Pas encore : { $item }
cockpit-ready = ✓ Prêt : { $item } ({ $at }, par toi)
cockpit-ready-colleague = ✓ Prêt : { $item } ({ $at }, par quelqu'un d'autre)
cockpit-ready-client = ✓ Prêt : { $item } ({ $at }, côté client)
cockpit-ask-items = Pour bien commencer, { $name } a besoin de quelques éléments. Appuie sur ce qui est prêt.
cockpit-still-open = Encore à régler : { $items }
cockpit-noted = C'est noté.
cockpit-all-ready = Tout est prêt, bravo !

## Réponses

cockpit-mood-well = bien
cockpit-mood-mixed = moyen
cockpit-mood-badly = mal
cockpit-said = Comment ça s'est passé, selon toi :
cockpit-said-day = • Jour { $day } : { $mood }
cockpit-said-words = • Jour { $day } : { $mood }, « { $words } »
cockpit-ask-word = Un mot à ajouter, pour le jour de la décision ? Écris-le simplement.
cockpit-ask-word-of = Un mot sur le jour { $day } avec { $name } ? Écris-le simplement ; tu le reverras au moment de décider.
cockpit-word-kept = C'est noté pour le jour de la décision.
cockpit-word-long = Un peu plus court, s'il te plaît : { $most } caractères au plus.

## Jours en plus

cockpit-sure-extend =
    { $days ->
        [one] Prolonger l'essai avec { $name } d'un jour ?
       *[other] Prolonger l'essai avec { $name } de { $days } jours ?
    }
cockpit-sure-extend-means = Le dernier jour passe du { $last } au { $new }. L'essai reste gratuit jusque-là, les rappels suivent, et c'est possible une fois.
cockpit-extended =
    { $days ->
        [one] L'essai avec { $name } dure un jour de plus, jusqu'au { $last }.
       *[other] L'essai avec { $name } dure { $days } jours de plus, jusqu'au { $last }.
    }
cockpit-extended-reminders = Il reste gratuit jusque-là, et les rappels ont suivi pour tout le monde.
cockpit-was-extended =
    { $days ->
        [one] Prolongé d'un jour.
       *[other] Prolongé de { $days } jours.
    }
cockpit-no-extension = Cet essai ne peut plus être prolongé.

## Boutons

cockpit-button-extend =
    { $days ->
        [one] 1 jour de plus
       *[other] { $days } jours de plus
    }
cockpit-button-extend-now = Oui, prolonger
cockpit-button-details = Détails
cockpit-button-details-named = { $name } : détails
cockpit-button-goals = Objectifs
cockpit-button-drop-goal = Retirer l'objectif { $number }
cockpit-button-skip = Passer
cockpit-button-done = Terminé
cockpit-button-ready = ✓ { $item }
cockpit-button-not-ready = Pas prêt : { $item }
cockpit-button-word = Ajouter un mot
cockpit-button-no-word = Rien à ajouter
