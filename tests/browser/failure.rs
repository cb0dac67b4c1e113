//! What the page shows instead of the plot when something has failed.

use super::session::Session;
use serde_json::json;

/// Asserts that the page tells of a failure, and returns its report.
pub(crate) async fn told(page: &Session, kind: &str) -> String {
    page.wait_until(&format!("find('#plot').dataset.failed === '{kind}'"))
        .await;
    let failure = page
        .value(
            "(({ attributes, firstChild, offsetHeight }) =>
                [attributes.role.value, firstChild.textContent !== '', offsetHeight > 100])(find('#plot .failure'))",
        )
        .await;
    assert_eq!(failure, json!(["alert", true, true]));
    let inert = page
        .value("find('#catalogue').inert && find('#functions').inert")
        .await;
    assert_eq!(inert, true, "what cannot be used can still be reached");
    let report = page.value("find('#plot .report').value").await;
    report.as_str().expect("a report").to_owned()
}

/// Presses the button with that text.
pub(crate) async fn press(page: &Session, text: &str) {
    let mark = format!(
        "[...document.querySelectorAll('#plot .failure button')]
            .find((button) => button.textContent === '{text}').id = 'wanted';"
    );
    page.script(&mark, &[]).await;
    page.click_on("#wanted").await;
}
