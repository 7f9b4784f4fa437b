## La tarjeta de un perfil, y el comienzo del perfil completo.

# La primera línea. $developer: nombre. $level: L1, L2 o L3. $role: para qué se contrata; aquí no se muestra. $headline: una línea de
# presentación, en palabras del operador.
browsing-title = { $developer } · { $level } · { $headline }
# La primera línea cuando no hay presentación. $developer: nombre. $level: L1, L2 o L3. $role: para qué se contrata. $headline: vacío.
browsing-title-without-headline = { $developer } · { $level } · { $role }
# $month: precio de un mes. $workload: tiempo completo o parcial. $score: cuánto encaja, de 0 a 100.
browsing-price-and-score = { $month } al mes a { $workload } · encaje: { $score } de 100
# $month: precio de un mes. $workload: tiempo completo o parcial.
browsing-price = { $month } al mes a { $workload }
# $overlap: las horas en común de un día normal, como «5 h». $free: «ya» o «desde el …».
browsing-overlap-and-start = { $overlap } en común al día · disponible { $free }
# $free: «ya» o «desde el …».
browsing-overlap = { $overlap } en común al día
browsing-start = Disponible { $free }
browsing-free-now = ya
# $date: el primer día en que puede trabajar.
browsing-free-from = desde el { $date }
# $hours: horas enteras.
browsing-hours = { $hours } h
# $hours: horas enteras. $minutes: 15, 30 o 45.
browsing-hours-and-minutes = { $hours } h { $minutes } min
browsing-full-time = tiempo completo
browsing-part-time = tiempo parcial
browsing-backend = Perfil backend
browsing-fullstack = Perfil full-stack

## Por qué encaja: hasta tres líneas de la tarjeta.

# $have: cuántas de las habilidades imprescindibles tiene. $of: cuántas hay. $skills: sus nombres con los años.
browsing-reason-must =
    { $of ->
        [one] ✓ Lo imprescindible: { $skills }
       *[other] ✓ { $have } de { $of } imprescindibles: { $skills }
    }
# $have: cuántas de las habilidades deseables tiene. $of: cuántas hay. $skills: sus nombres con los años.
browsing-reason-nice =
    { $of ->
        [one] ✓ Lo deseable: { $skills }
       *[other] ✓ { $have } de { $of } deseables: { $skills }
    }
# $overlap: las horas en común de un día normal, como «5 h».
browsing-reason-overlap = ✓ Coincide con { $overlap } de tu jornada
# $what: lo que se evaluó. $score: 4 o 5.
browsing-reason-assessed = ✓ { $what }: { $score } de 5 en la evaluación
# $date: el primer día en que puede trabajar.
browsing-reason-free = ✓ Puede empezar el { $date }
browsing-reason-free-now = ✓ Puede empezar ya
# $by: cuánto menos que el presupuesto cuesta un mes.
browsing-reason-budget = ✓ { $by } al mes por debajo de tu presupuesto
# $level: L1, L2 o L3.
browsing-reason-level = ✓ Justo el nivel que pediste: { $level }
# $language: un idioma.
browsing-reason-language = ✓ Trabaja en { $language }
# Una habilidad con sus años de práctica, en una lista. $skill: su nombre. $years: cuántos.
browsing-skill =
    { $years ->
        [one] { $skill } ({ $years } año)
       *[other] { $skill } ({ $years } años)
    }
# Una habilidad con menos de un año de práctica, en una lista. $skill: su nombre. $years: 0.
browsing-skill-without-years = { $skill } (menos de 1 año)
# Al final de una lista larga de habilidades. $count: cuántas faltan.
browsing-more-skills = { $count } más

## Lo que la puntuación no puede garantizar: más líneas de la tarjeta.

# $skill: una habilidad de la búsqueda que no está en ninguna lista.
browsing-caution-unknown-skill = ⚠ Sin evaluar: { $skill }. No tengo datos de nadie sobre esto; pregunta en la entrevista.
browsing-caution-nothing-assessed = ⚠ Evaluación: aún pendiente
# $what: lo que no se evaluó.
browsing-caution-not-assessed = ⚠ Sin evaluar: { $what }
browsing-caution-budget = ⚠ Tu presupuesto y el precio están en monedas distintas, así que no los comparé.

## Lo que se evalúa.

browsing-system-design = Diseño de sistemas
browsing-api-development = Desarrollo de APIs
browsing-production-experience = Experiencia en producción
browsing-communication = Comunicación

