### A team around a shortlist: side by side, notes, votes, and who may do what.

## Side by side

# The first line. $developers (list): names.
conferring-comparison = { $developers } côte à côte, les différences d’abord :
# One thing in which they differ. $what (text): what it is. $cells (text): each name with its value.
conferring-row = { $what } : { $cells }
# Two to four cells in a line. $a, $b, $c, $d (text): conferring-cell.
conferring-cells-two = { $a } · { $b }
conferring-cells-three = { $a } · { $b } · { $c }
conferring-cells-four = { $a } · { $b } · { $c } · { $d }
# $developer (text): first name. $value (text): one of the values below.
conferring-cell = { $developer } { $value }
# $what (text): what it is. $value (text): the value that all have. Stands in a list.
conferring-pair = { $what } { $value }
# The last line. $rows (list): conferring-pair.
conferring-same = Pareil pour tous : { $rows }
# The first line instead. $developers (list): names.
conferring-no-differences = { $developers } côte à côte : dans ce que je sais, rien ne les distingue.

# What is compared.
conferring-what-score = Adéquation
conferring-what-level = Niveau
conferring-what-price = Par mois
conferring-what-overlap = Heures communes par jour
conferring-what-free = Disponible
# $skill (text): a must-have skill.
conferring-what-years = { $skill }
conferring-what-interviews = Après entretien, { $what }

# Values. $level (text): L1, L2 or L3.
conferring-level = { $level }
# $month (text): price of a month. $workload (text): full-time or part-time.
conferring-price = { $month } { $workload }
conferring-now = tout de suite
# $date (text): the first day.
conferring-from = à partir du { $date }
# $years (number): whole years of practice.
conferring-years =
    { $years ->
        [0] moins d’1 an
        [one] { $years } an
       *[other] { $years } ans
    }
# The skill is not among theirs.
conferring-lacks = aucune
# $score (number), $best (number): such as 4 of 5.
conferring-score = { $score } sur { $best }
conferring-average = { $average } sur 4
conferring-not-assessed = non évalué
# Instead of a score.
conferring-does-not-fit = pas tous les points
conferring-unknown = inconnu

## Whom to compare

# $most (number): how many at most.
conferring-pick = Qui dois-je mettre côte à côte ? Choisis-en de 2 à { $most }, ou écris leurs noms.
# $most (number): how many at most.
conferring-pick-most = Côte à côte, { $most } est le maximum.
# $fewest (number): how many at least.
conferring-too-few = Pour comparer, il en faut au moins { $fewest } de ta sélection. Retiens un autre profil, ou écris « comparer » et les noms.

## Notes

# A heading on the profile; notes follow.
conferring-notes = Notes de ton équipe :
# $who (text): the author. $when (text): a moment. $words (text): the note.
conferring-note = 📝 { $who }, { $when } : { $words }
# $developer (text): name.
conferring-ask-note = Que veux-tu noter sur { $developer } ? Écris-le simplement. Toute l’équipe peut le lire.
# $developer (text): name.
conferring-noted = C’est noté, pour tous ceux qui regardent { $developer } ici.
# $developer (text): name.
conferring-unnoted = Ta note sur { $developer } n’est plus là.
# $length (number): characters typed. $most (number): characters at most.
conferring-note-long = Cela fait { $length } caractères, une note en prend { $most }. Un peu plus court ?
# $most (number): how many at most.
conferring-notes-full = Il y a { $most } notes au plus par profil. Retire l’une des tiennes pour faire de la place.
conferring-note-gone = Cette note n’est déjà plus là.
conferring-note-of-others = Seul l’auteur d’une note la retire. Tu peux en ajouter une à toi.
conferring-not-kept = Les notes vont avec la sélection. Retiens d’abord ce profil, puis note ce que tu penses.

## Asking for votes

# $count (number): developers on the shortlist.
conferring-until =
    { $count ->
        [one] Jusqu’à quand peut-on voter sur le profil de ta sélection ?
       *[other] Jusqu’à quand peut-on voter sur les { $count } profils de ta sélection ?
    }
conferring-until-typed = Choisis, ou écris une heure, par exemple « vendredi 15 h ».
conferring-until-soon = C’est déjà passé, ou presque. Un vote dure au moins cinq minutes.
# $days (number): days at most.
conferring-until-late = Un vote dure { $days } jours au plus.
conferring-until-never = Cette heure n’existe pas. Essaie-en une autre, par exemple « vendredi 15 h ».
# Above buttons with times. $zone (text): the zone's name.
conferring-until-which = Laquelle veux-tu dire ({ $zone }) ?
# $until (text): a moment.
conferring-opened = Le vote est ouvert jusqu’à { $until }, et toute l’équipe l’apprend.
conferring-opened-how = Personne ne voit ce que votent les autres. Je compte dès que tout le monde a voté, quand le délai est passé ou quand tu clos le vote.
conferring-open-already = Un vote sur cette sélection est en cours. Un autre pourra suivre.
# Told to everybody. $who (text): whoever asked. $developers (list): names.
conferring-asked = { $who } te demande ton vote sur { $developers }.
# $until (text): a moment.
conferring-secret = Jusqu’à { $until }. Les votes restent secrets, je ne donne que le résultat.
# Below the shortlist. $until (text): a moment. $done (number): how many have voted on everybody. $voters (number): how many may vote.
conferring-standing = 🗳 Vote ouvert jusqu’à { $until } : { $done } sur { $voters } ont voté.
# Below the shortlist: the time of a vote is over this very moment.
conferring-counting = 🗳 Le délai de vote est passé ; le résultat arrive.

## Voting

