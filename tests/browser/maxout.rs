//! Maxout of one input: pieces are dragged and moved by keys; the picture is the maximum that the library computes.

use super::session::{Session, Setup};
use activation_lab::vector::{Piece, maxout};
use activation_lab_plot::{Palette, Theme};
use fantoccini::key::Key;
use serde_json::json;

/// The notes come last; of one input or of two there is what is drawn over or beside the canvas.
pub(crate) const READY: &str = "find('#view-maxout .maxout-note ul')
    && (find('#view-maxout .maxout-handle')?.style.left || find('#view-maxout .maxout-readout')?.textContent)";
pub(crate) const FIRST: &str = "#view-maxout [data-maxout=first]";
const LINES: &str = "#view-maxout [data-maxout=first] .maxout-lines";

pub(crate) async fn open(page: &Session, fragment: &str) {
    page.open_page(&format!("#view=maxout{fragment}")).await;
    page.wait_until(READY).await;
    page.drawn().await;
}

pub(crate) async fn text(page: &Session, path: &str) -> String {
    let text = page
        .value(&format!("find({}).textContent", json!(path)))
        .await;
    text.as_str().expect("a text").to_owned()
}

/// The pieces that the boxes say.
pub(crate) async fn pieces(page: &Session, table: &str) -> Vec<Piece> {
    let rows = page
        .value(&format!(
            "[...find({}).querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('.number-box')].map((box) => Number(box.value)))",
            json!(table)
        ))
        .await;
    let rows: Vec<[f64; 2]> = serde_json::from_value(rows).expect("numbers");
    let piece = |[weight, bias]: [f64; 2]| Piece { weight, bias };
    rows.into_iter().map(piece).collect()
}

/// Asserts that the bold line is, in the colour of the winner, where the library has the maximum; ranges are those at first.
pub(crate) async fn assert_drawn(page: &Session) -> Vec<Piece> {
    page.drawn().await;
    let pieces = pieces(page, FIRST).await;
    let pixels = page.canvas(LINES).await;
    let palette: Vec<[u8; 3]> = colours();
    let area = plot_area(page).await;
    let mut seen = 0;
    for i in 0..=40 {
        let x = -3.93 + 7.86 * f64::from(i) / 40.0;
        let found = maxout(&pieces, x).unwrap();
        let [column, row] = area.at([x, found.value]);
        let near_corner = pieces.iter().any(|other| {
            other.weight != found.derivative
                && (other.weight * x + other.bias - found.value).abs() < 0.12
        });
        if near_corner || found.value.abs() > 3.9 {
            continue;
        }
        // Two lines of pixels at least are covered in full, however steep the line is.
        let wanted = palette[found.winner];
        let hit = (0..5).any(|d| {
            let pixel = pixels.at(column as usize, (row as usize + d).saturating_sub(2));
            (0..3).all(|c| pixel[c].abs_diff(wanted[c]) <= 3)
        });
        // A handle is no part of the canvas, so nothing covers the line.
        assert!(
            hit,
            "at x = {x}: no {wanted:?} of piece {}",
            found.winner + 1
        );
        seen += 1;
    }
    assert!(seen > 10, "{seen} places were looked at");
    pieces
}

fn colours() -> Vec<[u8; 3]> {
    let palette: &Palette = Theme::Light.palette();
    palette.curves.iter().map(|&(r, g, b)| [r, g, b]).collect()
}

/// Where the lines stand on their canvas, as the module says.
struct Place {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
}

impl Place {
    fn at(&self, [x, y]: [f64; 2]) -> [f64; 2] {
        [
            self.left + (x + 4.0) / 8.0 * self.width,
            self.top + (4.0 - y) / 8.0 * self.height,
        ]
    }
}

