//! Working languages by their ISO 639-1 codes.

/// Codes and the names that people type for them: English, German, Spanish, and the language's own.
const LANGUAGES: [(&str, &[&str]); 42] = [
    ("en", &["english", "englisch", "inglés", "ingles"]),
    ("de", &["german", "deutsch", "alemán", "aleman"]),
    ("es", &["spanish", "spanisch", "español", "espanol"]),
    ("fr", &["french", "französisch", "francés", "français"]),
    ("pt", &["portuguese", "portugiesisch", "portugués", "português"]),
    ("it", &["italian", "italienisch", "italiano"]),
    ("nl", &["dutch", "niederländisch", "neerlandés", "nederlands"]),
    ("pl", &["polish", "polnisch", "polaco", "polski"]),
    ("uk", &["ukrainian", "ukrainisch", "ucraniano", "українська"]),
    ("ru", &["russian", "russisch", "ruso", "русский"]),
    ("tr", &["turkish", "türkisch", "turco", "türkçe"]),
    ("ar", &["arabic", "arabisch", "árabe", "العربية"]),
    ("hi", &["hindi"]),
    ("bn", &["bengali"]),
    ("ur", &["urdu"]),
    ("zh", &["chinese", "chinesisch", "chino", "mandarin", "中文"]),
    ("ja", &["japanese", "japanisch", "japonés", "日本語"]),
    ("vi", &["vietnamese", "vietnamesisch", "vietnamita"]),
    ("id", &["indonesian", "indonesisch", "indonesio"]),
    ("sw", &["swahili", "suajili", "kiswahili"]),
    ("af", &["afrikaans"]),
    ("bg", &["bulgarian", "bulgarisch", "búlgaro", "български"]),
    ("cs", &["czech", "tschechisch", "checo", "čeština", "česky"]),
    ("da", &["danish", "dänisch", "danés", "dansk"]),
    ("el", &["greek", "griechisch", "griego", "ελληνικά"]),
    ("fa", &["persian", "farsi", "persisch", "persa", "فارسی"]),
    ("fi", &["finnish", "finnisch", "finés", "finlandés", "suomi"]),
    ("he", &["hebrew", "hebräisch", "hebreo", "עברית"]),
    ("hr", &["croatian", "kroatisch", "croata", "hrvatski"]),
    ("hu", &["hungarian", "ungarisch", "húngaro", "magyar"]),
    ("ig", &["igbo"]),
    ("is", &["icelandic", "isländisch", "islandés", "íslenska"]),
    ("kk", &["kazakh", "kasachisch", "kazajo", "қазақша"]),
    ("kn", &["kannada"]),
    ("ko", &["korean", "koreanisch", "coreano", "한국어"]),
    ("mi", &["maori", "māori"]),
    ("no", &["norwegian", "norwegisch", "noruego", "norsk"]),
    ("ro", &["romanian", "rumänisch", "rumano", "română"]),
    ("sv", &["swedish", "schwedisch", "sueco", "svenska"]),
    ("ta", &["tamil"]),
    ("yo", &["yoruba", "yorùbá"]),
    ("zu", &["zulu", "isizulu"]),
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
