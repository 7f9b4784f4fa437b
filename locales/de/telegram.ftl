### Was nur Telegram braucht.

telegram-not-yours = Diese Knöpfe gehören zur Frage von jemand anderem. Mit /hire bekommst du eigene; Vorschläge, Interviews und Probezeiten sind hier für alle: /matches, /interviews, /trials.

# Jemand folgte dem Link einer Gruppe in den privaten Chat und darf nicht. Dahinter kommt das Menü.
telegram-not-in-group = Von hier kann ich dich nicht dorthin bringen: In dieser Gruppe kenne ich dich noch nicht, oder du bist nicht mehr darin. Schreib zuerst /hire in der Gruppe und folge dann dem Link noch einmal.
