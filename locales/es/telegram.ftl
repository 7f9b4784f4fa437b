### Lo que solo necesita Telegram.

telegram-not-yours = Estos botones son de la pregunta de otra persona. Escribe /hire para tener las tuyas; aquí se comparten candidatos, entrevistas y pruebas: /matches, /interviews, /trials.
