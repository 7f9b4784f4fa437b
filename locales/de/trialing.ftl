### Testphasen und was auf sie folgt.

## Teile anderer Texte

trialing-full-time = Vollzeit
trialing-part-time = Teilzeit

## Was geschieht, wenn niemand entscheidet
trialing-rule = { $undecided } { $counts }
trialing-undecided-lapses = Entscheidest du nichts, endet die Testphase einfach: { $name } hört auf, und es wird nichts berechnet.
trialing-undecided-stays = Entscheidest du nichts, bleibt { $name } einen Monat, für { $month }.
trialing-undecided-lapse-all = Ohne deine Entscheidung endet jede Testphase einfach nach ihrem letzten Tag, und es wird nichts berechnet.
trialing-undecided-stay-all = Ohne deine Entscheidung geht es einen Monat zum vereinbarten Preis weiter.

## Wie es um eine Testphase oder Zusammenarbeit steht

trialing-stands-scheduled =
    { $days ->
        [one] { $name }: Die Testphase beginnt morgen, { $first }, und läuft bis { $last }.
       *[other] { $name }: Die Testphase beginnt in { $days } Tagen, am { $first }, und läuft bis { $last }.
    }
trialing-stands-active =
    { $days ->
        [0] { $name }: Heute, { $last }, ist der letzte Tag der Testphase.
        [one] { $name }: noch 1 Tag, bis { $last }.
       *[other] { $name }: noch { $days } Tage, bis { $last }.
    }
trialing-stands-over = { $name }: Die Testphase ist am { $last } zu Ende gegangen und wartet auf deine Entscheidung.
trialing-stays =
    { $months ->
        [one] { $name } bleibt bis { $last } (1 Monat), für { $month } im Monat.
       *[other] { $name } bleibt bis { $last } ({ $months } Monate), für { $month } im Monat.
    }
trialing-stayed = { $name } war bis { $last } dabei.
trialing-settled-kept = Du hast { $name } übernommen. Letzter Tag der Testphase: { $last }.
trialing-settled-ended = Du hast die Testphase mit { $name } beendet. Sie wäre bis { $last } gelaufen.
trialing-settled-replaced = Du hast { $name } ersetzt. Die Testphase wäre bis { $last } gelaufen.
trialing-settled-lapsed = Die Testphase mit { $name } ist am { $last } ohne Entscheidung ausgelaufen. Es wurde nichts berechnet.

## Eine Testphase vereinbaren: der erste Tag

trialing-ask-first-day = An welchem Tag soll { $name } mit der Testphase anfangen?
trialing-ask-first-day-hint = Wähl einen Tag oder schreib einen, etwa „nächsten Montag“ oder „1. Dezember“.
trialing-free-from = { $name } ist ab { $date } frei.
trialing-first-day-past = Der Tag ist schon vorbei. Wann soll { $name } anfangen?
trialing-first-day-busy = { $name } ist erst ab { $date } frei. Welcher Tag ab dann?
trialing-first-day-far = Das ist etwas weit weg. Wann könnte { $name } anfangen, spätestens am { $date }?
trialing-first-day-which = Welchen dieser Tage meinst du für { $name }?
trialing-first-day-impossible = Diesen Tag gibt es im Kalender nicht mehr. An welchem Tag soll { $name } anfangen?
trialing-first-day-unclear = Darin habe ich keinen Tag gefunden. Wann soll { $name } anfangen?

## Eine Testphase vereinbaren: alles auf einen Blick

trialing-agree = Kostenlose Testphase mit { $name } ({ $level }). Passt das so?
trialing-agree-first = Erster Tag: { $date }
trialing-agree-last =
    { $days ->
        [one] Letzter Tag: { $date }, nach 1 Tag
       *[other] Letzter Tag: { $date }, nach { $days } Tagen
    }
