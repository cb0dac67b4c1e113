//! The whole page on a phone, by finger, with the catalogue as a drawer.

use super::session::{Session, Setup};
use super::slider::Slider;
use fantoccini::key::Key;
use serde_json::json;

const PHONES: [(u32, u32); 2] = [(390, 844), (320, 640)];

/// Nothing sticks out of the screen to the side, and what can be tapped is large enough for a finger.
pub(crate) async fn assert_fits(page: &Session, what: &str) {
    let problems = page
        .value(
            "[
                document.documentElement.scrollWidth > innerWidth ? 'the page scrolls to the side' : '',
                ...[...document.querySelectorAll('button, input, label')]
                    .filter((node) => node.checkVisibility() && !node.closest('.skip'))
                    .map((node) => [node, node.getBoundingClientRect()])
                    .filter(([node, { left, right, width, height }]) => left < -1 || right > innerWidth + 1
                        || (node.matches('button, [type=range], [type=text]') && Math.min(width, height) < 24))
                    .map(([node, area]) => node.outerHTML.slice(0, 80) + JSON.stringify(area)),
            ].filter(Boolean)",
        )
        .await;
    assert_eq!(problems, json!([]), "{what}");
}

/// Taps in the middle of an element with a finger.
async fn tap(page: &Session, path: &str) {
    let hit = page
        .value(&format!(
            "((node) => {{
                node.scrollIntoView({{ block: 'nearest', behavior: 'instant' }});
                const {{ left, top, width, height }} = node.getBoundingClientRect();
                return node.contains(document.elementFromPoint(left + width / 2, top + height / 2));
            }})(find({}))",
            json!(path)
        ))
        .await;
    assert_eq!(hit, true, "{path} is covered");
    let middle = page.area(path).await.at(0.5, 0.5);
    page.tap(middle).await;
}

async fn open_drawer(page: &Session) {
    tap(page, "#catalogue-open").await;
    // Once it has slid in, it stands still.
    page.wait_until("find('.drawer')?.getBoundingClientRect().left === 0")
        .await;
    assert_eq!(page.value("find('.drawer').matches(':modal')").await, true);
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_function_is_chosen_from_the_drawer() {
        for (width, height) in PHONES {
            Setup::new()
                .size(width, height)
                .touch()
                .run(async |page| {
                    let what = format!("{width} × {height}");
                    page.open_lab("#functions=gelu").await;
                    assert_fits(page, &what).await;
                    page.assert_shows("gelu", "f df").await;
                    let seen = "find('#catalogue').checkVisibility()";
                    assert_eq!(page.value(seen).await, false);

                    open_drawer(page).await;
                    assert_fits(page, &what).await;
                    tap(
                        page,
                        "#catalogue-list [data-function=\"softplus\"] .entry-choose",
                    )
                    .await;
                    page.wait_until("find('.drawer') === null").await;
                    assert_eq!(page.legend().await, json!(["softplus"]));
                    assert_eq!(
                        page.value("document.activeElement.id").await,
                        "catalogue-open"
                    );
                    page.assert_shows("softplus", "f df").await;
                    page.wait_for_address("functions=softplus").await;

                    // Three ways to leave it without choosing.
                    for way in ["Escape", ".drawer .dialog-head button", "beside"] {
                        open_drawer(page).await;
                        match way {
                            "Escape" => page.press(Key::Escape).await,
                            "beside" => page.click((f64::from(width) - 10.0, 200.0)).await,
                            path => tap(page, path).await,
                        }
                        page.wait_until("find('.drawer') === null").await;
                        assert_eq!(page.value(seen).await, false, "{way}");
                    }
                    assert_eq!(page.legend().await, json!(["softplus"]));
                    page.assert_clean().await;
                })
                .await;
        }
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_finger_moves_the_slider_while_the_plot_is_seen() {
        for (width, height) in PHONES {
            Setup::new()
                .size(width, height)
                .touch()
                .run(async |page| {
                    let what = format!("{width} × {height}");
                    page.open_lab("#functions=swish").await;
                    let slider = Slider::of("swish", "beta");
                    let range = json!(slider.part(".range"));
                    page.value(&format!(
                        "find({range}).scrollIntoView({{ block: 'center', behavior: 'instant' }})"
                    ))
                    .await;
                    page.swipe(slider.thumb(page).await, slider.place(page, 0.62).await)
                        .await;
                    let beta = slider.value(page).await;
                    assert!((beta - 6.2).abs() < 0.2, "{what}: {beta}");
                    page.assert_shows(&format!("swish(beta={beta})"), "f df")
                        .await;
                    let canvas = page.area("#canvas").await;
                    assert!(
                        canvas.top >= -1.0 && canvas.height >= 200.0,
                        "{what}: {canvas:?}"
                    );
                    let (_, thumb) = slider.thumb(page).await;
                    assert!(
                        thumb > canvas.top + canvas.height,
                        "{what}: the plot covers the slider"
                    );

                    // The browser takes its time to see that two touches were a tap.
                    let row = "#functions [data-index=\"0\"]";
                    tap(page, &format!("{row} .function-menu")).await;
                    let reset = ".menu [data-action=reset]";
                    page.wait_until(&format!("find('{reset}') !== null")).await;
                    tap(page, reset).await;
                    let number = json!(slider.part(".number-box"));
                    page.wait_until(&format!("Number(find({number}).value) === 1"))
                        .await;
                    page.assert_shows("swish", "f df").await;
                    let switch = "#toolbar [data-curve=\"d2f\"]";
                    tap(page, switch).await;
                    page.wait_until(&format!("find('{switch}').checked")).await;
                    page.assert_shows("swish", "f df d2f").await;
                    tap(page, "#theme").await;
                    page.wait_for_address("functions=swish&show=f,df,d2f&theme=light")
                        .await;
                    assert_fits(page, &what).await;
                    page.assert_clean().await;
                })
                .await;
        }
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_finger_on_the_plot_scrolls_the_page() {
        Setup::new()
            .size(390, 560)
            .touch()
            .run(async |page| {
                page.open_lab("#functions=gelu").await;
                let canvas = page.area("#canvas").await;
                page.swipe(canvas.at(0.5, 0.9), canvas.at(0.5, 0.1)).await;
                page.wait_until("scrollY > 50").await;
            })
            .await;
    }
}
