//! The letters of link codes. They follow from a code's name and the operator's secrets, so whoever delivers a code can write
//! it, in any process, and nobody finds one in the database: there is only its name, and a proof to know it by.

use crate::conversation::LinkCode;
use ring::hmac;
use std::fmt;
use uuid::Uuid;

/// What a signature is for: no letters of a code are the proof of another.
const LETTERS: &[u8] = b"hirebot link code letters";
const PROOF: &[u8] = b"hirebot link code proof";

/// Writes and knows codes.
#[derive(Clone)]
pub struct Codes {
    key: hmac::Key,
}

impl Codes {
    /// Codes of an installation: processes with the same secrets know the same codes.
    pub fn new<'secret>(secrets: impl IntoIterator<Item = &'secret str>) -> Self {
        // Digested first, so that where one ends and the next begins makes a difference.
        let digest = ring::digest::digest;
        let each = secrets.into_iter().flat_map(|secret| digest(&ring::digest::SHA256, secret.as_bytes()).as_ref().to_vec());
        Self { key: hmac::Key::new(hmac::HMAC_SHA256, &each.collect::<Vec<u8>>()) }
    }

    /// The code with this name.
    pub fn code(&self, name: Uuid) -> LinkCode {
        let signed = self.signed(LETTERS, name.as_bytes());
        let mut bytes = [0; 10];
        bytes.iter_mut().zip(signed.as_ref()).for_each(|(byte, signed)| *byte = *signed);
        LinkCode::of(&bytes)
    }

    /// What is kept of a code.
    pub fn proof(&self, code: &LinkCode) -> String {
        use std::fmt::Write as _;
        let signed = self.signed(PROOF, code.letters().as_bytes());
        signed.as_ref().iter().fold(String::with_capacity(64), |mut proof, byte| {
            let _ = write!(proof, "{byte:02x}");
            proof
        })
    }

    fn signed(&self, purpose: &[u8], what: &[u8]) -> hmac::Tag {
        hmac::sign(&self.key, &[purpose, b":", what].concat())
    }
}

/// Shows no key.
impl fmt::Debug for Codes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Codes(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_follow_from_names_and_secrets() {
        let (one, same, other) = (Codes::new(["a", "b"]), Codes::new(["a", "b"]), Codes::new(["ab"]));
        let (name, another) = (Uuid::from_u128(1), Uuid::from_u128(2));
        assert_eq!(one.code(name), same.code(name));
        assert_ne!(one.code(name), one.code(another));
        assert_ne!(one.code(name), other.code(name));
        assert_eq!(one.proof(&one.code(name)), same.proof(&one.code(name)));
        assert_ne!(one.proof(&one.code(name)), other.proof(&one.code(name)));
        assert!(!one.proof(&one.code(name)).contains(one.code(name).letters()));
        assert_eq!(format!("{one:?}"), "Codes(…)");
    }
}
