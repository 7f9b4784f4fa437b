### Eine Laufzeit, die endet.

renewing-ask = Soll es weitergehen? Dann ab { $from }, für { $month } im Monat:
renewing-without = Ohne deine Antwort endet es einfach: { $name } hört nach dem { $last } auf, und es wird nichts weiter berechnet.
renewing-sure =
    { $months ->
        [one] Noch einen Monat mit { $name }?
       *[other] Noch { $months } Monate mit { $name }?
    }
renewing-sure-means = Vom { $from } bis zum { $last }, für { $month } im Monat: insgesamt { $total }.
renewing-done = Wunderbar: { $name } bleibt, bis { $last }!
renewing-ends = In Ordnung: { $name } bleibt bis { $last }, und ich erinnere dich nicht mehr daran. Bis dahin kannst du es dir noch anders überlegen.
renewing-not-now = In Ordnung, es bleibt alles, wie es ist.
renewing-unknown = Diese Laufzeit kenne ich nicht. Hier geht es zu deinen.

renewing-button-now = Ja, weiter so
renewing-button-let-end = Enden lassen
renewing-button-after-all = Doch weitermachen
renewing-button-ask = Mit { $name } weitermachen?
