### A team around a shortlist: side by side, notes, votes, and who may do what.

## Side by side

# The first line. $developers (list): names.
conferring-comparison = { $developers } lado a lado, primeiro as diferenças:
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
conferring-same = Igual em todos: { $rows }
# The first line instead. $developers (list): names.
conferring-no-differences = { $developers } lado a lado: no que eu sei, não há diferença.

# What is compared.
conferring-what-score = Afinidade
conferring-what-level = Nível
conferring-what-price = Por mês
conferring-what-overlap = Horas em comum por dia
conferring-what-free = Disponível
# $skill (text): a must-have skill.
conferring-what-years = { $skill }
conferring-what-interviews = Após entrevistas, { $what }

# Values. $level (text): L1, L2 or L3.
conferring-level = { $level }
# $month (text): price of a month. $workload (text): full-time or part-time.
conferring-price = { $month } { $workload }
conferring-now = já
# $date (text): the first day.
conferring-from = a partir de { $date }
# $years (number): whole years of practice.
conferring-years =
    { $years ->
        [0] menos de 1 ano
        [one] { $years } ano
       *[other] { $years } anos
    }
# The skill is not among theirs.
conferring-lacks = nada
# $score (number), $best (number): such as 4 of 5.
conferring-score = { $score } de { $best }
conferring-average = { $average } de 4
conferring-not-assessed = não avaliado
# Instead of a score.
conferring-does-not-fit = nem todos os pontos
conferring-unknown = não sei

## Whom to compare

# $most (number): how many at most.
conferring-pick = Quem eu ponho lado a lado? Escolha de 2 a { $most }, ou escreva os nomes.
# $most (number): how many at most.
conferring-pick-most = Lado a lado cabem no máximo { $most }.
# $fewest (number): how many at least.
conferring-too-few = Para comparar são precisos pelo menos { $fewest } da sua lista. Salve mais alguém, ou escreva “comparar” e os nomes.

## Notes

# A heading on the profile; notes follow.
conferring-notes = Notas da sua equipe:
# $who (text): the author. $when (text): a moment. $words (text): the note.
conferring-note = 📝 { $who }, { $when }: { $words }
# $developer (text): name.
conferring-ask-note = O que você quer anotar sobre { $developer }? É só escrever. Toda a equipe pode ler.
# $developer (text): name.
conferring-noted = Anotado, para quem olhar { $developer } aqui.
# $developer (text): name.
conferring-unnoted = Sua nota sobre { $developer } saiu.
# $length (number): characters typed. $most (number): characters at most.
conferring-note-long = São { $length } caracteres, e numa nota cabem { $most }. Dá para encurtar um pouco?
# $most (number): how many at most.
conferring-notes-full = Cabem no máximo { $most } notas por perfil. Retire uma sua para abrir espaço.
conferring-note-gone = Essa nota já saiu.
conferring-note-of-others = Só quem escreveu uma nota a retira. Você pode acrescentar uma sua.
conferring-not-kept = As notas acompanham a lista. Salve este perfil primeiro e depois anote o que você acha.

## Asking for votes

# $count (number): developers on the shortlist.
conferring-until =
    { $count ->
        [one] Até quando dá para votar no perfil da sua lista?
       *[other] Até quando dá para votar nos { $count } perfis da sua lista?
    }
conferring-until-typed = Escolha, ou escreva um horário, como “sexta 15h”.
conferring-until-soon = Isso já passou, ou quase. Uma votação precisa de pelo menos cinco minutos.
# $days (number): days at most.
conferring-until-late = Uma votação dura no máximo { $days } dias.
conferring-until-never = Esse horário não existe. Tente outro, como “sexta 15h”.
# Above buttons with times. $zone (text): the zone's name.
conferring-until-which = Qual destes você quer dizer ({ $zone })?
# $until (text): a moment.
conferring-opened = A votação fica aberta até { $until }, e toda a equipe fica sabendo.
conferring-opened-how = Ninguém vê o voto de ninguém. Eu conto assim que todos votarem, quando o prazo acabar ou quando você encerrar a votação.
conferring-open-already = Já há uma votação em andamento sobre esta lista. Depois pode vir outra.
# Told to everybody. $who (text): whoever asked. $developers (list): names.
conferring-asked = { $who } pede o seu voto sobre { $developers }.
# $until (text): a moment.
conferring-secret = Até { $until }. Os votos são secretos: eu só conto o resultado.
# Below the shortlist. $until (text): a moment. $done (number): how many have voted on everybody. $voters (number): how many may vote.
conferring-standing = 🗳 Votação aberta até { $until }: { $done } de { $voters } já votaram.
# Below the shortlist: the time of a vote is over this very moment.
conferring-counting = 🗳 O prazo para votar acabou; o resultado já vem.

## Voting

