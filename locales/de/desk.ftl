### Das Gespräch zwischen jemandem mit einer Frage und einem der Leute des Betreibers.

## Was die Person hört

desk-here = { $name } aus unserem Team ist jetzt da. Was du schreibst, geht dorthin; meine Schaltflächen funktionieren wie immer.
desk-from-staff = { $name } aus unserem Team: { $words }
desk-handed-back = { $name } hat dich an mich zurückgegeben. Was möchtest du als Nächstes tun?
desk-back = Du sprichst wieder mit mir; unser Team weiß Bescheid.
desk-with = Du sprichst mit { $name } aus unserem Team. Schreib einfach.
desk-unanswered =
    { $minutes ->
        [0] Aus unserem Team hat in { $hours } h niemand geantwortet, das tut mir leid. Deine Frage bleibt dort liegen; solange bin ich für dich da.
       *[other] Aus unserem Team hat in { $hours } h { $minutes } min niemand geantwortet, das tut mir leid. Deine Frage bleibt dort liegen; solange bin ich für dich da.
    }

## Was das Team sieht

desk-yours = Sie gehört dir: „{ $words }“
desk-yours-how = Schreib deine Antwort hier; alles, was du jetzt tippst, geht dorthin. Ich bleibe drüben still, bis du die Person zurückgibst.
desk-sent = Gesendet.
desk-from-person = Geschrieben wird: „{ $words }“
desk-left = Die Person spricht wieder mit dem Bot.
desk-given-back = Zurückgegeben: Der Bot spricht wieder mit der Person.
desk-too-late = Die Person hat zu lange gewartet, und der Bot hat es ihr gesagt. Die Frage ist wieder offen.
desk-taken = { $name } hat sie schon.
desk-gone = Diese Frage ist geschlossen. /support zeigt, was wartet.
desk-busy = Du sprichst noch mit jemand anderem. Gib diese Person zuerst zurück.
desk-not-sent = Dieses Gespräch ist zu Ende, deine Worte gingen nirgendwohin. /support zeigt, was wartet.
desk-nothing-waits = Keine Frage wartet.
desk-waiting = Auf Antwort warten: { $count }
desk-waiting-line = { $number }. { $time }: „{ $words }“

## Schaltflächen

desk-button-take = Ich antworte
desk-button-take-number = Ich beantworte { $number }
desk-button-hand-back = An den Bot zurückgeben
desk-button-back = Zurück zum Bot
desk-button-menu = Menü
