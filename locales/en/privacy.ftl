### What is stored about somebody: /privacy.

## The overview: three lines, and a fourth where others read along

privacy-you = About you I store your chat's id, your language, your time zone and your answers, so that we can go on where we were.
privacy-workspace = Briefs, shortlists, notes, goals, interviews with their scores, and trials are stored for your workspace: all its members see the same, and the operator's people arrange your hire with them. Votes are stored too; others see only how many there are, and reasons without a name.
privacy-support = What you write to support is stored for the people who answer.
privacy-in-private = To see all of it, or to have it erased, ask me in a private chat: here others read along.

## With the file

privacy-export = Here is everything that I have stored about you.
privacy-export-how = It is a JSON file: a list for each kind of thing, in the words of my database.

## Before somebody is erased

privacy-sure = Really erase everything about you, in every place where you talk to me?
privacy-sure-alone = Where nobody else hires with you, your briefs go, interviews ahead are cancelled and open trials end.
# $interviews, $trials (numbers): how many are open here; one of them may be 0.
privacy-sure-open = Open here: interviews { $interviews }, trials { $trials }.
privacy-sure-shared = What you share with others stays theirs, without your words, and they get its reminders.
# Somebody stays by contract.
privacy-sure-engaged = Whoever stays with you after a trial is not let go by this: talk to support about that first.

## What came of it

privacy-kept = Good, everything stays as it is.
privacy-erased = Done. I have forgotten you, and nothing will come from me any more.
privacy-erased-again = If you ever write to me again, we start afresh.

## Buttons, at most 80 characters

privacy-button-export = Send me everything
privacy-button-erase = Erase me
privacy-button-support = Support
privacy-button-erase-now = Yes, erase everything
privacy-button-keep = No, keep it
privacy-button-menu = Menu
