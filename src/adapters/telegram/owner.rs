//! Whose button it is: in a group everybody can press, and a button says for whom it was made.
//!
//! The mark stands behind what the button carries, if there is room for it. *Deliberately absent*: authority. Whoever presses a
//! button without a mark acts for themselves, with what they may do.

/// The most bytes of what a button carries.
pub const MOST_PAYLOAD: usize = 64;

const MARK: char = '~';
const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// A payload with its owner behind it, if that fits.
pub fn mark(payload: &str, person: i64) -> String {
    let marked = format!("{payload}{MARK}{}", written(person.unsigned_abs()));
    if marked.len() > MOST_PAYLOAD { payload.to_owned() } else { marked }
}

/// The payload, and its owner if there is a mark.
pub fn read(marked: &str) -> (&str, Option<i64>) {
    let found = marked.rsplit_once(MARK).and_then(|(payload, owner)| Some((payload, Some(number(owner)?))));
    found.unwrap_or((marked, None))
}

/// A number in few letters.
pub fn written(mut number: u64) -> String {
    let mut letters = Vec::new();
    loop {
        let digit = usize::try_from(number % 62).unwrap_or(0);
        letters.push(char::from(DIGITS[digit]));
        number /= 62;
        if number == 0 {
            return letters.iter().rev().collect();
        }
    }
}

/// The reverse of [`written`].
pub fn number(letters: &str) -> Option<i64> {
    if letters.is_empty() || letters.len() > 11 {
        return None;
    }
    let mut number: i64 = 0;
    for letter in letters.bytes() {
        let digit = DIGITS.iter().position(|digit| *digit == letter)?;
        number = number.checked_mul(62)?.checked_add(i64::try_from(digit).ok()?)?;
    }
    Some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_mark_is_read_as_it_was_written(payload in "[a-z:0-9_.-]{1,52}", person in 0..i64::MAX) {
            let marked = mark(&payload, person);
            prop_assert!(marked.len() <= MOST_PAYLOAD);
            prop_assert_eq!(read(&marked), (payload.as_str(), Some(person)));
        }
    }

    #[test]
    fn without_room_there_is_no_mark() {
        let long = "x".repeat(64);
        assert_eq!(read(&mark(&long, 5)), (long.as_str(), None));
    }
}
