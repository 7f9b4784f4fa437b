## La carte d'un profil, et l'en-tête de sa fiche.

browsing-title = { $developer } · { $level } · { $headline }
browsing-title-without-headline = { $developer } · { $level } · { $role }
# $score : de 0 à 100.
browsing-price-and-score = { $month } par mois, { $workload } · adéquation { $score } sur 100
browsing-price = { $month } par mois, { $workload }
# $overlap : par exemple « 5 h ». $free : « libre maintenant » ou « libre à partir du … ».
browsing-overlap-and-start = { $overlap } de travail en commun par jour · { $free }
browsing-overlap = { $overlap } de travail en commun par jour
browsing-start = Disponibilité : { $free }
browsing-free-now = libre maintenant
browsing-free-from = libre à partir du { $date }
browsing-hours = { $hours } h
browsing-hours-and-minutes = { $hours } h { $minutes }
browsing-full-time = temps plein
browsing-part-time = temps partiel
browsing-backend = Dev backend
browsing-fullstack = Dev full-stack

## Pourquoi ce profil convient : trois lignes au plus.

browsing-reason-must =
    { $of ->
        [one] ✓ L'indispensable : { $skills }
       *[other] ✓ { $have } compétences indispensables sur { $of } : { $skills }
    }
browsing-reason-nice =
    { $of ->
        [one] ✓ Le plus souhaité : { $skills }
       *[other] ✓ { $have } des { $of } plus souhaités : { $skills }
    }
browsing-reason-overlap = ✓ { $overlap } de ta journée de travail en commun
browsing-reason-assessed = ✓ { $what } : { $score } sur 5 à l'évaluation
browsing-reason-free = ✓ Peut commencer le { $date }
browsing-reason-free-now = ✓ Peut commencer tout de suite
browsing-reason-budget = ✓ { $by } par mois sous ton budget
browsing-reason-level = ✓ Exactement le niveau demandé : { $level }
browsing-reason-language = ✓ Travaille en { $language }
# Une compétence et ses années de pratique, dans une liste.
browsing-skill =
    { $years ->
        [one] { $skill } { $years } an
       *[other] { $skill } { $years } ans
    }
browsing-skill-without-years = { $skill } moins d'un an
browsing-more-skills =
    { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }

## Ce que l'adéquation ne garantit pas.

browsing-caution-unknown-skill = ⚠ Non évalué : { $skill }. Je n'ai de données pour personne, alors pose la question en entretien.
browsing-caution-nothing-assessed = ⚠ Évaluation : pas encore faite
browsing-caution-not-assessed = ⚠ Non évalué : { $what }
browsing-caution-budget = ⚠ Ton budget est dans une autre monnaie que le prix, je ne les ai donc pas comparés.

## Ce qui est évalué.

browsing-system-design = Conception de systèmes
browsing-api-development = Développement d'API
browsing-production-experience = Expérience de la production
browsing-communication = Communication

## Sous les cartes.

browsing-count =
    { $total ->
        [one] Un seul profil convient à ton brief.
       *[other] Profils { $from } à { $to } sur { $total }, les meilleurs d'abord.
    }
browsing-nobody = Personne ne convient à ce brief pour le moment. Désolé !
browsing-nobody-else = Personne d'autre ne convient à ce brief pour le moment.
browsing-would-bring-more = Un seul changement en apporterait davantage :
browsing-no-single-change = Un seul changement ne suffirait pas. Retouche le brief à plusieurs endroits, ou demande à notre équipe.
browsing-relaxed = C'est fait, ton brief est à jour.

## Boutons qui changent une chose du brief. 80 caractères au plus. $more : combien de profils de plus.

browsing-button-more-must = +{ $more } sans { $skill } comme indispensable
browsing-button-more-any-level = +{ $more } tous niveaux confondus
browsing-button-more-level = +{ $more } au niveau { $level }
browsing-button-more-level-or-higher = +{ $more } à partir du niveau { $level }
browsing-button-more-full-time = +{ $more } à temps plein
browsing-button-more-part-time = +{ $more } à temps partiel
browsing-button-more-budget = +{ $more } jusqu'à { $budget } par mois
browsing-button-more-overlap =
    { $hours ->
        [one] +{ $more } avec { $hours } heure commune
       *[other] +{ $more } avec { $hours } heures communes
    }
browsing-button-more-no-overlap = +{ $more } sans heures communes
browsing-button-more-language = +{ $more } dans n'importe quelle langue
browsing-button-more-any-start = +{ $more } quelle que soit la date de début
browsing-button-more-start = +{ $more } avec un début d'ici le { $date }
browsing-button-more-backend = +{ $more } en backend
browsing-button-more-fullstack = +{ $more } en full-stack

## La fiche.

