### Lo que solo necesita Telegram.

telegram-not-yours = Estos botones son de la pregunta de otra persona. Escribe /hire para tener las tuyas; aquí se comparten candidatos, entrevistas y pruebas: /matches, /interviews, /trials.

# Alguien siguió el enlace de un grupo al chat privado y no puede. Detrás viene el menú.
telegram-not-in-group = No puedo llevarte allí desde aquí: en ese grupo aún no te conozco, o ya no estás en él. Escribe primero /hire en el grupo y sigue después el enlace otra vez.
