//! A system that forces its colours upon pages: the plots take them over, and what is switched on is still told. `every_view.rs` looks at all plots.

use super::keyboard::assert_reachable;
use super::session::{Session, Setup};
use super::views_shown::found;
use serde_json::json;

const WHY: &str = "only Chromium's driver can force colours";

fn forced(scheme: &'static str) -> Setup {
    Setup::new()
        .media("prefers-color-scheme", scheme)
        .media("forced-colors", "active")
        .chromium_only(WHY)
}

/// Colours as lists of numbers, and how much two of them differ (WCAG 2.2).
const COLOURS: &str = "
    const rgb = (css) => css.match(/[\\d.]+/g).slice(0, 3).map(Number);
    const system = (name) => {
        const probe = document.body.appendChild(document.createElement('div'));
        probe.style.color = name;
        const colour = rgb(getComputedStyle(probe).color);
        probe.remove();
        return colour;
    };
    const luminance = (colour) => {
        const [r, g, b] = colour.map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one, other) => {
        const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
    };";

/// Asserts that every plot is drawn on the system's paper, in colours that stand out from it.
pub(crate) async fn assert_papers(page: &Session, what: &str) {
    page.drawn().await;
    // Each is drawn at the latest when it is seen.
    let body = "
        const paper = system('Canvas');
        const corner = (node) => node.getContext('2d').getImageData(1, 1, 1, 1).data;
        const wrong = [];
        for (const node of [...everywhere('canvas')].filter((node) => isSeen(node) && node.clientWidth > 300)) {
            node.scrollIntoView({ block: 'center', behavior: 'instant' });
            for (let i = 0; i < 100 && corner(node)[3] < 255; i += 1) await new Promise(requestAnimationFrame);
            const colour = [...corner(node)].slice(0, 3);
            if (String(colour) !== String(paper)) wrong.push(`${named(node)}: ${colour}, not ${paper}`);
        }
        const curves = [1, 2, 3, 4, 5, 6, 7, 8].map((i) => getComputedStyle(document.documentElement).getPropertyValue(`--curve-${i}`))
            .map((hex) => [1, 3, 5].map((at) => parseInt(hex.trim().slice(at, at + 2), 16)));
        return { wrong, pale: curves.filter((curve) => contrast(curve, paper) < 3) };";
    let body = format!("return (async () => {{ {body} }})();");
    let answer = found(page, COLOURS, &body).await;
    assert_eq!(answer, json!({ "wrong": [], "pale": [] }), "{what}");
}

/// The theme is a wish; the system's colours are more than that.
#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_theme_gives_way_to_the_systems_colours() {
    for (scheme, theme) in [("light", "dark"), ("dark", "light")] {
        forced(scheme)
            .run(async |page| {
                page.open_lab(&format!("#functions=swish,relu&theme={theme}"))
                    .await;
                assert_papers(page, theme).await;
                // Lines and drawings of the page are seen, too.
                let strokes = found(
                    page,
                    COLOURS,
                    "return [...document.querySelectorAll('.brand-curve, .thumbnail, .icon')].filter(isSeen)
                        .map((node) => getComputedStyle(node).stroke).filter((stroke) => contrast(rgb(stroke), system('Canvas')) < 3);",
                )
                .await;
                assert_eq!(strokes, json!([]));
            })
            .await;
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn what_is_switched_on_is_told_from_what_is_not() {
    forced("dark")
        .run(async |page| {
            page.open_lab("#functions=swish,relu&off=2&aspect=equal")
                .await;
            let alike = found(
                page,
                "",
                "const looks = (node) => {
                     const own = getComputedStyle(node);
                     return [own.backgroundColor, own.borderBottomColor, own.outlineStyle].join();
                 };
                 const pairs = [
                     ['.language[aria-pressed=true]', '.language[aria-pressed=false]'],
                     ['#views [aria-current]', '#views a:not([aria-current])'],
                     ['[data-action=equal]', '[data-action=box]'],
                     ['.function:has([aria-current])', '.function:not(:has([aria-current]))'],
                     ['.function:not([data-off]) .dot', '.function[data-off] .dot'],
                     ['.entry:has([aria-current])', '.entry:not(:has([aria-current]))'],
                 ];
                 return pairs.filter((pair) => {
                     const [on, off] = pair.map((path) => looks(document.querySelector(path)));
                     return on === off;
                 });",
            )
            .await;
            assert_eq!(alike, json!([]));
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_focus_is_seen_all_the_way() {
    forced("light")
        .run(async |page| {
            page.open_lab("#functions=swish&probe=0").await;
            assert_reachable(page, "with forced colours").await;
        })
        .await;
}

/// A thumb is a part of the slider that no script can ask: it is looked at.
#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_sliders_thumb_and_its_focus_are_painted() {
    for setup in [forced("dark"), Setup::new()] {
        setup
            .run(async |page| {
                page.open_lab("#functions=swish").await;
                let picture = async || {
                    page.drawn().await;
                    let track = page.element(".slider .range").await;
                    track.screenshot().await.expect("a picture")
                };
                let alone = picture().await;
                page.tab_to(".slider .range").await;
                let focused = picture().await;
                assert_ne!(alone, focused, "the focus changes nothing");
                page.press(fantoccini::key::Key::End).await;
                page.drawn().await;
                assert_ne!(focused, picture().await, "the thumb is not seen to move");
            })
            .await;
    }
}
