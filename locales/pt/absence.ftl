### Se todos chegaram a uma entrevista.

absence-ask = A esta hora você já deveria estar falando com { $developer }. Está todo mundo aí?
absence-enjoy = Que bom. Boa conversa com { $developer }!
absence-waits = { $developer } está na chamada e ainda não vê você. Dá para entrar?

## Botões

absence-button-there = Sim, estamos conversando
absence-button-nobody = Não tem ninguém
absence-button-came = Acabou vindo
