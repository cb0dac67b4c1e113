//! Opening a browser for one test, and closing it whatever happens.

use super::devtools::DevTools;
use super::driver::Driver;
use super::engine::{Engine, skip};
use super::times::Timer;
use super::{chromium, firefox, webkit};
use fantoccini::{Client, ClientBuilder};
use futures_util::FutureExt;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::Value;
use std::borrow::Cow;
use std::env;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::PathBuf;
use std::sync::atomic::AtomicI64;
use std::time::Duration;
use url::Url;

/// A test that takes longer has hung; its browser must not outlive it.
const LIMIT: Duration = Duration::from_secs(180);

/// How long a browser may take to open.
const OPENING: Duration = Duration::from_secs(90);

/// How long a browser in which a test has failed may take to tell of it.
const PATIENCE: Duration = Duration::from_secs(10);

/// The browser as a test wants it.
#[derive(Clone, Debug)]
pub(crate) struct Setup {
    width: u32,
    height: u32,
    pixel_ratio: f64,
    touch: bool,
    media: Vec<(&'static str, &'static str)>,
    language: Option<&'static str>,
    limit: Duration,
    not_in: Vec<(Engine, &'static str)>,
}

impl Setup {
    /// A window of 1280 × 800 CSS px at pixel ratio 1, light, with motion.
    pub(crate) fn new() -> Self {
        Self {
            width: 1280,
            height: 800,
            pixel_ratio: 1.0,
            touch: false,
            media: vec![("prefers-color-scheme", "light")],
            language: None,
            limit: LIMIT,
            not_in: Vec::new(),
        }
    }

    /// The viewport in CSS px.
    pub(crate) fn size(mut self, width: u32, height: u32) -> Self {
        (self.width, self.height) = (width, height);
        self
    }

    /// Device pixels per CSS px.
    pub(crate) fn pixel_ratio(mut self, ratio: f64) -> Self {
        self.pixel_ratio = ratio;
        self
    }

    /// A reader with a finger instead of a mouse.
    pub(crate) fn touch(mut self) -> Self {
        self.touch = true;
        self
    }

    /// The same where the driver has a finger, else a mouse: for what fits a small screen, whoever points at it.
    pub(crate) fn touch_or_mouse(mut self) -> Self {
        self.touch = Engine::chosen() != Engine::WebKit;
        self
    }

    /// A reader whose system is dark.
    pub(crate) fn dark(self) -> Self {
        self.media("prefers-color-scheme", "dark")
    }

    /// A reader who wants no motion.
    pub(crate) fn reduced_motion(self) -> Self {
        self.media("prefers-reduced-motion", "reduce")
    }

    /// A CSS media feature, such as `forced-colors`.
    pub(crate) fn media(mut self, feature: &'static str, value: &'static str) -> Self {
        self.media.retain(|(name, _)| *name != feature);
        self.media.push((feature, value));
        self
    }

    /// A reader whose browser asks for this language first.
    pub(crate) fn language(mut self, tag: &'static str) -> Self {
        self.language = Some(tag);
        self
    }

