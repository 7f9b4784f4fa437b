### La guía de entrevista: preguntas a partir de una búsqueda, cada una con cómo suenan un 1 y un 4. Un mensaje por parte.

## Títulos y botones

kit-title = Guía de entrevista · { $part }
kit-how = Puntúa cada respuesta del 1 al 4. Te digo cómo suenan un 1 y un 4; el 2 y el 3 quedan entre medias.
kit-one = 1 – { $answer }
kit-four = 4 – { $answer }
kit-button = Guía de entrevista
kit-button-interviews = Entrevistas
kit-part-skills = Habilidades
kit-part-building = Lo que construyes
kit-part-scalability = Escalabilidad
kit-part-security = Seguridad
kit-part-soft = Habilidades blandas
kit-no-brief = Esa guía era de una búsqueda que ya no está. Dime a quién necesitas y hago una nueva.

## Habilidades

kit-languages-ask = ¿De qué trabajo con { $skills } estás más orgulloso y qué escribirías hoy de otra forma?
kit-languages-one = Enumera rasgos del lenguaje; no muestra nada propio.
kit-languages-four = Recorre código real, sus compromisos y lo que enseñó tenerlo en producción.
kit-frameworks-ask = ¿Qué hace { $skills } por ti entre bastidores y dónde te estorbó?
kit-frameworks-one = Sigue el tutorial; lo de abajo es magia.
kit-frameworks-four = Explica el camino de una petición y un caso en que se salió del guion con buen motivo.
kit-data-ask = Cuéntame de una tabla o colección en { $skills } que se volvió lenta. ¿Cómo encontraste la causa y qué cambiaste?
kit-data-one = Añade un índice y cruza los dedos.
kit-data-four = Lee el plan de consulta, sopesa índice, esquema y consulta, mide antes y después.
kit-apis-ask = Cambias una interfaz { $skills } que otros ya usan. ¿Cómo lo haces?
kit-apis-one = La cambia y avisa.
kit-apis-four = Añade antes de quitar, versiona, vigila quién usa lo viejo y prueba el contrato.
kit-messaging-ask = Un consumidor de { $skills } muere a mitad de un mensaje. ¿Qué pasa después?
kit-messaging-one = «Se reintenta y ya».
kit-messaging-four = Entrega al menos una vez, procesos que aguantan repeticiones, orden, mensajes venenosos y alarma por cola.
kit-cloud-ask = ¿Cómo llega un cambio tuyo a producción con { $skills } y cómo lo deshaces?
kit-cloud-one = Despliega otro; volver es otro parche.
kit-cloud-four = Pasos pequeños, comprobaciones automáticas, sondas de salud y una vuelta atrás ensayada.
kit-practice-ask = ¿Dónde te compensó { $skills } y dónde fue demasiado?
kit-practice-one = Repite la definición.
kit-practice-four = Da un proyecto de cada caso, con costes, y dice cómo decidiría hoy.
kit-frontend-ask = ¿Qué parte de una interfaz en { $skills } hiciste y cómo hablaba con el servidor?
kit-frontend-one = Solo estilos; los datos vienen «de algún sitio».
kit-frontend-four = Estado, errores y carga pensados desde los dos extremos del cable.
kit-other-ask = ¿Cómo has usado { $skills } y cómo se lo explicarías a alguien nuevo?
kit-other-one = Ha leído sobre ello.
kit-other-four = Lo ha usado bajo presión y lo explica claro, con sus límites.

## Lo que se construye

kit-need-apis-ask = Diseña un endpoint que liste pedidos en una tienda con un millón. ¿En qué piensas primero?
kit-need-apis-one = Lo devuelve todo; piensa en límites solo si se lo preguntan.
kit-need-apis-four = Paginación estable, filtros, límites, errores, quién ve qué y cómo se documenta.
kit-need-logic-ask = Una regla de negocio tiene diez excepciones. ¿Dónde vive en tu código y cómo sabes que está bien?
kit-need-logic-one = En ifs anidados, probada a mano.
kit-need-logic-four = En un solo lugar sin entrada ni salida, con los nombres del negocio y pruebas de cada excepción.
kit-need-databases-ask = ¿Cómo cambias el esquema de una tabla grande mientras la usan los clientes?
kit-need-databases-one = En una ventana de mantenimiento, sin vuelta atrás.
kit-need-databases-four = Amplía, rellena por lotes, cambia, recorta; cada paso se deshace y vigila los bloqueos.
kit-need-auth-ask = ¿Cómo dejas entrar a la gente y cómo decides qué puede hacer cada uno?
kit-need-auth-one = Una contraseña y una marca de admin.
kit-need-auth-four = Piezas probadas, sesiones que terminan, permisos comprobados donde se usan, cada rechazo con su prueba.
kit-need-integrations-ask = Un servicio del que dependes responde lento, dos veces o nunca. ¿Qué hace tu código?
kit-need-integrations-one = Espera y muestra un error.
kit-need-integrations-four = Tiempos límite, reintentos con pausas, claves de idempotencia y un estado que se puede cuadrar después.
kit-need-tuning-ask = Una página tarda cuatro segundos. ¿Cómo averiguas adónde van?
kit-need-tuning-one = Adivina y pone una caché.
kit-need-tuning-four = Mide, traza, halla la parte mayor, cambia una cosa y vuelve a medir.
kit-need-caching-ask = ¿Cuándo pondrías algo en caché y cómo sale un valor erróneo?
kit-need-caching-one = Todo en caché durante una hora.
kit-need-caching-four = Sabe qué puede estar viejo y cuánto, planea caducidad y avalanchas, y puede vivir sin caché.
kit-need-security-ask = ¿Por qué controles pasa un cambio tuyo antes de tocar datos de clientes?
kit-need-security-one = Revisiones, si hay tiempo.
kit-need-security-four = Amenazas pensadas, dependencias vigiladas, secretos fuera, mínimos permisos y registro de quién hizo qué.
kit-need-cloud-ask = Montas un servicio desde cero. ¿Qué tiene que existir antes del primer cliente?
kit-need-cloud-one = Un servidor y una base de datos.
kit-need-cloud-four = Todo como código, copias ya restauradas una vez, costes a la vista y alguien a quien despertar.
kit-need-monitoring-ask = ¿Cómo te enteras de que algo va mal antes de que lo diga un cliente?
kit-need-monitoring-one = Mira los logs de vez en cuando.
kit-need-monitoring-four = Pocas señales que el cliente nota, alarmas que significan algo y una nota de qué hacer.
kit-need-teamwork-ask = El frontend necesita algo para el viernes y crees que es un error. ¿Cómo va esa conversación?
kit-need-teamwork-one = Lo hace en silencio o se niega.
kit-need-teamwork-four = Pregunta para qué es, ofrece algo más pequeño, acuerda y lo deja escrito.

