### Settings: language and time zone.

## The overview, the answer to /settings

settings-overview = Your settings:
# $language (text): the language's name.
settings-language = Language: { $language }
# $zone (text): the zone's name.
settings-zone = Time zone: { $zone }
# The zone was assumed, nobody named it. $zone (text): the zone's name.
settings-zone-assumed = Time zone: { $zone }. That's my guess; please correct me.

## Questions and answers

settings-ask-language = Which language should I speak?
settings-language-set = From now on I speak English.
settings-language-unknown = I don't speak that one yet. These I do:
settings-ask-zone = Where are you? Type a city, a zone such as Europe/Berlin, or an offset such as UTC+2.
# $zone (text): the zone's name.
settings-zone-now = Until now: { $zone }
# $zone (text): the zone's name.
settings-zone-set = Your time zone is { $zone } now.
# Under settings-zone-set when something was owed.
settings-reminders-moved = Reminders move along and come in your morning. The last day of a trial stays the same.
# Above buttons with zones.
settings-zone-which = Which of these is it?
# Above buttons with zones whose names look like what was typed.
settings-zone-nearest = I don't know that place. Did you mean one of these?
settings-zone-unknown = I don't know that place. Try a bigger city nearby, or an offset such as UTC+2.
# Typed words while only the overview is open.
settings-not-understood = I couldn't read a language or a place in that.

## Buttons, at most 80 characters

# Each language's own name: the same in every locale.
settings-name-en = English
settings-name-de = Deutsch
settings-name-es = Español
settings-name-fr = Français
settings-name-pt = Português
settings-button-language = Language
settings-button-zone = Time zone
settings-button-link = Link another place
settings-button-code = I have a code
# $zone (text): the zone's name.
settings-button-this-zone = { $zone }
settings-button-back = Back
settings-button-menu = Menu
settings-button-quiet = Quiet hours & reminders
# Under settings-ask-zone.
settings-ask-zone-clock = Or type what your clock shows now, such as "14:30".
# Above buttons with zones whose clocks show what was typed.
settings-zone-by-clock = It could be one of these, by your clock:
