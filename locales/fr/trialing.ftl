### Les essais et la suite. Les noms viennent des profils ; les dates portent leur jour, les montants leur monnaie.

## Morceaux d'autres textes, au milieu d'une ligne

trialing-full-time = temps plein
trialing-part-time = temps partiel

## Une ligne de tout message sur un essai en cours : ce qui arrive quand personne ne décide
trialing-rule = { $undecided } { $counts }
trialing-undecided-lapses = Si tu ne décides rien, l'essai s'arrête tout simplement : { $name } ne continue pas et rien n'est facturé.
trialing-undecided-stays = Si tu ne décides rien, { $name } reste un mois, pour { $month }.
# Sous plusieurs essais à la fois.
trialing-undecided-lapse-all = Les essais sans décision s'arrêtent après leur dernier jour, et rien n'est facturé.
trialing-undecided-stay-all = Sans décision de ta part, la personne reste un mois, au prix convenu.

## Où en est un essai ou un engagement

trialing-stands-scheduled =
    { $days ->
        [one] { $name } : l'essai commence demain, { $first }, et dure jusqu'au { $last }.
       *[other] { $name } : l'essai commence dans { $days } jours, le { $first }, et dure jusqu'au { $last }.
    }
trialing-stands-active =
    { $days ->
        [0] { $name } : aujourd'hui, { $last }, est le dernier jour de l'essai.
        [one] { $name } : il reste { $days } jour ; le dernier est le { $last }.
       *[other] { $name } : il reste { $days } jours ; le dernier est le { $last }.
    }
trialing-stands-over = { $name } : l'essai s'est terminé le { $last } et attend ta décision.
trialing-stays = { $name } reste jusqu'au { $last } ({ $months } mois), pour { $month } par mois.
trialing-stayed = Avec { $name }, c'était jusqu'au { $last }.
trialing-settled-kept = Tu as gardé { $name }. Dernier jour de l'essai : { $last }.
trialing-settled-ended = Tu as arrêté l'essai avec { $name }. Il aurait duré jusqu'au { $last }.
trialing-settled-replaced = Tu as choisi de remplacer { $name }. Cet essai aurait duré jusqu'au { $last }.
trialing-settled-lapsed = L'essai avec { $name } a expiré le { $last } sans décision. Rien n'a été facturé.

## Convenir d'un essai : le premier jour

trialing-ask-first-day = Quel jour l'essai avec { $name } doit-il commencer ?
trialing-ask-first-day-hint = Choisis un jour ou écris-le, par exemple « lundi prochain » ou « 1er décembre ».
trialing-free-from = { $name } est libre à partir du { $date }.
trialing-first-day-past = Ce jour est passé. Quand commencer avec { $name } ?
trialing-first-day-busy = { $name } n'est pas libre avant le { $date }. Quel jour à partir de là ?
trialing-first-day-far = C'est un peu loin. Quand commencer avec { $name }, au plus tard le { $date } ?
trialing-first-day-which = Pour { $name }, lequel de ces jours veux-tu dire ?
trialing-first-day-impossible = Le calendrier n'a pas de tel jour devant lui. Quel jour commencer avec { $name } ?
trialing-first-day-unclear = Je n'y ai pas lu de jour. Quand commencer avec { $name } ?

## Convenir d'un essai : tout sur un écran

trialing-agree = Un essai gratuit avec { $name } ({ $level }). Tout est juste ?
trialing-agree-first = Premier jour : { $date }
trialing-agree-last =
    { $days ->
        [one] Dernier jour : { $date }, soit { $days } jour en tout
       *[other] Dernier jour : { $date }, soit { $days } jours en tout
    }
trialing-agree-workload = Temps de travail : { $workload }, { $hours } heures par mois
trialing-agree-price = Prix : l'essai est gratuit ; ensuite { $month } par mois, si tu gardes cette personne
# Quand l'essai fait partie de l'engagement.
trialing-counts = Les jours d'essai comptent dans les mois auxquels tu t'engages ensuite.
# Quand l'essai précède l'engagement.
trialing-counts-not = Les jours d'essai ne comptent pas dans les mois auxquels tu t'engages ensuite.
trialing-agreed = C'est convenu ! { $name } commence le { $first } ; l'essai dure jusqu'au { $last }.
trialing-started = { $name } commence aujourd'hui, { $first }. L'essai dure jusqu'au { $last }.
trialing-agreed-reminders = Je te demanderai comment ça va et te préviendrai à temps avant la fin. Tu peux décider à tout moment.
# Après un « non » écrit.
trialing-not-now = D'accord, pas maintenant. L'offre tient toujours.

## Pourquoi il n'y a pas d'essai à convenir

trialing-taken = { $name } a maintenant un essai ou un contrat ailleurs. Voyons qui d'autre convient.
trialing-unknown-developer = Ce profil n'est plus disponible. Voyons qui d'autre convient.
trialing-no-brief = Dis-moi d'abord ce qu'il te faut ; ensuite je pourrai préparer un essai.
trialing-already = { $name } est déjà à l'essai avec toi.
trialing-not-free-soon = { $name } n'est libre qu'à partir du { $date } : c'est trop loin pour préparer un essai maintenant.

## Rappels ; chacun est envoyé une fois, dans la matinée de qui le lit

trialing-begins =
    { $day ->
        [1] L'essai avec { $name } commence aujourd'hui. Bon premier jour ensemble !
       *[other] L'essai avec { $name } est en cours : jour { $day } sur { $days }.
    }
