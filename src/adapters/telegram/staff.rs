//! The operator's people on Telegram: who they are is looked at whenever they ask for something.

/// What only they can ask for.
pub const ADMIN: &str = "admin";

/// The operator's people.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Staff {
    /// Their Telegram ids.
    pub users: Vec<i64>,
    /// A chat of theirs: whoever is in it is one of them there.
    pub chat: Option<i64>,
}

impl Staff {
    /// Whether somebody is one of them, where they are.
    pub fn includes(&self, person: i64, chat: i64) -> bool {
        self.users.contains(&person) || self.chat == Some(chat)
    }

    /// Chats whose menus show what they can ask for: each one's private chat, and theirs.
    pub fn chats(&self) -> Vec<i64> {
        let mut chats: Vec<i64> = self.users.iter().copied().chain(self.chat).collect();
        chats.sort_unstable();
        chats.dedup();
        chats
    }
}

/// Whether words ask for what only staff can: `/admin`, with whatever stands behind it.
pub fn is_asked(words: &str) -> bool {
    let word = words.split_whitespace().next().and_then(|word| word.strip_prefix('/')).unwrap_or_default();
    word.split('@').next().is_some_and(|word| word.eq_ignore_ascii_case(ADMIN))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn staff_are_those_who_are_named_and_whoever_is_in_their_chat() {
        let staff = Staff { users: vec![7, 8], chat: Some(-100) };
        assert!(staff.includes(7, 7) && staff.includes(7, -5) && staff.includes(9, -100));
        assert!(!staff.includes(9, 9) && !Staff::default().includes(7, 7));
        assert_eq!(staff.chats(), [-100, 7, 8]);
    }

    #[test]
    fn a_command_is_asked_for_with_or_without_the_bots_name() {
        for asked in ["/admin", "/admin status", "/ADMIN@hire_bot", "/admin@hire_bot status"] {
            assert!(is_asked(asked), "{asked}");
        }
        for other in ["admin", "/administer", "/hire admin", "", "/"] {
            assert!(!is_asked(other), "{other}");
        }
    }
}
