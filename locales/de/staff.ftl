### Was nur die Leute sehen, die den Bot betreiben, auf jeder Plattform.

# What `/admin` does, in a menu of commands.
staff-command = Sehen, wie es dem Bot geht
# Somebody else asks.
staff-only = Das ist für die Leute, die den Bot betreiben. /help sagt, was ich für dich tun kann.
# They ask in a group of clients.
staff-in-private = Nicht hier, wo andere mitlesen: Frag mich privat.
# How things stand. Each variable (number) is a count; $late are those of $owed that should have come already.
staff-status = { $chats } Gespräche, { $briefs } Aufträge, { $developers } Entwickler, { $owed } Erinnerungen stehen aus ({ $late } verspätet), { $waiting } Nachrichten warten, { $unknown } sind vielleicht angekommen, { $dead } aufgegeben, { $asked } Fragen an euch
staff-developer = Ein Code für { $developer }: { $code }
staff-developer-how = Gib ihn weiter. Die Person schreibt mir privat: link_{ $code }
staff-developer-telegram = Oder sie öffnet { $address }
staff-developer-until = Er gilt einmal, bis { $until }; ein neuerer ersetzt ihn. Ab dann gehen Anfragen erst an die Person, bevor etwas gebucht wird.
staff-developer-unknown = Ich kenne niemanden namens { $name }. Schreib die Kennung aus der Pool-Datei, etwa /admin developer { $example }.
