//! Running the program with a deadline, and reading what it says while it runs.

use std::{
    io::{BufRead, BufReader, Read, Write},
    path::Path,
    process::{Child, ChildStdin, Command, Stdio},
    sync::mpsc::{Receiver, channel},
    thread,
    time::{Duration, Instant},
};

/// Longer than anything here takes, on a busy machine too.
pub const PATIENCE: Duration = Duration::from_secs(90);

/// How a run ended.
#[derive(Debug)]
pub struct Ended {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// A program that runs.
pub struct Running {
    child: Child,
    input: Option<ChildStdin>,
    lines: Receiver<String>,
    errors: Receiver<String>,
    /// What it has said so far.
    pub heard: Vec<String>,
}

/// `hirebot` in a folder, with nothing of the surroundings.
pub fn hirebot(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hirebot"));
    command.args(arguments).current_dir(folder).env_clear();
    command
}

/// `hirebot chat --rehearse` as Dana, on a Monday morning.
pub fn rehearsal(folder: &Path) -> Command {
    let start = "2026-11-30T09:00:00Z";
    hirebot(folder, &["chat", "--rehearse", "--as", "dana", "--locale", "en-GB", "--tz", "Europe/Berlin", "--clock-start", start])
}

/// Runs to the end with the given input.
pub fn run(command: Command, input: &str) -> Ended {
    let mut running = Running::start(command);
    running.say(input);
    running.end()
}

fn lines(from: impl Read + Send + 'static) -> Receiver<String> {
    let (sender, lines) = channel();
    thread::spawn(move || {
        for line in BufReader::new(from).lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                return;
            }
        }
    });
    lines
}

impl Running {
    pub fn start(mut command: Command) -> Self {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let (lines, errors) = (lines(child.stdout.take().unwrap()), lines(child.stderr.take().unwrap()));
        Self { input: child.stdin.take(), child, lines, errors, heard: Vec::new() }
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Types; a program that has ended meanwhile hears nothing.
    pub fn say(&mut self, words: &str) {
        if let Some(input) = &mut self.input
            && input.write_all(words.as_bytes()).and_then(|()| input.flush()).is_err()
        {
            self.input = None;
        }
    }

    /// Ends the input.
    pub fn says_no_more(&mut self) {
        self.input = None;
    }

    /// Waits for a line that holds these words.
    pub fn until(&mut self, words: &str) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            match self.lines.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
                Ok(line) => {
                    self.heard.push(line);
                    if self.heard.last().unwrap().contains(words) {
                        return;
                    }
                }
                Err(ended) => panic!(
                    "{ended}: `{words}` was not said, but\n{}\n{}",
                    self.heard.join("\n"),
                    self.errors.try_iter().collect::<String>()
                ),
            }
        }
    }

    /// Waits for so many lines, or for the end.
    pub fn hear(&mut self, lines: usize) {
        for _ in 0..lines {
            let Ok(line) = self.lines.recv_timeout(PATIENCE) else { return };
            self.heard.push(line);
        }
    }

    /// Waits for a line of the log that holds these words.
    pub fn logged(&mut self, words: &str) -> String {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let line = self.errors.recv_timeout(deadline.saturating_duration_since(Instant::now()));
            let line = line.unwrap_or_else(|_| panic!("`{words}` was not logged"));
            if line.contains(words) {
                return line;
            }
        }
    }

    /// Kills it with a signal that cannot be caught; what it had said by then is heard.
    pub fn kill(&mut self) -> Vec<String> {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.heard.extend(self.lines.iter());
        std::mem::take(&mut self.heard)
    }

    /// Ends the input and waits for the end.
    pub fn end(mut self) -> Ended {
        self.input = None;
        let deadline = Instant::now() + PATIENCE;
        while let Ok(line) = self.lines.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
            self.heard.push(line);
        }
        if Instant::now() >= deadline {
            self.child.kill().unwrap();
        }
        let code = self.child.wait().unwrap().code();
        Ended { code, out: std::mem::take(&mut self.heard).join("\n"), err: self.errors.iter().collect::<Vec<_>>().join("\n") }
    }
}

impl Ended {
    /// It ended well; what it said.
    pub fn well(self) -> String {
        assert_eq!(self.code, Some(0), "{}\n{}", self.out, self.err);
        self.out
    }

    /// It ended with this code and said these words on the standard error.
    pub fn badly(&self, code: i32, words: &[&str]) {
        assert_eq!(self.code, Some(code), "{self:?}");
        for words in words {
            assert!(self.err.contains(words), "`{words}` is not in\n{}", self.err);
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Whatever became of the test, nothing is left running; one that has ended cannot be killed.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
