//! A message as text.

use crate::{
    i18n::message::{Entry, File, Message},
    service::invitation,
};
use std::{
    env,
    fmt::Write as _,
    fs,
    io::{self, IsTerminal},
    path::{Path, PathBuf},
};

const BOLD: &str = "\u{1b}[1m";
const CYAN: &str = "\u{1b}[36m";
const PLAIN: &str = "\u{1b}[0m";

/// How a page looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    colours: bool,
    numbers: bool,
}

impl Style {
    /// Colours and numbers at a terminal; no colours where `NO_COLOR` is set (<https://no-color.org>).
    pub fn of_stdout() -> Self {
        let terminal = io::stdout().is_terminal();
        let unwanted = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self { colours: terminal && !unwanted, numbers: terminal }
    }

    /// Plain text with `[Label]` for a button.
    pub const fn plain() -> Self {
        Self { colours: false, numbers: false }
    }
}

/// The text of a message, with a line break at its end. Its buttons are numbered from `first` on.
pub fn render(message: &Message, [calendar, file]: [Option<&Path>; 2], first: usize, style: Style) -> String {
    let mut text = String::new();
    let plain = message.plain();
    for (index, line) in plain.lines().enumerate() {
        let _ = if style.colours && index == 0 { writeln!(text, "{BOLD}{line}{PLAIN}") } else { writeln!(text, "{line}") };
    }
    if let Some(path) = calendar {
        let _ = writeln!(text, "📅 {}", path.display());
    }
    if let Some(path) = file {
        let _ = writeln!(text, "📎 {}", path.display());
    }
    let mut number = first - 1;
    for row in &message.buttons {
        let buttons = row.iter().map(|button| {
            number += 1;
            match style {
                Style { numbers: false, .. } => format!("[{}]", button.label),
                Style { colours: true, .. } => format!("{CYAN}{number}){PLAIN} {}", button.label),
                Style { colours: false, .. } => format!("{number}) {}", button.label),
            }
        });
        let separator = if style.numbers { "   " } else { " " };
        let row = buttons.collect::<Vec<_>>().join(separator);
        let _ = if style.numbers { writeln!(text, "  {row}") } else { writeln!(text, "{row}") };
    }
    if style.numbers {
        text.push('\n');
    }
    text
}

/// Writes a calendar file and says where it is. The file of an interview keeps its name, so a calendar that watches the
/// folder sees the change.
pub fn save(entry: &Entry, folder: &Path) -> io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let path = folder.join(format!("interview-{}.ics", entry.uid.simple()));
    fs::write(&path, invitation::of_entry(entry))?;
    Ok(path)
}

/// Writes a file and says where it is. Nobody else on this machine may read it.
pub fn put(file: &File, folder: &Path) -> io::Result<PathBuf> {
    use std::{io::Write as _, os::unix::fs::OpenOptionsExt as _};
    fs::create_dir_all(folder)?;
    let path = folder.join(&file.name);
    let mut opened = fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&path)?;
    opened.write_all(file.text.as_bytes())?;
    Ok(path)
}
