//! Which topic a typed text is about: tiny scoring by words and phrases, in every language of the bot.

use super::topics::TopicId;
use crate::hiring::{
    folding,
    handbook::{self, Handbook},
};
use std::ops::Range;

/// Words that say that somebody is wanted: such a text begins a brief, whatever topics it touches.
const WISHES: [&str; 57] = [
    "we need",
    "i need",
    "need a",
    "need an",
    "need someone",
    "need somebody",
    "needed",
    "looking for",
    "we want",
    "i want",
    "want to hire",
    "d like to hire",
    "would like to hire",
    "hire me",
    "find me",
    "find us",
    "can you find",
    "do you have",
    "have you got",
    "we are building",
    "we re building",
    "wir brauchen",
    "ich brauche",
    "wir suchen",
    "ich suche",
    "suche",
    "suchen",
    "gesucht",
    "habt ihr",
    "wir mochten",
    "necesitamos",
    "necesito",
    "buscamos",
    "busco",
    "quiero contratar",
    "queremos",
    "tienen",
    "hay alguien",
    "il nous faut",
    "il me faut",
    "nous avons besoin",
    "j ai besoin",
    "on a besoin",
    "nous cherchons",
    "je cherche",
    "on cherche",
    "nous recherchons",
    "je recherche",
    "je voudrais recruter",
    "nous voulons",
    "preciso",
    "precisamos",
    "procuro",
    "procuramos",
    "procurando",
    "voces tem",
    "tem alguem",
];

/// Words that begin a question.
const QUESTIONS: [&str; 57] = [
    "what", "what's", "which", "when", "why", "how", "who", "where", "is", "are", "do", "does", "can", "could", "should", "will",
    "explain", "tell", "was", "welche", "welcher", "welches", "wann", "warum", "wieso", "wie", "wer", "ist", "sind", "kann", "soll",
    "sollte", "erklar", "que", "cual", "cuales", "cuando", "por", "como", "quien", "cuanto", "cuanta", "comment", "pourquoi", "quand",
    "quel", "quelle", "quels", "quelles", "combien", "qui", "qu", "quanto", "quando", "qual", "quais", "quem",
];

/// Words that a few words naming a topic may hold beside its phrases.
const FILLERS: [&str; 39] = [
    "a", "an", "the", "about", "of", "and", "for", "your", "der", "die", "das", "und", "uber", "zu", "el", "la", "los", "las", "de", "y",
    "sobre", "please", "le", "les", "des", "du", "un", "une", "et", "sur", "o", "os", "as", "do", "da", "dos", "um", "uma", "e",
];
/// The most characters that are looked at: nobody asks a longer question about the guide.
const MAX_CHARS: usize = 300;

/// The code of the topic that a typed text asks about: a question, or a few words that name a topic and nothing else. `None`
/// for everything else, above all for texts that say whom somebody wants. What the operator's handbook adds counts as the
/// guide's own.
pub fn find(text: &str, own: &Handbook) -> Option<String> {
    let text: String = text.chars().take(MAX_CHARS).collect();
    let folded = folding::words(&text);
    let words: Vec<&str> = folded.split(' ').collect();
    let begins_with = |openings: &[&str]| words.first().is_some_and(|first| openings.contains(first));
    let is_question = text.contains(['?', '¿']) || begins_with(&QUESTIONS);
    // "Do we need a backend developer?" asks; "We need a backend developer" wants one.
    let asks_whether = begins_with(&["do", "does", "when", "why", "wann", "warum", "cuando", "por", "pourquoi", "quand", "quando"])
        && find_phrase(&words, "do you have").is_none();
    if !asks_whether && WISHES.iter().any(|wish| find_phrase(&words, wish).is_some()) {
        return None;
    }
    let mut codes: Vec<&str> = TopicId::ALL.into_iter().map(TopicId::code).collect();
    codes.extend(own.topics.iter().map(|topic| topic.code.as_str()).filter(|code| TopicId::parse(code).is_none()));
    let score = |code: &str| places(code, own, &words).iter().map(Range::len).map(weight).sum::<usize>();
    let scored = codes.into_iter().map(|code| (score(code), code));
    // Of two equal ones the last is taken: the order of the topics goes from the general to the particular.
    let (_, code) = scored.filter(|(score, _)| *score > 0).max_by_key(|(score, _)| *score)?;
    (is_question || names(&places(code, own, &words), &words)).then(|| code.to_owned())
}

/// Whether a text surely asks something, whatever an open question takes for an answer: it begins like a question and ends
/// like one. Polite requests, such as "Could we say L2?", are none.
pub fn is_plain_question(text: &str) -> bool {
    const POLITE: [&str; 9] = ["can", "could", "will", "should", "do", "tell", "kann", "soll", "por"];
    let folded = folding::words(text);
    let mut words = folded.split(' ');
    let first = words.next().unwrap_or_default();
    text.trim_end().ends_with('?') && words.nth(1).is_some() && QUESTIONS.contains(&first) && !POLITE.contains(&first)
}

/// A point for each word of a phrase, and one for each phrase of several words.
const fn weight(length: usize) -> usize {
    if length > 1 { length + 1 } else { 1 }
}

/// Where in a text the phrases of a topic are, those of the operator among them.
fn places(code: &str, own: &Handbook, words: &[&str]) -> Vec<Range<usize>> {
    let books: [&Handbook; 2] = [handbook::built_in(), own];
    let phrases = books.into_iter().filter_map(|book| book.topic(code)).flat_map(|topic| &topic.phrases);
    phrases.filter_map(|phrase| find_phrase(words, phrase)).collect()
}