## Debajo de las tarjetas.

# $from, $to: posiciones de la primera y la última tarjeta. $total: cuántos perfiles encajan.
browsing-count =
    { $total ->
        [one] Un perfil encaja con tu búsqueda.
       *[other] Perfiles { $from } a { $to } de { $total }, los que mejor encajan primero.
    }
browsing-nobody = Ahora mismo nadie encaja con esta búsqueda. ¡Lo siento!
# Nadie encaja, salvo perfiles a los que se dijo que no.
browsing-nobody-else = Ahora mismo nadie más encaja con esta búsqueda.
# Encima de los botones que cambian una sola cosa de la búsqueda.
browsing-would-bring-more = Con un solo cambio habría más:
# Encima de los perfiles, después de pulsar uno de esos botones.
browsing-no-single-change = Ningún cambio por sí solo traería a alguien. Ajusta varios puntos de la búsqueda o pregunta a nuestro equipo.
browsing-relaxed = Hecho, tu búsqueda está al día.

## Botones que cambian una sola cosa de la búsqueda. 80 caracteres como máximo. $more: cuántos perfiles más habría.

# $skill: el nombre de una habilidad.
browsing-button-more-must = +{ $more } sin exigir { $skill }
browsing-button-more-any-level = +{ $more } con cualquier nivel
# $level: L1, L2 o L3.
browsing-button-more-level = +{ $more } con { $level }
# $level: L1, L2 o L3.
browsing-button-more-level-or-higher = +{ $more } con { $level } o superior
browsing-button-more-full-time = +{ $more } a tiempo completo
browsing-button-more-part-time = +{ $more } a tiempo parcial
# $budget: lo que un mes puede costar entonces.
browsing-button-more-budget = +{ $more } con hasta { $budget } al mes
# $hours: las horas en común que bastan entonces.
browsing-button-more-overlap =
    { $hours ->
        [one] +{ $more } con 1 hora en común
       *[other] +{ $more } con { $hours } horas en común
    }
browsing-button-more-no-overlap = +{ $more } sin horas en común
browsing-button-more-language = +{ $more } en cualquier idioma
browsing-button-more-any-start = +{ $more } con cualquier fecha de inicio
# $date: el día en que, como muy tarde, puede empezar el trabajo.
browsing-button-more-start = +{ $more } con inicio hasta el { $date }
browsing-button-more-backend = +{ $more } con perfil backend
browsing-button-more-fullstack = +{ $more } con perfil full-stack

## El perfil completo.

# $skills: habilidades con años.
browsing-profile-skills = Habilidades: { $skills }
# $what: lo que se evaluó. $score: de 1 a 5.
browsing-profile-assessed = { $what }: { $score } de 5
# $what: lo que no se evaluó.
browsing-profile-not-assessed = { $what }: sin evaluar
# Un encabezado; siguen los días. $zone: la zona de quien contrata.
browsing-profile-hours = Horario de trabajo, en hora de { $zone }:
# $days: un día, o el primero y el último de varios. $times: tramos como 09:00–17:00.
browsing-profile-day = { $days } { $times }
# $first, $last: días de la semana.
browsing-days = { $first }–{ $last }
browsing-monday = lun
browsing-tuesday = mar
browsing-wednesday = mié
browsing-thursday = jue
browsing-friday = vie
browsing-saturday = sáb
browsing-sunday = dom
# $languages: nombres de idiomas.
browsing-profile-languages = Habla { $languages }
# Un trabajo. $title: qué es. $link: una dirección web.
browsing-profile-work = { $title }: { $link }
# El perfil de alguien que está disponible pero no cumple la búsqueda.
browsing-does-not-fit = ⚠ No cumple todo lo que buscas.

## La preselección.

# El encabezado; sigue una línea por perfil. $count: cuántos hay.
browsing-shortlist =
    { $count ->
        [one] Un perfil en tu preselección:
       *[other] { $count } perfiles en tu preselección:
    }
# $developer: nombre. $level: L1, L2 o L3. $month: precio de un mes. $workload: tiempo completo o parcial. $score: de 0 a 100.
browsing-shortlist-line-scored = { $developer } · { $level } · { $month } al mes a { $workload } · encaje: { $score } de 100
# $developer: nombre. $level: L1, L2 o L3. $month: precio de un mes. $workload: tiempo completo o parcial.
browsing-shortlist-line = { $developer } · { $level } · { $month } al mes a { $workload } · no cumple todo lo que buscas
browsing-shortlist-empty = Tu preselección está vacía. Pulsa «Preseleccionar» en un perfil para tenerlo a mano.
# $count: cuántos perfiles de la preselección ya no están.
browsing-shortlist-gone =
    { $count ->
        [one] Un perfil que guardaste ya no está disponible.
       *[other] { $count } perfiles que guardaste ya no están disponibles.
    }
