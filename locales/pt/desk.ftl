### A conversa entre quem fez uma pergunta e uma pessoa da equipe.

## O que a pessoa ouve

desk-here = { $name }, da nossa equipe, está aqui agora. O que você escrever chega a essa pessoa; os meus botões funcionam como sempre.
desk-from-staff = { $name }, da nossa equipe: { $words }
desk-handed-back = { $name } devolveu você para mim. O que quer fazer agora?
desk-back = Você voltou a falar comigo; a nossa equipe já sabe.
desk-with = Você está falando com { $name }, da nossa equipe. É só escrever.
desk-unanswered =
    { $minutes ->
        [0] Ninguém da nossa equipe respondeu em { $hours } h, e eu sinto muito. A sua pergunta continua na mesa deles; enquanto isso, estou aqui.
       *[other] Ninguém da nossa equipe respondeu em { $hours } h { $minutes } min, e eu sinto muito. A sua pergunta continua na mesa deles; enquanto isso, estou aqui.
    }

## O que a equipe vê

desk-yours = É sua: “{ $words }”
desk-yours-how = Escreva a resposta aqui; tudo o que você digitar agora chega a essa pessoa. Lá eu fico quieto até você devolver a conversa.
desk-sent = Enviado.
desk-from-person = A pessoa escreve: “{ $words }”
desk-left = A pessoa voltou para o bot.
desk-given-back = Devolvida: o bot volta a falar com a pessoa.
desk-too-late = A pessoa esperou demais, e o bot avisou. A pergunta está aberta de novo.
desk-taken = { $name } já pegou essa.
desk-gone = Essa pergunta está fechada. /support mostra o que espera.
desk-busy = Você ainda está falando com outra pessoa. Devolva essa primeiro.
desk-not-sent = Essa conversa terminou, então as suas palavras não foram a lugar nenhum. /support mostra o que espera.
desk-nothing-waits = Nenhuma pergunta espera.
desk-waiting = Esperando resposta: { $count }
desk-waiting-line = { $number }. { $time }: “{ $words }”

## Botões, no máximo 80 caracteres

desk-button-take = Eu respondo
desk-button-take-number = Eu respondo a { $number }
desk-button-hand-back = Devolver ao bot
desk-button-back = Voltar ao bot
desk-button-menu = Menu
