//! What comes out of the printer.

use super::course::DRAWN;
use super::engine::Engine;
use super::host::{on_host, open_host};
use super::session::Setup;
use super::share::{choose, open_menu};
use serde_json::json;

/// In inches.
const LETTER: [f64; 2] = [8.5, 11.0];

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_sheet_has_the_plot_the_parameters_and_the_formulas() {
    Setup::new().not_in(Engine::WebKit, "the driver sets no medium")
        .dark()
        .run(async |page| {
            page.open_lab("#functions=swish(beta=1.23456789),relu&show=f,df&theme=dark").await;
            page.script("window.asked = 0; window.print = () => { window.asked += 1; };", &[]).await;
            open_menu(page).await;
            choose(page, "print").await;
            page.wait_until("asked === 1 && find('.share-panel') === null").await;

            page.medium("print").await;
            page.script("dispatchEvent(new Event('beforeprint'));", &[]).await;
            let text = page.value("find('.print-sheet').innerText").await;
            let text = text.as_str().unwrap();
            for part in ["Swish", "f(x) = x σ(β x)", "β = 1.23456789", "steepness of the gate", "ReLU", "f(x) = max(0, x)", "first derivative", "#functions=swish(beta=1.23456789),relu"] {
                assert!(text.contains(part), "{part} is missing in {text}");
            }
            let visible = page
                .value("[...document.body.children].filter((node) => node.getClientRects().length > 0).map((node) => node.className)")
                .await;
            assert_eq!(visible, json!(["print-sheet"]));
            let looks = page
                .value("[getComputedStyle(document.documentElement).backgroundColor, find('.print-figure rect').getAttribute('fill'), document.querySelectorAll('.print-sheet :is(button, input)').length]")
                .await;
            assert_eq!(looks, json!(["rgb(255, 255, 255)", "#ffffff", 0]));

            page.script("dispatchEvent(new Event('afterprint'));", &[]).await;
            page.medium("").await;
            page.wait_until("find('.print-sheet') === null && find('#canvas').getClientRects().length > 0").await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn eight_functions_fit_on_one_page() {
    let all = "gelu_normal(mu=0.1,sigma=1.234567890123),swish(beta=1.23456789012345),softplus(beta=2),prelu,elu,celu,hard_sigmoid,gelu_tanh";
    Setup::new()
        .not_in(Engine::WebKit, "the driver prints nothing")
        .size(390, 844)
        .run(async |page| {
            page.open_lab(&format!("#functions={all}&show=f,df,d2f"))
                .await;
            for landscape in [false, true] {
                let pages = page.sheets(LETTER, landscape).await;
                assert_eq!(pages, 1, "landscape: {landscape}");
            }
            page.wait_until("find('.print-sheet') === null").await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_dark_element_is_printed_light_with_all_that_stands_around_it() {
    Setup::new()
        .not_in(Engine::WebKit, "the driver sets no medium")
        .run(async |page| {
            let _server = open_host(page).await;
            // Dark by the page, by its own theme, and by colours of the page.
            for style in ["color-scheme: dark", "", "--activation-plot-paper: #101010; --activation-plot-ink: #f0f0f0; --activation-plot-axis: #ddd; --activation-plot-numeral: #eee; --activation-plot-curve-1: #ff0"] {
                let body = "
                    document.documentElement.style = given;
                    plot.theme = given === '' ? 'dark' : 'auto';
                    const paper = () => inside('canvas').getContext('2d').getImageData(2, 2, 1, 1).data[0];
                    while (paper() > 64) await frames();";
                on_host(page, body, json!(style)).await;
                page.medium("print").await;
                let body = "
                    dispatchEvent(new Event('beforeprint'));
                    const colour = (path, name = 'color') => getComputedStyle(inside(path))[name];
                    return [
                        inside('canvas').getContext('2d').getImageData(2, 2, 1, 1).data[0],
                        colour('[part=legend]'), colour('.dot'), colour('[part=legend] .value'), colour('[part=number]', 'borderTopColor'), colour('.below', 'backgroundColor'),
                        colour('[part=slider]', 'colorScheme'), colour('[part=slider]', 'accentColor'),
                        getComputedStyle(plot).breakInside,
                    ];";
                let printed = on_host(page, body, json!(null)).await;
                let ink = "rgb(27, 31, 36)";
                let expected = json!([255, ink, "rgb(0, 114, 178)", "rgb(87, 96, 106)", "rgb(129, 139, 150)", "rgb(255, 255, 255)", "light", ink, "avoid"]);
                assert_eq!(printed, expected, "{style}");
                page.medium("").await;
                let body = "
                    dispatchEvent(new Event('afterprint'));
                    const paper = () => inside('canvas').getContext('2d').getImageData(2, 2, 1, 1).data[0];
                    while (paper() > 64) await frames();
                    return getComputedStyle(inside('[part=legend]')).color !== 'rgb(27, 31, 36)';";
                assert_eq!(on_host(page, body, json!(null)).await, true, "{style}: dark again");
            }
            // In a frame the document around the element as well.
            page.open_page("www/embed.html#functions=swish&theme=dark").await;
            page.wait_until(DRAWN).await;
            page.medium("print").await;
            let looks = page.value("[getComputedStyle(document.documentElement).colorScheme, getComputedStyle(document.documentElement).backgroundColor]").await;
            assert_eq!(looks, json!(["light", "rgb(255, 255, 255)"]));
            page.medium("").await;
        })
        .await;
}
