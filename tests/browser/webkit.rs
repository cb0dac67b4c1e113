//! WebKit as the tests want it: what its driver has no word for, its small browser is told when it starts.

use super::session::{Session, variable};
use fantoccini::Client;
use fantoccini::wd::Capabilities;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// How long a condition may take to come true, in ms: without a graphics processor everything takes its time.
pub(crate) const PATIENCE: u32 = 30_000;

/// What the browser cannot be told any more once it runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Start {
    /// Whether the reader's system is dark.
    pub(crate) is_dark: bool,
    /// Whether the reader wants no motion.
    pub(crate) is_still: bool,
    /// Device pixels per CSS px.
    pub(crate) ratio: u32,
    /// The language that it asks for.
    pub(crate) language: Option<&'static str>,
}

/// A browser that a test left as it should be: its driver's address, how it was started, and the session's name.
struct Kept {
    driver: String,
    start: Start,
    id: String,
}

static KEPT: Mutex<Vec<Kept>> = Mutex::new(Vec::new());

/// Takes the session that a driver has kept, if it was started so; another one ends, as a driver has one at a time.
pub(crate) async fn kept(driver: &str, start: &Start) -> Option<String> {
    let Kept {
        start: other, id, ..
    } = {
        let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        let place = kept.iter().position(|it| it.driver == driver)?;
        kept.swap_remove(place)
    };
    if other == *start {
        return Some(id);
    }
    let client = Client::with_existing_session(driver, &id, HttpConnector::new()).await;
    let closed = client.expect("the kept session").close().await;
    closed.expect("the browser closes");
    None
}

/// Everything that is not the page takes no place, so that the page can be as narrow as a telephone, and stays as it is
/// when the browser tells of a download.
const STYLE: &str = "
    * { font-size: 1px; padding: 0; margin: 0; border-width: 0; min-width: 0; min-height: 0 }
    searchbar * { margin-left: -200px }
    infobar { margin-bottom: -500px }";

/// The locale whose files stand for those of any language: the browser reads no more of it than its name.
const LOCALE: &str = "/usr/lib/locale/C.utf8";

/// A folder for the browsers of one driver, which have their turns.
fn folder(driver: &str, name: &str) -> PathBuf {
    let drivers = variable("ACTIVATION_LAB_WEBDRIVER");
    let place = drivers.split(' ').position(|address| address == driver);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("webkit")
        .join(place.expect("one of the drivers").to_string())
        .join(name);
    fs::create_dir_all(&folder).expect("a folder for the browser's settings");
    folder
}

/// The folder that the browser takes for the one of downloads; a test lets it be its own.
fn downloads(driver: &str) -> PathBuf {
    folder(driver, "").join("downloads")
}

/// Writes the settings of the reader's system, and returns the folder they are in.
fn settings(driver: &str, is_still: bool) -> PathBuf {
    let folder = folder(driver, if is_still { "still" } else { "moving" });
    let gtk = folder.join("gtk-3.0");
    fs::create_dir_all(&gtk).expect("a folder for settings");
    let animations = u8::from(!is_still);
    let toolkit = format!("[Settings]\ngtk-enable-animations={animations}\n");
    let places = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads(driver).display());
    for (path, text) in [
        (gtk.join("settings.ini"), toolkit.as_str()),
        (gtk.join("gtk.css"), STYLE),
        (folder.join("user-dirs.dirs"), &places),
    ] {
        fs::write(path, text).expect("a file of settings");
    }
    folder
}

/// The variables that name a language.
fn language(driver: &str, tag: Option<&str>) -> Vec<String> {
    let Some(tag) = tag else {
        return vec!["LC_ALL=C".to_owned()];
    };
    let locales = folder(driver, "locales");
    let name = format!("{}.UTF-8", tag.replace('-', "_"));
    let locale = locales.join(&name);
    if !locale.exists() {
        symlink(LOCALE, locale).expect("a locale");
    }
    vec![
        format!("LC_ALL={name}"),
        format!("LOCPATH={}", locales.display()),
    ]
}

