### Lo que solo ve la gente que lleva el bot, en cada plataforma.

# What `/admin` does, in a menu of commands.
staff-command = Ver cómo va el bot
# Somebody else asks.
staff-only = Esto es para la gente que lleva el bot. /help dice qué puedo hacer por ti.
# They ask in a group of clients.
staff-in-private = Aquí no, que otros leen: pregúntame en privado.
# How things stand. Each variable (number) is a count; $late are those of $owed that should have come already.
staff-status = { $chats } conversaciones, { $briefs } búsquedas, { $developers } desarrolladores, { $owed } avisos pendientes ({ $late } con retraso), { $waiting } mensajes en espera, { $unknown } que quizá llegaron, { $dead } abandonados, { $asked } preguntas para ustedes
staff-developer = Un código para { $developer }: { $code }
staff-developer-how = Envíaselo. Me escribe esto en privado: link_{ $code }
staff-developer-telegram = O abre { $address }
staff-developer-until = Sirve una vez, hasta el { $until }; uno nuevo lo reemplaza. Desde entonces las solicitudes le llegan antes de reservar nada.
staff-developer-unknown = No conozco a nadie llamado { $name }. Escribe el identificador del archivo, por ejemplo /admin developer { $example }.
