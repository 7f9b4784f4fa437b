### What only the operator's people see, on every platform.

# What `/admin` does, in a menu of commands.
staff-command = Ver como o bot está
# Somebody else asks.
staff-only = Isto é para a equipe que opera o bot. /help diz o que posso fazer por você.
# They ask in a group of clients.
staff-in-private = Aqui não, onde outras pessoas leem: pergunte em particular.
# How things stand. Each variable (number) is a count; $late are those of $owed that should have come already.
staff-status = { $chats } conversas, { $briefs } briefings, { $developers } desenvolvedores, { $owed } lembretes por vir ({ $late } atrasados), { $waiting } mensagens esperando, { $unknown } que talvez tenham chegado, { $dead } abandonadas, { $asked } perguntas para vocês
staff-developer = Um código para { $developer }: { $code }
staff-developer-how = Envie a essa pessoa. Ela me escreve em privado: link_{ $code }
staff-developer-telegram = Ou abre { $address }
staff-developer-until = Vale uma vez, até { $until }; um mais novo toma o lugar. A partir daí os pedidos chegam a ela antes de marcar qualquer coisa.
staff-developer-unknown = Não conheço ninguém chamado { $name }. Escreva o identificador do arquivo, como /admin developer { $example }.
