### La conversación entre quien preguntó algo y una persona del equipo.

## Lo que oye quien preguntó

desk-here = { $name }, de nuestro equipo, ya está aquí. Lo que escribas le llega directamente; mis botones funcionan como siempre.
desk-from-staff = { $name }, de nuestro equipo: { $words }
desk-handed-back = { $name } te ha devuelto conmigo. ¿Qué te gustaría hacer ahora?
desk-back = Vuelves a hablar conmigo; nuestro equipo ya lo sabe.
desk-with = Estás hablando con { $name }, de nuestro equipo. Escribe sin más.
desk-unanswered =
    { $minutes ->
        [0] Nadie de nuestro equipo ha respondido en { $hours } h, y lo siento. Tu pregunta sigue en su mesa; mientras tanto, aquí estoy.
       *[other] Nadie de nuestro equipo ha respondido en { $hours } h { $minutes } min, y lo siento. Tu pregunta sigue en su mesa; mientras tanto, aquí estoy.
    }

## Lo que ve el equipo

desk-yours = Es tuya: «{ $words }»
desk-yours-how = Escribe aquí tu respuesta; todo lo que teclees ahora le llega. Yo callo allí hasta que me devuelvas la conversación.
desk-sent = Enviado.
desk-from-person = Escribe: «{ $words }»
desk-left = Ha vuelto con el bot.
desk-given-back = Devuelta: el bot vuelve a hablar con esa persona.
desk-too-late = Ha esperado demasiado y el bot se lo ha dicho. La pregunta vuelve a estar abierta.
desk-taken = Ya la tiene { $name }.
desk-gone = Esa pregunta está cerrada. /support muestra las que esperan.
desk-busy = Todavía hablas con otra persona. Devuélvela primero.
desk-not-sent = Esa conversación terminó, así que tus palabras no llegaron a nadie. /support muestra las que esperan.
desk-nothing-waits = No espera ninguna pregunta.
desk-waiting = Esperan respuesta: { $count }
desk-waiting-line = { $number }. { $time }: «{ $words }»

## Botones, 80 caracteres como máximo

desk-button-take = Respondo yo
desk-button-take-number = Respondo la { $number }
desk-button-hand-back = Devolver al bot
desk-button-back = Volver con el bot
desk-button-menu = Menú
