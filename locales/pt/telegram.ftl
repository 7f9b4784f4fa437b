### O que só existe no Telegram.

# Um alerta no botão de outra pessoa, num grupo; no máximo 200 caracteres.
telegram-not-yours = Estes botões são da pergunta de outra pessoa. Escreva /hire para ter as suas; perfis, entrevistas e testes são de todos aqui: /matches, /interviews, /trials.
