### Scorecards after an interview, and what they say of a developer.

## The questions, one after the other. Each has buttons from 1 to 4, and one to leave it open.

# $developer (text): the developer's name.
scoring-ask-skills = How strong were { $developer }’s skills, from 1 to 4?
# $developer (text): the developer's name.
scoring-ask-scalability = And { $developer }’s approach to scalability?
# $developer (text): the developer's name.
scoring-ask-security = Their approach to security?
# $developer (text): the developer's name.
scoring-ask-communication = How well did { $developer } communicate?
# Below the first question.
scoring-how = 1 is weak, 4 is excellent. The interview kit says what each sounds like. Only people who hire with you see it.
# The last question of the scorecard.
scoring-ask-word = Anything you want to remember? Write a word or two, or leave it.
# After a typed text that is too long. $most (number): characters that fit.
scoring-word-too-long =
    { $most ->
        [one] That is more than fits: one character at most.
       *[other] That is more than fits: { $most } characters at most.
    } Shorter, please.
# After the last answer. $developer (text): the developer's name.
scoring-kept = Your scorecard on { $developer } is kept. You can change it any time.
scoring-kept-empty = Nothing scored, nothing lost. You can do it any time.
# The interview has not taken place, so there is nothing to score.
scoring-not-yet = A scorecard comes after the interview.

## What they say, on profiles, shortlists and after scoring

# $items (list): what was scored, such as "skills 3.5, security not assessed". $count (number): how many people scored.
scoring-summary =
    { $count ->
        [one] Interview (1–4): { $items } · one scorecard
       *[other] Interview (1–4): { $items } · { $count } scorecards
    }
# One scorecard among several. $number (number): which one. $date (text): the day. $items (list): as above.
scoring-card = Scorecard { $number }, { $date }: { $items }
# The same with what the interviewer wrote. $word (text): their words.
scoring-card-word = Scorecard { $number }, { $date }: { $items } · “{ $word }”
# $what (text): what was scored. $mark (text): 1 to 4, or an average such as 3.5, or "not assessed".
scoring-item = { $what } { $mark }
# $whole and $tenths (numbers): an average, such as 3 and 5.
scoring-average = { $whole }.{ $tenths }
# $mark (number): 1 to 4.
scoring-mark = { $mark }
scoring-not-assessed = not assessed
scoring-what-skills = skills
scoring-what-scalability = scalability
scoring-what-security = security
scoring-what-communication = communication

## Buttons, at most 80 characters

# $mark (number): 1 to 4.
scoring-button-mark = { $mark }
scoring-button-skip = Not assessed
scoring-button-no-word = No, done
scoring-button-score = Scorecard
scoring-button-change = Change scorecard
