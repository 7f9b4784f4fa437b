### Las pruebas y lo que viene después. Los nombres vienen de los perfiles; las fechas llevan su día de la semana; el dinero, su moneda.

## Trozos de otros textos

# En medio de una línea.
trialing-full-time = tiempo completo
# En medio de una línea.
trialing-part-time = tiempo parcial

## Una línea de cada mensaje sobre una prueba abierta: qué pasa si nadie decide

trialing-rule = { $undecided } { $counts }
# $name (text): la persona a prueba.
trialing-undecided-lapses = Si no decides nada, la prueba simplemente termina: { $name } no sigue y no se cobra nada.
# $name (text): la persona a prueba. $month (money): el precio de un mes.
trialing-undecided-stays = Si no decides nada, { $name } se queda un mes, por { $month }.
# Debajo de varias pruebas a la vez.
trialing-undecided-lapse-all = Las pruebas que no decidas terminan sin más tras su último día, y no se cobra nada.
# Debajo de varias pruebas a la vez.
trialing-undecided-stay-all = Si sobre alguien no decides nada, se queda un mes, al precio acordado.

## En qué punto está una prueba o una contratación: una línea de la lista, o la respuesta a un botón

# $name (text): la persona a prueba. $days (number): días hasta el primer día, al menos 1. $first, $last (date): primer y último día.
trialing-stands-scheduled =
    { $days ->
        [one] { $name }: la prueba empieza mañana, { $first }, y dura hasta el { $last }.
       *[other] { $name }: la prueba empieza en { $days } días, el { $first }, y dura hasta el { $last }.
    }
# $name (text): la persona a prueba. $days (number): días hasta el último, 0 ese mismo día. $last (date): último día.
trialing-stands-active =
    { $days ->
        [0] { $name }: hoy, { $last }, es el último día de la prueba.
        [one] { $name }: queda 1 día; el último es el { $last }.
       *[other] { $name }: quedan { $days } días; el último es el { $last }.
    }
# Entre el final de una prueba y el momento en que se cierra.
# $name (text): la persona a prueba. $last (date): último día.
trialing-stands-over = { $name }: la prueba terminó el { $last } y espera tu decisión.
# $name (text): la persona. $last (date): último día comprometido. $months (number): meses comprometidos. $month (money): el precio de un mes.
trialing-stays =
    { $months ->
        [one] { $name } se queda hasta el { $last } (1 mes), por { $month } al mes.
       *[other] { $name } se queda hasta el { $last } ({ $months } meses), por { $month } al mes.
    }
# Una contratación que ya terminó.
# $name (text): la persona. $last (date): último día comprometido.
trialing-stayed = { $name } se quedó hasta el { $last }.
# $name (text): la persona. $last (date): el último día de la prueba.
trialing-settled-kept = Decidiste que { $name } se quede. Último día de la prueba: { $last }.
# $name (text): la persona. $last (date): el día en que la prueba habría terminado.
trialing-settled-ended = Terminaste la prueba con { $name }. Habría durado hasta el { $last }.
# $name (text): la persona. $last (date): el día en que la prueba habría terminado.
trialing-settled-replaced = Decidiste reemplazar a { $name }. Esa prueba habría durado hasta el { $last }.
# $name (text): la persona. $last (date): el último día de la prueba.
trialing-settled-lapsed = La prueba con { $name } venció el { $last } sin una decisión. No se cobró nada.

## Acordar una prueba: el primer día

