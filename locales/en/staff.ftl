### What only the operator's people see, on every platform.

# What `/admin` does, in a menu of commands.
staff-command = See how the bot is doing
# Somebody else asks.
staff-only = This is for the people who run the bot. /help says what I can do for you.
# They ask in a group of clients.
staff-in-private = Not here, where others read along: ask me in private.
# How things stand. Each variable (number) is a count; $late are those of $owed that should have come already.
staff-status = { $chats } chats, { $briefs } briefs, { $developers } developers, { $owed } reminders to come ({ $late } late), { $waiting } messages waiting, { $unknown } that may have arrived, { $dead } given up, { $asked } questions for you
# `/admin developer ID`: a code for a developer. $developer (text): their name. $code (text): the code.
staff-developer = A code for { $developer }: { $code }
# $code (text): the code.
staff-developer-how = Send it to them. They write me this in private: link_{ $code }
# Only where the bot's name in Telegram is known. $address (text): an address to open.
staff-developer-telegram = Or they open { $address }
# $until (text): a day.
staff-developer-until = It works once, until { $until }; a newer code takes its place. From then on clients’ requests go to them before anything is booked.
# $name (text): what was typed. $example (text): an id of the pool.
staff-developer-unknown = I know no developer called { $name }. Write the id from the pool file, such as /admin developer { $example }.
