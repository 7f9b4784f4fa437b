### La guía para contratar: respuestas cortas, una línea cada una. Las cifras salen de las condiciones del operador.

## La portada de la guía

guide-welcome = La guía para contratar, en dosis pequeñas. ¿Qué quieres saber?

## Qué es un perfil backend

guide-backend = Qué es un perfil backend
guide-backend-is = Es quien construye y mantiene en marcha la parte de una aplicación que nadie ve: los servidores que hay detrás de una web o una app.
guide-backend-behind = Mientras la gente toca pantallas, el backend se ocupa de los datos, las reglas de negocio, los inicios de sesión, las conexiones con otros servicios y la infraestructura.
guide-backend-powers = En él se apoyan productos SaaS, fintech, tiendas en línea, sistemas de salud, paneles, herramientas internas y grandes plataformas de consumo.

## Qué hace: once responsabilidades

guide-duties = Qué hace un perfil backend
guide-duties-apis = • diseña y construye APIs REST o GraphQL
guide-duties-logic = • lleva las reglas de negocio al código del servidor
guide-duties-databases = • diseña bases de datos y las cuida
guide-duties-auth = • decide quién entra y qué puede hacer cada quien: autenticación y autorización
guide-duties-integrations = • conecta APIs y servicios de otras empresas
guide-duties-tuning = • hace más rápidas las consultas y todo lo demás
guide-duties-caching = • añade cachés y colas
guide-duties-security = • mantiene los datos seguros y conforme a las normas
guide-duties-cloud = • lleva los servicios a la nube
guide-duties-monitoring = • vigila que todo esté en pie y sea fiable
guide-duties-teamwork = • trabaja mano a mano con frontend y DevOps

## Por qué contratan las empresas

guide-why = Por qué las empresas contratan backend
guide-why-scale = • su sistema tiene que escalar y seguir siendo rápido
guide-why-integrity = • sus datos tienen que ser correctos y estar seguros
guide-why-traffic = • cada vez más gente usa lo que han construido
guide-why-downtime = • las caídas les cuestan dinero o confianza
guide-why-logic = • sus reglas y flujos de trabajo son complicados
guide-why-infrastructure = • la base sobre la que todo se apoya tiene que ser más sólida

## ¿Backend o full-stack?: cinco filas y las señales

guide-roles = ¿Backend o full-stack?
## A table of five rows, short cells: on a phone a cell has about 24 characters a line
guide-roles-backend = Backend
guide-roles-fullstack = Full-stack
guide-roles-focus = Enfoque
guide-roles-focus-backend = servidores e infraestructura
guide-roles-focus-fullstack = frontend y backend
guide-roles-screens = Pantallas
guide-roles-screens-backend = no
guide-roles-screens-fullstack = sí
guide-roles-databases = Diseño de bases de datos
guide-roles-databases-backend = su especialidad
guide-roles-databases-fullstack = una tarea entre varias
guide-roles-scale = Escala y velocidad
guide-roles-scale-backend = su especialidad
guide-roles-scale-fullstack = con moderación
guide-roles-best = Ideal para
guide-roles-best-backend = sistemas complejos, muchos datos, mucho tráfico
guide-roles-best-fullstack = un producto completo, de principio a fin
# $rows: the table, made of the texts above.
guide-roles-table = { $rows }
## Under the table
guide-roles-signals = ¿Reglas complejas, mucho tráfico, modelos de datos exigentes, seguridad crítica o un sistema distribuido? Entonces seguramente es backend.

## Cuándo contratar: siete señales

guide-when = Cuándo contratar un perfil backend
guide-when-apis = • tu API tiene que crecer contigo
guide-when-data = • procesas muchos datos, o datos en tiempo real
guide-when-auth = • el inicio de sesión y los permisos tienen que ser seguros
guide-when-performance = • todo tiene que ir más rápido
guide-when-databases = • tu base de datos necesita otra estructura o una puesta a punto
guide-when-integrations = • conectas varios servicios externos
guide-when-traffic = • esperas mucho más tráfico dentro de poco
guide-when-else = Si nada de esto es tu caso, quizá todavía no lo necesites.

## Qué nivel

