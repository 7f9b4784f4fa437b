//! A whole brief as somebody on Telegram gives it.

/// What a person does, and what they see then: some words, or a button in brackets.
pub const BRIEF: [(&str, &str); 13] = [
    ("/hire", "1 of 10"),
    ("[Backend]", "2 of 10"),
    ("1, 3", "3 of 10"),
    ("Go, PostgreSQL", "4 of 10"),
    ("[Skip]", "5 of 10"),
    ("[high or fast-growing traffic]", "✓ high"),
    ("[Done]", "6 of 10"),
    ("[L2 and above]", "7 of 10"),
    ("part-time", "8 of 10"),
    ("[Skip]", "9 of 10"),
    ("Lisbon, 4 h", "10 of 10"),
    ("[As soon as possible]", "Confirm and show"),
    ("[Confirm and show matches]", "fit"),
];
