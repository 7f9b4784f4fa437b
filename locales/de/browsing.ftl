## Eine Person unter den Treffern, und der Kopf ihres Profils.

browsing-title = { $developer } · { $level } · { $headline }
browsing-title-without-headline = { $developer } · { $level } · { $role }
browsing-price-and-score = { $month } im Monat, { $workload } · { $score } von 100 Punkten
browsing-price = { $month } im Monat, { $workload }
browsing-overlap-and-start = { $overlap } gemeinsame Arbeitszeit am Tag · { $free }
browsing-overlap = { $overlap } gemeinsame Arbeitszeit am Tag
browsing-start = Verfügbarkeit: { $free }
browsing-free-now = ab sofort frei
browsing-free-from = frei ab { $date }
browsing-hours = { $hours } h
browsing-hours-and-minutes = { $hours } h { $minutes } min
browsing-full-time = Vollzeit
browsing-part-time = Teilzeit
browsing-backend = Backend-Entwicklung
browsing-fullstack = Fullstack-Entwicklung

## Warum jemand passt.

browsing-reason-must = ✓ { $have } von { $of } Must-haves: { $skills }
browsing-reason-nice = ✓ { $have } von { $of } Nice-to-haves: { $skills }
browsing-reason-overlap = ✓ Teilt { $overlap } deines Arbeitstags
browsing-reason-assessed = ✓ { $what }: { $score } von 5 in der Prüfung
browsing-reason-free = ✓ Kann am { $date } anfangen
browsing-reason-free-now = ✓ Kann sofort anfangen
browsing-reason-budget = ✓ { $by } im Monat unter deinem Budget
browsing-reason-level = ✓ Genau das gewünschte Level: { $level }
browsing-reason-language = ✓ Arbeitet auf { $language }
# Years are abbreviated: many of these stand in one line.
browsing-skill = { $skill } { $years } J.
browsing-skill-without-years = { $skill } unter 1 J.
browsing-more-skills = { $count } weitere

## Wofür die Punktzahl nicht bürgt.

browsing-caution-unknown-skill = ⚠ Nicht geprüft: { $skill }. Dazu habe ich bei niemandem Daten, frag also im Interview danach.
browsing-caution-nothing-assessed = ⚠ Prüfung: steht noch aus
browsing-caution-not-assessed = ⚠ Nicht geprüft: { $what }
browsing-caution-budget = ⚠ Dein Budget hat eine andere Währung als der Preis, deshalb habe ich beides nicht verglichen.

## Was geprüft wird.

browsing-system-design = Systemdesign
browsing-api-development = API-Entwicklung
browsing-production-experience = Erfahrung im Live-Betrieb
browsing-communication = Kommunikation

## Unter den Treffern.

browsing-count =
    { $total ->
        [one] Zu deinem Briefing passt eine Person.
       *[other] Treffer { $from } bis { $to } von { $total }, die besten zuerst.
    }
browsing-nobody = Zu diesem Briefing passt gerade leider niemand.
browsing-nobody-else = Zu diesem Briefing passt gerade sonst niemand.
browsing-would-bring-more = Eine Änderung brächte mehr Treffer:
browsing-no-single-change = Mit einer einzelnen Änderung fände sich niemand. Ändere mehr am Briefing, oder frag unsere Leute.
browsing-relaxed = Erledigt, dein Briefing ist angepasst.

## Schaltflächen, die eine Sache am Briefing ändern.

browsing-button-more-must = +{ $more } ohne { $skill } als Muss
browsing-button-more-any-level = +{ $more } auf jedem Level
browsing-button-more-level = +{ $more } auf { $level }
browsing-button-more-level-or-higher = +{ $more } ab { $level }
browsing-button-more-full-time = +{ $more } in Vollzeit
browsing-button-more-part-time = +{ $more } in Teilzeit
browsing-button-more-budget = +{ $more } für bis zu { $budget } im Monat
browsing-button-more-overlap =
    { $hours ->
        [one] +{ $more } mit 1 gemeinsamen Stunde
       *[other] +{ $more } mit { $hours } gemeinsamen Stunden
    }
browsing-button-more-no-overlap = +{ $more } ohne gemeinsame Stunden
browsing-button-more-language = +{ $more } in jeder Sprache
browsing-button-more-any-start = +{ $more } mit beliebigem Start
browsing-button-more-start = +{ $more } mit Start bis { $date }
browsing-button-more-backend = +{ $more } fürs Backend
browsing-button-more-fullstack = +{ $more } für Fullstack

## Das Profil.

browsing-profile-skills = Skills: { $skills }
browsing-profile-assessed = { $what }: { $score } von 5
browsing-profile-not-assessed = { $what }: nicht geprüft
browsing-profile-hours = Arbeitszeiten nach deiner Uhr, { $zone }:
browsing-profile-day = { $days } { $times }
browsing-days = { $first }–{ $last }
browsing-monday = Mo
browsing-tuesday = Di
browsing-wednesday = Mi
browsing-thursday = Do
browsing-friday = Fr
browsing-saturday = Sa
browsing-sunday = So
browsing-profile-languages = Spricht { $languages }
browsing-profile-work = { $title }: { $link }
browsing-does-not-fit = ⚠ Erfüllt nicht jeden Punkt deines Briefings.

