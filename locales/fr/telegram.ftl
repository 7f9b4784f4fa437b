### Ce qui n'existe que sur Telegram.

# Une alerte sur le bouton de quelqu'un d'autre, dans un groupe ; 200 caractères au plus.
telegram-not-yours = Ces boutons répondent à la question d'une autre personne. Écris /hire pour les tiennes ; profils, entretiens et essais sont communs : /matches, /interviews, /trials.
