//! How something that came in is answered. Kept as a word beside the interaction.

/// Who sees the answer, and where it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seen {
    /// It is in direct messages.
    Direct,
    /// Only by the person, in a server.
    Alone,
    /// By everybody in the channel, as an answer to an interaction.
    Shared,
    /// By the person, and by everybody where the server talks about it, which is elsewhere.
    Told,
    /// By everybody in the channel, as a reply to a message of theirs.
    Reply,
}

/// How something that came in is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Manner {
    /// Who sees it.
    pub(super) seen: Seen,
    /// Whether the message whose button was pressed becomes the answer.
    pub(super) in_place: bool,
}

const SEEN: [(Seen, &str); 5] =
    [(Seen::Direct, "direct"), (Seen::Alone, "alone"), (Seen::Shared, "shared"), (Seen::Told, "told"), (Seen::Reply, "reply")];
const IN_PLACE: &str = " in place";

impl Manner {
    /// The stored word.
    pub(super) fn word(self) -> String {
        let seen = SEEN.into_iter().find(|(seen, _)| *seen == self.seen).map_or("alone", |(_, word)| word);
        format!("{seen}{}", if self.in_place { IN_PLACE } else { "" })
    }

    /// The reverse; what a later version wrote is seen by nobody else.
    pub(super) fn parse(word: &str) -> Self {
        let (seen, in_place) = word.strip_suffix(IN_PLACE).map_or((word, false), |seen| (seen, true));
        let seen = SEEN.into_iter().find(|(_, known)| *known == seen).map_or(Seen::Alone, |(seen, _)| seen);
        Self { seen, in_place }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manner_reads_as_it_is_written() {
        for (seen, _) in SEEN {
            for in_place in [false, true] {
                let manner = Manner { seen, in_place };
                assert_eq!(Manner::parse(&manner.word()), manner);
            }
        }
        assert_eq!(Manner::parse("shouted").seen, Seen::Alone);
    }
}
