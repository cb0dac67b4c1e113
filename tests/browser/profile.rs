//! Chromium's browsers, each kept for the tests to come. A test has a profile of its own, which begins without a past and is
//! thrown away: storage, permissions, downloads and whatever was set for its pages.

use super::connection::Connection;
use super::session::Session;
use fantoccini::Client;
use fantoccini::wd::WindowHandle;
use serde_json::{Value, json};
use std::sync::{Mutex, PoisonError};

/// A browser that a test left as it should be: its driver's address, the session's name and the way to the whole of it.
struct Kept {
    driver: String,
    id: String,
    connection: Connection,
}

static KEPT: Mutex<Vec<Kept>> = Mutex::new(Vec::new());

/// Takes a session that is kept at a driver, if there is one.
pub(crate) fn kept(driver: &str) -> Option<(String, Connection)> {
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    let place = kept.iter().position(|it| it.driver == driver)?;
    let Kept { id, connection, .. } = kept.swap_remove(place);
    Some((id, connection))
}

/// Connects to the browser that the driver has just opened.
pub(crate) fn connect(client: &Client) -> Connection {
    let capabilities = client.capabilities().expect("what the driver has opened");
    let address = capabilities["goog:chromeOptions"]["debuggerAddress"].as_str();
    let connection = Connection::open(address.expect("the browser's address"));
    connection.expect("the browser listens")
}

/// A test's part of a browser.
#[derive(Debug)]
pub(crate) struct Profile {
    connection: Connection,
    id: String,
    tab: String,
}

impl Profile {
    /// A new one, with an empty tab.
    pub(crate) fn open(mut connection: Connection) -> Self {
        let profile = call(&mut connection, "Target.createBrowserContext", json!({}));
        let id = text(&profile["browserContextId"]);
        let wish = json!({ "url": "about:blank", "browserContextId": id });
        let tab = call(&mut connection, "Target.createTarget", wish);
        Self {
            connection,
            id,
            tab: text(&tab["targetId"]),
        }
    }

    /// Closes its tabs and forgets all that was in it.
    fn close(mut self) -> Connection {
        let it = json!({ "browserContextId": self.id });
        call(&mut self.connection, "Target.disposeBrowserContext", it);
        self.connection
    }
}

fn call(connection: &mut Connection, function: &str, parameters: Value) -> Value {
    let answer = connection.call(function, parameters);
    answer.unwrap_or_else(|error| panic!("the browser does not do {function}: {error}"))
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

impl Session {
    /// What DevTools calls the test's profile.
    pub(crate) fn profile(&self) -> Option<&str> {
        self.profile.as_ref().map(|it| it.id.as_str())
    }

    /// Goes to the tab of the test's profile.
    pub(crate) async fn enter_profile(&self) {
        let tab = self.profile.as_ref().expect("a profile").tab.clone();
        let tab = WindowHandle::try_from(tab).expect("a tab's name");
        let shown = self.client.switch_to_window(tab).await;
        shown.expect("the tab of the profile");
        // A window that has not the focus yet shows nobody where the keys go.
        self.devtools("Page.bringToFront", json!({})).await;
        self.wait_until("document.hasFocus()").await;
        // What the test before has not asked for.
        self.messages().await;
    }

    /// Leaves the browser for the next test.
    pub(crate) async fn chromium_is_kept(self) {
        let id = self.outlives_the_test().await.expect("a session");
        let connection = self.profile.expect("a profile").close();
        let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push(Kept {
            driver: self.driver.address().to_owned(),
            id,
            connection,
        });
    }
}
