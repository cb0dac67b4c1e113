//! The best maxout for a function: its errors are those of the library, and what is not convex is told.

use super::dial::read;
use super::maxout::{open, text};
use super::session::{Session, Setup};
use activation_lab::analysis::convex_fit::{Square, errors, fit};
use activation_lab::catalogue::{Curve, parse};
use serde_json::json;

const RESULT: &str = "#view-maxout .maxout-result";
const REFUSAL: &str = "#view-maxout .maxout-refusal";

/// Asserts that the table and the sentence tell what the library finds.
async fn assert_fitted(page: &Session, curve: &dyn Curve, count: usize, lo: f64, hi: f64) {
    let expected = errors(curve, lo, hi, 8).expect("a fit");
    let near = |said: f64, value: f64| (said - value).abs() <= 0.006 * value;
    for (i, &error) in expected.iter().enumerate() {
        let cell = format!(
            "find('#view-maxout [data-error=\"{}\"]').textContent",
            i + 1
        );
        let wanted = format!("{error:e}");
        page.wait_until(&format!(
            "Math.abs(Number({cell}.replace('\\u2212', '-')) - {wanted}) <= 0.006 * {wanted}"
        ))
        .await;
    }
    let found = fit(curve, lo, hi, count).expect("a fit");
    let sentence = text(page, RESULT).await;
    let said = if found.error == 0.0 {
        0.0
    } else {
        let after = sentence.split("Maximum error: ").nth(1).expect("an error");
        read(after.split(", ").next().expect("a number"))
    };
    assert!(near(said, found.error), "{sentence}, not {:e}", found.error);
    assert!(
        sentence.starts_with(&format!("Pieces: {}.", found.pieces.len())),
        "{sentence}"
    );
    assert_eq!(text(page, REFUSAL).await, "");
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_errors_are_those_of_the_best_fits() {
    Setup::new()
        .run(async |page| {
            open(page, "").await;
            assert_fitted(page, &parse("softplus").unwrap(), 3, -4.0, 4.0).await;
            page.drag_dial("k", 1.0).await;
            assert_fitted(page, &parse("softplus").unwrap(), 8, -4.0, 4.0).await;
            page.wait_for_address("view=maxout&maxout-k=8").await;
            page.drag_dial("beta", 0.8).await;
            let beta = page.dial("beta").await;
            assert!(beta > 2.0, "{beta}");
            assert_fitted(
                page,
                &parse(&format!("softplus(beta={beta})")).unwrap(),
                8,
                -4.0,
                4.0,
            )
            .await;

            open(page, "&maxout-target=square&maxout-range=-2,2&maxout-k=4").await;
            assert_fitted(page, &Square, 4, -2.0, 2.0).await;
            // (hi − lo)² / (8 K²)
            assert_eq!(text(page, "[data-error=\"4\"]").await, "0.125");
            open(page, "&maxout-target=elu(alpha=0.5)&maxout-range=-5,2").await;
            assert_fitted(page, &parse("elu(alpha=0.5)").unwrap(), 3, -5.0, 2.0).await;
            open(page, "&maxout-target=relu&maxout-k=8").await;
            assert_fitted(page, &parse("relu").unwrap(), 8, -4.0, 4.0).await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn its_pieces_can_be_edited() {
    Setup::new()
        .run(async |page| {
            open(page, "&maxout-target=square&maxout-range=-2,2&maxout-k=2").await;
            page.click_on("[data-fit=edit]").await;
            page.wait_until("location.hash.includes('maxout-pieces=-2,-0.5;2,-0.5&')")
                .await;
            let wins = text(page, "[data-maxout=first] [data-piece=\"1\"] .maxout-wins").await;
            assert_eq!(wins, "x ≤ 0");
            page.wait_until("location.hash.includes('maxout-x=-2,2')")
                .await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_concave_part_cannot_be_fitted_and_is_shown() {
    let hidden = "!find('#view-maxout [data-fit=edit]').checkVisibility() && !find('#view-maxout .maxout-counts').checkVisibility()";
    Setup::new()
        .run(async |page| {
            open(page, "").await;
            let before = page.pixels_of("#view-maxout .maxout-fitted").await;
            page.value("find('#view-maxout .maxout-select select').focus()").await;
            page.write("GELU").await;
            page.wait_for_address("view=maxout&maxout-target=gelu").await;
            page.wait_until(hidden).await;
            let said = text(page, REFUSAL).await;
            assert!(said.contains("−4 ≤ x ≤ −1.414 and 1.414 ≤ x ≤ 4"), "{said}");
            assert_ne!(page.pixels_of("#view-maxout .maxout-fitted").await, before);
            // Its middle is convex.
            page.type_in("[data-section=fit] .maxout-range .number-box", "-1").await;
            page.type_in("[data-section=fit] .maxout-range .number-box:nth-of-type(2)", "1").await;
            assert_fitted(page, &parse("gelu").unwrap(), 3, -1.0, 1.0).await;

            open(page, "&maxout-target=elu(alpha=2)").await;
            let said = text(page, REFUSAL).await;
            assert!(said.contains("x = 0"), "{said}");
            page.drag_dial("alpha", 0.2).await;
            let alpha = page.dial("alpha").await;
            assert!(alpha < 1.0, "{alpha}");
            assert_fitted(page, &parse(&format!("elu(alpha={alpha})")).unwrap(), 3, -4.0, 4.0).await;

            open(page, "&maxout-target=logit").await;
            let said = text(page, REFUSAL).await;
            assert!(said.contains("not defined, or not finite"), "{said}");
            let groups = page.value("[...document.querySelectorAll('#view-maxout optgroup')].map((group) => [...group.children].map(({ value }) => value))").await;
            for (id, group) in [("square", 0), ("softplus", 0), ("elu", 0), ("celu", 0), ("gelu", 1), ("selu", 1), ("logit", 1)] {
                let list = groups[group].as_array().expect("a group");
                assert!(list.contains(&json!(id)), "{id}: {groups}");
            }
            page.assert_clean().await;
        })
        .await;
}
