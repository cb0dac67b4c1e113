//! The table of all functions: by pointer and by keys, in both languages, and from the address.

use super::compare_pair::assert_pair;
use super::session::{Session, Setup};
use super::words::assert_all_in;
use activation_lab::functions::ACTIVATIONS;
use fantoccini::key::Key;
use serde_json::{Value, json};

/// Everything of the view is there.
const READY: &str = "find('.compare-table thead th') && find('.pair-table tbody tr')";

/// Opens the view with keys of its own, such as `&compare-sort=mean`.
pub(super) async fn open(page: &Session, keys: &str) {
    page.open_page(&format!("#view=compare{keys}")).await;
    page.wait_until(READY).await;
}

/// The ids of the rows, from the top.
pub(super) async fn rows(page: &Session) -> Value {
    page.value("[...document.querySelectorAll('.compare-table tbody tr')].map((row) => row.dataset.function)")
        .await
}

/// The ids of the catalogue that pass a test in JavaScript, ordered by the numbers of another; `it` is what
/// `lab.properties` says. No numbers come last.
async fn expected(page: &Session, test: &str, numbers: &str, way: i32) -> Value {
    let body = format!(
        "const all = lab.catalogue().map((entry) => ({{ entry, it: lab.properties(entry.id) }}));
         const shown = all.filter(({{ entry, it }}) => {test})
             .map(({{ entry, it }}) => ({{ id: entry.id, numbers: {numbers} }}));
         const known = shown.filter(({{ numbers }}) => numbers !== null);
         const compare = (one, other) => {{
             const i = one.findIndex((number, i) => number !== other[i]);
             return i < 0 ? 0 : one[i] < other[i] ? -1 : 1;
         }};
         known.sort((one, other) => given * compare(one.numbers, other.numbers));
         return [...known, ...shown.filter(({{ numbers }}) => numbers === null)].map(({{ id }}) => id);"
    );
    page.lab(&body, json!(way)).await
}

const ALL: &str = "true";
const AS_LISTED: &str = "[0]";
const MEAN: &str = "it.normal && [Math.abs(it.normal.mean.value) <= Math.max(it.normal.mean.error, 1e-12) ? 0 : it.normal.mean.value]";
const RANGE: &str = "it.range.map(({ value }) => value)";
const SLOPES: &str = "it.slopes.map(({ value }) => value)";

fn button(column: &str) -> String {
    format!(".compare-table [data-column={column}] button")
}

