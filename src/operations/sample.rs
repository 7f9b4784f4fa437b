//! The sample pool: invented developers, so that a fresh installation has somebody to offer. Their ids begin with `sample-`.

use crate::{
    hiring::developer::{Developer, DeveloperId},
    pool_file::{self, Format},
};

/// How every id of the sample begins.
pub const PREFIX: &str = "sample-";

/// All of them.
pub fn sample_pool() -> Vec<Developer> {
    // A test reads the same bytes, so that this is never empty.
    pool_file::read(include_bytes!("../../data/sample-pool.csv"), Format::Csv).unwrap_or_default()
}

/// Whether a developer belongs to the sample, so that the bot can say so.
pub fn is_sample(id: &DeveloperId) -> bool {
    id.0.starts_with(PREFIX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hiring::{
        developer::{Role, Scores},
        level::{Level, Workload},
        skill::Skill,
    };
    use std::collections::HashSet;

    #[test]
    fn the_sample_is_sound_and_marked() {
        let read = pool_file::read(include_bytes!("../../data/sample-pool.csv"), Format::Csv);
        assert_eq!(read, Ok(sample_pool()));
        let pool = sample_pool();
        assert_eq!(pool_file::notes(&pool), Vec::<String>::new());
        assert!((50..=70).contains(&pool.len()));
        assert!(pool.iter().all(|developer| is_sample(&developer.id)));
        for work in pool.iter().flat_map(|developer| &developer.portfolio) {
            let host = work.link.split('/').nth(2).unwrap_or_default();
            assert!(host.ends_with(".example.com") || host.ends_with(".example.org"), "{host}");
        }
    }

    #[test]
    fn the_sample_is_varied() {
        let pool = sample_pool();
        let count = |fits: &dyn Fn(&Developer) -> bool| pool.iter().filter(|developer| fits(developer)).count();
        for level in Level::ALL {
            assert!(count(&|developer| developer.level == level) >= 12);
        }
        for role in Role::ALL {
            assert!(count(&|developer| developer.role == role) >= 8);
        }
        for workload in Workload::ALL {
            assert!(count(&|developer| developer.workloads == [workload]) >= 6);
        }
        for continent in ["Africa/", "America/", "Asia/", "Europe/", "Australia/"] {
            assert!(count(&|developer| developer.zone.name().starts_with(continent)) >= 2, "{continent}");
        }
        let scores = |developer: &Developer| {
            let Scores { system_design, api_development, production_experience, communication } = developer.scores;
            [system_design, api_development, production_experience, communication].into_iter().flatten().count()
        };
        assert!(count(&|developer| scores(developer) == 0) >= 2 && count(&|developer| (1..4).contains(&scores(developer))) >= 2);
        assert!(count(&|developer| developer.free_from.is_some()) >= 6);
        let skills: HashSet<&Skill> = pool.iter().flat_map(|developer| developer.skills.iter().map(|(skill, _)| skill)).collect();
        let hours: HashSet<String> = pool.iter().map(|developer| developer.hours.clone().into()).collect();
        let languages: HashSet<&String> = pool.iter().flat_map(|developer| &developer.languages).collect();
        assert!(skills.len() >= 80 && hours.len() >= 10 && languages.len() >= 20);
    }
}
