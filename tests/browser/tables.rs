//! The table that the menu hands over has the curves that are drawn; `tests/node` compares the values of every function.

use super::downloads::Downloads;
use super::session::{Session, Setup};
use super::share::{choose, open_menu};
use super::table::{CURVES, Table};
use activation_lab::catalogue::parse_list;

/// The table that the menu hands over for a fragment.
async fn export(page: &Session, downloads: &Downloads, fragment: &str, name: &str) -> Table {
    page.open_lab(fragment).await;
    open_menu(page).await;
    choose(page, "csv").await;
    Table::read(std::str::from_utf8(&downloads.take(name).await).unwrap())
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
            let table = export(page, &downloads, &fragment, "swish-gelu-normal.csv").await;
            assert_eq!(table.titles.len(), 3);
            for (column, i) in [(1, 0), (2, 2)] {
                let title = format!("{} df", expressions[i]);
                table.assert_column(column, &title, |x| expressions[i].at(x).df);
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
            let fragment = format!("#functions={list}&difference=3,1");
            let table = export(page, &downloads, &fragment, "gelu-normal-minus-swish.csv").await;
            assert_eq!(table.titles.len(), 3);
            for (column, (curve, pick)) in CURVES.iter().take(2).enumerate() {
                let title = format!("{} - {} {curve}", expressions[2], expressions[0]);
                let difference = |x| pick(&expressions[2].at(x)) - pick(&expressions[0].at(x));
                table.assert_column(1 + column, &title, difference);
            }
            page.assert_clean().await;
        })
        .await;
}
