//! Two functions side by side, chosen by pointer and by keys, and from the address.

use super::compare::open;
use super::session::{Session, Setup};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// What the pair is, in the lists and in the address of the link to Explore, with the largest difference and its place.
async fn pair(page: &Session) -> Value {
    page.wait_until("find('.pair-largest')").await;
    page.value(
        "(({ largest, at }) => [[...document.querySelectorAll('.pair-side select')].map(({ value }) => value),
            find('.pair-open').hash, largest, at, document.querySelectorAll('.pair-preset[aria-pressed=true]').length])
            (find('.pair-largest').dataset)",
    )
    .await
}

/// What it should be.
pub(super) async fn assert_pair(page: &Session, first: &str, second: &str, presets: usize) {
    let list = format!("{first},{second}");
    page.wait_until(&format!(
        "find('.pair-open').hash === {}",
        json!(format!("#functions={list}"))
    ))
    .await;
    let found = page
        .lab(
            "const [first, second] = lab.parse(given);
             const { largest, at } = lab.difference(first, second, [-6, 6]);
             return [first.id, second.id, String(largest), String(at)];",
            json!(list),
        )
        .await;
    page.wait_until(&format!(
        "find('.pair-largest').dataset.largest === {}",
        found[2]
    ))
    .await;
    let expected = json!([
        [found[0], found[1]],
        format!("#functions={list}"),
        found[2],
        found[3],
        presets
    ]);
    assert_eq!(pair(page).await, expected);
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_pair_is_compared() {
    Setup::new()
        .run(async |page| {
            open(page, "").await;
            assert_pair(page, "gelu", "swish", 1).await;
            page.click_on("[data-pair='sigmoid,tanh']").await;
            assert_pair(page, "sigmoid", "tanh", 1).await;
            page.wait_for_address("view=compare&compare-pair=sigmoid,tanh")
                .await;
            // Sigmoid and tanh have slopes of other sizes, and are both strictly increasing.
            let marks = page
                .value("[...document.querySelectorAll('.pair-table tbody tr')].map((row) => row.children[1].textContent)")
                .await;
            assert_eq!(marks[1], "=equal", "the domain");
            assert_eq!(marks[2], "≠different", "the range");
            assert_eq!(marks[6], "≠different", "the zeros");
            assert_eq!(marks[7], "=equal", "the inflection points");
            // By keys, and the other side gives way to its own function.
            page.value("find('.pair-side select').focus()").await;
            page.press(Key::Down).await;
            assert_pair(page, "log_sigmoid", "tanh", 0).await;
            page.press(Key::Down).await;
            assert_pair(page, "tanh", "log_sigmoid", 0).await;
            // Parameters come with the address, a difference may have no bound.
            open(page, "&compare-pair=swish(beta=1.702),gelu").await;
            assert_pair(page, "swish(beta=1.702)", "gelu", 0).await;
            open(page, "&compare-pair=logit,identity").await;
            assert_eq!(pair(page).await[0], json!(["logit", "identity"]));
            page.click_on(".pair-open").await;
            page.wait_until("find('#columns').checkVisibility()").await;
            assert_eq!(page.legend().await, json!(["logit", "identity"]));
            page.assert_clean().await;
        })
        .await;
}
