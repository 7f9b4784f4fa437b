### An interview with a developer who answers for themselves, as the client sees it.

# $developer (text): the developer's name. $time (text): date, time and zone of the client.
answering-asked = I’ve asked { $developer } about { $time }.
# As above, in lists and later.
answering-waiting = { $developer }, { $time }: waits for their answer
# $until (text): a moment.
answering-asked-until = They have until { $until }. I keep the time for you, and tell you as soon as I know.
# $developer and $time (text): as above.
answering-accepted = { $developer } has accepted! You are meeting on { $time }.
# $developer and $time (text): as above.
answering-declined = { $developer } can’t make { $time }. Shall we find another time, or somebody else?
# $developer (text): as above. $time (text): the proposed moment.
answering-proposed = { $developer } proposes another time: { $time }
# $until (text): a moment.
answering-proposed-until = Does it suit you? I keep it until { $until }.
# $developer and $time (text): as above.
answering-unanswered = { $developer } hasn’t answered, so { $time } isn’t booked. Try another time, or somebody else.
# The client did not answer. $developer and $time (text): as above.
answering-lapsed = { $developer }’s proposal, { $time }, has run out. You can choose another time.
# What became of an interview, in a list. $developer and $time (text): as above.
answering-was-declined = { $developer }, { $time }: declined
# $developer and $time (text): as above.
answering-was-unanswered = { $developer }, { $time }: not answered in time
# A button, at most 80 characters. $time (text): weekday, date and time.
answering-button-agree = Yes, { $time }
