### Fiches d'évaluation après un entretien, et ce qu'elles disent de quelqu'un.

## Les questions

scoring-ask-skills = Que valent les compétences de { $developer }, de 1 à 4 ?
scoring-ask-scalability = Et l'approche de { $developer } pour la montée en charge ?
scoring-ask-security = Et pour la sécurité ?
scoring-ask-communication = Comment { $developer } a-t-il communiqué ?
scoring-how = 1 est faible, 4 est excellent. Le guide d'entretien dit à quoi ressemble chacun. Seuls ceux qui recrutent avec toi le voient.
scoring-ask-word = Quelque chose à retenir ? Écris un mot ou deux, ou laisse.
scoring-word-too-long =
    { $most ->
        [one] C'est trop long : un caractère au plus.
       *[other] C'est trop long : { $most } caractères au plus.
    } Plus court, s'il te plaît.
scoring-kept = Ta fiche sur { $developer } est gardée. Tu peux la changer quand tu veux.
scoring-kept-empty = Rien de noté, rien de perdu. Tu peux le faire quand tu veux.
scoring-not-yet = La fiche vient après l'entretien.

## Ce qu'elles disent

scoring-summary =
    { $count ->
        [one] Entretien (1–4) : { $items } · une fiche
       *[other] Entretien (1–4) : { $items } · { $count } fiches
    }
scoring-card = Fiche { $number }, { $date } : { $items }
scoring-card-word = Fiche { $number }, { $date } : { $items } · « { $word } »
scoring-item = { $what } { $mark }
scoring-average = { $whole },{ $tenths }
scoring-mark = { $mark }
scoring-not-assessed = non évalué
scoring-what-skills = compétences
scoring-what-scalability = montée en charge
scoring-what-security = sécurité
scoring-what-communication = communication

## Boutons

scoring-button-mark = { $mark }
scoring-button-skip = Non évalué
scoring-button-no-word = Non, fini
scoring-button-score = Fiche d'évaluation
scoring-button-change = Changer la fiche
