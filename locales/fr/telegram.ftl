### Ce qui n'existe que sur Telegram.

# Une alerte sur le bouton de quelqu'un d'autre, dans un groupe ; 200 caractères au plus.
telegram-not-yours = Ces boutons répondent à la question d'une autre personne. Écris /hire pour les tiennes ; profils, entretiens et essais sont communs : /matches, /interviews, /trials.
# Somebody followed a group's link into the private chat, and may not. The menu comes behind it.
telegram-not-in-group = Je ne peux pas t’y emmener d’ici : je ne te connais pas encore dans ce groupe, ou tu n’y es plus. Écris d’abord /hire dans le groupe, puis suis à nouveau le lien.
