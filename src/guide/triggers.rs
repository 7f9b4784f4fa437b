//! When it is time to hire: the guide's seven triggers, as a quick check whose answers begin a brief.

use crate::hiring::brief::{Demand, Need};

/// Something that says that a backend developer is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trigger {
    /// An API has to scale.
    Apis,
    /// Large data, or data in real time.
    Data,
    /// Sign-in and permissions have to be secure.
    Auth,
    /// Things have to get faster.
    Performance,
    /// A database needs a new structure, or tuning.
    Databases,
    /// Several outside services are connected.
    Integrations,
    /// Far more traffic is coming.
    Traffic,
}

/// Which triggers were said to be true, as a set that fits into a button.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Answers(u8);

impl Trigger {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Self; 7] = [Self::Apis, Self::Data, Self::Auth, Self::Performance, Self::Databases, Self::Integrations, Self::Traffic];

    /// What is built where it is true.
    pub const fn needs(self) -> &'static [Need] {
        match self {
            Self::Apis => &[Need::Apis],
            Self::Data | Self::Traffic => &[],
            Self::Auth => &[Need::Auth],
            Self::Performance => &[Need::Tuning],
            Self::Databases => &[Need::Databases],
            Self::Integrations => &[Need::Integrations],
        }
    }

    /// What the systems have to bear where it is true.
    pub const fn demands(self) -> &'static [Demand] {
        match self {
            Self::Data => &[Demand::Data],
            Self::Traffic => &[Demand::Traffic],
            Self::Apis | Self::Auth | Self::Performance | Self::Databases | Self::Integrations => &[],
        }
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

impl Answers {
    /// The set of a button's number; what is no trigger is left out.
    pub const fn of_bits(bits: u8) -> Self {
        Self(bits & 0x7f)
    }

    /// As a number.
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// With one more.
    #[must_use]
    pub const fn with(self, trigger: Trigger) -> Self {
        Self(self.0 | trigger.bit())
    }

    /// Those that are true, in their order.
    pub fn fired(self) -> impl Iterator<Item = Trigger> {
        Trigger::ALL.into_iter().filter(move |trigger| self.0 & trigger.bit() != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_trigger_says_something_for_a_brief() {
        for trigger in Trigger::ALL {
            assert_eq!(trigger.needs().len() + trigger.demands().len(), 1, "{trigger:?}");
            assert_eq!(Answers::default().with(trigger).fired().collect::<Vec<_>>(), [trigger]);
        }
        assert_eq!(Answers::of_bits(u8::MAX).fired().count(), 7);
        assert_eq!(Answers::of_bits(Answers::default().bits()).fired().count(), 0);
    }
}
