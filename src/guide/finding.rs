//! Which topic a typed text is about: tiny scoring by words and phrases, in every language of the bot.

use super::topics::TopicId;
use crate::hiring::folding;
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

/// The topic that a typed text asks about: a question, or a few words that name a topic and nothing else. `None` for
/// everything else, above all for texts that say whom somebody wants.
pub fn find(text: &str) -> Option<TopicId> {
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
    let scored = TopicId::ALL.into_iter().map(|topic| (score(topic, &words), topic));
    // Of two equal ones the last is taken: the order of the topics goes from the general to the particular.
    let (_, topic) = scored.filter(|(score, _)| *score > 0).max_by_key(|(score, _)| *score)?;
    (is_question || names(topic, &words)).then_some(topic)
}

/// How much of a text speaks of a topic: a point for each word of each phrase, and one for each phrase of several words.
fn score(topic: TopicId, words: &[&str]) -> usize {
    let weight = |length: usize| if length > 1 { length + 1 } else { 1 };
    phrases(topic).iter().filter_map(|phrase| find_phrase(words, phrase)).map(|place| weight(place.len())).sum()
}

/// Whether a text holds nothing but a topic's phrases and small words.
fn names(topic: TopicId, words: &[&str]) -> bool {
    let places: Vec<_> = phrases(topic).iter().filter_map(|phrase| find_phrase(words, phrase)).collect();
    words.iter().enumerate().all(|(index, word)| FILLERS.contains(word) || places.iter().any(|place| place.contains(&index)))
}

/// Where in a text a phrase is; a word of it that ends in `*` stands for all words that begin with it.
fn find_phrase(words: &[&str], phrase: &str) -> Option<Range<usize>> {
    let wanted: Vec<&str> = phrase.split(' ').collect();
    let fits = |(word, wanted): (&&str, &&str)| wanted.strip_suffix('*').map_or(word == wanted, |stem| word.starts_with(stem));
    let start = words.windows(wanted.len()).position(|window| window.iter().zip(&wanted).all(fits))?;
    Some(start..start + wanted.len())
}

