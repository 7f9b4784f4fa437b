## La búsqueda: pregunta a pregunta y luego el resumen. Los botones, 80 caracteres como máximo, mejor 30.

# Encima de cada pregunta. $number y $of cuentan preguntas.
briefing-progress = { $number } de { $of }
# Botones debajo de cada pregunta.
briefing-skip = Omitir
briefing-back = Atrás
briefing-cancel = Cancelar
briefing-done = Listo
briefing-clear = Borrar todo
# Una opción marcada. $label es la opción.
briefing-ticked = ✓ { $label }
# Una habilidad en un botón. $skill es su nombre.
briefing-skill = { $skill }

## Seguir con una búsqueda, y lo que se ha leído en una frase

briefing-resumed = Ya tenías una búsqueda empezada. Aquí están tus respuestas: sigamos.
briefing-laid-aside = He apartado la búsqueda que tenías empezada; vuelve a estar aquí en cuanto confirmes esta.
briefing-waits-aside = La búsqueda que tenías empezada te espera con todas sus respuestas: sigue con /hire.
briefing-anew = Empezar de cero
# $what es la lista de lo leído.
briefing-understood = Entendido: { $what }.
# Una de las cosas leídas. $month es una cantidad de dinero.
briefing-up-to = hasta { $month } al mes
# One of the things that were read: a skill that was taken off the lists.
briefing-without = sin { $skill }
# $words lists words that the client typed among skills.
briefing-unknown-words = No conozco { $words } como habilidad. Si es una que necesitas, añádela a las imprescindibles.
# $skills lists skills that somebody is asked not to have.
briefing-cannot-exclude = Busco por lo que cada persona sabe, así que solo he dejado fuera { $skills }.
# $zone is what the client typed.
briefing-unclear-zone = «{ $zone }» puede ser más de una zona horaria, así que te preguntaré por ella.
briefing-waits = Tu búsqueda te espera. Unas respuestas más y verás quién encaja.
briefing-closed = Ahora mismo no hay ninguna búsqueda abierta.
briefing-missing = Falta una respuesta para poder buscar perfiles.
briefing-needed = Esto sí lo necesito para encontrar a alguien.
briefing-review-miss = Eso no lo entiendo. Así va tu búsqueda:

## Rol

briefing-ask-role = ¿A quién buscas? Elige, o cuéntamelo con tus palabras, por ejemplo «backend senior con Node y PostgreSQL, a tiempo parcial».
briefing-ask-role-advised = Tú decides:
briefing-role-backend = Backend
briefing-role-fullstack = Full-stack
briefing-role-help = Ayúdame a decidir
briefing-ask-signals = ¿Qué hay en tu proyecto? Marca todo lo que corresponda.
briefing-signal-logic = lógica de negocio compleja
briefing-signal-traffic = mucho tráfico, ahora o pronto
briefing-signal-modelling = modelado de datos exigente
briefing-signal-security = seguridad crítica
briefing-signal-distributed = arquitectura distribuida
briefing-signal-screens = pantallas por desarrollar
# $signals es la lista de lo marcado.
briefing-advice-backend = Yo buscaría un perfil backend, por esto: { $signals }.
briefing-advice-fullstack = Yo buscaría un perfil full-stack, por esto: { $signals }.
briefing-signals-none = Marca al menos una y podré aconsejarte. Si no se cumple ninguna, backend basta para lo que no se ve, y full-stack conviene en cuanto haya pantallas que construir: vuelve atrás y elige.
briefing-miss-role = No tengo claro si es backend o full-stack.
briefing-example-role = Por ejemplo: «backend» o «full-stack con React y Django».

## Qué se va a construir

briefing-ask-needs = ¿Qué hay que construir? Marca todo lo que corresponda o escribe los números, por ejemplo «1, 3, 7».
briefing-need-apis = APIs REST o GraphQL
briefing-need-logic = lógica del lado del servidor
briefing-need-databases = bases de datos (diseño y cambios)
briefing-need-auth = autenticación y permisos
briefing-need-integrations = integraciones con terceros
briefing-need-tuning = rendimiento y optimización de consultas
briefing-need-caching = caché y colas
briefing-need-security = seguridad y cumplimiento normativo
briefing-need-cloud = despliegue en la nube
briefing-need-monitoring = monitoreo y disponibilidad
briefing-need-teamwork = colaboración con frontend y operaciones
briefing-miss-needs = No reconozco ninguna de estas opciones ahí.
briefing-example-needs = Por ejemplo: «1, 3» o «APIs y caché».