# $place (number), $count (number): which developer of how many. $developer (text): name.
conferring-ballot = Seu voto, { $place } de { $count }: { $developer }
# Only where nobody reads along.
conferring-ballot-typed = Aperte um botão, ou escreva o voto com o motivo, como “a favor: conhece nosso stack”.
# $developer (text): name.
conferring-voted = Seu voto sobre { $developer } está registrado.
# $done (number): how many have voted on everybody. $voters (number): how many may vote.
conferring-done = Você votou em todos. Até agora, { $done } de { $voters } fizeram isso.
# $until (text): a moment. Buttons with names follow.
conferring-done-change = Você pode mudar um voto até { $until }: aperte um nome.
conferring-all-in = Era o último: todos os votos chegaram, aí vem o resultado.
# One's own vote, told to oneself alone. $developer (text): name. $vote (text): one of those below.
conferring-own = { $developer }: { $vote }
conferring-own-for = você é a favor
conferring-own-against = você é contra
conferring-own-abstain = você se abstém
# $words (text): why.
conferring-own-for-because = você é a favor: “{ $words }”
conferring-own-against-because = você é contra: “{ $words }”
conferring-own-abstain-because = você se abstém: “{ $words }”
# $length (number): characters typed. $most (number): characters at most.
conferring-words-long = São { $length } caracteres, e num motivo cabem { $most }. Dá para encurtar um pouco?
conferring-time-over = O prazo para votar acabou; o resultado já vem.
conferring-no-vote = Não conheço essa votação. Esta é a lista como está agora:

## The count

conferring-over-complete = 🗳 Todos os votos chegaram:
# $done (number): how many voted on everybody. $voters (number): how many could.
conferring-over-deadline = 🗳 O prazo acabou; { $done } de { $voters } votaram em todos:
# $who (text): whoever closed it. $done (number): how many voted on everybody. $voters (number): how many could.
conferring-over-owner = 🗳 { $who } encerrou a votação; { $done } de { $voters } votaram em todos:
# $developer (text): name. $yes, $no, $abstained (number): votes.
conferring-tally = { $developer }: { $yes } a favor, { $no } contra, { $abstained } abstenções
# Below a developer on the shortlist, after a vote. $yes, $no, $abstained (number): votes.
conferring-votes = 🗳 { $yes } a favor, { $no } contra, { $abstained } abstenções
# Below a developer's count. $words (text): what somebody said.
conferring-words-for = + “{ $words }”
conferring-words-against = − “{ $words }”
conferring-words-abstain = ○ “{ $words }”
conferring-closed = A votação está encerrada. O resultado vai para todos.

## Who may do what

# $count (number): members.
conferring-members =
    { $count ->
        [one] Só você está aqui.
       *[other] A equipe desta busca, { $count } pessoas:
    }
# $who (text): name. $role (text): owner, voter or viewer.
conferring-member-line = { $who }: { $role }
# The reader. $who (text): name. $role (text): owner, voter or viewer.
conferring-member-you = { $who } (você): { $role }
conferring-roles = Responsáveis fazem tudo e dizem quem pode o quê. Quem vota salva perfis, anota e vota. Quem observa olha e compara.
conferring-owner = responsável
conferring-voter = vota
conferring-viewer-role = observa
# $who (text): name. $role (text): owner, voter or viewer.
conferring-ask-role = { $who }, até agora { $role }: o que passa a ser?
# $who (text): name. $role (text): owner, voter or viewer.
conferring-seated = { $who }: a partir de agora, { $role }.
conferring-last-owner = Alguém precisa ser responsável. Nomeie outra pessoa primeiro.
conferring-no-member = Essa pessoa não está mais aqui.
# In place of a name. $number (number): their place in the list.
conferring-member = Pessoa { $number }
conferring-somebody = alguém

## Refusals, and what may be done instead

conferring-viewer = Aqui você observa: pode olhar tudo e comparar, mas não mudar a lista, anotar nem votar.
# $owners (list): names.
conferring-ask-owner = Isso { $owners } pode mudar.
# $owners (list): names.
conferring-not-yours = Pedir votos e encerrar a votação cabe a quem confirmou o briefing e a { $owners }.
# $owners (list): names.
conferring-owners-only = Quem pode o quê, { $owners } decide. Pergunte lá.

## Buttons, at most 80 characters

conferring-button-compare = Comparar
# $count (number): how many are picked.
conferring-button-compare-picked = Comparar { $count }
# $developer (text): name.
conferring-button-pick = { $developer }
# $developer (text): name.
conferring-button-picked = ✓ { $developer }
# $developer (text): first name.
conferring-button-meet-of = { $developer }: conversar
# $developer (text): name.
conferring-button-profile = Perfil de { $developer }
conferring-button-note = Anotar
conferring-button-unnote = Retirar minha nota
conferring-button-no-note = Sem nota
conferring-button-ask = Pedir votos
conferring-button-vote = Votar
conferring-button-close = Encerrar a votação
conferring-button-members = Equipe
conferring-button-one-day = 1 dia
conferring-button-three-days = 3 dias
conferring-button-seven-days = 7 dias
# $time (text): a moment without its zone.
conferring-button-time = { $time }
conferring-button-not-now = Agora não
conferring-button-for = A favor
conferring-button-against = Contra
conferring-button-abstain = Me abstenho
# $who (text): name.
conferring-button-member = { $who }
conferring-button-owner = Responsável
conferring-button-voter = Vota
conferring-button-viewer = Observa
conferring-button-shortlist = Minha lista
