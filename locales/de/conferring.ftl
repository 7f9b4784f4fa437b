### A team around a shortlist: side by side, notes, votes, and who may do what.

## Side by side

# The first line. $developers (list): names.
conferring-comparison = { $developers } nebeneinander, Unterschiede zuerst:
# One thing in which they differ. $what (text): what it is. $cells (text): each name with its value.
conferring-row = { $what }: { $cells }
# Two to four cells in a line. $a, $b, $c, $d (text): conferring-cell.
conferring-cells-two = { $a } · { $b }
conferring-cells-three = { $a } · { $b } · { $c }
conferring-cells-four = { $a } · { $b } · { $c } · { $d }
# $developer (text): first name. $value (text): one of the values below.
conferring-cell = { $developer } { $value }
# $what (text): what it is. $value (text): the value that all have. Stands in a list.
conferring-pair = { $what } { $value }
# The last line. $rows (list): conferring-pair.
conferring-same = Bei allen gleich: { $rows }
# The first line instead. $developers (list): names.
conferring-no-differences = { $developers } nebeneinander: In allem, was ich weiß, gleichen sie sich.

# What is compared.
conferring-what-score = Passung
conferring-what-level = Level
conferring-what-price = Im Monat
conferring-what-overlap = Gemeinsame Stunden am Tag
conferring-what-free = Frei
# $skill (text): a must-have skill.
conferring-what-years = { $skill }
conferring-what-interviews = Nach Interviews, { $what }

# Values. $level (text): L1, L2 or L3.
conferring-level = { $level }
# $month (text): price of a month. $workload (text): full-time or part-time.
conferring-price = { $month } { $workload }
conferring-now = ab sofort
# $date (text): the first day.
conferring-from = ab { $date }
# $years (number): whole years of practice.
conferring-years =
    { $years ->
        [0] unter 1 J.
       *[other] { $years } J.
    }
# The skill is not among theirs.
conferring-lacks = keine
# $score (number), $best (number): such as 4 of 5.
conferring-score = { $score } von { $best }
conferring-average = { $average } von 4
conferring-not-assessed = nicht geprüft
# Instead of a score.
conferring-does-not-fit = nicht jeder Punkt
conferring-unknown = unbekannt

## Whom to compare

# $most (number): how many at most.
conferring-pick = Wen soll ich nebeneinanderstellen? Wähle 2 bis { $most } oder tippe die Namen.
# $most (number): how many at most.
conferring-pick-most = Mehr als { $most } passen nicht nebeneinander.
# $fewest (number): how many at least.
conferring-too-few = Zum Vergleichen braucht es mindestens { $fewest } von deiner Merkliste. Merke noch jemanden, oder tippe „vergleiche“ und die Namen.

## Notes

# A heading on the profile; notes follow.
conferring-notes = Notizen eures Teams:
# $who (text): the author. $when (text): a moment. $words (text): the note.
conferring-note = 📝 { $who }, { $when }: { $words }
# $developer (text): name.
conferring-ask-note = Was möchtest du zu { $developer } notieren? Tippe es einfach. Alle, die hier dabei sind, können es lesen.
# $developer (text): name.
conferring-noted = Notiert, für alle, die hier { $developer } ansehen.
# $developer (text): name.
conferring-unnoted = Deine Notiz zu { $developer } ist weg.
# $length (number): characters typed. $most (number): characters at most.
conferring-note-long = Das sind { $length } Zeichen, eine Notiz fasst { $most }. Geht es etwas kürzer?
# $most (number): how many at most.
conferring-notes-full = Mehr als { $most } Notizen zu einer Person gehen nicht. Nimm eine von deinen zurück, dann ist Platz.
conferring-note-gone = Die Notiz ist schon weg.
conferring-note-of-others = Eine Notiz nimmt nur zurück, wer sie geschrieben hat. Du kannst eine eigene dazuschreiben.
conferring-not-kept = Notizen gehören zur Merkliste. Merke die Person zuerst, dann notiere, was du denkst.

## Asking for votes

