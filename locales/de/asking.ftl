### Eine Frage an einen Menschen: /support.

## Die Frage und ihre Bestätigung

asking-ask = Was möchtest du fragen? Ein Mensch liest es.
# $most (number): the most characters.
asking-hint = Eine Nachricht, höchstens { $most } Zeichen. Was du mir bisher gesagt hast, bleibt erhalten.
asking-sent = Danke, ich habe es weitergegeben. Jemand von uns meldet sich bei dir.
# $most (number): the most characters.
asking-shortened = Das war lang, deshalb habe ich nur die ersten { $most } Zeichen weitergegeben. Den Rest kannst du mit /support nachreichen.

## Schaltflächen

asking-button-never-mind = Doch nicht
asking-button-menu = Menü
