//! A reader's hands: mouse, touch, wheel and keys, as the browser receives them from real devices.

use super::engine::Engine;
use super::session::Session;
use fantoccini::actions::{
    Actions, InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
    TouchActions, WheelAction, WheelActions,
};
use fantoccini::key::Key;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// A point in CSS px from the top left corner of the viewport.
pub(crate) type Point = (f64, f64);

/// The moves that a drag consists of.
const STEPS: u32 = 8;

/// How long a finger rests before it lifts.
const REST: Duration = Duration::from_millis(150);

/// What a screen takes to show a move.
const FRAME: Duration = Duration::from_millis(17);

const PRESS: PointerAction = PointerAction::Down {
    button: MOUSE_BUTTON_LEFT,
};
const RELEASE: PointerAction = PointerAction::Up {
    button: MOUSE_BUTTON_LEFT,
};

/// The pointer to a point, at once.
fn to((x, y): Point) -> PointerAction {
    PointerAction::MoveTo {
        duration: Some(Duration::ZERO),
        x,
        y,
    }
}

/// Where a drag comes along.
fn way(from: Point, target: Point) -> Vec<Point> {
    let at = |step| {
        let share = f64::from(step) / f64::from(STEPS);
        let between = |a: f64, b: f64| a + share * (b - a);
        (between(from.0, target.0), between(from.1, target.1))
    };
    (0..=STEPS).map(at).collect()
}

/// The whole drag: press, several moves, release.
fn path(from: Point, target: Point) -> Vec<PointerAction> {
    let mut actions: Vec<_> = way(from, target).into_iter().map(to).collect();
    actions.insert(1, PRESS);
    actions.push(RELEASE);
    actions
}

/// Each key down and up again.
fn strokes(keys: impl IntoIterator<Item = char>) -> impl Iterator<Item = KeyAction> {
    let both = |value| [KeyAction::Down { value }, KeyAction::Up { value }];
    keys.into_iter().flat_map(both)
}

impl Session {
    /// Moves the mouse there without a button.
    pub(crate) async fn hover(&self, point: Point) {
        self.perform(MouseActions::new("mouse".into()).then(to(point)))
            .await;
    }

    /// Clicks there with the left button.
    pub(crate) async fn click(&self, point: Point) {
        let mouse = MouseActions::new("mouse".into());
        self.perform(mouse.then(to(point)).then(PRESS).then(RELEASE))
            .await;
    }

    /// Drags the mouse with the left button.
    pub(crate) async fn drag(&self, from: Point, target: Point) {
        let mouse = MouseActions::new("mouse".into());
        let path = self.paced(path(from, target));
        self.perform(path.into_iter().fold(mouse, InputSource::then))
            .await;
    }

    /// Chromium's driver lets each move have its frame; for the others a hand takes the time.
    fn paced(&self, path: Vec<PointerAction>) -> Vec<PointerAction> {
        let pause = PointerAction::Pause { duration: FRAME };
        match self.engine {
            Engine::Firefox => path
                .into_iter()
                .flat_map(|step| [step, pause.clone()])
                .collect(),
            _ => path,
        }
    }

    /// Clicks there twice.
    pub(crate) async fn double_click(&self, point: Point) {
        let clicks = [to(point), PRESS, RELEASE, PRESS, RELEASE];
        let mouse = MouseActions::new("mouse".into());
        self.perform(clicks.into_iter().fold(mouse, InputSource::then))
            .await;
    }

    /// Presses the left button there and moves the mouse on, without releasing it.
    pub(crate) async fn drag_and_hold(&self, from: Point, target: Point) {
        let mut path = path(from, target);
        path.pop();
        let path = self.paced(path);
        let mouse = MouseActions::new("mouse".into());
        self.perform(path.into_iter().fold(mouse, InputSource::then))
            .await;
    }

    /// Releases the left button.
    pub(crate) async fn release(&self) {
        self.perform(MouseActions::new("mouse".into()).then(RELEASE))
            .await;
    }

    /// Drags a finger, which rests before it lifts: a fling would go on, and swallow the next tap.
    pub(crate) async fn swipe(&self, from: Point, target: Point) {
        if self.engine == Engine::Firefox {
            let ways = [way(from, target)];
            return self.firefox_fingers(&ways, REST.as_millis()).await;
        }
        let finger = TouchActions::new("finger".into());
        let mut path = path(from, target);
        path.insert(path.len() - 1, PointerAction::Pause { duration: REST });
        self.perform(path.into_iter().fold(finger, InputSource::then))
            .await;
    }

