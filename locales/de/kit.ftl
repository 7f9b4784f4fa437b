### Der Interview-Leitfaden: Fragen aus einem Briefing, jede mit dem, wonach eine 1 und eine 4 klingen. Eine Nachricht je Teil.

## Köpfe und Knöpfe

kit-title = Interview-Leitfaden · { $part }
kit-how = Bewerte jede Antwort mit 1 bis 4. Ich sage dir, wonach eine 1 und eine 4 klingen; 2 und 3 liegen dazwischen.
kit-one = 1 – { $answer }
kit-four = 4 – { $answer }
kit-button = Interview-Leitfaden
kit-button-interviews = Interviews
kit-part-skills = Skills
kit-part-building = Was ihr baut
kit-part-scalability = Skalierbarkeit
kit-part-security = Sicherheit
kit-part-soft = Soft Skills
kit-no-brief = Dieser Leitfaden gehörte zu einem Briefing, das es nicht mehr gibt. Sag mir, wen du brauchst, und ich mache einen neuen.

## Skills

kit-languages-ask = Auf welches Stück { $skills } bist du am stolzesten, und was würdest du heute anders schreiben?
kit-languages-one = Zählt Sprachmittel auf, zeigt nichts Eigenes.
kit-languages-four = Führt durch echten Code, seine Abwägungen und das, was der Betrieb gelehrt hat.
kit-frameworks-ask = Was nimmt dir { $skills } hinter den Kulissen ab, und wo stand es dir im Weg?
kit-frameworks-one = Folgt der Anleitung; was darunter geschieht, ist Magie.
kit-frameworks-four = Erklärt den Weg einer Anfrage und einen Fall, in dem ein eigener Weg gut begründet war.
kit-data-ask = Erzähl von einer Tabelle oder Collection in { $skills }, die zu langsam wurde. Wie hast du die Ursache gefunden, was hast du geändert?
kit-data-one = Setzt einen Index und hofft.
kit-data-four = Liest den Abfrageplan, wägt Index, Schema und Abfrage ab, misst vorher und nachher.
kit-apis-ask = Du änderst eine { $skills }-Schnittstelle, die andere schon nutzen. Wie gehst du vor?
kit-apis-one = Ändert sie und sagt Bescheid.
kit-apis-four = Ergänzt, bevor etwas wegfällt, versioniert, beobachtet die alte Nutzung und testet den Vertrag.
kit-messaging-ask = Ein Consumer von { $skills } stirbt mitten in einer Nachricht. Was passiert dann?
kit-messaging-one = „Das wird halt wiederholt.“
kit-messaging-four = Zustellung mindestens einmal, Verarbeitung, die Wiederholung verträgt, Reihenfolge, giftige Nachrichten, Alarm beim Rückstau.
kit-cloud-ask = Wie kommt eine Änderung von dir mit { $skills } in Produktion, und wie nimmst du sie zurück?
kit-cloud-one = Das macht jemand anders; zurück heißt neuer Fix.
kit-cloud-four = Kleine Schritte, automatische Prüfungen, Health-Checks und ein geübter Rückweg.
kit-practice-ask = Wo hat sich { $skills } für dich gelohnt, und wo war es zu viel?
kit-practice-one = Sagt die Definition auf.
kit-practice-four = Nennt für beides ein Projekt samt Kosten und sagt, wie die Entscheidung heute ausfiele.
kit-frontend-ask = Welchen Teil einer Oberfläche in { $skills } hast du gebaut, und wie sprach er mit dem Server?
kit-frontend-one = Nur Gestaltung; Daten kommen „irgendwoher“.
kit-frontend-four = Zustand, Fehler und Ladezeiten von beiden Enden der Leitung her gedacht.
kit-other-ask = Wie hast du { $skills } eingesetzt, und wie würdest du es jemand Neuem erklären?
kit-other-one = Hat darüber gelesen.
kit-other-four = Hat es unter Druck benutzt und erklärt es einfach, mitsamt den Grenzen.

## Was gebaut wird

