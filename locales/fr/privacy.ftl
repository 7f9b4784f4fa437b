### Ce qui est enregistré sur quelqu'un : /privacy.

## L'aperçu

privacy-you = À ton sujet, j'enregistre l'identifiant de ta conversation, ta langue, ton fuseau horaire et tes réponses, pour que nous puissions reprendre là où nous en étions.
privacy-workspace = Briefs, sélections, notes, objectifs, entretiens avec leurs évaluations et essais sont enregistrés pour ton espace de travail : tous ses membres voient la même chose, et l'équipe de l'opérateur s'en sert pour organiser ton recrutement avec vous. Les votes aussi : les autres n'en voient que le nombre, et les raisons sans nom.
privacy-support = Ce que tu écris au support est conservé pour les personnes qui te répondent.
privacy-in-private = Pour tout voir, ou tout faire effacer, demande-le-moi dans une conversation privée : ici, d'autres lisent.

## Avec le fichier

privacy-export = Voici tout ce que j'ai enregistré à ton sujet.
privacy-export-how = C'est un fichier JSON : une liste par type de donnée, avec les mots de ma base de données.

## Avant d'effacer

privacy-sure = Vraiment tout effacer à ton sujet, partout où tu me parles ?
privacy-sure-alone = Là où personne d'autre ne recrute avec toi, tes briefs disparaissent, les entretiens à venir sont annulés et les essais en cours prennent fin.
# $interviews, $trials (numbers): how many are open here; one of them may be 0.
privacy-sure-open = En cours ici : entretiens { $interviews }, essais { $trials }.
privacy-sure-shared = Ce que tu partages avec d'autres leur reste, sans tes mots, et c'est à eux que vont les rappels.
privacy-sure-engaged = La personne qui reste avec toi après un essai n'est pas remerciée pour autant : parles-en d'abord au support.

## Ce qu'il en est

privacy-kept = Bien, tout reste comme avant.
privacy-erased = C'est fait. Je t'ai oublié, et plus rien ne viendra de moi.
privacy-erased-again = Si tu m'écris de nouveau un jour, nous repartirons de zéro.

## Boutons, 80 caractères au plus

privacy-button-export = Envoie-moi tout
privacy-button-erase = Efface mes données
privacy-button-support = Support
privacy-button-erase-now = Oui, tout effacer
privacy-button-keep = Non, garder
privacy-button-menu = Menu
