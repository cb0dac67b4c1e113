//! The view of softmax: logits by pointer and by key, everything that becomes of them, and what the address keeps.

use super::input::Point;
use super::narrow::assert_fits;
use super::session::{Session, Setup};
use super::words::assert_all_in;
use activation_lab::vector::{cross_entropy, relatives, softmax};
use fantoccini::key::Key;
use serde_json::json;

const READY: &str = "find('.view-softmax .softmax-section:last-of-type .prose li')
    && document.querySelectorAll('.view-softmax math').length > 5";

pub(crate) async fn open(page: &Session, keys: &str) {
    page.open_page(&format!("#view=softmax{keys}")).await;
    page.wait_until(READY).await;
}

fn column(name: char, part: &str) -> String {
    format!(".softmax-column[data-class={name}] {part}")
}

pub(crate) async fn texts(page: &Session, selector: &str) -> Vec<String> {
    let selector = json!(selector);
    let list =
        format!("[...document.querySelectorAll({selector})].map((node) => node.textContent)");
    serde_json::from_value(page.value(&list).await).expect("texts")
}

/// Logits as the boxes have them.
async fn logits(page: &Session) -> Vec<f64> {
    let list = "[...document.querySelectorAll('.softmax-column .number-box')].map(({ value }) => Number(value))";
    serde_json::from_value(page.value(list).await).expect("numbers")
}

/// Asserts that a text is the number, as far as it goes.
#[track_caller]
pub(crate) fn assert_says(text: &str, number: f64, what: &str) {
    let said = match text {
        "∞" => f64::INFINITY,
        "−∞" => f64::NEG_INFINITY,
        "NaN" => f64::NAN,
        _ => super::dial::read(text),
    };
    let size = number.abs();
    let allowed = if size < 100.0 {
        (0.06 * size).min(6e-4)
    } else {
        5e-3 * size
    };
    let near = (said - number).abs() <= allowed;
    assert!(
        said == number || near || said.is_nan() && number.is_nan(),
        "{what}: {text}, not {number:e}"
    );
}

/// Asserts that everything shown is what the library makes of the logits.
pub(crate) async fn assert_shows(page: &Session, z: &[f64], temperature: f64, label: usize) {
    page.drawn().await;
    let answer = softmax(z, temperature).unwrap();
    let loss = cross_entropy(&answer, temperature, label).unwrap();
    let others = relatives(z, temperature).unwrap();
    let relative = |name: &str| format!("[data-relative={name}] .softmax-number");
    for (selector, numbers) in [
        (".softmax-p".to_owned(), &answer.probabilities),
        (".softmax-log".to_owned(), &answer.log_probabilities),
        (
            ".softmax-heat tbody td".to_owned(),
            &answer.jacobian.concat(),
        ),
        (
            ".softmax-loss tbody td:nth-of-type(3)".to_owned(),
            &loss.difference,
        ),
        (
            ".softmax-loss tbody td:nth-of-type(5)".to_owned(),
            &loss.gradient,
        ),
        (relative("softmax"), &answer.probabilities),
        (relative("log"), &answer.log_probabilities),
        (relative("softmin"), &others.softmin),
        (relative("sparsemax"), &others.sparsemax),
        (relative("hard"), &others.hard_max),
        (relative("sigmoid"), &others.sigmoids),
    ] {
        let said = texts(page, &selector).await;
        assert_eq!(said.len(), numbers.len(), "{selector}");
        for (text, number) in said.iter().zip(numbers) {
            assert_says(text, *number, &selector);
        }
    }
    for (name, number) in [
        ("entropy", answer.entropy),
        ("bits", answer.entropy_in_bits()),
        ("perplexity", answer.perplexity()),
        ("margin", answer.margin),
    ] {
        let said = texts(page, &format!("[data-value={name}]")).await;
        assert_says(&said[0], number, name);
    }
}

