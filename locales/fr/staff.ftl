### What only the operator's people see, on every platform.

# What `/admin` does, in a menu of commands.
staff-command = Voir comment va le bot
# Somebody else asks.
staff-only = C’est réservé à l’équipe qui fait tourner le bot. /help dit ce que je peux faire pour toi.
# They ask in a group of clients.
staff-in-private = Pas ici, où d’autres lisent : demande-moi en privé.
# How things stand. Each variable (number) is a count; $late are those of $owed that should have come already.
staff-status = { $chats } conversations, { $briefs } briefs, { $developers } développeurs, { $owed } rappels à venir ({ $late } en retard), { $waiting } messages en attente, { $unknown } peut-être arrivés, { $dead } abandonnés, { $asked } questions pour vous
staff-developer = Un code pour { $developer } : { $code }
staff-developer-how = Envoie-le-lui. Cette personne m'écrit en privé : link_{ $code }
staff-developer-telegram = Ou elle ouvre { $address }
staff-developer-until = Il sert une fois, jusqu'au { $until } ; un plus récent le remplace. Dès lors, les demandes lui arrivent avant toute réservation.
staff-developer-unknown = Je ne connais personne du nom de { $name }. Écris l'identifiant du fichier, par exemple /admin developer { $example }.
