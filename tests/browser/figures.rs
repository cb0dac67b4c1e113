//! Every figure of every view as PNG, SVG and CSV: what comes out has its words, its ink and its numbers.

use super::session::{Session, Setup};
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::time::Duration;

const EXPORT: &str = include_str!("figures.js");
/// What one view may take: there are up to eighteen figures.
const PATIENCE: Duration = Duration::from_secs(300);

/// Opens a view and exports all its figures that `picked`, a condition on the button, picks.
async fn export(page: &Session, fragment: &str, picked: &str) -> Vec<Value> {
    page.open_page(fragment).await;
    page.wait_until("[...document.querySelectorAll('.figure-export-button')].some((button) => button.checkVisibility())")
        .await;
    // Only what is in the window is drawn.
    page.wait_until("[...document.querySelectorAll('canvas')]
        .filter((canvas) => canvas.checkVisibility() && canvas.getBoundingClientRect().top < innerHeight)
        .every((canvas) => canvas.width > 0)")
        .await;
    let body = format!(
        "{EXPORT}
         const all = [];
         for (const button of inSight().filter((button) => {picked})) all.push(await exported(button));
         return all;"
    );
    let all = page.lab(&body, json!(null)).await;
    all.as_array().expect("a list").clone()
}

/// What holds of every figure.
fn assert_good(fragment: &str, figures: &[Value]) {
    assert!(!figures.is_empty(), "{fragment}");
    for figure in figures {
        let what = format!("{fragment}: {}", figure["file"]);
        assert_eq!(
            figure["kinds"],
            json!(["png", "svg", "csv", "options"]),
            "{what}"
        );
        assert_eq!(figure["svg"]["faults"], json!([]), "{what}");
        assert_eq!(figure["csv"]["faults"], json!([]), "{what}");
        assert_eq!(figure["svg"]["size"], json!([1600, 900]), "{what}");
        assert_eq!(
            figure["png"],
            json!({ "size": [1600, 900], "isBlank": false }),
            "{what}"
        );
    }
}

fn legend_of<'a>(figures: &'a [Value], file: &str) -> &'a Value {
    let found = figures.iter().find(|figure| figure["file"] == file);
    &found.unwrap_or_else(|| panic!("no {file}"))["svg"]["legend"]
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_figure_of_every_view_leaves_with_its_words() {
    Setup::new()
        .patient(PATIENCE)
        .run(async |page| {
            let all = export(page, "#view=compare&compare-pair=gelu,swish", "true").await;
            assert_good("compare", &all);
            let expected = json!(["GELU", "Swish (β = 1)", "f", "f′ (slope)"]);
            assert_eq!(legend_of(&all, "gelu-swish"), &expected);
            assert_eq!(
                legend_of(&all, "gelu-minus-swish"),
                &json!(["GELU − Swish (β = 1)"])
            );

            let all = export(page, "#view=gelu&gelu-order=d2f", "true").await;
            assert_good("gelu", &all);
            assert_eq!(
                all.len(),
                10,
                "curves, three errors of both, a search of both, the gate"
            );
            let expected = json!(["GELU (tanh) (c = 0.044715) − GELU", "f′ (slope)"]);
            assert_eq!(legend_of(&all, "gelu-error-tanh-df"), &expected);

            let all = export(page, "#view=identities", "true").await;
            assert_good("identities", &all);
            assert!(all.len() > 15, "{}", all.len());
            assert_eq!(
                legend_of(&all, "identity-slope"),
                &json!(["left side", "right side"])
            );

            let all = export(page, "#view=depth", "true").await;
            assert_good("depth", &all);
            assert_eq!(all.len(), 3);

            let all = export(page, "#view=softmax&softmax-logits=2,-1", "true").await;
            assert_good("softmax", &all);
            assert_eq!(legend_of(&all, "softmax-sweep"), &json!(["p A", "p B"]));
            assert_eq!(legend_of(&all, "softmax-two-classes"), &json!(["Sigmoid"]));
            assert_eq!(
                legend_of(&all, "softmax-jacobian"),
                &json!(["positive", "negative"])
            );
            assert_eq!(all.len(), 4);

            let all = export(page, "#view=maxout", "true").await;
            assert_good("maxout", &all);
            assert_eq!(all.len(), 4);
            let all = export(page, "#view=maxout&maxout-inputs=two", "true").await;
            assert_good("maxout of two inputs", &all);
            let expected = json!(["piece 1", "piece 2", "piece 3", "piece 4"]);
            assert_eq!(legend_of(&all, "maxout-two-inputs"), &expected);

            // The guide has many of one kind.
            let picked = "button === inSight()[0] || button.dataset.exportFigure === 'leaky-max'";
            let all = export(page, "#view=guide", picked).await;
            assert_good("guide", &all);
            assert_eq!(all.len(), 2);
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_numbers_are_those_of_the_module() {
    let body = format!(
        "{EXPORT}
         const figures = {{}};
         for (const button of inSight()) {{
             const {{ file, csv }} = await exported(button);
             figures[file] = csv.lines.map((line) => line.split(','));
         }}
         const rowsOf = (file) => figures[file].slice(1).map((row) => row.map((cell) => (cell === '' ? NaN : Number(cell))));
         const same = (a, b) => a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
         {{given}}"
    );
    Setup::new().patient(PATIENCE).run(async |page| {
        for (fragment, judged) in [
            (
                "#view=depth",
                "const rows = rowsOf('gradient-by-layer');
                 const chains = ['sigmoid', 'tanh', 'relu'].map((id) => [1, ...lab.cascade({ id, params: {} }, given.start, given.weight, 50).map(({ product }) => Math.abs(product))]);
                 return [rows.length, ...chains.map((chain, i) => same(chain, rows.map((row) => row[i + 2])))];",
            ),
            (
                "#view=softmax&softmax-logits=2,-1,0.5",
                "const sweep = rowsOf('softmax-sweep');
                 const logits = [2, -1, 0.5];
                 const wanted = lab.softmaxSweep(logits, 0, sweep.map(([x]) => x), { temperature: 1 });
                 const { jacobian } = lab.softmax(logits);
                 const found = rowsOf('softmax-jacobian').map((row) => row.slice(1));
                 return [sweep.length > 24, ...wanted.map((column, i) => same([...column], sweep.map((row) => row[i + 1]))), jacobian.every((row, i) => same([...row], found[i]))];",
            ),
            (
                "#view=compare&compare-pair=gelu,swish",
                "const rows = rowsOf('gelu-minus-swish');
                 const xs = rows.map(([x]) => x);
                 const [gelu, swish] = ['gelu', 'swish'].map((id) => lab.evaluate(id, {}, xs).f);
                 return [rows.length > 100, same([...gelu].map((value, i) => value - swish[i]), rows.map((row) => row[1]))];",
            ),
        ] {
                    page.open_page(fragment).await;
            page.wait_until("[...document.querySelectorAll('.figure-export-button')].some((button) => button.checkVisibility())").await;
            let given = json!({ "start": 0.5, "weight": 1 });
            let seen = page.lab(&body.replace("{given}", judged), given).await;
            let right = seen.as_array().expect("a list").iter().all(|each| *each != json!(false));
            assert!(right, "{fragment}: {seen}");
        }
        page.assert_clean().await;
    })
    .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_menu_of_a_figure_is_worked_by_keys_and_leads_to_the_dialog() {
    Setup::new()
        .run(async |page| {
            page.open_page("#view=depth").await;
            page.wait_until("find('[data-export-figure=gradient]')")
                .await;
            page.script(
                "document.querySelector('[data-export-figure=gradient]').focus();",
                &[],
            )
            .await;
            page.press(Key::Enter).await;
            page.wait_until("document.activeElement.dataset.picture === 'png'")
                .await;
            for expected in ["svg", "csv", "options", "png"] {
                page.press(Key::Down).await;
                let seen = page.value("document.activeElement.dataset.picture").await;
                assert_eq!(seen, expected);
            }
            page.press(Key::Up).await;
            page.press(Key::Enter).await;
            page.wait_until("find('dialog.picture[open] img').naturalWidth === 1600")
                .await;
            page.press(Key::Escape).await;
            page.wait_until("find('dialog.picture') === null").await;
            let back = page
                .value("document.activeElement.dataset.exportFigure")
                .await;
            assert_eq!(back, "gradient", "the focus goes back to the button");
            page.press(Key::Enter).await;
            page.wait_until("document.activeElement.dataset.picture === 'png'")
                .await;
            page.press(Key::Escape).await;
            page.wait_until("find('.menu') === null").await;
            page.assert_clean().await;
        })
        .await;
}