/// What the driver is asked for.
pub(crate) fn capabilities(binary: &str, driver: &str, start: &Start) -> Capabilities {
    let mut arguments = language(driver, start.language);
    arguments.push(format!("GDK_SCALE={}", start.ratio));
    arguments.push(format!(
        "XDG_CONFIG_HOME={}",
        settings(driver, start.is_still).display()
    ));
    arguments.push(binary.to_owned());
    let options = [
        "--automation",
        // Without tools.
        "--full-screen",
        "--javascript-can-access-clipboard=true",
    ];
    arguments.extend(options.map(str::to_owned));
    if start.is_dark {
        arguments.push("--dark-mode".to_owned());
    }
    let wanted = [
        ("browserName", json!("MiniBrowser")),
        (
            "webkitgtk:browserOptions",
            json!({ "binary": "/usr/bin/env", "args": arguments }),
        ),
        (
            "timeouts",
            json!({ "script": 60_000, "pageLoad": 30_000, "implicit": 0 }),
        ),
    ];
    let own = |(key, value): (&str, Value)| (key.to_owned(), value);
    wanted.into_iter().map(own).collect()
}

/// Writes down what the page has to complain of, from the first script of a test on: no driver's word tells of it.
/// What was said before that is lost.
pub(crate) const LISTEN: &str = "
    if (!window[Symbol.for('said')]) {
        const said = [];
        Object.defineProperty(window, Symbol.for('said'), { value: said });
        const say = (level, source, words) => said.push({ level, source, message: words.map(String).join(' ') });
        for (const [name, level] of Object.entries({ error: 'SEVERE', warn: 'WARNING', info: 'INFO', log: 'INFO' })) {
            const own = console[name];
            console[name] = (...words) => { say(level, 'console-api', words); own.apply(console, words); };
        }
        addEventListener('error', ({ message, filename, lineno, target }) => {
            // Said of a frame that took more than one pass, which other browsers do not put down as an error.
            if (message?.startsWith('ResizeObserver loop')) return;
            if (target === window) say('SEVERE', 'javascript', [message, filename, lineno]);
            else say('SEVERE', 'network', [target.src ?? target.href, 'could not be loaded']);
        }, true);
        addEventListener('unhandledrejection', ({ reason }) => say('SEVERE', 'javascript', ['unhandled', reason]));
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
            say('SEVERE', 'security', ['Content Security Policy:', effectiveDirective, blockedURI, sourceFile, lineNumber]));
    }";

impl Session {
    /// The complaints since the last time they were asked for.
    pub(crate) async fn webkit_console(&self) -> Value {
        // A breach of the policy is told as a task of its own.
        let body = "setTimeout(() => arguments[0](window[Symbol.for('said')].splice(0)));";
        let said = self
            .client
            .execute_async(&self.listening(body), Vec::new())
            .await;
        said.expect("the page tells what it has to complain of")
    }

    /// Keeps painting: the driver takes a picture of what is painted next, and waits for that as long as it takes.
    pub(crate) async fn webkit_paints(&self) {
        let body = "let i = 0; const { style } = document.documentElement;
            setInterval(() => { style.outline = `1px solid rgb(0 0 ${++i % 256})`; }, 20);";
        // Whatever cannot be done here must not hide why the test has failed.
        let _ = self.client.enter_parent_frame().await;
        let _ = self.client.execute(body, Vec::new()).await;
    }

    /// Leaves the browser for the next test that wants one like it.
    pub(crate) async fn webkit_is_kept(&self, start: Start) {
        let id = self.outlives_the_test().await;
        let driver = self.driver.address().to_owned();
        let entry = id.map(|id| Kept { driver, start, id });
        let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        kept.extend(entry);
    }

    /// Makes the page's area so wide and high, in CSS px.
    pub(crate) async fn webkit_screen(&self, [width, height]: [u32; 2]) {
        let set = self.client.set_window_size(width, height).await;
        set.expect("the window takes a size");
        let is_so = format!("innerWidth === {width} && innerHeight === {height}");
        self.wait_until(&is_so).await;
    }

    /// Lets downloads go to a folder.
    pub(crate) fn webkit_downloads(&self, folder: &Path) {
        let link = downloads(self.driver.address());
        if link.is_symlink() {
            fs::remove_file(&link).expect("the folder of another test goes");
        }
        symlink(folder, link).expect("a folder for downloads");
    }
}
