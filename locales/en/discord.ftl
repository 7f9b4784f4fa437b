## Descriptions of the slash commands on Discord and of what can be written behind them: at most 100 characters.

discord-command-start = Open the menu
discord-command-hire = Say whom you need, and see who fits
discord-command-matches = See who fits your brief
discord-command-shortlist = See the developers you have kept
discord-command-interviews = See, move or cancel interviews
discord-command-trials = See trials and decide about them
discord-command-guide = Read about hiring backend developers
discord-command-prices = See what each level costs a month
discord-command-support = Talk to a person
discord-command-settings = Set your language and time zone
discord-command-privacy = See what is stored about you
discord-command-cancel = Leave what is open
discord-command-help = See what you can do here
discord-command-admin = For the staff who run this bot
discord-command-admin-status = See how the bot is doing
discord-option-need = In your own words, such as “senior Node developer, part-time”
discord-option-skill = A skill they must have
discord-option-developer = The name of a developer
discord-option-timezone = Your time zone, such as Europe/Berlin
discord-option-channel = For this server: where reminders go
discord-option-role = For this server: who may hire
discord-option-question = What you would like to know

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
