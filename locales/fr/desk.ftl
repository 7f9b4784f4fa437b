### La conversation entre quelqu'un qui a posé une question et une personne de l'équipe.

## Ce qu'entend la personne

desk-here = { $name }, de notre équipe, est là. Ce que tu écris lui parvient ; mes boutons marchent comme toujours.
desk-from-staff = { $name }, de notre équipe : { $words }
desk-handed-back = { $name } te rend à moi. Que veux-tu faire maintenant ?
desk-back = Tu parles de nouveau avec moi ; notre équipe le sait.
desk-with = Tu parles avec { $name }, de notre équipe. Écris, tout simplement.
desk-unanswered =
    { $minutes ->
        [0] Personne de notre équipe n'a répondu en { $hours } h, et j'en suis désolé. Ta question reste sur leur bureau ; en attendant, je suis là.
       *[other] Personne de notre équipe n'a répondu en { $hours } h { $minutes } min, et j'en suis désolé. Ta question reste sur leur bureau ; en attendant, je suis là.
    }

## Ce que voit l'équipe

desk-yours = Elle est à toi : « { $words } »
desk-yours-how = Écris ta réponse ici ; tout ce que tu tapes maintenant lui parvient. Là-bas, je me tais jusqu'à ce que tu me la rendes.
desk-sent = Envoyé.
desk-from-person = On t'écrit : « { $words } »
desk-left = La personne est retournée vers le bot.
desk-given-back = C'est rendu : le bot lui parle de nouveau.
desk-too-late = La personne a trop attendu, et le bot le lui a dit. La question est de nouveau ouverte.
desk-taken = { $name } l'a déjà prise.
desk-gone = Cette question est close. /support montre ce qui attend.
desk-busy = Tu parles encore avec quelqu'un d'autre. Rends d'abord cette personne au bot.
desk-not-sent = Cette conversation est finie, tes mots ne sont donc allés nulle part. /support montre ce qui attend.
desk-nothing-waits = Aucune question n'attend.
desk-waiting = En attente d'une réponse : { $count }
desk-waiting-line = { $number }. { $time } : « { $words } »

## Boutons, 80 caractères au plus

desk-button-take = Je réponds
desk-button-take-number = Je réponds à la { $number }
desk-button-hand-back = Rendre au bot
desk-button-back = Retour au bot
desk-button-menu = Menu