# $name (text): la persona.
trialing-ask-first-day = ¿Qué día quieres que { $name } empiece la prueba?
# Debajo de cada pregunta por el primer día.
trialing-ask-first-day-hint = Elige un día o escríbelo, por ejemplo «el próximo lunes» o «1 de diciembre».
# $name (text): la persona. $date (date): su primer día libre.
trialing-free-from = { $name } tiene disponibilidad desde el { $date }.
# $name (text): la persona.
trialing-first-day-past = Ese día ya pasó. ¿Cuándo quieres que empiece { $name }?
# $name (text): la persona. $date (date): su primer día libre.
trialing-first-day-busy = { $name } no tiene disponibilidad antes del { $date }. ¿Qué día a partir de entonces?
# $name (text): la persona. $date (date): el último primer día posible.
trialing-first-day-far = Falta demasiado para eso. ¿Cuándo puede empezar { $name }, a más tardar el { $date }?
# $name (text): la persona.
trialing-first-day-which = ¿Cuál de estos días quieres decir para { $name }?
# $name (text): la persona.
trialing-first-day-impossible = En el calendario no hay ningún día así por delante. ¿Qué día quieres que empiece { $name }?
# $name (text): la persona.
trialing-first-day-unclear = No veo ningún día ahí. ¿Cuándo quieres que empiece { $name }?

## Acordar una prueba: todo en una pantalla

# $name (text): la persona. $level (text): L1, L2 o L3.
trialing-agree = Una prueba gratis con { $name } ({ $level }). ¿Está todo bien?
# $date (date): primer día.
trialing-agree-first = Primer día: { $date }
# $date (date): último día. $days (number): duración de la prueba en días.
trialing-agree-last =
    { $days ->
        [one] Último día: { $date } (1 día en total)
       *[other] Último día: { $date } ({ $days } días en total)
    }
# $workload (text): tiempo completo o parcial. $hours (number): horas al mes.
trialing-agree-workload = Dedicación: { $workload }, { $hours } horas al mes
# $month (money): el precio de un mes.
trialing-agree-price = Precio: la prueba es gratis; después, { $month } al mes si decides que se quede
# Si la prueba es parte del compromiso.
trialing-counts = Los días de la prueba cuentan dentro de los meses a los que te comprometas después.
# Si la prueba va antes del compromiso.
trialing-counts-not = Los días de la prueba no cuentan dentro de los meses a los que te comprometas después.
# $name (text): la persona. $first, $last (date): primer y último día.
trialing-agreed = ¡Hecho! { $name } empieza el { $first }; la prueba dura hasta el { $last }.
# El primer día de la prueba es hoy.
# $name (text): la persona. $first, $last (date): primer y último día.
trialing-started = { $name } empieza hoy, { $first }. La prueba dura hasta el { $last }.
# Debajo de ambas.
trialing-agreed-reminders = Te preguntaré cómo va y te avisaré a tiempo antes de que termine. Puedes decidir en cualquier momento.
# Después de un «no» escrito.
trialing-not-now = De acuerdo, ahora no. La oferta sigue en pie.

## Por qué no hay ninguna prueba que acordar

# Un botón que nombra a alguien que ya no está.
trialing-unknown-developer = Este perfil ya no está disponible. Veamos quién más encaja.
# Una prueba necesita una búsqueda.
trialing-no-brief = Dime primero qué necesitas; después puedo preparar una prueba.
# Sigue en qué punto está la prueba, con sus decisiones.
# $name (text): la persona.
trialing-already = { $name } ya está a prueba contigo.
# Otra persona se adelantó. $name (text): la persona.
trialing-taken = { $name } ya tiene una prueba o un contrato en otra parte. Veamos quién más encaja.
# $name (text): la persona. $date (date): su primer día libre.
trialing-not-free-soon = { $name } no tiene disponibilidad hasta el { $date }; falta demasiado para preparar una prueba ahora.

## Recordatorios; cada uno se envía una vez, por la mañana de quien lo lee

# $name (text): la persona. $day (number): qué día de la prueba es. $days (number): duración de la prueba en días.
trialing-begins =
    { $day ->
        [1] Hoy empieza la prueba con { $name }. ¡Que vaya muy bien el primer día!
       *[other] La prueba con { $name } está en marcha: día { $day } de { $days }.
    }
# $name (text): la persona. $last (date): último día.
trialing-begins-until = La prueba con { $name } dura hasta el { $last } y hasta entonces no cuesta nada.
# $name (text): la persona. $day (number): qué día de la prueba es. $days (number): duración de la prueba en días.
trialing-check-in = Día { $day } de { $days } con { $name }: ¿cómo va?
# $name (text): la persona. $days (number): días hasta el último, 0 ese mismo día. $last (date): último día.
trialing-ends =
    { $days ->
        [0] Hoy, { $last }, es el último día de la prueba con { $name }. ¿Qué quieres hacer?
        [one] La prueba con { $name } termina mañana, { $last }. ¿Qué quieres hacer?
       *[other] La prueba con { $name } termina en { $days } días, el { $last }. ¿Qué quieres hacer?
    }
