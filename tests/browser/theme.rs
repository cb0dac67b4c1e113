//! Light and dark: by the system, by the switch, by the address.

use super::engine::Engine;
use super::session::{Session, Setup};

const LIGHT: [u8; 4] = [0xff, 0xff, 0xff, 255];
const DARK: [u8; 4] = [0x0e, 0x11, 0x16, 255];
/// The first curve in both themes.
const INK: [([u8; 4], [u8; 3]); 2] = [(LIGHT, [0x00, 0x72, 0xb2]), (DARK, [0x5a, 0xb0, 0xf2])];

/// The page and the plot are of one colour, and the curve in the ink that belongs to it.
async fn assert_paper(page: &Session, paper: [u8; 4], what: &str) {
    page.drawn().await;
    let pixels = page.canvas("#canvas").await;
    assert_eq!(pixels.at(0, 0), paper, "{what}");
    let css = page
        .value("getComputedStyle(document.documentElement).backgroundColor")
        .await;
    let [r, g, b, _] = paper;
    assert_eq!(css, format!("rgb({r}, {g}, {b})"), "{what}");
    for (ground, ink) in INK {
        assert_eq!(pixels.count(ink, 0) > 500, ground == paper, "{what}");
    }
    let dot = page
        .value("getComputedStyle(find('#functions .dot')).backgroundColor")
        .await;
    let ink = INK.iter().find(|(ground, _)| *ground == paper).unwrap().1;
    let [r, g, b] = ink;
    assert_eq!(dot, format!("rgb({r}, {g}, {b})"), "{what}");
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_system_decides_until_the_reader_does() {
    Setup::new()
        .not_in(
            Engine::WebKit,
            "the driver sets no preference while the page is open",
        )
        .run(async |page| {
            page.open_lab("#functions=gelu").await;
            assert_paper(page, LIGHT, "light system").await;
            prefer(page, "dark").await;
            assert_paper(page, DARK, "the system turned dark").await;

            // The switch goes from the system's choice to light, to dark, and back.
            for (paper, address) in [
                (LIGHT, "functions=gelu&theme=light"),
                (DARK, "functions=gelu&theme=dark"),
                (DARK, "functions=gelu"),
            ] {
                page.click_on("#theme").await;
                assert_paper(page, paper, address).await;
                page.wait_for_address(address).await;
            }
            page.click_on("#theme").await;
            prefer(page, "light").await;
            page.click_on("#theme").await;
            assert_paper(page, DARK, "dark wish on a light system").await;
            page.assert_clean().await;
        })
        .await;
}

/// Turns the system light or dark while the page is open.
async fn prefer(page: &Session, scheme: &str) {
    page.prefer(&[("prefers-color-scheme", scheme)]).await;
    page.wait_until(&format!(
        "matchMedia('(prefers-color-scheme: {scheme})').matches"
    ))
    .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn the_address_decides_against_the_system() {
        Setup::new()
            .dark()
            .run(async |page| {
                page.open_lab("#functions=gelu").await;
                assert_paper(page, DARK, "dark system").await;
                page.open_lab("#functions=gelu&theme=light").await;
                assert_paper(page, LIGHT, "light by address").await;
                page.assert_clean().await;
            })
            .await;
    }
}
