### El menú, la ayuda, los precios y lo que se dice cuando no hay ninguna pregunta abierta.

## Saludos

# El primer mensaje.
menu-welcome = ¡Hola! Te ayudo a contratar perfiles backend y full-stack.
# El primer mensaje. $days (number): duración de la prueba en días.
menu-about =
    Cuéntame a quién necesitas, con tus palabras. Busco quién encaja, reservo las entrevistas y cada contratación empieza con { $days ->
        [one] un día gratis
       *[other] { $days } días gratis
    }.
menu-welcome-back = ¡Qué bueno verte de nuevo!
# Los perfiles son la muestra inventada.
menu-sample-pool = Ten en cuenta que los perfiles de aquí son inventados, solo de muestra.
menu-what-next = ¿Qué quieres hacer?

## Respuestas a palabras que no responden a nada

menu-not-understood = Perdona, eso no lo entiendo del todo.
menu-hint = Dime en una frase a quién necesitas, por ejemplo «backend senior con Node y PostgreSQL, a tiempo parcial», o elige:
# Un comando escrito sin barra; debajo va su botón.
menu-this-way = Por aquí:

menu-back-again = No he estado disponible un rato. Si entretanto pulsaste un botón, púlsalo otra vez, por favor:

## /cancel

menu-cancelled = De acuerdo, lo dejamos.
menu-nothing-open = No hay nada que cancelar.
menu-draft-kept = Guardo tus respuestas; con «Contratar» seguimos donde estábamos.

## /help: un comando por línea

menu-help = Esto es lo que puedo hacer:
menu-help-words = También puedes escribir lo que necesitas, o preguntarme cómo contratar.
menu-help-start = /start: el menú
menu-help-hire = /hire: dime a quién necesitas
menu-help-matches = /matches: quién encaja
menu-help-shortlist = /shortlist: tu preselección
menu-help-interviews = /interviews: tus entrevistas; cámbialas o cancélalas
menu-help-trials = /trials: quién está a prueba y quién se queda
menu-help-guide = /guide: la guía para contratar
menu-help-prices = /prices: cuánto cuesta
menu-help-quote = /quote: el precio que vale para ti
menu-help-support = /support: pregunta a una persona
menu-help-settings = /settings: idioma y zona horaria
menu-help-privacy = /privacy: qué se guarda sobre ti
menu-help-cancel = /cancel: cancela lo que está en curso
menu-help-help = /help: esta lista

## /prices

menu-prices = Precios por nivel y dedicación:
# $level (text): L1, L2 o L3. $month (money): de un mes. $hours (number): horas al mes. $hour (money): de una hora. $months (number): el compromiso recomendado. $total (money): de esos meses.
menu-price-full-time =
    • { $level } a tiempo completo ({ $hours } h): { $month } al mes, { $hour } por hora; { $months ->
        [one] 1 mes
       *[other] { $months } meses
    }: { $total }
# Como menu-price-full-time.
menu-price-part-time =
    • { $level } a tiempo parcial ({ $hours } h): { $month } al mes, { $hour } por hora; { $months ->
        [one] 1 mes
       *[other] { $months } meses
    }: { $total }
# Un cambio que sorprende. $level (text): el nivel. $higher (text): un nivel más alto.
menu-swap-part-time-same = Un dato útil: { $higher } a tiempo parcial cuesta lo mismo que { $level } a tiempo completo.
# $level (text): el nivel. $higher (text): un nivel más alto. $saved (money): cuánto menos cuesta un mes.
menu-swap-part-time-less = Un dato útil: { $higher } a tiempo parcial cuesta { $saved } al mes menos que { $level } a tiempo completo.
# Como menu-swap-part-time-same.
menu-swap-full-time-same = Un dato útil: { $higher } a tiempo completo cuesta lo mismo que { $level } a tiempo parcial.
# Como menu-swap-part-time-less.
menu-swap-full-time-less = Un dato útil: { $higher } a tiempo completo cuesta { $saved } al mes menos que { $level } a tiempo parcial.
# $days (number): duración de la prueba en días.
menu-prices-trial =
    { $days ->
        [one] El primer día es de prueba, gratis.
       *[other] Los primeros { $days } días son de prueba, gratis.
    }

## Botones, 80 caracteres como máximo

menu-button-hire = Contratar
menu-button-trials = Mis contrataciones
menu-button-guide = Guía
menu-button-prices = Precios
menu-button-support = Soporte
menu-button-settings = Ajustes
menu-button-matches = Perfiles
menu-button-shortlist = Preselección
menu-button-interviews = Entrevistas
