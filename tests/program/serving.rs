//! `hirebot serve`: what it answers over HTTP, and how it ends.

use crate::running::{PATIENCE, Running, hirebot};
use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
    process::Command,
    time::{Duration, Instant},
};

fn get(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn it_tells_how_it_is_and_ends_soon_after_it_is_told_to() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = hirebot(folder.path(), &["serve"]);
    command.env("HIREBOT__HTTP__LISTEN", "127.0.0.1:0");
    let mut serve = Running::start(command);
    let line = serve.logged("127.0.0.1:");
    let port: String = line.split("127.0.0.1:").nth(1).unwrap().chars().take_while(char::is_ascii_digit).collect();
    let address = format!("127.0.0.1:{port}");
    assert!(get(&address, "/healthz").starts_with("HTTP/1.1 200"));
    assert!(get(&address, "/readyz").contains("ready"));
    let metrics = get(&address, "/metrics");
    for gauge in ["hirebot_outbox_pending 0", "hirebot_promises_overdue 0", "hirebot_promises_pending 0"] {
        assert!(metrics.contains(gauge), "`{gauge}` is not in\n{metrics}");
    }
    assert!(get(&address, "/nothing").starts_with("HTTP/1.1 404"));

    // A connection that nobody uses does not keep it.
    let _idle = TcpStream::connect(&address).unwrap();
    let told = Instant::now();
    assert!(Command::new("kill").args(["-TERM", &serve.id().to_string()]).status().unwrap().success());
    let ended = serve.end();
    assert_eq!(ended.code, Some(0), "{}", ended.err);
    assert!(told.elapsed() < Duration::from_secs(20), "{:?}", told.elapsed());
}

#[test]
fn a_taken_port_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let mut command = hirebot(folder.path(), &["serve"]);
    command.env("HIREBOT__HTTP__LISTEN", taken.local_addr().unwrap().to_string());
    crate::running::run(command, "").badly(1, &["http.listen"]);
}
