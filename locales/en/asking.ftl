### A question for a person: /support.

## The question and its confirmation

asking-ask = What would you like to ask? A person reads it.
# $most (number): the most characters.
asking-hint = One message, up to { $most } characters. What you have told me so far stays as it is.
asking-sent = Thank you, I have passed it on. A person will get back to you.
# Under asking-sent. $most (number): the most characters.
asking-shortened = It was long, so only the first { $most } characters went out. Send the rest with /support.

## Buttons, at most 80 characters

asking-button-never-mind = Never mind
asking-button-menu = Menu
