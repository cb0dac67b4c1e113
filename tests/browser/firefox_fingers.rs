//! Fingers on Firefox's screen: its driver's own touch the page alone and scroll nothing, so the browser's window is told of them.

use super::input::Point;
use super::session::Session;
use serde_json::json;

/// Moves fingers from place to place at once, and lifts them after a rest.
const TOUCH: &str = "
    const [ways, rest, done] = arguments;
    const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
    const pause = (time) => new Promise((over) => setTimeout(over, time));
    const { TOUCH_CONTACT, TOUCH_REMOVE } = Ci.nsIDOMWindowUtils;
    const { screenX, screenY } = gBrowser.selectedBrowser;
    const ratio = window.devicePixelRatio;
    const flushed = () => new Promise((over) => {
        if (!windowUtils.flushApzRepaints()) return over();
        const done = () => { Services.obs.removeObserver(done, 'apz-repaints-flushed'); over(); };
        Services.obs.addObserver(done, 'apz-repaints-flushed');
    });
    const put = (state, step) => ways.forEach((way, id) => {
        const [x, y] = way[step];
        windowUtils.sendNativeTouchPoint(id + 1, state, Math.round((screenX + x) * ratio), Math.round((screenY + y) * ratio), 1, 90);
    });
    (async () => {
        const last = ways[0].length - 1;
        // What the page has just scrolled must be where the fingers look for it.
        await flushed();
        for (let step = 0; step <= last; step += 1) {
            put(TOUCH_CONTACT, step);
            await pause(16);
        }
        await pause(rest);
        put(TOUCH_REMOVE, last);
        await pause(16);
        await flushed();
    })().then(() => done(null), (error) => done(String(error)));";

impl Session {
    /// The way of each finger in CSS px, all of them equally long, and how long they rest at its end, in ms.
    pub(crate) async fn firefox_fingers(&self, ways: &[Vec<Point>], rest: u128) {
        let arguments = vec![json!(ways), json!(u64::try_from(rest).expect("ms"))];
        let told = self.privileged(TOUCH, arguments, true).await;
        assert_eq!(told, json!(null), "fingers");
        // The window's events reach the page on another way than the driver's next word.
        let drawn = "requestAnimationFrame(() => requestAnimationFrame(arguments[0]));";
        let drawn = self.client.execute_async(drawn, Vec::new()).await;
        drawn.expect("the page has frames");
    }
}
