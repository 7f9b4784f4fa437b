//! Developers side by side, differences first.

use super::back::{self, kept};
use crate::{
    conversation::{
        action::Action,
        browsing,
        chat::{Chat, Step, View},
        command::Command,
        confer::Conferral,
        reply::{Button, Reply, Text, Value},
        stage::{Conferring, Stage},
        team::{confer, short_name},
        verdict,
    },
    hiring::{
        brief::Brief,
        comparison::{Candidate, Cell, Comparison, FEWEST, MOST, What},
        developer::{Developer, DeveloperId},
        folding,
        level::Workload,
        matching::Vetting,
        scorecard::Aspect,
    },
};

/// Words that ask for a comparison, folded: in each language of the bot, as an order and as a wish.
const COMPARE: [&str; 10] =
    ["compare", "comparing", "comparison", "vergleich", "vergleiche", "vergleichen", "compara", "comparar", "comparer", "comparez"];
/// Words that mean everybody on the list.
const EVERYBODY: [&str; 16] = [
    "",
    "them",
    "all",
    "everybody",
    "the shortlist",
    "my shortlist",
    "shortlist",
    "alle",
    "sie",
    "die shortlist",
    "todos",
    "a todos",
    "la lista",
    "tous",
    "les tous",
    "a lista",
];
/// With so many names or fewer, two stand in a row.
const FEW: usize = 8;

/// Compares the shortlist, or asks whom of it.
pub(super) fn open(chat: Chat, view: &View) -> Step {
    let Some(brief) = chat.current_brief(view) else { return browsing::shortlist(chat, view) };
    let kept = kept(brief, view);
    if kept.len() > MOST {
        return again(chat, Conferring::Picking(Vec::new()), view);
    }
    compare(chat, kept.into_iter().map(|developer| developer.id.clone()).collect(), view)
}

/// Picks somebody, or not any more.
pub(super) fn pick(chat: Chat, developer: &DeveloperId, view: &View) -> Step {
    let Some(brief) = chat.current_brief(view) else { return browsing::shortlist(chat, view) };
    let mut picked = match &chat.stage {
        Stage::Conferring(Conferring::Picking(picked)) => picked.clone(),
        Stage::Conferring(_)
        | Stage::Idle
        | Stage::Briefing(_)
        | Stage::Browsing(_)
        | Stage::Scheduling(_)
        | Stage::Trialing(_)
        | Stage::Asking
        | Stage::Settings(_)
        | Stage::Attending(_) => Vec::new(),
    };
    let is_kept = |id: &DeveloperId| view.facts.is_shortlisted(brief.id, id) && view.roster.get(id).is_some();
    picked.retain(is_kept);
    let mut too_many = false;
    if let Some(at) = picked.iter().position(|other| other == developer) {
        picked.remove(at);
    } else if picked.len() >= MOST {
        too_many = true;
    } else if is_kept(developer) {
        picked.push(developer.clone());
    }
    let mut step = again(chat, Conferring::Picking(picked), view);
    if too_many && let Some(reply) = step.replies.first_mut() {
        reply.lines.insert(0, Text::new("conferring-pick-most").with("most", MOST));
    }
    step
}

/// Compares those who were picked.
pub(super) fn picked(chat: Chat, view: &View) -> Step {
    match &chat.stage {
        Stage::Conferring(Conferring::Picking(picked)) if picked.len() >= FEWEST => {
            let picked = picked.clone();
            compare(chat, picked, view)
        }
        Stage::Conferring(_)
        | Stage::Idle
        | Stage::Briefing(_)
        | Stage::Browsing(_)
        | Stage::Scheduling(_)
        | Stage::Trialing(_)
        | Stage::Asking
        | Stage::Settings(_)
        | Stage::Attending(_) => open(chat, view),
    }
}

/// Whom to compare?
pub(super) fn question(chat: &Chat, picked: &[DeveloperId], view: &View) -> Reply {
    let Some(brief) = chat.current_brief(view) else { return back::the_shortlist(chat, view) };
    let kept = kept(brief, view);
    let mut reply = Reply::new(Text::new("conferring-pick").with("most", MOST));
    let button = |developer: &&Developer| {
        let key = if picked.contains(&developer.id) { "conferring-button-picked" } else { "conferring-button-pick" };
        Button { label: Text::new(key).with("developer", developer.name.as_str()), action: confer(Conferral::Pick(developer.id.clone())) }
    };
    let width = if kept.len() <= FEW { 2 } else { 5 };
    reply.buttons.extend(kept.chunks(width).map(|row| row.iter().map(button).collect()));
    let back = (Text::new("conferring-button-shortlist"), Action::Run(Command::Shortlist));
    if picked.len() < FEWEST {
        return reply.button(back.0, back.1);
    }
    reply
        .button(Text::new("conferring-button-compare-picked").with("count", picked.len()), confer(Conferral::ComparePicked))
        .beside(back.0, back.1)
}