guide-levels = ¿Qué nivel?
guide-levels-l1 = • L1: poca experiencia, con buena base. Para trabajo bien definido en APIs, tareas de apoyo y herramientas internas.
guide-levels-l2 = • L2: nivel intermedio, ya ha llevado backends en producción. Para un primer producto, una plataforma que crece y funcionalidades a cargo de una sola persona.
guide-levels-l3 = • L3: mucha experiencia en diseño de sistemas y arquitectura. Para un SaaS que escala, mucho tráfico y sistemas donde la seguridad es crítica.
# Debajo de los niveles, una línea cada uno. $level (text): L1, L2 o L3. $full, $part (money): el precio de un mes, a tiempo completo y a tiempo parcial.
guide-levels-price = { $level }: { $full } al mes a tiempo completo, { $part } a tiempo parcial
# What a level more costs. $level, $higher (text): levels. $full, $part (money): the difference a month.
guide-levels-step = De { $level } a { $higher }: { $full } más al mes a tiempo completo, { $part } más a tiempo parcial
# The operator's own words on what a level answers for. $level (text): L1, L2 or L3. $words: theirs.
guide-levels-duty = • { $level }: { $words }
# Al final.
guide-levels-choice = ¿Dudas? Empieza una búsqueda: te recomendaré un nivel y te diré por qué.

## Qué distingue a un buen perfil

guide-quality = Qué distingue a un buen perfil backend
guide-quality-production = • construye APIs seguras que aguantan tráfico real, con muchas peticiones a la vez
guide-quality-languages = • domina un lenguaje como Node.js, Python, Java, C#, Go, Ruby o PHP
guide-quality-databases = • conoce bases de datos relacionales (PostgreSQL, MySQL) y otras (MongoDB, Redis)
guide-quality-stack = • trabaja con las herramientas de hoy: frameworks, Docker y Kubernetes, AWS, GCP o Azure
guide-quality-design = • diseña sistemas que escalan: balanceo de carga, sistemas distribuidos, microservicios
guide-quality-security = • tiene la seguridad como costumbre: OAuth y JWT, cifrado, límites de peticiones, validación de entradas
guide-quality-performance = • encuentra lo que va lento: índices, consultas, cachés, tareas en segundo plano
guide-quality-tests = • escribe tests unitarios y de integración, y los ejecuta en CI
guide-quality-monitoring = • ve lo que pasa en producción: logs, métricas, disponibilidad
guide-quality-proof = • puede demostrarlo: sistemas en producción, mejoras con cifras
guide-quality-together = • convierte lo que necesita el negocio en arquitectura y trabaja bien en equipo

## Habilidades técnicas: ocho grupos

guide-technical = Habilidades técnicas que conviene buscar
guide-technical-languages = • Lenguajes: Node.js, Python, Java, Go, Ruby o PHP
guide-technical-apis = • APIs: REST y GraphQL, con versiones y documentación
guide-technical-databases = • Bases de datos: PostgreSQL, MySQL, MongoDB, Redis; diseño y optimización
guide-technical-auth = • Acceso y permisos: JWT, OAuth, sesiones, roles
guide-technical-messaging = • Caché y mensajería: Redis, Kafka, RabbitMQ, tareas en segundo plano
guide-technical-cloud = • Nube y DevOps: Docker, Kubernetes, CI/CD, AWS, GCP, Azure
guide-technical-monitoring = • Monitoreo: logs, métricas, APM, depuración en producción
guide-technical-git = • Git: ramas, merges, revisión de código

## Habilidades blandas: seis

guide-soft = Habilidades blandas que marcan la diferencia
guide-soft-systems = • Pensar en sistemas: escala, fiabilidad, mantenimiento
guide-soft-communication = • Comunicación: traduce los deseos del negocio a tecnología
guide-soft-collaboration = • Colaboración: con frontend, DevOps y producto
guide-soft-problems = • Resolver problemas: encuentra el fallo en un sistema distribuido
guide-soft-detail = • Cuidado: por los datos, la seguridad y los casos raros
guide-soft-learning = • Aprendizaje: se mantiene al día en herramientas y buenas prácticas

## Cómo funciona: cuatro pasos

