//! The command line: what may be typed behind `hirebot`, and what `--help` says of it.
//!
//! *Deliberately absent*: doing any of it.

use crate::hiring::nearest::zone;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;
use unic_langid::LanguageIdentifier;

/// The exit code of a mistake in the arguments or in the config: nothing was begun.
pub const EXIT_MISTAKE: u8 = 2;
/// The exit code of what failed on the way.
pub const EXIT_FAILURE: u8 = 1;

/// The longest name of a person or a workspace of the terminal, in characters.
const LONGEST_NAME: usize = 40;

/// From "we need someone for our API" to a developer on a 14-day trial, in chat.
#[derive(Debug, Parser)]
#[command(name = "hirebot", version, arg_required_else_help = true, disable_help_subcommand = true)]
pub struct Cli {
    /// The config file; bot.example.toml documents every key. Without one the defaults hold: a database in one file here, and the sample pool
    #[arg(long, value_name = "FILE", env = "HIREBOT_CONFIG", global = true)]
    pub config: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the program can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Talk to the bot in this terminal, or through a pipe: a line an answer
    Chat(Chat),
    /// Run the configured platforms, reminders, delivery and HTTP until SIGTERM
    Serve(Serve),
    /// Fill, save or check the pool of developers
    #[command(subcommand)]
    Pool(Pool),
    /// Read the config, connect to the database, say what is wrong and how to mend it
    Check,
    /// Bring the database to this program's schema
    Migrate,
    /// Count what there is, what is owed and what is late
    Status,
    /// Say what was done, by whom and when, the oldest first
    Audit(Audit),
    /// Write what there is to a CSV file, for reports of your own
    Export {
        /// What
        #[arg(value_enum)]
        what: Sheet,
        /// A .csv file
        file: PathBuf,
    },
    /// Write everything that is stored about somebody, as JSON
    ExportAccount {
        /// An account's id, or a person as a platform knows them, such as telegram:1234, discord:5678 or console:dana
        id: String,
    },
    /// Forget somebody: no word of theirs is left in any table, and what others share with them stays theirs
    EraseAccount {
        /// An account's id, or a person as a platform knows them, such as telegram:1234, discord:5678 or console:dana
        id: String,
        /// Really erase; otherwise it is only said what would go
        #[arg(long)]
        yes: bool,
    },
    /// Say what the bot reads in a text, as JSON
    Understand(Understand),
    /// Say which instant a phrase means, as JSON
    When(When),
    /// Say why a developer was shown for a brief, or why not
    Explain {
        /// The brief's id, or the beginning of it
        brief: String,
        /// The developer's id in the pool
        developer: String,
    },
}

/// Talking in the terminal.
#[derive(Debug, Args)]
pub struct Chat {
    /// Who you are: another name is another person
    #[arg(long = "as", value_name = "NAME", value_parser = name)]
    pub name: Option<String>,
    /// The workspace that you hire for: its members share briefs, interviews and trials
    #[arg(long, value_name = "NAME", value_parser = name)]
    pub workspace: Option<String>,
    /// Talk as one of the operator's people
    #[arg(long)]
    pub staff: bool,
    /// The language: en, de, es, fr or pt-BR, with or without a region; the config's default otherwise
    #[arg(long, value_name = "TAG", value_parser = locale)]
    pub locale: Option<LanguageIdentifier>,
    /// Your time zone, such as Europe/Berlin; the config's default otherwise
    #[arg(long, value_name = "ZONE", value_parser = time_zone)]
    pub tz: Option<Tz>,
    /// Let the clock stand still, and move it by lines such as `*** 3 days later`, `*** 2 hours later`, `*** at 2026-12-01 09:00`
    #[arg(long, conflicts_with = "time_lapse")]
    pub rehearse: bool,
    /// How the clock runs.
    #[command(flatten)]
    pub clock: Clock,
}

/// Running as a service.
#[derive(Debug, Args)]
pub struct Serve {
    /// How the clock runs.
    #[command(flatten)]
    pub clock: Clock,
}

