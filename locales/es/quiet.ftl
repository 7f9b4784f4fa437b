### Cuándo se deja tranquilo a alguien: una parte de los ajustes.

## La pregunta

quiet-ask = ¿Cuándo prefieres que no te moleste?
quiet-ask-what = Entonces esperan a la mañana las preguntas sobre la prueba, cómo fue una entrevista y los avisos de búsquedas. Las entrevistas y los días de una prueba llegan a la hora prometida. Elige, o escribe horas como "22-7".
quiet-now = Horas de silencio: { $hours }
quiet-none = Horas de silencio: ninguna
quiet-set = Anotado.
quiet-not-understood = No he encontrado horas ahí. Escríbelas como "22-7" o "22:30 a 6", o "ninguna".

## El resumen de los ajustes

quiet-without = Sin: { $reminders }
quiet-name-check-ins = preguntas sobre la prueba
quiet-name-interviews = avisos de entrevistas
quiet-name-briefs = búsquedas que esperan

## Botones, 80 caracteres como máximo

quiet-button-hours = { $hours }
quiet-button-none = Sin horas de silencio
quiet-button-without-check-ins = No preguntes cómo va la prueba
quiet-button-with-check-ins = Vuelve a preguntar cómo va
quiet-button-without-interviews = Sin avisos de entrevistas
quiet-button-with-interviews = Vuelve a avisar de entrevistas
quiet-button-without-briefs = Sin avisos de búsquedas que esperan
quiet-button-with-briefs = Vuelve a recordarme las búsquedas
quiet-button-back = Volver
