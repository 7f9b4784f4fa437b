### El lado de quien desarrolla: un chat que un código nuestro ha hecho suyo.

## Un código hace suyo un chat

attending-question = Este código es para { $developer }. ¿Eres tú?
attending-question-what = Entonces, quien quiera hablar contigo te pregunta aquí. Los avisos y las novedades de las pruebas también llegan aquí, y aquí dices cuándo trabajas.
attending-joined = ¡Te damos la bienvenida, { $developer }! Desde ahora te pregunto aquí antes de reservar nada.
attending-used = Ese código ya se usó; cada uno sirve una vez. Nuestro equipo puede darte otro.
attending-expired = Ese código ya no sirve: valía una semana, o uno nuevo lo reemplazó. Nuestro equipo puede darte otro.
attending-elsewhere = Ahora tienes otro chat conmigo y tu lado está allí. Si no es así, díselo a nuestro equipo.
attending-left = Ahora mismo no estás en nuestra lista. Nuestro equipo puede contarte más.

## Lo que viene

attending-agenda = { $developer }, esto es lo que viene:
attending-agenda-empty = { $developer }, no hay nada por delante. Te aviso aquí cuando alguien quiera hablar contigo.
attending-line-booked = { $time }: entrevista
attending-line-asked = { $time }: entrevista, espera tu respuesta
attending-line-proposed = { $time }: tu propuesta, espera a la otra parte
attending-line-trial = Prueba: { $first } a { $last }
attending-hours = Tu horario, { $zone }:
attending-no-hours = No tienes horario semanal, así que nadie puede reservarte.
attending-off = Fuera: { $first } a { $last }
attending-off-day = Fuera: { $first }

## Alguien quiere una entrevista

attending-asked = Alguien quiere conocerte: { $time }
attending-asked-again = Sigue pendiente: alguien quiere conocerte el { $time }.
attending-about = Busca { $skills }.
attending-answer-by = Responde antes del { $until }, por favor; después la hora queda libre.
attending-accepted = Reservada: tu entrevista es el { $time }.
attending-declined = Rechazada: { $time }. La otra parte lo sabe ya.
attending-booked = Entrevista: { $time }
attending-waits = Propusiste { $time }.
attending-waits-until = La otra parte tiene hasta el { $until } para responder. Guardo la hora mientras tanto.
attending-over = La entrevista del { $time } ya no está abierta.
attending-unknown = Ya no conozco esa entrevista. Por aquí se va a lo que viene.
attending-really-cancel = ¿Cancelar de verdad tu entrevista del { $time }? La otra parte lo sabrá enseguida.

## Otra hora

attending-when = ¿Cuándo prefieres, en vez de { $time }?
attending-clock = Todas las horas van con tu reloj, { $zone }.
attending-no-times =
    { $days ->
        [one] En tu horario no hay hueco de aquí a mañana.
       *[other] En tu horario no hay hueco en los próximos { $days } días.
    } Cambia tu horario o escribe una hora.
attending-busy = A esa hora tienes otra entrevista o estás fuera.
attending-client-busy = La otra parte no puede a esa hora. ¿Te va otra?
attending-proposed = Propongo { $time } y te digo qué responden.

## Horario y días libres

attending-hours-ask = ¿Cuándo trabajas en una semana normal? Escríbelo como «lun-vie 9-17» o «lun-jue 8-12, 13-17», con tu reloj, { $zone }. «None» es ninguna hora.
attending-hours-wrong = No veo un horario ahí.
attending-hours-kept = Guardado. Desde ahora se pueden reservar estas horas; lo reservado sigue en pie.
attending-hours-none = Guardado: nadie puede reservarte hasta que pongas horas. Lo reservado sigue en pie.
attending-off-ask = ¿Cuándo estarás fuera? Escribe un día o un tramo, como «24 dic - 2 ene».
attending-off-wrong =
    { $days ->
        [one] No veo días ahí. Han de estar por delante y ser un día como mucho.
       *[other] No veo días ahí. Han de estar por delante y ser { $days } días como mucho.
    }
attending-off-full =
    { $most ->
        [one] Ya tienes días libres por delante; quítalos primero.
       *[other] Ya tienes { $most } tramos libres por delante; quita uno primero.
    }
attending-off-kept = Anotado: fuera del { $first } al { $last }. Nadie podrá reservarte.
attending-off-kept-day = Anotado: fuera el { $first }. Nadie podrá reservarte.
attending-off-meetings = Estas entrevistas caen ahí y siguen reservadas hasta que las canceles o cambies:
attending-off-back = Quitado: se te puede reservar esos días.

## Lo que oye sin preguntar

attending-soon =
    { $minutes ->
        [one] En un minuto es tu entrevista: { $time }.
       *[other] En { $minutes } minutos es tu entrevista: { $time }.
    }
attending-coming-up = Se acerca tu entrevista: { $time }.
attending-stands = Queda así: tu entrevista es el { $time }.
attending-cancelled = La entrevista del { $time } no se hará. No tienes que hacer nada.
attending-begun = Ya deberían estar hablando. ¿Están todos?
attending-missed = La otra parte aún no te ve en la llamada. ¿Estás ahí?
attending-enjoy = Bien. ¡Que disfrutes la charla!
attending-told = He avisado a la otra parte. Quédate unos minutos; si ahora no puede ser, elegirá otra hora.
attending-trial-begins = Empieza una prueba contigo: { $first } a { $last }.
attending-trial-extended = La prueba se alarga: { $first } a { $last }.
attending-trial-gone = Esa prueba ha terminado.
attending-trial-kept = Te quedas tras la prueba del { $first } al { $last }. ¡Enhorabuena!
attending-trial-over = La prueba del { $first } al { $last } ha terminado y no siguen. Gracias por tu trabajo.
attending-entry-summary = Entrevista
attending-entry-description = Tu entrevista con alguien que contrata. Videollamada: { $link }

## Botones

attending-button-join = Sí, soy yo
attending-button-trial = Prueba desde { $first }: objetivos
attending-button-agenda = Lo que viene
attending-button-open = { $time }
attending-button-accept = Aceptar
attending-button-propose = Otra hora
attending-button-decline = Rechazar
attending-button-cancel = Cancelarla
attending-button-cancel-now = Sí, cancelar
attending-button-keep = Mantener
attending-button-hours = Horario semanal
attending-button-early = Lun–Vie 8–16
attending-button-office = Lun–Vie 9–17
attending-button-late = Lun–Vie 12–20
attending-button-off = Días libres
attending-button-back = Estoy { $first } a { $last }
attending-button-back-day = Estoy { $first }
attending-button-hire = Quiero contratar
attending-button-support = Nuestro equipo
