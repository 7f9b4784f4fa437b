### What only Telegram needs.

# An alert over somebody else's button in a group; at most 200 characters.
telegram-not-yours = These buttons belong to somebody else's question. Write /hire for questions of your own; matches, interviews and trials are shared here: /matches, /interviews, /trials.

# Somebody followed a group's link into the private chat, and may not. The menu comes behind it.
telegram-not-in-group = I can't take you there from here: I don't know you in that group yet, or you're no longer in it. Write /hire in the group first, then follow the link again.