# $name (text): la persona. $month (money): el precio de un mes. $workload (text): tiempo completo o parcial.
trialing-ends-price = Si { $name } se queda: { $month } al mes a { $workload }, desde el { $from }.
# Pasó el último día sin una decisión.
# $name (text): la persona. $last (date): último día.
trialing-lapsed = La prueba con { $name } venció el { $last } sin una decisión. No se cobra nada.
# $name (text): la persona. $month (money): el precio de un mes.
trialing-lapsed-next = Todavía puedes contratar a { $name } por { $month } al mes, o buscar a alguien más.
# Pasó el último día sin una decisión, y según las condiciones la persona se queda.
# $name (text): la persona. $last (date): último día.
trialing-stayed-undecided = La prueba con { $name } terminó el { $last }. Según lo acordado, sin una decisión { $name } se queda un mes.
# $name (text): la persona. $months (number): meses comprometidos. $days (number): días hasta el último. $last (date): último día comprometido.
trialing-commitment-ends =
    Tu compromiso de { $months ->
        [one] 1 mes
       *[other] { $months } meses
    } con { $name } termina { $days ->
        [0] hoy, { $last }.
        [one] mañana, { $last }.
       *[other] en { $days } días, el { $last }.
    }

## Respuestas a cómo va

# $name (text): la persona.
trialing-mood-well = ¡Qué bien! Vuelvo a escribirte antes de que termine la prueba con { $name }.
# $name (text): la persona.
trialing-mood-mixed = Gracias por decirlo. A menudo ayuda hablar con { $name } sobre tareas y horarios; si quieres, te echamos una mano.
# $name (text): la persona.
trialing-mood-badly = Lo siento mucho. Puedes reemplazar a { $name } ahora mismo, sin pagar nada, o hablar antes con nuestro equipo.

## Decidir

# $name (text): la persona.
trialing-ask-months = ¡Buena elección! ¿Por cuánto tiempo quieres que se quede { $name }?
# $date (date): primer día de pago. $month (money): el precio de un mes.
trialing-ask-months-from = Desde el { $date }, por { $month } al mes:
# Una línea por compromiso. $months (number): 1, 3, 6 o 12. $total (money): precio de todos los meses. $last (date): último día comprometido.
trialing-months-line =
    { $months ->
        [one] • 1 mes, hasta el { $last }: { $total }
       *[other] • { $months } meses, hasta el { $last }: { $total } en total
    }
# $months (number): el compromiso recomendado.
trialing-months-advice =
    Recomendamos { $months ->
        [one] 1 mes
       *[other] { $months } meses
    }: tiempo suficiente para conocer tu código y entregar algo que perdure. Menos tiempo también está bien.
# Otra vez encima de la pregunta, tras palabras que no son ninguna de las opciones.
trialing-months-unclear = Elige 1, 3, 6 o 12 meses, por favor.
# Se eligieron menos meses de los que recomendamos. $months (number): elegidos. $recommended (number): 3. $name (text): la persona.
trialing-shorter =
    { $months ->
        [one] ¿1 mes con { $name } en lugar de los { $recommended } que recomendamos?
       *[other] ¿{ $months } meses con { $name } en lugar de los { $recommended } que recomendamos?
    }
# $last (date): último día comprometido. $total (money): precio de todos los meses.
trialing-shorter-means = Sería hasta el { $last }, por { $total }. Si después debe continuar, lo acordamos de nuevo.
# Si la prueba forma parte del compromiso. $first (date): su primer día. $days (number): su duración.
trialing-months-count-trial = Los meses cuentan desde el { $first }, cuando empezó la prueba. El total es el precio de los meses completos; los { $days } días de la prueba forman parte de ellos y fueron gratuitos.
# $name (text): la persona.
trialing-kept = ¡Estupendo! { $name } se queda.
# $first, $last (date): primer día de pago y último día comprometido. $months (number): meses comprometidos.
trialing-kept-from =
    { $months ->
        [one] Del { $first } al { $last }, 1 mes.
       *[other] Del { $first } al { $last }, { $months } meses.
    }
