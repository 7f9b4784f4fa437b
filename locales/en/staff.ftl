### What only the operator's people see, on every platform.

# What `/admin` does, in a menu of commands.
staff-command = See how the bot is doing
# Somebody else asks.
staff-only = This is for the people who run the bot. /help says what I can do for you.
# They ask in a group of clients.
staff-in-private = Not here, where others read along: ask me in private.
# How things stand. Each variable (number) is a count; $late are those of $owed that should have come already.
staff-status = { $chats } chats, { $briefs } briefs, { $developers } developers, { $owed } reminders to come ({ $late } late), { $waiting } messages waiting, { $unknown } that may have arrived, { $dead } given up, { $asked } questions for you
