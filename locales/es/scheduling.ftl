## Elegir la hora de una entrevista. Un mensaje: una pregunta, una línea por hora libre y un botón para cada una.

# $developer: el nombre de quien se entrevista.
scheduling-choose = ¿Cuándo quieres hablar con { $developer }?
# La misma pregunta para una entrevista que se cambia. $developer: su nombre.
scheduling-choose-again = ¿Cuándo prefieres hablar con { $developer }? Hasta que elijas, sigue en pie la hora reservada.
# Una hora libre en los dos relojes. $time: fecha, hora y zona de quien contrata. $developer: su nombre. $theirs: su hora con su zona, y
# con la fecha si allí es otro día.
scheduling-slot = { $time } · { $theirs } para { $developer }
# Debajo de las horas libres.
scheduling-type-a-time = O escribe la hora que te venga bien, por ejemplo «jueves a las 15:00» o «mañana 10:30».
# Debajo de las horas libres, mientras la zona es solo una suposición. $zone: la zona supuesta.
scheduling-zone-assumed = Supongo que tu reloj va con { $zone }.
# Encima de las horas libres, si ya hay una entrevista reservada. $developer: nombre. $time: su fecha, hora y zona.
scheduling-already-meeting = Ya tienes una entrevista con { $developer } el { $time }. Esa sigue reservada; esta sería otra más.
# $developer: su nombre. $days: con cuántos días de antelación se puede reservar.
scheduling-no-times =
    { $days ->
        [one] { $developer } no tiene horas libres de aquí a mañana.
       *[other] { $developer } no tiene horas libres en los próximos { $days } días.
    } Vuelve a mirar pronto: los planes cambian y se abren huecos.
# Después de «Más tarde», cuando no hay más. $developer: su nombre. $days: con cuántos días de antelación se puede reservar.
scheduling-no-later-times =
    { $days ->
        [one] { $developer } no tiene horas más tarde; se reserva con un día de antelación como máximo.
       *[other] { $developer } no tiene horas más tarde; se reserva con { $days } días de antelación como máximo.
    }
# Palabras que no son una hora; vuelven a salir las horas libres.
scheduling-not-a-time = No veo ninguna hora ahí. Lo mejor es un día y una hora: «jueves a las 15:00», «1 de diciembre 10:30».

## Por qué no puede ser esa hora; siguen las horas libres más cercanas, o todas.

# Hace un momento esa hora se ofrecía.
scheduling-taken = Esa hora se acaba de ocupar.
scheduling-past = Esa hora ya pasó.
# $developer: su nombre. $hours: la antelación, en horas.
scheduling-too-soon =
    { $hours ->
        [one] Es demasiado pronto: { $developer } necesita una hora de antelación.
       *[other] Es demasiado pronto: { $developer } necesita { $hours } horas de antelación.
    }
# $days: con cuántos días de antelación se puede reservar.
scheduling-too-far =
    { $days ->
        [one] Falta demasiado: se puede reservar con un día de antelación como máximo.
       *[other] Falta demasiado: se puede reservar con { $days } días de antelación como máximo.
    }
scheduling-not-on-quarter = Las entrevistas empiezan en punto o en un cuarto de hora, como 10:00, 10:15 o 10:30.
# $developer: su nombre.
scheduling-outside-hours = Eso queda fuera del horario de { $developer }.
# $developer: su nombre.
scheduling-developer-busy = { $developer } no tiene libre esa hora.
scheduling-client-busy = A esa hora tienes otra entrevista.
# Encima de las horas libres más cercanas. $developer: su nombre.
scheduling-nearest = { $developer } tiene libres estas horas:
# Una hora escrita que los relojes de quien contrata se saltan.
scheduling-gap = Justo entonces se adelantan los relojes, así que esa hora no existe.
# Un día o una hora que no existen, como el 31 de febrero o las 25:00.
scheduling-no-such-time = Ese día o esa hora no existen.
# Un día sin horas libres; siguen las próximas. $developer: su nombre. $date: el día.
scheduling-not-that-day = { $developer } no tiene horas libres el { $date }.
# Lo escrito es muy probablemente esta hora; sigue un botón para ella.
scheduling-this-one = ¿Quieres decir esta?
# Lo escrito se puede leer de varias maneras; siguen como botones.
scheduling-which = ¿Cuál de estas quieres decir?
# Una hora que se repite cuando los relojes se atrasan; siguen las dos como botones.
scheduling-twice = Justo entonces se atrasan los relojes, así que esa hora se repite. ¿Cuál de las dos?
# Una hora nueva, escrita, para una entrevista reservada; solo cuenta al pulsarla. $developer: su nombre.
scheduling-move-here = ¿Cambio aquí tu entrevista con { $developer }?

## La hora elegida se guarda mientras se confirma.

# $developer: su nombre. $time: fecha, hora y zona de quien contrata.
scheduling-confirm = Entrevista con { $developer }: { $time }
# Qué hora es allí. $developer: su nombre. $theirs: su hora con su zona.
scheduling-theirs = Para { $developer }: { $theirs }.
# $minutes: la duración de la entrevista.
scheduling-length =
    { $minutes ->
        [one] Un minuto, por videollamada.
       *[other] { $minutes } minutos, por videollamada.
    }
# $until: la hora hasta la que se guarda.
scheduling-held-until = Te guardo esta hora. Plazo para confirmar: { $until }.

## Reservada, cambiada, cancelada. Con el mensaje va una cita para el calendario.

