//! Advice on a brief: backend or full-stack, and which level. Rules of the hiring guide as pure functions; the client
//! may always choose otherwise.

use crate::hiring::{
    brief::{Demand, Need, Signal},
    developer::Role,
    level::Level,
};

/// Which role a project wants, and which of its signals say so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleAdvice {
    /// What is advised.
    pub role: Role,
    /// The signals for it, each once, in the order of [`Signal::ALL`]. Empty when nothing was ticked at all.
    pub fired: Vec<Signal>,
    /// The signals for the other role, each once, in the same order.
    pub against: Vec<Signal>,
}

/// Which level a project wants, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelAdvice {
    /// What is advised: the lowest level that is enough.
    pub level: Level,
    /// What asks for this level and no lower one, at least one, weightiest first.
    pub because: Vec<LevelReason>,
}

/// Why a level is advised. Each belongs to one level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LevelReason {
    /// L3: high traffic, or growth that will bring it.
    Traffic,
    /// L3: personal, medical or payment data.
    Sensitive,
    /// L2: features are owned end to end.
    Ownership,
    /// L2: large or real-time data.
    Data,
    /// L2: something that wants experience with systems in production.
    Production,
    /// L2: as many different things as a first product has.
    Breadth,
    /// L2: a long list of must-have skills.
    ManySkills,
    /// L1: clearly defined work is enough.
    ClearTasks,
}

/// From how many backend signals on a backend developer is advised although screens have to be built too: the screens
/// are then the smaller part.
pub const SIGNALS_THAT_OUTWEIGH_SCREENS: usize = 3;
/// From how many different needs on the work counts as a whole product rather than as clear tasks.
pub const NEEDS_OF_A_PRODUCT: usize = 4;
/// From how many must-have skills on the work counts as more than clear tasks.
pub const MANY_SKILLS: usize = 5;

/// Backend or full-stack. Screens ask for full-stack, unless the server side clearly outweighs them.
pub fn role(signals: &[Signal]) -> RoleAdvice {
    let ticked =
        |wanted: Role| Signal::ALL.into_iter().filter(|signal| signals.contains(signal) && argues_for(*signal) == wanted).collect();
    let (backend, fullstack): (Vec<_>, Vec<_>) = (ticked(Role::Backend), ticked(Role::Fullstack));
    if fullstack.is_empty() || backend.len() >= SIGNALS_THAT_OUTWEIGH_SCREENS {
        RoleAdvice { role: Role::Backend, fired: backend, against: fullstack }
    } else {
        RoleAdvice { role: Role::Fullstack, fired: fullstack, against: backend }
    }
}

/// The lowest level that is enough: scale or sensitive data ask for L3, independent work and production systems for L2,
/// clearly defined work for L1.
pub fn level(demands: &[Demand], needs: &[Need], must_count: usize) -> LevelAdvice {
    let breadth = Need::ALL.into_iter().filter(|need| needs.contains(need)).count();
    let holds = |reason: LevelReason| match reason {
        LevelReason::Traffic => demands.contains(&Demand::Traffic),
        LevelReason::Sensitive => demands.contains(&Demand::Sensitive),
        LevelReason::Ownership => demands.contains(&Demand::Ownership),
        LevelReason::Data => demands.contains(&Demand::Data),
        LevelReason::Production => needs.iter().any(|need| wants_production(*need)),
        LevelReason::Breadth => breadth >= NEEDS_OF_A_PRODUCT,
        LevelReason::ManySkills => must_count >= MANY_SKILLS,
        LevelReason::ClearTasks => true,
    };
    let reasons: Vec<_> = LevelReason::ALL.into_iter().filter(|reason| holds(*reason)).collect();
    let level = reasons.iter().map(|reason| reason.level()).max().unwrap_or(Level::L1);
    LevelAdvice { level, because: reasons.into_iter().filter(|reason| reason.level() == level).collect() }
}

impl LevelReason {
    /// All of them, weightiest first.
    pub const ALL: [Self; 8] =
        [Self::Traffic, Self::Sensitive, Self::Ownership, Self::Data, Self::Production, Self::Breadth, Self::ManySkills, Self::ClearTasks];

