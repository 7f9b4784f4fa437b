### Rappels d'une recherche qui n'avance pas.

nudging-unlisted = Ton brief a des profils qui conviennent, et ta sélection est encore vide. Un autre coup d'œil ? Un entretien ne coûte rien.
nudging-unmet = Ta sélection attend, et aucun entretien n'est encore prévu. Une demi-heure en dit plus que n'importe quel profil.
nudging-off = D'accord, je ne te rappellerai plus les recherches en attente. Les entretiens et les essais, toujours.
nudging-on = Volontiers : quand une recherche attend, je te le rappellerai une fois.

nudging-button-off = Ne plus me le rappeler
nudging-button-on = Me le rappeler à nouveau
