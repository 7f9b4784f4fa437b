//! What can be asked for by name, on every platform.

/// The chat commands, the same words on every platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Command {
    /// The menu.
    Start,
    /// Begin a brief.
    Hire,
    /// Matches of the current brief.
    Matches,
    /// The shortlist.
    Shortlist,
    /// Interviews.
    Interviews,
    /// Trials and engagements.
    Trials,
    /// The hiring guide.
    Guide,
    /// The price list.
    Prices,
    /// A person.
    Support,
    /// Language and time zone.
    Settings,
    /// What is stored.
    Privacy,
    /// Leave what is open.
    Cancel,
    /// What one can do.
    Help,
    /// The price that holds.
    Quote,
}

impl Command {
    /// All commands, in the order of the help.
    pub const ALL: [Self; 14] = [
        Self::Start,
        Self::Hire,
        Self::Matches,
        Self::Shortlist,
        Self::Interviews,
        Self::Trials,
        Self::Guide,
        Self::Prices,
        Self::Quote,
        Self::Support,
        Self::Settings,
        Self::Privacy,
        Self::Cancel,
        Self::Help,
    ];

    /// The word after the slash.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Hire => "hire",
            Self::Matches => "matches",
            Self::Shortlist => "shortlist",
            Self::Interviews => "interviews",
            Self::Trials => "trials",
            Self::Guide => "guide",
            Self::Prices => "prices",
            Self::Support => "support",
            Self::Settings => "settings",
            Self::Privacy => "privacy",
            Self::Cancel => "cancel",
            Self::Help => "help",
            Self::Quote => "quote",
        }
    }

    /// Reads a command's word, without its slash. Whoever asks for a human means the support.
    pub fn parse(word: &str) -> Option<Self> {
        if word == "human" {
            return Some(Self::Support);
        }
        Self::ALL.into_iter().find(|command| command.word() == word)
    }
}
