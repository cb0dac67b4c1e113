//! Maxout of one input: its pieces as numbers, as presets and in files; hostile addresses, and both languages.

use super::downloads::Downloads;
use super::maxout::{FIRST, assert_drawn, open, pieces, text};
use super::session::Setup;
use super::words::assert_all_in;
use activation_lab::catalogue::parse;
use activation_lab::vector::{Piece, maximal_intervals, maxout};
use fantoccini::key::Key;
use serde_json::json;

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn pieces_are_typed_added_and_removed() {
    Setup::new()
        .run(async |page| {
            open(page, "").await;
            let wins = |k: usize| format!("{FIRST} [data-piece=\"{k}\"] .maxout-wins");
            assert_eq!(text(page, &wins(2)).await, "−0.8 ≤ x ≤ 1.2");
            page.type_in(
                &format!("{FIRST} [data-piece=\"2\"] td:nth-of-type(2) .number-box"),
                "-9",
            )
            .await;
            assert_eq!(
                assert_drawn(page).await[1],
                Piece {
                    weight: 0.25,
                    bias: -9.0
                }
            );
            assert_eq!(text(page, &wins(2)).await, "never active");
            page.type_in(&format!("{FIRST} [data-piece=\"2\"] .number-box"), "many")
                .await;
            page.wait_until(&format!(
                "find({}).checkVisibility()",
                json!(format!("{FIRST} .field-error:not([hidden])"))
            ))
            .await;
            page.press(Key::Escape).await;

            page.click_on(&format!("{FIRST} .maxout-pieces .maxout-add"))
                .await;
            let four = assert_drawn(page).await;
            assert_eq!(four.len(), 4);
            let focused = page
                .value("document.activeElement.closest('tr').dataset.piece")
                .await;
            assert_eq!(focused, "4", "the new piece is at hand");
            for _ in 0..4 {
                page.click_on(&format!("{FIRST} .maxout-pieces .maxout-add"))
                    .await;
            }
            assert_eq!(assert_drawn(page).await.len(), 8);
            let full = page
                .value(&format!(
                    "find({}).disabled",
                    json!(format!("{FIRST} .maxout-pieces .maxout-add"))
                ))
                .await;
            assert_eq!(full, true);
            for k in (2..=8).rev() {
                page.click_on(&format!("{FIRST} [data-remove=\"{k}\"]"))
                    .await;
            }
            assert_eq!(
                assert_drawn(page).await,
                [Piece {
                    weight: -1.0,
                    bias: -0.5
                }]
            );
            assert_eq!(text(page, &wins(1)).await, "every x");
            let last = page
                .value(&format!(
                    "find({}).disabled",
                    json!(format!("{FIRST} [data-remove]"))
                ))
                .await;
            assert_eq!(last, true, "one piece stays");
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn presets_become_what_they_are_called() {
    Setup::new()
        .run(async |page| {
            open(page, "").await;
            let presets = [
                ("relu", "relu"),
                ("leaky", "leaky_relu(alpha=0.1)"),
                ("identity", "identity"),
                ("hard-tanh", "hard_tanh"),
            ];
            for (preset, function) in presets {
                page.click_on(&format!("[data-preset={preset}]")).await;
                let first = assert_drawn(page).await;
                let is_pair = preset == "hard-tanh";
                let second = if is_pair {
                    pieces(page, "[data-maxout=second]").await
                } else {
                    Vec::new()
                };
                let expected = parse(function).unwrap();
                for i in -80..=80 {
                    let x = f64::from(i) / 20.0;
                    let value = maxout(&first, x).unwrap().value
                        - maxout(&second, x).map_or(0.0, |it| it.value);
                    assert!(
                        (value - expected.at(x).f).abs() < 1e-15,
                        "{function} at {x}"
                    );
                }
                let shown = page
                    .value("find('[data-maxout=difference]').checkVisibility()")
                    .await;
                assert_eq!(shown, is_pair);
            }
            let drawn = page
                .pixels_of("[data-maxout=difference] .maxout-lines")
                .await;
            page.type_in("[data-maxout=second] [data-piece=\"2\"] .number-box", "2")
                .await;
            assert_ne!(
                page.pixels_of("[data-maxout=difference] .maxout-lines")
                    .await,
                drawn
            );
            page.value("history.back()").await;
            page.wait_until("!location.hash.includes('maxout-minus=0,0;2')")
                .await;
            page.click_on("[data-minus=remove]").await;
            page.wait_until("!find('[data-maxout=difference]').checkVisibility()")
                .await;
            page.click_on("[data-preset=absolute]").await;
            page.wait_for_address("view=maxout&maxout-pieces=-1,0;1,0")
                .await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_files_have_every_digit() {
    Setup::new()
        .run(async |page| {
            let downloads = Downloads::of(page, "maxout").await;
            open(page, "&maxout-pieces=-0.3,0.1;0.7,-0.2;0,-9").await;
            let all = pieces(page, FIRST).await;
            page.click_on("#view-maxout [data-export=pieces]").await;
            let file = String::from_utf8(downloads.take("maxout-pieces.csv").await).unwrap();
            let rows: Vec<Vec<&str>> = file.lines().map(|line| line.split(',').collect()).collect();
            assert_eq!(
                rows[0],
                ["maxout", "piece", "w", "b", "wins_from", "wins_to"]
            );
            assert_eq!(rows[1][..5], ["1", "1", "-0.3", "0.1", "-inf"]);
            let border = maximal_intervals(&all)[0].unwrap()[1];
            assert_eq!(rows[1][5].parse::<f64>().unwrap(), border);
            assert_eq!(rows[3], ["1", "3", "0", "-9", "", ""]);
            page.click_on("#view-maxout [data-export=values]").await;
            let file = String::from_utf8(downloads.take("maxout-values.csv").await).unwrap();
            let mut rows = file.lines();
            assert_eq!(rows.next(), Some("x,f,df,piece"));
            let mut count = 0;
            for row in rows {
                let cells: Vec<f64> = row
                    .split(',')
                    .map(|cell| cell.parse().unwrap_or(f64::NAN))
                    .collect();
                let expected = maxout(&all, cells[0]).unwrap();
                assert_eq!(
                    (cells[1], cells[3]),
                    (expected.value, expected.winner as f64 + 1.0)
                );
                assert!(
                    cells[2] == expected.derivative
                        || cells[2].is_nan() && expected.derivative.is_nan()
                );
                count += 1;
            }
            assert!(count > 400);
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn what_it_cannot_use_is_told() {
    let hostile = "&maxout-pieces=1,2,3;x&maxout-minus=1e999,0&maxout-planes=<img src=x onerror=alert(1)>&maxout-inputs=three&maxout-x=4,-4\
        &maxout-y=0,0&maxout-target=gelo,relu&maxout-k=2.5&maxout-range=1,2,3&maxout-x1=9&maxout-x2=NaN";
    Setup::new()
        .run(async |page| {
            open(page, hostile).await;
            for key in ["pieces", "minus", "planes", "inputs", "x", "y", "target", "k", "range", "x1", "x2"] {
                page.wait_until(&format!("find('[data-message=\"maxout-{key}\"]').textContent.includes('maxout-{key}')")).await;
            }
            assert_drawn(page).await;
            page.assert_clean().await;
            open(page, "&maxout-pieces=1,2;1,2&maxout-minus=1000,-1000&maxout-x=-1000,1000&maxout-target=logit&maxout-range=-1000,1000").await;
            assert_eq!(text(page, &format!("{FIRST} [data-piece=\"2\"] .maxout-wins")).await, "never active");
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn it_speaks_both_languages() {
    Setup::new()
        .run(async |page| {
            for fragment in ["", "&maxout-minus=0,0;1,-1&maxout-target=gelu", "&maxout-inputs=two", "&maxout-target=relu"] {
                open(page, &format!("&lang=zh-CN{fragment}")).await;
                page.wait_until("location.hash.includes('two') || find('.maxout-result').textContent + find('.maxout-refusal').textContent !== ''").await;
                assert_all_in(page, "zh-CN", fragment).await;
                page.click_on(".language[lang=en]").await;
                page.wait_until("document.documentElement.lang === 'en' && find('.maxout-note').textContent.includes('gradient') && find('#canvas').ariaLabel?.startsWith('Plot of')").await;
                assert_all_in(page, "en", fragment).await;
            }
            page.assert_clean().await;
        })
        .await;
}
