## Einen Termin für ein Interview wählen.

scheduling-choose = Wann möchtest du { $developer } treffen?
scheduling-choose-again = Welcher Termin mit { $developer } passt dir besser? Bis du wählst, gilt der gebuchte.
scheduling-slot = { $time } · für { $developer } { $theirs }
scheduling-type-a-time = Oder schreib einen Termin, der dir passt, etwa „Donnerstag 15 Uhr“ oder „morgen 10:30“.
scheduling-zone-assumed = Ich nehme an, dass für dich die Zeitzone { $zone } gilt.
scheduling-already-meeting = Du triffst { $developer } schon am { $time }. Das bleibt gebucht; dies wäre ein weiteres Interview.
scheduling-no-times =
    { $days ->
        [one] { $developer } hat im Lauf des nächsten Tages keinen freien Termin.
       *[other] { $developer } hat in den nächsten { $days } Tagen keinen freien Termin.
    } Schau bald wieder vorbei: Pläne ändern sich, und dann wird etwas frei.
scheduling-no-later-times =
    { $days ->
        [one] { $developer } hat keine späteren Termine frei; Interviews lassen sich einen Tag im Voraus buchen.
       *[other] { $developer } hat keine späteren Termine frei; Interviews lassen sich bis zu { $days } Tage im Voraus buchen.
    }
scheduling-not-a-time = Darin habe ich keinen Termin gefunden. Am besten Tag und Uhrzeit: „Donnerstag 15 Uhr“ oder „1. Dezember 10:30“.

## Warum ein Termin nicht geht.

scheduling-taken = Dieser Termin wurde gerade vergeben.
scheduling-past = Dieser Zeitpunkt ist schon vorbei.
scheduling-too-soon =
    { $hours ->
        [one] Das ist zu kurzfristig: { $developer } braucht eine Stunde Vorlauf.
       *[other] Das ist zu kurzfristig: { $developer } braucht { $hours } Stunden Vorlauf.
    }
scheduling-too-far =
    { $days ->
        [one] Das ist zu weit weg: Interviews lassen sich einen Tag im Voraus buchen.
       *[other] Das ist zu weit weg: Interviews lassen sich bis zu { $days } Tage im Voraus buchen.
    }
scheduling-not-on-quarter = Interviews beginnen zur vollen Viertelstunde, etwa um 10:00, 10:15 oder 10:30.
scheduling-outside-hours = Das liegt außerhalb der Arbeitszeit von { $developer }.
scheduling-developer-busy = { $developer } hat da schon etwas vor.
scheduling-client-busy = Du hast da schon ein anderes Interview.
scheduling-nearest = Zu diesen Zeiten kann { $developer }:
scheduling-gap = Genau da werden die Uhren vorgestellt, diese Uhrzeit gibt es also nicht.
scheduling-no-such-time = So einen Tag oder so eine Uhrzeit gibt es nicht.
scheduling-not-that-day = { $developer } hat am { $date } keinen freien Termin.
scheduling-this-one = Meinst du diesen Termin?
scheduling-which = Was davon meinst du?
scheduling-twice = Genau da werden die Uhren zurückgestellt, diese Uhrzeit gibt es also zweimal. Welche meinst du?
scheduling-move-here = Soll ich dein Interview mit { $developer } hierhin verschieben?

## Ein gewählter Termin wird freigehalten, bis er bestätigt ist.

scheduling-confirm = Interview mit { $developer }: { $time }
scheduling-theirs = Für { $developer } ist das { $theirs }.
scheduling-length =
    { $minutes ->
        [one] Eine Minute, per Video.
       *[other] { $minutes } Minuten, per Video.
    }
scheduling-held-until = Ich halte dir diesen Termin bis { $until } frei.

## Gebucht, verschoben, abgesagt.

