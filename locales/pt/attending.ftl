### O lado de quem desenvolve: um chat que um código nosso tornou seu.

## Um código torna um chat seu

attending-question = Este código é para { $developer }. É você?
attending-question-what = Então quem quer conhecer você pergunta aqui. Lembretes e novidades de testes também chegam aqui, e aqui você diz quando trabalha.
attending-joined = Que bom ter você aqui, { $developer }! A partir de agora perguntam a você aqui antes de marcar qualquer coisa.
attending-used = Esse código já foi usado; cada um vale uma vez. Nossa equipe pode dar outro.
attending-expired = Esse código não vale mais: valia uma semana, ou um mais novo tomou o lugar dele. Nossa equipe pode dar outro.
attending-elsewhere = Agora você tem outro chat comigo, e o seu lado está lá. Se não for isso, fale com a nossa equipe.
attending-left = Você não está no nosso grupo no momento. Nossa equipe pode contar mais.

## O que vem

attending-agenda = { $developer }, é isto que vem:
attending-agenda-empty = { $developer }, não há nada pela frente. Aviso aqui quando alguém quiser conhecer você.
attending-line-booked = { $time }: entrevista
attending-line-asked = { $time }: entrevista, espera sua resposta
attending-line-proposed = { $time }: sua proposta, espera o outro lado
attending-line-trial = Teste: { $first } a { $last }
attending-hours = Seu horário, { $zone }:
attending-no-hours = Você não tem horário na semana, então ninguém pode marcar com você.
attending-off = Fora: { $first } a { $last }
attending-off-day = Fora: { $first }

## Alguém quer uma entrevista

attending-asked = Alguém quer conhecer você: { $time }
attending-asked-again = Ainda em aberto: alguém quer conhecer você em { $time }.
attending-about = Procuram { $skills }.
attending-answer-by = Responda até { $until }, por favor; depois o horário fica livre.
attending-accepted = Marcado: sua entrevista é em { $time }.
attending-declined = Recusada: { $time }. O outro lado fica sabendo agora.
attending-booked = Entrevista: { $time }
attending-waits = Você propôs { $time }.
attending-waits-until = O outro lado tem até { $until } para responder. Guardo o horário para vocês.
attending-over = A entrevista de { $time } não está mais em aberto.
attending-unknown = Não conheço mais essa entrevista. Por aqui se vai ao que vem.
attending-really-cancel = Cancelar mesmo sua entrevista de { $time }? O outro lado fica sabendo na hora.

## Outro horário

attending-when = Quando fica melhor do que { $time }?
attending-clock = Todos os horários são do seu relógio, { $zone }.
attending-no-times =
    { $days ->
        [one] Seu horário não tem nada livre até amanhã.
       *[other] Seu horário não tem nada livre nos próximos { $days } dias.
    } Mude seu horário ou escreva um momento.
attending-busy = Você tem outra entrevista ou está fora nesse horário.
attending-client-busy = O outro lado não pode nesse horário. Tem outro?
attending-proposed = Proponho { $time } e conto o que responderem.

## Horário e folgas

attending-hours-ask = Quando você trabalha numa semana normal? Escreva como “seg-sex 9-17” ou “seg-qui 8-12, 13-17”, no seu relógio, { $zone }. “None” é nenhuma hora.
attending-hours-wrong = Não achei horários nisso.
attending-hours-kept = Guardado. A partir de agora estes horários podem ser marcados; o que está marcado fica.
attending-hours-none = Guardado: ninguém pode marcar com você até haver horários de novo. O que está marcado fica.
attending-off-ask = Quando você vai estar fora? Escreva um dia ou um período, como “24 dez - 2 jan”.
attending-off-wrong =
    { $days ->
        [one] Não achei dias nisso. Eles ficam pela frente e são um dia no máximo.
       *[other] Não achei dias nisso. Eles ficam pela frente e são { $days } dias no máximo.
    }
attending-off-full =
    { $most ->
        [one] Você já tem uma folga pela frente; tire-a primeiro.
       *[other] Você já tem { $most } folgas pela frente; tire uma primeiro.
    }
attending-off-kept = Anotado: fora de { $first } a { $last }. Ninguém pode marcar com você.
attending-off-kept-day = Anotado: fora em { $first }. Ninguém pode marcar com você.
attending-off-meetings = Estas entrevistas caem aí e continuam marcadas até você cancelar ou mudar:
attending-off-back = Retirado: dá para marcar com você nesses dias.

## O que chega sem perguntar

attending-soon =
    { $minutes ->
        [one] Em um minuto é a sua entrevista: { $time }.
       *[other] Em { $minutes } minutos é a sua entrevista: { $time }.
    }
attending-coming-up = Vem aí a sua entrevista: { $time }.
attending-stands = Combinado: sua entrevista é em { $time }.
attending-cancelled = A entrevista de { $time } não vai acontecer. Você não precisa fazer nada.
attending-begun = A conversa já deveria ter começado. Está todo mundo aí?
attending-missed = O outro lado ainda não vê você na chamada. Você está aí?
attending-enjoy = Que bom. Boa conversa!
attending-told = Avisei o outro lado. Fique mais uns minutos; se não der agora, ele escolhe outro horário.
attending-trial-begins = Começa um teste com você: { $first } a { $last }.
attending-trial-extended = O teste foi prolongado: { $first } a { $last }.
attending-trial-gone = Esse teste acabou.
attending-trial-kept = Você fica depois do teste de { $first } a { $last }. Parabéns!
attending-trial-over = O teste de { $first } a { $last } acabou, e não vai adiante. Obrigado pelo seu trabalho.
attending-entry-summary = Entrevista
attending-entry-description = Sua entrevista com alguém que contrata. Chamada de vídeo: { $link }

## Botões

attending-button-join = Sim, sou eu
attending-button-trial = Teste de { $first }: metas
attending-button-agenda = O que vem
attending-button-open = { $time }
attending-button-accept = Aceitar
attending-button-propose = Outro horário
attending-button-decline = Recusar
attending-button-cancel = Cancelar
attending-button-cancel-now = Sim, cancelar
attending-button-keep = Manter
attending-button-hours = Horário semanal
attending-button-early = Seg–Sex 8–16
attending-button-office = Seg–Sex 9–17
attending-button-late = Seg–Sex 12–20
attending-button-off = Folgas
attending-button-back = Aqui { $first } a { $last }
attending-button-back-day = Aqui { $first }
attending-button-hire = Quero contratar
attending-button-support = Nossa equipe
