//! WebKitGTK's MiniBrowser and WebKitWebDriver, on a virtual screen.

use super::Driver;
use super::screen::{self, Screen};
use anyhow::{Context, Result, bail};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;
use xtask::process::Ended;
use xtask::{apt, process};

const DRIVER: &str = "WebKitWebDriver";

/// Debian's packages of the two.
const PACKAGES: &[&str] = &["webkit2gtk-driver", screen::PACKAGE];

/// The browser is not in PATH, but below one of these, in a folder of the library's version.
const LIBRARIES: &[&str] = &[
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib/aarch64-linux-gnu",
    "/usr/libexec",
];
const BROWSERS: &[&str] = &[
    "webkit2gtk-4.1/MiniBrowser",
    "webkit2gtk-4.0/MiniBrowser",
    "webkitgtk-6.0/MiniBrowser",
];

/// How long the driver may take to start.
const PATIENCE: Duration = Duration::from_secs(10);

fn browser() -> Option<PathBuf> {
    let places = LIBRARIES.iter().map(PathBuf::from);
    places
        .flat_map(|library| BROWSERS.iter().map(move |browser| library.join(browser)))
        .find(|path| path.is_file())
}

/// Finds or installs driver, browser and screen.
pub(super) fn provide() -> Result<()> {
    let is_here = [DRIVER, screen::PROGRAM]
        .iter()
        .all(|name| process::find(name).is_some());
    if is_here && browser().is_some() {
        return Ok(());
    }
    apt::install(PACKAGES).context("WebKitWebDriver with MiniBrowser, or Xvfb, is not installed")
}

/// Starts a screen, and on it the driver on a free port.
pub(super) fn start() -> Result<Driver> {
    let screen = Screen::start()?;
    // The driver does not print its port, so it gets one that is free now.
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
        .local_addr()?
        .port();
    let mut command = Command::new(DRIVER);
    command
        .arg(format!("--port={port}"))
        // A test may leave its session open; the next one replaces it.
        .arg("--replace-on-new-session")
        .env("DISPLAY", &screen.display)
        .env("GDK_BACKEND", "x11")
        // The language of the browser.
        .env("LANGUAGE", "en_US")
        .env("LC_ALL", "C.UTF-8")
        // Without a GPU, and without the namespaces that a container does not allow.
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        // Without a GPU, compositing layers takes ten times as long as painting the page as one.
        .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
        .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
        .env("NO_AT_BRIDGE", "1");
    let driver = Ended(command.spawn().context("cannot start WebKitWebDriver")?);
    let address = (Ipv4Addr::LOCALHOST, port);
    if !process::wait_until(PATIENCE, || TcpStream::connect(address).is_ok()) {
        bail!("WebKitWebDriver has not started");
    }
    Ok(Driver {
        process: driver,
        port,
        browser: browser(),
        listens: false,
        _screen: Some(screen),
        _loudspeaker: None,
    })
}