/// The middle of a grip.
async fn grip(page: &Session, name: char) -> Point {
    let path = column(name, ".softmax-grip");
    let found = page
        .value(&format!(
            "(({{ value }}, {{ left, top, width, height }}, size) =>
                [left + width / 2, top + size / 2 + (1 - value) * (height - size)])(
                find('{path}'), find('{path}').getBoundingClientRect(),
                parseFloat(getComputedStyle(find('.softmax-columns')).getPropertyValue('--grip')))"
        ))
        .await;
    let [x, y] = [0, 1].map(|i| found[i].as_f64().expect("a number"));
    (x, y)
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn keys_and_boxes_set_logits() {
    Setup::new()
        .run(async |page| {
            open(page, "").await;
            page.value(&format!("find('{}').focus()", column('A', ".softmax-grip")))
                .await;
            for (key, value) in [
                (Key::Up, 2.1),
                (Key::Left, 2.0),
                (Key::PageUp, 3.0),
                (Key::Home, -10.0),
                (Key::End, 10.0),
                (Key::Down, 9.9),
            ] {
                page.press(key).await;
                assert_eq!(logits(page).await[0], value);
                assert_shows(page, &[value, 1.0, 0.1], 1.0, 0).await;
            }
            page.type_in(&column('B', ".number-box"), "-1e308").await;
            page.wait_for_address("view=softmax&softmax-logits=9.9,-1e+308,0.1")
                .await;
            assert_shows(page, &[9.9, -1e308, 0.1], 1.0, 0).await;
            page.type_in(&column('B', ".number-box"), "1e309").await;
            page.wait_until(
                "find('.softmax-board .field-error:not([hidden])')?.textContent.includes('1e+308')",
            )
            .await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn classes_come_and_go_and_two_of_them_are_a_sigmoid() {
    Setup::new()
        .run(async |page| {
            open(page, "&softmax-label=C").await;
            assert_shows(page, &[2.0, 1.0, 0.1], 1.0, 2).await;
            for _ in 3..10 {
                page.click_on("[data-do=add]").await;
            }
            assert_eq!(page.value("find('[data-do=add]').disabled").await, true);
            let mut ten = vec![2.0, 1.0, 0.1];
            ten.resize(10, 0.0);
            assert_shows(page, &ten, 1.0, 2).await;
            assert_fits(page, "ten classes").await;
            page.click_on("[data-do=pair]").await;
            assert_shows(page, &[2.0, 1.0], 1.0, 0).await;
            assert!(texts(page, "[data-value=pair]").await[0].contains("0.7311"));
            assert_ne!(page.pixels_of(".softmax-pair").await, 0);
            assert_eq!(page.value("find('[data-do=remove]').disabled").await, true);
            page.drag_dial("temperature", 0.25).await;
            let temperature = page.dial("temperature").await;
            assert!(temperature < 0.2, "{temperature}");
            assert_shows(page, &[2.0, 1.0], temperature, 0).await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_number_added_to_all_changes_nothing() {
    Setup::new()
        .run(async |page| {
            open(page, "&softmax-logits=2,1,0").await;
            page.drag_dial("shift", 0.8).await;
            let k = page.dial("shift").await;
            assert!(k > 40.0, "{k}");
            assert_eq!(logits(page).await, [2.0 + k, 1.0 + k, k]);
            assert_shows(page, &[2.0 + k, 1.0 + k, k], 1.0, 0).await;
            let p = softmax(&[2.0, 1.0, 0.0], 1.0).unwrap().probabilities;
            for (text, p) in texts(page, ".softmax-p").await.iter().zip(p) {
                assert_says(text, p, "p");
            }
            assert!(
                texts(page, ".softmax-dials .softmax-told").await[0]
                    .starts_with("The shift changes no probability. ")
            );
            // So much that the differences are rounded away, as is said.
            page.type_in(".dial[data-dial=shift] .number-box", "1e20")
                .await;
            page.wait_until("find('.softmax-dials .softmax-told').textContent.includes('rounded')")
                .await;
            assert_shows(page, &[1e20; 3], 1.0, 0).await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_link_reproduces_all_of_it() {
    let keys = "&softmax-logits=3,-2,0.5,1e3&softmax-temperature=40&softmax-shift=7&softmax-label=B&softmax-sweep=D&softmax-precision=f16";
    Setup::new()
        .run(async |page| {
            open(page, keys).await;
            assert_shows(page, &[10.0, 5.0, 7.5, 1007.0], 40.0, 1).await;
            let checked = page
                .value("[...document.querySelectorAll('.view-softmax :checked')].map(({ value }) => value)")
                .await;
            assert_eq!(checked, json!(["D", "B", "f16"]));
            let chart = page.pixels_of(".softmax-chart").await;
            page.client.refresh().await.expect("the page is loaded anew");
            page.wait_until(READY).await;
            assert_eq!(page.pixels_of(".softmax-chart").await, chart);
            assert_shows(page, &[10.0, 5.0, 7.5, 1007.0], 40.0, 1).await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_words_change_where_they_stand() {
    Setup::new()
        .size(390, 844)
        .touch()
        .run(async |page| {
            open(page, "&softmax-logits=1,2,3,4&lang=zh-CN").await;
            assert_all_in(page, "zh-CN", "softmax").await;
            assert_fits(page, "softmax on a phone").await;
            page.value("find('.language[lang=en]').click()").await;
            page.wait_until("find('.view-softmax h3').textContent === 'Vary one logit'")
                .await;
            page.wait_until("find('.view-softmax .prose').textContent.includes('Turns')")
                .await;
            // The words about the plot, which is not shown, come last.
            page.wait_until("!/\\p{Script=Han}/u.test(find('#canvas').ariaLabel)")
                .await;
            assert_all_in(page, "en", "softmax").await;
            assert_shows(page, &[1.0, 2.0, 3.0, 4.0], 1.0, 0).await;
            // A finger on a grip moves the logit and not the page.
            page.value(
                "find('.softmax-board').scrollIntoView({ block: 'center', behavior: 'instant' })",
            )
            .await;
            let before = page.value("scrollY").await;
            let (x, y) = grip(page, 'B').await;
            page.swipe((x, y), (x, y + 40.0)).await;
            let moved = logits(page).await;
            assert!(moved[1] < 0.5, "{moved:?}");
            assert_eq!(page.value("scrollY").await, before);
            assert_shows(page, &moved, 1.0, 0).await;
            page.assert_clean().await;
        })
        .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_bar_is_dragged_and_everything_follows() {
        Setup::new()
            .run(async |page| {
                open(page, "").await;
                assert_shows(page, &[2.0, 1.0, 0.1], 1.0, 0).await;
                let chart = page.pixels_of(".softmax-chart").await;
                assert_ne!(chart, 0);
                let (x, y) = grip(page, 'C').await;
                page.drag((x, y), (x, y - 60.0)).await;
                let dragged = logits(page).await;
                assert_eq!(dragged[..2], [2.0, 1.0]);
                assert!(dragged[2] > 4.0 && dragged[2] < 7.5, "{dragged:?}");
                assert_shows(page, &dragged, 1.0, 0).await;
                assert_ne!(page.pixels_of(".softmax-chart").await, chart);
                assert_eq!(texts(page, "[data-value=argMax]").await, ["C"]);
                let z = dragged
                    .iter()
                    .map(f64::to_string)
                    .collect::<Vec<_>>()
                    .join(",");
                page.wait_for_address(&format!("view=softmax&softmax-logits={z}"))
                    .await;
                page.script("history.back()", &[]).await;
                page.wait_for_address("view=softmax").await;
                assert_shows(page, &[2.0, 1.0, 0.1], 1.0, 0).await;
                page.assert_clean().await;
            })
            .await;
    }
}
