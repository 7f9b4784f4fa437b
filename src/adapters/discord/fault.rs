//! What Discord's refusals mean.

use std::time::Duration;

/// Why a request did not do what it should.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fault {
    /// It did not arrive, or Discord could not take it: the same again later.
    Later {
        /// The least time to wait.
        after: Duration,
    },
    /// Too much was sent.
    Slower {
        /// The least time to wait.
        after: Duration,
        /// Whether that is about everything the bot sends, and not this route alone.
        everything: bool,
    },
    /// It may have arrived: the connection broke before the answer.
    Unclear,
    /// Nobody can be reached there: blocked, left, closed, or without permission.
    Gone(&'static str),
    /// The message or interaction does not exist (any more).
    Expired,
    /// The interaction has its first answer already, or the message its thread.
    Answered,
    /// The token is wrong: nothing will go out before the operator has mended it.
    Locked,
    /// Discord does not take this; the class of the reason, never its text.
    Refused(&'static str),
}

/// The time to wait after a failure of Discord's.
const AFTER_FAILURE: Duration = Duration::from_secs(1);
/// The time to wait where Discord names none.
const AFTER_LIMIT: Duration = Duration::from_secs(5);
/// The time to wait after too many direct messages were opened, which is punished harder each time.
const AFTER_OPENING: Duration = Duration::from_mins(2);

/// Reads a refusal: the status, Discord's own code, and what the headers say about waiting.
pub(super) fn read(status: u16, code: i64, retry_after: Option<Duration>, global: bool) -> Fault {
    let gone = match code {
        50_007 => Some("cannot_message"),
        50_278 => Some("no_common_server"),
        50_001 => Some("no_access"),
        50_013 => Some("no_permission"),
        10_003 => Some("no_channel"),
        10_004 => Some("no_server"),
        10_013 => Some("no_person"),
        50_083 => Some("archived"),
        _ => None,
    };
    if let Some(class) = gone {
        return Fault::Gone(class);
    }
    match (status, code) {
        // Opening direct messages too fast: the whole application pays for more.
        (_, 40_003) => Fault::Slower { after: retry_after.unwrap_or(AFTER_OPENING), everything: true },
        (_, 40_060 | 160_004) => Fault::Answered,
        (_, 10_008 | 10_015 | 10_062 | 50_027) => Fault::Expired,
        (_, 130_000) | (500..=599, _) => Fault::Later { after: retry_after.unwrap_or(AFTER_FAILURE) },
        (429, _) => Fault::Slower { after: retry_after.unwrap_or(AFTER_LIMIT), everything: global },
        (401, _) => Fault::Locked,
        (403, _) => Fault::Refused("forbidden"),
        (404, _) => Fault::Refused("not_found"),
        (413, _) => Fault::Refused("too_large"),
        (_, _) => Fault::Refused("rejected"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_that_matters_has_a_meaning() {
        let fault = |status, code| read(status, code, None, false);
        for code in [50_007, 50_278, 50_001, 50_013] {
            assert!(matches!(fault(403, code), Fault::Gone(_)), "{code}");
        }
        assert!(matches!(fault(404, 10_003), Fault::Gone(_)));
        assert_eq!(fault(404, 10_008), Fault::Expired);
        assert_eq!(fault(404, 10_062), Fault::Expired);
        assert_eq!(fault(400, 40_060), Fault::Answered);
        assert_eq!(fault(400, 160_004), Fault::Answered);
        assert!(matches!(fault(400, 40_003), Fault::Slower { everything: true, .. }));
        assert!(matches!(fault(503, 130_000), Fault::Later { .. }));
        assert!(matches!(fault(502, -1), Fault::Later { .. }));
        assert_eq!(fault(401, 0), Fault::Locked);
        assert_eq!(fault(400, 50_035), Fault::Refused("rejected"));
        let wait = Duration::from_millis(1_500);
        assert_eq!(read(429, 0, Some(wait), true), Fault::Slower { after: wait, everything: true });
    }
}
