### Ein Interview mit jemandem, der selbst antwortet, aus Sicht der Kunden.

answering-asked = Ich habe { $developer } nach { $time } gefragt.
answering-waiting = { $developer }, { $time }: wartet auf Antwort
answering-asked-until = Zeit zum Antworten ist bis { $until }. Ich halte dir den Termin frei und sage dir sofort Bescheid.
answering-accepted = { $developer } hat zugesagt! Ihr trefft euch am { $time }.
answering-declined = { $developer } kann am { $time } nicht. Suchen wir einen anderen Termin oder jemand anderen?
answering-proposed = { $developer } schlägt einen anderen Termin vor: { $time }
answering-proposed-until = Passt er dir? Ich halte ihn bis { $until } frei.
answering-unanswered = { $developer } hat nicht geantwortet, also ist { $time } nicht gebucht. Versuch einen anderen Termin oder jemand anderen.
answering-lapsed = Der Vorschlag von { $developer }, { $time }, ist abgelaufen. Du kannst einen anderen Termin wählen.
answering-was-declined = { $developer }, { $time }: abgelehnt
answering-was-unanswered = { $developer }, { $time }: nicht rechtzeitig beantwortet
answering-button-agree = Ja, { $time }
