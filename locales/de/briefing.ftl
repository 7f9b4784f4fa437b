## Das Briefing: Frage für Frage, dann die Übersicht.

briefing-progress = { $number } von { $of }
briefing-skip = Überspringen
briefing-back = Zurück
briefing-cancel = Abbrechen
briefing-done = Fertig
briefing-clear = Auswahl leeren
briefing-ticked = ✓ { $label }
briefing-skill = { $skill }

## Weiter mit einem Briefing, und was aus einem Satz gelesen wurde

briefing-resumed = Du hast schon ein Briefing angefangen. Deine Antworten sind alle noch da, machen wir also weiter.
briefing-laid-aside = Das Briefing, das du angefangen hattest, liegt so lange beiseite; sobald dieses hier bestätigt ist, ist es wieder da.
briefing-waits-aside = Das Briefing, das du vorher angefangen hattest, wartet mit allen Antworten: Mit /hire geht es weiter.
briefing-anew = Neu anfangen
briefing-understood = Verstanden: { $what }.
briefing-up-to = bis { $month } im Monat
# One of the things that were read: a skill that was taken off the lists.
briefing-without = ohne { $skill }
# $words lists words that the client typed among skills.
briefing-unknown-words = { $words } kenne ich nicht als Skill. Falls es einer ist, den du brauchst, ergänze ihn bei den Skills, die sein müssen.
# $skills lists skills that somebody is asked not to have.
briefing-cannot-exclude = Ich suche nach dem, was jemand kann, und habe { $skills } darum nur weggelassen.
# $zone is what the client typed.
briefing-unclear-zone = „{ $zone }“ kann mehr als eine Zeitzone sein, darum frage ich noch danach.
briefing-waits = Dein Briefing wartet noch auf dich. Ein paar Antworten fehlen, dann siehst du, wer passt.
briefing-closed = Gerade ist kein Briefing offen.
briefing-missing = Eine Antwort fehlt noch, bevor ich suchen kann.
briefing-needed = Diese Antwort brauche ich, um jemanden zu finden.
briefing-review-miss = Das habe ich nicht verstanden. Hier stehen wir:

## Rolle

briefing-ask-role = Wen suchst du? Wähl aus oder beschreib es in deinen Worten, etwa „Senior-Node-Dev mit PostgreSQL, Teilzeit“.
briefing-ask-role-advised = Du entscheidest:
briefing-role-backend = Backend
briefing-role-fullstack = Fullstack
briefing-role-help = Hilf mir entscheiden
briefing-ask-signals = Was trifft auf dein Projekt zu? Kreuz alles an, was stimmt.
briefing-signal-logic = komplexe Geschäftslogik
briefing-signal-traffic = viel Traffic (auch durch Wachstum)
briefing-signal-modelling = anspruchsvolle Datenmodelle
briefing-signal-security = kritische Sicherheit
briefing-signal-distributed = verteilte Architektur
briefing-signal-screens = auch Oberflächen (UI)
briefing-advice-backend = Ich würde jemanden fürs Backend suchen. Dafür spricht: { $signals }.
briefing-advice-fullstack = Ich würde jemanden für Fullstack suchen. Dafür spricht: { $signals }.
briefing-signals-none = Kreuz mindestens einen Punkt an, dann kann ich dir raten. Wenn nichts davon zutrifft, reicht Backend für alles hinter den Kulissen; Fullstack passt, sobald auch Seiten gebaut werden. Geh dann zurück und wähl aus.
briefing-miss-role = Ich konnte nicht erkennen, ob das Backend oder Fullstack ist.
briefing-example-role = Zum Beispiel: „Backend“ oder „Fullstack mit React und Django“.

## Was gebaut wird

