//! What a reader does with the page, and where the page tells what it shows.

use super::engine::Engine;
use super::query::FIND;
use super::session::Session;
use serde_json::{Value, json};

/// Everything is on the page: the picture, the catalogue and the notes.
pub(crate) const READY: &str =
    "find('#catalogue-list .entry') && find('#info-content[data-function]') && find('#info-content .note') && find('[data-action=limits]') && find('.readout-line')
    && find('#canvas').getContext('2d').getImageData(0, 0, 1, 1).data[3] === 255";

impl Session {
    /// Opens the page with a fragment such as `#functions=relu`, and waits until everything is there.
    pub(crate) async fn open_lab(&self, fragment: &str) {
        self.open_page(fragment).await;
        self.wait_until(READY).await;
    }

    /// Changes the fragment of the open page, as a reader who edits the address, and waits until that is drawn.
    pub(crate) async fn go(&self, fragment: &str) {
        let body = "
            const [fragment, done] = arguments;
            const draw = () => requestAnimationFrame(() => requestAnimationFrame(() => done()));
            // What waits to be written comes first: the address would seem to be there already.
            dispatchEvent(new Event('pagehide'));
            addEventListener('hashchange', draw, { once: true });
            const before = location.href;
            location.hash = fragment;
            // Nothing changes where it is there already.
            if (location.href === before) draw();";
        let answer = self.client.execute_async(body, vec![json!(fragment)]).await;
        answer.unwrap_or_else(|error| panic!("{fragment}: {error}"));
    }

    /// Clicks in the middle of an element, which must be there to be hit.
    pub(crate) async fn click_on(&self, path: &str) {
        // Chromium's driver lets what was done before be drawn; with the others the element could still move away.
        if self.engine != Engine::Chromium {
            self.drawn().await;
        }
        let body = format!(
            "{FIND} const node = find(arguments[0]);
             node.scrollIntoView({{ block: 'nearest', behavior: 'instant' }});
             const {{ left, top, width, height }} = node.getBoundingClientRect();
             const [x, y] = [left + width / 2, top + height / 2];
             const hit = document.elementFromPoint(x, y);
             return [x, y, node.contains(hit) || hit?.outerHTML.slice(0, 200)];"
        );
        let answer = self.script(&body, &[json!(path)]).await;
        assert_eq!(answer[2], true, "{path} is covered by {}", answer[2]);
        let [x, y] = [0, 1].map(|i| answer[i].as_f64().expect("a number"));
        self.click((x, y)).await;
    }

    /// Types over what an edit box says, and presses Enter.
    pub(crate) async fn type_in(&self, path: &str, text: &str) {
        self.click_on(path).await;
        self.overwrite(text).await;
    }

    /// Waits until what has been done so far is drawn.
    pub(crate) async fn drawn(&self) {
        // The end of a gesture is a timer of the page, which runs before a later one.
        let body =
            "setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(arguments[0])));";
        let answer = self.client.execute_async(body, Vec::new()).await;
        answer.expect("the page has frames");
    }

    /// Waits until the page rests: WebKit still scrolls for a while after the key that asked for it.
    pub(crate) async fn at_rest(&self) {
        // Between a key and the first step of its scroll there may be some frames.
        let body = "let [at, still] = [NaN, 0];
             const look = () => {
                 still = scrollY === at ? still + 1 : 0;
                 at = scrollY;
                 if (still === 5) arguments[0]();
                 else requestAnimationFrame(look);
             };
             look();";
        let answer = self.client.execute_async(body, Vec::new()).await;
        answer.expect("the page has frames");
    }

    /// Waits until the fragment of the address, decoded, is this; empty for none.
    pub(crate) async fn wait_for_address(&self, fragment: &str) {
        let expected = json!(fragment);
        self.wait_until(&format!(
            "decodeURIComponent(location.hash.slice(1)) === {expected}"
        ))
        .await;
    }

    /// Asserts that the fragment of the address, decoded, is this once everything that waits to be written is.
    pub(crate) async fn assert_address(&self, fragment: &str) {
        let body =
            "(dispatchEvent(new Event('pagehide')), decodeURIComponent(location.hash.slice(1)))";
        assert_eq!(self.value(body).await, fragment);
    }

    /// Asserts that the canvas shows just this: pixel by pixel what a fresh canvas of its size shows.
    pub(crate) async fn assert_shows(&self, functions: &str, show: &str) {
        self.assert_shows_state(json!({ "functions": functions, "show": show }))
            .await;
    }

    /// As [`Session::assert_shows`], for any state that the module can draw.
    pub(crate) async fn assert_shows_state(&self, state: Value) {
        self.drawn().await;
        let body = "
            const canvas = document.querySelector('#canvas');
            const { width, height } = canvas;
            const fresh = Object.assign(document.createElement('canvas'), { width, height });
            const pixelRatio = devicePixelRatio;
            lab.draw(fresh, given, { width: width / pixelRatio, height: height / pixelRatio, pixelRatio, theme: 'light' });
            const [seen, expected] = [canvas, fresh].map((of) =>
                new Uint32Array(of.getContext('2d').getImageData(0, 0, width, height).data.buffer));
            return seen.reduce((sum, pixel, i) => sum + (pixel !== expected[i]), 0);";
        let wrong = self.lab(body, state.clone()).await;
        assert_eq!(wrong, 0, "pixels that do not belong to {state}");
    }

    /// The ids of the functions in the legend.
    pub(crate) async fn legend(&self) -> Value {
        self.value(
            "[...document.querySelectorAll('#functions .function')].map((row) => row.dataset.function)",
        )
        .await
    }

    /// The text of the message with this id, waited for.
    pub(crate) async fn message(&self, id: &str) -> String {
        let path = format!("#messages [data-message=\"{id}\"] p");
        self.wait_until(&format!("find({}) !== null", json!(path)))
            .await;
        let text = format!("find({}).textContent", json!(path));
        let text = self.value(&text).await;
        text.as_str().expect("a text").to_owned()
    }
}