kit-need-apis-ask = Entwirf einen Endpunkt, der Bestellungen auflistet, in einem Shop mit einer Million davon. Woran denkst du zuerst?
kit-need-apis-one = Liefert alles, denkt erst auf Nachfrage an Grenzen.
kit-need-apis-four = Stabile Seiten, Filter, Grenzen, Fehler, wer was sehen darf, und wie es dokumentiert ist.
kit-need-logic-ask = Eine Geschäftsregel hat zehn Ausnahmen. Wo lebt sie in deinem Code, und woher weißt du, dass sie stimmt?
kit-need-logic-one = In verschachtelten Ifs, von Hand probiert.
kit-need-logic-four = An einer Stelle ohne Ein- und Ausgabe, benannt wie im Geschäft, mit Tests für jede Ausnahme.
kit-need-databases-ask = Wie änderst du das Schema einer großen Tabelle, während sie benutzt wird?
kit-need-databases-one = Im Wartungsfenster, ohne Rückweg.
kit-need-databases-four = Erweitert, füllt in Portionen, schaltet um, räumt auf; jeder Schritt umkehrbar, Sperren im Blick.
kit-need-auth-ask = Wie lässt du Leute herein, und wie entscheidest du, was sie dürfen?
kit-need-auth-one = Ein Passwort und ein Haken für Admins.
kit-need-auth-four = Bewährte Bausteine, Sitzungen mit Ende, Rechte dort geprüft, wo sie gebraucht werden, jede Ablehnung getestet.
kit-need-integrations-ask = Ein Dienst, von dem du abhängst, antwortet langsam, doppelt oder gar nicht. Was macht dein Code?
kit-need-integrations-one = Wartet und zeigt dann einen Fehler.
kit-need-integrations-four = Zeitgrenzen, Wiederholungen mit Pausen, Idempotenzschlüssel und ein Stand, der sich später abgleichen lässt.
kit-need-tuning-ask = Eine Seite braucht vier Sekunden. Wie findest du heraus, wo sie bleiben?
kit-need-tuning-one = Rät und baut einen Cache ein.
kit-need-tuning-four = Misst, verfolgt, findet den größten Teil, ändert eins, misst wieder.
kit-need-caching-ask = Wann würdest du etwas cachen, und wie kommt ein falscher Wert wieder heraus?
kit-need-caching-one = Cacht alles für eine Stunde.
kit-need-caching-four = Weiß, was wie lange alt sein darf, plant Ablauf und Ansturm, und kommt auch ohne Cache aus.
kit-need-security-ask = Welche Prüfungen durchläuft eine Änderung bei dir, bevor sie an Kundendaten kommt?
kit-need-security-one = Reviews, wenn Zeit ist.
kit-need-security-four = Bedrohungen durchdacht, Abhängigkeiten beobachtet, keine Geheimnisse im Code, geringste Rechte, und ein Protokoll.
kit-need-cloud-ask = Du setzt einen neuen Dienst von null auf. Was muss es vor dem ersten Kunden geben?
kit-need-cloud-one = Einen Server und eine Datenbank.
kit-need-cloud-four = Alles als Code, Backups, die schon einmal zurückgespielt wurden, Kosten im Blick, jemand wird geweckt.
kit-need-monitoring-ask = Wie erfährst du, dass etwas nicht stimmt, bevor es ein Kunde sagt?
kit-need-monitoring-one = Schaut ab und zu in die Logs.
kit-need-monitoring-four = Wenige Signale, die Kunden spüren, Alarme, die etwas bedeuten, und eine Notiz, was zu tun ist.
kit-need-teamwork-ask = Das Frontend braucht bis Freitag etwas, das du für falsch hältst. Wie verläuft das Gespräch?
kit-need-teamwork-one = Baut es schweigend oder lehnt ab.
kit-need-teamwork-four = Fragt, wofür es ist, bietet etwas Kleineres an, einigt sich und schreibt es auf.

## Skalierbarkeit

