### A team around a shortlist: side by side, notes, votes, and who may do what.

## Side by side

# The first line. $developers (list): names.
conferring-comparison = { $developers } lado a lado, primero las diferencias:
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
conferring-same = Igual en todos: { $rows }
# The first line instead. $developers (list): names.
conferring-no-differences = { $developers } lado a lado: en lo que sé no hay diferencias.

# What is compared.
conferring-what-score = Encaje
conferring-what-level = Nivel
conferring-what-price = Al mes
conferring-what-overlap = Horas compartidas al día
conferring-what-free = Disponible
# $skill (text): a must-have skill.
conferring-what-years = { $skill }
conferring-what-interviews = Tras entrevistas, { $what }

# Values. $level (text): L1, L2 or L3.
conferring-level = { $level }
# $month (text): price of a month. $workload (text): full-time or part-time.
conferring-price = { $month } a { $workload }
conferring-now = ya
# $date (text): the first day.
conferring-from = desde el { $date }
# $years (number): whole years of practice.
conferring-years =
    { $years ->
        [0] menos de 1 año
        [one] { $years } año
       *[other] { $years } años
    }
# The skill is not among theirs.
conferring-lacks = nada
# $score (number), $best (number): such as 4 of 5.
conferring-score = { $score } de { $best }
conferring-average = { $average } de 4
conferring-not-assessed = sin evaluar
# Instead of a score.
conferring-does-not-fit = no cumple todo
conferring-unknown = no se sabe

## Whom to compare

# $most (number): how many at most.
conferring-pick = ¿A quiénes pongo lado a lado? Elige de 2 a { $most }, o escribe sus nombres.
# $most (number): how many at most.
conferring-pick-most = Lado a lado caben { $most } como máximo.
# $fewest (number): how many at least.
conferring-too-few = Para comparar hacen falta al menos { $fewest } de tu preselección. Preselecciona otro perfil, o escribe «compara» y los nombres.

## Notes

# A heading on the profile; notes follow.
conferring-notes = Notas de tu equipo:
# $who (text): the author. $when (text): a moment. $words (text): the note.
conferring-note = 📝 { $who }, { $when }: { $words }
# $developer (text): name.
conferring-ask-note = ¿Qué quieres anotar sobre { $developer }? Escríbelo sin más. Lo puede leer todo el equipo.
# $developer (text): name.
conferring-noted = Anotado, para quien mire aquí el perfil de { $developer }.
# $developer (text): name.
conferring-unnoted = Tu nota sobre { $developer } ya no está.
# $length (number): characters typed. $most (number): characters at most.
conferring-note-long = Son { $length } caracteres y en una nota caben { $most }. ¿Lo acortas un poco?
# $most (number): how many at most.
conferring-notes-full = Caben { $most } notas por perfil como máximo. Retira una tuya para hacer sitio.
conferring-note-gone = Esa nota ya no está.
conferring-note-of-others = Una nota solo la retira quien la escribió. Puedes añadir una tuya.
conferring-not-kept = Las notas van con la preselección. Preselecciona primero este perfil y luego anota lo que piensas.

## Asking for votes

# $count (number): developers on the shortlist.
conferring-until =
    { $count ->
        [one] ¿Hasta cuándo se puede votar sobre el perfil de tu preselección?
       *[other] ¿Hasta cuándo se puede votar sobre los { $count } perfiles de tu preselección?
    }
conferring-until-typed = Elige una opción o escribe una hora, como «viernes a las 15».
conferring-until-soon = Eso ya pasó, o casi. Una votación necesita al menos cinco minutos.
# $days (number): days at most.
conferring-until-late = Una votación dura { $days } días como máximo.
conferring-until-never = Esa hora no existe. Prueba con otra, como «viernes a las 15».
# Above buttons with times. $zone (text): the zone's name.
conferring-until-which = ¿Cuál de estas es ({ $zone })?
# $until (text): a moment.
conferring-opened = La votación está abierta hasta { $until }, y todo el equipo se entera.
conferring-opened-how = Nadie ve lo que vota nadie. Cuento en cuanto hayan votado todos, cuando se acabe el plazo o cuando cierres la votación.
conferring-open-already = Ya hay una votación en marcha sobre esta preselección. Después puede haber otra.
# Told to everybody. $who (text): whoever asked. $developers (list): names.
conferring-asked = { $who } te pide tu voto sobre { $developers }.
# $until (text): a moment.
conferring-secret = Hasta { $until }. Los votos son secretos: solo cuento el resultado.
# Below the shortlist. $until (text): a moment. $done (number): how many have voted on everybody. $voters (number): how many may vote.
conferring-standing = 🗳 Votación abierta hasta { $until }: han votado { $done } de { $voters }.
# Below the shortlist: the time of a vote is over this very moment.
conferring-counting = 🗳 Se acabó el plazo para votar; el resultado llega enseguida.

## Voting

