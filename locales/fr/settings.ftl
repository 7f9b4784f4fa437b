### Réglages : langue et fuseau horaire.

## La vue d'ensemble, réponse à /settings

settings-overview = Tes réglages :
settings-language = Langue : { $language }
settings-zone = Fuseau horaire : { $zone }
# Le fuseau est supposé, personne ne l'a donné.
settings-zone-assumed = Fuseau horaire : { $zone }. Je le suppose ; corrige-moi si besoin.

## Questions et réponses

settings-ask-language = Quelle langue dois-je parler ?
settings-language-set = Désormais, je parle français.
settings-language-unknown = Je ne parle pas encore cette langue. Voici les miennes :
settings-ask-zone = Où es-tu ? Écris une ville, un fuseau comme Europe/Paris, ou un décalage comme UTC+2.
settings-zone-now = Jusqu'ici : { $zone }
settings-zone-set = Ton fuseau horaire est maintenant { $zone }.
# Sous settings-zone-set, quand des rappels sont prévus.
settings-reminders-moved = Les rappels suivent et arrivent dans ta matinée. Le dernier jour d'un essai ne change pas.
# Au-dessus de boutons de fuseaux.
settings-zone-which = Laquelle est-ce ?
settings-zone-nearest = Je ne connais pas cet endroit. Tu pensais à l'un de ceux-ci ?
settings-zone-unknown = Je ne connais pas cet endroit. Essaie une plus grande ville à proximité, ou un décalage comme UTC+2.
settings-not-understood = Je n'y ai lu ni langue ni endroit.

## Boutons, 80 caractères au plus

# Le nom que chaque langue se donne : le même partout.
settings-name-en = English
settings-name-de = Deutsch
settings-name-es = Español
settings-name-fr = Français
settings-name-pt = Português
settings-button-language = Langue
settings-button-zone = Fuseau horaire
settings-button-this-zone = { $zone }
settings-button-back = Retour
settings-button-menu = Menu
settings-button-link = Lier un autre endroit
settings-button-code = J’ai un code
settings-button-quiet = Heures calmes et rappels
# Under settings-ask-zone.
settings-ask-zone-clock = Ou écris l'heure qu'affiche ton horloge, comme « 14:30 ».
# Above buttons with zones whose clocks show what was typed.
settings-zone-by-clock = D'après ton horloge, ce peut être :
