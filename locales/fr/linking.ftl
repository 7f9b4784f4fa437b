### Linking places: a code is given out in one and brought to the other.

## A code is given out

# $code (text): the code, such as K7PQ2-M4XTR.
linking-code = Ton code de liaison : { $code }
# Terminals, Discord and Telegram take the same words. $code (text): the code.
linking-code-how = Là-bas, écris-moi ceci : link_{ $code }
# Only where the bot's name in Telegram is known. $address (text): an address to open.
linking-code-telegram = Si c’est Telegram, ouvre simplement { $address }
# $until (text): a moment, ten minutes ahead.
linking-code-until = Il sert une seule fois, jusqu’à { $until } ; un code plus récent le remplace. Qui l’a peut demander à te rejoindre : garde-le pour toi.

## A code is brought

linking-ask = Quel est le code ?
linking-ask-where = Tu l’obtiens là-bas, dans les réglages : « Lier un autre endroit ».
# What shall come of a code. The lines below explain, then come buttons.
linking-question = Le code est bon. Qui te l’a donné ?
linking-question-person = Toi-même ? Alors les deux endroits, c’est toi désormais, et un rappel dû des deux côtés n’arrive qu’une fois.
linking-question-hires = Partager les embauches, c’est voir et décider des deux côtés briefs, entretiens et essais. C’est durable : seule notre équipe peut les séparer.

## What came of it

linking-done-person = C’est fait : les deux endroits, c’est toi. Chacun garde ses embauches.
linking-done-both = C’est fait : les deux endroits, c’est toi, et ils partagent toutes les embauches.
linking-done-hires = C’est fait : les deux endroits partagent toutes les embauches. Chaque rappel arrive une fois à chacun.
# The person said no.
linking-left = Rien n’a été lié. Le code reste bon jusqu’à son terme.
# Told in the place that gave out the code.
linking-told-person = Ton code de liaison a servi : l’endroit où il est arrivé, c’est toi désormais. Ce n’était pas toi ? Préviens tout de suite notre équipe.
# As above; the hires are shared as well.
linking-told-both = Ton code de liaison a servi : l’endroit où il est arrivé, c’est toi désormais, et il partage tes embauches. Ce n’était pas toi ? Préviens tout de suite notre équipe.
# Told in the place that gave out the code, and in others that shared its hires.
linking-told-hires = Quelqu’un d’autre voit tes embauches à partir de maintenant : un code de liaison a servi. Si c’est une erreur, préviens tout de suite notre équipe.

## Refusals, and what may be done instead

linking-no-code = Ce n’est pas un code. Un code ressemble à K7PQ2-M4XTR ; recopie-le ou colle-le tel quel.
linking-unknown = Je ne connais pas ce code. Vérifie-le lettre par lettre, ou demandes-en un nouveau là-bas.
linking-expired = Ce code n’est plus bon : il valait dix minutes, ou un plus récent l’a remplacé. Demandes-en un nouveau là-bas.
linking-used = Ce code a déjà servi ; chacun ne sert qu’une fois. Demandes-en un nouveau là-bas.
linking-own = C’est ton propre code, il vient d’ici. Ouvre-moi dans l’autre endroit et écris-le là-bas.
linking-linked = Ces deux endroits sont déjà liés. Il n’y a plus rien à faire.
# $time (text): a moment.
linking-too-many = Cela fait trop de codes erronés. Réessaie après { $time } ; en attendant, tout le reste marche.
# A button of a question that is not open any more.
linking-over = Cette question n’est plus ouverte. Apporte le code encore une fois et je redemanderai.
# In a group or on a server.
linking-in-private = Un code n’est que pour tes yeux, et ici d’autres lisent. Écris-moi en privé et ouvre les réglages là-bas.

## Buttons, at most 80 characters

linking-button-both = Moi, partager mes embauches
linking-button-person = Moi, embauches séparées
# Where there are no hires to share.
linking-button-only-person = Moi, lier les deux endroits
linking-button-hires = Un collègue, partager nos embauches
# Both places are the person's already.
linking-button-only-hires = Moi, partager aussi mes embauches
linking-button-leave = Ne pas lier
linking-button-enter = Saisir un code
linking-button-back = Réglages
linking-button-settings = Réglages
linking-button-matches = Profils
linking-button-menu = Menu
linking-button-support = Prévenir l’équipe
