//! Matches, three cards a page, and what would bring more of them.

use super::{
    buttons,
    ranked::{self, FEW, PAGE},
    words,
};
use crate::{
    conversation::{
        action::Action,
        chat::{Chat, Step, View},
        effect::Effect,
        event::Command,
        reply::{Button, Reply, Text},
        stage::{Browsing, Stage},
    },
    hiring::{
        brief::{Brief, Quote, Requirements},
        developer::Developer,
        level::{LevelWish, Workload},
        matching::{self, Change, Match, Page, Shown},
        terms::PriceList,
    },
};

/// The most changes that are offered: with the last row they are the five rows that Discord takes.
const MOST_CHANGES: usize = 4;

/// Shows a page of matches.
pub(super) fn page(chat: Chat, brief: &Brief, from: u16, view: &View) -> Step {
    let start = usize::from(from);
    let mut ranking = ranked::best(&chat, brief, start + PAGE, view);
    // Whoever was on this page may be gone: then from the top.
    let start = if start < ranking.total { start } else { 0 };
    if start == 0 {
        ranking.matches.truncate(PAGE);
    }
    let shown = ranking.matches.get(start..).unwrap_or_default();
    let mut replies: Vec<Reply> = shown.iter().filter_map(|found| card(&chat, brief, found, view)).collect();
    replies.push(footer(&chat, brief, OnScreen { start, count: shown.len(), total: ranking.total }, view));
    let from = u16::try_from(start).unwrap_or(0);
    let kept = Shown {
        rules: matching::VERSION.to_owned(),
        total: ranking.total,
        matches: shown.to_vec(),
        requirements: brief.requirements.clone(),
        skipped: ranked::skipped(brief, view).into_iter().take(Shown::MOST_SKIPPED).collect(),
    };
    let kept = Effect::KeepRanking(Page { brief: brief.id, revision: brief.revision, first: from }, Box::new(kept));
    let chat = Chat { brief: Some(brief.id), ..chat.at(Stage::Browsing(Browsing::Matches { from })) };
    let step = Step::of(chat).cause(kept);
    Step { replies, ..step }
}

/// The page in one message, as the open question: names instead of cards.
pub(super) fn summary(chat: &Chat, brief: &Brief, from: u16, view: &View) -> Reply {
    let start = usize::from(from);
    let ranking = ranked::best(chat, brief, start + PAGE, view);
    let shown = ranking.matches.get(start..).unwrap_or_default();
    let mut reply = footer(chat, brief, OnScreen { start, count: shown.len(), total: ranking.total }, view);
    let developers: Vec<_> = shown.iter().filter_map(|found| view.roster.get(&found.developer)).collect();
    let profiles = developers.iter().map(|developer| buttons::open(developer)).collect::<Vec<_>>();
    // The names come below the count, and what would bring more stands last, above its buttons.
    reply.lines.splice(1..1, developers.into_iter().map(words::title));
    if !profiles.is_empty() {
        reply.buttons.insert(reply.buttons.len().saturating_sub(1), profiles);
    }
    reply
}

/// Makes the brief's next revision with one change, and shows what it brings.
pub(super) fn relax(chat: Chat, brief: &Brief, code: &str, view: &View) -> Step {
    let offered = ranked::relaxations(&chat, brief, view);
    // An old button may name a change that was made already, or one that no longer brings anybody.
    let change = Change::parse(code).filter(|change| offered.iter().any(|relaxation| &relaxation.change == change));
    let Some(change) = change else { return page(chat, brief, 0, view) };
    let requirements = change.apply(brief.requirements.clone());
    let mut quotes = quotes(&requirements, &view.terms.prices);
    // What was quoted before stays quoted.
    for quote in &mut quotes {
        if let Some(earlier) = brief.quote(quote.level, quote.workload, &view.terms.prices) {
            quote.clone_from(earlier);
        }
    }
    let relaxed = Brief { quotes, requirements, revision: brief.revision + 1, ..brief.clone() };
    let mut step = page(chat, &relaxed, 0, view);
    step.effects.insert(0, Effect::KeepBrief(Box::new(relaxed)));
    step.replies.insert(0, Reply::new(Text::new("browsing-relaxed")));
    step
}

