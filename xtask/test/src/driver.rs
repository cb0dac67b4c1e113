//! Browsers and their WebDrivers: finds or installs them, starts and stops them.

mod firefox;
mod loudspeaker;
mod screen;
mod webkit;

use anyhow::{Context, Result, bail};
use loudspeaker::Loudspeaker;
use screen::Screen;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{ChildStdout, Command, Stdio};
use std::time::Duration;
use xtask::process::Ended;
use xtask::project::Project;
use xtask::{apt, process};

const DRIVER: &str = "chromedriver";

/// The names under which systems install the browser.
const BROWSERS: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// Debian's packages of the two.
const PACKAGES: &[&str] = &["chromium", "chromium-driver"];

/// Browsers that are open at the same time. Each keeps one core busy.
pub const BROWSERS_AT_ONCE: usize = 2;

/// How often a driver is started before the run fails.
const ATTEMPTS: usize = 3;

/// How long a driver may take to close its browsers.
const FAREWELL: Duration = Duration::from_secs(10);

/// A browser engine, with the driver that the tests use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Engine {
    /// Chromium or Chrome, with chromedriver
    Chromium,
    /// Firefox, with geckodriver
    Firefox,
    /// WebKitGTK's own small browser, with WebKitWebDriver
    Webkit,
}

impl Engine {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// Its name in messages, and for the tests.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::Webkit => "WebKit",
        }
    }

    /// Drivers for the tests that run at the same time: only Chromium's opens more than one browser.
    pub fn drivers(self) -> usize {
        match self {
            Self::Chromium => 1,
            Self::Firefox | Self::Webkit => BROWSERS_AT_ONCE,
        }
    }

    /// Finds or installs browser and driver.
    pub fn provide(self, project: &Project) -> Result<()> {
        match self {
            Self::Chromium => Driver::provide(),
            Self::Firefox => firefox::provide(project),
            Self::Webkit => webkit::provide(),
        }
    }

    /// Starts the driver on a free port.
    pub fn start(self, project: &Project) -> Result<Driver> {
        match self {
            Self::Chromium => Driver::start(),
            Self::Firefox => firefox::start(project),
            Self::Webkit => webkit::start(),
        }
    }
}

/// A running driver. Dropping it stops it and closes its browsers.
pub struct Driver {
    process: Ended,
    port: u16,
    browser: Option<PathBuf>,
    /// Whether it stops on a request; the others stop on a signal.
    listens: bool,
    /// Its screen, if it needs one; stopped after the driver.
    _screen: Option<Screen>,
    /// Its sound server, if it needs one; stopped after the driver.
    _loudspeaker: Option<Loudspeaker>,
}

impl Driver {
    /// Finds or installs Chromium and its driver.
    pub fn provide() -> Result<()> {
        if process::find(DRIVER).is_some() {
            return Ok(());
        }
        apt::install(PACKAGES).context(
            "chromedriver is not installed: install Chromium or Chrome with the chromedriver of the same version",
        )
    }

    /// Starts Chromium's driver on a free port.
    pub fn start() -> Result<Self> {
        // It picks a port that is free for IPv4 or for IPv6. Where another program has the other one, it exits.
        let first = (1..ATTEMPTS).find_map(|_| Self::launch().ok());
        first.map_or_else(Self::launch, Ok)
    }

    fn launch() -> Result<Self> {
        // Without a name the driver looks for Chrome in the default places of the system.
        let browser = BROWSERS.iter().find_map(|name| process::find(name));
        let mut command = Command::new(DRIVER);
        command
            .args(["--port=0", "--log-level=SEVERE"])
            .stdout(Stdio::piped());
        let mut process = Ended(command.spawn().context("cannot start chromedriver")?);
        let output = process
            .0
            .stdout
            .take()
            .context("chromedriver has no output")?;
        let port = read_port(output)?;
        Ok(Self {
            process,
            port,
            browser,
            listens: true,
            _screen: None,
            _loudspeaker: None,
        })
    }

    /// The address at which the driver listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The browser's program, unless the driver chooses it.
    pub fn browser(&self) -> Option<&Path> {
        self.browser.as_deref()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // A driver that is killed leaves its browsers running. One that shuts down closes them.
        let stops = if self.listens {
            let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
            let request = b"GET /shutdown HTTP/1.1\r\nHost: localhost\r\n\r\n";
            stream
                .and_then(|mut stream| stream.write_all(request))
                .is_ok()
        } else {
            let id = self.process.0.id().to_string();
            process::read(Command::new("kill").args(["-TERM", &id])).is_ok()
        };
        if stops {
            process::wait_until(FAREWELL, || {
                matches!(self.process.0.try_wait(), Ok(Some(_)))
            });
        }
    }
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
    bail!("chromedriver exited before it named its port")
}

/// The port in `ChromeDriver was started successfully on port 41215.`
fn port(line: &str) -> Option<u16> {
    let (_, rest) = line.split_once("successfully on port ")?;
    rest.trim().trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_read_from_the_greeting() {
        assert_eq!(
            port("ChromeDriver was started successfully on port 41215.\n"),
            Some(41215)
        );
        assert_eq!(port("Starting ChromeDriver 156.0 on port 0\n"), None);
    }
}