/// Names that are typed while a comparison, or the question of whom to compare, is open.
pub(super) fn said(chat: Chat, open: Conferring, text: &str, view: &View) -> Step {
    let Some(brief) = chat.current_brief(view) else { return browsing::shortlist(chat, view) };
    match named(&folding::words(text), &kept(brief, view)).as_slice() {
        [] => again(chat, open, view),
        [one] => browsing::tapped(chat, &Action::Profile(one.clone()), view),
        several => compare(chat, several.to_vec(), view),
    }
}

/// `compare Ada and Grace`; `None` for words that ask for something else, such as a page of the guide.
pub(super) fn typed(chat: &Chat, text: &str, view: &View) -> Option<Step> {
    let words = folding::words(text);
    let (verb, rest) = words.split_once(' ').unwrap_or((&words, ""));
    if !COMPARE.contains(&verb) {
        return None;
    }
    let brief = chat.current_brief(view)?;
    let named = named(rest, &kept(brief, view));
    if named.is_empty() {
        return EVERYBODY.contains(&rest).then(|| open(chat.clone(), view));
    }
    Some(compare(chat.clone(), named, view))
}

/// Who is named, in the order in which they are named.
fn named(words: &str, kept: &[&Developer]) -> Vec<DeveloperId> {
    let padded = format!(" {words} ");
    let mut found: Vec<(usize, DeveloperId)> = Vec::new();
    for developer in kept {
        let name = folding::words(&developer.name);
        let first = name.split(' ').next().unwrap_or_default().to_owned();
        let at = |name: &str| (!name.is_empty()).then(|| padded.find(&format!(" {name} "))).flatten();
        if let Some(at) = at(&name).or_else(|| at(&first)) {
            found.push((at, developer.id.clone()));
        }
    }
    found.sort();
    found.into_iter().map(|(_, id)| id).collect()
}

/// Shows them side by side, if there are enough of them and not too many.
fn compare(chat: Chat, developers: Vec<DeveloperId>, view: &View) -> Step {
    if developers.len() < FEWEST {
        return back::because(chat, Text::new("conferring-too-few").with("fewest", FEWEST), view);
    }
    if developers.len() > MOST {
        let most = Text::new("conferring-pick-most").with("most", MOST);
        let mut step = again(chat, Conferring::Picking(developers.into_iter().take(MOST).collect()), view);
        if let Some(reply) = step.replies.first_mut() {
            reply.lines.insert(0, most);
        }
        return step;
    }
    again(chat, Conferring::Comparing(developers), view)
}

/// The comparison: whoever has left the pool meanwhile is left out.
pub(super) fn side_by_side(chat: &Chat, developers: &[DeveloperId], view: &View) -> Reply {
    let Some(brief) = chat.current_brief(view) else { return back::the_shortlist(chat, view) };
    let here: Vec<&Developer> = developers.iter().filter_map(|id| view.roster.get(id)).collect();
    if here.len() < FEWEST {
        return back::the_shortlist(chat, view);
    }
    let comparison = known(chat, brief, &here, view);
    let names: Vec<String> = here.iter().map(|developer| short_name(developer, &here)).collect();
    let listed: Vec<Value> = here.iter().map(|developer| Value::from(developer.name.as_str())).collect();
    let differ = comparison.differences().next().is_some();
    let title = if differ { "conferring-comparison" } else { "conferring-no-differences" };
    let mut reply = Reply::new(Text::new(title).with("developers", listed));
    for row in comparison.differences() {
        let cells: Vec<Text> = names.iter().zip(&row.cells).map(|(name, value)| cell_of(name, value)).collect();
        reply = reply.line(Text::new("conferring-row").with("what", what(&row.what)).with("cells", beside(cells)));
    }
    let shared: Vec<Value> = comparison.shared().map(|(of, value)| pair(of, value).into()).collect();
    if !shared.is_empty() {
        reply = reply.line(Text::new("conferring-same").with("rows", shared));
    }
    for (developer, name) in here.iter().zip(&names) {
        reply = reply
            .button(Text::new("browsing-button-profile-of").with("developer", name.as_str()), Action::Profile(developer.id.clone()))
            .beside(Text::new("conferring-button-meet-of").with("developer", name.as_str()), Action::Meet(developer.id.clone()));
    }
    reply.button(Text::new("conferring-button-shortlist"), Action::Run(Command::Shortlist))
}

/// Opens one of this file's questions.
fn again(chat: Chat, open: Conferring, view: &View) -> Step {
    let reply = match &open {
        Conferring::Comparing(developers) => side_by_side(&chat, developers, view),
        Conferring::Picking(picked) => question(&chat, picked, view),
        Conferring::Noting(_) | Conferring::Dating | Conferring::Voting { .. } | Conferring::Members | Conferring::Seating(_) => {
            back::the_shortlist(&chat, view)
        }
    };
    Step::of(chat.at(Stage::Conferring(open))).say(reply)
}