# $month (money): el precio de un mes. $total (money): de todos los meses. $months (number): meses comprometidos.
trialing-kept-price =
    { $months ->
        [one] El precio es { $total }.
       *[other] { $month } al mes, { $total } en total.
    }
# $name (text): la persona.
trialing-sure-end = ¿Terminar ahora la prueba con { $name }?
# $name (text): la persona.
trialing-sure-end-means = La prueba acaba hoy, { $name } no se queda y no se cobra nada.
# $name (text): la persona.
trialing-sure-replace = ¿Reemplazar ahora a { $name }?
# $name (text): la persona.
trialing-sure-replace-means = La prueba acaba hoy, no se cobra nada y te muestro quién más encaja. No volveré a sugerirte a { $name } en esta búsqueda.
# $name (text): la persona.
trialing-ended = La prueba con { $name } ha terminado. No se cobra nada y no llegarán más recordatorios.
# Sigue la lista de perfiles.
# $name (text): la persona.
trialing-replaced = La prueba con { $name } ha terminado y no se cobra nada. Busquemos a alguien que encaje mejor.
# Después de un «no» a «¿seguro?».
trialing-goes-on = Entonces la prueba sigue.
# Un botón sobre una prueba que este espacio no conoce.
trialing-unknown = No conozco esa prueba. Por aquí se llega a las tuyas.
# Palabras mientras no hay ninguna pregunta abierta sobre una prueba.
trialing-nothing-open = No hay ninguna pregunta abierta sobre una prueba.

## La lista de /trials

# Nada que mostrar.
trialing-list-empty = Todavía no hay nadie a prueba. Cada contratación empieza con una prueba gratis.
# Un encabezado. $count (number): pruebas abiertas.
trialing-list-open =
    { $count ->
        [one] A prueba:
       *[other] A prueba ({ $count }):
    }
# Un encabezado. $count (number): contrataciones.
trialing-list-staying =
    { $count ->
        [one] En tu equipo:
       *[other] En tu equipo ({ $count }):
    }
# Un encabezado.
trialing-list-past = Anteriores:

## Botones, 80 caracteres como máximo

# $date (date): un primer día posible.
trialing-button-day = { $date }
trialing-button-start = Empezar la prueba
trialing-button-another-day = Otro día
trialing-button-not-now = Ahora no
trialing-button-keep = Se queda
trialing-button-end = Terminar
trialing-button-replace = Reemplazar
# $name (text): la persona; cuando hay varias pruebas en una lista.
trialing-button-keep-named = { $name } se queda
# $name (text): la persona; cuando hay varias pruebas en una lista.
trialing-button-end-named = Terminar la prueba de { $name }
# $name (text): la persona; cuando hay varias pruebas en una lista.
trialing-button-replace-named = Reemplazar a { $name }
# $name (text): la persona.
trialing-button-hire-named = Contratar a { $name }
trialing-button-end-now = Sí, terminar
trialing-button-replace-now = Sí, reemplazar
trialing-button-go-on = No, que siga
# $months (number): 1, 3, 6 o 12. $total (money): precio de todos los meses.
trialing-button-months =
    { $months ->
        [one] 1 mes · { $total }
       *[other] { $months } meses · { $total }
    }
# $months (number): el compromiso recomendado. $total (money): precio de todos los meses.
trialing-button-months-recommended =
    { $months ->
        [one] 1 mes · { $total } · recomendado
       *[other] { $months } meses · { $total } · recomendado
    }
trialing-button-well = Bien
trialing-button-mixed = Regular
trialing-button-badly = Mal
trialing-button-support = Hablar con soporte
trialing-button-all = Mis contrataciones
trialing-button-matches = Ver perfiles
trialing-button-hire = Decir qué necesito
