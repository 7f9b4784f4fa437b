### Un entretien avec quelqu'un qui répond soi-même, vu par qui recrute.

answering-asked = J'ai demandé à { $developer } pour le { $time }.
answering-waiting = { $developer }, { $time } : attend sa réponse
answering-asked-until = Réponse possible jusqu'au { $until }. Je te garde le créneau et te préviens dès que je sais.
answering-accepted = { $developer } a accepté ! Vous vous rencontrez le { $time }.
answering-declined = { $developer } ne peut pas le { $time }. On cherche un autre créneau, ou quelqu'un d'autre ?
answering-proposed = { $developer } propose un autre créneau : { $time }
answering-proposed-until = Te convient-il ? Je le garde jusqu'au { $until }.
answering-unanswered = { $developer } n'a pas répondu, donc le { $time } n'est pas réservé. Essaie un autre créneau, ou quelqu'un d'autre.
answering-lapsed = La proposition de { $developer }, { $time }, a expiré. Tu peux choisir un autre créneau.
answering-was-declined = { $developer }, { $time } : refusé
answering-was-unanswered = { $developer }, { $time } : sans réponse à temps
answering-button-agree = Oui, { $time }
