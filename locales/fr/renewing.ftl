### Un engagement qui se termine.

renewing-ask = On continue ? Alors à partir du { $from }, pour { $month } par mois :
renewing-without = Si tu ne fais rien, il se termine simplement : { $name } s'arrête après le { $last }, et rien de plus n'est facturé.
renewing-sure = { $months } mois de plus avec { $name } ?
renewing-sure-means = Du { $from } au { $last }, pour { $month } par mois : { $total } en tout.
renewing-done = Formidable : { $name } reste jusqu'au { $last } !
renewing-ends = D'accord : { $name } reste jusqu'au { $last }, et je ne te le rappellerai plus. D'ici là, tu peux changer d'avis.
renewing-not-now = D'accord, rien n'a changé.
renewing-unknown = Je ne connais pas cet engagement. Voici le chemin vers les tiens.

renewing-button-now = Oui, continuer
renewing-button-let-end = Laisser finir
renewing-button-after-all = Continuer quand même
renewing-button-ask = Continuer avec { $name } ?
