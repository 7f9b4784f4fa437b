### Whether everybody came to an interview, asked five minutes after its start. Nobody is blamed.

# $developer (text): the developer's name. The video link follows.
absence-ask = You should be talking to { $developer } by now. Is everybody there?
# The answer to "yes". $developer (text): the developer's name.
absence-enjoy = Good. Enjoy the talk with { $developer }!
# The developer says that they see nobody. $developer (text): the developer's name. The video link follows.
absence-waits = { $developer } is in the call and doesn’t see you yet. Can you join?

## Buttons, at most 80 characters

absence-button-there = Yes, we’re talking
absence-button-nobody = Nobody’s there
# After somebody was said not to have come.
absence-button-came = They came after all
