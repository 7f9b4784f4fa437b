### Linking places: a code is given out in one and brought to the other.

## A code is given out

# $code (text): the code, such as K7PQ2-M4XTR.
linking-code = Your link code: { $code }
# Terminals, Discord and Telegram take the same words. $code (text): the code.
linking-code-how = In the other place, write me this: link_{ $code }
# Only where the bot's name in Telegram is known. $address (text): an address to open.
linking-code-telegram = If that's Telegram, just open { $address }
# $until (text): a moment, ten minutes ahead.
linking-code-until = It works once, until { $until }; a newer code takes its place. Whoever has it can ask to join you, so keep it to yourself.

## A code is brought

linking-ask = What's the code?
linking-ask-where = You get one in the other place, in its settings: “Link another place”.
# What shall come of a code. The lines below explain, then come buttons.
linking-question = The code works. Who gave it to you?
linking-question-person = You did? Then both places are you from now on, and a reminder that both would bring comes once.
linking-question-hires = Shared hires are briefs, interviews and trials that both places see and decide on. That stays so; only our people can part them again.

## What came of it

linking-done-person = Done: both places are you now. Each keeps its own hires.
linking-done-both = Done: both places are you now, and share all hires.
linking-done-hires = Done: both places share all hires now. A reminder comes to each person once.
# The person said no.
linking-left = Nothing was linked. The code stays good until its time is over.
# Told in the place that gave out the code.
linking-told-person = Your link code was used: the place it was brought to is you now. Wasn't that you? Tell our people at once.
# As above; the hires are shared as well.
linking-told-both = Your link code was used: the place it was brought to is you now, and shares your hires. Wasn't that you? Tell our people at once.
# Told in the place that gave out the code, and in others that shared its hires.
linking-told-hires = Somebody else sees your hires from now on: a link code was used. If that's wrong, tell our people at once.

## Refusals, and what may be done instead

linking-no-code = That isn't a code. One looks like K7PQ2-M4XTR; type or paste it as it stands.
linking-unknown = I don't know that code. Compare it letter by letter, or get a new one in the other place.
linking-expired = That code is over: it was good for ten minutes, or a newer one took its place. Get a new one in the other place.
linking-used = That code has done its work; each works once. Get a new one in the other place.
linking-own = That's your own code, from here. Open me in the other place and write it there.
linking-linked = These two places are linked already. There's nothing left to do.
# $time (text): a moment.
linking-too-many = Those were too many wrong codes. Try again after { $time }; everything else works meanwhile.
# A button of a question that is not open any more.
linking-over = That question isn't open any more. Bring the code once more, and I'll ask again.
# In a group or on a server.
linking-in-private = A code is for your eyes only, and others read along here. Write to me in private and open the settings there.

## Buttons, at most 80 characters

linking-button-both = I did, share my hires
linking-button-person = I did, keep hires apart
# Where there are no hires to share.
linking-button-only-person = I did, link both places
linking-button-hires = A colleague, share our hires
# Both places are the person's already.
linking-button-only-hires = I did, share my hires too
linking-button-leave = Don't link
linking-button-enter = Type a code
linking-button-back = Settings
linking-button-settings = Settings
linking-button-matches = Matches
linking-button-menu = Menu
linking-button-support = Tell our people
