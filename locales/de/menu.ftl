### Menü, Hilfe, Preise, und was gesagt wird, wenn keine Frage offen ist.

## Begrüßung

menu-welcome = Hallo! Ich helfe dir, Leute für Backend und Fullstack zu finden.
# $days (number): length of the trial in days.
menu-about =
    { $days ->
        [one] Sag mir in deinen Worten, wen du brauchst. Ich finde, wer passt, buche Interviews, und der erste Tag ist immer kostenlos.
       *[other] Sag mir in deinen Worten, wen du brauchst. Ich finde, wer passt, buche Interviews, und die ersten { $days } Tage sind immer kostenlos.
    }
menu-welcome-back = Schön, dass du wieder da bist!
menu-sample-pool = Bitte beachte: Die Leute in diesem Pool sind erfundene Beispiele.
menu-what-next = Was möchtest du tun?

## Antworten auf Worte, die keine Antwort sind

menu-not-understood = Das habe ich nicht ganz verstanden.
menu-hint = Sag mir in einem Satz, wen du brauchst, etwa „Senior-Node-Dev mit PostgreSQL, Teilzeit“, oder wähl aus:
menu-this-way = Hier entlang:

menu-back-again = Ich war eine Weile nicht da. Falls du inzwischen einen Knopf gedrückt hast, drück ihn bitte noch einmal:

## /cancel

menu-cancelled = In Ordnung, das legen wir beiseite.
menu-nothing-open = Es gibt nichts abzubrechen.
menu-draft-kept = Deine bisherigen Antworten bleiben erhalten; mit „Jemanden suchen“ geht es weiter.

## /help: je Befehl eine Zeile

menu-help = Das kann ich:
menu-help-words = Du kannst auch einfach schreiben, was du brauchst, oder mir eine Frage zum Thema stellen.
menu-help-start = /start: das Menü
menu-help-hire = /hire: sagen, wen du brauchst
menu-help-matches = /matches: wer passt
menu-help-shortlist = /shortlist: wen du dir gemerkt hast
menu-help-interviews = /interviews: was gebucht ist; verschieben oder absagen
menu-help-trials = /trials: wer in der Testphase ist und wer bleibt
menu-help-guide = /guide: der Ratgeber
menu-help-prices = /prices: was es kostet
menu-help-quote = /quote: welcher Preis für dich gilt
menu-help-support = /support: einen Menschen fragen
menu-help-settings = /settings: Sprache und Zeitzone
menu-help-privacy = /privacy: was über dich gespeichert ist
menu-help-cancel = /cancel: die offene Frage abbrechen
menu-help-help = /help: diese Liste

## /prices

menu-prices = Preise nach Level und Umfang:
# $level (text): L1, L2 or L3. $month (money): of a month. $hours (number): hours a month. $hour (money): of an hour. $months (number): the recommended commitment. $total (money): of those months.
menu-price-full-time =
    { $months ->
        [one] • { $level } in Vollzeit ({ $hours } h): { $month } im Monat, { $hour } die Stunde; 1 Monat: { $total }
       *[other] • { $level } in Vollzeit ({ $hours } h): { $month } im Monat, { $hour } die Stunde; { $months } Monate: { $total }
    }
menu-price-part-time =
    { $months ->
        [one] • { $level } in Teilzeit ({ $hours } h): { $month } im Monat, { $hour } die Stunde; 1 Monat: { $total }
       *[other] • { $level } in Teilzeit ({ $hours } h): { $month } im Monat, { $hour } die Stunde; { $months } Monate: { $total }
    }
menu-swap-part-time-same = Gut zu wissen: { $higher } in Teilzeit kostet genauso viel wie { $level } in Vollzeit.
menu-swap-part-time-less = Gut zu wissen: { $higher } in Teilzeit kostet { $saved } im Monat weniger als { $level } in Vollzeit.
menu-swap-full-time-same = Gut zu wissen: { $higher } in Vollzeit kostet genauso viel wie { $level } in Teilzeit.
menu-swap-full-time-less = Gut zu wissen: { $higher } in Vollzeit kostet { $saved } im Monat weniger als { $level } in Teilzeit.
# $days (number): length of the trial in days.
menu-prices-trial =
    { $days ->
        [one] Der erste Tag ist zum Testen und kostenlos.
       *[other] Die ersten { $days } Tage sind zum Testen und kostenlos.
    }

## Schaltflächen

menu-button-hire = Jemanden suchen
menu-button-trials = Mein Team
menu-button-guide = Ratgeber
menu-button-prices = Preise
menu-button-support = Support
menu-button-settings = Einstellungen
menu-button-matches = Treffer
menu-button-shortlist = Merkliste
menu-button-interviews = Interviews
