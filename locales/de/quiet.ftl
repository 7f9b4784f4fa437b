### Wann jemand in Ruhe gelassen wird: ein Teil der Einstellungen.

## Die Frage

quiet-ask = Wann soll ich dich in Ruhe lassen?
quiet-ask-what = Nachfragen zur Testphase, wie ein Gespräch war, und Erinnerungen an Suchen warten dann bis zum Morgen. Interviews und die Tage einer Testphase kommen zur versprochenen Stunde. Wähle, oder schreib Zeiten wie „22-7“.
quiet-now = Ruhezeit: { $hours }
quiet-none = Ruhezeit: keine
quiet-set = Notiert.
quiet-not-understood = Darin habe ich keine Zeiten gefunden. Schreib sie wie „22-7“ oder „22:30 bis 6“, oder „keine“.

## Die Übersicht der Einstellungen

quiet-without = Ohne: { $reminders }
quiet-name-check-ins = Nachfragen zur Testphase
quiet-name-interviews = Erinnerungen an Interviews
quiet-name-briefs = wartende Suchen

## Schaltflächen

quiet-button-hours = { $hours }
quiet-button-none = Keine Ruhezeit
quiet-button-without-check-ins = Nicht fragen, wie es läuft
quiet-button-with-check-ins = Wieder fragen, wie es läuft
quiet-button-without-interviews = Nicht an Interviews erinnern
quiet-button-with-interviews = Wieder an Interviews erinnern
quiet-button-without-briefs = Nicht an wartende Suchen erinnern
quiet-button-with-briefs = Wieder an wartende Suchen erinnern
quiet-button-back = Zurück
