//! `hirebot check`: whether an installation is fit to run, and how to mend what is not.
//!
//! The config has been read by then: one that is wrong never gets here. *Deliberately absent*: calls to the platforms; their adapters
//! make them, and say here what came of it.

use super::{
    advice::{advice, without_password},
    pool::counted,
};
use crate::store::{self, Store};
use std::{io::Write, path::Path};

/// What is looked at.
#[derive(Debug, Clone)]
pub struct Installation<'a> {
    /// The config file, if one is used.
    pub config: Option<&'a Path>,
    /// The database's address.
    pub database_url: &'a str,
    /// How Telegram is reached, or what is wrong and how to mend it; `None` when it is not configured.
    pub telegram: Option<Result<String, String>>,
    /// The same of Discord.
    pub discord: Option<Result<String, String>>,
    /// Where HTTP is served.
    pub listen: String,
}

/// The channels that servers of Discord have chosen for their hires; none of a database that is not fit, which [`inspect`] says.
pub async fn chosen_channels(url: &str) -> Vec<u64> {
    let Ok(store) = Store::open(url).await else { return Vec::new() };
    let chosen = store.chosen_channels().await.unwrap_or_default();
    store.close().await;
    chosen.iter().filter_map(|channel| channel.parse().ok()).collect()
}

/// Says how each part stands; `true` when nothing has to be mended.
///
/// # Errors
/// That `out` cannot be written.
pub async fn inspect(installation: &Installation<'_>, out: &mut impl Write) -> anyhow::Result<bool> {
    let database = database(installation.database_url).await;
    out.write_all(shown(installation, &database).as_bytes())?;
    let platforms = [&installation.telegram, &installation.discord];
    Ok(database.is_ok() && !platforms.into_iter().flatten().any(Result::is_err))
}

/// The size of the pool, once the database has answered and can be written to.
async fn database(url: &str) -> Result<usize, store::Error> {
    let store = Store::open(url).await?;
    store.ping().await?;
    let developers = store.pool_all().await?.len();
    store.close().await;
    Ok(developers)
}

fn shown(installation: &Installation<'_>, database: &Result<usize, store::Error>) -> String {
    let address = without_password(installation.database_url);
    let config = installation.config.map_or("none, the defaults hold".to_owned(), |file| format!("{}, nothing is wrong", file.display()));
    let (state, pool) = match database {
        Ok(0) => (format!("{address} answers"), "empty: the sample is loaded at the next start, or `hirebot pool import FILE`".to_owned()),
        Ok(developers) => (format!("{address} answers"), counted(*developers, "developer")),
        Err(error) => (format!("{address}: {error}. {}", advice(error)), "unknown".to_owned()),
    };
    let platform = |reached: &Option<Result<String, String>>, key: &str| match reached {
        Some(Ok(how)) => how.clone(),
        Some(Err(wrong)) => format!("NOT READY: {wrong}"),
        None => format!("not configured; `{key}` would be its token"),
    };
    let lines = [
        ("config", config),
        ("database", state),
        ("pool", pool),
        ("telegram", platform(&installation.telegram, "telegram.token")),
        ("discord", platform(&installation.discord, "discord.token")),
        ("http", installation.listen.clone()),
    ];
    lines.into_iter().map(|(part, state)| format!("{part:<9} {state}\n")).collect::<Vec<_>>().concat()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;

    fn installation(database_url: &str) -> Installation<'_> {
        let telegram = Some(Ok("@hire_bot at https://api.telegram.org, polling".to_owned()));
        Installation { config: None, database_url, telegram, discord: None, listen: "127.0.0.1:8080".to_owned() }
    }

    #[test]
    fn each_part_has_its_line() {
        assert_eq!(
            shown(&installation("postgres://me:hush@host/bot"), &Ok(62)),
            "config    none, the defaults hold\n\
             database  postgres://me:***@host/bot answers\n\
             pool      62 developers\n\
             telegram  @hire_bot at https://api.telegram.org, polling\n\
             discord   not configured; `discord.token` would be its token\n\
             http      127.0.0.1:8080\n"
        );
    }

    #[tokio::test]
    async fn a_platform_that_is_not_reached_is_no_fit_installation() {
        let directory = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", directory.path().join("a.db").display());
        Store::migrate(&url).await.unwrap();
        let mut out = Vec::new();
        let installation = Installation { telegram: Some(Err("the token is not valid".to_owned())), ..installation(&url) };
        assert!(!inspect(&installation, &mut out).await.unwrap());
        assert!(String::from_utf8(out).unwrap().contains("telegram  NOT READY: the token is not valid\n"));
    }

    #[tokio::test]
    async fn a_database_that_is_not_fit_says_how_to_mend_it() {
        let directory = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", directory.path().join("a.db").display());
        let mut out = Vec::new();
        assert!(!inspect(&installation(&url), &mut out).await.unwrap());
        assert!(String::from_utf8(out).unwrap().contains("hirebot migrate"));
        Store::migrate(&url).await.unwrap();
        let mut out = Vec::new();
        assert!(inspect(&installation(&url), &mut out).await.unwrap());
        assert!(String::from_utf8(out).unwrap().contains("answers"));
    }
}
