//! Firefox and geckodriver.

use super::Driver;
use super::loudspeaker::{self, Loudspeaker};
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{ChildStdout, Command, Stdio};
use xtask::process::Ended;
use xtask::project::Project;
use xtask::{apt, console, process};

const DRIVER: &str = "geckodriver";

/// Debian has no package of the driver; its crate of this version is built instead.
const VERSION: &str = "0.37.1";

/// The names under which systems install the browser.
const BROWSERS: &[&str] = &["firefox", "firefox-esr"];

/// Debian's package of the browser.
const PACKAGE: &str = "firefox-esr";

/// The folder in which the driver is installed, if the machine has none.
fn folder(project: &Project) -> PathBuf {
    project.target().join("geckodriver")
}

fn driver(project: &Project) -> Option<PathBuf> {
    let built = folder(project).join("bin").join(DRIVER);
    process::find(DRIVER).or_else(|| built.is_file().then_some(built))
}

fn browser() -> Option<PathBuf> {
    BROWSERS.iter().find_map(|name| process::find(name))
}

/// Finds or installs both, and the sound server.
pub(super) fn provide(project: &Project) -> Result<()> {
    if browser().is_none() {
        apt::install(&[PACKAGE])
            .context("Firefox is not installed: install Firefox or Firefox ESR")?;
    }
    loudspeaker::provide()?;
    if driver(project).is_some() {
        return Ok(());
    }
    let title = format!("cargo install {DRIVER} {VERSION}");
    console::step(&title, || {
        let mut cargo = Command::new("cargo");
        cargo.args([
            "install",
            DRIVER,
            "--version",
            VERSION,
            "--locked",
            "--root",
        ]);
        process::read(cargo.arg(folder(project))).map(drop)
    })
    .context("geckodriver is not installed: install one of its releases, or run `cargo install geckodriver`")
}

/// Starts the driver on a free port.
pub(super) fn start(project: &Project) -> Result<Driver> {
    let program = driver(project).context("geckodriver is not installed")?;
    let loudspeaker = Loudspeaker::start()?;
    let mut command = Command::new(program);
    command
        .env("PULSE_SERVER", loudspeaker.address())
        .args(["--port=0", "--log=info", "--allow-system-access"])
        .stdout(Stdio::piped())
        // The log of the browser.
        .stderr(Stdio::null());
    let mut process = Ended(command.spawn().context("cannot start geckodriver")?);
    let output = process
        .0
        .stdout
        .take()
        .context("geckodriver has no output")?;
    Ok(Driver {
        port: read_port(output)?,
        process,
        browser: browser(),
        listens: false,
        _screen: None,
        _loudspeaker: Some(loudspeaker),
    })
}

/// Reads the driver's port. A thread reads the rest, so that the pipe never fills.
fn read_port(output: ChildStdout) -> Result<u16> {
    let mut reader = BufReader::new(output);
    let mut line = String::new();
    while reader.read_line(&mut line)? > 0 {
        if let Some(port) = port(&line) {
            std::thread::spawn(move || {
                std::io::copy(&mut reader.take(u64::MAX), &mut std::io::sink())
            });
            return Ok(port);
        }
        line.clear();
    }
    bail!("geckodriver exited before it named its port")
}

/// The port in `… geckodriver INFO Listening on 127.0.0.1:41215`.
fn port(line: &str) -> Option<u16> {
    let (_, address) = line.split_once("Listening on ")?;
    let (_, port) = address.trim().rsplit_once(':')?;
    port.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_read_from_the_greeting() {
        let greeting = "1732212345678\tgeckodriver\tINFO\tListening on 127.0.0.1:41215\n";
        assert_eq!(port(greeting), Some(41215));
        assert_eq!(port("geckodriver 0.37.1\n"), None);
    }
}
