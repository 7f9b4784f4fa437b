### Una pregunta para una persona: /support.

## La pregunta y su confirmación

asking-ask = ¿Qué quieres preguntar? Lo lee una persona.
# $most (number): el máximo de caracteres.
asking-hint = Un solo mensaje, de hasta { $most } caracteres. Lo que me has contado hasta ahora se queda como está.
asking-sent = Gracias, tu mensaje va en camino. Una persona te responderá.
# Debajo de asking-sent. $most (number): el máximo de caracteres.
asking-shortened = Era largo, así que solo se enviaron los primeros { $most } caracteres. Envía el resto con /support.

## Botones, 80 caracteres como máximo

asking-button-never-mind = Mejor no
asking-button-menu = Menú
