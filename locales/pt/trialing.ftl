### Os testes e o que vem depois. Os nomes vêm dos perfis; as datas trazem o dia da semana, os valores a moeda.

## Pedaços de outros textos, no meio de uma linha

trialing-full-time = período integral
trialing-part-time = meio período

## Uma linha de toda mensagem sobre um teste aberto: o que acontece quando ninguém decide
trialing-rule = { $undecided } { $counts }
trialing-undecided-lapses = Se você não decidir nada, o teste simplesmente termina: { $name } não continua e nada é cobrado.
trialing-undecided-stays = Se você não decidir nada, { $name } fica por um mês, por { $month }.
# Abaixo de vários testes de uma vez.
trialing-undecided-lapse-all = Os testes que você não decidir terminam depois do último dia, e nada é cobrado.
trialing-undecided-stay-all = Quem ficar sem a sua decisão continua por um mês, pelo preço combinado.

## Como está um teste ou uma contratação

trialing-stands-scheduled =
    { $days ->
        [one] { $name }: o teste começa amanhã, { $first }, e vai até { $last }.
       *[other] { $name }: o teste começa daqui a { $days } dias, { $first }, e vai até { $last }.
    }
trialing-stands-active =
    { $days ->
        [0] { $name }: hoje, { $last }, é o último dia do teste.
        [one] { $name }: falta { $days } dia; o último é { $last }.
       *[other] { $name }: faltam { $days } dias; o último é { $last }.
    }
trialing-stands-over = { $name }: o teste terminou em { $last } e espera a sua decisão.
trialing-stays =
    { $months ->
        [one] { $name } fica até { $last } ({ $months } mês), por { $month } por mês.
       *[other] { $name } fica até { $last } ({ $months } meses), por { $month } por mês.
    }
trialing-stayed = { $name } ficou até { $last }.
trialing-settled-kept = Você ficou com { $name }. Último dia do teste: { $last }.
trialing-settled-ended = Você encerrou o teste com { $name }. Ele iria até { $last }.
trialing-settled-replaced = Você decidiu substituir { $name }. Esse teste iria até { $last }.
trialing-settled-lapsed = O teste com { $name } expirou em { $last } sem uma decisão. Nada foi cobrado.

## Combinar um teste: o primeiro dia

trialing-ask-first-day = Em que dia { $name } deve começar o teste?
trialing-ask-first-day-hint = Escolha um dia ou digite, por exemplo "próxima segunda" ou "1º de dezembro".
trialing-free-from = { $name } está livre a partir de { $date }.
trialing-first-day-past = Esse dia já passou. Quando { $name } deve começar?
trialing-first-day-busy = { $name } não está livre antes de { $date }. Que dia a partir daí?
trialing-first-day-far = Está um pouco longe. Quando { $name } pode começar, no máximo em { $date }?
trialing-first-day-which = Qual destes dias você quer dizer para { $name }?
trialing-first-day-impossible = O calendário não tem um dia assim pela frente. Em que dia { $name } deve começar?
trialing-first-day-unclear = Não consegui ler um dia aí. Quando { $name } deve começar?

## Combinar um teste: tudo numa tela

trialing-agree = Um teste grátis com { $name } ({ $level }). Está certo assim?
trialing-agree-first = Primeiro dia: { $date }
trialing-agree-last =
    { $days ->
        [one] Último dia: { $date }, { $days } dia ao todo
       *[other] Último dia: { $date }, { $days } dias ao todo
    }
trialing-agree-workload = Carga horária: { $workload }, { $hours } horas por mês
trialing-agree-price = Preço: o teste é grátis; depois, { $month } por mês, se você quiser continuar
# Quando o teste faz parte do compromisso.
trialing-counts = Os dias do teste contam nos meses com que você se comprometer depois.
# Quando o teste vem antes do compromisso.
trialing-counts-not = Os dias do teste não contam nos meses com que você se comprometer depois.
trialing-agreed = Combinado! { $name } começa em { $first }; o teste vai até { $last }.
trialing-started = { $name } começa hoje, { $first }. O teste vai até { $last }.
trialing-agreed-reminders = Vou perguntar como está indo e lembrar você a tempo, antes do fim. Você pode decidir a qualquer momento.
# Depois de um "não" digitado.
trialing-not-now = Tudo bem, agora não. A oferta continua de pé.

## Por que não há teste a combinar

trialing-taken = { $name } agora está em teste ou contrato em outro lugar. Vamos ver quem mais combina.
trialing-unknown-developer = Este perfil não está mais disponível. Vamos ver quem mais combina.
trialing-no-brief = Conte primeiro do que você precisa; depois eu preparo um teste.
trialing-already = { $name } já está em teste com você.
trialing-not-free-soon = { $name } só está livre a partir de { $date }, longe demais para combinar um teste agora.

## Lembretes; cada um é enviado uma vez, na manhã de quem lê

trialing-begins =
    { $day ->
        [1] Hoje { $name } começa o teste. Bom primeiro dia para vocês!
       *[other] O teste com { $name } está em andamento: dia { $day } de { $days }.
    }
trialing-begins-until = O teste com { $name } vai até { $last } e não custa nada até lá.
trialing-check-in = Dia { $day } de { $days } com { $name }: como está indo?
trialing-ends =
    { $days ->
        [0] Hoje, { $last }, é o último dia do teste com { $name }. O que você quer fazer?
        [one] O teste com { $name } termina amanhã, { $last }. O que você quer fazer?
       *[other] O teste com { $name } termina daqui a { $days } dias, { $last }. O que você quer fazer?
    }
