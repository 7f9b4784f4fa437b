### Le côté de qui développe : un chat qu'un code de notre équipe a rendu sien.

## Un code rend un chat sien

attending-question = Ce code est pour { $developer }. C'est toi ?
attending-question-what = Alors, qui veut te rencontrer te le demande ici. Les rappels et les nouvelles des essais arrivent ici aussi, et tu dis ici quand tu travailles.
attending-joined = Bienvenue, { $developer } ! Désormais on te demande ici avant de réserver quoi que ce soit.
attending-used = Ce code a servi ; chacun sert une fois. Notre équipe peut t'en donner un autre.
attending-expired = Ce code n'est plus bon : il valait une semaine, ou un plus récent l'a remplacé. Notre équipe peut t'en donner un autre.
attending-elsewhere = Tu as désormais un autre chat avec moi, et ton côté est là-bas. Si ce n'est pas le cas, dis-le à notre équipe.
attending-left = Tu n'es pas dans notre vivier en ce moment. Notre équipe peut t'en dire plus.

## Ce qui vient

attending-agenda = { $developer }, voici ce qui vient :
attending-agenda-empty = { $developer }, rien n'est prévu. Je te préviens ici quand quelqu'un veut te rencontrer.
attending-line-booked = { $time } : entretien
attending-line-asked = { $time } : entretien, attend ta réponse
attending-line-proposed = { $time } : ta proposition, attend l'autre côté
attending-line-trial = Essai : { $first } à { $last }
attending-hours = Tes heures, { $zone } :
attending-no-hours = Tu n'as pas d'heures dans la semaine, donc personne ne peut te réserver.
attending-off = Absence : { $first } à { $last }
attending-off-day = Absence : { $first }

## Quelqu'un veut un entretien

attending-asked = Quelqu'un veut te rencontrer : { $time }
attending-asked-again = Toujours ouvert : quelqu'un veut te rencontrer le { $time }.
attending-about = On cherche { $skills }.
attending-answer-by = Réponds avant le { $until }, s'il te plaît ; après, le créneau se libère.
attending-accepted = C'est réservé : ton entretien est le { $time }.
attending-declined = Refusé : { $time }. L'autre côté l'apprend maintenant.
attending-booked = Entretien : { $time }
attending-waits = Tu as proposé { $time }.
attending-waits-until = L'autre côté a jusqu'au { $until } pour répondre. Je garde le créneau pour vous deux.
attending-over = L'entretien du { $time } n'est plus ouvert.
attending-unknown = Je ne connais plus cet entretien. Voici le chemin vers ce qui vient.
attending-really-cancel = Vraiment annuler ton entretien du { $time } ? L'autre côté l'apprend aussitôt.

## Un autre créneau

attending-when = Quand te convient mieux que { $time } ?
attending-clock = Toutes les heures sont à ta montre, { $zone }.
attending-no-times =
    { $days ->
        [one] Tes heures n'ont rien de libre d'ici demain.
       *[other] Tes heures n'ont rien de libre dans les { $days } prochains jours.
    } Change tes heures, ou écris un moment.
attending-busy = Tu as un autre entretien à ce moment-là, ou une absence.
attending-client-busy = L'autre côté ne peut pas à ce moment-là. Y en a-t-il un autre ?
attending-proposed = Je propose { $time }, et je te dis ce qu'il en sort.

## Heures et absences

attending-hours-ask = Quand travailles-tu dans une semaine normale ? Écris-le comme « lun-ven 9-17 » ou « lun-jeu 8-12, 13-17 », à ta montre, { $zone }. « None » veut dire aucune heure.
attending-hours-wrong = Je n'y ai pas lu d'heures.
attending-hours-kept = C'est gardé. Désormais on peut réserver ces heures ; ce qui est réservé reste.
attending-hours-none = C'est gardé : personne ne peut te réserver tant que tu n'as pas d'heures. Ce qui est réservé reste.
attending-off-ask = Quand seras-tu absent ? Écris un jour ou une période, comme « 24 déc - 2 jan ».
attending-off-wrong =
    { $days ->
        [one] Je n'y ai pas lu de jours. Ils sont à venir, un jour au plus.
       *[other] Je n'y ai pas lu de jours. Ils sont à venir, { $days } jours au plus.
    }
attending-off-full =
    { $most ->
        [one] Tu as déjà une absence à venir ; retire-la d'abord.
       *[other] Tu as déjà { $most } absences à venir ; retires-en une d'abord.
    }
attending-off-kept = Noté : absence du { $first } au { $last }. Personne ne peut te réserver alors.
attending-off-kept-day = Noté : absence le { $first }. Personne ne peut te réserver alors.
attending-off-meetings = Ces entretiens tombent dedans et restent réservés tant que tu ne les annules ni ne les déplaces :
attending-off-back = Retiré : on peut te réserver ces jours-là.

## Ce qu'on apprend sans demander

attending-soon =
    { $minutes ->
        [one] Dans une minute, ton entretien : { $time }.
       *[other] Dans { $minutes } minutes, ton entretien : { $time }.
    }
attending-coming-up = Bientôt : ton entretien du { $time }.
attending-stands = C'est entendu : ton entretien est le { $time }.
attending-cancelled = L'entretien du { $time } n'aura pas lieu. Tu n'as rien à faire.
attending-begun = Vous devriez déjà vous parler. Tout le monde est là ?
attending-missed = L'autre côté ne te voit pas encore dans l'appel. Tu es là ?
attending-enjoy = Bien. Bon échange !
attending-told = J'ai prévenu l'autre côté. Reste quelques minutes ; si ce n'est pas possible maintenant, il choisira un autre créneau.
attending-trial-begins = Un essai avec toi commence : { $first } à { $last }.
attending-trial-extended = L'essai est prolongé : { $first } à { $last }.
attending-trial-gone = Cet essai est fini.
attending-trial-kept = On te garde après l'essai du { $first } au { $last }. Bravo !
attending-trial-over = L'essai du { $first } au { $last } est fini, et cela s'arrête là. Merci pour ton travail.
attending-entry-summary = Entretien
attending-entry-description = Ton entretien avec quelqu'un qui recrute. Appel vidéo : { $link }

## Boutons

attending-button-join = Oui, c'est moi
attending-button-trial = Essai du { $first } : objectifs
attending-button-agenda = Ce qui vient
attending-button-open = { $time }
attending-button-accept = Accepter
attending-button-propose = Un autre créneau
attending-button-decline = Refuser
attending-button-cancel = L'annuler
attending-button-cancel-now = Oui, annuler
attending-button-keep = Garder
attending-button-hours = Heures de la semaine
attending-button-early = Lun–Ven 8–16
attending-button-office = Lun–Ven 9–17
attending-button-late = Lun–Ven 12–20
attending-button-off = Absences
attending-button-back = Là { $first } à { $last }
attending-button-back-day = Là { $first }
attending-button-hire = Je recrute
attending-button-support = Notre équipe
