//! An open browser window: the words that every test has for it.

use super::devtools::DevTools;
use super::driver::Driver;
use super::engine::Engine;
use super::{chromium_tab, firefox, webkit};
use fantoccini::{Client, ClientBuilder};
use futures_util::FutureExt;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::Value;
use std::borrow::Cow;
use std::env;
use std::panic::{AssertUnwindSafe, resume_unwind};
use std::path::PathBuf;
use std::sync::atomic::AtomicI64;
use url::Url;

pub(crate) use super::setup::Setup;

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
    /// Opens a window for a test, in a browser that is kept or in a new one.
    pub(crate) async fn open(setup: &Setup) -> Self {
        let driver = Driver::take();
        let binary = env::var("ACTIVATION_LAB_BROWSER_BINARY").ok();
        let binary = binary.as_deref();
        let engine = Engine::chosen();
        let (capabilities, kept) = match engine {
            Engine::Chromium => (
                chromium_tab::capabilities(binary),
                (!setup.is_alone)
                    .then(|| chromium_tab::kept(driver.address()))
                    .flatten(),
            ),
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

    /// Leaves the browser for the next test that wants one like it.
    pub(crate) async fn keep(self, setup: &Setup) {
        match self.engine {
            Engine::Chromium => self.chromium_is_kept().await,
            Engine::Firefox => self.firefox_is_kept().await,
            Engine::WebKit => self.webkit_is_kept(setup.start()).await,
        }
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
            return format!("{}{path}", self.origin());
        }
        format!("{}{path}", self.site)
    }

    /// The site's scheme, host and port.
    pub(crate) fn origin(&self) -> String {
        let site = Url::parse(&self.site).expect("an address");
        site.origin().ascii_serialization()
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
    pub(crate) async fn keep_evidence(&self) {
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