# $developer: su nombre. $time: fecha, hora y zona de quien contrata.
scheduling-booked = ¡Reservada! Tu entrevista con { $developer } es el { $time }.
# Se pulsó dos veces el mismo botón. $developer: su nombre. $time: fecha, hora y zona de quien contrata.
scheduling-already-booked = Ya está reservada: tu entrevista con { $developer } es el { $time }.
# $developer: su nombre. $time: la nueva fecha, hora y zona de quien contrata.
scheduling-moved = Cambiada. Ahora tu entrevista con { $developer } es el { $time }.
# $developer: su nombre. $time: fecha, hora y zona de quien contrata.
scheduling-really-cancel = ¿Seguro que quieres cancelar tu entrevista con { $developer } del { $time }?
# $developer: su nombre. $time: fecha, hora y zona de quien contrata.
scheduling-cancelled = Tu entrevista con { $developer } del { $time } queda cancelada.
# Dónde es. $link: una dirección web.
scheduling-link = Videollamada: { $link }
# El título de la cita. $developer: su nombre.
scheduling-entry-summary = Entrevista con { $developer }
# El texto de la cita. $developer: su nombre. $link: una dirección web.
scheduling-entry-description = Tu entrevista con { $developer }. Videollamada: { $link }

## Botones demasiado viejos, y otras cosas que no pueden ser.

scheduling-no-brief = Una entrevista necesita una búsqueda. Dime primero a quién necesitas; son dos minutos.
scheduling-left = Este perfil ya no está disponible. Veamos los demás.
# $developer: «esta persona». $time: fecha, hora y zona de quien contrata.
scheduling-left-but-booked = Este perfil ya no está disponible, así que la entrevista del { $time } no se puede cambiar.
scheduling-unknown = No conozco esa entrevista. Estas son las que tengo:
# Un botón sobre el resultado, antes de la entrevista. $developer: su nombre. $time: fecha, hora y zona de quien contrata.
scheduling-not-yet = Tu entrevista con { $developer } todavía no ha sido: { $time }.

## La lista de entrevistas.

# $developer: su nombre. $time: fecha, hora y zona de quien contrata.
scheduling-listed = { $developer }: { $time }
# Una hora que espera confirmación. $developer: su nombre. $time: fecha, hora y zona de quien contrata.
scheduling-listed-held = { $developer }: { $time } (aún sin reservar)
scheduling-none = Aún no hay entrevistas. Elige un perfil que te guste y busco una hora.
scheduling-none-ahead = No hay entrevistas por delante.
# $count: cuántas más hay.
scheduling-more-ahead =
    { $count ->
        [one] Y una más.
       *[other] Y { $count } más.
    }
scheduling-past-heading = Anteriores:
# En qué quedó una entrevista; también la respuesta a un botón que llega tarde. $developer: su nombre. $time: su fecha, hora y zona.
scheduling-begun = { $developer }, { $time }: ya empezó
# $developer: su nombre. $time: su fecha, hora y zona.
scheduling-was-held = { $developer }, { $time }: realizada
# $developer: su nombre. $time: su fecha, hora y zona.
scheduling-was-missed = { $developer }, { $time }: alguien no se presentó
# $developer: su nombre. $time: su fecha, hora y zona.
scheduling-was-cancelled = { $developer }, { $time }: cancelada
# Una hora que se guardó y se liberó. $developer: su nombre. $time: su fecha, hora y zona.
scheduling-was-released = { $developer }, { $time }: sin reservar

## Recordatorios, y la pregunta de después.

# Mucho antes de una entrevista. $developer: su nombre. $time: fecha, hora y zona de quien contrata.
scheduling-coming-up = Se acerca tu entrevista con { $developer }: { $time }.
# Poco antes de una entrevista. $developer: su nombre. $time: fecha, hora y zona de quien contrata. $minutes: minutos que faltan.
scheduling-soon =
    { $minutes ->
        [one] En un minuto tienes la entrevista con { $developer }: { $time }.
       *[other] En { $minutes } minutos tienes la entrevista con { $developer }: { $time }.
    }
# $developer: su nombre. $time: fecha, hora y zona de quien contrata.
scheduling-how-was-it = ¿Qué tal la entrevista con { $developer } del { $time }?
# Después de una entrevista que se hizo. $developer: su nombre. $days: la duración de la prueba.
scheduling-offer-trial =
    Me alegra que ya conozcas a { $developer }. ¿Quieres ver cómo trabaja contigo? Tienes { $days ->
        [one] un día de prueba gratis
       *[other] { $days } días de prueba gratis
    }.
# Después de una entrevista a la que alguien no se presentó. $developer: su nombre.
scheduling-sorry-no-show = Vaya, lo siento. ¿Buscamos otra hora con { $developer }?
# En lugar del nombre de alguien que ya no está disponible.
scheduling-somebody = esta persona

## Botones: 80 caracteres como máximo, mejor 20.

# $time: día de la semana, fecha y hora, sin la zona.
scheduling-button-slot = { $time }
scheduling-button-later = Más tarde
scheduling-button-earliest = Todas las horas
scheduling-button-zone = Cambiar zona horaria
scheduling-button-profile = Perfil
scheduling-button-book = Reservar
scheduling-button-another-time = Otra hora
scheduling-button-reschedule = Cambiar hora
scheduling-button-cancel = Cancelar
scheduling-button-cancel-now = Sí, cancelar
scheduling-button-keep = No, mantener
scheduling-button-new-time = Buscar otra hora
scheduling-button-held = Sí, se hizo
scheduling-button-no-show = Alguien no se presentó
scheduling-button-trial = Empezar una prueba
# Debajo de las entrevistas pasadas. $developer: su nombre.
scheduling-button-try = Probar con { $developer }
scheduling-button-interviews = Entrevistas
scheduling-button-matches = Perfiles
scheduling-button-shortlist = Preselección
scheduling-button-hire = Contratar
