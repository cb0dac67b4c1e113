//! Which view the page shows: from its address, checked against what is drawn.

use super::input::Point;
use super::query::Area;
use super::session::Session;
use serde_json::json;

/// What the plot shows, and where.
#[derive(Clone, Debug)]
pub(crate) struct Viewed {
    /// The plot's inside, in CSS px from the top left corner of the viewport.
    pub(crate) area: Area,
    /// The ranges that are drawn.
    pub(crate) x: [f64; 2],
    pub(crate) y: [f64; 2],
    /// Whether y is the automatic one.
    pub(crate) automatic: bool,
}

impl Viewed {
    /// What is to be seen at a point of the viewport.
    pub(crate) fn data(&self, (left, top): Point) -> [f64; 2] {
        let across = (left - self.area.left) / self.area.width;
        let up = 1.0 - (top - self.area.top) / self.area.height;
        let at = |[lo, hi]: [f64; 2], share: f64| lo + share * (hi - lo);
        [at(self.x, across), at(self.y, up)]
    }

    pub(crate) fn width(&self) -> f64 {
        self.x[1] - self.x[0]
    }

    pub(crate) fn height(&self) -> f64 {
        self.y[1] - self.y[0]
    }

    /// Asserts that two values differ by at most so many px of the x axis.
    #[track_caller]
    pub(crate) fn near_x(&self, one: f64, other: f64, px: f64) {
        let apart = (one - other).abs() / self.width() * self.area.width;
        assert!(apart <= px, "{one} and {other} are {apart} px apart");
    }

    /// Asserts that two values differ by at most so many px of the y axis.
    #[track_caller]
    pub(crate) fn near_y(&self, one: f64, other: f64, px: f64) {
        let apart = (one - other).abs() / self.height() * self.area.height;
        assert!(apart <= px, "{one} and {other} are {apart} px apart");
    }
}

impl Session {
    /// What the plot shows. The address must say the same: a fresh canvas drawn from it has the same pixels.
    pub(crate) async fn viewed(&self) -> Viewed {
        self.drawn().await;
        // Before a page is left, its address is up to date.
        let body = "
            dispatchEvent(new Event('pagehide'));
            const { functions = 'swish,leaky_relu(alpha=0.1),gelu_tanh', show = 'f,df', x = '-6,6', y = 'auto', aspect = 'free' } =
                Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
            const canvas = document.querySelector('#canvas');
            const { width, height } = canvas;
            const { left, top } = canvas.getBoundingClientRect();
            const fresh = Object.assign(document.createElement('canvas'), { width, height });
            const pixelRatio = devicePixelRatio;
            const frame = lab.draw(fresh, { functions, show, x, y, aspect },
                { width: width / pixelRatio, height: height / pixelRatio, pixelRatio, theme: 'light' });
            const [seen, expected] = [canvas, fresh].map((of) =>
                new Uint32Array(of.getContext('2d').getImageData(0, 0, width, height).data.buffer));
            const wrong = seen.reduce((sum, pixel, i) => sum + (pixel !== expected[i]), 0);
            const { area } = frame;
            return [wrong, left + area.left, top + area.top, area.width, area.height, ...frame.x, ...frame.y, y === 'auto', location.hash];";
        let answer = self.lab(body, json!(null)).await;
        assert_eq!(answer[0], 0, "pixels that do not belong to {}", answer[10]);
        let number = |i: usize| answer[i].as_f64().expect("a number");
        Viewed {
            area: Area {
                left: number(1),
                top: number(2),
                width: number(3),
                height: number(4),
            },
            x: [number(5), number(6)],
            y: [number(7), number(8)],
            automatic: answer[9] == true,
        }
    }
}
