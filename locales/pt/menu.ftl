### O menu, a ajuda, os preços, e o que se diz quando nenhuma pergunta está aberta.

## Saudações

menu-welcome = Olá! Eu ajudo você a contratar devs de backend e full-stack.
# $days (number): duração do teste em dias.
menu-about = Conte do seu jeito de quem você precisa. Eu encontro quem combina, marco entrevistas, e toda contratação começa com { $days } dias grátis.
menu-welcome-back = Que bom ver você de novo!
menu-sample-pool = Aviso: os perfis deste banco são uma amostra inventada.
menu-what-next = O que você quer fazer?

## Respostas a palavras que não são resposta

menu-not-understood = Não entendi bem.
menu-hint = Conte numa frase de quem você precisa, por exemplo "dev Node sênior com PostgreSQL, meio período", ou escolha:
# A palavra de um comando sem a barra, acima do botão dele.
menu-this-way = Por aqui:

## Depois de um tempo em que não dava para alcançar o bot

menu-back-again = Fiquei um tempo fora do ar. Se você apertou um botão nesse meio-tempo, aperte de novo:

## /cancel

menu-cancelled = Tudo bem, deixei isso de lado.
menu-nothing-open = Não há nada para cancelar.
menu-draft-kept = Suas respostas até aqui ficam guardadas; Contratar continua com elas.

## /help: um comando por linha

menu-help = O que eu sei fazer:
menu-help-words = Você também pode simplesmente escrever do que precisa, ou perguntar sobre contratação.
menu-help-start = /start: o menu
menu-help-hire = /hire: dizer de quem você precisa
menu-help-matches = /matches: quem combina
menu-help-shortlist = /shortlist: quem você salvou
menu-help-interviews = /interviews: o que está marcado; remarcar ou cancelar
menu-help-trials = /trials: quem está em teste, quem fica
menu-help-guide = /guide: o guia da contratação
menu-help-prices = /prices: quanto custa
menu-help-quote = /quote: o preço que vale para você
menu-help-support = /support: perguntar a uma pessoa
menu-help-settings = /settings: língua e fuso horário
menu-help-privacy = /privacy: o que está guardado sobre você
menu-help-cancel = /cancel: deixar de lado a pergunta aberta
menu-help-help = /help: esta lista

## /prices

menu-prices = Preços por nível e carga horária:
menu-price-full-time = • { $level } em período integral ({ $hours } h): { $month } por mês, { $hour } por hora; { $months } meses: { $total }
menu-price-part-time = • { $level } em meio período ({ $hours } h): { $month } por mês, { $hour } por hora; { $months } meses: { $total }
menu-swap-part-time-same = Vale saber: { $higher } em meio período custa o mesmo que { $level } em período integral.
menu-swap-part-time-less = Vale saber: { $higher } em meio período custa { $saved } a menos por mês que { $level } em período integral.
menu-swap-full-time-same = Vale saber: { $higher } em período integral custa o mesmo que { $level } em meio período.
menu-swap-full-time-less = Vale saber: { $higher } em período integral custa { $saved } a menos por mês que { $level } em meio período.
menu-prices-trial =
    { $days ->
        [one] O primeiro dia é um teste grátis.
       *[other] Os primeiros { $days } dias são um teste grátis.
    }

## Botões, no máximo 80 caracteres

menu-button-hire = Contratar
menu-button-trials = Minhas contratações
menu-button-guide = Guia
menu-button-prices = Preços
menu-button-support = Suporte
menu-button-settings = Configurações
menu-button-matches = Perfis
menu-button-shortlist = Lista
menu-button-interviews = Entrevistas
