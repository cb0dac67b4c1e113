//! Sliders, number boxes and choices of the kit, on its own page.

use super::input::Point;
use super::session::{Session, Setup};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// Diameter of the thumb in CSS px; its centre travels this much less than the track is long.
const THUMB: f64 = 20.0;

async fn open_kit(page: &Session) {
    page.open_page("www/ui/kit.html").await;
    page.wait_until("find('[data-theme=dark] canvas')").await;
}

/// A part in the column of the light theme.
fn part(name: &str, inside: &str) -> String {
    format!("[data-theme=light] [data-part={name}] {inside}")
}

async fn property(page: &Session, path: &str, name: &str) -> Value {
    page.value(&format!("find({}).{name}", json!(path))).await
}

/// The point at a share of the way of the slider's thumb.
async fn at(page: &Session, name: &str, share: f64) -> Point {
    let area = page.area(&part(name, ".range")).await;
    let x = area.left + 0.5 * THUMB + share * (area.width - THUMB);
    (x, area.top + 0.5 * area.height)
}

/// What the box of a part says, and what the part has answered.
async fn shown(page: &Session, name: &str) -> [Value; 2] {
    [
        property(page, &part(name, ".number-box"), "value").await,
        property(page, &part(name, "output"), "textContent").await,
    ]
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_slider_follows_pointer_keys_marks_and_box() {
    Setup::new()
        .run(async |page| {
            open_kit(page).await;
            let [from, target] = [at(page, "Slider", 0.5).await, at(page, "Slider", 0.9).await];
            page.drag(from, target).await;
            assert_eq!(shown(page, "Slider").await, ["1.80", "1.8"]);
            // A pointer beside a mark means the mark.
            let (x, y) = at(page, "Slider", 0.75).await;
            page.click((x + 2.0, y)).await;
            assert_eq!(shown(page, "Slider").await, ["1.50", "1.5"]);

            for (key, value) in [
                (Key::Right, ["1.55", "1.55"]),
                (Key::Down, ["1.50", "1.5"]),
                (Key::PageDown, ["1.00", "1"]),
                (Key::Home, ["0.00", "0"]),
                (Key::End, ["2.00", "2"]),
            ] {
                page.press(key).await;
                assert_eq!(shown(page, "Slider").await, value);
            }
            page.click_on(&part("Slider", ".mark")).await;
            assert_eq!(shown(page, "Slider").await, ["0.50", "0.5"]);

            // Beyond the track's end the thumb stops and is hollow.
            page.type_in(&part("Slider", ".number-box"), "7").await;
            let range = part("Slider", ".range");
            assert_eq!(shown(page, "Slider").await, ["7.00", "7"]);
            assert_eq!(property(page, &range, "value").await, "2");
            assert_eq!(property(page, &range, "dataset.beyond").await, "");
            assert_eq!(property(page, &range, "ariaValueText").await, "7");
            let reset = part("Slider", ".reset");
            assert_eq!(property(page, &reset, "ariaDisabled").await, "false");
            page.click_on(&reset).await;
            assert_eq!(shown(page, "Slider").await, ["1.00", "1"]);
            assert_eq!(property(page, &reset, "ariaDisabled").await, "true");
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_dial_counts_in_powers_and_a_locked_slider_stays() {
    Setup::new()
        .run(async |page| {
            open_kit(page).await;
            let [from, target] = [at(page, "Dial", 0.25).await, at(page, "Dial", 0.5).await];
            page.drag(from, target).await;
            // A pixel of the track is half a percent.
            let dialled = property(page, &part("Dial", ".range"), "ariaValueText").await;
            let value: f64 = dialled
                .as_str()
                .and_then(|text| text.parse().ok())
                .unwrap_or(f64::NAN);
            assert!((value - 10.0).abs() < 0.1, "{dialled}");
            for control in [".range", ".number-box", ".reset"] {
                assert_eq!(
                    property(page, &part("Locked", control), "disabled").await,
                    true,
                    "{control}"
                );
            }
            assert_eq!(
                property(page, &part("Locked", ".range"), "dataset.beyond").await,
                ""
            );
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_number_box_refuses_what_it_cannot_take() {
    Setup::new()
        .run(async |page| {
            open_kit(page).await;
            let (number, error) = (
                part("Number", ".number-box"),
                part("Number", ".field-error"),
            );
            page.type_in(&number, "1/8").await;
            page.wait_until(&format!(
                "find({}).textContent === '0.125'",
                json!(part("Number", "output"))
            ))
            .await;
            for (typed, complaint) in [
                ("-1", "Enter a number above 0."),
                ("x", "“x” is not a number. Enter a number above 0."),
                ("1,000", "“1,000” is ambiguous. Enter 1 or 1000."),
            ] {
                page.type_in(&number, typed).await;
                assert_eq!(property(page, &error, "textContent").await, complaint);
                assert_eq!(property(page, &number, "ariaInvalid").await, "true");
            }
            page.press(Key::Escape).await;
            assert_eq!(shown(page, "Number").await, ["0.125", "0.125"]);
            assert_eq!(property(page, &error, "hidden").await, true);

            // The ends of a range keep their order.
            let both = format!(
                "[...document.querySelectorAll({})].map(({{ value }}) => value)",
                json!(part("Pair", ".number-box"))
            );
            let low = part("Pair", "[aria-label=from]");
            page.type_in(&low, "7").await;
            let told = property(page, &part("Pair", ".field-error"), "textContent").await;
            assert!(
                told.as_str().is_some_and(|text| text.contains("below 6")),
                "{told}"
            );
            page.type_in(&low, "-3").await;
            assert_eq!(page.value(&both).await, json!(["-3", "6"]));
            page.press(Key::Up).await;
            assert_eq!(page.value(&both).await, json!(["-2", "6"]));
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn choices_answer_with_their_values() {
    Setup::new()
        .run(async |page| {
            open_kit(page).await;
            let said = part("Choice", "output");
            assert_eq!(
                property(page, &part("Choice", "select"), "value").await,
                "b"
            );
            page.value(&format!(
                "find({}).focus()",
                json!(part("Choice", "select"))
            ))
            .await;
            page.press(Key::Down).await;
            page.wait_until(&format!("find({}).textContent === 'c'", json!(said)))
                .await;
            page.click_on(&part("Choice", ".choice-option:last-child"))
                .await;
            assert_eq!(property(page, &said, "textContent").await, "df");
            page.press(Key::Left).await;
            assert_eq!(property(page, &said, "textContent").await, "f");
            page.assert_clean().await;
        })
        .await;
}
