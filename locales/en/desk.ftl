### The talk between somebody who has asked a question and one of the operator's people.

## What the person hears

# $name (text): how one of the operator's people signs.
desk-here = { $name } from our team is here now. What you write goes to them; my buttons work as ever.
# $name (text): as in desk-here. $words (text): as they typed them.
desk-from-staff = { $name } from our team: { $words }
# $name (text): as in desk-here.
desk-handed-back = { $name } has handed you back to me. What would you like to do next?
desk-back = You're back with me; our team has been told.
# $name (text): as in desk-here. The answer to /support while the talk is on.
desk-with = You're talking with { $name } from our team. Just write.
# Nobody has answered. $hours, $minutes (numbers): how long that may take at most.
desk-unanswered =
    { $minutes ->
        [0] Nobody from our team has answered within { $hours } h, and I'm sorry. Your question stays on their desk; meanwhile I'm here for you.
       *[other] Nobody from our team has answered within { $hours } h { $minutes } min, and I'm sorry. Your question stays on their desk; meanwhile I'm here for you.
    }

## What staff see

# $words (text): the question.
desk-yours = It's yours: “{ $words }”
desk-yours-how = Write your answer here; everything you type now goes to them. I stay quiet over there until you hand them back.
desk-sent = Sent.
# $words (text): as the person typed them.
desk-from-person = They write: “{ $words }”
desk-left = They have gone back to the bot.
desk-given-back = Handed back: the bot talks with them again.
desk-too-late = They have waited too long, and the bot has told them so. The question is open again.
# $name (text): a colleague.
desk-taken = { $name } has it already.
desk-gone = That question is closed. /support shows what waits.
desk-busy = You're still talking with somebody else. Hand them back first.
desk-not-sent = That talk has ended, so your words went nowhere. /support shows what waits.
desk-nothing-waits = No question waits.
# $count (number): how many wait. The oldest ones follow.
desk-waiting = Waiting for an answer: { $count }
# $number (number): its place. $words (text): the beginning of the question. $time (text): when it was asked.
desk-waiting-line = { $number }. { $time }: “{ $words }”

## Buttons, at most 80 characters

desk-button-take = I'll answer
# $number (number): the place of the question in the list.
desk-button-take-number = I'll answer { $number }
desk-button-hand-back = Hand back to the bot
desk-button-back = Back to the bot
desk-button-menu = Menu
