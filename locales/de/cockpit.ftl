### Eine laufende Testphase: Ziele, was bereit sein muss, Antworten auf Nachfragen, mehr Tage.

## Ziele

cockpit-ask-goals = Was soll { $name } bis { $last } erreicht haben? Wer das jetzt festhält, entscheidet später leichter.
cockpit-ask-goals-hint = Schreib ein bis fünf Ziele, je eine kurze Zeile. Beide Seiten sehen sie, und du kannst sie jederzeit ändern.
cockpit-goals = Ziele der Testphase:
cockpit-goal = { $number }. { $words }
cockpit-goals-more = Noch eins? Schreib es einfach.
cockpit-no-goals = Noch keine Ziele vereinbart.
cockpit-goal-long = Ein Ziel ist eine kurze Zeile mit höchstens { $most } Zeichen; was länger war, habe ich weggelassen.
cockpit-goals-full = Mehr als { $most } Ziele gehen nicht; die ersten habe ich behalten.
cockpit-closed = In Ordnung. Alles zur Testphase findest du unter Details.

## Was bereit sein muss

cockpit-item-access = Zugang zu Code und Werkzeugen
cockpit-item-first-task = eine erste Aufgabe
cockpit-item-contact = jemand für Fragen
cockpit-item-hours = Arbeitszeiten
cockpit-items = Startklar: { $ready } von { $all }
cockpit-not-ready = • Noch nicht: { $item }
cockpit-ready = ✓ Bereit: { $item } ({ $at }, von dir)
cockpit-ready-colleague = ✓ Bereit: { $item } ({ $at }, von jemand anderem)
cockpit-ready-client = ✓ Bereit: { $item } ({ $at }, von der anderen Seite)
cockpit-ask-items = Für einen guten Start braucht { $name } ein paar Dinge. Drück auf alles, was bereit ist.
cockpit-still-open = Noch offen: { $items }
cockpit-noted = Notiert.
cockpit-all-ready = Alles ist bereit, sehr gut!

## Antworten auf Nachfragen

cockpit-mood-well = gut
cockpit-mood-mixed = geht so
cockpit-mood-badly = schlecht
cockpit-said = Wie es lief, in deinen Worten:
cockpit-said-day = • Tag { $day }: { $mood }
cockpit-said-words = • Tag { $day }: { $mood }, „{ $words }“
cockpit-ask-word = Magst du noch etwas dazu sagen, für den Tag der Entscheidung? Schreib es einfach.
cockpit-ask-word-of = Ein Wort zu Tag { $day } mit { $name }? Schreib es einfach; bei der Entscheidung siehst du es wieder.
cockpit-word-kept = Das habe ich für den Tag der Entscheidung notiert.
cockpit-word-long = Bitte etwas kürzer: höchstens { $most } Zeichen.

## Mehr Tage

cockpit-sure-extend =
    { $days ->
        [one] Die Testphase mit { $name } um einen Tag verlängern?
       *[other] Die Testphase mit { $name } um { $days } Tage verlängern?
    }
cockpit-sure-extend-means = Der letzte Tag wäre dann { $new } statt { $last }. Bis dahin bleibt alles kostenlos, die Erinnerungen wandern mit, und das geht einmal.
cockpit-extended =
    { $days ->
        [one] Die Testphase mit { $name } dauert einen Tag länger, bis { $last }.
       *[other] Die Testphase mit { $name } dauert { $days } Tage länger, bis { $last }.
    }
cockpit-extended-reminders = Bis dahin bleibt sie kostenlos, und die Erinnerungen sind für alle mitgewandert.
cockpit-was-extended =
    { $days ->
        [one] Um einen Tag verlängert.
       *[other] Um { $days } Tage verlängert.
    }
cockpit-no-extension = Diese Testphase lässt sich nicht mehr verlängern.

## Knöpfe

cockpit-button-extend =
    { $days ->
        [one] 1 Tag länger
       *[other] { $days } Tage länger
    }
cockpit-button-extend-now = Ja, verlängern
cockpit-button-details = Details
cockpit-button-details-named = { $name }: Details
cockpit-button-goals = Ziele
cockpit-button-drop-goal = Ziel { $number } streichen
cockpit-button-skip = Überspringen
cockpit-button-done = Fertig
cockpit-button-ready = ✓ { $item }
cockpit-button-not-ready = Doch nicht: { $item }
cockpit-button-word = Etwas dazu sagen
cockpit-button-no-word = Mehr gibt es nicht
