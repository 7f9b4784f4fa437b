### /quote : le prix qui tient.

quoting-head = Voici le prix qui tient pour toi :
quoting-none = Il n'y a pas encore de devis. Dis-moi ce qu'il te faut, et je te dirai ce que cela coûte.
quoting-engaged = { $name }, avec toi jusqu'au { $last } :
quoting-trial = { $name }, en essai gratuit ; à partir du { $from }, si l'aventure continue :
quoting-brief = Ton brief, devis du { $date } :
quoting-list = Liste de prix : { $version }