trialing-agree-workload = Umfang: { $workload }, { $hours } Stunden im Monat
trialing-agree-price = Preis: Die Testphase ist kostenlos; danach { $month } im Monat, wenn ihr weitermacht
trialing-counts = Die Tage der Testphase zählen zu den Monaten, auf die du dich danach festlegst.
trialing-counts-not = Die Tage der Testphase zählen nicht zu den Monaten, auf die du dich danach festlegst.
trialing-agreed = Abgemacht! { $name } fängt am { $first } an; die Testphase läuft bis { $last }.
trialing-started = { $name } fängt heute an, { $first }. Die Testphase läuft bis { $last }.
trialing-agreed-reminders = Ich frage nach, wie es läuft, und erinnere dich rechtzeitig vor dem Ende. Entscheiden kannst du jederzeit.
trialing-not-now = In Ordnung, jetzt nicht. Das Angebot steht.

## Warum es keine Testphase gibt

trialing-unknown-developer = Diese Person ist nicht mehr im Pool. Schauen wir, wer sonst passt.
trialing-no-brief = Sag mir erst, was du brauchst; dann kann ich eine Testphase einrichten.
trialing-already = { $name } ist schon bei dir in der Testphase.
trialing-taken = { $name } ist jetzt anderswo in der Testphase oder schon vergeben. Schauen wir, wer sonst passt.
trialing-not-free-soon = { $name } ist erst ab { $date } frei. Das ist zu weit weg, um jetzt eine Testphase einzurichten.

## Erinnerungen

trialing-begins =
    { $day ->
        [1] Heute beginnt die Testphase mit { $name }. Einen guten ersten Tag zusammen!
       *[other] Die Testphase mit { $name } läuft: Tag { $day } von { $days }.
    }
trialing-begins-until = Die Testphase mit { $name } läuft bis { $last } und kostet bis dahin nichts.
trialing-check-in = Tag { $day } von { $days } mit { $name }: Wie läuft es?
trialing-ends =
    { $days ->
        [0] Heute, { $last }, ist der letzte Tag der Testphase mit { $name }. Was möchtest du tun?
        [one] Die Testphase mit { $name } endet morgen, { $last }. Was möchtest du tun?
       *[other] Die Testphase mit { $name } endet in { $days } Tagen, am { $last }. Was möchtest du tun?
    }
trialing-ends-price = Wenn { $name } bleibt: ab { $from } für { $month } im Monat, { $workload }.
trialing-lapsed = Die Testphase mit { $name } ist am { $last } ohne Entscheidung ausgelaufen. Es wird nichts berechnet.
trialing-lapsed-next = Du kannst { $name } immer noch für { $month } im Monat übernehmen oder jemand anderen suchen.
trialing-stayed-undecided = Die Testphase mit { $name } ist am { $last } zu Ende gegangen. Wie vereinbart bleibt { $name } ohne Entscheidung einen Monat.
trialing-commitment-ends =
    { $days ->
        [0] Deine { $months }-Monats-Laufzeit mit { $name } endet heute, { $last }.
        [one] Deine { $months }-Monats-Laufzeit mit { $name } endet morgen, { $last }.
       *[other] Deine { $months }-Monats-Laufzeit mit { $name } endet in { $days } Tagen, am { $last }.
    }

## Antworten auf die Frage, wie es läuft

trialing-mood-well = Das freut mich! Ich melde mich wieder, bevor die Testphase mit { $name } endet.
trialing-mood-mixed = Danke für die Offenheit. Oft hilft ein Gespräch mit { $name } über Aufgaben und Zeiten; wir unterstützen dich dabei gern.
trialing-mood-badly = Das tut mir leid. Du kannst { $name } sofort und ohne Kosten ersetzen oder erst mit uns reden.

## Entscheiden

trialing-ask-months = Gute Wahl! Für wie lange möchtest du { $name } übernehmen?
trialing-ask-months-from = Ab { $date }, für { $month } im Monat:
trialing-months-line =
    { $months ->
        [one] • 1 Monat, bis { $last }: { $total }
       *[other] • { $months } Monate, bis { $last }: insgesamt { $total }
    }
