//! Working languages by their ISO 639-1 codes.

/// Codes and the names that people type for them: English, German, Spanish, and the language's own.
const LANGUAGES: [(&str, &[&str]); 20] = [
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
    ("sw", &["swahili", "suajili"]),
];

/// The code of a language that somebody named, by its code or a name.
pub fn code(named: &str) -> Option<&'static str> {
    let named = named.trim().to_lowercase();
    LANGUAGES.iter().find(|(code, names)| *code == named || names.contains(&named.as_str())).map(|(code, _)| *code)
}
