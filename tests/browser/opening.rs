//! What the page shows to a reader who has done nothing yet.

use super::session::{Session, Setup};
use super::slider::Slider;
use fantoccini::key::Key;
use serde_json::{Value, json};

/// The three sliders of the opening state, and the canvas on which each moves ink.
const SLIDERS: [(&str, &str, &str); 3] = [
    ("swish", "beta", "#canvas"),
    ("leaky_relu", "alpha", "#canvas"),
    ("gelu_tanh", "c", ".strip-canvas"),
];

/// Windows: width and height in CSS px, and whether a finger points.
const WINDOWS: [(u32, u32, bool); 4] = [
    (1440, 900, false),
    (1280, 720, false),
    (1024, 768, false),
    (390, 844, true),
];

/// The sliders of which some part cannot be seen or pressed without scrolling, by their functions.
async fn out_of_sight(page: &Session) -> Value {
    page.value(
        "[...document.querySelectorAll('#functions .slider')].filter((slider) => {
            const { top, bottom } = slider.getBoundingClientRect();
            const parts = [...slider.querySelectorAll('.range, .number-box, .play, .mark')];
            const reached = parts.every((part) => {
                const { left, right, top, bottom } = part.getBoundingClientRect();
                return part.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
            });
            return !(top >= 0 && bottom <= innerHeight && reached);
        }).map(({ dataset }) => dataset.function)",
    )
    .await
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn three_sliders_are_in_sight_and_each_moves_ink() {
    for (width, height, touch) in WINDOWS {
        for language in ["en", "zh-CN"] {
            let setup = Setup::new().size(width, height);
            let setup = if touch { setup.touch() } else { setup };
            setup
                .run(async |page| {
                    page.open_lab(&format!("#lang={language}")).await;
                    page.wait_until("find('.strip-canvas').width > 0").await;
                    let what = format!("{width}×{height}, {language}");
                    assert_eq!(out_of_sight(page).await, json!([]), "{what}");
                    let room = page.area("#canvas").await;
                    assert!(
                        room.height >= 200.0,
                        "{what}: the plot is {} high",
                        room.height
                    );
                    for (function, parameter, canvas) in SLIDERS {
                        let before = page.canvas(canvas).await;
                        let range = Slider::of(function, parameter).part(".range");
                        page.value(&format!(
                            "find({}).focus({{ preventScroll: true }})",
                            json!(range)
                        ))
                        .await;
                        page.press(Key::End).await;
                        page.drawn().await;
                        let moved = before.differences(&page.canvas(canvas).await, 64);
                        assert!(moved > 200, "{what}, {function}: {moved} pixels");
                    }
                    page.assert_clean().await;
                })
                .await;
        }
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_link_of_the_opening_state_says_nothing() {
    Setup::new()
        .run(async |page| {
            page.open_lab("").await;
            assert_eq!(
                page.legend().await,
                json!(["swish", "leaky_relu", "gelu_tanh"])
            );
            page.click_on(".function[data-index=\"1\"] .function-choose")
                .await;
            page.wait_for_address("active=2").await;
            page.click_on(".function[data-index=\"0\"] .function-choose")
                .await;
            page.wait_until("location.hash === ''").await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_active_function_s_curves_are_named_where_they_run() {
    let names = "[...document.querySelectorAll('.curve-label:not([hidden])')].map((node) => node.textContent.trim())";
    Setup::new()
        .run(async |page| {
            page.open_lab("#show=f,df,d2f").await;
            page.wait_until(&format!("{names}.length === 3")).await;
            assert_eq!(page.value(names).await, json!(["f", "f′ slope", "f″ second derivative"]));
            let apart = page
                .value(
                    "(() => {
                        const boxes = [...document.querySelectorAll('.curve-label')].map((node) => node.getBoundingClientRect());
                        const plot = document.querySelector('#canvas').getBoundingClientRect();
                        const inside = boxes.every((box) => box.left >= plot.left && box.right <= plot.right && box.top >= plot.top && box.bottom <= plot.bottom);
                        const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
                        return inside && !boxes.some((box, i) => boxes.slice(i + 1).some((other) => meet(box, other)));
                    })()",
                )
                .await;
            assert_eq!(apart, true);
            // They go with the function, and in the colour of the active one.
            page.click_on(".function[data-index=\"0\"] .function-toggle").await;
            page.wait_until(&format!("{names}.length === 0")).await;
            page.click_on(".function[data-index=\"1\"] .function-choose").await;
            page.wait_until("find('.curve-label:not([hidden])')?.classList.contains('curve-2')").await;
        })
        .await;
}

/// The ends of y as the limits of the axes show them.
async fn y_limits(page: &Session) -> Value {
    page.value(
        "[...document.querySelectorAll('.axis-limits .y-range .number-box')].map((box) => box.value)",
    )
    .await
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_axes_stand_still_while_a_slider_is_dragged() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=elu,relu_squared&x=-3,1&show=f").await;
            page.click_on("[data-action=limits]").await;
            page.wait_until("find('.axis-limits .y-range')").await;
            let before = y_limits(page).await;
            page.press(Key::Escape).await;
            // What has the focus loses it to the slider that is dragged.
            page.value("find('#functions .function-menu').focus()").await;
            let slider = Slider::of("elu", "alpha");
            let (from, to) = (slider.thumb(page).await, slider.place(page, 1.0).await);
            let untouched = "(() => {
                const canvas = document.querySelector('#canvas');
                const { data } = canvas.getContext('2d').getImageData(canvas.width * 0.8, 0, 40, canvas.height);
                let sum = 0;
                for (let i = 0; i < data.length; i += 4) sum = (sum * 31 + data[i] + 7 * data[i + 1] + 13 * data[i + 2]) % 1000003;
                return sum;
            })()";
            let picture = page.value(untouched).await;
            page.drag_and_hold(from, to).await;
            page.drawn().await;
            assert_eq!(slider.value(page).await, 3.0);
            assert_eq!(page.value(untouched).await, picture, "what is not touched has moved");
            page.release().await;
            page.drawn().await;
            assert_ne!(page.value(untouched).await, picture, "y fits when the drag has ended");
            page.click_on("[data-action=limits]").await;
            page.wait_until("find('.axis-limits .y-range')?.checkVisibility()").await;
            assert_ne!(y_limits(page).await, before);
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_strip_shows_the_error_of_an_approximation() {
    let largest =
        "Number(find('.strip-words .number').textContent.split('=')[1]?.replace('−', '-'))";
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=gelu_tanh,relu").await;
            page.wait_until(&format!("{largest} > 0")).await;
            assert_eq!(page.value("find('.strip-title').textContent").await, "GELU (tanh) − GELU");
            let expected = page
                .lab(
                    "const xs = Float64Array.from({ length: 12001 }, (_, i) => -6 + i / 1000);
                     const [a, b] = [['gelu_tanh', given], ['gelu', {}]].map(([id, params]) => lab.evaluate(id, params, xs).f);
                     return Math.max(...a.map((value, i) => Math.abs(value - b[i])));",
                    json!({ "c": 0.044715 }),
                )
                .await;
            let (shown, expected) = (page.value(largest).await, expected.as_f64().expect("a number"));
            assert!((shown.as_f64().expect("a number") / expected - 1.0).abs() < 5e-3, "{shown} {expected}");

            // While c is dragged the scale stays: the growth of the error is seen.
            let reach = "find('.strip-reach').textContent";
            let before = page.value(reach).await;
            let slider = Slider::of("gelu_tanh", "c");
            page.drag_and_hold(slider.thumb(page).await, slider.place(page, 1.0).await).await;
            page.wait_until(&format!("{largest} > 0.01")).await;
            assert_eq!(page.value(reach).await, before);
            page.release().await;
            page.wait_until(&format!("{reach} !== {before}")).await;

            // It goes with the function, and is not there for others.
            page.click_on(".function[data-index=\"0\"] .function-toggle").await;
            page.wait_until("!find('#strip').checkVisibility()").await;
            page.go("#functions=relu,hard_sigmoid").await;
            page.wait_until("find('.strip-title').textContent === 'Hard sigmoid − Sigmoid'").await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_row_has_the_values_of_the_curves_that_are_drawn() {
    let curves = "[...document.querySelectorAll('.function .probe-value')].filter((node) => node.checkVisibility()).map(({ dataset }) => dataset.curve)";
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=elu,elu(alpha=2)&probe=-1").await;
            page.wait_until("find('.function .probe-value .number').textContent !== ''")
                .await;
            assert_eq!(page.value(curves).await, json!(["f", "df", "f", "df"]));
            page.click_on("[data-curve=d2f]").await;
            page.wait_until(&format!("{curves}.length === 6")).await;
            page.click_on(".function[data-index=\"0\"] .function-toggle")
                .await;
            page.wait_until(&format!("{curves}.length === 3")).await;
            // Copies are told apart wherever they are named.
            let names =
                "[...document.querySelectorAll('.function-name')].map((node) => node.textContent)";
            assert_eq!(page.value(names).await, json!(["ELU 1", "ELU 2"]));
            let labels =
                "[...document.querySelectorAll('.slider .range')].map((node) => node.ariaLabel)";
            let labels = page.value(labels).await;
            assert_ne!(labels[0], labels[1]);
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_plot_takes_the_room_of_hidden_parts() {
    Setup::new()
        .run(async |page| {
            page.open_lab("").await;
            let mut last = page.area("#canvas").await.height;
            for hide in [
                "toolbar",
                "toolbar,controls",
                "toolbar,controls,readout",
                "toolbar,controls,readout,legend",
            ] {
                page.go(&format!("#hide={hide}")).await;
                page.drawn().await;
                let height = page.area("#canvas").await.height;
                assert!(height >= last + 20.0, "{hide}: {height} after {last}");
                let below = page.value("document.querySelector('.bench').getBoundingClientRect().bottom - [...document.querySelectorAll('.bench > :not(.visually-hidden)')].filter((node) => node.checkVisibility()).at(-1).getBoundingClientRect().bottom").await;
                assert!(below.as_f64().expect("a number") < 24.0, "{hide}: {below} CSS px are empty");
                last = height;
            }
            page.assert_clean().await;
        })
        .await;
}
