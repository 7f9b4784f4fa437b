//! Why somebody was shown for a brief, or was not: from what was kept when it was shown, and from the pool as it is.

use super::advice::advised;
use crate::{
    hiring::{
        brief::Requirements,
        developer::DeveloperId,
        matching::{Match, Missing, Reason, Roster, VERSION, WEIGHTS, Weights, explain as rank_alone, missing},
        nearest::nearest,
        terms::PriceList,
    },
    store::{KeptRanking, Store},
};
use chrono::{DateTime, Utc};
use std::io::Write;

/// Explains one developer for one brief. The brief may be named by the beginning of its id.
///
/// # Errors
/// A name that is none or several, a failure of the database, or that `out` cannot be written.
pub async fn explain(
    store: &Store,
    (brief, developer): (&str, &str),
    prices: &PriceList,
    now: DateTime<Utc>,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let mut named = store.briefs_named(brief).await.map_err(|error| advised(&error))?;
    anyhow::ensure!(!named.is_empty(), "there is no brief `{brief}`; its id, or the beginning of it, stands in `briefs.id`");
    let several = || named.iter().take(5).map(|brief| brief.id.0.to_string()).collect::<Vec<_>>().join(", ");
    anyhow::ensure!(named.len() == 1, "several briefs begin with `{brief}`: {}", several());
    let brief = named.remove(0);
    let pool = store.pool_all().await.map_err(|error| advised(&error))?;
    let kept = store.kept_rankings(brief.id).await.map_err(|error| advised(&error))?;
    let id = DeveloperId(developer.to_owned());
    let was_shown = kept.iter().any(|ranking| ranking.shown.matches.iter().any(|found| found.developer == id));
    if !was_shown && pool.iter().all(|other| other.id != id) {
        let near = nearest(developer, pool.iter().map(|developer| developer.id.0.as_str()));
        let guess = near.map(|near| format!(" Did you mean `{near}`?")).unwrap_or_default();
        anyhow::bail!("there is no developer `{developer}` in the pool, and none was shown for this brief.{guess}");
    }
    let mut lines = vec![format!("brief {}, revision {}", brief.id.0, brief.revision), asked(&brief.requirements)];
    lines.extend(shown_lines(&kept, &id));
    lines.push(String::new());
    lines.push(format!("today, by rules {VERSION} and the pool as it is:"));
    let today = now.date_naive();
    match pool.into_iter().find(|other| other.id == id) {
        None => lines.push("  not in the pool any more".to_owned()),
        Some(developer) => {
            let roster = Roster::new(vec![developer.clone()]);
            let found = rank_alone(&roster, &brief.requirements, prices, today, &id);
            lines.extend(found.as_ref().map(match_lines).unwrap_or_default());
            if found.is_none() {
                lines.push("  does not fit; left out by".to_owned());
                let missing = missing(&developer, &brief.requirements, prices, today);
                lines.extend(missing.iter().map(|missing| format!("    {}", left_out(missing))));
            }
        }
    }
    lines.push(String::new());
    lines.push(weights(&brief.requirements));
    for line in lines {
        writeln!(out, "{line}")?;
    }
    Ok(())
}

/// Each kept page that has to do with the developer: where they stood, or that they were left out.
fn shown_lines(kept: &[KeptRanking], developer: &DeveloperId) -> Vec<String> {
    let mut lines = Vec::new();
    for ranking in kept {
        let (shown, page) = (&ranking.shown, ranking.page);
        let at = ranking.at.format("%Y-%m-%d %H:%M UTC");
        let place = shown.matches.iter().position(|found| &found.developer == developer);
        if let Some((place, found)) = place.and_then(|place| Some((place, shown.matches.get(place)?))) {
            let number = usize::from(page.first) + place + 1;
            lines.push(String::new());
            lines.push(format!("shown {at}, revision {}, by rules {}: number {number} of {}", page.revision, shown.rules, shown.total));
            lines.extend(match_lines(found));
        } else if page.first == 0 && shown.skipped.contains(developer) {
            lines.push(String::new());
            lines.push(format!("left out {at}, revision {}: turned down, tried before, or with somebody else", page.revision));
        }
    }
    if lines.is_empty() {
        lines.extend([String::new(), "never on a page that was shown".to_owned()]);
    }
    lines
}

