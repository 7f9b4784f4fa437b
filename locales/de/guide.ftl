### Der Ratgeber: kurze Antworten, Zeile für Zeile. Zahlen kommen aus den Konditionen des Betreibers.

## Startseite

guide-welcome = Der Ratgeber in kleinen Häppchen. Was möchtest du wissen?

## Was Backend-Entwicklung ist

guide-backend = Was Backend-Devs sind
guide-backend-is = Sie bauen und betreiben den Teil einer Anwendung, den niemand sieht: die Server hinter einer Web- oder Mobile-App.
guide-backend-behind = Während vorn jemand tippt, verarbeitet das Backend Daten, Geschäftsregeln, Logins, Anbindungen an andere Dienste und Infrastruktur.
guide-backend-powers = Darauf laufen SaaS-Produkte, Fintechs, Onlineshops, Gesundheitssysteme, Dashboards, interne Tools und große Plattformen für Endkunden.

## Elf Aufgaben

guide-duties = Was Backend-Devs machen
guide-duties-apis = • entwerfen und bauen REST- oder GraphQL-APIs
guide-duties-logic = • bringen Geschäftsregeln in den Servercode
guide-duties-databases = • entwerfen Datenbanken und pflegen sie
guide-duties-auth = • regeln, wer hineinkommt und wer was darf: Authentifizierung und Autorisierung
guide-duties-integrations = • binden APIs und Dienste anderer Anbieter an
guide-duties-tuning = • machen Queries und alles andere schneller
guide-duties-caching = • bauen Caches und Queues ein
guide-duties-security = • schützen Daten und halten Vorschriften ein
guide-duties-cloud = • bringen Dienste in die Cloud
guide-duties-monitoring = • achten darauf, dass alles zuverlässig läuft
guide-duties-teamwork = • arbeiten Hand in Hand mit Frontend und DevOps

## Warum Unternehmen sie brauchen

guide-why = Warum Unternehmen Backend-Devs suchen
guide-why-scale = • ihr System muss skalieren und schnell bleiben
guide-why-integrity = • ihre Daten müssen stimmen und sicher sein
guide-why-traffic = • immer mehr Menschen nutzen, was sie gebaut haben
guide-why-downtime = • Ausfälle kosten sie Geld oder Vertrauen
guide-why-logic = • ihre Regeln und Abläufe sind kompliziert
guide-why-infrastructure = • das Fundament muss stabiler werden

## Backend oder Fullstack

guide-roles = Backend oder Fullstack?
## A table of five rows, short cells: on a phone a cell has about 24 characters a line
guide-roles-backend = Backend
guide-roles-fullstack = Fullstack
guide-roles-focus = Schwerpunkt
guide-roles-focus-backend = Server und Infrastruktur
guide-roles-focus-fullstack = Frontend und Backend
guide-roles-screens = Oberflächen
guide-roles-screens-backend = nein
guide-roles-screens-fullstack = ja
guide-roles-databases = Datenbankdesign
guide-roles-databases-backend = Kernaufgabe
guide-roles-databases-fullstack = eine Aufgabe von mehreren
guide-roles-scale = Skalierung und Tempo
guide-roles-scale-backend = Kernaufgabe
guide-roles-scale-fullstack = in Maßen
guide-roles-best = Ideal für
guide-roles-best-backend = komplexe Systeme, viele Daten, viel Traffic
guide-roles-best-fullstack = ein ganzes Produkt, von vorn bis hinten
# $rows: the table, made of the texts above.
guide-roles-table = { $rows }
## Under the table
guide-roles-signals = Komplexe Regeln, viel Traffic, anspruchsvolle Datenmodelle, kritische Sicherheit oder ein verteiltes System? Dann wohl eher Backend.

## Wann: sieben Auslöser

guide-when = Wann du Backend-Devs brauchst
guide-when-apis = • deine API muss mit dir wachsen
guide-when-data = • du verarbeitest viele Daten oder Daten in Echtzeit
guide-when-auth = • Logins und Berechtigungen müssen sicher sein
guide-when-performance = • es muss schneller werden
guide-when-databases = • deine Datenbank braucht eine neue Struktur oder Tuning
guide-when-integrations = • du bindest mehrere externe Dienste an
guide-when-traffic = • du erwartest bald deutlich mehr Traffic
guide-when-else = Trifft nichts davon zu, brauchst du vielleicht noch niemanden.

## Welches Level

