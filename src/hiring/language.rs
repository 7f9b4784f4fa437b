//! Working languages by their ISO 639-1 codes.

/// Codes and the names that people type for them in the languages of the bot, and the language's own.
const LANGUAGES: [(&str, &[&str]); 42] = [
    ("en", &["english", "englisch", "inglés", "ingles", "anglais", "inglês"]),
    ("de", &["german", "deutsch", "alemán", "aleman", "allemand", "alemão", "alemao"]),
    ("es", &["spanish", "spanisch", "español", "espanol", "espagnol", "espanhol"]),
    ("fr", &["french", "französisch", "francés", "français", "francês", "frances", "frances", "francais"]),
    ("pt", &["portuguese", "portugiesisch", "portugués", "português", "portugais", "portugues"]),
    ("it", &["italian", "italienisch", "italiano", "italien"]),
    ("nl", &["dutch", "niederländisch", "neerlandés", "nederlands", "néerlandais", "neerlandais", "holandês", "holandes"]),
    ("pl", &["polish", "polnisch", "polaco", "polski", "polonais", "polonês", "polones"]),
    ("uk", &["ukrainian", "ukrainisch", "ucraniano", "українська", "ukrainien"]),
    ("ru", &["russian", "russisch", "ruso", "русский", "russe", "russo"]),
    ("tr", &["turkish", "türkisch", "turco", "türkçe", "turc"]),
    ("ar", &["arabic", "arabisch", "árabe", "العربية", "arabe"]),
    ("hi", &["hindi"]),
    ("bn", &["bengali"]),
    ("ur", &["urdu", "ourdou"]),
    ("zh", &["chinese", "chinesisch", "chino", "mandarin", "中文", "chinois", "chinês", "chines"]),
    ("ja", &["japanese", "japanisch", "japonés", "日本語", "japonais", "japonês", "japones"]),
    ("vi", &["vietnamese", "vietnamesisch", "vietnamita", "vietnamien"]),
    ("id", &["indonesian", "indonesisch", "indonesio", "indonésien", "indonesien", "indonésio"]),
    ("sw", &["swahili", "suajili", "kiswahili", "suaíli", "suaili"]),
    ("af", &["afrikaans"]),
    ("bg", &["bulgarian", "bulgarisch", "búlgaro", "български", "bulgare", "bulgaro"]),
    ("cs", &["czech", "tschechisch", "checo", "čeština", "česky", "tchèque", "tcheque", "tcheco"]),
    ("da", &["danish", "dänisch", "danés", "dansk", "danois", "dinamarquês", "dinamarques"]),
    ("el", &["greek", "griechisch", "griego", "ελληνικά", "grec", "grego"]),
    ("fa", &["persian", "farsi", "persisch", "persa", "فارسی", "persan"]),
    ("fi", &["finnish", "finnisch", "finés", "finlandés", "suomi", "finnois", "finlandês", "finlandes"]),
    ("he", &["hebrew", "hebräisch", "hebreo", "עברית", "hébreu", "hebreu", "hebraico"]),
    ("hr", &["croatian", "kroatisch", "croata", "hrvatski", "croate"]),
    ("hu", &["hungarian", "ungarisch", "húngaro", "magyar", "hongrois", "hungaro"]),
    ("ig", &["igbo"]),
    ("is", &["icelandic", "isländisch", "islandés", "íslenska", "islandais", "islandês", "islandes"]),
    ("kk", &["kazakh", "kasachisch", "kazajo", "қазақша", "cazaque"]),
    ("kn", &["kannada"]),
    ("ko", &["korean", "koreanisch", "coreano", "한국어", "coréen", "coreen"]),
    ("mi", &["maori", "māori"]),
    ("no", &["norwegian", "norwegisch", "noruego", "norsk", "norvégien", "norvegien", "norueguês", "noruegues"]),
    ("ro", &["romanian", "rumänisch", "rumano", "română", "roumain", "romeno"]),
    ("sv", &["swedish", "schwedisch", "sueco", "svenska", "suédois", "suedois"]),
    ("ta", &["tamil", "tamoul", "tâmil"]),
    ("yo", &["yoruba", "yorùbá"]),
    ("zu", &["zulu", "isizulu", "zoulou"]),
];

/// The code of a language that somebody named, by its code or a name.
pub fn code(named: &str) -> Option<&'static str> {
    let named = named.trim().to_lowercase();
    LANGUAGES.iter().find(|(code, names)| *code == named || names.contains(&named.as_str())).map(|(code, _)| *code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_known_by_code_and_name() {
        for (text, expected) in [("Czech", "cs"), (" dänisch ", "da"), ("sueco", "sv"), ("ελληνικά", "el"), ("ko", "ko"), ("Māori", "mi")]
        {
            assert_eq!(code(text), Some(expected), "{text}");
        }
        assert_eq!(code("klingon"), None);
    }
}