/// A clock of the bot's own, for trying things out. Refused for a database that holds data made on the real clock.
#[derive(Debug, Clone, Copy, PartialEq, Args)]
pub struct Clock {
    /// Start the bot's clock at this instant, such as 2026-12-01T09:00:00Z, instead of now
    #[arg(long, value_name = "RFC3339", value_parser = instant)]
    pub clock_start: Option<DateTime<Utc>>,
    /// Let the bot's clock run this many times as fast: 20160 makes a fortnight a minute
    #[arg(long, value_name = "FACTOR", value_parser = factor)]
    pub time_lapse: Option<f64>,
}

/// What can be exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Sheet {
    /// Confirmed briefs
    Briefs,
    /// Interviews
    Interviews,
    /// Trials
    Trials,
    /// Engagements
    Engagements,
}

/// Looking at what was done.
#[derive(Debug, Args)]
pub struct Audit {
    /// Only what was done in this workspace
    #[arg(long, value_name = "ID")]
    pub workspace: Option<uuid::Uuid>,
    /// Only what was done since then: a date such as 2026-12-01, or an instant such as 2026-12-01T09:00:00Z
    #[arg(long, value_name = "DATE", value_parser = since)]
    pub since: Option<DateTime<Utc>>,
}

/// Reading a text.
#[derive(Debug, Args)]
pub struct Understand {
    /// The text; standard input otherwise
    pub text: Option<String>,
    /// Print JSON; so it is without asking
    #[arg(long)]
    pub json: bool,
    /// Read `{"id", "text"}` a line, and answer each with a line
    #[arg(long, conflicts_with = "text")]
    pub lines: bool,
}

/// Reading a date and a time.
#[derive(Debug, Args)]
pub struct When {
    /// The phrase, such as "tomorrow 3pm"; standard input otherwise
    pub phrase: Option<String>,
    /// The instant at which it is said, such as 2026-12-01T09:00:00Z; now otherwise
    #[arg(long = "ref", value_name = "RFC3339", value_parser = instant)]
    pub reference: Option<DateTime<Utc>>,
    /// The zone of whoever says it; UTC otherwise
    #[arg(long, value_name = "ZONE", value_parser = time_zone)]
    pub tz: Option<Tz>,
    /// The language of whoever says it, such as en-US: it decides which of 3/4 is the day
    #[arg(long, value_name = "TAG", value_parser = locale)]
    pub locale: Option<LanguageIdentifier>,
    /// Print JSON; so it is without asking
    #[arg(long)]
    pub json: bool,
    /// Read `{"id", "phrase", "ref", "tz", "lang"}` a line, and answer each with a line
    #[arg(long, conflicts_with = "phrase")]
    pub lines: bool,
}

/// What can be done with the pool.
#[derive(Debug, Subcommand)]
pub enum Pool {
    /// Replace the pool by the developers of a file, all or nothing
    Import {
        /// A .csv or .json file
        file: PathBuf,
    },
    /// Write the pool to a file that import reads
    Export {
        /// A .csv or .json file
        file: PathBuf,
    },
    /// Say what is wrong with a file, row by row, and change nothing
    Check {
        /// A .csv or .json file
        file: PathBuf,
    },
}

impl Clock {
    /// Whether the bot's clock is the real one.
    pub const fn is_real(&self) -> bool {
        self.clock_start.is_none() && self.time_lapse.is_none()
    }
}

fn name(typed: &str) -> Result<String, String> {
    let fits = (1..=LONGEST_NAME).contains(&typed.chars().count())
        && typed.chars().all(|letter| letter.is_alphanumeric() || "-_.".contains(letter));
    if fits { Ok(typed.to_owned()) } else { Err(format!("a name has 1 to {LONGEST_NAME} letters, digits, `-`, `_` or `.`")) }
}

fn locale(typed: &str) -> Result<LanguageIdentifier, String> {
    typed.parse().map_err(|_| "a language is written like en, de or pt-BR".to_owned())
}

