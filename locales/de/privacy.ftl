### Was über jemanden gespeichert ist: /privacy.

## Die Übersicht

privacy-you = Über dich speichere ich die ID deines Chats, deine Sprache, deine Zeitzone und deine Antworten, damit wir da weitermachen können, wo wir waren.
privacy-workspace = Briefings, Merklisten, Notizen, Ziele, Interviews mit ihren Bewertungen und Testphasen sind für deinen Arbeitsbereich gespeichert: Alle darin sehen dasselbe, und die Leute des Betreibers organisieren damit die Zusammenarbeit. Auch Stimmen sind gespeichert; andere sehen nur ihre Zahl, und Gründe ohne Namen.
privacy-support = Was du an den Support schreibst, ist für die Leute gespeichert, die antworten.
privacy-in-private = Wenn du alles sehen oder löschen lassen möchtest, frag mich in einem privaten Chat: Hier lesen andere mit.

## Mit der Datei

privacy-export = Hier ist alles, was ich über dich gespeichert habe.
privacy-export-how = Es ist eine JSON-Datei: eine Liste je Art von Eintrag, in den Worten meiner Datenbank.

## Bevor jemand gelöscht wird

privacy-sure = Wirklich alles über dich löschen, überall, wo du mit mir sprichst?
privacy-sure-alone = Wo sonst niemand mit dir sucht, verschwinden deine Briefings, anstehende Interviews werden abgesagt und offene Testphasen enden.
# $interviews, $trials (numbers): how many are open here; one of them may be 0.
privacy-sure-open = Hier offen: Interviews { $interviews }, Testphasen { $trials }.
privacy-sure-shared = Was du mit anderen teilst, bleibt ihnen, ohne deine Worte, und sie bekommen die Erinnerungen daran.
privacy-sure-engaged = Wer nach einer Testphase bei dir bleibt, ist damit nicht entlassen: Sprich darüber zuerst mit dem Support.

## Was daraus wurde

privacy-kept = Gut, alles bleibt, wie es ist.
privacy-erased = Erledigt. Ich habe dich vergessen, und von mir kommt nichts mehr.
privacy-erased-again = Wenn du mir je wieder schreibst, fangen wir von vorn an.

## Schaltflächen

privacy-button-export = Schick mir alles
privacy-button-erase = Lösch mich
privacy-button-support = Support
privacy-button-erase-now = Ja, alles löschen
privacy-button-keep = Nein, behalten
privacy-button-menu = Menü
