## Descriptions of the slash commands on Discord and of what can be written behind them: at most 100 characters.

discord-command-start = Open the menu
discord-command-hire = Say whom you need, and see who fits
discord-command-matches = See who fits your brief
discord-command-shortlist = See the developers you have kept
discord-command-interviews = See, move or cancel interviews
discord-command-trials = See trials and decide about them
discord-command-guide = Read about hiring backend developers
discord-command-prices = See what each level costs a month
discord-command-quote = See the price that holds for you
discord-command-support = Talk to a person
discord-command-settings = Set your language and time zone
discord-command-privacy = See what is stored about you
discord-command-cancel = Leave what is open
discord-command-help = See what you can do here
discord-command-admin = For the staff who run this bot
discord-command-admin-status = See how the bot is doing
discord-command-admin-pool = See what a file would change in the pool, then import it
discord-option-need = In your own words, such as “senior Node developer, part-time”
discord-option-skill = A skill they must have
discord-option-developer = The name of a developer
discord-option-timezone = Your time zone, such as Europe/Berlin
discord-option-channel = For this server: where reminders go
discord-option-role = For this server: who may hire
discord-option-reset = For this server: take a choice back
discord-option-reset-channel = Where reminders go
discord-option-reset-role = Who may hire
discord-option-question = What you would like to know
discord-option-file = Your developers, as .csv or .json, up to 10 MB

## What the bot says on Discord alone. The form's title and label have at most 45 characters.

discord-not-yours = These buttons belong to somebody else. Type /start for your own.
discord-not-allowed = Hiring here is for members with a certain role. Ask whoever manages this server.
discord-try-again = That did not work just now, and nothing has changed. Please try again in a moment.
discord-form-title = In your own words
discord-form-label = Your answer
# $channel (text): a channel, or discord-server-channel-own. $role (text): a role, or discord-server-role-all.
discord-server-set = Saved for this server. Reminders go to { $channel }; hiring is open to { $role }.
discord-server-channel-own = the channel where a talk began
discord-server-role-all = everybody
discord-server-manage = Only those who manage this server can change that.
# A thread is called this.
discord-thread = Hiring
# $skills (list): must-have skills of the brief.
discord-thread-skills = Hiring: { $skills }

## The pool from a file, for staff. What is wrong with a row is said in English, as on the command line.

discord-pool-kind = A pool file ends in .csv or .json.
# $most (number): megabytes.
discord-pool-large = The file is larger than { $most } MB. Use the program on the server: hirebot pool import FILE.
discord-pool-unreachable = The file could not be fetched from Discord. Please attach it again.
discord-pool-empty = There is no developer in the file; nothing was imported.
# $developers (number): how many there are.
discord-pool-same = The file holds what is in the pool already: { $developers ->
    [one] one developer
   *[other] { $developers } developers
}. There is nothing to import.
# $file (text): its name. $mistakes, $rows (numbers): how many.
discord-pool-mistakes = { $file }: { $mistakes ->
    [one] one mistake
   *[other] { $mistakes } mistakes
} in { $rows ->
    [one] one row
   *[other] { $rows } rows
}; nothing was imported.
# $mistake (text): file, line, column, and what is wrong.
discord-pool-mistake = { $mistake }
# $more (number): how many more there are.
discord-pool-more = … and { $more } more
# $file (text): its name. $developers, $new, $changed, $gone, $unchanged (numbers): how many.
discord-pool-found = { $file }: { $developers ->
    [one] one developer
   *[other] { $developers } developers
}. Compared with the pool: { $new } new, { $changed } changed, { $gone } gone, { $unchanged } unchanged.
# $names (list): names of developers.
discord-pool-new = New: { $names }
discord-pool-changed = Changed: { $names }
discord-pool-gone = Gone: { $names }
# $note (text): what an operator should know of one developer.
discord-pool-note = Note: { $note }
discord-pool-ask = Nothing has changed yet. The file can be imported within an hour.
discord-pool-button-import = Import
discord-pool-button-drop = Don't
# $developers (number): how many there are now.
discord-pool-imported = Imported. The pool now has { $developers ->
    [one] one developer
   *[other] { $developers } developers
}.
discord-pool-already = This was imported before.
discord-pool-dropped = Nothing was imported.
discord-pool-unknown = This file cannot be imported any more. Please attach it again.
discord-pool-outdated = Somebody changed the pool meanwhile, and nothing was imported. Attach the file again to see what it would change now.
# Descriptions of `/admin developer` and of its option, at most 100 characters.
discord-command-admin-developer = Give a developer a link code
discord-option-developer-id = The developer’s id in the pool file