async fn plot_area(page: &Session) -> Place {
    let body = "
        const { width, height } = document.querySelector(given);
        const fresh = Object.assign(document.createElement('canvas'), { width, height });
        const { area } = lab.chart(fresh, { series: [], x: [-4, 4], y: [-4, 4] }, { width, height, pixelRatio: 1, theme: 'light' });
        return [area.left, area.top, area.width, area.height];";
    let numbers = page.lab(body, json!(LINES)).await;
    let [left, top, width, height] = serde_json::from_value(numbers).expect("four numbers");
    Place {
        left,
        top,
        width,
        height,
    }
}

/// The middle of a handle in the viewport.
async fn handle(page: &Session, name: &str) -> (f64, f64) {
    let path = format!("{FIRST} [data-handle=\"{name}\"]");
    page.drawn().await;
    page.area(&path).await.at(0.5, 0.5)
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_handle_moves_its_piece() {
        Setup::new()
            .run(async |page| {
                open(page, "").await;
                let before = assert_drawn(page).await;
                page.value(&format!(
                    "find({}).scrollIntoView({{ block: 'start', behavior: 'instant' }})",
                    json!(FIRST)
                ))
                .await;
                let (x, y) = handle(page, "2-left").await;
                let area = plot_area(page).await;
                // Three units up, while the other end stays.
                page.drag((x, y), (x, y - 3.0 / 8.0 * area.height)).await;
                let after = assert_drawn(page).await;
                assert_eq!((after[0], after[2]), (before[0], before[2]));
                let at = |piece: &Piece, x: f64| piece.weight * x + piece.bias;
                let [left, right] = [-3.1, 3.1];
                assert!(
                    (at(&after[1], left) - at(&before[1], left) - 3.0).abs() < 0.06,
                    "{after:?}"
                );
                assert!(
                    (at(&after[1], right) - at(&before[1], right)).abs() < 0.06,
                    "{after:?}"
                );
                let (_, now) = handle(page, "2-left").await;
                assert!(
                    (y - now - 3.0 / 8.0 * area.height).abs() < 2.0,
                    "the handle follows"
                );

                // Keys go on from there: ten small steps are one of the large ones.
                for _ in 0..10 {
                    page.press(Key::Down).await;
                }
                let stepped = assert_drawn(page).await;
                assert!(
                    (at(&after[1], left) - at(&stepped[1], left) - 1.0).abs() < 0.06,
                    "{stepped:?}"
                );
                page.press(Key::PageUp).await;
                assert_eq!(assert_drawn(page).await[1], after[1]);
                page.press(Key::Home).await;
                let low = assert_drawn(page).await;
                assert!((at(&low[1], left) + 4.0).abs() < 0.06, "{low:?}");
                assert!(
                    (at(&low[1], right) - at(&before[1], right)).abs() < 0.06,
                    "it has not drifted"
                );

                let address = format!(
                    "view=maxout&maxout-pieces=-1,-0.5;{},{};1.5,-1",
                    low[1].weight, low[1].bias
                );
                page.wait_for_address(&address).await;
                let there = page.pixels_of(LINES).await;
                open(
                    page,
                    &format!("&{}", address.trim_start_matches("view=maxout&")),
                )
                .await;
                assert_eq!(assert_drawn(page).await, low);
                assert_eq!(page.pixels_of(LINES).await, there);
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_finger_moves_a_handle_and_scrolls_the_page_elsewhere() {
        Setup::new()
            .size(390, 844)
            .touch()
            .run(async |page| {
                open(page, "").await;
                page.value(&format!(
                    "find({}).scrollIntoView({{ block: 'start', behavior: 'instant' }})",
                    json!(FIRST)
                ))
                .await;
                let scrolled = page.value("scrollY").await;
                let (x, y) = handle(page, "1-left").await;
                page.swipe((x, y), (x, y + 60.0)).await;
                assert_eq!(page.value("scrollY").await, scrolled);
                let after = assert_drawn(page).await;
                assert_ne!(
                    after[0],
                    Piece {
                        weight: -1.0,
                        bias: -0.5
                    }
                );
                page.assert_clean().await;
            })
            .await;
    }
}
