### O que está guardado sobre alguém: /privacy.

## O resumo

privacy-you = Sobre você eu guardo o identificador da conversa, a língua, o fuso horário e as suas respostas, para podermos continuar de onde paramos.
privacy-workspace = Briefings, listas, notas, metas, entrevistas com suas avaliações e testes são guardados para o seu espaço de trabalho: todos os membros veem o mesmo, e a equipe do operador organiza a contratação com eles. Os votos também: os outros só veem quantos são, e os motivos sem nome.
privacy-support = O que você escreve ao suporte fica guardado para quem responde.
privacy-in-private = Para ver tudo, ou apagar tudo, peça em uma conversa privada: aqui outras pessoas leem.

## Com o arquivo

privacy-export = Aqui está tudo o que eu tenho guardado sobre você.
privacy-export-how = É um arquivo JSON: uma lista para cada tipo de dado, com os nomes do meu banco de dados.

## Antes de apagar

privacy-sure = Quer mesmo apagar tudo sobre você, em todos os lugares onde fala comigo?
privacy-sure-alone = Onde ninguém mais contrata com você, os seus briefings somem, as entrevistas marcadas são canceladas e os testes abertos terminam.
# $interviews, $trials (numbers): how many are open here; one of them may be 0.
privacy-sure-open = Em aberto aqui: entrevistas { $interviews }, testes { $trials }.
privacy-sure-shared = O que você divide com outras pessoas continua com elas, sem as suas palavras, e os lembretes vão para elas.
privacy-sure-engaged = Quem fica com você depois de um teste não é dispensado por isso: fale antes com o suporte.

## O resultado

privacy-kept = Certo, fica tudo como está.
privacy-erased = Pronto. Esqueci você, e nada mais virá de mim.
privacy-erased-again = Se um dia você me escrever de novo, começamos do zero.

## Botões, no máximo 80 caracteres

privacy-button-export = Me mande tudo
privacy-button-erase = Apague meus dados
privacy-button-support = Suporte
privacy-button-erase-now = Sim, apague tudo
privacy-button-keep = Não, deixe como está
privacy-button-menu = Menu