## Die Merkliste.

browsing-shortlist =
    { $count ->
        [one] Eine Person auf deiner Merkliste:
       *[other] { $count } Personen auf deiner Merkliste:
    }
browsing-shortlist-line-scored = { $developer } · { $level } · { $month } im Monat, { $workload } · { $score } von 100 Punkten
browsing-shortlist-line = { $developer } · { $level } · { $month } im Monat, { $workload } · erfüllt nicht jeden Punkt deines Briefings
browsing-shortlist-empty = Deine Merkliste ist leer. Mit „Merken“ unter einem Treffer behältst du jemanden im Blick.
browsing-shortlist-gone =
    { $count ->
        [one] Eine Person von deiner Merkliste ist nicht mehr verfügbar.
       *[other] { $count } Personen von deiner Merkliste sind nicht mehr verfügbar.
    }
browsing-shortlisted =
    { $count ->
        [one] { $developer } steht auf deiner Merkliste.
       *[other] { $developer } steht auf deiner Merkliste, zusammen sind es jetzt { $count }.
    }
browsing-shortlisted-already =
    { $count ->
        [one] { $developer } steht schon auf deiner Merkliste.
       *[other] { $developer } steht schon auf deiner Merkliste, zusammen sind es { $count }.
    }
browsing-shortlist-full = Deine Merkliste ist voll, mehr als { $most } gehen nicht. Streich jemanden, um Platz für { $developer } zu schaffen.
browsing-unshortlisted = { $developer } steht nicht mehr auf deiner Merkliste.

## Passt nicht.

# $developer is a name or browsing-somebody, always in the accusative.
browsing-why = Notiert, { $developer } schlage ich nicht mehr vor. Was hat nicht gepasst?
browsing-passed = Danke, das hilft. Ohne { $developer } sieht es so aus:
browsing-somebody = diese Person

## Wenn etwas nicht da ist.

browsing-no-brief = Es gibt noch kein Briefing. Sag mir, wen du brauchst, und ich suche, wer passt.
browsing-left = Diese Person ist nicht mehr verfügbar. Schauen wir uns die anderen an.

## Schaltflächen.

browsing-button-open = { $developer }
browsing-button-profile-of = { $developer }: Profil
browsing-button-shortlist-of = { $developer }: merken
browsing-button-unshortlist-of = { $developer }: nicht mehr merken
browsing-button-pass-of = { $developer }: passt nicht
browsing-button-shortlist = Merken
browsing-button-unshortlist = Nicht mehr merken
browsing-button-pass = Passt nicht
browsing-button-interview = Interview
browsing-button-try = { $developer } ausprobieren
browsing-button-back = Zurück zu den Treffern
browsing-button-to-matches = Treffer
browsing-button-to-shortlist = Meine Merkliste
browsing-button-more = Mehr
browsing-button-top = Von vorn
browsing-button-refine = Briefing anpassen
browsing-button-support = Support fragen
browsing-button-hire = Jemanden suchen
browsing-button-why-skills = Andere Skills nötig
browsing-button-why-experience = Erfahrung
browsing-button-why-price = Preis
browsing-button-why-hours = Zeiten oder Start
browsing-button-why-other = Etwas anderes
browsing-button-why-skip = Keine Angabe

## Work in the brief's domains

# A reason. $projects lists how many pieces of work there are in which domain.
browsing-reason-projects = Hat { $projects }
# One of them. $count (number): how many. $domain: the domain.
browsing-projects =
    { $count ->
        [one] 1 Projekt ({ $domain })
       *[other] { $count } Projekte ({ $domain })
    }
# Two things about a piece of work, side by side.
browsing-pair = { $one } · { $other }
# Below a piece of work. $about: its domain, what the developer was in it, and what it is made of.
browsing-profile-work-about = { "" }   { $about }
# $outcome: what came of it, in the operator's words.
browsing-profile-work-outcome = { "" }   Was dabei herauskam: { $outcome }

## A watch over a brief that found too few; the buttons stand below the matches

browsing-button-watch = Sag Bescheid, wenn jemand Neues passt
browsing-button-unwatch = Nicht mehr Bescheid sagen
browsing-watch-begun = Ich halte die Augen offen. Sobald jemand Neues passt, schreibe ich dir hier.
browsing-watch-ended = Für dieses Briefing halte ich nicht mehr die Augen offen.
# Above their names. $count (number): how many. $skills lists the brief's must-haves, perhaps none.
browsing-watch-news =
    { $count ->
        [one] Jemand Neues passt zu deinem Briefing ({ $skills }):
       *[other] { $count } neue Leute passen zu deinem Briefing ({ $skills }):
    }
# $count (number): how many are not named.
browsing-watch-others = Und { $count } weitere.