guide-levels = Welches Level?
guide-levels-l1 = • L1: am Anfang der Karriere, mit soliden Grundlagen. Für klar umrissene API-Arbeit, Support-Aufgaben und interne Tools.
guide-levels-l2 = • L2: mit Erfahrung, hat Backends im Live-Betrieb verantwortet. Für ein erstes Produkt, eine wachsende Plattform und Features in einer Hand.
guide-levels-l3 = • L3: mit sehr viel Erfahrung in Systemdesign und Architektur. Für SaaS, das skaliert, viel Traffic und sicherheitskritische Systeme.
# $level (text): L1, L2 or L3. $full, $part (money): the price of a month, full-time and part-time.
guide-levels-price = { $level }: { $full } im Monat in Vollzeit, { $part } in Teilzeit
# What a level more costs. $level, $higher (text): levels. $full, $part (money): the difference a month.
guide-levels-step = Von { $level } auf { $higher }: { $full } mehr im Monat in Vollzeit, { $part } mehr in Teilzeit
# The operator's own words on what a level answers for. $level (text): L1, L2 or L3. $words: theirs.
guide-levels-duty = • { $level }: { $words }
guide-levels-choice = Unsicher? Fang ein Briefing an, dann schlage ich dir ein Level vor und sage, warum.

## Was gute Leute ausmacht

guide-quality = Was gute Backend-Devs ausmacht
guide-quality-production = • bauen sichere APIs, die echten Traffic aushalten, mit vielen gleichzeitigen Anfragen
guide-quality-languages = • sind in einer Sprache wie Node.js, Python, Java, C#, Go, Ruby oder PHP zu Hause
guide-quality-databases = • kennen relationale Datenbanken (PostgreSQL, MySQL) und andere (MongoDB, Redis)
guide-quality-stack = • arbeiten mit heutigen Werkzeugen: Frameworks, Docker und Kubernetes, AWS, GCP oder Azure
guide-quality-design = • entwerfen Systeme, die skalieren: Load Balancing, verteilte Systeme, Microservices
guide-quality-security = • denken Sicherheit immer mit: OAuth und JWT, Verschlüsselung, Rate Limits, geprüfte Eingaben
guide-quality-performance = • finden, was langsam ist: Indizes, Queries, Caches, Background-Jobs
guide-quality-tests = • schreiben Unit- und Integrationstests und lassen sie in der CI laufen
guide-quality-monitoring = • sehen, was live passiert: Logs, Metriken, Verfügbarkeit
guide-quality-proof = • können es zeigen: Systeme im Live-Betrieb, Verbesserungen in Zahlen
guide-quality-together = • machen aus dem, was das Geschäft braucht, Architektur, und arbeiten gut im Team

## Technische Skills

guide-technical = Technische Skills, auf die es ankommt
guide-technical-languages = • Sprachen: Node.js, Python, Java, Go, Ruby oder PHP
guide-technical-apis = • APIs: REST und GraphQL, mit Versionierung und Dokumentation
guide-technical-databases = • Datenbanken: PostgreSQL, MySQL, MongoDB, Redis; Design und Tuning
guide-technical-auth = • Logins und Berechtigungen: JWT, OAuth, Sessions, Rollen
guide-technical-messaging = • Caches und Messaging: Redis, Kafka, RabbitMQ, Background-Jobs
guide-technical-cloud = • Cloud und DevOps: Docker, Kubernetes, CI/CD, AWS, GCP, Azure
guide-technical-monitoring = • Monitoring: Logs, Metriken, APM, Debugging im Live-Betrieb
guide-technical-git = • Git: Branches, Merges, Code-Reviews

## Soft Skills

guide-soft = Soft Skills, die den Unterschied machen
guide-soft-systems = • Denken in Systemen: Skalierung, Zuverlässigkeit, Wartung
guide-soft-communication = • Kommunikation: macht aus Wünschen des Geschäfts Technik
guide-soft-collaboration = • Zusammenarbeit: mit Frontend, DevOps und Produkt
guide-soft-problems = • Problemlösung: findet den Fehler im verteilten System
guide-soft-detail = • Sorgfalt: bei Daten, Sicherheit und Sonderfällen
guide-soft-learning = • Lernen: bleibt bei Tools und Best Practices auf dem Laufenden

## So läuft es: vier Schritte