briefing-ask-needs = Was soll gebaut werden? Kreuz alles an, was zutrifft, oder schreib die Nummern, etwa „1, 3, 7“.
briefing-need-apis = REST-/GraphQL-APIs
briefing-need-logic = serverseitige Logik
briefing-need-databases = Datenbankdesign & Migrationen
briefing-need-auth = Logins & Berechtigungen
briefing-need-integrations = Anbindung von Drittanbietern
briefing-need-tuning = Query- & Performance-Tuning
briefing-need-caching = Caches & Queues
briefing-need-security = Security & Compliance
briefing-need-cloud = Cloud-Deployment
briefing-need-monitoring = Monitoring & Verfügbarkeit
briefing-need-teamwork = Arbeit mit Frontend & DevOps
briefing-miss-needs = Davon habe ich nichts wiedererkannt.
briefing-example-needs = Zum Beispiel: „1, 3“ oder „APIs und Caching“.

## Skills

briefing-ask-must = Welche Skills müssen sein? Schreib sie mit Kommas dazwischen oder kreuz sie an.
briefing-ask-nice = Welche Skills wären ein Plus?
briefing-chosen = Bisher: { $skills }.
briefing-more-skills = Mehr Skills ›
briefing-shelf-languages = Sprachen
briefing-shelf-frameworks = Frameworks
briefing-shelf-frontend = Frontend
briefing-shelf-data = Datenbanken und Daten
briefing-shelf-apis = APIs
briefing-shelf-messaging = Caching und Messaging
briefing-shelf-cloud = Cloud und Betrieb
briefing-shelf-practice = Architektur und Praxis
briefing-did-you-mean = „{ $typed }“ kenne ich nicht. Meinst du etwas davon?
briefing-keep-skill = „{ $typed }“ behalten
briefing-too-long = Das ist zu lang, um es als Skills zu lesen: Mehr als { $most } Zeichen gehen nicht. Nenn sie einfach, mit Kommas dazwischen.
briefing-skills-kept = Notiert: { $skills }. { $count ->
    [one] Dazu
   *[other] Zu diesen Skills
 } steht in keinem Profil etwas, danach kann ich also nicht suchen.
briefing-too-many-skills = Mehr als { $most } Skills gehen hier nicht. Nimm erst einen heraus.
briefing-is-must = { $skill } ist schon ein Must-have und muss hier nicht noch einmal stehen.
briefing-must-empty = Nenn mindestens einen Skill, der sein muss.
briefing-miss-skills = Darin habe ich keinen Skill gefunden.
briefing-example-skills = Zum Beispiel: „Go, PostgreSQL, Kafka“.
briefing-unknown-skill = Hinweis: Zu „{ $skill }“ habe ich keine Daten, danach kann ich nicht suchen.

## Last und Sicherheit

briefing-ask-demands = Wie anspruchsvoll wird es? Kreuz an, was zutrifft.
briefing-demand-traffic = viel Traffic / schnelles Wachstum
briefing-demand-data = große Datenmengen / Echtzeit
briefing-demand-sensitive = sensible Daten (persönlich, medizinisch, Zahlungen)
briefing-demand-ownership = ganze Features in Eigenverantwortung
briefing-miss-demands = Das konnte ich keinem der Punkte zuordnen.
briefing-example-demands = Zum Beispiel: „viel Traffic und Zahlungen“.

## Level

briefing-ask-level = Welches Level passt?
briefing-level-l1 = L1: am Anfang der Karriere, für klar umrissene Aufgaben. Im Monat { $full } in Vollzeit, { $part } in Teilzeit.
briefing-level-l2 = L2: mit Erfahrung, verantwortet ganze Features. Im Monat { $full } in Vollzeit, { $part } in Teilzeit.
briefing-level-l3 = L3: mit sehr viel Erfahrung, für Architektur und Skalierung. Im Monat { $full } in Vollzeit, { $part } in Teilzeit.
briefing-level-advice = Ich schlage { $level } vor. Dafür spricht: { $because }.
# Below the advice. $level is a level; $full and $part are the difference of a month, full-time and part-time.
briefing-level-up = Ein Level höher: { $level } kostet { $full } im Monat mehr in Vollzeit, { $part } mehr in Teilzeit.
briefing-level-down = Ein Level tiefer: { $level } spart { $full } im Monat in Vollzeit, { $part } in Teilzeit.
briefing-level-advised = { $level } (Vorschlag)
briefing-level-button = { $level }
briefing-level-or-above = { $level } oder höher
briefing-level-any = Level egal
briefing-miss-level = Darin habe ich kein Level gefunden.
briefing-example-level = Zum Beispiel: „L2“, „Senior“ oder „L2 oder höher“.