guide-process = Cómo se contrata aquí
guide-process-define = 1. Cuéntame qué necesitas: qué hay que construir, habilidades imprescindibles, bases de datos, escala.
guide-process-browse = 2. Mira quién encaja y qué mostró su evaluación en diseño de sistemas, desarrollo de APIs y experiencia en producción.
guide-process-shortlist = 3. Preselecciona los mejores perfiles, mira sus trabajos, reserva entrevistas y pregunta por escala y seguridad. Si quieres, nuestro equipo te ayuda.
guide-process-start = 4. Empieza con una prueba gratis y decide después.

## La prueba

guide-trial = La prueba gratis
# $days (number): duración de la prueba en días.
guide-trial-free =
    Cada contratación empieza con { $days ->
        [one] un día gratis
       *[other] { $days } días gratis
    }, para ver si hay buena sintonía.
guide-trial-reminders = Te aviso antes de que termine, para que a nadie se le pase la fecha. Puedes decidir en cualquier momento: que se quede, terminar o reemplazar.
# Qué pasa si nadie decide.
guide-trial-lapses = Si no decides nada, la prueba simplemente termina y no se cobra nada.
# Qué pasa si nadie decide.
guide-trial-stays = Si no decides nada, la persona se queda un mes, al precio acordado.
# $months (number): el compromiso recomendado.
guide-trial-after =
    Después pagas por mes. Para empezar recomendamos { $months ->
        [one] 1 mes
       *[other] { $months } meses
    }: da continuidad al proyecto y permite entregar resultados. Menos tiempo también está bien.

## Precios; las cifras las pone el menú

guide-prices = Precios

## Por qué se aconseja un nivel: media frase cada una, unidas en una lista como «X e Y»

guide-because-traffic = mucho tráfico o crecimiento
guide-because-sensitive = datos sensibles
guide-because-ownership = funcionalidades de principio a fin
guide-because-data = muchos datos o datos en tiempo real
guide-because-production = sistemas en producción
guide-because-breadth = tareas tan variadas como las de un producto completo
guide-because-skills = una larga lista de habilidades
guide-because-tasks = tareas bien definidas

## Botones, 80 caracteres como máximo

guide-button-backend = Qué es un perfil backend
guide-button-duties = Qué hace
guide-button-why = Por qué contratar
guide-button-roles = ¿Backend o full-stack?
guide-button-when = Cuándo contratar
guide-button-levels = Niveles
guide-button-quality = Un buen perfil
guide-button-technical = Habilidades técnicas
guide-button-soft = Habilidades blandas
guide-button-process = Cómo funciona
guide-button-prices = Precios
guide-button-trial = La prueba
guide-button-hire = Empezar una búsqueda
guide-button-back = Atrás
guide-button-menu = Menú

## The quick check: seven questions with yes and no. $number, $of (number): which of how many.

guide-check-progress = Test rápido, { $number } de { $of }
guide-check-apis = ¿Tu API tiene que crecer contigo?
guide-check-data = ¿Procesas muchos datos, o datos en tiempo real?
guide-check-auth = ¿El inicio de sesión y los permisos tienen que ser seguros?
guide-check-performance = ¿Algo tiene que ir más rápido?
guide-check-databases = ¿Tu base de datos necesita otra estructura o una puesta a punto?
guide-check-integrations = ¿Conectas varios servicios externos?
guide-check-traffic = ¿Esperas mucho más tráfico dentro de poco?
# Above the list of what is true. $count (number): how many. $of (number): of how many.
guide-check-fired =
    { $count ->
        [one] Se cumple una de { $of }. Un perfil backend te ayudaría:
       *[other] Se cumplen { $count } de { $of }. Un perfil backend te ayudaría:
    }
guide-check-none = Nada de esto es tu caso, así que quizá todavía no necesites un perfil backend. Si quieres, puedes empezar una búsqueda de todos modos.
guide-check-prefills = Puedo ponerlo en una búsqueda por ti. Todo se puede cambiar.

## The operator's own words, as they are. $words: theirs.

guide-told = { $words }

## A role of the operator's own. $needs and $skills list what it usually means.

guide-role-needs = Suele construir: { $needs }
guide-role-skills = Suele conocer: { $skills }

## More buttons, at most 80 characters

guide-button-check = Test rápido
guide-button-yes = Sí
guide-button-no = No
guide-button-enough = Con eso basta
guide-button-check-brief = Empezar una búsqueda con esto