## Habilidades

briefing-ask-must = ¿Qué habilidades son imprescindibles? Escríbelas separadas por comas o márcalas.
briefing-ask-nice = ¿Qué otras habilidades te gustaría que tuviera?
# $skills es una lista de habilidades.
briefing-chosen = Por ahora: { $skills }.
briefing-more-skills = Más habilidades ›
# Encima de una página de botones con habilidades.
briefing-shelf-languages = Lenguajes
briefing-shelf-frameworks = Frameworks
briefing-shelf-frontend = Frontend
briefing-shelf-data = Bases de datos y datos
briefing-shelf-apis = APIs
briefing-shelf-messaging = Caché y mensajería
briefing-shelf-cloud = Nube y operaciones
briefing-shelf-practice = Arquitectura y buenas prácticas
# $typed es lo que se escribió.
briefing-did-you-mean = No conozco «{ $typed }». ¿Quieres decir alguna de estas?
# Un botón que deja una habilidad desconocida tal como se escribió.
briefing-keep-skill = Dejar «{ $typed }»
# $most es un número de caracteres.
briefing-too-long = Es demasiado largo para leerlo como habilidades: { $most } caracteres como máximo. Basta con nombrarlas, separadas por comas.
# $skills es una lista de habilidades que ningún perfil tiene, $count dice cuántas son.
briefing-skills-kept = Dejo { $skills } en tu búsqueda, pero sin efecto en los resultados: ningún perfil lleva { $count ->
    [one] esa etiqueta
   *[other] esas etiquetas
 }.
# $most es un número.
briefing-too-many-skills = Aquí caben { $most } habilidades como máximo. Desmarca alguna antes.
# $skill es una habilidad que ya es imprescindible.
briefing-is-must = { $skill } ya es imprescindible; no hace falta repetirla aquí.
briefing-must-empty = Indica al menos una habilidad imprescindible.
briefing-miss-skills = No veo ninguna habilidad ahí.
briefing-example-skills = Por ejemplo: «Go, PostgreSQL, Kafka».
# En el resumen. $skill es una habilidad tal como se escribió.
briefing-unknown-skill = Ojo: no hay datos de los perfiles sobre «{ $skill }».

## Escala y seguridad

briefing-ask-demands = ¿Qué exigencias tendrá el proyecto? Marca lo que corresponda.
briefing-demand-traffic = mucho tráfico o crecimiento rápido
briefing-demand-data = muchos datos o datos en tiempo real
briefing-demand-sensitive = datos personales, médicos o de pagos
briefing-demand-ownership = funcionalidades de principio a fin
briefing-miss-demands = Eso no lo reconozco entre estas opciones.
briefing-example-demands = Por ejemplo: «mucho tráfico y pagos».

## Nivel

briefing-ask-level = ¿Qué nivel necesitas?
# $full y $part son precios al mes.
briefing-level-l1 = L1: poca experiencia, para tareas bien definidas. Al mes, { $full } a tiempo completo o { $part } a tiempo parcial.
briefing-level-l2 = L2: nivel intermedio, se hace cargo de funcionalidades. Al mes, { $full } a tiempo completo o { $part } a tiempo parcial.
briefing-level-l3 = L3: mucha experiencia, para arquitectura y escala. Al mes, { $full } a tiempo completo o { $part } a tiempo parcial.
# $level es L1, L2 o L3; $because es la lista de motivos de la guía.
briefing-level-advice = Te sugiero { $level }, por esto: { $because }.
# Below the advice. $level is a level; $full and $part are the difference of a month, full-time and part-time.
briefing-level-up = Un nivel más: { $level } cuesta { $full } más al mes a tiempo completo, { $part } más a tiempo parcial.
briefing-level-down = Un nivel menos: con { $level } ahorras { $full } al mes a tiempo completo, { $part } a tiempo parcial.
briefing-level-advised = { $level } (sugerido)
briefing-level-button = { $level }
briefing-level-or-above = { $level } o superior
briefing-level-any = Cualquier nivel
briefing-miss-level = No veo ningún nivel ahí.
briefing-example-level = Por ejemplo: «L2», «senior» o «L2 o superior».

