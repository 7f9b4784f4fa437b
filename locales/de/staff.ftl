### Was nur die Leute sehen, die den Bot betreiben, auf jeder Plattform.

# What `/admin` does, in a menu of commands.
staff-command = Sehen, wie es dem Bot geht
# Somebody else asks.
staff-only = Das ist für die Leute, die den Bot betreiben. /help sagt, was ich für dich tun kann.
# They ask in a group of clients.
staff-in-private = Nicht hier, wo andere mitlesen: Frag mich privat.
# How things stand. Each variable (number) is a count; $late are those of $owed that should have come already.
staff-status = { $chats } Gespräche, { $briefs } Aufträge, { $developers } Entwickler, { $owed } Erinnerungen stehen aus ({ $late } verspätet), { $waiting } Nachrichten warten, { $unknown } sind vielleicht angekommen, { $dead } aufgegeben, { $asked } Fragen an euch