trialing-begins-until = L'essai avec { $name } dure jusqu'au { $last } et ne coûte rien d'ici là.
trialing-check-in = Jour { $day } sur { $days } avec { $name } : comment ça se passe ?
trialing-ends =
    { $days ->
        [0] Aujourd'hui, { $last }, est le dernier jour de l'essai avec { $name }. Que veux-tu faire ?
        [one] L'essai avec { $name } se termine demain, { $last }. Que veux-tu faire ?
       *[other] L'essai avec { $name } se termine dans { $days } jours, le { $last }. Que veux-tu faire ?
    }
trialing-ends-price = Si { $name } reste : { $month } par mois à partir du { $from }, { $workload }.
trialing-lapsed = L'essai avec { $name } a expiré le { $last } sans décision. Rien n'est facturé.
trialing-lapsed-next = Tu peux encore recruter { $name } pour { $month } par mois, ou chercher quelqu'un d'autre.
trialing-stayed-undecided = L'essai avec { $name } s'est terminé le { $last }. Comme convenu, sans décision, { $name } reste un mois.
trialing-commitment-ends =
    { $days ->
        [0] Ton engagement de { $months } mois avec { $name } se termine aujourd'hui, { $last }.
        [one] Ton engagement de { $months } mois avec { $name } se termine demain, { $last }.
       *[other] Ton engagement de { $months } mois avec { $name } se termine dans { $days } jours, le { $last }.
    }

## Réponses au point d'étape

trialing-mood-well = Ravi de l'entendre ! Je reviens vers toi avant la fin de l'essai avec { $name }.
trialing-mood-mixed = Merci de le dire. Souvent, un mot avec { $name } sur les tâches et les horaires suffit ; nous t'y aidons volontiers.
trialing-mood-badly = J'en suis désolé. Tu peux remplacer { $name } tout de suite, sans frais, ou nous en parler d'abord.

## Décider

trialing-ask-months = Bon choix ! Combien de temps veux-tu garder { $name } ?
trialing-ask-months-from = À partir du { $date }, pour { $month } par mois :
trialing-months-line =
    { $months ->
        [one] • { $months } mois, jusqu'au { $last } : { $total }
       *[other] • { $months } mois, jusqu'au { $last } : { $total } en tout
    }
trialing-months-advice =
    { $months ->
        [one] Nous conseillons un mois.
       *[other] Nous conseillons { $months } mois : de quoi prendre ton code en main et livrer du durable. Moins, c'est possible aussi.
    }
trialing-months-unclear = Choisis 1, 3, 6 ou 12 mois.
trialing-shorter = { $months } mois avec { $name }, au lieu des { $recommended } que nous conseillons ?
trialing-shorter-means = Ce serait jusqu'au { $last }, pour { $total }. Si cela doit continuer ensuite, nous en reparlerons.
# Quand l'essai fait partie de l'engagement.
trialing-months-count-trial =
    { $days ->
        [one] Les mois comptent à partir du { $first }, début de l'essai. Le total est le prix des mois entiers ; le jour d'essai en fait partie, et il était gratuit.
       *[other] Les mois comptent à partir du { $first }, début de l'essai. Le total est le prix des mois entiers ; les { $days } jours d'essai en font partie, et ils étaient gratuits.
    }
trialing-kept = Formidable : { $name } reste !
trialing-kept-from = Du { $first } au { $last }, { $months } mois.
trialing-kept-price =
    { $months ->
        [one] Le prix est de { $total }.
       *[other] { $month } par mois, { $total } en tout.
    }
trialing-sure-end = Arrêter maintenant l'essai avec { $name } ?
trialing-sure-end-means = L'essai s'arrête aujourd'hui, { $name } ne reste pas, et rien n'est facturé.
trialing-sure-replace = Remplacer { $name } maintenant ?
trialing-sure-replace-means = L'essai s'arrête aujourd'hui, rien n'est facturé, et je te montre qui d'autre convient. Pour ce brief, je ne proposerai plus { $name }.
trialing-ended = L'essai avec { $name } est terminé. Rien n'est facturé, et il n'y aura plus de rappels.
trialing-replaced = L'essai avec { $name } est terminé, et rien n'est facturé. Trouvons quelqu'un qui convient mieux.
trialing-goes-on = Alors l'essai continue.
trialing-unknown = Je ne connais pas cet essai. Voici le chemin vers les tiens.
trialing-nothing-open = Aucune question sur un essai n'est ouverte.

## La liste de /trials

trialing-list-empty = Personne n'est encore à l'essai. Tout recrutement commence par un essai gratuit.
trialing-list-open =
    { $count ->
        [one] À l'essai :
       *[other] À l'essai ({ $count }) :
    }
trialing-list-staying =
    { $count ->
        [one] En poste :
       *[other] En poste ({ $count }) :
    }
trialing-list-past = Avant :

## Boutons, 80 caractères au plus

trialing-button-day = { $date }
trialing-button-start = Commencer l'essai
trialing-button-another-day = Un autre jour
trialing-button-not-now = Pas maintenant
trialing-button-keep = Garder
trialing-button-end = Arrêter
trialing-button-replace = Remplacer
trialing-button-keep-named = Garder { $name }
trialing-button-end-named = Arrêter l'essai avec { $name }
trialing-button-replace-named = Remplacer { $name }
trialing-button-hire-named = Recruter { $name }
trialing-button-end-now = Oui, arrêter
trialing-button-replace-now = Oui, remplacer
trialing-button-go-on = Non, continuer
trialing-button-months = { $months } mois · { $total }
trialing-button-months-recommended = { $months } mois · { $total } · conseillé
trialing-button-well = Bien
trialing-button-mixed = Moyen
trialing-button-badly = Mal
trialing-button-support = Parler au support
trialing-button-all = Mes recrutements
trialing-button-matches = Voir les profils
trialing-button-hire = Dire ce qu'il me faut
