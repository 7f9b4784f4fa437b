//! What a config may hold, and what is said of one that may not.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use super::{keys, *};
use chrono::NaiveTime;
use proptest::prelude::*;
use secrecy::ExposeSecret;

const EXAMPLE: &str = include_str!("../../bot.example.toml");

fn read(text: &str) -> Result<Config, ConfigError> {
    Config::read(Some((Path::new("bot.toml"), text)), std::iter::empty())
}

fn from_environment(variables: &[(&str, &str)]) -> Result<Config, ConfigError> {
    Config::read(None, variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
}

fn wrong(text: &str) -> String {
    match read(text) {
        Ok(config) => panic!("accepted: {config:?}"),
        Err(error) => error.to_string(),
    }
}

fn same(one: &Config, other: &Config) -> bool {
    format!("{one:?}") == format!("{other:?}") && one.database_url.expose_secret() == other.database_url.expose_secret()
}

/// The example with one kind of mark taken off.
fn uncommented(text: &str, mark: &str) -> String {
    let is_key =
        |line: &str| line.split_once(" = ").is_some_and(|(key, _)| key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'));
    text.lines().map(|line| line.strip_prefix(mark).filter(|rest| is_key(rest)).unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_example_shows_the_defaults_and_every_key() {
    let defaults = from_environment(&[]).unwrap();
    assert!(same(&read(EXAMPLE).unwrap(), &defaults));
    let with_defaults = uncommented(EXAMPLE, "# ");
    assert!(same(&read(&with_defaults).unwrap(), &defaults));
    let all = uncommented(&with_defaults, "#e.g. ");
    let full = read(&all).unwrap();
    assert!(full.telegram.is_some() && full.discord.is_some());
    let (mut values, mut problems) = (source::Values::new(), Vec::new());
    source::read_file(Path::new("bot.toml"), &all, &mut values, &mut problems);
    let mut expected = keys::KEYS.to_vec();
    expected.sort_unstable();
    assert_eq!(values.keys().map(String::as_str).collect::<Vec<_>>(), expected);
}

#[test]
fn every_key_is_read_once() {
    let mut reading = Reading::new(source::Values::new(), Vec::new());
    Config::from_reading(&mut reading);
    let (mut asked, mut expected) = (reading.asked.clone(), keys::KEYS.to_vec());
    asked.sort_unstable();
    expected.sort_unstable();
    assert_eq!(asked, expected);
}

#[test]
fn the_defaults_are_the_guides() {
    let config = from_environment(&[("PATH", "/bin"), ("HIREBOT__TRIAL__DAYS", "")]).unwrap();
    assert_eq!(config.terms(), Terms::default());
    assert_eq!(config.database_url.expose_secret(), "sqlite://hirebot.db");
    assert!(config.telegram.is_none() && config.discord.is_none());
}

#[test]
fn prices_are_exact_and_their_version_follows_the_figures() {
    let text = "[prices]\ncurrency = \"eur\"\nl1.full_time = 1300.5\nl2.full_time = \"0.07\"\nl3 = { part_time = 1_999.99 }";
    let prices = read(text).unwrap().terms().prices;
    assert_eq!(prices.cents_per_month, [[130_050, 80_000], [7, 130_000], [360_000, 199_999]]);
    assert_eq!((prices.currency.code(), prices.version.as_str()), ("EUR", read(text).unwrap().terms().prices.version.as_str()));
    assert_ne!(prices.version, read("prices.currency = \"EUR\"").unwrap().terms().prices.version);
    assert_eq!(read("prices.l1.full_time = 1300.00").unwrap().terms().prices.version, "guide-1");
}

#[test]
fn a_price_is_more_than_nothing_and_no_finer_than_a_cent() {
    assert_eq!(wrong("[prices.l1]\n\nfull_time = 0"), "bot.toml:3: `prices.l1.full_time` must be more than 0, not 0.");
    assert_eq!(wrong("prices.l1.full_time = -1300"), "bot.toml:1: `prices.l1.full_time` must be more than 0, not -1300.");
    assert_eq!(wrong("prices.l2.part_time = 0.001"), "bot.toml:1: `prices.l2.part_time` must not be finer than a cent, as 0.001 is.");
    for nonsense in ["inf", "nan", "1e3", "true", "\"\"", "\"1,300\"", "99999999999999999999", "[1]", "\"٣\"", "{ a = 1 }"] {
        let said = wrong(&format!("prices.l3.full_time = {nonsense}"));
        assert!(said.starts_with("bot.toml:1: `prices.l3.full_time` must be an amount such as 1300 or 1300.50, not "), "{said}");
    }
    assert_eq!(wrong("prices.l1.full_time = 9000000"), "bot.toml:1: `prices.l1.full_time` must be at most 1000000, not 9000000.");
}

#[test]
fn unknown_names_are_refused_with_the_nearest() {
    let said = |text| wrong(text);
    assert_eq!(said("\n[prices.l1]\nfulltime = 5"), "bot.toml:3: `prices.l1.fulltime` is not a key. Did you mean `prices.l1.full_time`?");
    assert_eq!(said("[pricse]\ncurrency = \"EUR\""), "bot.toml:1: `pricse` is not a section. Did you mean `prices`?");
    assert_eq!(said("[telegram]\nlisten = \"x\""), "bot.toml:2: `telegram.listen` is not a key. Did you mean `http.listen`?");
    assert_eq!(said("webhook_secret = \"x\""), "bot.toml:1: `webhook_secret` is not a key. Did you mean `telegram.webhook_secret`?");
    assert_eq!(said("prices = 5"), "bot.toml:1: `prices` is a section of keys and has no value of its own.");
    assert_eq!(said("[http]\nzzzzzzzzzz = 1"), "bot.toml:2: `http.zzzzzzzzzz` is not a key. The keys there are `http.listen`.");
    assert_eq!(said("[[prices]]\ncurrency = 1"), "bot.toml:1: `prices` is a section: write [prices], once.");
}

#[test]
fn unknown_values_are_refused_with_the_nearest() {
    assert_eq!(
        wrong("locale.zone = \"Europe/Berln\""),
        "bot.toml:1: `locale.zone` is not a time zone: \"Europe/Berln\". Did you mean \"Europe/Berlin\"?"
    );
    assert_eq!(
        wrong("[telegram]\nmode = \"webhok\""),
        "bot.toml:2: `telegram.mode` must be \"polling\" or \"webhook\", not \"webhok\". Did you mean \"webhook\"?"
    );
    assert_eq!(
        wrong("locale.default = \"it\""),
        "bot.toml:1: `locale.default` must be a language that the bot speaks (\"en\", \"de\", \"es\", \"fr\", \"pt\"), not \"it\"."
    );
    assert!(wrong("locale.default = \"English\"").ends_with("Did you mean \"en\"?"));
    assert!(wrong("locale.default = \"dr\"").ends_with("Did you mean \"de\"?"));
    assert!(wrong("prices.currency = \"USB\"").ends_with("not \"USB\". Did you mean \"USD\"?"));
    assert!(wrong("prices.currency = \"JPY\"").contains("a currency with hundredths"));
}

#[test]
fn everything_wrong_is_listed_in_the_order_of_the_lines() {
    let said = wrong(
        "[trial]\ndays = \"x\"\nremind_at = \"25:00\"\ncheck_in_on = [3, 3]\n[interviews]\nminutes = 20\nbuffer = \"20m\"\nnotice = \"soon\"",
    );
    assert_eq!(
        said.lines().collect::<Vec<_>>(),
        [
            "bot.toml:2: `trial.days` must be a whole number from 1 to 90, not \"x\".",
            "bot.toml:3: `trial.remind_at` must be a time of day such as \"09:00\", not \"25:00\".",
            "bot.toml:4: `trial.check_in_on` must name 3 only once.",
            "bot.toml:6: `interviews.minutes` must be a multiple of 15 minutes, not 20: 15 and 30 are.",
            "bot.toml:7: `interviews.buffer` must be a multiple of 15 minutes, not 20: 15 and 30 are.",
            "bot.toml:8: `interviews.notice` must be a duration such as \"15m\", \"12h\" or \"21d\", not \"soon\".",
        ]
    );
}

#[test]
fn values_must_go_together() {
    assert_eq!(
        wrong("[trial]\ndays = 2"),
        "bot.toml:2: `trial.remind_before` names 3 days, but a trial of 2 days has not begun by then.\n\
         bot.toml:2: `trial.check_in_on` names day 3, but a trial of 2 days is over by then."
    );
    assert!(wrong("interviews.notice = \"2d\"\ninterviews.horizon = \"1d\"").contains("must be shorter than"));
    assert_eq!(wrong("telegram.mode = \"webhook\"").lines().count(), 2);
    assert!(wrong("\ndiscord.mode = \"interactions\"").starts_with("bot.toml:2: `discord.public_key` is missing"));
}

#[test]
fn plain_http_is_for_this_machine_only() {
    for local in ["http://127.0.0.1:81/", "http://localhost:81", "http://[::1]:81"] {
        read(&format!("telegram.api_url = \"{local}\"\ndiscord.api_url = \"{local}\"")).unwrap();
    }
    for other in ["http://example.com", "http://127.0.0.1.example.com", "http://localhost@example.com", "http://10.0.0.1"] {
        let said = wrong(&format!("telegram.api_url = \"{other}\""));
        assert!(said.starts_with("bot.toml:1: `telegram.api_url` must "), "{said}");
    }
    for bad in
        ["", "ftp://example.com", "example.com", "https://", "https://a b", "https://user:word@example.com", "https://example.com/?a=b"]
    {
        wrong(&format!("discord.api_url = \"{bad}\""));
    }
    let config = read("telegram.token = \"1:abc\"\ntelegram.api_url = \"http://localhost:81/\"").unwrap();
    assert_eq!(config.telegram.unwrap().api_url, "http://localhost:81");
}

#[test]
fn secrets_are_never_repeated() {
    let text = "[database]\nurl = \"postgres://me:hush@host/db\"\n[telegram]\ntoken = \"1:hush\"\nmode = \"webhook\"\n\
                webhook_url = \"https://example.com\"\nwebhook_secret = \"hush\"\n[discord]\ntoken = \"hush\"";
    let config = read(text).unwrap();
    assert_eq!(config.telegram.as_ref().unwrap().token.expose_secret(), "1:hush");
    assert!(!format!("{config:?}").contains("hush"));
    let said = wrong(
        "[database]\nurl = \"mysql://me:hush@host/db\"\n[telegram]\ntoken = \"hush hush\"\nwebhook_secret = \"hush!\"\n[discord]\ntoken = \"Bot hush\"",
    );
    assert_eq!(said.lines().count(), 4);
    assert!(!said.contains("hush"), "{said}");
}

#[test]
fn the_environment_goes_before_the_file() {
    let variables = [
        ("HIREBOT__TRIAL__DAYS", "10"),
        ("HIREBOT__PRICES__L1__FULL_TIME", "99.5"),
        ("HIREBOT__STAFF__TELEGRAM_USERS", "7, -8"),
        ("HIREBOT__TRIAL__COUNTS_TOWARD_COMMITMENT", "true"),
        ("HIREBOT__TRIAL__REMIND_AT", "08:30"),
        ("HIREBOT__DISCORD__SHARDS", "4"),
        ("HIREBOT__DISCORD__TOKEN", "123"),
    ];
    let variables = variables.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let config = Config::read(Some((Path::new("bot.toml"), "trial.days = 20")), variables.into_iter()).unwrap();
    let terms = config.terms();
    assert_eq!((terms.trial.days, terms.prices.cents_per_month[0][0]), (10, 9_950));
    assert_eq!((terms.trial.counts_toward_commitment, terms.trial.remind_at), (true, NaiveTime::from_hms_opt(8, 30, 0).unwrap()));
    assert_eq!(config.staff.telegram_users, [7, -8]);
    assert_eq!(config.discord.unwrap().mode, DiscordMode::Gateway { shards: Some(4) });
    let said = from_environment(&[("HIREBOT__TRIAL__DAY", "1"), ("HIREBOT__TRIAL__DAYS", "0")]).unwrap_err().to_string();
    assert_eq!(
        said,
        "environment variable HIREBOT__TRIAL__DAY: this is not a key. Did you mean HIREBOT__TRIAL__DAYS?\n\
         environment variable HIREBOT__TRIAL__DAYS: `trial.days` must be a whole number from 1 to 90, not \"0\"."
    );
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let said = Config::load(Some(Path::new("no/such.toml")), std::iter::empty()).unwrap_err().to_string();
    assert!(said.starts_with("no/such.toml: cannot be read: "), "{said}");
    assert!(wrong("[trial]\ndays = = 3").starts_with("bot.toml:2: this is not TOML: "));
    assert!(wrong("[trial]\ndays = 3\ndays = 4").starts_with("bot.toml:3: this is not TOML: "));
}

proptest! {
    #[test]
    fn no_text_breaks_the_reading(text in "\\PC{0,200}", key in 0..keys::KEYS.len(), value in "\\PC{0,40}") {
        let _ = read(&text);
        let _ = from_environment(&[(&keys::variable(keys::KEYS[key]), &value)]);
        let _ = read(&format!("{} = {value}", keys::KEYS[key]));
    }

    #[test]
    fn every_cent_is_kept(cents in 1_i64..=100_000_000) {
        let config = read(&format!("prices.l1.full_time = {}.{:02}", cents / 100, cents % 100)).unwrap();
        prop_assert_eq!(config.terms().prices.cents_per_month[0][0], cents);
    }
}