## Umfang

briefing-ask-workload = Vollzeit oder Teilzeit? Das sind die Preise für { $level }.
briefing-workload-full = Vollzeit, { $hours } h: { $month } im Monat ({ $hour } die Stunde)
briefing-workload-part = Teilzeit, { $hours } h: { $month } im Monat ({ $hour } die Stunde)
briefing-workload-prices = { $level }: im Monat { $full } in Vollzeit, { $part } in Teilzeit.
briefing-workload-full-only = Vollzeit, { $hours } h im Monat
briefing-workload-part-only = Teilzeit, { $hours } h im Monat
briefing-full-time = Vollzeit
briefing-part-time = Teilzeit
briefing-swap-same = Gut zu wissen: { $higher } in { $its_workload } kostet genauso viel wie { $level } in { $workload }.
briefing-swap-less = Gut zu wissen: { $higher } in { $its_workload } kostet { $saved } im Monat weniger als { $level } in { $workload }.
briefing-miss-workload = Darin habe ich weder Vollzeit noch Teilzeit gefunden.
briefing-example-workload = Zum Beispiel: „Teilzeit“ oder „halbtags“.

## Budget

briefing-ask-budget = Gibt es ein Budget im Monat? Schreib einen Betrag in { $currency }, wähl einen aus oder überspring die Frage.
briefing-budget-button = { $month } ({ $level })
briefing-budget-short = { $budget } im Monat reichen nicht für { $level } in { $workload }: Das kostet { $month }.
briefing-budget-nothing = Der niedrigste Preis der Liste ist { $month } im Monat.
briefing-budget-take = { $level } in { $workload } für { $month }
briefing-budget-raise = Auf { $month } erhöhen
briefing-budget-keep = Budget so lassen
briefing-budget-small = { $month } im Monat ist sehr wenig, vielleicht ein Versehen? Gemeint ist der Betrag für einen ganzen Monat.
briefing-budget-period = Nenn mir das Budget bitte pro Monat, damit ich es mit der Preisliste vergleichen kann.
briefing-budget-currency = Die Preisliste ist in { $currency }. Nenn mir das Budget also bitte in { $currency } statt in { $other }.
briefing-miss-budget = Darin habe ich keinen Betrag in { $currency } gefunden.
briefing-example-budget = Zum Beispiel: „2000“ oder „2,5k“.
# Pay that was not said of a month. $amount is an amount of money.
briefing-an-hour = { $amount } pro Stunde
briefing-a-day = { $amount } pro Tag
briefing-a-year = { $amount } im Jahr
# $pay is one of the three above, $month an amount a month, $hours a number of hours, $workload full-time or part-time.
briefing-pay-makes = Ich lese { $pay }. Bei { $hours } Stunden im Monat ({ $workload }) sind das { $month } im Monat. Ist das dein Budget?
briefing-pay-year = Ich lese { $pay }. Das sind { $month } im Monat. Ist das dein Budget?
# $full and $part are amounts a month.
briefing-pay-open = Ich lese { $pay }. Das sind { $full } im Monat in Vollzeit oder { $part } in Teilzeit. Was gilt?
briefing-pay-unsaid = Ich lese { $month }, aber nicht, für welche Zeit. Ist das für einen Monat?
# Buttons. $month is an amount a month.
briefing-pay-yes = Ja, { $month } im Monat
briefing-pay-full = Vollzeit, { $month }
briefing-pay-part = Teilzeit, { $month }
briefing-pay-other = Anderer Betrag

## Zeitzone und gemeinsame Arbeitszeit

