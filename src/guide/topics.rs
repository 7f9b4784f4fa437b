//! The guide's topics as a tree: which there are, where they stand, and the keys of their lines.

/// A topic of the guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TopicId {
    /// What a backend developer is.
    Backend,
    /// What they do.
    Duties,
    /// Why companies hire one.
    Why,
    /// Backend or full-stack.
    Roles,
    /// When to hire one.
    When,
    /// Which level.
    Levels,
    /// What makes a good one.
    Quality,
    /// Technical skills.
    Technical,
    /// Soft skills.
    Soft,
    /// How hiring works here.
    Process,
    /// What it costs.
    Prices,
    /// The trial.
    Trial,
}

/// What a topic is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Topic {
    /// Which.
    pub id: TopicId,
    /// The topic that it goes deeper into; `None` stands directly in the guide.
    pub parent: Option<TopicId>,
    /// The Fluent key of its heading.
    pub title: &'static str,
    /// The Fluent key of the button that opens it.
    pub button: &'static str,
    /// The Fluent keys of its lines. Where figures belong, the conversation adds them.
    pub lines: &'static [&'static str],
}

impl TopicId {
    /// All topics, in the order in which they are offered.
    pub const ALL: [Self; 12] = [
        Self::Backend,
        Self::Duties,
        Self::Why,
        Self::Roles,
        Self::When,
        Self::Levels,
        Self::Quality,
        Self::Technical,
        Self::Soft,
        Self::Process,
        Self::Trial,
        Self::Prices,
    ];

    /// The code in buttons.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Backend => "backend",
            Self::Duties => "duties",
            Self::Why => "why",
            Self::Roles => "roles",
            Self::When => "when",
            Self::Levels => "levels",
            Self::Quality => "quality",
            Self::Technical => "technical",
            Self::Soft => "soft",
            Self::Process => "process",
            Self::Prices => "prices",
            Self::Trial => "trial",
        }
    }

    /// The reverse of [`TopicId::code`].
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.code() == code)
    }

    /// The topics one step deeper.
    pub fn children(self) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |topic| topic.topic().parent == Some(self))
    }

    /// The topics that stand directly in the guide.
    pub fn roots() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|topic| topic.topic().parent.is_none())
    }

    /// What it is made of.
    #[expect(clippy::too_many_lines, reason = "a table, one topic after the other")]
    pub const fn topic(self) -> Topic {
        let (parent, title, button, lines): (_, _, _, &'static [&'static str]) = match self {
            Self::Backend => {
                (None, "guide-backend", "guide-button-backend", &["guide-backend-is", "guide-backend-behind", "guide-backend-powers"])
            }
            Self::Duties => (
                Some(Self::Backend),
                "guide-duties",
                "guide-button-duties",
                &[
                    "guide-duties-apis",
                    "guide-duties-logic",
                    "guide-duties-databases",
                    "guide-duties-auth",
                    "guide-duties-integrations",
                    "guide-duties-tuning",
                    "guide-duties-caching",
                    "guide-duties-security",
                    "guide-duties-cloud",
                    "guide-duties-monitoring",
                    "guide-duties-teamwork",
                ],
            ),
            Self::Why => (
                Some(Self::Backend),
                "guide-why",
                "guide-button-why",
                &[
                    "guide-why-scale",
                    "guide-why-integrity",
                    "guide-why-traffic",
                    "guide-why-downtime",
                    "guide-why-logic",
                    "guide-why-infrastructure",
                ],
            ),
            Self::Roles => (
                None,
                "guide-roles",
                "guide-button-roles",
                // A table and what follows from it: the conversation adds both.
                &[],
            ),
            Self::When => (
                None,
                "guide-when",
                "guide-button-when",
                &[
                    "guide-when-apis",
                    "guide-when-data",
                    "guide-when-auth",
                    "guide-when-performance",
                    "guide-when-databases",
                    "guide-when-integrations",
                    "guide-when-traffic",
                    "guide-when-else",
                ],
            ),
            Self::Levels => (None, "guide-levels", "guide-button-levels", &["guide-levels-l1", "guide-levels-l2", "guide-levels-l3"]),
            Self::Quality => (
                None,
                "guide-quality",
                "guide-button-quality",
                &[
                    "guide-quality-production",
                    "guide-quality-languages",
                    "guide-quality-databases",
                    "guide-quality-stack",
                    "guide-quality-design",
                    "guide-quality-security",
                    "guide-quality-performance",
                    "guide-quality-tests",
                    "guide-quality-monitoring",
                    "guide-quality-proof",
                    "guide-quality-together",
                ],
            ),
            Self::Technical => (
                Some(Self::Quality),
                "guide-technical",
                "guide-button-technical",
                &[
                    "guide-technical-languages",
                    "guide-technical-apis",
                    "guide-technical-databases",
                    "guide-technical-auth",
                    "guide-technical-messaging",
                    "guide-technical-cloud",
                    "guide-technical-monitoring",
                    "guide-technical-git",
                ],
            ),
            Self::Soft => (
                Some(Self::Quality),
                "guide-soft",
                "guide-button-soft",
                &[
                    "guide-soft-systems",
                    "guide-soft-communication",
                    "guide-soft-collaboration",
                    "guide-soft-problems",
                    "guide-soft-detail",
                    "guide-soft-learning",
                ],
            ),
            Self::Process => (
                None,
                "guide-process",
                "guide-button-process",
                &["guide-process-define", "guide-process-browse", "guide-process-shortlist", "guide-process-start"],
            ),
            Self::Trial => (Some(Self::Process), "guide-trial", "guide-button-trial", &[]),
            Self::Prices => (None, "guide-prices", "guide-button-prices", &[]),
        };
        Topic { id: self, parent, title, button, lines }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_topic_can_be_reached_and_named() {
        for topic in TopicId::ALL {
            assert_eq!(TopicId::parse(topic.code()), Some(topic));
            assert!(crate::hiring::handbook::built_in().topic(topic.code()).is_some_and(|found| !found.phrases.is_empty()));
            let top = topic.topic().parent.unwrap_or(topic);
            assert!(TopicId::roots().any(|root| root == top), "{topic:?}");
            assert!(topic.topic().parent.is_none_or(|parent| parent.children().any(|child| child == topic)));
        }
    }
}
