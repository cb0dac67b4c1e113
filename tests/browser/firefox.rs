//! Firefox as the tests want it: what WebDriver has no word for is done by scripts with the browser's own rights.

use super::session::Session;
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use http::Method;
use serde_json::{Value, json};
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use url::{ParseError, Url};

/// Sessions with browsers that tests left as they should be: the driver's address, and the session's name.
static KEPT: Mutex<Vec<(String, String)>> = Mutex::new(Vec::new());

/// Takes the session that a driver has kept, if there is one.
pub(crate) fn kept(driver: &str) -> Option<String> {
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    let place = kept.iter().position(|(address, _)| address == driver)?;
    Some(kept.swap_remove(place).1)
}

/// What the driver is asked for.
pub(crate) fn capabilities(binary: Option<&str>) -> Capabilities {
    let mut options = json!({
        "args": ["-headless"],
        "prefs": {
            // As the other browsers: light, with motion, a mouse, in English.
            "layout.css.devPixelsPerPx": "1.0",
            "ui.systemUsesDarkTheme": 0,
            "ui.prefersReducedMotion": 0,
            "intl.accept_languages": "en-US, en",
            "gfx.color_management.mode": 0,
            // A test may change the address more often than a browser lets a page do it.
            "browser.navigation.requireUserInteraction": false,
            "dom.navigation.navigationRateLimit.count": 0,
            // The last page of a process would be cut off in what it does when it is left.
            "dom.abort_script_on_child_shutdown": false,
            // The scripts below come from no file.
            "security.allow_parent_unrestricted_js_loads": true,
            // The first download ever opens the list of them, which takes the focus, be it from the next test's page.
            "browser.download.panel.shown": true,
            // Nothing but the site is asked for anything.
            "network.captive-portal-service.enabled": false,
            "network.connectivity-service.enabled": false,
        },
    });
    if let Some(binary) = binary {
        options["binary"] = binary.into();
    }
    let wanted = [
        ("browserName", json!("firefox")),
        ("moz:firefoxOptions", options),
        (
            "timeouts",
            json!({ "script": 60_000, "pageLoad": 30_000, "implicit": 0 }),
        ),
    ];
    let own = |(key, value): (&str, Value)| (key.to_owned(), value);
    wanted.into_iter().map(own).collect()
}

/// Whose rights the next scripts have: `chrome`, the browser's, or `content`, the page's.
#[derive(Debug)]
struct Rights(&'static str);

impl WebDriverCompatibleCommand for Rights {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!(
            "session/{}/moz/context",
            session.unwrap_or_default()
        ))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({ "context": self.0 }).to_string()))
    }
}

/// What runs in every process that shows pages.
const CHILD: &str = include_str!("firefox_child.js");

/// Loads that into every process, once for each browser.
const LISTEN: &str = "
    if (Services.ppmm.isHeard) return;
    Services.ppmm.isHeard = true;
    Services.ppmm.addMessageListener('lab:said', ({ data }) => {
        const error = Cc['@mozilla.org/scripterror;1'].createInstance(Ci.nsIScriptError);
        const flags = { error: 0, warn: 1 }[data.level] ?? 8;
        error.init(data.text, '', 0, 0, flags, 'content console-api', false, false);
        Services.console.logMessage(error);
    });
    Services.ppmm.loadProcessScript('data:,' + encodeURIComponent(`{ ${arguments[0]} }`), true);";

/// Forgets what the test before has left: its settings, its files and what it said.
const FORGET: &str = "
    for (const name of ['dom.events.testing.asyncClipboard', 'browser.download.folderList', 'browser.download.dir']) {
        Services.prefs.clearUserPref(name);
    }
    Services.prefs.setIntPref('ui.prefersReducedMotion', 0);
    Services.prefs.setStringPref('intl.accept_languages', 'en-US, en');
    Services.ppmm.sharedData.set('lab:early', '');
    Services.ppmm.sharedData.flush();
    Services.cache2.clear();
    Services.cookies.removeAll();
    Services.perms.removeAll();
    ChromeUtils.clearResourceCache();
    // A new tab begins in the box for the address.
    gBrowser.selectedBrowser.focus();
    Services.console.reset();";