async fn direction(page: &Session, column: &str) -> Value {
    page.value(&format!(
        "find('.compare-table [data-column={column}]').ariaSort"
    ))
    .await
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn it_speaks_both_languages() {
    Setup::new()
        .size(1440, 900)
        .run(async |page| {
            page.open_lab("#functions=gelu,relu").await;
            page.click_on("#views [data-view=compare]").await;
            page.wait_until(READY).await;
            let all = page
                .lab("return lab.catalogue().map(({ id }) => id)", json!(null))
                .await;
            let english = ("en", "Compare activation functions", "It needs the error function.", "Plot of");
            let chinese = ("zh-CN", "对比激活函数", "需要计算误差函数。", "的图像");
            for (language, title, against, plot) in [english, chinese, english] {
                page.click_on(&format!(".language[lang=\"{language}\"]"))
                    .await;
                page.wait_until(&format!(
                    "find('#view-compare h2').textContent === '{title}' "
                ))
                .await;
                page.wait_until(&format!(
                    "find('.pair-table').textContent.includes('{against}')"
                ))
                .await;
                // The plot behind the view is described a moment later.
                page.wait_until(&format!("find('#canvas').ariaLabel.includes('{plot}')"))
                    .await;
                assert_all_in(page, language, "the view").await;
                assert_eq!(rows(page).await, all);
let table = page.value("find('.compare-table').scrollWidth - find('.compare-table').parentElement.clientWidth").await;
                assert_eq!(table, 0, "{language}: a column is cut");
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn columns_sort_by_click_and_by_key() {
    Setup::new()
        .run(async |page| {
            open(page, "").await;
            let catalogue = rows(page).await;
            for (column, numbers) in [("mean", MEAN), ("range", RANGE), ("slopes", SLOPES)] {
                page.click_on(&button(column)).await;
                assert_eq!(direction(page, column).await, "ascending");
                let up = expected(page, ALL, numbers, 1).await;
                assert_eq!(rows(page).await, up, "{column}");
                // The button has the focus now.
                page.press(Key::Enter).await;
                assert_eq!(direction(page, column).await, "descending");
                let down = expected(page, ALL, numbers, -1).await;
                assert_eq!(rows(page).await, down, "{column}");
                page.wait_for_address(&format!("view=compare&compare-sort=-{column}"))
                    .await;
                page.chord(&[], ' ').await;
                assert_eq!(direction(page, column).await, Value::Null);
                assert_eq!(rows(page).await, catalogue);
                page.wait_for_address("view=compare").await;
            }
            page.click_on(&button("name")).await;
            let names = page
                .value("[...document.querySelectorAll('.compare-table tbody a')].map((link) => link.textContent)")
                .await;
            let mut sorted: Vec<String> = serde_json::from_value(names.clone()).unwrap();
            sorted.sort_by_key(|name| name.to_lowercase());
            assert_eq!(names[0], "CELU");
            assert_eq!(names[32], sorted[32]);
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn filters_keep_what_is_asked_for() {
    Setup::new()
        .run(async |page| {
            open(page, "").await;
            let filters = ".compare-filters";
            for (trait_, test) in [
                (
                    "bounded",
                    "it.range.every(({ value }) => Number.isFinite(value))",
                ),
                (
                    "centred",
                    "it.normal && Math.abs(it.normal.mean.value) < 1e-9",
                ),
                (
                    "saturates-left",
                    "it.saturation.some(([lo]) => lo === -Infinity)",
                ),
                (
                    "saturates-right",
                    "it.saturation.some(([, hi]) => hi === Infinity)",
                ),
            ] {
                let path = format!("{filters} [value={trait_}]");
                page.click_on(&path).await;
                let ids = expected(page, test, AS_LISTED, 1).await;
                assert!(ids.as_array().unwrap().len() > 1, "{trait_}");
                assert_eq!(rows(page).await, ids, "{trait_}");
                page.wait_for_address(&format!("view=compare&compare-filter={trait_}"))
                    .await;
                let count = page.value("find('.compare-count').textContent").await;
                let [number, all] = [ids.as_array().unwrap().len(), ACTIVATIONS.len()];
                assert_eq!(count, format!("{number} of {all} functions"));
                page.click_on(&path).await;
            }
            // A list by keys: the second entry is “non-monotonic”.
            page.value("document.querySelectorAll('.compare-filters select')[1].focus()")
                .await;
            page.press(Key::Down).await;
            page.press(Key::Down).await;
            let ids = expected(page, "it.monotony === 'none'", AS_LISTED, 1).await;
            assert_eq!(rows(page).await, ids);
            // Names, and words of the notes; nothing matches everything.
            page.click_on(".compare-search").await;
            page.write("mobilenet").await;
            page.wait_until("location.hash.includes('compare-search=mobilenet')")
                .await;
            assert_eq!(rows(page).await, json!(["hard_swish"]));
            page.write("qqq").await;
            page.wait_until("find('.compare-empty').checkVisibility()")
                .await;
            assert_eq!(rows(page).await, json!([]));
            page.click_on(".compare-reset").await;
            assert_eq!(rows(page).await, expected(page, ALL, AS_LISTED, 1).await);
            page.wait_for_address("view=compare").await;
            assert_eq!(
                page.value("document.activeElement.className").await,
                "button compare-reset"
            );
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn no_row_is_much_taller_than_what_it_shows() {
    Setup::new()
        .size(1440, 900)
        .run(async |page| {
            open(page, "").await;
            // The blank below what stands in the part of a row that is in sight, CSS px.
            let blanks = "[...document.querySelectorAll('.compare-table tbody tr')].map((row) => {
                const { bottom } = row.getBoundingClientRect();
                const ends = [...row.querySelectorAll('td > *, th > *')].map((node) => node.getBoundingClientRect())
                    .filter(({ left }) => left < innerWidth).map(({ bottom: end }) => end);
                return [row.dataset.function, Math.round(bottom - Math.max(...ends))];
            }).filter(([, blank]) => blank > 16)";
            assert_eq!(page.value(blanks).await, json!([]));
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn columns_are_chosen() {
    Setup::new()
        .run(async |page| {
            open(page, "").await;
            let heads = "[...document.querySelectorAll('.compare-table thead th')].map((head) => head.dataset.column)";
            page.click_on(".compare-bar [aria-expanded]").await;
            page.wait_until("document.activeElement.value === 'formula'").await;
            page.chord(&[], ' ').await;
            for column in ["cost", "used"] {
                page.click_on(&format!(".marks-menu [value={column}]")).await;
            }
            let left = json!(["name", "range", "slopes", "monotony", "smoothness", "mean", "saturation", "used"]);
            assert_eq!(page.value(heads).await, left);
            assert_eq!(page.value("find('.compare-table tbody tr').children.length").await, 8);
            page.press(Key::Escape).await;
            assert_eq!(page.value("document.activeElement.ariaExpanded").await, "false");
            page.wait_for_address("view=compare&compare-columns=range,slopes,monotony,smoothness,mean,saturation,used").await;
            page.client.refresh().await.expect("the page reloads");
            page.wait_until(READY).await;
            assert_eq!(page.value(heads).await, left);
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_link_brings_the_view_back() {
    Setup::new()
        .size(390, 844)
        .touch_or_mouse()
        .run(async |page| {
            let keys = "&compare-sort=-range&compare-filter=monotone,centred&compare-pair=elu,selu";
            open(page, keys).await;
            let ids = expected(
                page,
                "it.monotony !== 'none' && it.normal && Math.abs(it.normal.mean.value) < 1e-9",
                RANGE,
                -1,
            )
            .await;
            assert_eq!(rows(page).await, ids);
            assert_pair(page, "elu", "selu", 1).await;
            assert_eq!(
                page.value("document.documentElement.scrollWidth > innerWidth")
                    .await,
                false
            );
            // Back and forward.
            page.script("location.hash = '#view=compare&compare-search=gelu'", &[])
                .await;
            page.wait_until("document.querySelectorAll('.compare-table tbody tr').length < 8")
                .await;
            assert_eq!(page.value("find('.compare-search').value").await, "gelu");
            page.script("history.back()", &[]).await;
            page.wait_until("find('.compare-search').value === ''")
                .await;
            assert_eq!(rows(page).await, ids);
            for (key, text) in [
                ("sort", "size"),
                ("filter", "smooth,c1"),
                ("family", "large"),
                ("columns", "one"),
                ("pair", "gelu,gelu"),
                ("pair", "gelu"),
                ("search", &"x".repeat(100)),
            ] {
                page.go(&format!("#view=compare&compare-{key}={text}"))
                    .await;
                let message = page.message(&format!("compare-{key}")).await;
                assert!(
                    message.contains(&format!("compare-{key}")) && message.contains("Allowed: "),
                    "{message}"
                );
                assert_eq!(rows(page).await, expected(page, ALL, AS_LISTED, 1).await);
            }
            page.assert_clean().await;
        })
        .await;
}

/// The costs in the table, in ns; null where there is none.
async fn costs(page: &Session) -> Vec<Option<f64>> {
    let texts = page
        .value("[...document.querySelectorAll('td.compare-cost span:first-child')].map((node) => node.textContent)")
        .await;
    let texts: Vec<String> = serde_json::from_value(texts).unwrap();
    let number = |text: &String| text.strip_suffix(" ns").map(|ns| ns.parse().unwrap());
    texts.iter().map(number).collect()
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_cost_is_measured_when_asked() {
    Setup::new()
        .run(async |page| {
            open(page, "&compare-sort=cost").await;
            assert_eq!(costs(page).await, [None; ACTIVATIONS.len()]);
            page.click_on(".compare-measure").await;
            page.wait_until("find('.compare-progress').value > 0").await;
            page.press(Key::Enter).await;
            page.wait_until("!find('.compare-progress').checkVisibility() && find('.compare-status').textContent.startsWith('Stopped')").await;
            assert_eq!(costs(page).await, [None; ACTIVATIONS.len()]);

            page.press(Key::Enter).await;
            page.wait_until("find('.compare-status').textContent.startsWith('Half')").await;
            page.wait_until("find('.compare-status').textContent.startsWith('Measured')").await;
            let measured: Vec<f64> = costs(page).await.into_iter().map(|cost| cost.expect("a cost")).collect();
            assert!(measured.iter().all(|ns| *ns > 0.0 && ns.is_finite()), "{measured:?}");
            assert!(measured.is_sorted(), "{measured:?}");
            page.wait_until("find('[data-function=relu] td.compare-cost span:last-child').textContent === '1 × ReLU'").await;
            page.wait_until("find('.compare-section').innerText.includes('4096 samples')").await;
            page.assert_clean().await;
        })
        .await;
}