/// All that is known of them for a brief.
fn known(chat: &Chat, brief: &Brief, developers: &[&Developer], view: &View) -> Comparison {
    let matches: Vec<_> = developers.iter().map(|developer| browsing::found(chat, brief, &developer.id, view)).collect();
    let prices = brief.prices(&view.terms.prices);
    let candidates: Vec<Candidate<'_>> = developers
        .iter()
        .zip(&matches)
        .map(|(developer, found)| {
            let sold = brief.requirements.workload.filter(|wanted| developer.workloads.contains(wanted));
            let sold = sold.or_else(|| developer.workloads.first().copied()).unwrap_or(Workload::FullTime);
            let (month, workload) =
                found.as_ref().map_or_else(|| (prices.month(developer.level, sold), sold), |found| (found.month, found.workload));
            Candidate { developer, found: found.as_ref(), month, workload }
        })
        .collect();
    let mut comparison = Comparison::of(brief, &candidates, chat.today(view.now));
    let verdicts: Vec<_> = developers.iter().map(|developer| view.facts.verdict(brief.id, &developer.id)).collect();
    for aspect in Aspect::ALL {
        let averages: Vec<_> = verdicts.iter().map(|verdict| verdict.average(aspect)).collect();
        // Before the first interview there is nothing to compare.
        if averages.iter().any(Option::is_some) {
            let cells = averages.into_iter().map(|average| average.map_or(Cell::NotAssessed, Cell::Average)).collect();
            comparison.add(What::Interviews(aspect), cells);
        }
    }
    comparison
}

/// What a row is about.
fn what(what: &What) -> Text {
    match what {
        What::Level => Text::new("conferring-what-level"),
        What::Price => Text::new("conferring-what-price"),
        What::Overlap => Text::new("conferring-what-overlap"),
        What::Free => Text::new("conferring-what-free"),
        What::Years(skill) => Text::new("conferring-what-years").with("skill", skill.0.as_str()),
        What::Vetting(Vetting::SystemDesign) => Text::new("browsing-system-design"),
        What::Vetting(Vetting::ApiDevelopment) => Text::new("browsing-api-development"),
        What::Vetting(Vetting::ProductionExperience) => Text::new("browsing-production-experience"),
        What::Vetting(Vetting::Communication) => Text::new("browsing-communication"),
        What::Interviews(aspect) => Text::new("conferring-what-interviews").with("what", Text::new(verdict::what(*aspect))),
        What::Score => Text::new("conferring-what-score"),
    }
}

/// What is known of one developer.
fn value(cell: &Cell) -> Text {
    match cell {
        Cell::Level(level) => Text::new("conferring-level").with("level", *level),
        Cell::Price(month, workload) => {
            let key = match workload {
                Workload::FullTime => "browsing-full-time",
                Workload::PartTime => "browsing-part-time",
            };
            Text::new("conferring-price").with("month", *month).with("workload", Text::new(key))
        }
        Cell::Quarters(quarters) => match (i64::from(quarters / 4), i64::from(quarters % 4) * 15) {
            (hours, 0) => Text::new("browsing-hours").with("hours", hours),
            (hours, minutes) => Text::new("browsing-hours-and-minutes").with("hours", hours).with("minutes", minutes),
        },
        Cell::FreeNow => Text::new("conferring-now"),
        Cell::FreeFrom(day) => Text::new("conferring-from").with("date", *day),
        Cell::Years(years) => Text::new("conferring-years").with("years", i64::from(*years)),
        Cell::Lacks => Text::new("conferring-lacks"),
        Cell::Score { of, best } => Text::new("conferring-score").with("score", i64::from(*of)).with("best", i64::from(*best)),
        Cell::Average(average) => Text::new("conferring-average").with("average", verdict::average(*average)),
        Cell::NotAssessed => Text::new("conferring-not-assessed"),
        Cell::DoesNotFit => Text::new("conferring-does-not-fit"),
        Cell::Unknown => Text::new("conferring-unknown"),
    }
}

fn cell_of(name: &str, cell: &Cell) -> Text {
    Text::new("conferring-cell").with("developer", name).with("value", value(cell))
}

/// What all share: one value says it.
fn pair(of: &What, cell: &Cell) -> Text {
    Text::new("conferring-pair").with("what", what(of)).with("value", value(cell))
}

/// Two to four cells in a line.
fn beside(cells: Vec<Text>) -> Text {
    let key = match cells.len() {
        0..=2 => "conferring-cells-two",
        3 => "conferring-cells-three",
        _ => "conferring-cells-four",
    };
    ["a", "b", "c", "d"].into_iter().zip(cells).fold(Text::new(key), |text, (name, cell)| text.with(name, cell))
}