/// What is quoted for requirements: a month of each level that will do, at each workload that will do.
pub(super) fn quotes(requirements: &Requirements, prices: &PriceList) -> Vec<Quote> {
    let workloads = Workload::ALL.into_iter().filter(|workload| requirements.workload.is_none_or(|wanted| wanted == *workload));
    let quote = |level, workload| Quote { level, workload, month: prices.month(level, workload), price_version: prices.version.clone() };
    let levels = requirements.level.unwrap_or(LevelWish::Any);
    workloads.flat_map(|workload| levels.levels().map(move |level| quote(level, workload))).collect()
}

/// The button that keeps or lets go, among other developers' buttons: typed, its label has to say whom it means.
fn keep_button_of(brief: &Brief, developer: &Developer, view: &View) -> (Text, Action) {
    let (label, action) = buttons::keep(brief, &developer.id, view);
    let key = if matches!(action, Action::Unshortlist(_)) { "browsing-button-unshortlist-of" } else { "browsing-button-shortlist-of" };
    (words::named(Text { key, ..label }, developer), action)
}

fn card(chat: &Chat, brief: &Brief, found: &Match, view: &View) -> Option<Reply> {
    let developer = view.roster.get(&found.developer)?;
    let mut reply = Reply::new(words::title(developer));
    reply.lines.extend(words::of_match(found, chat.today(view.now)));
    let (keep, action) = keep_button_of(brief, developer, view);
    Some(
        reply
            .button(words::named(Text::new("browsing-button-profile-of"), developer), Action::Profile(developer.id.clone()))
            .beside(keep, action)
            .beside(words::named(Text::new("browsing-button-pass-of"), developer), Action::Pass(developer.id.clone())),
    )
}

/// Which matches are on the screen.
#[derive(Clone, Copy)]
struct OnScreen {
    start: usize,
    count: usize,
    total: usize,
}

/// Below the cards: how many there are, where to go, and what would bring more.
fn footer(chat: &Chat, brief: &Brief, on_screen: OnScreen, view: &View) -> Reply {
    let OnScreen { start, count, total } = on_screen;
    let next = start + count;
    let mut reply = Reply::new(if total == 0 {
        let said_no = view.facts.passed.iter().any(|passed| passed.brief == brief.id);
        Text::new(if said_no { "browsing-nobody-else" } else { "browsing-nobody" })
    } else {
        Text::new("browsing-count").with("from", start + 1).with("to", next).with("total", total)
    });
    let mut is_stuck = false;
    if total < FEW {
        let changes: Vec<_> = ranked::relaxations(chat, brief, view)
            .into_iter()
            .map(|relaxation| (words::relaxation(&relaxation), Action::Relax(brief.id, relaxation.change.code())))
            // A code that would not come back whole is no button.
            .filter(|(_, action)| action.encode().len() <= Action::LONGEST)
            .take(MOST_CHANGES)
            .collect();
        if !changes.is_empty() {
            reply = reply.line(Text::new("browsing-would-bring-more"));
        } else if total == 0 {
            is_stuck = true;
            reply = reply.line(Text::new("browsing-no-single-change"));
        }
        for (label, action) in changes {
            reply = reply.button(label, action);
        }
    }
    reply = reply.button(Text::new("browsing-button-refine"), Action::Refine(brief.id));
    if is_stuck {
        reply = reply.beside(Text::new("browsing-button-support"), Action::Run(Command::Support));
    }
    if view.facts.shortlist.iter().any(|kept| kept.brief == brief.id) {
        reply = reply.beside(Text::new("browsing-button-to-shortlist"), Action::Run(Command::Shortlist));
    }
    if let Some(Button { label, action }) = buttons::watch(chat, brief, total < FEW) {
        reply = reply.beside(label, action);
    }
    if start > 0 {
        reply = reply.beside(Text::new("browsing-button-top"), Action::More(brief.id, 0));
    }
    if count > 0
        && next < total
        && let Ok(from) = u16::try_from(next)
    {
        reply = reply.beside(Text::new("browsing-button-more"), Action::More(brief.id, from));
    }
    reply
}