/// Words and phrases that speak of the topic in every language of the bot, folded; `*` at the end stands for any
/// ending. Longer phrases weigh more.
#[expect(clippy::too_many_lines, reason = "a table, one topic after the other")]
const fn phrases(topic: TopicId) -> &'static [&'static str] {
    match topic {
        TopicId::Backend => &[
            "backend developer",
            "backend entwickler*",
            "desarrollador* backend",
            "backend engineer",
            "what is a backend",
            "what s a backend",
            "was ist ein backend",
            "que es un desarrollador*",
            "que es un backend",
            "server side",
            "developpeur* backend",
            "developpeu* back end",
            "dev backend",
            "desenvolvedor* backend",
            "c est quoi un dev*",
            "c est quoi le backend",
            "qu est ce qu un dev*",
            "qu est ce qu un backend",
            "o que e um desenvolvedor*",
            "o que e um dev",
            "o que e backend",
        ],
        TopicId::Duties => &[
            "responsibilit*",
            "duties",
            "tasks",
            "what does a backend developer do",
            "what do backend developers do",
            "developer do",
            "developers do",
            "what do they do",
            "was macht ein",
            "was machen",
            "aufgaben",
            "que hace un",
            "que hacen",
            "responsabilidad*",
            "tareas",
            "que fait un",
            "que font les",
            "a quoi sert un",
            "o que faz um",
            "o que fazem",
            "responsabilite*",
            "tarefas",
            "taches",
        ],
        TopicId::Why => &[
            "why do companies hire",
            "why hire",
            "why should we hire",
            "why companies",
            "why do we need",
            "benefits",
            "warum",
            "wozu",
            "vorteil*",
            "por que contratar",
            "por que",
            "ventajas",
            "pourquoi",
            "avantages",
            "por que as empresas",
            "vantagens",
            "vantagem",
        ],
        TopicId::Roles => &[
            "full stack",
            "fullstack",
            "backend or full stack",
            "backend oder",
            "backend o full stack",
            "front end",
            "frontend",
            "difference between",
            "unterschied",
            "diferencia",
            "backend ou",
            "difference entre",
            "diferenca",
        ],
        TopicId::When => &[
            "when should",
            "when to hire",
            "when do we need",
            "when do i need",
            "do i need a backend",
            "do we need a backend",
            "the right time",
            "wann",
            "cuando",
            "brauche ich einen backend",
            "brauchen wir einen backend",
            "necesito un desarrollador backend",
            "quand",
            "quando",
            "quand faut il",
            "quand recruter",
            "quando contratar",
            "quando devo",
            "ai je besoin d un backend",
            "preciso de um backend",
        ],
        TopicId::Levels => &[
            "level*",
            "l1",
            "l2",
            "l3",
            "which level",
            "junior",
            "mid level",
            "senior*",
            "mvp",
            "stufe*",
            "welche stufe",
            "nivel*",
            "que nivel",
            "seniority",
            "niveau*",
            "quel niveau",
            "niveis",
            "qual nivel",
            "pleno",
        ],
        TopicId::Quality => &[
            "good backend",
            "good developer",
            "top backend",
            "top quality",
            "makes a good",
            "quality",
            "best developer*",
            "guten backend",
            "guter backend",
            "guten entwickler*",
            "qualitat",
            "buen desarrollador",
            "buen backend",
            "calidad",
            "bon dev*",
            "bon backend",
            "bon profil",
            "qualite",
            "bom dev*",
            "bom desenvolvedor*",
            "bom backend",
            "qualidade",
        ],
        TopicId::Technical => &[
            "technical skill*",
            "technical",
            "which skills",
            "what skills",
            "skills",
            "tech stack",
            "programming language*",
            "technische*",
            "welche kenntnisse",
            "kenntnisse",
            "fahigkeiten",
            "habilidades",
            "habilidades tecnicas",
            "conocimientos",
            "competences",
            "competences techniques",
            "quelles competences",
            "connaissances",
            "quais habilidades",
            "conhecimentos",
            "tecnicas",
        ],
        TopicId::Soft => &[
            "soft skill*",
            "communication",
            "teamwork",
            "personality",
            "soziale*",
            "kommunikation",
            "habilidades blandas",
            "habilidades sociales",
            "comunicacion",
            "qualites humaines",
            "savoir etre",
            "habilidades humanas",
            "comunicacao",
            "competences humaines",
        ],
        TopicId::Process => &[
            "how does it work",
            "how does this work",
            "how it works",
            "how do i hire",
            "how to hire",
            "how long does it take",
            "process",
            "steps",
            "wie funktioniert",
            "wie lauft",
            "ablauf",
            "como funciona",
            "como contrato",
            "como se contrata",
            "proceso",
            "comment ca marche",
            "comment ca fonctionne",
            "comment cela marche",
            "comment recruter",
            "etapes",
            "processus",
            "como contratar",
            "como se faz",
            "passos",
            "processo",
        ],
        TopicId::Prices => &[
            "price*",
            "pricing",
            "cost*",
            "how much",
            "how expensive",
            "rate*",
            "per hour",
            "hourly",
            "preis*",
            "koste*",
            "wie viel",
            "wie teuer",
            "stundensatz",
            "precio*",
            "cuesta*",
            "cuanto",
            "tarifa*",
            "part time half",
            "prix",
            "combien",
            "tarif*",
            "cout*",
            "preco*",
            "quanto",
            "custa*",
            "quanto custa",
        ],
        TopicId::Trial => &[
            "trial*",
            "free trial",
            "risk free",
            "try out",
            "try somebody",
            "14 days",
            "two weeks",
            "commitment",
            "probezeit",
            "probe*",
            "testphase",
            "14 tage",
            "zwei wochen",
            "prueba*",
            "14 dias",
            "dos semanas",
            "compromiso",
            "essai*",
            "periode d essai",
            "14 jours",
            "deux semaines",
            "engagement",
            "teste",
            "testes",
            "periodo de teste",
            "duas semanas",
            "compromisso",
        ],
    }
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
        ];
        for (text, topic) in asked {
            assert_eq!(find(text), Some(topic), "{text}");
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
            assert_eq!(find(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_answered(text in any::<String>()) {
            let _ = find(&text);
        }
    }
}
