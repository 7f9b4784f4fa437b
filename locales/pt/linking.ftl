### Linking places: a code is given out in one and brought to the other.

## A code is given out

# $code (text): the code, such as K7PQ2-M4XTR.
linking-code = Seu código de ligação: { $code }
# Terminals, Discord and Telegram take the same words. $code (text): the code.
linking-code-how = No outro lugar, escreva para mim: link_{ $code }
# Only where the bot's name in Telegram is known. $address (text): an address to open.
linking-code-telegram = Se for o Telegram, é só abrir { $address }
# $until (text): a moment, ten minutes ahead.
linking-code-until = Ele vale uma vez, até { $until }; um código mais novo toma o lugar dele. Quem tem o código pode pedir para se juntar a você, então guarde só para si.

## A code is brought

linking-ask = Qual é o código?
linking-ask-where = Você o recebe no outro lugar, nas configurações: “Ligar outro lugar”.
# What shall come of a code. The lines below explain, then come buttons.
linking-question = O código está certo. Quem passou para você?
linking-question-person = Foi você? Então os dois lugares passam a ser você, e um lembrete que viria pelos dois chega uma vez só.
linking-question-hires = Contratações compartilhadas são briefings, entrevistas e testes que os dois lugares veem e decidem. Fica assim: só a nossa equipe pode separar.

## What came of it

linking-done-person = Pronto: os dois lugares são você agora. Cada um fica com as suas contratações.
linking-done-both = Pronto: os dois lugares são você agora e compartilham todas as contratações.
linking-done-hires = Pronto: os dois lugares compartilham todas as contratações. Cada lembrete chega uma vez para cada pessoa.
# The person said no.
linking-left = Nada foi ligado. O código continua valendo até o fim do prazo.
# Told in the place that gave out the code.
linking-told-person = Seu código de ligação foi usado: o lugar onde ele chegou agora é você. Não foi você? Avise a nossa equipe já.
# As above; the hires are shared as well.
linking-told-both = Seu código de ligação foi usado: o lugar onde ele chegou agora é você e compartilha as suas contratações. Não foi você? Avise a nossa equipe já.
# Told in the place that gave out the code, and in others that shared its hires.
linking-told-hires = Outra pessoa vê as suas contratações a partir de agora: um código de ligação foi usado. Se isso está errado, avise a nossa equipe já.

## Refusals, and what may be done instead

linking-no-code = Isso não é um código. Um código é assim: K7PQ2-M4XTR; digite ou cole exatamente como está.
linking-unknown = Não conheço esse código. Confira letra por letra ou peça um novo no outro lugar.
linking-expired = Esse código já passou: valia dez minutos, ou um mais novo tomou o lugar dele. Peça um novo no outro lugar.
linking-used = Esse código já foi usado; cada um vale uma vez só. Peça um novo no outro lugar.
linking-own = Esse código é seu, daqui mesmo. Abra a conversa comigo no outro lugar e escreva o código lá.
linking-linked = Esses dois lugares já estão ligados. Não falta fazer nada.
# $time (text): a moment.
linking-too-many = Foram códigos errados demais. Tente de novo depois de { $time }; enquanto isso, todo o resto funciona.
# A button of a question that is not open any more.
linking-over = Essa pergunta não está mais aberta. Traga o código mais uma vez e eu pergunto de novo.
# In a group or on a server.
linking-in-private = Um código é só para você, e aqui outras pessoas leem. Escreva para mim em particular e abra as configurações lá.

## Buttons, at most 80 characters

linking-button-both = Fui eu, compartilhar contratações
linking-button-person = Fui eu, manter separadas
# Where there are no hires to share.
linking-button-only-person = Fui eu, ligar os dois lugares
linking-button-hires = Um colega, compartilhar contratações
# Both places are the person's already.
linking-button-only-hires = Fui eu, compartilhar também
linking-button-leave = Não ligar
linking-button-enter = Digitar um código
linking-button-back = Configurações
linking-button-settings = Configurações
linking-button-matches = Perfis
linking-button-menu = Menu
linking-button-support = Avisar a equipe