browsing-profile-skills = Compétences : { $skills }
browsing-profile-assessed = { $what } : { $score } sur 5
browsing-profile-not-assessed = { $what } : non évalué
browsing-profile-hours = Heures de travail à ton heure, { $zone } :
browsing-profile-day = { $days } { $times }
browsing-days = { $first }–{ $last }
browsing-monday = lun.
browsing-tuesday = mar.
browsing-wednesday = mer.
browsing-thursday = jeu.
browsing-friday = ven.
browsing-saturday = sam.
browsing-sunday = dim.
browsing-profile-languages = Parle { $languages }
browsing-profile-work = { $title } : { $link }
browsing-does-not-fit = ⚠ Ne répond pas à tous les points de ton brief.

## La sélection.

browsing-shortlist =
    { $count ->
        [one] Un profil dans ta sélection :
       *[other] { $count } profils dans ta sélection :
    }
browsing-shortlist-line-scored = { $developer } · { $level } · { $month } par mois, { $workload } · adéquation { $score } sur 100
browsing-shortlist-line = { $developer } · { $level } · { $month } par mois, { $workload } · ne répond pas à tous les points de ton brief
browsing-shortlist-empty = Ta sélection est vide. Appuie sur Retenir sous un profil pour le garder en tête.
browsing-shortlist-gone =
    { $count ->
        [one] Un profil que tu avais retenu n'est plus disponible.
       *[other] { $count } profils que tu avais retenus ne sont plus disponibles.
    }
browsing-shortlisted =
    { $count ->
        [one] { $developer } est dans ta sélection.
       *[other] { $developer } est dans ta sélection, qui compte { $count } profils.
    }
browsing-shortlisted-already =
    { $count ->
        [one] { $developer } est déjà dans ta sélection.
       *[other] { $developer } est déjà dans ta sélection, qui compte { $count } profils.
    }
browsing-shortlist-full = Ta sélection est pleine : { $most } profils au plus. Retires-en un pour faire place à { $developer }.
browsing-unshortlisted = { $developer } n'est plus dans ta sélection.

## Ne convient pas.

browsing-why = C'est noté, je ne proposerai plus { $developer }. Qu'est-ce qui n'allait pas ?
browsing-passed = Merci, cela m'aide. Sans { $developer } :
# À la place du nom de quelqu'un qui n'est plus là.
browsing-somebody = ce profil

## Quand quelque chose n'est pas là.

browsing-no-brief = Il n'y a pas encore de brief. Dis-moi qui il te faut, et je chercherai qui convient.
browsing-left = Ce profil n'est plus disponible. Voyons les autres.

## Boutons : 80 caractères au plus, mieux vaut 20.

browsing-button-open = { $developer }
browsing-button-profile-of = { $developer } : fiche
browsing-button-shortlist-of = { $developer } : retenir
browsing-button-unshortlist-of = { $developer } : retirer
browsing-button-pass-of = { $developer } : ne convient pas
browsing-button-shortlist = Retenir
browsing-button-unshortlist = Retirer
browsing-button-pass = Ne convient pas
browsing-button-interview = Entretien
browsing-button-try = Essayer avec { $developer }
browsing-button-back = Retour aux profils
browsing-button-to-matches = Profils
browsing-button-to-shortlist = Ma sélection
browsing-button-more = Suite
browsing-button-top = Depuis le début
browsing-button-refine = Affiner
browsing-button-support = Parler au support
browsing-button-hire = Recruter
browsing-button-why-skills = Il faut d'autres compétences
browsing-button-why-experience = Expérience
browsing-button-why-price = Prix
browsing-button-why-hours = Horaires ou début
browsing-button-why-other = Autre chose
browsing-button-why-skip = Je préfère ne pas dire

## Work in the brief's domains

# A reason. $projects lists how many pieces of work there are in which domain.
browsing-reason-projects = A { $projects }
# One of them. $count (number): how many. $domain: the domain.
browsing-projects =
    { $count ->
        [one] 1 projet ({ $domain })
       *[other] { $count } projets ({ $domain })
    }
# Two things about a piece of work, side by side.
browsing-pair = { $one } · { $other }
# Below a piece of work. $about: its domain, what the developer was in it, and what it is made of.
browsing-profile-work-about = { "" }   { $about }
# $outcome: what came of it, in the operator's words.
browsing-profile-work-outcome = { "" }   Le résultat : { $outcome }

## A watch over a brief that found too few; the buttons stand below the matches

browsing-button-watch = Préviens-moi si un nouveau profil convient
browsing-button-unwatch = Ne plus me prévenir
browsing-watch-begun = Je garde l'œil ouvert. Dès qu'un nouveau profil convient, je t'écris ici.
browsing-watch-ended = Je ne te préviens plus pour ce brief.
# Above their names. $count (number): how many. $skills lists the brief's must-haves, perhaps none.
browsing-watch-news =
    { $count ->
        [one] Un nouveau profil correspond à ton brief ({ $skills }) :
       *[other] { $count } nouveaux profils correspondent à ton brief ({ $skills }) :
    }
# $count (number): how many are not named.
browsing-watch-others = Et { $count } de plus.