scheduling-booked = Gebucht! Du triffst { $developer } am { $time }.
scheduling-already-booked = Das ist gebucht: Du triffst { $developer } am { $time }.
scheduling-moved = Verschoben. Du triffst { $developer } jetzt am { $time }.
scheduling-really-cancel = Dein Interview mit { $developer } am { $time } wirklich absagen?
scheduling-cancelled = Dein Interview mit { $developer } am { $time } ist abgesagt.
scheduling-link = Videocall: { $link }
scheduling-entry-summary = Interview mit { $developer }
scheduling-entry-description = Dein Interview mit { $developer }. Videocall: { $link }

## Was nicht mehr geht.

scheduling-no-brief = Zu einem Interview gehört ein Briefing. Sag mir erst, wen du brauchst; das dauert zwei Minuten.
scheduling-left = Diese Person ist nicht mehr verfügbar. Schauen wir uns die anderen an.
scheduling-left-but-booked = Diese Person ist nicht mehr verfügbar, deshalb lässt sich das Interview am { $time } nicht verschieben.
scheduling-unknown = Dieses Interview kenne ich nicht. Das habe ich:
scheduling-not-yet = Dein Interview mit { $developer } steht noch bevor: { $time }.

## Die Liste der Interviews.

scheduling-listed = { $developer }: { $time }
scheduling-listed-held = { $developer }: { $time } (noch nicht gebucht)
scheduling-none = Noch keine Interviews. Such dir jemanden aus, und ich finde einen Termin.
scheduling-none-ahead = Es stehen keine Interviews an.
scheduling-more-ahead =
    { $count ->
        [one] Und noch eins.
       *[other] Und noch { $count }.
    }
scheduling-past-heading = Davor:
scheduling-begun = { $developer }, { $time }: hat begonnen
scheduling-was-held = { $developer }, { $time }: hat stattgefunden
scheduling-was-missed = { $developer }, { $time }: jemand kam nicht
scheduling-was-cancelled = { $developer }, { $time }: abgesagt
scheduling-was-released = { $developer }, { $time }: nicht gebucht

## Erinnerungen, und die Frage danach.

scheduling-coming-up = Bald ist es so weit: Du triffst { $developer } am { $time }.
scheduling-soon =
    { $minutes ->
        [one] In einer Minute triffst du { $developer }: { $time }.
       *[other] In { $minutes } Minuten triffst du { $developer }: { $time }.
    }
scheduling-how-was-it = Wie war es mit { $developer } am { $time }?
scheduling-offer-trial =
    { $days ->
        [one] Schön, dass das Treffen mit { $developer } geklappt hat. Möchtest du sehen, wie die Zusammenarbeit läuft? Ein Tag zum Testen ist kostenlos.
       *[other] Schön, dass das Treffen mit { $developer } geklappt hat. Möchtest du sehen, wie die Zusammenarbeit läuft? { $days } Tage zum Testen sind kostenlos.
    }
scheduling-sorry-no-show = Das tut mir leid. Suchen wir einen neuen Termin mit { $developer }?
# Stands in any case, also after „mit“: hence uninflected.
scheduling-somebody = jemand (nicht mehr im Pool)

## Schaltflächen.

scheduling-button-slot = { $time }
scheduling-button-later = Spätere Termine
scheduling-button-earliest = Alle Termine
scheduling-button-zone = Zeitzone ändern
scheduling-button-profile = Profil
scheduling-button-book = Buchen
scheduling-button-another-time = Anderer Termin
scheduling-button-reschedule = Verschieben
scheduling-button-cancel = Absagen
scheduling-button-cancel-now = Ja, absagen
scheduling-button-keep = Doch nicht
scheduling-button-new-time = Neuen Termin suchen
scheduling-button-held = Hat stattgefunden
scheduling-button-no-show = Jemand kam nicht
scheduling-button-trial = Testphase starten
scheduling-button-try = { $developer } ausprobieren
scheduling-button-interviews = Interviews
scheduling-button-matches = Treffer
scheduling-button-shortlist = Merkliste
scheduling-button-hire = Jemanden suchen