/// Whether a text holds nothing but a topic's phrases and small words.
fn names(places: &[Range<usize>], words: &[&str]) -> bool {
    words.iter().enumerate().all(|(index, word)| FILLERS.contains(word) || places.iter().any(|place| place.contains(&index)))
}

/// Where in a text a phrase is; a word of it that ends in `*` stands for all words that begin with it.
fn find_phrase(words: &[&str], phrase: &str) -> Option<Range<usize>> {
    let wanted: Vec<&str> = phrase.split(' ').collect();
    let fits = |(word, wanted): (&&str, &&str)| wanted.strip_suffix('*').map_or(word == wanted, |stem| word.starts_with(stem));
    let start = words.windows(wanted.len()).position(|window| window.iter().zip(&wanted).all(fits))?;
    Some(start..start + wanted.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn questions_find_their_topic() {
        let asked = [
            ("is L2 enough for an MVP?", TopicId::Levels),
            ("What is a backend developer?", TopicId::Backend),
            ("what does a backend developer do", TopicId::Duties),
            ("backend or full-stack?", TopicId::Roles),
            ("What's the difference between backend and fullstack", TopicId::Roles),
            ("When should I hire a backend developer?", TopicId::When),
            ("Do we need a backend developer?", TopicId::When),
            ("How much does an L3 cost?", TopicId::Prices),
            ("prices", TopicId::Prices),
            ("What happens after the trial?", TopicId::Trial),
            ("free trial", TopicId::Trial),
            ("how does it work?", TopicId::Process),
            ("what makes a good backend developer?", TopicId::Quality),
            ("Which technical skills should they have?", TopicId::Technical),
            ("soft skills", TopicId::Soft),
            ("why do companies hire backend developers?", TopicId::Why),
            ("Was kostet ein L2?", TopicId::Prices),
            ("Welche Stufe brauche ich?", TopicId::Levels),
            ("Wie läuft das ab? Ablauf?", TopicId::Process),
            ("Was macht ein Backend-Entwickler?", TopicId::Duties),
            ("Wann sollten wir jemanden einstellen?", TopicId::When),
            ("¿Cuánto cuesta un L1?", TopicId::Prices),
            ("¿Qué hace un desarrollador backend?", TopicId::Duties),
            ("¿Cómo funciona?", TopicId::Process),
            ("¿Qué pasa después de la prueba?", TopicId::Trial),
            ("Combien coûte un L2 ?", TopicId::Prices),
            ("Quel niveau me faut-il ?", TopicId::Levels),
            ("Comment ça marche ?", TopicId::Process),
            ("Que fait un développeur backend ?", TopicId::Duties),
            ("Que se passe-t-il après l'essai ?", TopicId::Trial),
            ("Quanto custa um L3?", TopicId::Prices),
            ("O que faz um desenvolvedor backend?", TopicId::Duties),
            ("Como funciona?", TopicId::Process),
            ("Quando devo contratar?", TopicId::When),
            ("período de teste", TopicId::Trial),
            ("compare backend fullstack", TopicId::Roles),
            ("Vergleich Backend Fullstack", TopicId::Roles),
            ("What are the responsibilities of a backend developer?", TopicId::Duties),
            ("Reicht ein L2?", TopicId::Levels),
            ("Un L2 suffit pour un MVP ?", TopicId::Levels),
            ("¿Basta un L2 para un MVP?", TopicId::Levels),
            ("Um L2 basta para um MVP?", TopicId::Levels),
            ("Warum stellen Firmen Backend-Entwickler ein?", TopicId::Why),
            ("Pourquoi les entreprises recrutent-elles en backend ?", TopicId::Why),
            ("Quelles compétences techniques faut-il regarder ?", TopicId::Technical),
            ("Welche Soft Skills zählen?", TopicId::Soft),
            ("What should I look for in a good developer?", TopicId::Quality),
            ("¿Qué es un desarrollador backend?", TopicId::Backend),
            ("How long does it take to hire somebody?", TopicId::Process),
            ("Is the trial really free?", TopicId::Trial),
            ("Are we too early to hire?", TopicId::When),
        ];
        for (text, topic) in asked {
            assert_eq!(find(text, &Handbook::default()).as_deref(), Some(topic.code()), "{text}");
        }
    }

    #[test]
    fn wishes_and_small_talk_find_none() {
        let said = [
            "we need a backend dev for our API",
            "We need a senior developer, part-time, at what price?",
            "Senior Node dev with Postgres and Kafka, part-time, about $2k a month, from next Monday, Berlin hours.",
            "looking for an L2",
            "do you have a senior Rust developer?",
            "Wir brauchen jemanden für unsere API",
            "Buscamos un desarrollador backend senior",
            "Nous cherchons un développeur backend senior",
            "Il me faut un dev Go, à quel prix ?",
            "Preciso de um desenvolvedor backend sênior",
            "Estou procurando um dev Node, meio período",
            "senior backend developer",
            "backend developer, Berlin",
            "Node developer senior",
            "hello",
            "",
            "???",
        ];
        for text in said {
            assert_eq!(find(text, &Handbook::default()), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_answered(text in any::<String>()) {
            let _ = (find(&text, &Handbook::default()), is_plain_question(&text));
        }
    }
}
