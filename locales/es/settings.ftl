### Ajustes: idioma y zona horaria.

## El resumen, la respuesta a /settings

settings-overview = Tus ajustes:
# $language (text): el nombre del idioma.
settings-language = Idioma: { $language }
# $zone (text): el nombre de la zona.
settings-zone = Zona horaria: { $zone }
# La zona es una suposición; nadie la ha dicho. $zone (text): el nombre de la zona.
settings-zone-assumed = Zona horaria: { $zone }. Es solo mi suposición; corrígeme si no es así.

## Preguntas y respuestas

settings-ask-language = ¿En qué idioma te hablo?
settings-language-set = Desde ahora te hablo en español.
settings-language-unknown = Ese idioma todavía no lo hablo. Estos sí:
settings-ask-zone = ¿Dónde estás? Escribe una ciudad, una zona como Europe/Madrid o una diferencia como UTC-5.
# $zone (text): el nombre de la zona.
settings-zone-now = Hasta ahora: { $zone }
# $zone (text): el nombre de la zona.
settings-zone-set = Tu zona horaria ahora es { $zone }.
# Debajo de settings-zone-set cuando había algo pendiente.
settings-reminders-moved = Los recordatorios se ajustan y te llegan por la mañana, en tu hora. El último día de una prueba no cambia.
# Encima de los botones con zonas.
settings-zone-which = ¿Cuál de estas es?
# Encima de los botones con zonas de nombre parecido a lo escrito.
settings-zone-nearest = No conozco ese lugar. ¿Es alguno de estos?
settings-zone-unknown = No conozco ese lugar. Prueba con una ciudad más grande que esté cerca o con una diferencia como UTC-5.
# Palabras mientras solo está abierto el resumen.
settings-not-understood = No veo ahí ningún idioma ni lugar.

## Botones, 80 caracteres como máximo

# El nombre de cada idioma en ese idioma: igual en todas partes.
settings-name-en = English
settings-name-de = Deutsch
settings-name-es = Español
settings-name-fr = Français
settings-name-pt = Português
settings-button-language = Idioma
settings-button-zone = Zona horaria
settings-button-link = Vincular otro lugar
settings-button-code = Tengo un código
# $zone (text): el nombre de la zona.
settings-button-this-zone = { $zone }
settings-button-back = Atrás
settings-button-menu = Menú
settings-button-quiet = Silencio y avisos
# Under settings-ask-zone.
settings-ask-zone-clock = O escribe la hora que marca tu reloj, como "14:30".
# Above buttons with zones whose clocks show what was typed.
settings-zone-by-clock = Por tu reloj, puede ser una de estas:
