//! Filling, saving and checking the pool by files.

use super::{advice::advised, sample::is_sample};
use crate::{
    hiring::{developer::Developer, handbook::Handbook, level::Level},
    pool_file::{self, Format, RowError},
    store::Store,
};
use chrono::{DateTime, Utc};
use std::{
    fmt,
    io::Write,
    path::{Path, PathBuf},
};

/// A pool file with mistakes; its text lists all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadPool {
    /// Which file.
    pub file: PathBuf,
    /// At least one.
    pub errors: Vec<RowError>,
}

impl fmt::Display for BadPool {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for error in &self.errors {
            writeln!(formatter, "{}:{error}", self.file.display())?;
        }
        let mut lines: Vec<_> = self.errors.iter().map(|error| error.line).collect();
        lines.dedup();
        let (mistakes, rows) = (counted(self.errors.len(), "mistake"), counted(lines.len(), "row"));
        write!(formatter, "{}: {mistakes} in {rows}; nothing was imported", self.file.display())
    }
}

impl std::error::Error for BadPool {}

/// Replaces the pool by the file's developers, all or nothing.
///
/// # Errors
/// [`BadPool`], an unreadable file, or a failure of the database; the pool is as it was then.
pub async fn import(store: &Store, file: &Path, book: &Handbook, now: DateTime<Utc>, out: &mut impl Write) -> anyhow::Result<()> {
    let developers = read(file, book)?;
    // A file without a row is a slip: it would leave nobody to hire.
    anyhow::ensure!(!developers.is_empty(), "{}: there is no developer in the file; nothing was imported", file.display());
    let before = store.pool_all().await.map_err(|error| advised(&error))?.len();
    store.pool_replace(&developers, now).await.map_err(|error| advised(&error))?;
    writeln!(out, "{} imported; they replace the {before} that were in the pool", summary(file, &developers))?;
    noted(&developers, out)
}

/// Writes the pool to a file that [`import`] reads. The file appears whole or not at all.
///
/// # Errors
/// A name that ends neither in `.csv` nor in `.json`, a file that cannot be written, or a failure of the database.
pub async fn export(store: &Store, file: &Path, out: &mut impl Write) -> anyhow::Result<()> {
    let format = format(file)?;
    let developers = store.pool_all().await.map_err(|error| advised(&error))?;
    save(file, &pool_file::write(&developers, format))?;
    writeln!(out, "{} written", summary(file, &developers))?;
    Ok(())
}

/// Says what is wrong with a file, and changes nothing.
///
/// # Errors
/// [`BadPool`], or an unreadable file.
pub fn check(file: &Path, book: &Handbook, out: &mut impl Write) -> anyhow::Result<()> {
    let developers = read(file, book)?;
    writeln!(out, "{}; nothing is wrong", summary(file, &developers))?;
    noted(&developers, out)
}

fn read(file: &Path, book: &Handbook) -> anyhow::Result<Vec<Developer>> {
    let format = format(file)?;
    let bytes = std::fs::read(file).map_err(|error| anyhow::anyhow!("{} cannot be read: {error}", file.display()))?;
    Ok(pool_file::read_with(&bytes, format, book).map_err(|errors| BadPool { file: file.to_owned(), errors })?)
}

fn format(file: &Path) -> anyhow::Result<Format> {
    Format::of(file).ok_or_else(|| anyhow::anyhow!("{}: a pool file ends in .csv or .json", file.display()))
}

/// Writes beside the file and renames, so that a full disk does not cost the file that was there.
fn save(file: &Path, text: &str) -> anyhow::Result<()> {
    let mut beside = file.as_os_str().to_owned();
    beside.push(".part");
    let written = std::fs::write(&beside, text).and_then(|()| std::fs::rename(&beside, file));
    written.map_err(|error| anyhow::anyhow!("{} cannot be written: {error}", file.display()))
}

fn noted(developers: &[Developer], out: &mut impl Write) -> anyhow::Result<()> {
    for note in pool_file::notes(developers) {
        writeln!(out, "note: {note}")?;
    }
    Ok(())
}

