### Die Seite der Entwickler: ein Chat, den ein Code unserer Leute zu ihrem gemacht hat.

## Ein Code macht einen Chat zu ihrem

attending-question = Dieser Code ist für { $developer }. Bist du das?
attending-question-what = Dann fragen dich hier alle, die dich treffen wollen. Erinnerungen und Neues zu Testphasen kommen auch hierher, und du sagst hier, wann du arbeitest.
attending-joined = Willkommen, { $developer }! Ab jetzt wirst du hier gefragt, bevor etwas gebucht wird.
attending-used = Dieser Code hat seinen Dienst getan; jeder gilt einmal. Unsere Leute geben dir einen neuen.
attending-expired = Dieser Code gilt nicht mehr: Er galt eine Woche, oder ein neuerer hat ihn ersetzt. Unsere Leute geben dir einen neuen.
attending-elsewhere = Du hast inzwischen einen anderen Chat mit mir, und deine Seite ist dort. Stimmt das nicht, sag es unseren Leuten.
attending-left = Du bist zurzeit nicht in unserem Pool. Unsere Leute können dir mehr sagen.

## Was ansteht

attending-agenda = { $developer }, das steht an:
attending-agenda-empty = { $developer }, es steht nichts an. Ich sage dir hier Bescheid, wenn dich jemand treffen will.
attending-line-booked = { $time }: Interview
attending-line-asked = { $time }: Interview, wartet auf deine Antwort
attending-line-proposed = { $time }: dein Vorschlag, wartet auf die andere Seite
attending-line-trial = Testphase: { $first } bis { $last }
attending-hours = Deine Zeiten, { $zone }:
attending-no-hours = Du hast keine Wochenzeiten, also kann dich niemand buchen.
attending-off = Nicht da: { $first } bis { $last }
attending-off-day = Nicht da: { $first }

## Jemand möchte ein Interview

attending-asked = Jemand möchte dich kennenlernen: { $time }
attending-asked-again = Noch offen: Jemand möchte dich am { $time } kennenlernen.
attending-about = Gesucht wird { $skills }.
attending-answer-by = Bitte antworte bis { $until }; danach ist die Zeit wieder frei.
attending-accepted = Gebucht: Dein Interview ist am { $time }.
attending-declined = Abgelehnt: { $time }. Die andere Seite erfährt es jetzt.
attending-booked = Interview: { $time }
attending-waits = Du hast { $time } vorgeschlagen.
attending-waits-until = Die andere Seite kann bis { $until } antworten. So lange halte ich die Zeit für euch frei.
attending-over = Das Interview am { $time } ist nicht mehr offen.
attending-unknown = Dieses Interview kenne ich nicht mehr. Hier geht es zu dem, was ansteht.
attending-really-cancel = Dein Interview am { $time } wirklich absagen? Die andere Seite erfährt es sofort.

## Ein anderer Termin

attending-when = Wann passt es dir besser als { $time }?
attending-clock = Alle Zeiten nach deiner Uhr, { $zone }.
attending-no-times =
    { $days ->
        [one] In deinen Zeiten ist im Lauf des nächsten Tages nichts frei.
       *[other] In deinen Zeiten ist in den nächsten { $days } Tagen nichts frei.
    } Ändere deine Zeiten, oder schreib einen Termin.
attending-busy = Da hast du ein anderes Interview oder frei.
attending-client-busy = Da kann die andere Seite nicht. Geht es auch anders?
attending-proposed = Ich schlage { $time } vor und sage dir, was daraus wird.

## Wochenzeiten und freie Tage

attending-hours-ask = Wann arbeitest du in einer normalen Woche? Schreib es so: „Mo-Fr 9-17“ oder „Mo-Do 8-12, 13-17“, nach deiner Uhr, { $zone }. „None“ heißt: gar nicht.
attending-hours-wrong = Darin habe ich keine Zeiten gefunden.
attending-hours-kept = Gespeichert. Ab jetzt sind diese Zeiten buchbar; was gebucht ist, bleibt.
attending-hours-none = Gespeichert: Niemand kann dich buchen, bis du wieder Zeiten angibst. Was gebucht ist, bleibt.
attending-off-ask = Wann bist du nicht da? Schreib einen Tag oder eine Spanne, etwa „24.12. bis 2.1.“.
attending-off-wrong =
    { $days ->
        [one] Darin habe ich keine Tage gefunden. Sie liegen in der Zukunft, höchstens ein Tag.
       *[other] Darin habe ich keine Tage gefunden. Sie liegen in der Zukunft und umfassen höchstens { $days } Tage.
    }
attending-off-full =
    { $most ->
        [one] Du hast schon freie Zeit vor dir; nimm sie erst zurück.
       *[other] Du hast schon { $most } freie Zeiten vor dir; nimm erst eine zurück.
    }
attending-off-kept = Notiert: Du bist von { $first } bis { $last } nicht da. Dann kann dich niemand buchen.
attending-off-kept-day = Notiert: Du bist am { $first } nicht da. Dann kann dich niemand buchen.
attending-off-meetings = Diese Interviews liegen darin und bleiben gebucht, bis du sie absagst oder verschiebst:
attending-off-back = Zurückgenommen: Dann bist du wieder buchbar.

## Was sie ungefragt hören

attending-soon =
    { $minutes ->
        [one] In einer Minute ist dein Interview: { $time }.
       *[other] In { $minutes } Minuten ist dein Interview: { $time }.
    }
attending-coming-up = Demnächst: dein Interview am { $time }.
attending-stands = Abgemacht: Dein Interview ist am { $time }.
attending-cancelled = Das Interview am { $time } findet nicht statt. Du musst nichts tun.
attending-begun = Euer Gespräch sollte inzwischen laufen. Sind alle da?
attending-missed = Die andere Seite sieht dich noch nicht im Gespräch. Bist du da?
attending-enjoy = Gut. Viel Freude beim Gespräch!
attending-told = Ich habe der anderen Seite Bescheid gesagt. Bleib noch ein paar Minuten; geht es jetzt nicht, sucht sie einen anderen Termin.
attending-trial-begins = Eine Testphase mit dir beginnt: { $first } bis { $last }.
attending-trial-extended = Die Testphase wird verlängert: { $first } bis { $last }.
attending-trial-gone = Diese Testphase ist vorbei.
attending-trial-kept = Nach der Testphase von { $first } bis { $last } bleibst du. Glückwunsch!
attending-trial-over = Die Testphase von { $first } bis { $last } ist vorbei, und es geht nicht weiter. Danke für deine Arbeit.
attending-entry-summary = Interview
attending-entry-description = Dein Interview mit jemandem, der einstellt. Videogespräch: { $link }

## Knöpfe

attending-button-join = Ja, das bin ich
attending-button-trial = Testphase ab { $first }: Ziele
attending-button-agenda = Was ansteht
attending-button-open = { $time }
attending-button-accept = Annehmen
attending-button-propose = Anderer Termin
attending-button-decline = Ablehnen
attending-button-cancel = Absagen
attending-button-cancel-now = Ja, absagen
attending-button-keep = Behalten
attending-button-hours = Wochenzeiten
attending-button-early = Mo–Fr 8–16
attending-button-office = Mo–Fr 9–17
attending-button-late = Mo–Fr 12–20
attending-button-off = Freie Tage
attending-button-back = Da { $first } bis { $last }
attending-button-back-day = Da { $first }
attending-button-hire = Ich stelle ein
attending-button-support = Unsere Leute
