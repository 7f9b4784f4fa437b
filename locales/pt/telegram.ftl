### O que só existe no Telegram.

# Um alerta no botão de outra pessoa, num grupo; no máximo 200 caracteres.
telegram-not-yours = Estes botões são da pergunta de outra pessoa. Escreva /hire para ter as suas; perfis, entrevistas e testes são de todos aqui: /matches, /interviews, /trials.
# Somebody followed a group's link into the private chat, and may not. The menu comes behind it.
telegram-not-in-group = Não consigo levar você até lá daqui: ainda não conheço você nesse grupo, ou você saiu dele. Escreva /hire no grupo primeiro e depois siga o link de novo.
