### Un compromiso que termina.

renewing-ask = ¿Seguimos? Entonces desde el { $from }, por { $month } al mes:
renewing-without = Si no haces nada, simplemente termina: { $name } trabaja hasta el { $last } y no se cobra nada más.
renewing-sure =
    { $months ->
        [one] ¿Un mes más con { $name }?
       *[other] ¿{ $months } meses más con { $name }?
    }
renewing-sure-means = Del { $from } al { $last }, por { $month } al mes: { $total } en total.
renewing-done = ¡Estupendo! { $name } sigue hasta el { $last }.
renewing-ends = De acuerdo: { $name } se queda hasta el { $last } y no te lo recordaré más. Hasta entonces puedes cambiar de idea.
renewing-not-now = De acuerdo, no ha cambiado nada.
renewing-unknown = No conozco este compromiso. Por aquí se llega a los tuyos.

renewing-button-now = Sí, seguimos
renewing-button-let-end = Dejar que termine
renewing-button-after-all = Seguir, después de todo
renewing-button-ask = ¿Seguir con { $name }?
