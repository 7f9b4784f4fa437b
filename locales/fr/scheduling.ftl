## Choisir l'heure d'un entretien : une question, une ligne et un bouton pour chaque créneau libre.

scheduling-choose = Quand veux-tu rencontrer { $developer } ?
scheduling-choose-again = Quand préfères-tu rencontrer { $developer } ? Tant que tu n'as pas choisi, l'heure réservée tient.
scheduling-slot = { $time } · { $theirs } pour { $developer }
scheduling-type-a-time = Ou écris l'heure qui t'arrange, par exemple « jeudi 15 h » ou « demain 10h30 ».
scheduling-zone-assumed = Je suppose que ta montre est à l'heure de { $zone }.
scheduling-already-meeting = Tu as déjà un entretien avec { $developer } le { $time }. Il reste réservé ; celui-ci serait en plus.
scheduling-no-times =
    { $days ->
        [one] { $developer } n'a aucun créneau libre d'ici demain.
       *[other] { $developer } n'a aucun créneau libre dans les { $days } prochains jours.
    } Reviens bientôt : les agendas bougent et des créneaux se libèrent.
scheduling-no-later-times =
    { $days ->
        [one] { $developer } n'a pas de créneau plus tard ; les entretiens se réservent un jour à l'avance.
       *[other] { $developer } n'a pas de créneau plus tard ; les entretiens se réservent jusqu'à { $days } jours à l'avance.
    }
scheduling-not-a-time = Je n'y ai pas lu d'heure. Le plus simple : un jour et une heure, comme « jeudi 15 h » ou « 1er décembre 10h30 ».

## Pourquoi une heure n'est pas possible ; suivent les créneaux les plus proches, ou tous.

scheduling-taken = Ce créneau vient d'être pris.
scheduling-past = Cette heure est déjà passée.
scheduling-too-soon =
    { $hours ->
        [one] C'est trop tôt : il faut prévenir { $developer } une heure à l'avance.
       *[other] C'est trop tôt : il faut prévenir { $developer } { $hours } heures à l'avance.
    }
scheduling-too-far =
    { $days ->
        [one] C'est trop loin : les entretiens se réservent un jour à l'avance.
       *[other] C'est trop loin : les entretiens se réservent jusqu'à { $days } jours à l'avance.
    }
scheduling-not-on-quarter = Les entretiens commencent à un quart d'heure rond, comme 10:00, 10:15 ou 10:30.
scheduling-outside-hours = À cette heure-là, { $developer } ne travaille pas.
scheduling-developer-busy = { $developer } n'est pas libre à ce moment-là.
scheduling-client-busy = Tu as un autre entretien à ce moment-là.
scheduling-nearest = { $developer } est libre à ces heures :
scheduling-gap = Juste à ce moment, on passe à l'heure d'été : cette heure n'existe pas.
scheduling-no-such-time = Ce jour ou cette heure n'existe pas.
scheduling-not-that-day = { $developer } n'a aucun créneau libre le { $date }.
scheduling-this-one = C'est bien cela ?
scheduling-which = Lequel veux-tu dire ?
scheduling-twice = Juste à ce moment, on passe à l'heure d'hiver : cette heure arrive deux fois. Laquelle veux-tu dire ?
scheduling-move-here = Je déplace ici ton entretien avec { $developer } ?

## Un créneau choisi est gardé le temps de le confirmer.

scheduling-confirm = Entretien avec { $developer } : { $time }
scheduling-theirs = Pour { $developer }, ce sera { $theirs }.
scheduling-length =
    { $minutes ->
        [one] Une minute, en visio.
       *[other] { $minutes } minutes, en visio.
    }
scheduling-held-until = Je te garde ce créneau jusqu'à { $until }.

## Réservé, déplacé, annulé. Une entrée d'agenda accompagne le message.

scheduling-booked = C'est réservé ! Tu rencontres { $developer } le { $time }.
scheduling-already-booked = C'est réservé : tu rencontres { $developer } le { $time }.
scheduling-moved = C'est déplacé. Tu rencontres maintenant { $developer } le { $time }.
scheduling-really-cancel = Vraiment annuler ton entretien avec { $developer } le { $time } ?
scheduling-cancelled = Ton entretien avec { $developer } le { $time } est annulé.
scheduling-link = Visio : { $link }
scheduling-entry-summary = Entretien avec { $developer }
scheduling-entry-description = Ton entretien avec { $developer }. Visio : { $link }

## Boutons trop anciens, et autres choses impossibles.

scheduling-no-brief = Un entretien va avec un brief. Dis-moi d'abord qui il te faut : cela prend deux minutes.
scheduling-left = Ce profil n'est plus disponible. Voyons les autres.
scheduling-left-but-booked = Ce profil n'est plus disponible, l'entretien du { $time } ne peut donc pas être déplacé.
scheduling-unknown = Je ne connais pas cet entretien. Voici ce que j'ai :
scheduling-not-yet = Ton entretien avec { $developer } est encore à venir : { $time }.

## La liste des entretiens.

scheduling-listed = { $developer } : { $time }
scheduling-listed-held = { $developer } : { $time } (pas encore réservé)
scheduling-none = Pas encore d'entretien. Choisis quelqu'un qui te plaît, et je trouverai un créneau.
scheduling-none-ahead = Aucun entretien à venir.
scheduling-more-ahead =
    { $count ->
        [one] Et un autre.
       *[other] Et { $count } autres.
    }
scheduling-past-heading = Avant cela :
scheduling-begun = { $developer }, { $time } : a commencé
scheduling-was-held = { $developer }, { $time } : a eu lieu
scheduling-was-missed = { $developer }, { $time } : quelqu'un n'est pas venu
scheduling-was-cancelled = { $developer }, { $time } : annulé
scheduling-was-released = { $developer }, { $time } : non réservé

## Rappels, et la question d'après.

scheduling-coming-up = Pour rappel : tu rencontres { $developer } le { $time }.
scheduling-soon =
    { $minutes ->
        [one] Dans une minute, tu rencontres { $developer } : { $time }.
       *[other] Dans { $minutes } minutes, tu rencontres { $developer } : { $time }.
    }
scheduling-how-was-it = Comment s'est passé l'entretien avec { $developer } le { $time } ?
scheduling-offer-trial = Ravi de savoir que tu as rencontré { $developer }. Envie de voir comment vous travaillez ensemble ? L'essai est gratuit pendant { $days } jours.
scheduling-sorry-no-show = Désolé de l'apprendre. On cherche un autre créneau avec { $developer } ?
# À la place du nom de quelqu'un qui n'est plus là.
scheduling-somebody = cette personne

## Boutons : 80 caractères au plus, mieux vaut 20.

scheduling-button-slot = { $time }
scheduling-button-later = Plus tard
scheduling-button-earliest = Tous les créneaux
scheduling-button-zone = Changer de fuseau
scheduling-button-profile = Fiche
scheduling-button-book = Réserver
scheduling-button-another-time = Un autre créneau
scheduling-button-reschedule = Déplacer
scheduling-button-cancel = Annuler
scheduling-button-cancel-now = Oui, annuler
scheduling-button-keep = Garder
scheduling-button-new-time = Trouver un autre créneau
scheduling-button-held = Il a eu lieu
scheduling-button-no-show = Quelqu'un n'est pas venu
scheduling-button-trial = Commencer un essai
scheduling-button-try = Essayer avec { $developer }
scheduling-button-interviews = Entretiens
scheduling-button-matches = Profils
scheduling-button-shortlist = Sélection
scheduling-button-hire = Recruter