## Dedicación

# $level es L1, L2 o L3.
briefing-ask-workload = ¿A tiempo completo o a tiempo parcial? Estos son los precios de { $level }.
# Botones. $month es el precio de un mes, $hour el de una hora.
briefing-workload-full = Tiempo completo, { $hours } h: { $month } al mes ({ $hour } por hora)
briefing-workload-part = Tiempo parcial, { $hours } h: { $month } al mes ({ $hour } por hora)
# Si sirven varios niveles. $full y $part son precios al mes, $level es L1, L2 o L3.
briefing-workload-prices = { $level }: al mes, { $full } a tiempo completo o { $part } a tiempo parcial.
# Botones. $hours es un número de horas al mes.
briefing-workload-full-only = Tiempo completo, { $hours } h al mes
briefing-workload-part-only = Tiempo parcial, { $hours } h al mes
# Dentro de una frase, a veces detrás de «a».
briefing-full-time = tiempo completo
briefing-part-time = tiempo parcial
# $higher y $level son niveles, $its_workload y $workload son dedicaciones.
briefing-swap-same = Un dato útil: { $higher } a { $its_workload } cuesta lo mismo que { $level } a { $workload }.
# $saved es una cantidad de dinero.
briefing-swap-less = Un dato útil: { $higher } a { $its_workload } cuesta { $saved } al mes menos que { $level } a { $workload }.
briefing-miss-workload = No veo ahí si es a tiempo completo o a tiempo parcial.
briefing-example-workload = Por ejemplo: «tiempo parcial» o «20 horas a la semana».

## Presupuesto

# $currency es el código de una moneda.
briefing-ask-budget = ¿Hay un presupuesto mensual? Escribe una cantidad en { $currency }, elige una u omite la pregunta.
# $month es un precio, $level un nivel.
briefing-budget-button = { $month } ({ $level })
# $budget y $month son cantidades al mes.
briefing-budget-short = { $budget } al mes no alcanzan para { $level } a { $workload }, que cuesta { $month }.
# $month es el precio más bajo de la lista.
briefing-budget-nothing = El precio más bajo de la lista es { $month } al mes.
briefing-budget-take = Elegir { $level } a { $workload } por { $month }
briefing-budget-raise = Subir a { $month }
briefing-budget-keep = Dejar mi presupuesto
# $month es una cantidad.
briefing-budget-small = { $month } al mes parece muy poco. La cantidad es por un mes entero.
briefing-budget-period = Dime el presupuesto por mes, para poder compararlo con la lista de precios.
# $other y $currency son códigos de monedas.
briefing-budget-currency = La lista de precios está en { $currency }; dime el presupuesto en { $currency } y no en { $other }, por favor.
# $currency es el código de una moneda.
briefing-miss-budget = No veo ninguna cantidad en { $currency } ahí.
briefing-example-budget = Por ejemplo: «2000» o «2,5k».
# Pay that was not said of a month. $amount is an amount of money.
briefing-an-hour = { $amount } por hora
briefing-a-day = { $amount } al día
briefing-a-year = { $amount } al año
# $pay is one of the three above, $month an amount a month, $hours a number of hours, $workload full-time or part-time.
briefing-pay-makes = Leo { $pay }. Con { $hours } horas al mes ({ $workload }) son { $month } al mes. ¿Es tu presupuesto?
briefing-pay-year = Leo { $pay }. Son { $month } al mes. ¿Es tu presupuesto?
# $full and $part are amounts a month.
briefing-pay-open = Leo { $pay }. Son { $full } al mes a tiempo completo o { $part } a tiempo parcial. ¿Cuál es?
briefing-pay-unsaid = Leo { $month }, pero no para cuánto tiempo. ¿Es para un mes?
# Buttons. $month is an amount a month.
briefing-pay-yes = Sí, { $month } al mes
briefing-pay-full = Tiempo completo, { $month }
briefing-pay-part = Tiempo parcial, { $month }
briefing-pay-other = Otro importe

## Zona horaria y horas en común

