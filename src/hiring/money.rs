//! Money: whole cents with a currency. Never a float.

use serde::{Deserialize, Serialize};
use std::fmt;

/// An ISO 4217 currency code such as `USD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

/// An amount in hundredths of a currency's unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// Hundredths of the unit; may be negative in a difference.
    pub cents: i64,
    /// What the cents are of.
    pub currency: Currency,
}

impl Currency {
    /// United States dollar, the currency of the default price list.
    pub const USD: Self = Self(*b"USD");

    /// Three ASCII letters, in any case.
    pub fn parse(code: &str) -> Option<Self> {
        let bytes: [u8; 3] = code.trim().as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_alphabetic).then(|| Self(bytes.map(|byte| byte.to_ascii_uppercase())))
    }

    /// The code in capitals.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }
}

impl Money {
    /// `cents` hundredths of `currency`.
    pub const fn new(cents: i64, currency: Currency) -> Self {
        Self { cents, currency }
    }

    /// This amount `times` over; saturates instead of overflowing.
    #[must_use]
    pub const fn times(self, times: i64) -> Self {
        Self { cents: self.cents.saturating_mul(times), currency: self.currency }
    }

    /// A share of this amount, rounded half up to a whole cent. `parts` must not be zero.
    #[must_use]
    pub const fn per(self, parts: i64) -> Self {
        Self { cents: (self.cents * 2 + parts).div_euclid(parts * 2), currency: self.currency }
    }

    /// `self - other`, in `self`'s currency.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self { cents: self.cents - other.cents, currency: self.currency }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

impl TryFrom<String> for Currency {
    type Error = String;
    fn try_from(code: String) -> Result<Self, String> {
        Self::parse(&code).ok_or_else(|| format!("`{code}` is not a currency code of three letters"))
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}
