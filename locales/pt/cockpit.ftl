### Um teste em andamento: metas, o que precisa estar pronto, respostas às perguntas, mais dias.

## Metas

cockpit-ask-goals = O que { $name } deveria ter alcançado até { $last }? Combinar isso agora facilita a decisão.
cockpit-ask-goals-hint = Escreva de uma a cinco metas, uma linha curta cada. Os dois lados veem, e você pode mudar quando quiser.
cockpit-goals = Metas do teste:
cockpit-goal = { $number }. { $words }
cockpit-goals-more = Mais uma? É só escrever.
cockpit-no-goals = Nenhuma meta combinada ainda.
cockpit-goal-long = Uma meta é uma linha curta de no máximo { $most } caracteres; o que era mais longo ficou de fora.
cockpit-goals-full = São no máximo { $most } metas; fiquei com as primeiras.
cockpit-closed = Tudo bem. Tudo sobre o teste está em Detalhes.

## O que precisa estar pronto

cockpit-item-access = acesso ao código e às ferramentas
cockpit-item-first-task = uma primeira tarefa
cockpit-item-contact = alguém para perguntar
cockpit-item-hours = horário de trabalho
cockpit-items = Pronto para trabalhar: { $ready } de { $all }
cockpit-not-ready = • Ainda não: { $item }
cockpit-ready = ✓ Pronto: { $item } ({ $at }, por você)
cockpit-ready-colleague = ✓ Pronto: { $item } ({ $at }, por outra pessoa)
cockpit-ready-client = ✓ Pronto: { $item } ({ $at }, pelo cliente)
cockpit-ask-items = Para começar bem, { $name } precisa de algumas coisas. Aperte o que já estiver pronto.
cockpit-still-open = Ainda falta: { $items }
cockpit-noted = Anotado.
cockpit-all-ready = Está tudo pronto, muito bem!

## Respostas

cockpit-mood-well = bem
cockpit-mood-mixed = mais ou menos
cockpit-mood-badly = mal
cockpit-said = Como foi, pelo que você disse:
cockpit-said-day = • Dia { $day }: { $mood }
cockpit-said-words = • Dia { $day }: { $mood }, “{ $words }”
cockpit-ask-word = Quer acrescentar algo, para o dia da decisão? É só escrever.
cockpit-ask-word-of = Algo sobre o dia { $day } com { $name }? É só escrever; você vai ver de novo na hora de decidir.
cockpit-word-kept = Anotei para o dia da decisão.
cockpit-word-long = Um pouco mais curto, por favor: no máximo { $most } caracteres.

## Mais dias

cockpit-sure-extend =
    { $days ->
        [one] Prolongar o teste com { $name } por um dia?
       *[other] Prolongar o teste com { $name } por { $days } dias?
    }
cockpit-sure-extend-means = O último dia passa de { $last } para { $new }. Continua grátis até lá, os lembretes acompanham, e isso pode ser feito uma vez.
cockpit-extended =
    { $days ->
        [one] O teste com { $name } dura mais um dia, até { $last }.
       *[other] O teste com { $name } dura mais { $days } dias, até { $last }.
    }
cockpit-extended-reminders = Continua grátis até lá, e os lembretes acompanharam, para todos.
cockpit-was-extended =
    { $days ->
        [one] Prolongado por um dia.
       *[other] Prolongado por { $days } dias.
    }
cockpit-no-extension = Este teste não pode mais ser prolongado.

## Botões

cockpit-button-extend =
    { $days ->
        [one] Mais 1 dia
       *[other] Mais { $days } dias
    }
cockpit-button-extend-now = Sim, prolongar
cockpit-button-details = Detalhes
cockpit-button-details-named = { $name }: detalhes
cockpit-button-goals = Metas
cockpit-button-drop-goal = Tirar a meta { $number }
cockpit-button-skip = Pular
cockpit-button-done = Pronto
cockpit-button-ready = ✓ { $item }
cockpit-button-not-ready = Ainda não: { $item }
cockpit-button-word = Acrescentar algo
cockpit-button-no-word = Nada a acrescentar
