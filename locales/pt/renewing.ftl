### Um compromisso que termina.

renewing-ask = Vamos continuar? Então a partir de { $from }, por { $month } por mês:
renewing-without = Se você não fizer nada, ele simplesmente termina: { $name } para depois de { $last }, e nada mais é cobrado.
renewing-sure =
    { $months ->
        [one] Mais { $months } mês com { $name }?
       *[other] Mais { $months } meses com { $name }?
    }
renewing-sure-means = De { $from } a { $last }, por { $month } por mês: { $total } ao todo.
renewing-done = Maravilha: { $name } continua até { $last }!
renewing-ends = Tudo bem: { $name } fica até { $last }, e não vou mais lembrar você. Até lá, você pode mudar de ideia.
renewing-not-now = Tudo bem, nada mudou.
renewing-unknown = Não conheço esse compromisso. Este é o caminho para os seus.

renewing-button-now = Sim, continuar
renewing-button-let-end = Deixar terminar
renewing-button-after-all = Continuar mesmo assim
renewing-button-ask = Continuar com { $name }?
