### Uma pergunta para uma pessoa: /support.

## A pergunta e a confirmação

asking-ask = O que você gostaria de perguntar? Quem lê é uma pessoa.
# $most (number): o máximo de caracteres.
asking-hint = Uma única mensagem, de até { $most } caracteres. O que você já me contou fica como está.
asking-sent = Obrigado, já encaminhei. Alguém vai responder para você.
# Abaixo de asking-sent. $most (number): o máximo de caracteres.
asking-shortened = Ficou longa, então só os primeiros { $most } caracteres foram enviados. Mande o resto com /support.

## Botões, no máximo 80 caracteres

asking-button-never-mind = Deixa pra lá
asking-button-menu = Menu
