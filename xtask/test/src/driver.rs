//! A browser and its WebDriver, found or installed, started and ended.

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

/// Browsers open at the same time: each keeps one core busy.
pub const BROWSERS_AT_ONCE: usize = 2;

/// How often the driver is started before it is said that it does not.
const ATTEMPTS: usize = 3;

/// How long the driver may take to close its browsers.
const FAREWELL: Duration = Duration::from_secs(10);

/// What draws the page and runs it.
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

    /// Makes sure that browser and driver are there, and installs them where that can be done.
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

/// A running driver, which is ended, with its browsers, when it goes out of scope.
pub struct Driver {
    process: Ended,
    port: u16,
    browser: Option<PathBuf>,
    /// Whether it takes the request to end; the others take the signal.
    listens: bool,
    /// Where it draws, if it needs a screen; ended after the driver.
    _screen: Option<Screen>,
    /// Where it plays to, if it needs that; ended after the driver.
    _loudspeaker: Option<Loudspeaker>,
}

impl Driver {
    /// Makes sure that Chromium and its driver are there, and installs them where that can be done.
    pub fn provide() -> Result<()> {
        if process::find(DRIVER).is_some() {
            return Ok(());
        }
        apt::install(PACKAGES).context(
            "no chromedriver: install Chromium or Chrome with the chromedriver of the same version",
        )
    }

    /// Starts Chromium's driver on a free port.
    pub fn start() -> Result<Self> {
        // It finds a port that is free on one of its two addresses; on the other it may be taken, and then it ends.
        let first = (1..ATTEMPTS).find_map(|_| Self::launch().ok());
        first.map_or_else(Self::launch, Ok)
    }

    fn launch() -> Result<Self> {
        // Without a name the driver looks for Chrome where the system keeps its programs.
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

    /// Where the driver listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The browser to drive, if not the driver's own choice.
    pub fn browser(&self) -> Option<&Path> {
        self.browser.as_deref()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // A driver that is killed leaves its browsers behind; one that is asked ends them, too.
        let is_asked = if self.listens {
            let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
            let request = b"GET /shutdown HTTP/1.1\r\nHost: localhost\r\n\r\n";
            stream
                .and_then(|mut stream| stream.write_all(request))
                .is_ok()
        } else {
            let id = self.process.0.id().to_string();
            process::read(Command::new("kill").args(["-TERM", &id])).is_ok()
        };
        if is_asked {
            process::wait_until(FAREWELL, || {
                matches!(self.process.0.try_wait(), Ok(Some(_)))
            });
        }
    }
}

/// Reads the driver's greeting, and what follows on a thread of its own, so that its pipe never fills.
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
    bail!("chromedriver ended before it said on which port it listens")
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