kit-scale-growth-ask = Was an deinem letzten System wäre bei zehnmal so vielen Nutzern zuerst gebrochen, und was hättest du getan?
kit-scale-growth-one = „Mehr Server.“
kit-scale-growth-four = Nennt den Engpass mit Zahlen, erst einen billigen Schritt, später einen großen, und was man noch lässt.
kit-scale-traffic-ask = Eine Kampagne bringt in einer Minute hundertmal so viel Verkehr. Was geschieht mit deinem Dienst?
kit-scale-traffic-one = Hofft, dass die Skalierung anspringt.
kit-scale-traffic-four = Wirft Last früh ab, begrenzt Warteschlangen, weiß, was laufen muss und was nicht, und hat es unter Last probiert.
kit-scale-data-ask = Die Daten passen nicht mehr auf eine Maschine oder müssen in einer Sekunde da sein. Wie gehst du vor?
kit-scale-data-one = Eine größere Maschine, und dann?
kit-scale-data-four = Teilt auf, wie gelesen wird, verlagert Arbeit in Ströme oder Stapel, und sagt, welche Konsistenz man aufgibt.

## Sicherheit

kit-security-tenants-ask = Wie stellst du sicher, dass ein Kunde nie die Daten eines anderen sieht?
kit-security-tenants-one = Die Oberfläche zeigt sie nicht.
kit-security-tenants-four = Bei jedem Zugriff auf dem Server geprüft, in Abfragen von selbst dabei, von außen getestet.
kit-security-sensitive-ask = Du speicherst Gesundheits- oder Zahlungsdaten. Was machst du anders?
kit-security-sensitive-one = „Es ist verschlüsselt.“
kit-security-sensitive-four = Speichert weniger, verwahrt Schlüssel getrennt, begrenzt und protokolliert Zugriffe, kann löschen, kennt das Recht.
kit-security-incident-ask = Ein Schlüssel von dir steht in einem öffentlichen Repository. Was tust du in der ersten Stunde?
kit-security-incident-one = Löscht den Commit.
kit-security-incident-four = Sperrt ihn zuerst, sieht dann nach, wofür er benutzt wurde, sagt Bescheid und findet den Weg dorthin.

## Soft Skills

kit-soft-systems-ask = Zeichne das letzte System, an dem du gearbeitet hast. Welche Linie darin macht dir Sorgen?
kit-soft-systems-one = Kennt nur den eigenen Kasten.
kit-soft-systems-four = Sieht, wie die Teile voneinander abhängen und was eine Wahl anderswo kostet.
kit-soft-communication-ask = Erklär mir eine technische Entscheidung so, als führte ich das Geschäft und nicht den Code.
kit-soft-communication-one = Fachwörter; die Frage bleibt offen.
kit-soft-communication-four = Was es bringt, was es kostet, was sonst ging, in einfachen Worten.
kit-soft-collaboration-ask = Erzähl von einer Meinungsverschiedenheit mit Frontend, Betrieb oder Produkt. Was kam heraus?
kit-soft-collaboration-one = Die anderen lagen falsch.
kit-soft-collaboration-four = Gibt die andere Sicht fair wieder und sagt, was beide geändert haben.
kit-soft-problems-ask = Was war der schwerste Fehler, den du gefunden hast, und wie kamst du Schritt für Schritt hin?
kit-soft-problems-one = Hat probiert, bis er weg war.
kit-soft-problems-four = Hat mit prüfbaren Vermutungen eingegrenzt, die Ursache gefunden und dafür gesorgt, dass er wegbleibt.
kit-soft-detail-ask = Welcher Fehler von dir hat Kunden erreicht, und was hat sich seitdem an deiner Arbeit geändert?
kit-soft-detail-one = Es fällt keiner ein.
kit-soft-detail-four = Spricht offen, benennt die Lücke und hat eine Prüfung, die ihn heute fängt.
kit-soft-learning-ask = Was hast du im letzten halben Jahr gelernt, und wo hast du es benutzt?
kit-soft-learning-one = Nennt einen Trend.
kit-soft-learning-four = Nennt eine Quelle, einen eigenen Versuch, und warum er blieb oder ging.