fn time_zone(typed: &str) -> Result<Tz, String> {
    zone(typed).map_err(|near| match near {
        Some(near) => format!("there is no such time zone. Did you mean `{}`?", near.name()),
        None => "there is no such time zone; zones are named like Europe/Berlin".to_owned(),
    })
}

fn instant(typed: &str) -> Result<DateTime<Utc>, String> {
    let read = DateTime::parse_from_rfc3339(typed).map(|at| at.with_timezone(&Utc));
    read.map_err(|_| "an instant is written like 2026-12-01T09:00:00Z or 2026-12-01T09:00:00+01:00".to_owned())
}

fn since(typed: &str) -> Result<DateTime<Utc>, String> {
    let day = chrono::NaiveDate::parse_from_str(typed, "%Y-%m-%d").map(|day| day.and_time(chrono::NaiveTime::MIN).and_utc());
    day.or_else(|_| instant(typed)).map_err(|_| "a date is written like 2026-12-01, an instant like 2026-12-01T09:00:00Z".to_owned())
}

fn factor(typed: &str) -> Result<f64, String> {
    let read = typed.parse::<f64>().ok().filter(|factor| (0.001..=1_000_000.0).contains(factor));
    read.ok_or_else(|| "a factor is a number from 0.001 to 1000000".to_owned())
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

    use super::*;
    use clap::{CommandFactory, error::ErrorKind};

    fn parse(line: &str) -> Result<Cli, clap::Error> {
        Cli::try_parse_from(std::iter::once("hirebot").chain(line.split_whitespace()))
    }

    #[test]
    fn the_definitions_hold_together() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_command_is_read() {
        for line in [
            "serve",
            "check",
            "migrate",
            "status",
            "pool import a.csv",
            "pool export a.json",
            "pool check a.csv",
            "explain 6f1c7a52 ada",
            "chat",
            "chat --rehearse --staff",
            "audit --since 2026-12-01 --workspace 6f1c7a52-93d4-4f0e-8b7a-2d5e90c13a64",
            "audit --since 2026-12-01T09:00:00Z",
            "export-account telegram:1234",
            "export briefs a.csv",
            "erase-account telegram:1234 --yes",
        ] {
            parse(line).unwrap();
        }
        let cli = parse("chat --config bot.toml --as ada --workspace acme --locale pt-BR --tz Europe/Berlin --time-lapse 20160 --clock-start 2026-12-01T09:00:00+01:00").unwrap();
        assert_eq!(cli.config, Some(PathBuf::from("bot.toml")));
        let Command::Chat(chat) = cli.command else { panic!("another command was read") };
        assert_eq!((chat.name.as_deref(), chat.workspace.as_deref(), chat.tz), (Some("ada"), Some("acme"), Some(Tz::Europe__Berlin)));
        assert_eq!(chat.locale.unwrap().to_string(), "pt-BR");
        assert_eq!(chat.clock.clock_start.unwrap().to_rfc3339(), "2026-12-01T08:00:00+00:00");
        assert!(!chat.clock.is_real() && !chat.rehearse && !chat.staff);
    }

    #[test]
    fn mistakes_exit_with_2_and_say_what_would_be_right() {
        let mistakes = [
            ("chat --tz Europe/Berln", "Did you mean `Europe/Berlin`?"),
            ("chat --clock-start yesterday", "2026-12-01T09:00:00Z"),
            ("chat --time-lapse 0", "a number from 0.001"),
            ("chat --time-lapse inf", "a number from 0.001"),
            ("chat --as a:b", "letters, digits"),
            ("chat --locale english!", "a language is written like"),
            ("chat --rehearse --time-lapse 5", "cannot be used with"),
            ("chta", "chat"),
            ("audit --since monday", "2026-12-01"),
            ("export brifs a.csv", "briefs"),
            ("pool import", "<FILE>"),
        ];
        for (line, said) in mistakes {
            let error = parse(line).unwrap_err();
            assert_eq!(error.exit_code(), i32::from(EXIT_MISTAKE));
            assert!(error.to_string().contains(said), "{error}");
        }
        assert_eq!(parse("--help").unwrap_err().kind(), ErrorKind::DisplayHelp);
    }
}