## Escalabilidad

kit-scale-growth-ask = ¿Qué parte de tu último sistema se habría roto primero con diez veces más usuarios y qué habrías hecho?
kit-scale-growth-one = «Más servidores».
kit-scale-growth-four = Nombra el cuello de botella con cifras, primero un paso barato, luego uno grande, y qué no hacer aún.
kit-scale-traffic-ask = Una campaña trae cien veces más tráfico en un minuto. ¿Qué le pasa a tu servicio?
kit-scale-traffic-one = Espera que escale solo.
kit-scale-traffic-four = Suelta carga pronto, colas con límite, sabe qué debe seguir en pie y lo probó antes con carga.
kit-scale-data-ask = Los datos ya no caben en una máquina o deben estar en un segundo. ¿Cómo lo abordas?
kit-scale-data-one = Una máquina mayor, ¿y luego?
kit-scale-data-four = Parte según se lee, pasa trabajo a flujos o lotes y dice qué consistencia se cede.

## Seguridad

kit-security-tenants-ask = ¿Cómo aseguras que un cliente nunca vea los datos de otro?
kit-security-tenants-one = La pantalla no los muestra.
kit-security-tenants-four = Comprobado en el servidor en cada acceso, por defecto en las consultas y probado desde fuera.
kit-security-sensitive-ask = Guardas datos de salud o de pago. ¿Qué haces distinto?
kit-security-sensitive-one = «Está cifrado».
kit-security-sensitive-four = Guarda menos, cifra con llaves aparte, limita y registra accesos, puede borrar y conoce la ley.
kit-security-incident-ask = Una clave tuya aparece en un repositorio público. ¿Qué haces en la primera hora?
kit-security-incident-one = Borra el commit.
kit-security-incident-four = Primero la revoca, luego mira para qué se usó, avisa y averigua cómo llegó allí.

## Habilidades blandas

kit-soft-systems-ask = Dibuja el último sistema en que trabajaste. ¿Qué línea te preocupa?
kit-soft-systems-one = Solo conoce su caja.
kit-soft-systems-four = Ve cómo dependen las partes y qué cuesta una elección en otro lado.
kit-soft-communication-ask = Explícame una decisión técnica como si yo llevara el negocio y no el código.
kit-soft-communication-one = Jerga; la pregunta queda abierta.
kit-soft-communication-four = Qué aporta, qué cuesta y qué más cabía, en palabras llanas.
kit-soft-collaboration-ask = Cuéntame un desacuerdo con frontend, operaciones o producto. ¿Cómo acabó?
kit-soft-collaboration-one = Los otros se equivocaban.
kit-soft-collaboration-four = Cuenta con justicia la otra visión y qué cambiaron ambos.
kit-soft-problems-ask = ¿Cuál fue el fallo más difícil que encontraste y cómo llegaste paso a paso?
kit-soft-problems-one = Probó cosas hasta que desapareció.
kit-soft-problems-four = Lo acotó con hipótesis comprobables, halló la causa y se aseguró de que no vuelva.
kit-soft-detail-ask = ¿Qué error tuyo llegó a clientes y qué cambió en tu forma de trabajar?
kit-soft-detail-one = No recuerda ninguno.
kit-soft-detail-four = Habla sin rodeos, nombra el hueco y tiene un control que hoy lo atrapa.
kit-soft-learning-ask = ¿Qué has aprendido en el último medio año y dónde lo usaste?
kit-soft-learning-one = Nombra una moda.
kit-soft-learning-four = Nombra una fuente, un experimento propio y por qué quedó o se descartó.