# $place (number), $count (number): which developer of how many. $developer (text): name.
conferring-ballot = Ton vote, { $place } sur { $count } : { $developer }
# Only where nobody reads along.
conferring-ballot-typed = Appuie sur un bouton, ou écris ton vote avec un mot pour dire pourquoi, par exemple « pour : connaît notre stack ».
# $developer (text): name.
conferring-voted = Ton vote sur { $developer } est enregistré.
# $done (number): how many have voted on everybody. $voters (number): how many may vote.
conferring-done = Tu as voté sur tous les profils. { $done } sur { $voters } l’ont fait jusqu’ici.
# $until (text): a moment. Buttons with names follow.
conferring-done-change = Tu peux changer un vote jusqu’à { $until } : appuie sur un nom.
conferring-all-in = C’était le dernier : tous les votes sont là, voici le résultat.
# One's own vote, told to oneself alone. $developer (text): name. $vote (text): one of those below.
conferring-own = { $developer } : { $vote }
conferring-own-for = tu es pour
conferring-own-against = tu es contre
conferring-own-abstain = tu t’abstiens
# $words (text): why.
conferring-own-for-because = tu es pour : « { $words } »
conferring-own-against-because = tu es contre : « { $words } »
conferring-own-abstain-because = tu t’abstiens : « { $words } »
# $length (number): characters typed. $most (number): characters at most.
conferring-words-long = Cela fait { $length } caractères, une raison en prend { $most }. Un peu plus court ?
conferring-time-over = Le délai de vote est passé ; le résultat arrive.
conferring-no-vote = Je ne connais pas ce vote. Voici la sélection telle qu’elle est :

## The count

conferring-over-complete = 🗳 Tous les votes sont là :
# $done (number): how many voted on everybody. $voters (number): how many could.
conferring-over-deadline = 🗳 Le délai de vote est passé ; { $done } sur { $voters } ont voté sur tous les profils :
# $who (text): whoever closed it. $done (number): how many voted on everybody. $voters (number): how many could.
conferring-over-owner = 🗳 { $who } a clos le vote ; { $done } sur { $voters } ont voté sur tous les profils :
# $developer (text): name. $yes, $no, $abstained (number): votes.
conferring-tally = { $developer } : { $yes } pour, { $no } contre, { $abstained } abstention(s)
# Below a developer on the shortlist, after a vote. $yes, $no, $abstained (number): votes.
conferring-votes = 🗳 { $yes } pour, { $no } contre, { $abstained } abstention(s)
# Below a developer's count. $words (text): what somebody said.
conferring-words-for = + « { $words } »
conferring-words-against = − « { $words } »
conferring-words-abstain = ○ « { $words } »
conferring-closed = Le vote est clos. Le résultat va à tout le monde.

## Who may do what

# $count (number): members.
conferring-members =
    { $count ->
        [one] Il n’y a que toi ici.
       *[other] L’équipe autour de cette recherche, { $count } en tout :
    }
# $who (text): name. $role (text): owner, voter or viewer.
conferring-member-line = { $who } : { $role }
# The reader. $who (text): name. $role (text): owner, voter or viewer.
conferring-member-you = { $who } (toi) : { $role }
conferring-roles = Les responsables font tout et disent qui peut quoi. Qui a une voix retient des profils, note et vote. Qui observe regarde et compare.
conferring-owner = responsable
conferring-voter = a une voix
conferring-viewer-role = observe
# $who (text): name. $role (text): owner, voter or viewer.
conferring-ask-role = { $who }, jusqu’ici : { $role }. Et maintenant ?
# $who (text): name. $role (text): owner, voter or viewer.
conferring-seated = { $who } : { $role } à partir de maintenant.
conferring-last-owner = Il faut quelqu’un de responsable. Nomme d’abord une autre personne.
conferring-no-member = Cette personne n’est plus là.
# In place of a name. $number (number): their place in the list.
conferring-member = Membre { $number }
conferring-somebody = quelqu’un

## Refusals, and what may be done instead

conferring-viewer = Ici, tu observes : tu peux tout regarder et comparer, mais pas changer la sélection, noter ni voter.
# $owners (list): names.
conferring-ask-owner = Cela, { $owners } peut le changer.
# $owners (list): names.
conferring-not-yours = Demander des votes et clore un vote revient à qui a confirmé le brief, et à { $owners }.
# $owners (list): names.
conferring-owners-only = Qui peut quoi, c’est { $owners } qui le dit. Demande-lui.

## Buttons, at most 80 characters

conferring-button-compare = Comparer
# $count (number): how many are picked.
conferring-button-compare-picked = Comparer les { $count }
# $developer (text): name.
conferring-button-pick = { $developer }
# $developer (text): name.
conferring-button-picked = ✓ { $developer }
# $developer (text): first name.
conferring-button-meet-of = { $developer } : rencontrer
# $developer (text): name.
conferring-button-profile = Fiche de { $developer }
conferring-button-note = Ajouter une note
conferring-button-unnote = Retirer ma note
conferring-button-no-note = Pas de note
conferring-button-ask = Demander des votes
conferring-button-vote = Voter
conferring-button-close = Clore le vote
conferring-button-members = Équipe
conferring-button-one-day = 1 jour
conferring-button-three-days = 3 jours
conferring-button-seven-days = 7 jours
# $time (text): a moment without its zone.
conferring-button-time = { $time }
conferring-button-not-now = Pas maintenant
conferring-button-for = Pour
conferring-button-against = Contre
conferring-button-abstain = Abstention
# $who (text): name.
conferring-button-member = { $who }
conferring-button-owner = Responsable
conferring-button-voter = A une voix
conferring-button-viewer = Observe
conferring-button-shortlist = Ma sélection
