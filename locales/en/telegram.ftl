### What only Telegram needs.

# An alert over somebody else's button in a group; at most 200 characters.
telegram-not-yours = These buttons belong to somebody else's question. Write /hire for questions of your own; matches, interviews and trials are shared here: /matches, /interviews, /trials.