briefing-ask-zone = ¿Dónde estás? Elige una ciudad o escribe la tuya; con «Lima, 4 h» me dices también cuántas horas al día quieres en común.
# $zone es una zona con su diferencia horaria.
briefing-zone-button = { $zone }
briefing-ask-overlap = ¿Cuántas horas al día debe coincidir con tu jornada, como mínimo? Tu zona: { $zone }.
briefing-overlap-any = sin mínimo
# $hours es un número de horas al día.
briefing-overlap-hours = { $hours } h al día
# $most es un número de horas.
briefing-overlap-most = Se puede coincidir { $most } horas al día como máximo.
briefing-which-zone = ¿Cuál de estas quieres decir?
briefing-near-zone = No conozco ese lugar. ¿Es alguno de estos?
briefing-miss-zone = No conozco ese lugar. Me sirve una ciudad más grande que esté cerca.
briefing-example-hours = Por ejemplo: «Madrid, 4 h» o «America/Bogota».

## Fecha de inicio

briefing-ask-start = ¿Cuándo debe empezar?
briefing-start-soon = Lo antes posible
# $date es una fecha.
briefing-date-button = { $date }
briefing-which-date = Eso se puede entender de dos maneras. ¿Qué día quieres decir?
briefing-no-such-date = Ese día no puede ser. Los más cercanos que sí:
briefing-no-such-day = Ese día no existe. ¿Cuál quieres decir?
briefing-past-date = Ese día ya pasó. ¿Qué día, de hoy en adelante?
briefing-miss-start = No veo ninguna fecha ahí.
briefing-example-start = Por ejemplo: «el próximo lunes», «en dos semanas» o «1 de diciembre».

## Idioma y notas

briefing-ask-language = ¿En qué idioma será el trabajo?
# $language es el nombre de un idioma.
briefing-language-button = { $language }
briefing-miss-language = No conozco ese idioma.
briefing-example-language = Por ejemplo: «inglés» o «es».
briefing-ask-notes = ¿Hay algo más que deba saber esta persona? Escríbelo tal como se lo dirías.
briefing-example-notes = Por ejemplo: «nuestra API tiene tres años y no tiene tests».
# $most es un número de caracteres.
briefing-notes-cut = Guardo los primeros { $most } caracteres de tus notas; más no cabe.

## Resumen

briefing-review = Esta es tu búsqueda. Cambia lo que quieras y luego confirma.
briefing-review-again = Así está tu búsqueda. Cambia lo que quieras y luego confirma.
# $field es el nombre de un campo, $value lo que contiene.
briefing-review-line = { $field }: { $value }
briefing-field-role = Rol
briefing-field-needs = Qué construir
briefing-field-must = Imprescindible
briefing-field-nice = Deseable
briefing-field-demands = Exigencias
briefing-field-level = Nivel
briefing-field-workload = Dedicación
briefing-field-budget = Presupuesto al mes
briefing-field-hours = Horas en común
briefing-field-start = Inicio
briefing-field-language = Idioma
briefing-field-notes = Notas
briefing-not-said = sin indicar
# $zone es una zona, $overlap un número de horas en palabras.
briefing-hours-value = { $overlap }, { $zone }
# $level es un nivel, $month un precio.
briefing-price-of = { $level } { $month }
# $prices es la lista de precios por nivel.
briefing-price = Precio al mes: { $prices }. { $days ->
    [one] El primer día es
   *[other] Los primeros { $days } días son
 } gratis.
briefing-confirm = Confirmar y ver perfiles
# $field es el nombre de un campo.
briefing-edit = Editar: { $field }

# After a role of the operator's own was chosen. $role is its name; $what lists needs and skills that it brings along.
briefing-role-brings = Para { $role } he puesto: { $what }. Puedes cambiarlo en el resumen.

## Domains: asked from the review alone; each is a button

briefing-ask-domains = ¿En qué sectores debería tener experiencia? Marca lo que encaje o escríbelo. Solo ordena; no descarta a nadie.
briefing-miss-domains = Ahí no he encontrado ningún sector.
briefing-example-domains = Por ejemplo: «fintech», «sanidad y SaaS» o «2, 4».
briefing-field-domains = Sectores
briefing-domain-saas = SaaS
briefing-domain-fintech = fintech
briefing-domain-ecommerce = comercio electrónico
briefing-domain-health = sanidad
briefing-domain-dashboards = cuadros de mando
briefing-domain-internal = herramientas internas
briefing-domain-consumer = plataformas de gran público
