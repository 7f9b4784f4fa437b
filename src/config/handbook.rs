//! The file of roles and guide topics that the config names.

use super::{
    problem::{Place, Problem},
    reading::Reading,
};
use crate::hiring::handbook::{self, Handbook};
use std::path::{Path, PathBuf};

/// The largest file, in bytes: the longest honest one needs a tenth of it.
const MOST_BYTES: u64 = 1_000_000;

/// Reads the file; a name that is no absolute path is looked for beside the config. What is wrong becomes a problem.
pub(super) fn load(named: &str, config: Option<&Path>, reading: &mut Reading) -> Handbook {
    let beside = config.and_then(Path::parent).map_or_else(PathBuf::new, Path::to_owned);
    let path = beside.join(named);
    let read = std::fs::metadata(&path).and_then(|about| {
        if about.len() > MOST_BYTES {
            return Err(std::io::Error::other(format!("it has more than {MOST_BYTES} bytes")));
        }
        std::fs::read_to_string(&path)
    });
    let text = match read {
        Ok(text) => text,
        Err(error) => {
            reading.blame(&["guide.roles"], format!("`guide.roles`: {} cannot be read: {error}.", path.display()));
            return Handbook::default();
        }
    };
    handbook::read(&text, &handbook::codes()).unwrap_or_else(|problems| {
        for problem in problems {
            reading.add(Problem { place: Place::Line(path.clone(), problem.line), message: problem.message });
        }
        Handbook::default()
    })
}