# $count (number): developers on the shortlist.
conferring-until =
    { $count ->
        [one] Bis wann dürfen alle über die Person auf deiner Merkliste abstimmen?
       *[other] Bis wann dürfen alle über die { $count } auf deiner Merkliste abstimmen?
    }
conferring-until-typed = Wähle etwas aus oder tippe eine Zeit, etwa „Freitag 15 Uhr“.
conferring-until-soon = Das ist schon vorbei oder gleich. Eine Abstimmung braucht mindestens fünf Minuten.
# $days (number): days at most.
conferring-until-late = Eine Abstimmung läuft höchstens { $days } Tage.
conferring-until-never = Diese Zeit gibt es nicht. Versuch es mit einer anderen, etwa „Freitag 15 Uhr“.
# Above buttons with times. $zone (text): the zone's name.
conferring-until-which = Welche davon meinst du ({ $zone })?
# $until (text): a moment.
conferring-opened = Abgestimmt wird bis { $until }; alle, die hier dabei sind, hören davon.
conferring-opened-how = Niemand sieht, wie jemand stimmt. Ich zähle, sobald alle gestimmt haben, wenn die Zeit um ist oder wenn du die Abstimmung schließt.
conferring-open-already = Zu dieser Merkliste läuft schon eine Abstimmung. Danach kann es eine neue geben.
# Told to everybody. $who (text): whoever asked. $developers (list): names.
conferring-asked = { $who } bittet um deine Stimme zu { $developers }.
# $until (text): a moment.
conferring-secret = Bis { $until }. Die Stimmen bleiben geheim, ich nenne nur das Ergebnis.
# Below the shortlist. $until (text): a moment. $done (number): how many have voted on everybody. $voters (number): how many may vote.
conferring-standing = 🗳 Abstimmung bis { $until }, bisher fertig: { $done } von { $voters }.
# Below the shortlist: the time of a vote is over this very moment.
conferring-counting = 🗳 Die Zeit für Stimmen ist um, das Ergebnis kommt gleich.

## Voting

# $place (number), $count (number): which developer of how many. $developer (text): name.
conferring-ballot = Deine Stimme, { $place } von { $count }: { $developer }
# Only where nobody reads along.
conferring-ballot-typed = Drück einen Knopf oder tippe die Stimme mit einem Wort dazu, etwa „dafür: kennt unseren Stack“.
# $developer (text): name.
conferring-voted = Deine Stimme zu { $developer } ist gezählt.
# $done (number): how many have voted on everybody. $voters (number): how many may vote.
conferring-done = Du hast über alle abgestimmt. Bisher fertig: { $done } von { $voters }.
# $until (text): a moment. Buttons with names follow.
conferring-done-change = Bis { $until } kannst du eine Stimme ändern: Drück auf einen Namen.
conferring-all-in = Das war die letzte: Alle Stimmen sind da, gleich kommt das Ergebnis.
# One's own vote, told to oneself alone. $developer (text): name. $vote (text): one of those below.
conferring-own = { $developer }: { $vote }
conferring-own-for = du bist dafür
conferring-own-against = du bist dagegen
conferring-own-abstain = du enthältst dich
# $words (text): why.
conferring-own-for-because = du bist dafür: „{ $words }“
conferring-own-against-because = du bist dagegen: „{ $words }“
conferring-own-abstain-because = du enthältst dich: „{ $words }“
# $length (number): characters typed. $most (number): characters at most.
conferring-words-long = Das sind { $length } Zeichen, eine Begründung fasst { $most }. Geht es etwas kürzer?
conferring-time-over = Die Zeit für Stimmen ist um, das Ergebnis kommt gleich.
conferring-no-vote = Diese Abstimmung kenne ich nicht. Hier ist die Merkliste, wie sie jetzt ist:

## The count

