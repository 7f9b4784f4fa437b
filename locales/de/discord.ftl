## Descriptions of the slash commands on Discord and of what can be written behind them: at most 100 characters.

discord-command-start = Das Menü öffnen
discord-command-hire = Sagen, wen du suchst, und sehen, wer passt
discord-command-matches = Sehen, wer zu deinem Auftrag passt
discord-command-shortlist = Die gemerkten Entwickler ansehen
discord-command-interviews = Gespräche ansehen, verschieben oder absagen
discord-command-trials = Probezeiten ansehen und entscheiden
discord-command-guide = Über das Einstellen von Backend-Entwicklern lesen
discord-command-prices = Sehen, was jede Stufe im Monat kostet
discord-command-quote = Sehen, welcher Preis für dich gilt
discord-command-support = Mit einem Menschen sprechen
discord-command-settings = Sprache und Zeitzone einstellen
discord-command-privacy = Sehen, was über dich gespeichert ist
discord-command-cancel = Verlassen, was gerade offen ist
discord-command-help = Sehen, was du hier tun kannst
discord-command-admin = Für das Team, das diesen Bot betreibt
discord-command-admin-status = Sehen, wie es dem Bot geht
discord-command-admin-pool = Sehen, was eine Datei am Pool ändert, und sie dann einlesen
discord-option-need = In eigenen Worten, etwa „Senior-Node-Entwickler, Teilzeit“
discord-option-skill = Eine Fähigkeit, die sein muss
discord-option-developer = Der Name eines Entwicklers
discord-option-timezone = Deine Zeitzone, etwa Europe/Berlin
discord-option-channel = Für diesen Server: wohin Erinnerungen gehen
discord-option-role = Für diesen Server: wer einstellen darf
discord-option-reset = Für diesen Server: eine Wahl zurücknehmen
discord-option-reset-channel = Wohin Erinnerungen gehen
discord-option-reset-role = Wer einstellen darf
discord-option-question = Was du wissen möchtest
discord-option-file = Deine Entwickler als .csv oder .json, bis 10 MB

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
# A thread is called this.
discord-thread = Einstellung
# $skills (list): must-have skills of the brief.
discord-thread-skills = Einstellung: { $skills }

## The pool from a file, for staff. What is wrong with a row is said in English, as on the command line.

discord-pool-kind = Eine Pool-Datei endet auf .csv oder .json.
# $most (number): megabytes.
discord-pool-large = Die Datei ist größer als { $most } MB. Nimm das Programm auf dem Server: hirebot pool import DATEI.
discord-pool-unreachable = Die Datei ließ sich nicht von Discord holen. Bitte häng sie noch einmal an.
discord-pool-empty = In der Datei steht kein Entwickler; nichts wurde eingelesen.
# $developers (number): how many there are.
discord-pool-same = Die Datei enthält, was schon im Pool ist: { $developers ->
    [one] einen Entwickler
   *[other] { $developers } Entwickler
}. Es gibt nichts einzulesen.
# $file (text): its name. $mistakes, $rows (numbers): how many.
discord-pool-mistakes = { $file }: { $mistakes ->
    [one] ein Fehler
   *[other] { $mistakes } Fehler
} in { $rows ->
    [one] einer Zeile
   *[other] { $rows } Zeilen
}; nichts wurde eingelesen.
# $mistake (text): file, line, column, and what is wrong.
discord-pool-mistake = { $mistake }
# $more (number): how many more there are.
discord-pool-more = … und { $more } weitere
# $file (text): its name. $developers, $new, $changed, $gone, $unchanged (numbers): how many.
discord-pool-found = { $file }: { $developers ->
    [one] ein Entwickler
   *[other] { $developers } Entwickler
}. Verglichen mit dem Pool: { $new } neu, { $changed } geändert, { $gone } entfernt, { $unchanged } unverändert.
# $names (list): names of developers.
discord-pool-new = Neu: { $names }
discord-pool-changed = Geändert: { $names }
discord-pool-gone = Entfernt: { $names }
# $note (text): what an operator should know of one developer.
discord-pool-note = Hinweis: { $note }
discord-pool-ask = Noch hat sich nichts geändert. Eine Stunde lang lässt sich die Datei einlesen.
discord-pool-button-import = Einlesen
discord-pool-button-drop = Nicht einlesen
# $developers (number): how many there are now.
discord-pool-imported = Eingelesen. Im Pool { $developers ->
    [one] ist jetzt ein Entwickler
   *[other] sind jetzt { $developers } Entwickler
}.
discord-pool-already = Das wurde schon eingelesen.
discord-pool-dropped = Nichts wurde eingelesen.
discord-pool-unknown = Diese Datei lässt sich nicht mehr einlesen. Bitte häng sie noch einmal an.
discord-pool-outdated = Jemand hat den Pool inzwischen geändert, und nichts wurde eingelesen. Häng die Datei noch einmal an, um zu sehen, was sie jetzt ändert.
discord-command-admin-developer = Einem Entwickler einen Code geben
discord-option-developer-id = Die Kennung in der Pool-Datei
