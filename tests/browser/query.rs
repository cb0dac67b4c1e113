//! Finding elements, through shadow roots as well, and waiting for what the page does.

use super::engine::Engine;
use super::session::Session;
use super::webkit;
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// The key under which WebDriver hands over an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// How long one script looks at the page, in ms; a page that is left takes its script with it.
const LOOK: u32 = 1_000;

/// Whether a script failed because its page, or a frame, was left for another: Firefox and WebKit say so, Chromium may say nothing
/// until the script's time is over. Firefox may also answer at once, with null.
fn is_left(error: &CmdError) -> bool {
    const UNLOADED: [&str; 3] = [
        "Document was unloaded",
        "before the unload event",
        "script timeout",
    ];
    let error = error.to_string();
    UNLOADED.iter().any(|words| error.contains(words))
}

/// Follows `a >>> b` from the document, through the shadow root of `a`, to `b`.
pub(super) const FIND: &str = "const find = (path) => path.split('>>>').reduce(
    (root, selector) => (root?.shadowRoot ?? root)?.querySelector(selector.trim()) ?? null, document);";

/// Where an element is, in CSS px from the top left corner of the viewport.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Area {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

impl Area {
    /// The point at shares of width and height: (0.5, 0.5) is the middle.
    pub(crate) fn at(&self, across: f64, down: f64) -> (f64, f64) {
        (
            self.left + across * self.width,
            self.top + down * self.height,
        )
    }
}

impl Session {
    /// The value of a JavaScript expression, in which `find("activation-plot >>> canvas")` finds an element.
    pub(crate) async fn value(&self, expression: &str) -> Value {
        self.script(&format!("{FIND} return ({expression});"), &[])
            .await
    }

    /// The element at `path`: a selector, or several with `>>>` between a host and what is in its shadow root.
    pub(crate) async fn element(&self, path: &str) -> Element {
        let body = format!("{FIND} return find(arguments[0]);");
        let found = self.script(&body, &[json!(path)]).await;
        let id = found[ELEMENT].as_str();
        let id = id
            .unwrap_or_else(|| panic!("the page has no {path}"))
            .to_owned();
        Element::from_element_id(self.client.clone(), ElementRef::from(id))
    }

    /// Where the element at `path` is.
    pub(crate) async fn area(&self, path: &str) -> Area {
        let body = format!(
            "{FIND} const area = find(arguments[0]).getBoundingClientRect();
             return [area.left, area.top, area.width, area.height];"
        );
        let numbers = self.script(&body, &[json!(path)]).await;
        let number = |i: usize| numbers[i].as_f64().expect("a number");
        Area {
            left: number(0),
            top: number(1),
            width: number(2),
            height: number(3),
        }
    }

    /// Waits, frame by frame, until a JavaScript expression is true.
    pub(crate) async fn wait_until(&self, expression: &str) {
        let patience = match self.engine {
            Engine::Chromium | Engine::Firefox => 10_000,
            Engine::WebKit => webkit::PATIENCE,
        };
        self.wait_at_most(patience, expression).await;
    }

    /// As [`Session::wait_until`], for so many ms.
    pub(crate) async fn wait_at_most(&self, patience: u32, expression: &str) {
        let body = format!(
            "{FIND} const done = arguments[0], deadline = performance.now() + {LOOK};
             const look = () => {{
                 let value = false, problem = '';
                 try {{ value = ({expression}); }} catch (error) {{ problem = String(error); }}
                 if (value) done('');
                 else if (performance.now() > deadline) done('it never became true ' + problem);
                 else requestAnimationFrame(look);
             }};
             look();"
        );
        let body = self.listening(&body);
        let deadline = Instant::now() + Duration::from_millis(patience.into());
        loop {
            let answer = self.client.execute_async(&body, Vec::new()).await;
            let is_over = Instant::now() > deadline;
            match answer {
                Ok(answer) if answer == "" => return,
                Ok(_) if !is_over => {}
                Err(error) if !is_over && is_left(&error) => {}
                Ok(answer) => panic!("{expression}: {answer}"),
                Err(error) => panic!("{expression}: {error}"),
            }
        }
    }
}
