## O cartão de um perfil, e o cabeçalho do perfil completo.

browsing-title = { $developer } · { $level } · { $headline }
browsing-title-without-headline = { $developer } · { $level } · { $role }
# $score: de 0 a 100.
browsing-price-and-score = { $month } por mês, { $workload } · afinidade { $score } de 100
browsing-price = { $month } por mês, { $workload }
# $overlap: por exemplo "5 h". $free: "livre agora" ou "livre a partir de …".
browsing-overlap-and-start = { $overlap } de trabalho em comum por dia · { $free }
browsing-overlap = { $overlap } de trabalho em comum por dia
browsing-start = Disponibilidade: { $free }
browsing-free-now = livre agora
browsing-free-from = livre a partir de { $date }
browsing-hours = { $hours } h
browsing-hours-and-minutes = { $hours } h { $minutes } min
browsing-full-time = período integral
browsing-part-time = meio período
browsing-backend = Dev backend
browsing-fullstack = Dev full-stack

## Por que este perfil combina: até três linhas.

browsing-reason-must =
    { $of ->
        [one] ✓ O indispensável: { $skills }
       *[other] ✓ { $have } de { $of } habilidades indispensáveis: { $skills }
    }
browsing-reason-nice =
    { $of ->
        [one] ✓ O diferencial: { $skills }
       *[other] ✓ { $have } de { $of } diferenciais: { $skills }
    }
browsing-reason-overlap = ✓ { $overlap } do seu dia de trabalho em comum
browsing-reason-assessed = ✓ { $what }: { $score } de 5 na avaliação
browsing-reason-free = ✓ Pode começar em { $date }
browsing-reason-free-now = ✓ Pode começar já
browsing-reason-budget = ✓ { $by } por mês abaixo do seu orçamento
browsing-reason-level = ✓ Exatamente o nível pedido: { $level }
browsing-reason-language = ✓ Trabalha em { $language }
# Uma habilidade e seus anos de prática, numa lista.
browsing-skill =
    { $years ->
        [one] { $skill } { $years } ano
       *[other] { $skill } { $years } anos
    }
browsing-skill-without-years = { $skill } menos de 1 ano
browsing-more-skills = mais { $count }

## O que a afinidade não garante.

browsing-caution-unknown-skill = ⚠ Não avaliado: { $skill }. Não tenho dados sobre isso de ninguém, então pergunte na entrevista.
browsing-caution-nothing-assessed = ⚠ Avaliação: ainda não feita
browsing-caution-not-assessed = ⚠ Não avaliado: { $what }
browsing-caution-budget = ⚠ Seu orçamento está em outra moeda que o preço, por isso não comparei os dois.

## O que é avaliado.

browsing-system-design = Projeto de sistemas
browsing-api-development = Desenvolvimento de APIs
browsing-production-experience = Experiência em produção
browsing-communication = Comunicação

## Abaixo dos cartões.

browsing-count =
    { $total ->
        [one] Só um perfil combina com o seu briefing.
       *[other] Perfis { $from } a { $to } de { $total }, os melhores primeiro.
    }
browsing-nobody = Ninguém combina com este briefing no momento. Sinto muito!
browsing-nobody-else = Mais ninguém combina com este briefing no momento.
browsing-would-bring-more = Uma única mudança traria mais:
browsing-no-single-change = Uma única mudança não basta. Ajuste o briefing em mais de um ponto ou fale com a nossa equipe.
browsing-relaxed = Feito, seu briefing está atualizado.

## Botões que mudam uma coisa do briefing. No máximo 80 caracteres. $more: quantos perfis a mais.

browsing-button-more-must = +{ $more } sem { $skill } como indispensável
browsing-button-more-any-level = +{ $more } em qualquer nível
browsing-button-more-level = +{ $more } no nível { $level }
browsing-button-more-level-or-higher = +{ $more } no nível { $level } ou acima
browsing-button-more-full-time = +{ $more } em período integral
browsing-button-more-part-time = +{ $more } em meio período
browsing-button-more-budget = +{ $more } por até { $budget } por mês
browsing-button-more-overlap =
    { $hours ->
        [one] +{ $more } com { $hours } hora em comum
       *[other] +{ $more } com { $hours } horas em comum
    }
browsing-button-more-no-overlap = +{ $more } sem horas em comum
browsing-button-more-language = +{ $more } em qualquer língua
browsing-button-more-any-start = +{ $more } com qualquer data de início
browsing-button-more-start = +{ $more } com início até { $date }
browsing-button-more-backend = +{ $more } em backend
browsing-button-more-fullstack = +{ $more } em full-stack

## O perfil completo.