trialing-ends-price = Se { $name } ficar: { $month } por mês a partir de { $from }, { $workload }.
trialing-lapsed = O teste com { $name } expirou em { $last } sem uma decisão. Nada é cobrado.
trialing-lapsed-next = Você ainda pode contratar { $name } por { $month } por mês, ou procurar outra pessoa.
trialing-stayed-undecided = O teste com { $name } terminou em { $last }. Como combinado, sem uma decisão { $name } fica por um mês.
trialing-commitment-ends = Seu compromisso de { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 } com { $name } termina { $days ->
    [0] hoje, { $last }
    [one] amanhã, { $last }
   *[other] daqui a { $days } dias, { $last }
 }.

## Respostas ao acompanhamento

trialing-mood-well = Que bom! Volto antes do fim do teste com { $name }.
trialing-mood-mixed = Obrigado por dizer. Muitas vezes uma conversa com { $name } sobre tarefas e horários ajuda; nós também podemos ajudar.
trialing-mood-badly = Sinto muito por isso. Você pode substituir { $name } agora mesmo, sem custo, ou falar com a gente antes.

## Decidir

trialing-ask-months = Boa escolha! Por quanto tempo você quer ficar com { $name }?
trialing-ask-months-from = A partir de { $date }, por { $month } por mês:
trialing-months-line =
    { $months ->
        [one] • { $months } mês, até { $last }: { $total }
       *[other] • { $months } meses, até { $last }: { $total } ao todo
    }
trialing-months-advice =
    { $months ->
        [one] Recomendamos um mês.
       *[other] Recomendamos { $months } meses: tempo para conhecer o seu código e entregar algo que dura. Menos também dá.
    }
trialing-months-unclear = Escolha 1, 3, 6 ou 12 meses.
trialing-shorter =
    { $months ->
        [one] { $months } mês com { $name }, em vez dos { $recommended } que recomendamos?
       *[other] { $months } meses com { $name }, em vez dos { $recommended } que recomendamos?
    }
trialing-shorter-means = Seria até { $last }, por { $total }. Se for continuar depois disso, combinamos de novo.
# Quando o teste faz parte do compromisso.
trialing-months-count-trial =
    { $days ->
        [one] Os meses contam desde { $first }, quando o teste começou. O total é o preço dos meses inteiros; o dia do teste faz parte deles e foi grátis.
       *[other] Os meses contam desde { $first }, quando o teste começou. O total é o preço dos meses inteiros; os { $days } dias do teste fazem parte deles e foram grátis.
    }
trialing-kept = Que maravilha: { $name } fica!
trialing-kept-from =
    { $months ->
        [one] De { $first } até { $last }, { $months } mês.
       *[other] De { $first } até { $last }, { $months } meses.
    }
trialing-kept-price =
    { $months ->
        [one] O preço é { $total }.
       *[other] { $month } por mês, { $total } ao todo.
    }
trialing-sure-end = Encerrar agora o teste com { $name }?
trialing-sure-end-means = O teste para hoje, { $name } não fica, e nada é cobrado.
trialing-sure-replace = Substituir { $name } agora?
trialing-sure-replace-means = O teste para hoje, nada é cobrado, e eu mostro quem mais combina. Para este briefing, não vou mais sugerir { $name }.
trialing-ended = O teste com { $name } terminou. Nada é cobrado, e não chegam mais lembretes.
trialing-replaced = O teste com { $name } terminou, e nada é cobrado. Vamos encontrar alguém que combine melhor.
trialing-goes-on = Então o teste continua.
trialing-unknown = Não conheço esse teste. Este é o caminho para os seus.
trialing-nothing-open = Não há nenhuma pergunta aberta sobre um teste.

## A lista de /trials

trialing-list-empty = Ninguém está em teste ainda. Toda contratação começa com um teste grátis.
trialing-list-open =
    { $count ->
        [one] Em teste:
       *[other] Em teste ({ $count }):
    }
trialing-list-staying =
    { $count ->
        [one] Na equipe:
       *[other] Na equipe ({ $count }):
    }
trialing-list-past = Antes:

## Botões, no máximo 80 caracteres

trialing-button-day = { $date }
trialing-button-start = Começar o teste
trialing-button-another-day = Outro dia
trialing-button-not-now = Agora não
trialing-button-keep = Manter
trialing-button-end = Encerrar
trialing-button-replace = Substituir
trialing-button-keep-named = Manter { $name }
trialing-button-end-named = Encerrar o teste com { $name }
trialing-button-replace-named = Substituir { $name }
trialing-button-hire-named = Contratar { $name }
trialing-button-end-now = Sim, encerrar
trialing-button-replace-now = Sim, substituir
trialing-button-go-on = Não, continuar
trialing-button-months =
    { $months ->
        [one] { $months } mês · { $total }
       *[other] { $months } meses · { $total }
    }
trialing-button-months-recommended =
    { $months ->
        [one] { $months } mês · { $total } · recomendado
       *[other] { $months } meses · { $total } · recomendado
    }
trialing-button-well = Bem
trialing-button-mixed = Mais ou menos
trialing-button-badly = Mal
trialing-button-support = Falar com o suporte
trialing-button-all = Minhas contratações
trialing-button-matches = Ver perfis
trialing-button-hire = Dizer do que preciso
