### Einstellungen: Sprache und Zeitzone.

## Die Übersicht

settings-overview = Deine Einstellungen:
settings-language = Sprache: { $language }
settings-zone = Zeitzone: { $zone }
settings-zone-assumed = Zeitzone: { $zone }. Das habe ich geraten; sag mir, wenn es nicht stimmt.

## Fragen und Antworten

settings-ask-language = Welche Sprache soll ich sprechen?
settings-language-set = Ab jetzt spreche ich Deutsch.
settings-language-unknown = Die spreche ich noch nicht. Diese kann ich:
settings-ask-zone = Wo bist du? Schreib eine Stadt, eine Zone wie Europe/Berlin oder einen Abstand wie UTC+2.
settings-zone-now = Bisher: { $zone }
settings-zone-set = Deine Zeitzone ist jetzt { $zone }.
settings-reminders-moved = Erinnerungen ziehen mit um und kommen an deinem Morgen. Der letzte Tag einer Testphase bleibt derselbe.
settings-zone-which = Was davon ist es?
settings-zone-nearest = Den Ort kenne ich nicht. Meinst du einen von diesen?
settings-zone-unknown = Den Ort kenne ich nicht. Versuch es mit einer größeren Stadt in der Nähe oder einem Abstand wie UTC+2.
settings-not-understood = Darin habe ich weder eine Sprache noch einen Ort gefunden.

## Schaltflächen

# Each language's own name: the same in every locale.
settings-name-en = English
settings-name-de = Deutsch
settings-name-es = Español
settings-name-fr = Français
settings-name-pt = Português
settings-button-language = Sprache
settings-button-zone = Zeitzone
settings-button-link = Weiteren Ort verknüpfen
settings-button-code = Ich habe einen Code
settings-button-this-zone = { $zone }
settings-button-back = Zurück
settings-button-menu = Menü
settings-button-quiet = Ruhezeit & Erinnerungen
# Under settings-ask-zone.
settings-ask-zone-clock = Oder schreib, was deine Uhr jetzt zeigt, etwa „14:30“.
# Above buttons with zones whose clocks show what was typed.
settings-zone-by-clock = Nach deiner Uhr könnte es eine von diesen sein:
