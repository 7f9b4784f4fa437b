### Fichas de puntuación tras una entrevista, y lo que dicen de alguien.

## Las preguntas

scoring-ask-skills = ¿Qué tal las habilidades de { $developer }, del 1 al 4?
scoring-ask-scalability = ¿Y cómo aborda { $developer } la escalabilidad?
scoring-ask-security = ¿Y la seguridad?
scoring-ask-communication = ¿Qué tal se comunicó { $developer }?
scoring-how = 1 es flojo, 4 es excelente. La guía de entrevista dice cómo suena cada uno. Solo lo ve quien contrata contigo.
scoring-ask-word = ¿Algo que quieras recordar? Escribe una o dos palabras, o déjalo.
scoring-word-too-long =
    { $most ->
        [one] Es demasiado largo: cabe un carácter.
       *[other] Es demasiado largo: caben { $most } caracteres.
    } Más corto, por favor.
scoring-kept = Tu ficha de { $developer } está guardada. Puedes cambiarla cuando quieras.
scoring-kept-empty = Nada puntuado, nada perdido. Puedes hacerlo cuando quieras.
scoring-not-yet = La ficha viene después de la entrevista.

## Lo que dicen

scoring-summary =
    { $count ->
        [one] Entrevista (1–4): { $items } · una ficha
       *[other] Entrevista (1–4): { $items } · { $count } fichas
    }
scoring-card = Ficha { $number }, { $date }: { $items }
scoring-card-word = Ficha { $number }, { $date }: { $items } · «{ $word }»
scoring-item = { $what } { $mark }
scoring-average = { $whole },{ $tenths }
scoring-mark = { $mark }
scoring-not-assessed = sin evaluar
scoring-what-skills = habilidades
scoring-what-scalability = escalabilidad
scoring-what-security = seguridad
scoring-what-communication = comunicación

## Botones

scoring-button-mark = { $mark }
scoring-button-skip = Sin evaluar
scoring-button-no-word = No, listo
scoring-button-score = Ficha de puntuación
scoring-button-change = Cambiar la ficha
