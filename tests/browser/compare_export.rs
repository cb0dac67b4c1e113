//! The table of all functions as files: as it is shown, and with every digit.

use super::compare::{open, rows};
use super::downloads::Downloads;
use super::session::{Session, Setup};
use activation_lab::functions::ACTIVATIONS;
use serde_json::{Value, json};

/// The records of a file as RFC 4180 has them, quotes and line breaks within cells included.
fn records(text: &str) -> Vec<Vec<String>> {
    let mut records = vec![vec![String::new()]];
    let mut chars = text.chars().peekable();
    let mut quoted = false;
    while let Some(c) = chars.next() {
        let record = records.last_mut().unwrap();
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                record.last_mut().unwrap().push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => record.push(String::new()),
            '\r' if !quoted => {
                assert_eq!(chars.next(), Some('\n'));
                records.push(vec![String::new()]);
            }
            c => record.last_mut().unwrap().push(c),
        }
    }
    assert_eq!(
        records.pop(),
        Some(vec![String::new()]),
        "a line break at the end"
    );
    records
}

async fn csv(page: &Session, downloads: &Downloads) -> Vec<Vec<String>> {
    page.click_on("[data-export=csv]").await;
    let file = downloads.take("activation-functions.csv").await;
    let text = String::from_utf8(file).unwrap();
    let text = text.strip_prefix('\u{FEFF}').expect("a byte order mark");
    let records = records(text);
    assert!(
        records
            .iter()
            .all(|record| record.len() == records[0].len())
    );
    records
}

/// What the module says of every function: numbers as text in their shortest form, by heading.
async fn known(page: &Session) -> Value {
    let body = "
        const exact = (number) => Object.is(number, -0) ? '-0' : String(number).replace('Infinity', 'inf');
        return Object.fromEntries(lab.catalogue().map(({ id, family }) => {
            const { range, slopes, monotony, smoothness, normal, saturation } = lab.properties(id);
            return [id, {
                family,
                range_lo: exact(range[0].value), range_hi: exact(range[1].value),
                range_lo_attained: String(range[0].attained !== 'never'), range_hi_attained: String(range[1].attained !== 'never'),
                slope_lo: exact(slopes[0].value), slope_hi: exact(slopes[1].value),
                slope_lo_attained: String(slopes[0].attained !== 'never'), slope_hi_attained: String(slopes[1].attained !== 'never'),
                monotony, smoothness,
                normal_mean: normal ? exact(normal.mean.value) : '', normal_mean_error: normal ? exact(normal.mean.error) : '',
                saturated: saturation.map(([lo, hi]) => `[${exact(lo)}, ${exact(hi)}]`).join(' '),
                normal_saturated: normal ? exact(normal.saturated) : '',
                cost_ns_per_element: '',
            }];
        }));";
    page.lab(body, json!(null)).await
}

/// Every column, those of the notes included.
const ALL: &str = "&compare-columns=formula,range,slopes,monotony,smoothness,mean,saturation,cost,for,against,used";

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn csv_reads_back_to_the_properties() {
    Setup::new()
        .run(async |page| {
            let downloads = Downloads::of(page, "compare-csv").await;
            for keys in ["", "&compare-sort=-mean&compare-family=gated"] {
                open(page, &format!("{ALL}{keys}")).await;
                let known = known(page).await;
                let table = csv(page, &downloads).await;
                let ids: Vec<_> = table[1..].iter().map(|record| record[0].clone()).collect();
                assert_eq!(
                    json!(ids),
                    rows(page).await,
                    "the rows that are shown, in their order"
                );
                assert_eq!(table[0][..4], ["id", "name", "family", "formula"]);
                assert_eq!(
                    table[0][table[0].len() - 3..],
                    ["for", "against", "used_in"]
                );
                let mut compared = 0;
                for record in &table[1..] {
                    for (heading, cell) in table[0].iter().zip(record) {
                        assert!(!cell.starts_with(['=', '+', '@']), "{cell}");
                        if let Some(expected) = known[&record[0]].get(heading) {
                            compared += 1;
                            assert_eq!(json!(cell), *expected, "{heading} of {}", record[0]);
                        }
                    }
                    assert!(!record.last().unwrap().is_empty());
                }
                assert_eq!(compared, 16 * ids.len());
            }
            // Columns that are not shown are not handed over.
            open(page, "&compare-columns=mean&compare-search=hinge-like").await;
            page.wait_until("find('.compare-empty').checkVisibility()")
                .await;
            let table = csv(page, &downloads).await;
            assert_eq!(
                table,
                [["id", "name", "family", "normal_mean", "normal_mean_error"]]
            );
            page.assert_clean().await;
        })
        .await;
}

/// The cells of a line of a table in Markdown.
fn cells(line: &str) -> Vec<String> {
    let inner = line
        .strip_prefix("| ")
        .and_then(|line| line.strip_suffix(" |"))
        .expect("a row");
    let kept = inner.replace("\\|", "\u{0}");
    kept.split('|')
        .map(|cell| cell.trim().replace('\u{0}', "|"))
        .collect()
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn markdown_is_a_whole_table() {
    Setup::new().run(async |page| {
            let downloads = Downloads::of(page, "compare-markdown").await;
            for (keys, columns, against) in [(ALL, 12, "It needs the error function."), (&*format!("{ALL}&lang=zh-CN"), 12, "需要计算误差函数。"), ("&compare-columns=formula,against&compare-sort=name", 3, "It needs the error function.")] {
                open(page, keys).await;
                page.click_on("[data-export=markdown]").await;
                let text = String::from_utf8(downloads.take("activation-functions.md").await).unwrap();
                let table: Vec<Vec<String>> = text.lines().map(cells).collect();
                assert_eq!(table.len(), ACTIVATIONS.len() + 2);
                for row in &table {
                    assert_eq!(row.len(), columns, "{row:?}");
                    assert!(row.iter().all(|cell| !cell.is_empty()), "{row:?}");
                }
                assert!(table[1].iter().all(|cell| cell == "---"));
                let gelu = table.iter().find(|row| row[0] == "GELU").unwrap();
                assert!(gelu.iter().any(|cell| cell.starts_with(against)), "{gelu:?}");
                assert!(gelu[1].starts_with("$\\frac{x}{2}"), "{gelu:?}");
                let names = page.value("[...document.querySelectorAll('.compare-table tbody a')].map((link) => link.textContent)").await;
                let written: Vec<_> = table[2..].iter().map(|row| row[0].clone()).collect();
                assert_eq!(json!(written), names);

                // Without a clipboard, the same text is selected.
                page.script("Object.defineProperty(navigator, 'clipboard', { value: undefined });", &[]).await;
                page.click_on("[data-export=copy]").await;
                page.wait_until("document.activeElement.matches('.compare-export-text')").await;
                assert_eq!(page.value("document.activeElement.value").await, text);
            }
            page.assert_clean().await;
        })
        .await;
}