/// `pool.csv: 62 developers (18 L1, 26 L2, 18 L3)`, and how many of them are the sample's.
fn summary(file: &Path, developers: &[Developer]) -> String {
    let levels = Level::ALL.map(|level| {
        let many = developers.iter().filter(|developer| developer.level == level).count();
        format!("{many} {}", level.name())
    });
    let samples = developers.iter().filter(|developer| is_sample(&developer.id)).count();
    let sample = if samples == 0 { String::new() } else { format!("; {samples} of the sample") };
    format!("{}: {} ({}{sample})", file.display(), counted(developers.len(), "developer"), levels.join(", "))
}

/// `1 row`, `2 rows`.
pub(super) fn counted(many: usize, what: &str) -> String {
    if many == 1 { format!("1 {what}") } else { format!("{many} {what}s") }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;
    use crate::operations::sample::sample_pool;

    fn checked(name: &str, bytes: &[u8]) -> Result<String, String> {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join(name);
        std::fs::write(&file, bytes).unwrap();
        let mut out = Vec::new();
        let plain = |text: String| text.replace(&format!("{}/", directory.path().display()), "");
        match check(&file, &Handbook::default(), &mut out) {
            Ok(()) => Ok(plain(String::from_utf8(out).unwrap())),
            Err(error) => Err(plain(error.to_string())),
        }
    }

    #[test]
    fn a_sound_file_is_summed_up_and_a_bad_one_listed() {
        let sample = pool_file::write(&sample_pool()[..2], Format::Csv);
        assert_eq!(
            checked("pool.csv", sample.as_bytes()).unwrap(),
            "pool.csv: 2 developers (0 L1, 1 L2, 1 L3; 2 of the sample); nothing is wrong\n"
        );
        assert_eq!(
            checked("pool.csv", sample.replace("Africa/Lagos", "Africa/Lagoss").replace(",L2,", ",L8,").as_bytes()).unwrap_err(),
            "pool.csv:2, time_zone: `Africa/Lagoss` is not a time zone. Did you mean `Africa/Lagos`?\n\
             pool.csv:3, level: must be L1, L2 or L3, not `L8`\n\
             pool.csv: 2 mistakes in 2 rows; nothing was imported"
        );
        assert_eq!(checked("pool.txt", b"").unwrap_err(), "pool.txt: a pool file ends in .csv or .json");
        let mut odd = sample_pool().remove(0);
        odd.skills.push((crate::hiring::skill::Skill("Zzyzx".to_owned()), 1));
        let said = checked("pool.json", pool_file::write(&[odd], Format::Json).as_bytes()).unwrap();
        assert!(said.contains("\nnote: sample-ada-o: the skill `Zzyzx` is not in the taxonomy"), "{said}");
    }

    #[test]
    fn a_saved_file_replaces_the_old_one_and_leaves_nothing_beside() {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("pool.csv");
        std::fs::write(&file, "old").unwrap();
        save(&file, "new").unwrap();
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "new");
        assert_eq!(std::fs::read_dir(directory.path()).unwrap().count(), 1);
    }

    #[tokio::test]
    async fn what_is_exported_is_imported_again() {
        let directory = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", directory.path().join("a.db").display());
        Store::migrate(&url).await.unwrap();
        let store = Store::open(&url).await.unwrap();
        let (first, second) = (directory.path().join("first.csv"), directory.path().join("second.json"));
        std::fs::write(&first, pool_file::write(&sample_pool(), Format::Csv)).unwrap();
        let mut out = Vec::new();
        import(&store, &first, &Handbook::default(), DateTime::UNIX_EPOCH, &mut out).await.unwrap();
        export(&store, &second, &mut out).await.unwrap();
        let said = String::from_utf8(out).unwrap();
        assert!(said.contains("imported; they replace the 0 that were in the pool") && said.contains("written"), "{said}");
        assert_eq!(pool_file::read(&std::fs::read(&second).unwrap(), Format::Json).unwrap(), sample_pool());
        std::fs::write(&first, "id,name").unwrap();
        import(&store, &first, &Handbook::default(), DateTime::UNIX_EPOCH, &mut Vec::new()).await.unwrap_err();
        assert_eq!(store.pool_all().await.unwrap(), sample_pool());
    }
}