/// What has been said, once all processes have passed on what they had to say.
const HEARD: &str = "
    const done = arguments[0];
    let missing = Services.ppmm.childCount;
    const answer = () => {
        clearTimeout(patience);
        Services.ppmm.removeMessageListener('lab:pong', count);
        const errors = Services.console.getMessageArray().filter((entry) => entry instanceof Ci.nsIScriptError);
        Services.console.reset();
        done(errors.filter(({ category }) => !/^(chrome|system|component) /.test(category))
            .map(({ flags, category, errorMessage, sourceName, lineNumber }) => ({
                level: flags & 1 ? 'WARNING' : flags & 8 ? 'INFO' : 'SEVERE',
                source: category, message: `${errorMessage} (${sourceName}:${lineNumber})` })));
    };
    const count = () => { if (--missing === 0) answer(); };
    const { setTimeout, clearTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
    const patience = setTimeout(answer, 1000);
    Services.ppmm.addMessageListener('lab:pong', count);
    Services.ppmm.broadcastAsyncMessage('lab:ping');";

/// Makes the page's area so wide and high, in CSS px, whatever the window can be.
const SIZE: &str = "
    const [width, height, ratio, touch] = arguments;
    Services.prefs.setStringPref('layout.css.devPixelsPerPx', ratio.toFixed(3));
    // Coarse, or fine and able to hover.
    Services.prefs.setIntPref('ui.primaryPointerCapabilities', touch ? 1 : 6);
    Services.prefs.setIntPref('ui.allPointerCapabilities', touch ? 1 : 6);
    Services.prefs.setIntPref('dom.w3c_touch_events.enabled', touch ? 1 : 2);
    // As on a phone, they take no place.
    Services.prefs.setIntPref('ui.useOverlayScrollbars', touch ? 1 : 0);
    const { style } = gBrowser.selectedBrowser;
    for (const [side, size] of [['width', width], ['height', height]]) {
        for (const limit of [side, 'min-' + side, 'max-' + side]) style.setProperty(limit, `${size}px`, 'important');
    }
    const frame = gBrowser.tabpanels ?? document.documentElement;
    window.resizeTo(Math.max(width, 500) + 20, height + window.outerHeight - frame.clientHeight + 20);";

impl Session {
    /// Runs the body of a function with the browser's own rights; its last argument takes the answer, if `waits`.
    pub(crate) async fn privileged(&self, body: &str, arguments: Vec<Value>, waits: bool) -> Value {
        let set = self.client.issue_cmd(Rights("chrome")).await;
        set.expect("the driver lets scripts have the browser's rights");
        let answer = if waits {
            self.client.execute_async(body, arguments).await
        } else {
            self.client.execute(body, arguments).await
        };
        let reset = self.client.issue_cmd(Rights("content")).await;
        reset.expect("the driver takes the rights back");
        answer.unwrap_or_else(|error| panic!("{body}\n{error}"))
    }

    /// Gives the test a tab of its own in a browser without a past, and begins to listen to the console.
    pub(crate) async fn firefox_is_fresh(&self) {
        self.has_own_tab().await;
        self.privileged(LISTEN, vec![json!(CHILD)], false).await;
        self.privileged(FORGET, Vec::new(), false).await;
    }

    /// Leaves the browser for the next test.
    pub(crate) async fn firefox_is_kept(&self) {
        let id = self.outlives_the_test().await;
        let entry = id.map(|id| (self.driver.address().to_owned(), id));
        let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        kept.extend(entry);
    }

    /// The console since the last time it was asked for, as Chromium's driver tells it.
    pub(crate) async fn firefox_console(&self) -> Value {
        self.privileged(HEARD, Vec::new(), true).await
    }

    /// The size of the page's area and the screen's ratio, which outlast navigation.
    pub(crate) async fn firefox_screen(&self, [width, height]: [u32; 2], ratio: f64, touch: bool) {
        let arguments = vec![json!(width), json!(height), json!(ratio), json!(touch)];
        self.privileged(SIZE, arguments, false).await;
        let is_so = format!("innerWidth === {width} && innerHeight === {height}");
        self.wait_until(&is_so).await;
    }

    /// What the reader's system prefers.
    pub(crate) async fn firefox_prefers(&self, feature: &str, value: &str) {
        let set = match feature {
            "prefers-color-scheme" => {
                "Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', arguments[0] === 'dark' ? 0 : 1);"
            }
            "prefers-reduced-motion" => {
                "Services.prefs.setIntPref('ui.prefersReducedMotion', arguments[0] === 'reduce' ? 1 : 0);"
            }
            other => panic!("Firefox is not told {other} yet"),
        };
        self.privileged(set, vec![json!(value)], false).await;
        // A preference reaches the page's process by and by.
        self.wait_until(&format!("matchMedia('({feature}: {value})').matches"))
            .await;
    }

    /// The medium that style sheets see: `print`, or empty for the screen.
    pub(crate) async fn firefox_medium(&self, medium: &str) {
        let set = "gBrowser.selectedBrowser.browsingContext.mediumOverride = arguments[0];";
        self.privileged(set, vec![json!(medium)], false).await;
    }

    /// The language that the browser asks for.
    pub(crate) async fn firefox_language(&self, tag: &str) {
        let set = "Services.prefs.setStringPref('intl.accept_languages', arguments[0]);";
        self.privileged(set, vec![json!(tag)], false).await;
    }

    /// Gives the page the keys that the browser's own bars have.
    pub(crate) async fn firefox_focus(&self) {
        let focus = "gBrowser.selectedBrowser.focus();";
        self.privileged(focus, Vec::new(), false).await;
    }

    /// What runs on every page from now on before the page's own scripts.
    pub(crate) async fn firefox_early(&self, script: &str) {
        let set = "
            Services.ppmm.sharedData.set('lab:early', arguments[0]);
            Services.ppmm.sharedData.flush();";
        self.privileged(set, vec![json!(script)], false).await;
    }

    /// Lets pages read and write the clipboard without asking.
    pub(crate) async fn firefox_clipboard(&self) {
        let set = "Services.prefs.setBoolPref('dom.events.testing.asyncClipboard', true);";
        self.privileged(set, Vec::new(), false).await;
    }

    /// Lets downloads go to a folder without asking.
    pub(crate) async fn firefox_downloads(&self, folder: &Path) {
        let set = "
            Services.prefs.setIntPref('browser.download.folderList', 2);
            Services.prefs.setStringPref('browser.download.dir', arguments[0]);
            Services.prefs.setBoolPref('browser.download.always_ask_before_handling_new_types', false);
            Services.prefs.setBoolPref('browser.download.alwaysOpenPanel', false);";
        self.privileged(set, vec![json!(folder)], false).await;
    }
}
