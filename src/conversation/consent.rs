//! A yes or a no that was typed instead of pressed, in the languages of the bot.

use crate::hiring::folding;

const YES: [&str; 36] = [
    "yes",
    "y",
    "yep",
    "yeah",
    "yes please",
    "sure",
    "ok",
    "okay",
    "start",
    "ja",
    "ja bitte",
    "jo",
    "klar",
    "gerne",
    "passt",
    "si",
    "si por favor",
    "claro",
    "vale",
    "de acuerdo",
    "confirm",
    "yes do it",
    "oui",
    "oui s il te plait",
    "oui merci",
    "bien sur",
    "d accord",
    "volontiers",
    "avec plaisir",
    "c est parti",
    "sim",
    "sim por favor",
    "com certeza",
    "pode ser",
    "combinado",
    "beleza",
];
const NO: [&str; 21] = [
    "no",
    "n",
    "nope",
    "no thanks",
    "no thank you",
    "not now",
    "nein",
    "ne",
    "nein danke",
    "nicht jetzt",
    "no gracias",
    "ahora no",
    "mejor no",
    "stop",
    "non",
    "non merci",
    "pas maintenant",
    "nao",
    "nao obrigado",
    "nao obrigada",
    "agora nao",
];
/// Words that book a time that is held.
const BOOK: [&str; 15] = [
    "book",
    "book it",
    "yes book it",
    "buchen",
    "buch es",
    "ja buchen",
    "reservar",
    "reserva",
    "reservala",
    "reserver",
    "reserve",
    "oui reserver",
    "marcar",
    "marque",
    "sim marcar",
];

/// `None` for anything but a bare yes or no.
pub fn consent(text: &str) -> Option<bool> {
    let words = folding::words(text);
    if YES.contains(&words.as_str()) {
        Some(true)
    } else if NO.contains(&words.as_str()) {
        Some(false)
    } else {
        None
    }
}

/// A yes, or the word of the button itself.
pub fn books(text: &str) -> Option<bool> {
    if BOOK.contains(&folding::words(text).as_str()) { Some(true) } else { consent(text) }
}
