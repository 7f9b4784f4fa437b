### Orte verknüpfen: Ein Code wird an einem Ort ausgegeben und an den anderen gebracht.

## Ein Code wird ausgegeben

linking-code = Dein Verknüpfungscode: { $code }
linking-code-how = Schreib mir am anderen Ort: link_{ $code }
linking-code-telegram = Ist das Telegram, dann öffne einfach { $address }
linking-code-until = Er gilt einmal, bis { $until }; ein neuerer Code ersetzt ihn. Wer ihn hat, kann sich dir anschließen wollen, also behalte ihn für dich.

## Ein Code wird gebracht

linking-ask = Wie lautet der Code?
linking-ask-where = Du bekommst ihn am anderen Ort, in den Einstellungen: „Weiteren Ort verknüpfen“.
linking-question = Der Code stimmt. Von wem hast du ihn?
linking-question-person = Von dir selbst? Dann bist ab jetzt du an beiden Orten, und eine Erinnerung, die an beide ginge, kommt einmal.
linking-question-hires = Gemeinsam heißt: Beide Orte sehen Anforderungen, Gespräche und Testphasen und entscheiden darüber. Das bleibt so; trennen können es nur unsere Leute.

## Was daraus wurde

linking-done-person = Erledigt: An beiden Orten bist jetzt du. Jeder behält, was er hat.
linking-done-both = Erledigt: An beiden Orten bist jetzt du, und alles Gesuchte gehört beiden.
linking-done-hires = Erledigt: Beide Orte teilen jetzt alles Gesuchte. Eine Erinnerung kommt für jeden einmal.
linking-left = Nichts wurde verknüpft. Der Code gilt weiter, bis seine Zeit um ist.
linking-told-person = Dein Code wurde benutzt: Der Ort, an den er gebracht wurde, bist jetzt du. Warst du das nicht? Sag es gleich unseren Leuten.
linking-told-both = Dein Code wurde benutzt: Der Ort, an den er gebracht wurde, bist jetzt du, und alles Gesuchte gehört beiden. Warst du das nicht? Sag es gleich unseren Leuten.
linking-told-hires = Ab jetzt sieht noch jemand, wen du suchst: Ein Code wurde benutzt. Wenn das nicht stimmt, sag es gleich unseren Leuten.

## Ablehnungen, und was stattdessen geht

linking-no-code = Das ist kein Code. Einer sieht aus wie K7PQ2-M4XTR; schreib oder kopiere ihn, wie er dasteht.
linking-unknown = Diesen Code kenne ich nicht. Vergleich ihn Zeichen für Zeichen, oder hol dir am anderen Ort einen neuen.
linking-expired = Dieser Code gilt nicht mehr: Er galt zehn Minuten, oder ein neuerer hat ihn ersetzt. Hol dir am anderen Ort einen neuen.
linking-used = Dieser Code wurde schon benutzt; jeder gilt einmal. Hol dir am anderen Ort einen neuen.
linking-own = Das ist dein eigener Code, von hier. Öffne mich am anderen Ort und schreib ihn dort.
linking-linked = Diese beiden Orte sind schon verknüpft. Mehr ist nicht zu tun.
linking-too-many = Das waren zu viele falsche Codes. Versuch es nach { $time } wieder; alles andere geht inzwischen.
linking-over = Diese Frage ist nicht mehr offen. Bring mir den Code noch einmal, dann frage ich wieder.
linking-in-private = Ein Code ist nur für deine Augen, und hier lesen andere mit. Schreib mir privat und öffne dort die Einstellungen.

## Schaltflächen

linking-button-both = Von mir, alles teilen
linking-button-person = Von mir, getrennt suchen
linking-button-only-person = Von mir, beide verknüpfen
linking-button-hires = Von Kollegen, gemeinsam suchen
linking-button-only-hires = Von mir, auch alles teilen
linking-button-leave = Nicht verknüpfen
linking-button-enter = Code eingeben
linking-button-back = Einstellungen
linking-button-settings = Einstellungen
linking-button-matches = Treffer
linking-button-menu = Menü
linking-button-support = Unseren Leuten sagen