fn match_lines(found: &Match) -> Vec<String> {
    let price = format!("{}.{:02} {}", found.month.cents / 100, found.month.cents % 100, found.month.currency);
    let mut lines =
        vec![format!("  score {} of 100, {price} a month, {}, free from {}", found.score, found.workload.name(), found.free_from)];
    lines.extend(found.reasons.iter().map(|reason| format!("    + {}", because(reason))));
    lines.extend(found.cautions.iter().map(|caution| format!("    ? {caution:?}")));
    lines
}

fn because(reason: &Reason) -> String {
    let skills = |have: &[(crate::hiring::skill::Skill, u8)]| {
        have.iter().map(|(skill, years)| format!("{} {years} y", skill.0)).collect::<Vec<_>>().join(", ")
    };
    match reason {
        Reason::MustHaves { have, of } => format!("{} of {of} must-haves: {}", have.len(), skills(have)),
        Reason::NiceToHaves { have, of } => format!("{} of {of} nice-to-haves: {}", have.len(), skills(have)),
        Reason::Overlap { quarters } => format!("shares {} h {} min a day", quarters / 4, quarters % 4 * 15),
        Reason::Assessed { what, score } => format!("assessed {score} of 5 in {what:?}"),
        Reason::FreeAt { date } => format!("can begin on {date}"),
        Reason::UnderBudget { by } => format!("{}.{:02} {} below the budget", by.cents / 100, by.cents % 100, by.currency),
        Reason::Level { level } => format!("is the named level, {}", level.name()),
        Reason::Language { code } => format!("works in {code}"),
        Reason::Projects { have } => {
            let projects: Vec<_> = have.iter().map(|(domain, many)| format!("{many} in {}", domain.name())).collect();
            format!("shows work: {}", projects.join(", "))
        }
    }
}

fn left_out(missing: &Missing) -> String {
    match missing {
        Missing::Skill(skill) => format!("must-have skill {}", skill.0),
        Missing::Role => "role".to_owned(),
        Missing::Level => "level".to_owned(),
        Missing::Workload => "workload".to_owned(),
        Missing::Budget => "budget".to_owned(),
        Missing::Overlap => "shared hours".to_owned(),
        Missing::Language => "working language".to_owned(),
        Missing::Start => "start date".to_owned(),
    }
}

/// What was asked for, as far as it filters.
fn asked(requirements: &Requirements) -> String {
    let names = |skills: &[crate::hiring::skill::Skill]| skills.iter().map(|skill| skill.0.as_str()).collect::<Vec<_>>().join(", ");
    let mut asked = vec![format!("must have {}", names(&requirements.must))];
    if !requirements.nice.is_empty() {
        asked.push(format!("nice to have {}", names(&requirements.nice)));
    }
    asked.extend(requirements.role.map(|role| format!("role {}", role.name())));
    asked.extend(requirements.workload.map(|workload| workload.name().to_owned()));
    asked.extend(requirements.budget.map(|budget| format!("at most {} {} a month", budget.cents / 100, budget.currency)));
    asked.extend(requirements.overlap_hours.map(|hours| format!("{hours} h shared")));
    asked.extend(requirements.language.as_ref().map(|language| format!("language {language}")));
    asked.extend(requirements.start.map(|start| format!("from {start}")));
    asked.join("; ")
}

/// The weights that the brief makes meaningful.
fn weights(requirements: &Requirements) -> String {
    let Weights { nice, years, vetting, overlap, start, price, level, domains } = WEIGHTS;
    let all = [
        ("nice-to-haves", nice, !requirements.nice.is_empty()),
        ("years in the must-haves", years, !requirements.must.is_empty()),
        ("vetting", vetting, true),
        ("shared hours", overlap, requirements.zone.is_some()),
        ("free soon", start, requirements.start.is_none()),
        ("below the budget", price, requirements.budget.is_some()),
        ("named level", level, requirements.level.is_some()),
        ("domains", domains, !requirements.domains.is_empty()),
    ];
    let meant: Vec<_> = all.into_iter().filter(|(.., counts)| *counts).map(|(name, weight, _)| format!("{name} {weight}")).collect();
    format!("weights: {}", meant.join(", "))
}