briefing-ask-zone = Wo bist du? Wähl eine Stadt oder schreib deine; „Lissabon, 4 h“ sagt auch gleich, wie viele Stunden am Tag ihr gemeinsam arbeiten wollt.
briefing-zone-button = { $zone }
briefing-ask-overlap = Wie viele Stunden am Tag wollt ihr mindestens gemeinsam arbeiten? Deine Zeitzone: { $zone }.
briefing-overlap-any = keine gemeinsame Zeit nötig
briefing-overlap-hours = { $hours } h am Tag
briefing-overlap-most = Mehr als { $most } gemeinsame Stunden am Tag gehen nicht.
briefing-which-zone = Was davon meinst du?
briefing-near-zone = Den Ort kenne ich nicht. Ist es einer von diesen?
briefing-miss-zone = Den Ort kenne ich nicht. Eine größere Stadt in der Nähe reicht.
briefing-example-hours = Zum Beispiel: „Berlin, 4 h“ oder „America/New_York“.

## Start

briefing-ask-start = Wann soll es losgehen?
briefing-start-soon = So bald wie möglich
briefing-date-button = { $date }
briefing-which-date = Das lässt sich auf zwei Arten lesen. Welchen Tag meinst du?
briefing-no-such-date = An dem Tag kann es nicht losgehen. Am nächsten liegen:
briefing-no-such-day = Diesen Tag gibt es nicht. Welchen meinst du?
briefing-past-date = Der Tag ist schon vorbei. Wann ab heute?
briefing-miss-start = Darin habe ich kein Datum gefunden.
briefing-example-start = Zum Beispiel: „nächsten Montag“, „in zwei Wochen“ oder „1. Dezember“.

## Sprache und Anmerkungen

briefing-ask-language = In welcher Sprache arbeitet ihr?
briefing-language-button = { $language }
briefing-miss-language = Diese Sprache kenne ich nicht.
briefing-example-language = Zum Beispiel: „Englisch“ oder „de“.
briefing-ask-notes = Gibt es sonst noch etwas zu wissen? Schreib es so, wie du es sagen würdest.
briefing-example-notes = Zum Beispiel: „Unsere API ist drei Jahre alt und hat keine Tests.“
briefing-notes-cut = Ich behalte die ersten { $most } Zeichen deiner Anmerkungen, mehr passt nicht hinein.

## Übersicht

briefing-review = Hier ist dein Briefing. Ändere, was du möchtest, und bestätige dann.
briefing-review-again = Das ist dein Briefing, wie es jetzt aussieht. Ändere, was du möchtest, und bestätige dann.
briefing-review-line = { $field }: { $value }
briefing-field-role = Rolle
briefing-field-needs = Aufgaben
briefing-field-must = Must-haves
briefing-field-nice = Nice-to-haves
briefing-field-demands = Anforderungen
briefing-field-level = Level
briefing-field-workload = Umfang
briefing-field-budget = Budget im Monat
briefing-field-hours = Gemeinsame Zeit
briefing-field-start = Start
briefing-field-language = Sprache
briefing-field-notes = Anmerkungen
briefing-not-said = offen
briefing-hours-value = { $overlap }, { $zone }
briefing-price-of = { $level } { $month }
briefing-price = Preis im Monat: { $prices }. { $days ->
    [one] Der erste Tag ist
   *[other] Die ersten { $days } Tage sind
 } kostenlos.
briefing-confirm = Bestätigen und Treffer zeigen
briefing-edit = Ändern: { $field }

# After a role of the operator's own was chosen. $role is its name; $what lists needs and skills that it brings along.
briefing-role-brings = Für { $role } habe ich eingetragen: { $what }. In der Übersicht kannst du es ändern.

## Domains: asked from the review alone; each is a button

briefing-ask-domains = In welchen Branchen soll Erfahrung da sein? Hak an, was passt, oder schreib es. Das ordnet nur, es schließt niemanden aus.
briefing-miss-domains = Darin habe ich keine Branche gefunden.
briefing-example-domains = Zum Beispiel: „Fintech“, „Gesundheitswesen und SaaS“ oder „2, 4“.
briefing-field-domains = Branchen
briefing-domain-saas = SaaS
briefing-domain-fintech = Fintech
briefing-domain-ecommerce = E-Commerce
briefing-domain-health = Gesundheitswesen
briefing-domain-dashboards = Dashboards
briefing-domain-internal = interne Tools
briefing-domain-consumer = Plattformen für sehr viele Leute
