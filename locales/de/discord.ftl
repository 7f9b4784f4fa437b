## Descriptions of the slash commands on Discord and of what can be written behind them: at most 100 characters.

discord-command-start = Das Menü öffnen
discord-command-hire = Sagen, wen du suchst, und sehen, wer passt
discord-command-matches = Sehen, wer zu deinem Auftrag passt
discord-command-shortlist = Die gemerkten Entwickler ansehen
discord-command-interviews = Gespräche ansehen, verschieben oder absagen
discord-command-trials = Probezeiten ansehen und entscheiden
discord-command-guide = Über das Einstellen von Backend-Entwicklern lesen
discord-command-prices = Sehen, was jede Stufe im Monat kostet
discord-command-support = Mit einem Menschen sprechen
discord-command-settings = Sprache und Zeitzone einstellen
discord-command-privacy = Sehen, was über dich gespeichert ist
discord-command-cancel = Verlassen, was gerade offen ist
discord-command-help = Sehen, was du hier tun kannst
discord-command-admin = Für das Team, das diesen Bot betreibt
discord-command-admin-status = Sehen, wie es dem Bot geht
discord-option-need = In eigenen Worten, etwa „Senior-Node-Entwickler, Teilzeit“
discord-option-skill = Eine Fähigkeit, die sein muss
discord-option-developer = Der Name eines Entwicklers
discord-option-timezone = Deine Zeitzone, etwa Europe/Berlin
discord-option-channel = Für diesen Server: wohin Erinnerungen gehen
discord-option-role = Für diesen Server: wer einstellen darf
discord-option-question = Was du wissen möchtest

## What the bot says on Discord alone. The form's title and label have at most 45 characters.

discord-not-yours = Diese Knöpfe gehören jemand anderem. Mit /start bekommst du deine eigenen.
discord-not-allowed = Einstellen dürfen hier Mitglieder mit einer bestimmten Rolle. Frag, wer diesen Server verwaltet.
discord-try-again = Das hat gerade nicht geklappt, und nichts hat sich geändert. Bitte versuch es gleich noch einmal.
discord-form-title = In eigenen Worten
discord-form-label = Deine Antwort
# $channel (text): a channel, or discord-server-channel-own. $role (text): a role, or discord-server-role-all.
discord-server-set = Für diesen Server gespeichert. Erinnerungen gehen an { $channel }; einstellen darf { $role }.
discord-server-channel-own = den Kanal, in dem ein Gespräch begann
discord-server-role-all = jeder
discord-server-manage = Das können nur die ändern, die diesen Server verwalten.
