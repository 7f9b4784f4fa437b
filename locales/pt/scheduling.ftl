## Escolher o horário de uma entrevista: uma pergunta, uma linha e um botão para cada horário livre.

scheduling-choose = Quando você quer conversar com { $developer }?
scheduling-choose-again = Quando você prefere conversar com { $developer }? Até você escolher, vale o horário marcado.
scheduling-slot = { $time } · { $theirs } para { $developer }
scheduling-type-a-time = Ou digite um horário que seja bom para você, como “quinta às 15h” ou “amanhã 10:30”.
scheduling-zone-assumed = Suponho que o seu relógio siga a hora de { $zone }.
scheduling-already-meeting = Você já tem entrevista com { $developer } em { $time }. Ela continua marcada; esta seria mais uma.
scheduling-no-times =
    { $days ->
        [one] { $developer } não tem horário livre até amanhã.
       *[other] { $developer } não tem horário livre nos próximos { $days } dias.
    } Volte em breve: as agendas mudam e abrem horários.
scheduling-no-later-times =
    { $days ->
        [one] { $developer } não tem horários mais adiante; entrevistas podem ser marcadas com um dia de antecedência.
       *[other] { $developer } não tem horários mais adiante; entrevistas podem ser marcadas com até { $days } dias de antecedência.
    }
scheduling-not-a-time = Não consegui ler um horário aí. O melhor é um dia e uma hora: “quinta às 15h”, “1º de dezembro 10:30”.

## Por que um horário não dá; seguem os horários livres mais próximos, ou todos.

scheduling-taken = Esse horário acabou de ser ocupado.
scheduling-past = Esse horário já passou.
scheduling-too-soon =
    { $hours ->
        [one] É cedo demais: { $developer } precisa de uma hora de antecedência.
       *[other] É cedo demais: { $developer } precisa de { $hours } horas de antecedência.
    }
scheduling-too-far =
    { $days ->
        [one] É longe demais: entrevistas podem ser marcadas com um dia de antecedência.
       *[other] É longe demais: entrevistas podem ser marcadas com até { $days } dias de antecedência.
    }
scheduling-not-on-quarter = Entrevistas começam a cada quarto de hora, como 10:00, 10:15 ou 10:30.
scheduling-outside-hours = Nesse horário, { $developer } não trabalha.
scheduling-developer-busy = { $developer } não está livre nesse horário.
scheduling-client-busy = Você tem outra entrevista nesse horário.
scheduling-nearest = { $developer } está livre nestes horários:
scheduling-gap = Os relógios são adiantados bem nessa hora, então esse horário não existe.
scheduling-no-such-time = Esse dia ou horário não existe.
scheduling-not-that-day = { $developer } não tem horário livre em { $date }.
scheduling-this-one = É este que você quer dizer?
scheduling-which = Qual destes você quer dizer?
scheduling-twice = Os relógios são atrasados bem nessa hora, então esse horário acontece duas vezes. Qual deles você quer dizer?
scheduling-move-here = Passo a sua entrevista com { $developer } para cá?

## Um horário escolhido fica reservado enquanto é confirmado.

scheduling-confirm = Entrevista com { $developer }: { $time }
scheduling-theirs = Para { $developer } será { $theirs }.
scheduling-length =
    { $minutes ->
        [one] Um minuto, por vídeo.
       *[other] { $minutes } minutos, por vídeo.
    }
scheduling-held-until = Guardo este horário para você até { $until }.

## Marcada, remarcada, cancelada. Um evento de agenda vem com a mensagem.

scheduling-booked = Marcado! Você conversa com { $developer } em { $time }.
scheduling-already-booked = Está marcado: você conversa com { $developer } em { $time }.
scheduling-moved = Remarcado. Agora você conversa com { $developer } em { $time }.
scheduling-really-cancel = Cancelar mesmo a sua entrevista com { $developer } em { $time }?
scheduling-cancelled = Sua entrevista com { $developer } em { $time } está cancelada.
scheduling-link = Videochamada: { $link }
scheduling-entry-summary = Entrevista com { $developer }
scheduling-entry-description = Sua entrevista com { $developer }. Videochamada: { $link }

## Botões antigos demais, e outras coisas que não dão.

scheduling-no-brief = Uma entrevista faz parte de um briefing. Conte primeiro de quem você precisa; leva dois minutos.
scheduling-left = Este perfil não está mais disponível. Vamos ver os outros.
scheduling-left-but-booked = Este perfil não está mais disponível, então a entrevista em { $time } não pode ser remarcada.
scheduling-unknown = Não conheço essa entrevista. Tenho estas:
scheduling-not-yet = Sua entrevista com { $developer } ainda está por vir: { $time }.

## A lista de entrevistas.

scheduling-listed = { $developer }: { $time }
scheduling-listed-held = { $developer }: { $time } (ainda não marcada)
scheduling-none = Ainda não há entrevistas. Escolha alguém de quem você goste, e eu encontro um horário.
scheduling-none-ahead = Nenhuma entrevista por vir.
scheduling-more-ahead =
    { $count ->
        [one] E mais uma.
       *[other] E mais { $count }.
    }
scheduling-past-heading = Antes disso:
scheduling-begun = { $developer }, { $time }: começou
scheduling-was-held = { $developer }, { $time }: aconteceu
scheduling-was-missed = { $developer }, { $time }: alguém não veio
scheduling-was-cancelled = { $developer }, { $time }: cancelada
scheduling-was-released = { $developer }, { $time }: não marcada

## Lembretes, e a pergunta depois.

scheduling-coming-up = Está chegando: você conversa com { $developer } em { $time }.
scheduling-soon =
    { $minutes ->
        [one] Daqui a um minuto você conversa com { $developer }: { $time }.
       *[other] Daqui a { $minutes } minutos você conversa com { $developer }: { $time }.
    }
scheduling-how-was-it = Como foi a conversa com { $developer } em { $time }?
scheduling-offer-trial = Que bom que você conversou com { $developer }. Quer ver como é trabalhar juntos? O teste é grátis por { $days } dias.
scheduling-sorry-no-show = Sinto muito por isso. Vamos achar um novo horário com { $developer }?
# No lugar do nome de quem não está mais aqui.
scheduling-somebody = essa pessoa

## Botões: no máximo 80 caracteres, de preferência 20.

scheduling-button-slot = { $time }
scheduling-button-later = Mais tarde
scheduling-button-earliest = Todos os horários
scheduling-button-zone = Mudar fuso horário
scheduling-button-profile = Perfil
scheduling-button-book = Marcar
scheduling-button-another-time = Outro horário
scheduling-button-reschedule = Remarcar
scheduling-button-cancel = Cancelar
scheduling-button-cancel-now = Sim, cancelar
scheduling-button-keep = Manter
scheduling-button-new-time = Achar novo horário
scheduling-button-held = Aconteceu
scheduling-button-no-show = Alguém não veio
scheduling-button-trial = Começar um teste
scheduling-button-try = Testar com { $developer }
scheduling-button-interviews = Entrevistas
scheduling-button-matches = Perfis
scheduling-button-shortlist = Lista
scheduling-button-hire = Contratar
