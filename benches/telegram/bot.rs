//! The program as a process, and what it uses.

use crate::{
    fake::{Fake, TOKEN},
    usage,
};
use std::{
    fs,
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

/// A bot that serves; it is killed when this is dropped.
pub struct Bot(Child);

impl Bot {
    /// Starts it, and waits until it asks for updates.
    pub fn start(folder: &Path, fake: &Fake, messages_per_second: u32) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hirebot"));
        command.arg("serve").current_dir(folder).env_clear().stdout(Stdio::null()).stderr(Stdio::piped());
        command.env("HIREBOT__HTTP__LISTEN", "127.0.0.1:0").env("HIREBOT__TELEGRAM__TOKEN", TOKEN);
        command.env("HIREBOT__TELEGRAM__API_URL", &fake.url);
        command.env("HIREBOT__TELEGRAM__MESSAGES_PER_SECOND", messages_per_second.to_string());
        let mut child = command.spawn().unwrap();
        let mut log = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        while !line.contains("asking for updates") {
            line.clear();
            assert!(log.read_line(&mut line).unwrap() > 0, "the bot has ended");
        }
        // Whoever writes a log wants it read.
        std::thread::spawn(move || std::io::copy(&mut log, &mut std::io::sink()));
        Self(child)
    }

    /// The time that it has spent on processors.
    pub fn cpu(&self) -> Duration {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.0.id())).unwrap();
        let fields: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
        Duration::from_millis(10 * (fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()))
    }

    /// Megabytes in RAM.
    pub fn memory(&self) -> u64 {
        usage::memory(&self.0.id().to_string())
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
