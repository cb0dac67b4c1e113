//! The values that the page exports are the ones that the library computes, bit for bit.

use super::downloads::Downloads;
use super::session::{Session, Setup};
use super::share::{choose, open_menu};
use activation_lab::catalogue::{ACTIVATIONS, Expression, parse_list};
use activation_lab::functions::Jet;
use serde_json::json;

/// A table as it was read back: what stands above the columns, and the cells.
struct Table {
    titles: Vec<String>,
    rows: Vec<Vec<f64>>,
}

/// One line of RFC 4180 whose cells contain no line break.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            c => cells.last_mut().unwrap().push(c),
        }
    }
    cells
}

fn number(cell: &str) -> f64 {
    if cell.is_empty() {
        return f64::NAN;
    }
    cell.parse()
        .unwrap_or_else(|_| panic!("{cell} is no number"))
}

impl Table {
    fn read(file: Vec<u8>) -> Self {
        let text = String::from_utf8(file).unwrap();
        let mut lines = text.strip_suffix("\r\n").unwrap().split("\r\n");
        let titles = cells(lines.next().unwrap());
        let rows: Vec<Vec<f64>> = lines
            .map(|line| cells(line).iter().map(|cell| number(cell)).collect())
            .collect();
        assert!(rows.iter().all(|row| row.len() == titles.len()));
        assert!(
            rows.windows(2).all(|pair| pair[0][0] < pair[1][0]),
            "x ascends"
        );
        Self { titles, rows }
    }

    fn xs(&self) -> impl Iterator<Item = f64> {
        self.rows.iter().map(|row| row[0])
    }

    /// Asserts that a column is what the library computes.
    fn assert_column(&self, column: usize, title: &str, expected: impl Fn(f64) -> f64) {
        assert_eq!(self.titles[column], title);
        for row in &self.rows {
            let (x, seen, expected) = (row[0], row[column], expected(row[0]));
            let same = seen.to_bits() == expected.to_bits() || seen.is_nan() && expected.is_nan();
            assert!(same, "{title}({x:e}) is {seen:e}, not {expected:e}");
        }
    }
}

/// A curve's name in the table, and its number.
type Curve = (&'static str, fn(&Jet) -> f64);

const CURVES: [Curve; 3] = [
    ("f", |jet| jet.f),
    ("df", |jet| jet.df),
    ("d2f", |jet| jet.d2f),
];

/// The table that the menu hands over for a fragment.
async fn export(page: &Session, downloads: &Downloads, fragment: &str, name: &str) -> Table {
    page.open_lab(fragment).await;
    open_menu(page).await;
    choose(page, "csv").await;
    Table::read(downloads.take(name).await)
}

fn name(expressions: &[Expression]) -> String {
    let ids: Vec<_> = expressions.iter().map(|e| e.activation.id).collect();
    format!("{}.csv", ids.join("-"))
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_function_reads_back_with_the_same_bits() {
    Setup::new()
        .run(async |page| {
            let downloads = Downloads::of(page, "csv").await;
            // A range whose steps are no round numbers, and one with the ends of domains and large values.
            for (some, x) in ACTIVATIONS.chunks(8).zip([
                "-3.3,4.7",
                "-900,1000",
                "-6,6",
                "-1e-3,2",
                "-1e300,1e300",
            ]) {
                let expressions: Vec<_> =
                    some.iter().map(|a| Expression::with_defaults(a)).collect();
                let list: Vec<_> = expressions.iter().map(ToString::to_string).collect();
                let fragment = format!("#functions={}&show=f,df,d2f&x={x}", list.join(","));
                let table = export(page, &downloads, &fragment, &name(&expressions)).await;
                assert_eq!(table.titles.len(), 1 + 3 * expressions.len());
                for (i, expression) in expressions.iter().enumerate() {
                    for (c, (curve, pick)) in CURVES.iter().enumerate() {
                        let title = format!("{expression} {curve}");
                        table.assert_column(1 + 3 * i + c, &title, |x| pick(&expression.at(x)));
                    }
                    let domain = expression.activation.domain;
                    let (lo, hi) = (table.rows[0][0], table.rows.last().unwrap()[0]);
                    assert_eq!(
                        format!("{lo},{hi}"),
                        x.replace("1e-3", "0.001")
                            .replace("1e300", &1e300.to_string())
                    );
                    let kinks = expression
                        .kinks()
                        .iter()
                        .map(|kink| kink.x)
                        .collect::<Vec<_>>();
                    for point in kinks.into_iter().chain([domain.lo, domain.hi]) {
                        let inside = lo < point && point < hi;
                        assert!(
                            !inside || table.xs().any(|x| x == point),
                            "{expression} at {point}"
                        );
                    }
                }
                let area = page
                    .value("find('#canvas').getBoundingClientRect().width")
                    .await
                    .as_f64()
                    .unwrap();
                let rows = table.rows.len() as f64;
                assert!(
                    rows > area - 80.0 && rows < area + 60.0,
                    "{rows} rows for {area} px"
                );
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn what_is_not_drawn_is_not_exported() {
    Setup::new()
        .run(async |page| {
            let downloads = Downloads::of(page, "csv-shown").await;
            let list = "swish(beta=-2.5),relu,gelu_normal(mu=0.5,sigma=2)";
            let expressions = parse_list(list).unwrap();
            let fragment = format!("#functions={list}&off=2&show=df");
            let table = export(page, &downloads, &fragment, "swish-gelu_normal.csv").await;
            assert_eq!(table.titles.len(), 3);
            for (column, i) in [(1, 0), (2, 2)] {
                let title = format!("{} df", expressions[i]);
                table.assert_column(column, &title, |x| expressions[i].at(x).df);
            }
            let fragment = format!("#functions={list}&difference=3,1");
            let table = export(page, &downloads, &fragment, "gelu_normal-minus-swish.csv").await;
            assert_eq!(table.titles.len(), 3);
            for (column, (curve, pick)) in CURVES.iter().take(2).enumerate() {
                let title = format!("{} - {} {curve}", expressions[2], expressions[0]);
                let difference = |x| pick(&expressions[2].at(x)) - pick(&expressions[0].at(x));
                table.assert_column(1 + column, &title, difference);
            }
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_same_number_has_the_same_digits_everywhere() {
    let body = "
        const { toCSV } = await bring(given);
        const state = { functions: lab.parse('logit,relu'), show: ['f', 'df'], off: [], difference: null, x: [-1, 1], y: 'auto' };
        const lines = toCSV(lab, state, { width: 500, height: 300 }).split('\\r\\n');
        return [lines[0], lines.find((line) => line.startsWith('0,')), lines.find((line) => line.startsWith('1,')), lines.at(-1)];";
    Setup::new()
        .run(async |page| {
            page.open_page("").await;
            let seen = page
                .lab(body, json!(page.address("www/export/csv.js")))
                .await;
            let expected = json!([
                "x,\"logit f\",\"logit df\",\"relu f\",\"relu df\"",
                "0,-inf,inf,0,",
                "1,inf,inf,1,1",
                ""
            ]);
            assert_eq!(seen, expected);
        })
        .await;
}
