//! Values typed, marked and reset.

use super::session::Setup;
use super::slider::{Slider, parameters, with};
use serde_json::json;

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_box_takes_what_the_slider_does_not_reach() {
    Setup::new()
        .run(async |page| {
            page.open_lab("").await;
            for (activation, i, parameter) in parameters() {
                page.go(&format!("#functions={}", activation.id)).await;
                let slider = Slider::of(activation.id, parameter.id);
                let beyond = 2.0 * parameter.slider[1] + 0.5;
                let good = with(activation, i, beyond).to_string();
                slider.type_in(page, &beyond.to_string()).await;
                page.assert_shows(&good, "f df").await;
                page.assert_address(&format!("functions={good}")).await;
                assert_eq!(slider.complaint(page).await, "", "{good}");
                let thumb = slider.thumb(page).await;
                assert_eq!(thumb, slider.place(page, 1.0).await, "{good}");

                // What is no number, and what is outside the domain, leaves the last good value in force.
                let outside = if parameter.domain.lo.is_finite() {
                    "-3"
                } else {
                    "1e999"
                };
                for wrong in ["abc", "1.2.3", "<b>", outside] {
                    slider.type_in(page, wrong).await;
                    let complaint = slider.complaint(page).await;
                    assert!(
                        complaint.contains("Enter "),
                        "{good} {wrong}: {complaint:?}"
                    );
                    assert_eq!(slider.text(page).await, wrong, "{good}");
                }
                page.assert_shows(&good, "f df").await;
                page.press(fantoccini::key::Key::Escape).await;
                assert_eq!(slider.complaint(page).await, "", "{good}");
                assert_eq!(slider.value(page).await, beyond, "{good}");

                page.click_on(&slider.part("> .icon-button")).await;
                assert_eq!(slider.value(page).await, parameter.default, "{good}");
                page.assert_shows(activation.id, "f df").await;
                page.assert_address(&format!("functions={}", activation.id))
                    .await;
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_box_reads_numbers_as_people_type_them() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=swish").await;
            let slider = Slider::of("swish", "beta");
            for (typed, value) in [
                ("0,5", 0.5),
                ("２．５", 2.5),
                ("½", 0.5),
                ("–0.25", -0.25),
                ("1/8", 0.125),
                ("5%", 0.05),
                ("1 000", 1000.0),
                ("1e−3", 0.001),
                ("π", core::f64::consts::PI),
            ] {
                slider.type_in(page, typed).await;
                // What reads them comes with the first focus.
                page.wait_until(&format!(
                    "decodeURIComponent(location.hash) === '#functions=swish(beta={value})'"
                ))
                .await;
                assert_eq!(slider.complaint(page).await, "", "{typed}");
            }
            for (typed, complaint) in [
                ("1,000", "“1,000” is ambiguous. Enter 1 or 1000."),
                ("∞", "Enter a finite number."),
                ("much", "“much” is not a number. Enter a finite number."),
            ] {
                slider.type_in(page, typed).await;
                assert_eq!(slider.complaint(page).await, complaint);
                assert_eq!(slider.text(page).await, typed);
            }
            page.assert_shows("swish(beta=3.141592653589793)", "f df")
                .await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_mark_sets_its_value() {
    Setup::new()
        .run(async |page| {
            let mut clicked = 0;
            page.open_lab("").await;
            for (activation, i, parameter) in parameters() {
                let mut marks = parameter.marks.to_vec();
                marks.sort_by(|a, b| a.value.total_cmp(&b.value));
                if marks.is_empty() {
                    continue;
                }
                page.go(&format!("#functions={}", activation.id)).await;
                let slider = Slider::of(activation.id, parameter.id);
                for (nth, mark) in marks.iter().enumerate() {
                    page.click_on(&slider.part(&format!(".mark:nth-of-type({})", nth + 1)))
                        .await;
                    let expression = with(activation, i, mark.value).to_string();
                    page.assert_shows(&expression, "f df").await;
                    page.assert_address(&format!("functions={expression}")).await;
                    clicked += 1;
                }
                let labels = json!(slider.part(".marks"));
                let clipped = format!("[...find({labels}).querySelectorAll('.mark')].filter((mark) => mark.scrollWidth > mark.clientWidth + 1).length");
                assert_eq!(page.value(&clipped).await, 0, "{}", activation.id);
            }
            assert!(clicked > 20, "{clicked} marks");
            page.assert_clean().await;
        })
        .await;
}
