### /quote: o preço que vale.

quoting-head = Este é o preço que vale para você:
quoting-none = Ainda não há orçamento. Diga do que você precisa, e eu digo quanto custa.
quoting-engaged = { $name }, com você até { $last }:
quoting-trial = { $name }, em teste grátis; a partir de { $from }, se você quiser continuar:
quoting-brief = Seu briefing, orçamento de { $date }:
quoting-list = Lista de preços: { $version }
