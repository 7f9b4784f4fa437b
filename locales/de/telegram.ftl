### Was nur Telegram braucht.

telegram-not-yours = Diese Knöpfe gehören zur Frage von jemand anderem. Mit /hire bekommst du eigene; Vorschläge, Interviews und Probezeiten sind hier für alle: /matches, /interviews, /trials.
