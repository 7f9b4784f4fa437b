//! What a process has used, as Linux tells in `/proc`.

use std::{fs, time::Duration};

/// Ticks of the processor's time in a second, on every Linux that this runs on.
const TICKS: f64 = 100.0;

/// The time that this process has spent on processors.
pub fn cpu() -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    // The name in the second field may hold spaces; behind its bracket `utime` and `stime` are the 12th and 13th.
    let fields: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
    let ticks: f64 = fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap();
    Duration::from_secs_f64(ticks / TICKS)
}

/// Memory that a process (`self` or an id) has in RAM, in megabytes.
pub fn memory(process: &str) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").trim().parse::<u64>().unwrap() / 1_024
}

/// Processes that want to run, on average over 1, 5 and 15 minutes.
pub fn load() -> String {
    fs::read_to_string("/proc/loadavg").unwrap().split_whitespace().take(3).collect::<Vec<_>>().join(" ")
}

/// The value that so many percent do not exceed, in milliseconds.
pub fn share(times: &mut [Duration], percent: usize) -> f64 {
    times.sort_unstable();
    times.get((times.len() * percent / 100).min(times.len().saturating_sub(1))).map_or(0.0, |time| time.as_secs_f64() * 1_000.0)
}