# $developer: nombre. $count: cuántos hay ahora en la preselección.
browsing-shortlisted =
    { $count ->
        [one] { $developer } está en tu preselección.
       *[other] { $developer } está en tu preselección, con { $count } perfiles en total.
    }
# $developer: nombre. $count: cuántos hay en la preselección.
browsing-shortlisted-already =
    { $count ->
        [one] { $developer } ya está en tu preselección.
       *[other] { $developer } ya está en tu preselección, con { $count } perfiles en total.
    }
# $developer: nombre. $most: el máximo de perfiles de una preselección.
browsing-shortlist-full = Tu preselección está completa: caben { $most } como máximo. Quita un perfil para hacerle sitio a { $developer }.
# $developer: nombre.
browsing-unshortlisted = { $developer } ya no está en tu preselección.

## No encaja.

# Siguen los botones con los motivos. $developer: nombre.
browsing-why = Anotado: no volveré a sugerirte a { $developer }. ¿Qué es lo que no encaja?
# Encima de los siguientes perfiles. $developer: nombre.
browsing-passed = Gracias, eso me ayuda. Sin { $developer }:
# En lugar del nombre de alguien que ya no está disponible.
browsing-somebody = esta persona

## Cuando algo no está.

browsing-no-brief = Todavía no hay ninguna búsqueda. Dime a quién necesitas y busco a quien encaje.
browsing-left = Este perfil ya no está disponible. Veamos los demás.

## Botones: 80 caracteres como máximo, mejor 20.

# $developer: nombre.
browsing-button-open = { $developer }
browsing-button-profile-of = { $developer }: perfil
browsing-button-shortlist-of = { $developer }: preseleccionar
browsing-button-unshortlist-of = { $developer }: quitar
browsing-button-pass-of = { $developer }: no encaja
browsing-button-shortlist = Preseleccionar
browsing-button-unshortlist = Quitar preselección
browsing-button-pass = No encaja
browsing-button-interview = Entrevistar
# Después de una entrevista. $developer: su nombre.
browsing-button-try = Probar con { $developer }
browsing-button-back = Volver a los perfiles
browsing-button-to-matches = Perfiles
browsing-button-to-shortlist = Mi preselección
browsing-button-more = Ver más
browsing-button-top = Desde el principio
browsing-button-refine = Afinar
browsing-button-support = Hablar con soporte
browsing-button-hire = Contratar
browsing-button-why-skills = Otras habilidades
browsing-button-why-experience = Experiencia
browsing-button-why-price = Precio
browsing-button-why-hours = Horario o inicio
browsing-button-why-other = Otra cosa
browsing-button-why-skip = Prefiero no decirlo

## Work in the brief's domains

# A reason. $projects lists how many pieces of work there are in which domain.
browsing-reason-projects = Tiene { $projects }
# One of them. $count (number): how many. $domain: the domain.
browsing-projects =
    { $count ->
        [one] 1 proyecto de { $domain }
       *[other] { $count } proyectos de { $domain }
    }
# Two things about a piece of work, side by side.
browsing-pair = { $one } · { $other }
# Below a piece of work. $about: its domain, what the developer was in it, and what it is made of.
browsing-profile-work-about = { "" }   { $about }
# $outcome: what came of it, in the operator's words.
browsing-profile-work-outcome = { "" }   Qué consiguió: { $outcome }

## A watch over a brief that found too few; the buttons stand below the matches

browsing-button-watch = Avísame cuando haya alguien nuevo
browsing-button-unwatch = Dejar de avisarme
browsing-watch-begun = Estaré al tanto. En cuanto encaje alguien nuevo, te escribo aquí.
browsing-watch-ended = Ya no te aviso sobre esta búsqueda.
# Above their names. $count (number): how many. $skills lists the brief's must-haves, perhaps none.
browsing-watch-news =
    { $count ->
        [one] Alguien nuevo encaja con tu búsqueda ({ $skills }):
       *[other] { $count } personas nuevas encajan con tu búsqueda ({ $skills }):
    }
# $count (number): how many are not named.
browsing-watch-others = Y { $count } más.