guide-process = So läuft die Suche hier
guide-process-define = 1. Sag mir, was du brauchst: was gebaut wird, welche Skills sein müssen, Datenbanken, Last.
guide-process-browse = 2. Sieh, wer passt, und was unsere Prüfung in Systemdesign, API-Entwicklung und Erfahrung im Live-Betrieb ergeben hat.
guide-process-shortlist = 3. Merk dir die Besten, sieh dir ihre Arbeit an, buch Interviews und frag nach Skalierung und Sicherheit. Unsere Leute helfen, wo du magst.
guide-process-start = 4. Fang mit einer kostenlosen Testphase an und entscheide danach.

## Die Testphase

guide-trial = Die kostenlose Testphase
# $days (number): length of the trial in days.
guide-trial-free =
    { $days ->
        [one] Jede Zusammenarbeit beginnt mit einem kostenlosen Tag. So merkt ihr, ob es passt.
       *[other] Jede Zusammenarbeit beginnt mit { $days } kostenlosen Tagen. So merkt ihr, ob es passt.
    }
guide-trial-reminders = Bevor sie endet, erinnere ich dich, damit niemand den Tag vergisst. Entscheiden kannst du jederzeit: übernehmen, beenden oder ersetzen.
guide-trial-lapses = Entscheidest du nichts, endet die Testphase einfach, und es wird nichts berechnet.
guide-trial-stays = Entscheidest du nichts, geht es einen Monat zum vereinbarten Preis weiter.
# $months (number): the recommended commitment.
guide-trial-after =
    { $months ->
        [one] Danach zahlst du monatlich. Für den Anfang empfehlen wir einen Monat.
       *[other] Danach zahlst du monatlich. Für den Anfang empfehlen wir { $months } Monate: So bleibt das Projekt stabil, und es wird etwas fertig. Weniger ist auch in Ordnung.
    }

## Preise; die Zahlen ergänzt das Menü

guide-prices = Preise

## Warum ein Level empfohlen wird: steht im Nominativ, in einer Liste nach „Dafür spricht:“

guide-because-traffic = hohe oder wachsende Last
guide-because-sensitive = sensible Daten
guide-because-ownership = eigenverantwortliche Features
guide-because-data = große Datenmengen / Echtzeit
guide-because-production = Systeme im Live-Betrieb
guide-because-breadth = die Breite eines ganzen Produkts
guide-because-skills = eine lange Liste von Skills
guide-because-tasks = klar umrissene Aufgaben

## Schaltflächen

guide-button-backend = Was Backend-Devs sind
guide-button-duties = Was sie machen
guide-button-why = Warum Firmen sie suchen
guide-button-roles = Backend oder Fullstack?
guide-button-when = Wann es sich lohnt
guide-button-levels = Level
guide-button-quality = Was gute Leute ausmacht
guide-button-technical = Technische Skills
guide-button-soft = Soft Skills
guide-button-process = So läuft es
guide-button-prices = Preise
guide-button-trial = Testphase
guide-button-hire = Briefing anfangen
guide-button-back = Zurück
guide-button-menu = Menü

## The quick check: seven questions with yes and no. $number, $of (number): which of how many.

guide-check-progress = Schnellcheck, { $number } von { $of }
guide-check-apis = Muss deine API mit dir wachsen?
guide-check-data = Verarbeitest du viele Daten oder Daten in Echtzeit?
guide-check-auth = Müssen Logins und Berechtigungen sicher sein?
guide-check-performance = Muss etwas schneller werden?
guide-check-databases = Braucht deine Datenbank eine neue Struktur oder Tuning?
guide-check-integrations = Bindest du mehrere externe Dienste an?
guide-check-traffic = Erwartest du bald deutlich mehr Traffic?
# Above the list of what is true. $count (number): how many. $of (number): of how many.
guide-check-fired =
    { $count ->
        [one] Eins von { $of } trifft zu. Jemand fürs Backend würde dir helfen:
       *[other] { $count } von { $of } treffen zu. Jemand fürs Backend würde dir helfen:
    }
guide-check-none = Nichts davon trifft zu, also brauchst du vielleicht noch niemanden fürs Backend. Ein Briefing anfangen kannst du trotzdem.
guide-check-prefills = Ich kann das gleich in ein Briefing übernehmen. Ändern kannst du alles.

## The operator's own words, as they are. $words: theirs.

guide-told = { $words }

## A role of the operator's own. $needs and $skills list what it usually means.

guide-role-needs = Baut meistens: { $needs }
guide-role-skills = Kennt meistens: { $skills }

## More buttons, at most 80 characters

guide-button-check = Schnellcheck
guide-button-yes = Ja
guide-button-no = Nein
guide-button-enough = Das reicht
guide-button-check-brief = Damit ein Briefing anfangen
