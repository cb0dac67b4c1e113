//! How the element looks as its reader's system and browser have it: colours without pixels, forced colours, large text, paper; and
//! the language around it.

use super::host::{on_host, open_host};
use super::session::Setup;
use serde_json::json;

/// A browser that gives pixels away to nobody.
const GUARDED: &str = "
    const { getImageData } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.getImageData = function (...given) {
        const found = getImageData.apply(this, given);
        for (let i = 0; i < found.data.length; i += 1) found.data[i] = 255 * Math.random();
        return found;
    };";

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn colours_and_theme_are_not_read_from_pixels() {
    Setup::new()
        .chromium_only("the script that is run early is Chromium's and Firefox's")
        .run(async |page| {
            page.run_early(GUARDED).await;
            let _server = open_host(page).await;
            let body = "
                const paper = () => plot.toSVG().match(/fill=\"(#\\w+)\"/)[1];
                const seen = [];
                for (const theme of ['auto', 'light', 'dark']) {
                    plot.theme = theme;
                    await frames();
                    seen.push(paper());
                }
                plot.removeAttribute('theme');
                document.documentElement.style.colorScheme = 'dark';
                while (paper() !== '#0e1116') await frames();
                document.documentElement.style.colorScheme = '';
                while (paper() !== '#ffffff') await frames();
                return seen;";
            let seen = on_host(page, body, json!(null)).await;
            assert_eq!(seen, json!(["#ffffff", "#ffffff", "#0e1116"]));
            // Every notation; what depends on light and dark is as the element is; what lets the ground through lies on white.
            let body = "
                plot.show = 'f';
                const seen = [];
                for (const colour of given) {
                    plot.style.setProperty('--activation-plot-curve-1', colour);
                    await frames();
                    await frames();
                    const curves = plot.toSVG().match(/<polyline[^>]*stroke=\"(#\\w+)\"[^>]*stroke-linecap/g);
                    seen.push(/stroke=\"(#\\w+)\"/.exec(curves[0])[1]);
                }
                return seen;";
            let colours = json!([
                "rebeccapurple", "#639", "hsl(270 50% 40%)", "rgb(0 0 255 / 50%)", "color(srgb 1 0.5 0)",
                "color-mix(in srgb, red, blue)", "oklch(0.7 0 0)", "light-dark(#123456, #fedcba)", "inherit", "12px", "url(x)",
            ]);
            let seen = on_host(page, body, colours).await;
            assert_eq!(
                seen,
                json!([
                    "#663399", "#663399", "#663399", "#8080ff", "#ff8000", "#800080", "#9e9e9e", "#123456", "#0072b2", "#0072b2", "#0072b2",
                ])
            );
            page.assert_clean().await;
        })
        .await;
}

/// How many pixels of the canvas have the colours of the legend, in order.
const LEGEND: &str = "
    await frames();
    await frames();
    const canvas = inside('canvas');
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return [...plot.shadowRoot.querySelectorAll('.dot')].map((dot) => {
        const [r, g, b] = getComputedStyle(dot).color.match(/\\d+/g).map(Number);
        let found = 0;
        for (let i = 0; i < data.length; i += 4) found += data[i] === r && data[i + 1] === g && data[i + 2] === b;
        return found > 100;
    });";

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn legend_and_curves_have_the_same_colours_where_colours_are_forced() {
    for scheme in ["light", "dark"] {
        Setup::new()
            .media("prefers-color-scheme", scheme)
            .media("forced-colors", "active")
            .chromium_only("only Chromium's driver can force colours")
            .run(async |page| {
                let _server = open_host(page).await;
                for theme in ["auto", "light", "dark"] {
                    for around in ["light", "dark", ""] {
                        let body = format!(
                            "plot.theme = '{theme}'; document.documentElement.style.colorScheme = '{around}'; {LEGEND}"
                        );
                        let seen = on_host(page, &body, json!(null)).await;
                        let what = format!("{scheme} system, {theme} element, {around} page");
                        assert_eq!(seen, json!([true, true]), "{what}");
                    }
                }
                page.assert_clean().await;
            })
            .await;
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn text_is_as_large_as_the_browser_writes_it_and_not_as_the_page() {
    Setup::new()
        .chromium_only("only Chromium's driver sets the browser's font")
        .run(async |page| {
            let sizes = "
                await frames();
                const px = (path) => Math.round(parseFloat(getComputedStyle(inside(path)).fontSize));
                return ['[part=legend]', '[part=number]', '.slider-label', 'td'].map(px);";
            let _server = open_host(page).await;
            // A page's own sizes do not reach it.
            let body = "document.documentElement.style.fontSize = '40px'; document.body.style.fontSize = '9px';";
            on_host(page, body, json!(null)).await;
            assert_eq!(on_host(page, sizes, json!(null)).await, json!([14, 14, 14, 12]));
            let area = "await frames(); await frames(); return plot.frame.area.left;";
            let usual = on_host(page, area, json!(null)).await;
            let fonts = json!({ "fontSizes": { "standard": 32, "fixed": 26 } });
            page.devtools("Page.setFontSizes", fonts).await;
            let _server = open_host(page).await;
            on_host(page, body, json!(null)).await;
            assert_eq!(on_host(page, sizes, json!(null)).await, json!([28, 28, 28, 24]));
            // The numerals of the plot take more room, too.
            let large = on_host(page, area, json!(null)).await;
            assert!(large.as_f64() > usual.as_f64(), "{usual} and {large}");
            let cut = "
                const box = inside('[part=number]');
                return [box.scrollWidth > box.clientWidth, document.documentElement.scrollWidth > innerWidth];";
            assert_eq!(on_host(page, cut, json!(null)).await, json!([false, false]));
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn what_says_something_by_its_ground_is_printed_without_grounds() {
    Setup::new()
        .run(async |page| {
            let exact = "getComputedStyle(node).printColorAdjust === 'exact'";
            let _server = open_host(page).await;
            let body = format!(
                "return [...plot.shadowRoot.querySelectorAll('.dot')].map((node) => {exact});"
            );
            assert_eq!(on_host(page, &body, json!(null)).await, json!([true, true]));
            page.open_lab("#functions=swish,relu").await;
            page.medium("print").await;
            let dots = format!("[...document.querySelectorAll('.dot')].every((node) => {exact})");
            assert_eq!(page.value(&dots).await, true);
            page.medium("").await;
        })
        .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn it_speaks_the_language_around_the_shadow_tree_that_it_stands_in() {
        Setup::new()
            .run(async |page| {
                let _server = open_host(page).await;
                let body = "
                    const says = (start) => inside('caption')?.textContent.startsWith(start);
                    const until = async (test) => { while (!test()) await frames(); };
                    const card = document.querySelector('main').appendChild(document.createElement('div'));
                    const part = card.attachShadow({ mode: 'open' }).appendChild(document.createElement('section'));
                    const other = part.appendChild(document.createElement('activation-plot'));
                    other.setAttribute('functions', 'gelu');
                    other.setAttribute('readout', '');
                    await other.ready;
                    const speaks = (start) => until(() => other.shadowRoot.querySelector('caption')?.textContent.startsWith(start));
                    await speaks('Hover');
                    // Around the host of the shadow tree, on the host, and within the tree.
                    document.documentElement.lang = 'zh-CN';
                    await speaks('悬停');
                    card.lang = 'en';
                    await speaks('Hover');
                    part.lang = 'zh-Hans';
                    await speaks('悬停');
                    part.removeAttribute('lang');
                    await speaks('Hover');
                    card.remove();
                    return true;";
                assert_eq!(on_host(page, body, json!(null)).await, json!(true));
                page.assert_clean().await;
            })
            .await;
    }
}