conferring-over-complete = 🗳 Alle Stimmen sind da:
# $done (number): how many voted on everybody. $voters (number): how many could.
conferring-over-deadline = 🗳 Die Zeit für Stimmen ist um; vollständig abgestimmt: { $done } von { $voters }.
# $who (text): whoever closed it. $done (number): how many voted on everybody. $voters (number): how many could.
conferring-over-owner = 🗳 { $who } hat die Abstimmung geschlossen; vollständig abgestimmt: { $done } von { $voters }.
# $developer (text): name. $yes, $no, $abstained (number): votes.
conferring-tally = { $developer }: { $yes } dafür, { $no } dagegen, { $abstained } enthalten
# Below a developer on the shortlist, after a vote. $yes, $no, $abstained (number): votes.
conferring-votes = 🗳 { $yes } dafür, { $no } dagegen, { $abstained } enthalten
# Below a developer's count. $words (text): what somebody said.
conferring-words-for = + „{ $words }“
conferring-words-against = − „{ $words }“
conferring-words-abstain = ○ „{ $words }“
conferring-closed = Die Abstimmung ist geschlossen. Das Ergebnis geht an alle.

## Who may do what

# $count (number): members.
conferring-members =
    { $count ->
        [one] Du bist hier allein.
       *[other] Ihr { $count } rund um diese Suche:
    }
# $who (text): name. $role (text): owner, voter or viewer.
conferring-member-line = { $who }: { $role }
# The reader. $who (text): name. $role (text): owner, voter or viewer.
conferring-member-you = { $who } (du): { $role }
conferring-roles = Wer verantwortlich ist, darf alles und legt fest, wer was darf. Wer stimmberechtigt ist, merkt Leute, schreibt Notizen und stimmt ab. Wer mitliest, schaut zu und vergleicht.
conferring-owner = verantwortlich
conferring-voter = stimmberechtigt
conferring-viewer-role = liest mit
# $who (text): name. $role (text): owner, voter or viewer.
conferring-ask-role = { $who }, bisher { $role }: Was soll es werden?
# $who (text): name. $role (text): owner, voter or viewer.
conferring-seated = { $who }: ab jetzt { $role }.
conferring-last-owner = Jemand muss verantwortlich sein. Mach zuerst jemand anderen verantwortlich.
conferring-no-member = Diese Person ist nicht mehr dabei.
# In place of a name. $number (number): their place in the list.
conferring-member = Mitglied { $number }
conferring-somebody = jemand

## Refusals, and what may be done instead

conferring-viewer = Du liest hier mit: Du kannst alles ansehen und vergleichen, aber nicht die Merkliste ändern, notieren oder abstimmen.
# $owners (list): names.
conferring-ask-owner = Ändern kann das { $owners }.
# $owners (list): names.
conferring-not-yours = Um Stimmen bitten und die Abstimmung schließen kann, wer das Briefing bestätigt hat, und { $owners }.
# $owners (list): names.
conferring-owners-only = Wer was darf, legt { $owners } fest. Frag dort nach.

## Buttons, at most 80 characters

conferring-button-compare = Vergleichen
# $count (number): how many are picked.
conferring-button-compare-picked = { $count } vergleichen
# $developer (text): name.
conferring-button-pick = { $developer }
# $developer (text): name.
conferring-button-picked = ✓ { $developer }
# $developer (text): first name.
conferring-button-meet-of = { $developer }: treffen
# $developer (text): name.
conferring-button-profile = Profil von { $developer }
conferring-button-note = Notiz schreiben
conferring-button-unnote = Meine Notiz zurücknehmen
conferring-button-no-note = Keine Notiz
conferring-button-ask = Abstimmen lassen
conferring-button-vote = Abstimmen
conferring-button-close = Abstimmung schließen
conferring-button-members = Team
conferring-button-one-day = 1 Tag
conferring-button-three-days = 3 Tage
conferring-button-seven-days = 7 Tage
# $time (text): a moment without its zone.
conferring-button-time = { $time }
conferring-button-not-now = Jetzt nicht
conferring-button-for = Dafür
conferring-button-against = Dagegen
conferring-button-abstain = Enthaltung
# $who (text): name.
conferring-button-member = { $who }
conferring-button-owner = Verantwortlich
conferring-button-voter = Stimmberechtigt
conferring-button-viewer = Liest mit
conferring-button-shortlist = Meine Merkliste