# $place (number), $count (number): which developer of how many. $developer (text): name.
conferring-ballot = Tu voto, { $place } de { $count }: { $developer }
# Only where nobody reads along.
conferring-ballot-typed = Pulsa un botón, o escribe tu voto con el motivo, como «a favor: conoce nuestro stack».
# $developer (text): name.
conferring-voted = Tu voto sobre { $developer } está dentro.
# $done (number): how many have voted on everybody. $voters (number): how many may vote.
conferring-done = Ya has votado sobre todos. De momento lo han hecho { $done } de { $voters }.
# $until (text): a moment. Buttons with names follow.
conferring-done-change = Puedes cambiar un voto hasta { $until }: pulsa un nombre.
conferring-all-in = Era el último: ya están todos los votos, ahora viene el resultado.
# One's own vote, told to oneself alone. $developer (text): name. $vote (text): one of those below.
conferring-own = { $developer }: { $vote }
conferring-own-for = estás a favor
conferring-own-against = estás en contra
conferring-own-abstain = te abstienes
# $words (text): why.
conferring-own-for-because = estás a favor: «{ $words }»
conferring-own-against-because = estás en contra: «{ $words }»
conferring-own-abstain-because = te abstienes: «{ $words }»
# $length (number): characters typed. $most (number): characters at most.
conferring-words-long = Son { $length } caracteres y en un motivo caben { $most }. ¿Lo acortas un poco?
conferring-time-over = Se acabó el plazo para votar; el resultado llega enseguida.
conferring-no-vote = No conozco esa votación. Esta es la preselección tal como está ahora:

## The count

conferring-over-complete = 🗳 Ya están todos los votos:
# $done (number): how many voted on everybody. $voters (number): how many could.
conferring-over-deadline = 🗳 Se acabó el plazo; { $done } de { $voters } votaron sobre todos:
# $who (text): whoever closed it. $done (number): how many voted on everybody. $voters (number): how many could.
conferring-over-owner = 🗳 { $who } cerró la votación; { $done } de { $voters } votaron sobre todos:
# $developer (text): name. $yes, $no, $abstained (number): votes.
conferring-tally = { $developer }: { $yes } a favor, { $no } en contra, { $abstained } abstenciones
# Below a developer on the shortlist, after a vote. $yes, $no, $abstained (number): votes.
conferring-votes = 🗳 { $yes } a favor, { $no } en contra, { $abstained } abstenciones
# Below a developer's count. $words (text): what somebody said.
conferring-words-for = + «{ $words }»
conferring-words-against = − «{ $words }»
conferring-words-abstain = ○ «{ $words }»
conferring-closed = La votación está cerrada. El resultado llega a todos.

## Who may do what

# $count (number): members.
conferring-members =
    { $count ->
        [one] Aquí solo estás tú.
       *[other] El equipo de esta búsqueda, { $count } en total:
    }
# $who (text): name. $role (text): owner, voter or viewer.
conferring-member-line = { $who }: { $role }
# The reader. $who (text): name. $role (text): owner, voter or viewer.
conferring-member-you = { $who } (tú): { $role }
conferring-roles = Quien es responsable lo puede todo y decide quién puede qué. Quien vota preselecciona, anota y vota. Quien observa mira y compara.
conferring-owner = responsable
conferring-voter = vota
conferring-viewer-role = observa
# $who (text): name. $role (text): owner, voter or viewer.
conferring-ask-role = { $who }, hasta ahora { $role }: ¿qué pasa a ser?
# $who (text): name. $role (text): owner, voter or viewer.
conferring-seated = { $who }: desde ahora, { $role }.
conferring-last-owner = Alguien tiene que ser responsable. Nombra primero a otra persona.
conferring-no-member = Esa persona ya no está aquí.
# In place of a name. $number (number): their place in the list.
conferring-member = Persona { $number }
conferring-somebody = alguien

## Refusals, and what may be done instead

conferring-viewer = Aquí observas: puedes mirarlo todo y comparar, pero no cambiar la preselección, anotar ni votar.
# $owners (list): names.
conferring-ask-owner = Eso lo puede cambiar { $owners }.
# $owners (list): names.
conferring-not-yours = Pedir votos y cerrar la votación es cosa de quien confirmó la búsqueda y de { $owners }.
# $owners (list): names.
conferring-owners-only = Quién puede qué lo decide { $owners }. Pregunta ahí.

## Buttons, at most 80 characters

conferring-button-compare = Comparar
# $count (number): how many are picked.
conferring-button-compare-picked = Comparar { $count }
# $developer (text): name.
conferring-button-pick = { $developer }
# $developer (text): name.
conferring-button-picked = ✓ { $developer }
# $developer (text): first name.
conferring-button-meet-of = { $developer }: entrevistar
# $developer (text): name.
conferring-button-profile = Perfil de { $developer }
conferring-button-note = Añadir una nota
conferring-button-unnote = Retirar mi nota
conferring-button-no-note = Sin nota
conferring-button-ask = Pedir votos
conferring-button-vote = Votar
conferring-button-close = Cerrar la votación
conferring-button-members = Equipo
conferring-button-one-day = 1 día
conferring-button-three-days = 3 días
conferring-button-seven-days = 7 días
# $time (text): a moment without its zone.
conferring-button-time = { $time }
conferring-button-not-now = Ahora no
conferring-button-for = A favor
conferring-button-against = En contra
conferring-button-abstain = Me abstengo
# $who (text): name.
conferring-button-member = { $who }
conferring-button-owner = Responsable
conferring-button-voter = Vota
conferring-button-viewer = Observa
conferring-button-shortlist = Mi preselección
