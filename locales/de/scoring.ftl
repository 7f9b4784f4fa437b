### Bewertungsbögen nach einem Interview und was sie über jemanden sagen.

## Die Fragen

scoring-ask-skills = Wie stark waren die Skills von { $developer }, von 1 bis 4?
scoring-ask-scalability = Und wie geht { $developer } Skalierbarkeit an?
scoring-ask-security = Und Sicherheit?
scoring-ask-communication = Wie gut hat { $developer } kommuniziert?
scoring-how = 1 ist schwach, 4 ist hervorragend. Der Interview-Leitfaden sagt, wonach es jeweils klingt. Das sehen nur Leute, die mit dir einstellen.
scoring-ask-word = Willst du dir etwas merken? Schreib ein, zwei Worte, oder lass es.
scoring-word-too-long =
    { $most ->
        [one] Das ist zu lang: höchstens ein Zeichen.
       *[other] Das ist zu lang: höchstens { $most } Zeichen.
    } Bitte kürzer.
scoring-kept = Dein Bewertungsbogen zu { $developer } ist gespeichert. Du kannst ihn jederzeit ändern.
scoring-kept-empty = Nichts bewertet, nichts verloren. Das geht jederzeit.
scoring-not-yet = Einen Bewertungsbogen gibt es nach dem Interview.

## Was sie sagen

scoring-summary =
    { $count ->
        [one] Interview (1–4): { $items } · ein Bewertungsbogen
       *[other] Interview (1–4): { $items } · { $count } Bewertungsbögen
    }
scoring-card = Bogen { $number }, { $date }: { $items }
scoring-card-word = Bogen { $number }, { $date }: { $items } · „{ $word }“
scoring-item = { $what } { $mark }
scoring-average = { $whole },{ $tenths }
scoring-mark = { $mark }
scoring-not-assessed = nicht bewertet
scoring-what-skills = Skills
scoring-what-scalability = Skalierbarkeit
scoring-what-security = Sicherheit
scoring-what-communication = Kommunikation

## Knöpfe

scoring-button-mark = { $mark }
scoring-button-skip = Nicht bewertet
scoring-button-no-word = Nein, fertig
scoring-button-score = Bewertungsbogen
scoring-button-change = Bewertung ändern