trialing-months-advice =
    { $months ->
        [one] Wir empfehlen einen Monat.
       *[other] Wir empfehlen { $months } Monate: genug, um deinen Code kennenzulernen und etwas Bleibendes abzuliefern. Weniger ist auch in Ordnung.
    }
trialing-months-unclear = Bitte wähl 1, 3, 6 oder 12 Monate.
trialing-shorter =
    { $months ->
        [one] 1 Monat mit { $name } statt der empfohlenen { $recommended }?
       *[other] { $months } Monate mit { $name } statt der empfohlenen { $recommended }?
    }
trialing-shorter-means = Das wäre bis { $last }, für { $total }. Soll es danach weitergehen, vereinbaren wir das neu.
trialing-months-count-trial = Die Monate zählen ab { $first }, dem Beginn der Testphase. Die Summe ist der Preis der ganzen Monate; die { $days } Tage der Testphase gehören dazu und waren kostenlos.
trialing-kept = Wunderbar: { $name } bleibt!
trialing-kept-from =
    { $months ->
        [one] Vom { $first } bis zum { $last }, 1 Monat.
       *[other] Vom { $first } bis zum { $last }, { $months } Monate.
    }
trialing-kept-price =
    { $months ->
        [one] Der Preis ist { $total }.
       *[other] { $month } im Monat, insgesamt { $total }.
    }
trialing-sure-end = Die Testphase mit { $name } jetzt beenden?
trialing-sure-end-means = Die Testphase endet heute, { $name } bleibt nicht, und es wird nichts berechnet.
trialing-sure-replace = { $name } jetzt ersetzen?
trialing-sure-replace-means = Die Testphase endet heute, es wird nichts berechnet, und ich zeige dir, wer sonst passt. Für dieses Briefing schlage ich { $name } nicht mehr vor.
trialing-ended = Die Testphase mit { $name } ist beendet. Es wird nichts berechnet, und es kommen keine Erinnerungen mehr.
trialing-replaced = Die Testphase mit { $name } ist beendet, und es wird nichts berechnet. Suchen wir jemanden, der besser passt.
trialing-goes-on = Dann geht die Testphase weiter.
trialing-unknown = Diese Testphase kenne ich nicht. Hier geht es zu deinen.
trialing-nothing-open = Gerade ist keine Frage zu einer Testphase offen.

## Die Liste von /trials

trialing-list-empty = Noch ist niemand in der Testphase. Jede Zusammenarbeit beginnt mit einer, und sie ist kostenlos.
trialing-list-open =
    { $count ->
        [one] In der Testphase:
       *[other] In der Testphase ({ $count }):
    }
trialing-list-staying =
    { $count ->
        [one] Fest dabei:
       *[other] Fest dabei ({ $count }):
    }
trialing-list-past = Früher:

## Schaltflächen

trialing-button-day = { $date }
trialing-button-start = Testphase starten
trialing-button-another-day = Anderer Tag
trialing-button-not-now = Jetzt nicht
trialing-button-keep = Übernehmen
trialing-button-end = Beenden
trialing-button-replace = Ersetzen
trialing-button-keep-named = { $name } übernehmen
trialing-button-end-named = Testphase mit { $name } beenden
trialing-button-replace-named = { $name } ersetzen
trialing-button-hire-named = { $name } übernehmen
trialing-button-end-now = Ja, beenden
trialing-button-replace-now = Ja, ersetzen
trialing-button-go-on = Nein, weitermachen
trialing-button-months =
    { $months ->
        [one] 1 Monat · { $total }
       *[other] { $months } Monate · { $total }
    }
trialing-button-months-recommended =
    { $months ->
        [one] 1 Monat · { $total } · empfohlen
       *[other] { $months } Monate · { $total } · empfohlen
    }
trialing-button-well = Gut
trialing-button-mixed = Geht so
trialing-button-badly = Schlecht
trialing-button-support = Support fragen
trialing-button-all = Mein Team
trialing-button-matches = Treffer zeigen
trialing-button-hire = Jemanden suchen
