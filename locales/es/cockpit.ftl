### Una prueba en marcha: objetivos, lo que debe estar listo, respuestas a las preguntas, más días.

## Objetivos

cockpit-ask-goals = ¿Qué debería haber logrado { $name } para el { $last }? Acordarlo ahora hace más fácil la decisión.
cockpit-ask-goals-hint = Escribe de uno a cinco objetivos, una línea corta cada uno. Los ven ambas partes y puedes cambiarlos cuando quieras.
cockpit-goals = Objetivos de la prueba:
cockpit-goal = { $number }. { $words }
cockpit-goals-more = ¿Alguno más? Escríbelo sin más.
cockpit-no-goals = Todavía no hay objetivos acordados.
cockpit-goal-long = Un objetivo es una línea corta de { $most } caracteres como máximo; lo más largo lo he dejado fuera.
cockpit-goals-full = Caben { $most } objetivos como máximo; me quedo con los primeros.
cockpit-closed = De acuerdo. Todo sobre la prueba está en Detalles.

## Lo que debe estar listo

cockpit-item-access = acceso al código y a las herramientas
cockpit-item-first-task = una primera tarea
cockpit-item-contact = alguien a quien preguntar
cockpit-item-hours = horario de trabajo
cockpit-items = Listo para trabajar: { $ready } de { $all }
cockpit-not-ready = • Todavía no: { $item }
cockpit-ready = ✓ Listo: { $item } ({ $at }, por ti)
cockpit-ready-colleague = ✓ Listo: { $item } ({ $at }, por otra persona)
cockpit-ready-client = ✓ Listo: { $item } ({ $at }, por el cliente)
cockpit-ask-items = Para empezar bien, { $name } necesita algunas cosas. Pulsa lo que ya esté listo.
cockpit-still-open = Falta: { $items }
cockpit-noted = Anotado.
cockpit-all-ready = Todo está listo, ¡muy bien!

## Respuestas

cockpit-mood-well = bien
cockpit-mood-mixed = regular
cockpit-mood-badly = mal
cockpit-said = Cómo fue, según dijiste:
cockpit-said-day = • Día { $day }: { $mood }
cockpit-said-words = • Día { $day }: { $mood }, «{ $words }»
cockpit-ask-word = ¿Quieres añadir algo, para el día en que decidas? Escríbelo sin más.
cockpit-ask-word-of = ¿Algo sobre el día { $day } con { $name }? Escríbelo sin más; lo verás de nuevo al decidir.
cockpit-word-kept = Lo he anotado para el día en que decidas.
cockpit-word-long = Un poco más corto, por favor: { $most } caracteres como máximo.

## Más días

cockpit-sure-extend =
    { $days ->
        [one] ¿Alargar un día la prueba con { $name }?
       *[other] ¿Alargar { $days } días la prueba con { $name }?
    }
cockpit-sure-extend-means = El último día pasa del { $last } al { $new }. Hasta entonces sigue siendo gratis, los recordatorios se mueven también, y se puede hacer una vez.
cockpit-extended =
    { $days ->
        [one] La prueba con { $name } dura un día más, hasta el { $last }.
       *[other] La prueba con { $name } dura { $days } días más, hasta el { $last }.
    }
cockpit-extended-reminders = Hasta entonces sigue siendo gratis, y los recordatorios se han movido para todos.
cockpit-was-extended =
    { $days ->
        [one] Alargada un día.
       *[other] Alargada { $days } días.
    }
cockpit-no-extension = Esta prueba ya no se puede alargar.

## Botones

cockpit-button-extend =
    { $days ->
        [one] 1 día más
       *[other] { $days } días más
    }
cockpit-button-extend-now = Sí, alargar
cockpit-button-details = Detalles
cockpit-button-details-named = { $name }: detalles
cockpit-button-goals = Objetivos
cockpit-button-drop-goal = Quitar objetivo { $number }
cockpit-button-skip = Omitir
cockpit-button-done = Listo
cockpit-button-ready = ✓ { $item }
cockpit-button-not-ready = Aún no: { $item }
cockpit-button-word = Añadir algo
cockpit-button-no-word = Nada más que decir