    /// Drags two fingers at once, each from its place to its target.
    pub(crate) async fn pinch(&self, one: [Point; 2], other: [Point; 2]) {
        if self.engine == Engine::Firefox {
            let ways = [one, other].map(|[from, target]| way(from, target));
            return self.firefox_fingers(&ways, 0).await;
        }
        let finger = |id: &str, [from, target]: [Point; 2]| {
            let finger = TouchActions::new(id.into());
            path(from, target)
                .into_iter()
                .fold(finger, InputSource::then)
        };
        let both = Actions::from(finger("finger", one)).and(finger("second finger", other));
        self.perform(both).await;
    }

    /// Taps with a finger.
    pub(crate) async fn tap(&self, point: Point) {
        if self.engine == Engine::Firefox {
            return self.firefox_fingers(&[vec![point]], 0).await;
        }
        let finger = TouchActions::new("finger".into());
        self.perform(finger.then(to(point)).then(PRESS).then(RELEASE))
            .await;
    }

    /// Turns the wheel there by CSS px; positive is down.
    pub(crate) async fn wheel(&self, (x, y): Point, down: i64) {
        // WebKit's driver turns the wheel by what differs from where it was.
        let delta_y = match self.engine {
            Engine::WebKit => self.turned.fetch_add(down, Ordering::Relaxed) + down,
            Engine::Chromium | Engine::Firefox => down,
        };
        let turn = WheelAction::Scroll {
            duration: Some(Duration::ZERO),
            x: x as i64,
            y: y as i64,
            delta_x: 0,
            delta_y,
        };
        self.perform(WheelActions::new("wheel".into()).then(turn))
            .await;
    }

    /// Presses and releases a key of the focused element.
    pub(crate) async fn press(&self, key: Key) {
        self.press_with(&[], key).await;
    }

    /// Holds a key down, such as [`Key::Shift`] for a drag.
    pub(crate) async fn hold(&self, key: Key) {
        let value = key.into();
        self.perform(KeyActions::new("keyboard".into()).then(KeyAction::Down { value }))
            .await;
    }

    /// Lets go of a key.
    pub(crate) async fn let_go(&self, key: Key) {
        let value = key.into();
        self.perform(KeyActions::new("keyboard".into()).then(KeyAction::Up { value }))
            .await;
    }

    /// Presses a key while others, such as [`Key::Shift`], are held.
    pub(crate) async fn press_with(&self, held: &[Key], key: Key) {
        self.chord(held, key.into()).await;
    }

    /// Goes back by Shift and Tab to the element before, which this names: WebKit's driver sends another key for the two.
    pub(crate) async fn back_to(&self, path: &str) {
        if self.engine == Engine::WebKit {
            self.value(&format!("find('{path}').focus()")).await;
        } else {
            self.press_with(&[Key::Shift], Key::Tab).await;
        }
        self.wait_until(&format!("document.activeElement === find('{path}')"))
            .await;
    }

    /// As [`Session::press_with`], for a key that is a character, or `Key` as one.
    pub(crate) async fn chord(&self, held: &[Key], key: char) {
        let keys = || held.iter().copied().map(char::from).chain([key]);
        let down = keys().map(|value| KeyAction::Down { value });
        let up = keys().rev().map(|value| KeyAction::Up { value });
        let keyboard = KeyActions::new("keyboard".into());
        self.perform(down.chain(up).fold(keyboard, InputSource::then))
            .await;
    }

    /// Types text into the focused element.
    pub(crate) async fn write(&self, text: &str) {
        let keyboard = KeyActions::new("keyboard".into());
        self.perform(strokes(text.chars()).fold(keyboard, InputSource::then))
            .await;
    }

    /// Types over what the focused box says, and presses Enter.
    pub(crate) async fn overwrite(&self, text: &str) {
        let shift = char::from(Key::Shift);
        let all = strokes([Key::Home.into()])
            .chain([KeyAction::Down { value: shift }])
            .chain(strokes([Key::End.into()]))
            .chain([KeyAction::Up { value: shift }])
            .chain(strokes(text.chars().chain([Key::Enter.into()])));
        let keyboard = KeyActions::new("keyboard".into());
        self.perform(all.fold(keyboard, InputSource::then)).await;
    }

    async fn perform(&self, actions: impl Into<Actions>) {
        let done = self.client.perform_actions(actions).await;
        done.expect("the browser takes the input");
    }
}