    /// The level that it asks for.
    pub const fn level(self) -> Level {
        match self {
            Self::Traffic | Self::Sensitive => Level::L3,
            Self::Ownership | Self::Data | Self::Production | Self::Breadth | Self::ManySkills => Level::L2,
            Self::ClearTasks => Level::L1,
        }
    }

    /// The Fluent key of the reason as half a sentence, fit for a list.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Traffic => "guide-because-traffic",
            Self::Sensitive => "guide-because-sensitive",
            Self::Ownership => "guide-because-ownership",
            Self::Data => "guide-because-data",
            Self::Production => "guide-because-production",
            Self::Breadth => "guide-because-breadth",
            Self::ManySkills => "guide-because-skills",
            Self::ClearTasks => "guide-because-tasks",
        }
    }
}

const fn argues_for(signal: Signal) -> Role {
    match signal {
        Signal::Logic | Signal::Traffic | Signal::Modelling | Signal::Security | Signal::Distributed => Role::Backend,
        Signal::Screens => Role::Fullstack,
    }
}

/// Whether mistakes in it hurt a running system, so that somebody who has run one should do it.
const fn wants_production(need: Need) -> bool {
    match need {
        Need::Auth | Need::Tuning | Need::Caching | Need::Security | Need::Monitoring => true,
        Need::Apis | Need::Logic | Need::Databases | Need::Integrations | Need::Cloud | Need::Teamwork => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_backend_signal_alone_asks_for_a_backend_developer() {
        for signal in Signal::ALL.into_iter().filter(|signal| *signal != Signal::Screens) {
            assert_eq!(role(&[signal]), RoleAdvice { role: Role::Backend, fired: vec![signal], against: vec![] });
        }
    }

    #[test]
    fn screens_ask_for_full_stack_until_the_server_side_outweighs_them() {
        let few = role(&[Signal::Traffic, Signal::Screens, Signal::Logic]);
        assert_eq!(few, RoleAdvice { role: Role::Fullstack, fired: vec![Signal::Screens], against: vec![Signal::Logic, Signal::Traffic] });
        let many = role(&[Signal::Traffic, Signal::Screens, Signal::Logic, Signal::Security]);
        assert_eq!((many.role, many.fired.len(), many.against), (Role::Backend, 3, vec![Signal::Screens]));
    }

    #[test]
    fn nothing_ticked_is_server_work_without_a_reason() {
        assert_eq!(role(&[]), RoleAdvice { role: Role::Backend, fired: vec![], against: vec![] });
    }

    #[test]
    fn levels_follow_the_guide() {
        let clear = level(&[], &[Need::Apis], 1);
        assert_eq!((clear.level, clear.because), (Level::L1, vec![LevelReason::ClearTasks]));
        let owner = level(&[Demand::Ownership], &[Need::Apis], 1);
        assert_eq!((owner.level, owner.because), (Level::L2, vec![LevelReason::Ownership]));
        let product = level(&[], &[Need::Apis, Need::Logic, Need::Databases, Need::Cloud], 2);
        assert_eq!((product.level, product.because), (Level::L2, vec![LevelReason::Breadth]));
        let repeated = level(&[], &[Need::Apis; 9], 2);
        assert_eq!(repeated.level, Level::L1, "the same need ticked often is one need");
        let scale = level(&[Demand::Ownership, Demand::Sensitive, Demand::Traffic], &[Need::Auth], 7);
        assert_eq!((scale.level, scale.because), (Level::L3, vec![LevelReason::Traffic, LevelReason::Sensitive]));
    }

    proptest! {
        #[test]
        fn asking_for_more_never_lowers_the_level(
            demands in proptest::collection::vec(proptest::sample::select(Demand::ALL.to_vec()), 0..5),
            needs in proptest::collection::vec(proptest::sample::select(Need::ALL.to_vec()), 0..12),
            skills in 0usize..12,
            more in proptest::sample::select(Demand::ALL.to_vec()),
        ) {
            let before = level(&demands, &needs, skills);
            let wider: Vec<_> = demands.iter().copied().chain([more]).collect();
            let after = level(&wider, &needs, skills + 1);
            prop_assert!(after.level >= before.level);
            prop_assert!(!before.because.is_empty());
            prop_assert!(before.because.iter().all(|reason| reason.level() == before.level));
        }
    }
}
