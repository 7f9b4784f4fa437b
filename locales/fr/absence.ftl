### Si tout le monde est venu à un entretien.

absence-ask = Tu devrais déjà parler avec { $developer }. Tout le monde est là ?
absence-enjoy = Bien. Bon échange avec { $developer } !
absence-waits = { $developer } est dans l'appel et ne te voit pas encore. Tu peux venir ?

## Boutons

absence-button-there = Oui, on se parle
absence-button-nobody = Il n'y a personne
absence-button-came = Finalement venu