browsing-profile-skills = Habilidades: { $skills }
browsing-profile-assessed = { $what }: { $score } de 5
browsing-profile-not-assessed = { $what }: não avaliado
browsing-profile-hours = Horário de trabalho pelo seu relógio, { $zone }:
browsing-profile-day = { $days } { $times }
browsing-days = { $first } a { $last }
browsing-monday = seg.
browsing-tuesday = ter.
browsing-wednesday = qua.
browsing-thursday = qui.
browsing-friday = sex.
browsing-saturday = sáb.
browsing-sunday = dom.
browsing-profile-languages = Fala { $languages }
browsing-profile-work = { $title }: { $link }
browsing-does-not-fit = ⚠ Não atende a todos os pontos do seu briefing.

## A lista.

browsing-shortlist =
    { $count ->
        [one] Um perfil na sua lista:
       *[other] { $count } perfis na sua lista:
    }
browsing-shortlist-line-scored = { $developer } · { $level } · { $month } por mês, { $workload } · afinidade { $score } de 100
browsing-shortlist-line = { $developer } · { $level } · { $month } por mês, { $workload } · não atende a todos os pontos do seu briefing
browsing-shortlist-empty = Sua lista está vazia. Aperte Salvar num perfil para não perder alguém de vista.
browsing-shortlist-gone =
    { $count ->
        [one] Um perfil que você salvou não está mais disponível.
       *[other] { $count } perfis que você salvou não estão mais disponíveis.
    }
browsing-shortlisted =
    { $count ->
        [one] { $developer } está na sua lista.
       *[other] { $developer } está na sua lista, que tem { $count } perfis.
    }
browsing-shortlisted-already =
    { $count ->
        [one] { $developer } já está na sua lista.
       *[other] { $developer } já está na sua lista, que tem { $count } perfis.
    }
browsing-shortlist-full = Sua lista está cheia: cabem no máximo { $most }. Tire alguém para abrir espaço para { $developer }.
browsing-unshortlisted = { $developer } não está mais na sua lista.

## Não combina.

browsing-why = Anotado, não vou mais sugerir { $developer }. O que não combinou?
browsing-passed = Obrigado, isso ajuda. Sem { $developer }:
# No lugar do nome de quem não está mais aqui.
browsing-somebody = este perfil

## Quando algo não está aqui.

browsing-no-brief = Ainda não há um briefing. Conte de quem você precisa, e eu procuro quem combina.
browsing-left = Este perfil não está mais disponível. Vamos ver os outros.

## Botões: no máximo 80 caracteres, de preferência 20.

browsing-button-open = { $developer }
browsing-button-profile-of = { $developer }: perfil
browsing-button-shortlist-of = { $developer }: salvar
browsing-button-unshortlist-of = { $developer }: tirar da lista
browsing-button-pass-of = { $developer }: não combina
browsing-button-shortlist = Salvar
browsing-button-unshortlist = Tirar da lista
browsing-button-pass = Não combina
browsing-button-interview = Entrevista
browsing-button-try = Testar com { $developer }
browsing-button-back = Voltar aos perfis
browsing-button-to-matches = Perfis
browsing-button-to-shortlist = Minha lista
browsing-button-more = Mais
browsing-button-top = Do começo
browsing-button-refine = Ajustar
browsing-button-support = Falar com o suporte
browsing-button-hire = Contratar
browsing-button-why-skills = Preciso de outras habilidades
browsing-button-why-experience = Experiência
browsing-button-why-price = Preço
browsing-button-why-hours = Horário ou início
browsing-button-why-other = Outra coisa
browsing-button-why-skip = Prefiro não dizer

## Work in the brief's domains

# A reason. $projects lists how many pieces of work there are in which domain.
browsing-reason-projects = Tem { $projects }
# One of them. $count (number): how many. $domain: the domain.
browsing-projects =
    { $count ->
        [one] 1 projeto de { $domain }
       *[other] { $count } projetos de { $domain }
    }
# Two things about a piece of work, side by side.
browsing-pair = { $one } · { $other }
# Below a piece of work. $about: its domain, what the developer was in it, and what it is made of.
browsing-profile-work-about = { "" }   { $about }
# $outcome: what came of it, in the operator's words.
browsing-profile-work-outcome = { "" }   O resultado: { $outcome }

## A watch over a brief that found too few; the buttons stand below the matches

browsing-button-watch = Me avise quando surgir alguém
browsing-button-unwatch = Parar de avisar
browsing-watch-begun = Fico de olho. Assim que alguém novo servir, eu escrevo aqui.
browsing-watch-ended = Não aviso mais sobre este briefing.
# Above their names. $count (number): how many. $skills lists the brief's must-haves, perhaps none.
browsing-watch-news =
    { $count ->
        [one] Alguém novo serve para o seu briefing ({ $skills }):
       *[other] { $count } pessoas novas servem para o seu briefing ({ $skills }):
    }
# $count (number): how many are not named.
browsing-watch-others = E mais { $count }.