    /// For a test that has much to do.
    pub(crate) fn patient(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// For what the driver of an engine cannot do, and why: there the test is skipped.
    pub(crate) fn not_in(mut self, engine: Engine, reason: &'static str) -> Self {
        self.not_in.push((engine, reason));
        self
    }

    /// For what only Chromium's driver can do.
    pub(crate) fn chromium_only(self, reason: &'static str) -> Self {
        self.not_in(Engine::Firefox, reason)
            .not_in(Engine::WebKit, reason)
    }

    /// Runs `test` with a browser of its own. When it panics, a screenshot and the console are kept.
    pub(crate) async fn run(self, test: impl AsyncFnOnce(&Session)) {
        if let Some(reason) = self.unmet(Engine::chosen()) {
            skip(reason);
            return;
        }
        let _timer = Timer::start();
        let opening = tokio::time::timeout(OPENING, Session::open(&self)).await;
        let session = opening.expect("the browser opens in time");
        let work = tokio::time::timeout(self.limit, test(&session));
        let outcome = AssertUnwindSafe(work).catch_unwind().await;
        if !matches!(outcome, Ok(Ok(()))) {
            // What has stopped to answer must not stop the other tests.
            let _ = tokio::time::timeout(PATIENCE, session.keep_evidence()).await;
        }
        match (session.engine, &outcome) {
            // It takes seconds to start, so the next test has it, too.
            (Engine::Firefox, Ok(Ok(()))) => session.firefox_is_kept().await,
            (Engine::WebKit, Ok(Ok(()))) => session.webkit_is_kept(self.start()).await,
            _ => session.client.close().await.expect("the browser closes"),
        }
        match outcome {
            Ok(Ok(())) => {}
            Ok(Err(_)) => panic!("the test took longer than {} s", self.limit.as_secs()),
            Err(panic) => resume_unwind(panic),
        }
    }

    /// Adapts the open window; the settings outlast navigation.
    async fn apply(&self, session: &Session) {
        match session.engine {
            Engine::Chromium => {}
            Engine::Firefox => session.firefox_is_fresh().await,
            Engine::WebKit => session.has_own_tab().await,
        }
        session
            .screen([self.width, self.height], self.pixel_ratio, self.touch)
            .await;
        session.prefer(&self.media).await;
        if let Some(language) = self.language {
            session.language(language).await;
        }
    }

    /// Why this engine's driver cannot give the test what it wants.
    fn unmet(&self, engine: Engine) -> Option<&'static str> {
        let told = self.not_in.iter().find(|(other, _)| *other == engine);
        if engine != Engine::WebKit || told.is_some() {
            return told.map(|(_, reason)| *reason);
        }
        let known = ["prefers-color-scheme", "prefers-reduced-motion"];
        let is_known = self.media.iter().all(|(name, _)| known.contains(name));
        let lacks = [
            (!is_known, "its system has no such preference"),
            (
                self.pixel_ratio.fract() != 0.0,
                "its system has whole pixel ratios only",
            ),
            (self.touch, "the driver has no touch screen"),
        ];
        let lack = lacks.into_iter().find(|(lacks, _)| *lacks);
        lack.map(|(_, reason)| reason)
    }

    /// What WebKit is told when it starts.
    fn start(&self) -> webkit::Start {
        webkit::Start {
            is_dark: self.media.contains(&("prefers-color-scheme", "dark")),
            is_still: self.media.contains(&("prefers-reduced-motion", "reduce")),
            ratio: self.pixel_ratio as u32,
            language: self.language,
        }
    }
}

/// An open browser window.
pub(crate) struct Session {
    /// The WebDriver session, for what this harness has no word for.
    pub(crate) client: Client,
    /// The browser it is a window of.
    pub(crate) engine: Engine,
    /// Who drives it.
    pub(crate) driver: Driver,
    /// How far the wheel has been turned in all, in CSS px.
    pub(crate) turned: AtomicI64,
    site: String,
}

impl Session {
    async fn open(setup: &Setup) -> Self {
        let driver = Driver::take();
        let binary = env::var("ACTIVATION_LAB_BROWSER_BINARY").ok();
        let binary = binary.as_deref();
        let engine = Engine::chosen();
        let (capabilities, kept) = match engine {
            Engine::Chromium => (chromium::capabilities(binary), None),
            Engine::Firefox => (
                firefox::capabilities(binary),
                firefox::kept(driver.address()),
            ),
            Engine::WebKit => {
                let start = setup.start();
                let kept = webkit::kept(driver.address(), &start).await;
                let binary = binary.expect("WebKit's browser has a place");
                (webkit::capabilities(binary, driver.address(), &start), kept)
            }
        };
        let client = match kept {
            Some(id) => {
                Client::with_existing_session(driver.address(), &id, HttpConnector::new()).await
            }
            None => {
                let mut builder = ClientBuilder::new(HttpConnector::new());
                builder
                    .capabilities(capabilities)
                    .connect(driver.address())
                    .await
            }
        };
        let client = client.expect("the driver opens a browser");
        let site = variable("ACTIVATION_LAB_SITE");
        let session = Self {
            client,
            engine,
            driver,
            turned: AtomicI64::new(0),
            site,
        };
        let ready = AssertUnwindSafe(setup.apply(&session)).catch_unwind().await;
        if let Err(panic) = ready {
            session.client.close().await.expect("the browser closes");
            resume_unwind(panic);
        }
        session
    }

