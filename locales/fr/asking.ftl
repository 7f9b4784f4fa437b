### Une question pour une personne : /support.

## La question et sa confirmation

asking-ask = Quelle est ta question ? C'est une personne qui la lira.
# $most (number) : le nombre maximal de caractères.
asking-hint = Un seul message, { $most } caractères au plus. Ce que tu m'as déjà dit reste tel quel.
asking-sent = Merci, c'est transmis. Quelqu'un te répondra.
# Sous asking-sent. $most (number) : le nombre maximal de caractères.
asking-shortened = C'était long : seuls les { $most } premiers caractères sont partis. Envoie la suite avec /support.

## Boutons, 80 caractères au plus

asking-button-never-mind = Laisse tomber
asking-button-menu = Menu
