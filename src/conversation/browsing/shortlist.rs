//! The developers that a workspace keeps for a brief.

use super::{buttons, ranked, words};
use crate::{
    conversation::{
        action::Action,
        chat::{Chat, Step, View},
        effect::Effect,
        event::Command,
        reply::{Reply, Text},
        stage::{Browsing, Stage},
        team, verdict,
    },
    hiring::{brief::Brief, developer::Developer, facts::Shortlisted, level::Workload},
};

/// The most developers on a shortlist: more are no choice any more, and their buttons fit on one message.
const MOST: usize = 20;

/// The most developers whom a shortlist offers to try: with the way back they fit into one row.
const MOST_TRIED: usize = 3;

/// So many names leave room for a row of their own below them: for more, what can be done together stands beside the way back.
const MOST_WITH_A_ROW: usize = 15;

/// Shows the shortlist.
pub(super) fn open(chat: Chat, brief: &Brief, view: &View) -> Step {
    let reply = show(&chat, brief, view);
    Step::of(chat.at(Stage::Browsing(Browsing::Shortlist))).say(reply)
}

/// The shortlist in one message: a line for each developer, a button to each profile.
pub(super) fn show(chat: &Chat, brief: &Brief, view: &View) -> Reply {
    let kept = kept_for(brief, view);
    let here: Vec<&Developer> = kept.iter().filter_map(|kept| view.roster.get(&kept.developer)).collect();
    let gone = kept.len() - here.len();
    let mut reply = match here.len() {
        0 => Reply::new(Text::new("browsing-shortlist-empty")),
        count => Reply::new(Text::new("browsing-shortlist").with("count", count)),
    };
    for developer in &here {
        reply = reply.line(line(chat, brief, developer, view));
        reply.lines.extend(team::below(chat, brief.id, &developer.id, view));
        reply.lines.extend(verdict::summary(&view.facts.verdict(brief.id, &developer.id)));
    }
    if gone > 0 {
        reply = reply.line(Text::new("browsing-shortlist-gone").with("count", gone));
    }
    reply.lines.extend(team::standing(chat, brief.id, view));
    // Two names in a row read best; many of them need wider rows to stay within five, with a row for what can be done together.
    let width = if here.len() <= 6 { 2 } else { 5 };
    reply.buttons.extend(here.chunks(width).map(|row| row.iter().map(|developer| buttons::open(developer)).collect()));
    let together = team::on_shortlist(brief.id, here.len(), view);
    let tried = if here.len() > MOST_WITH_A_ROW {
        reply.buttons.push(together);
        reply = reply.beside(Text::new("browsing-button-to-matches"), Action::More(brief.id, 0));
        0
    } else {
        if !together.is_empty() {
            reply.buttons.push(together);
        }
        reply = reply.button(Text::new("browsing-button-to-matches"), Action::More(brief.id, 0));
        MOST_TRIED
    };
    for (label, action) in here.iter().filter_map(|developer| buttons::try_out(brief, developer, view)).take(tried) {
        reply = reply.beside(label, action);
    }
    reply
}

/// Puts a developer on the shortlist; once is enough.
pub(super) fn keep(chat: Chat, brief: &Brief, developer: &Developer, view: &View) -> Step {
    let kept = kept_for(brief, view).len();
    let named = |key| Text::new(key).with("developer", developer.name.as_str());
    if view.facts.is_shortlisted(brief.id, &developer.id) {
        return answer(chat, developer, named("browsing-shortlisted-already").with("count", kept));
    }
    if kept >= MOST {
        return answer(chat, developer, named("browsing-shortlist-full").with("most", MOST));
    }
    let added = Shortlisted { brief: brief.id, developer: developer.id.clone(), at: view.now };
    answer(chat, developer, named("browsing-shortlisted").with("count", kept + 1)).cause(Effect::Shortlist(added))
}

/// Takes a developer off the shortlist.
pub(super) fn drop(chat: Chat, brief: &Brief, developer: &Developer, view: &View) -> Step {
    let text = Text::new("browsing-unshortlisted").with("developer", developer.name.as_str());
    let step = answer(chat, developer, text);
    if view.facts.is_shortlisted(brief.id, &developer.id) { step.cause(Effect::Unshortlist(brief.id, developer.id.clone())) } else { step }
}

fn answer(chat: Chat, developer: &Developer, text: Text) -> Step {
    let reply = Reply::new(text)
        .button(Text::new("browsing-button-interview"), Action::Meet(developer.id.clone()))
        .beside(Text::new("browsing-button-to-shortlist"), Action::Run(Command::Shortlist))
        .beside(Text::new("browsing-button-to-matches"), Action::Run(Command::Matches));
    Step::of(chat).say(reply)
}

fn kept_for<'a>(brief: &Brief, view: &View<'a>) -> Vec<&'a Shortlisted> {
    view.facts.shortlist.iter().filter(|kept| kept.brief == brief.id).collect()
}

/// Who, for how much, how well.
fn line(chat: &Chat, brief: &Brief, developer: &Developer, view: &View) -> Text {
    let text = Text::new("browsing-shortlist-line").with("developer", developer.name.as_str()).with("level", developer.level);
    if let Some(found) = ranked::of(chat, brief, &developer.id, view) {
        return Text { key: "browsing-shortlist-line-scored", ..text }
            .with("month", found.month)
            .with("workload", Text::new(words::workload(found.workload)))
            .with("score", i64::from(found.score));
    }
    let sold = brief.requirements.workload.filter(|wanted| developer.workloads.contains(wanted));
    let workload = sold.or_else(|| developer.workloads.first().copied()).unwrap_or(Workload::FullTime);
    text.with("month", brief.prices(&view.terms.prices).month(developer.level, workload))
        .with("workload", Text::new(words::workload(workload)))
}