    /// Gives the test a tab of its own in a browser that others had before.
    pub(crate) async fn has_own_tab(&self) {
        let old = self.client.windows().await.expect("there is a window");
        let tab = self.client.new_window(true).await.expect("a new tab");
        for window in old {
            let shown = self.client.switch_to_window(window).await;
            shown.expect("an old tab");
            self.client.close_window().await.expect("it closes");
        }
        let shown = self.client.switch_to_window(tab.handle).await;
        shown.expect("the new tab");
    }

    /// Leaves the browser for another test, with no key or button down; answers the session to go on with.
    pub(crate) async fn outlives_the_test(&self) -> Option<String> {
        let released = self.client.release_actions().await;
        released.expect("hands off");
        let id = self.client.session_id().await.expect("a session");
        let persisted = self.client.persist().await;
        persisted.expect("the session outlives the test");
        id
    }

    /// The address of a path below the site's own, such as `#functions=relu` or `www/lab.js`, or, after a `/`, below the root.
    pub(crate) fn address(&self, path: &str) -> String {
        if path.starts_with('/') {
            let site = Url::parse(&self.site).expect("an address");
            return format!("{}{path}", site.origin().ascii_serialization());
        }
        format!("{}{path}", self.site)
    }

    /// Opens a path of the site afresh and waits until it is loaded.
    pub(crate) async fn open_page(&self, path: &str) {
        // From the same page, an address that differs in its fragment alone would load nothing.
        let blank = self.client.goto("about:blank").await;
        blank.expect("the old page is left");
        let address = self.address(path);
        self.client
            .goto(&address)
            .await
            .expect("the page is opened");
    }

    /// Calls one function of the DevTools protocol, which is Chromium's.
    pub(crate) async fn devtools(&self, function: &str, parameters: Value) -> Value {
        let command = DevTools::call(function, parameters);
        let answer = self.client.issue_cmd(command).await;
        answer.unwrap_or_else(|error| panic!("{function}: {error}"))
    }

    /// Runs the body of a JavaScript function; `arguments` are its parameters.
    pub(crate) async fn script(&self, body: &str, arguments: &[Value]) -> Value {
        let listening = self.listening(body);
        let answer = self.client.execute(&listening, arguments.to_vec()).await;
        answer.unwrap_or_else(|error| panic!("{body}\n{error}"))
    }

    /// The script, and before it what hears the page's complaints where the driver does not.
    pub(crate) fn listening<'a>(&self, body: &'a str) -> Cow<'a, str> {
        match self.engine {
            Engine::WebKit => format!("{}\n{body}", webkit::LISTEN).into(),
            Engine::Chromium | Engine::Firefox => body.into(),
        }
    }

    /// What helps to understand a failed test; the test's own panic says what failed.
    async fn keep_evidence(&self) {
        let thread = std::thread::current();
        let name = thread.name().unwrap_or("test").replace("::", "-");
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("browser");
        let path = folder.join(format!("{name}.png"));
        if self.engine == Engine::WebKit {
            self.webkit_paints().await;
        }
        if let Ok(png) = self.client.screenshot().await
            && std::fs::create_dir_all(&folder).is_ok()
            && std::fs::write(&path, png).is_ok()
        {
            eprintln!("screenshot: {}", path.display());
        }
        for message in self.messages().await {
            eprintln!("console: {message}");
        }
    }
}

pub(crate) fn variable(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run `cargo xtask test`"))
}
