//! Above the plot: which curves are drawn, and for which x.

use super::ink::Sitter;
use super::session::Setup;
use activation_lab_plot::Order;
use fantoccini::key::Key;

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_curve_has_a_switch() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=gelu").await;
            for (curve, show, written) in [
                ("d2f", "f df d2f", "f,df,d2f"),
                ("f", "df d2f", "df,d2f"),
                ("df", "d2f", "d2f"),
                ("d2f", "", ""),
                ("f", "f", "f"),
            ] {
                page.click_on(&format!("#toolbar [data-curve=\"{curve}\"]"))
                    .await;
                page.assert_shows("gelu", show).await;
                page.wait_for_address(&format!("functions=gelu&show={written}"))
                    .await;
            }
            Sitter::new("gelu", Order::Value)
                .on_page(page)
                .await
                .judge("gelu");
            page.click_on("#toolbar [data-curve=\"f\"]").await;
            page.press(Key::Tab).await;
            page.press_with(&[], Key::Space).await;
            page.assert_shows("gelu", "df").await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_range_of_x_is_typed() {
    let [from, to] =
        ["from", "to"].map(|end| format!("#toolbar .number-box[aria-label$=\"{end}\"]"));
    Setup::new()
        .size(1440, 900)
        .run(async |page| {
            page.open_lab("#functions=tanh&show=f").await;
            let sitter = Sitter::new("tanh", Order::Value);
            page.type_in(&from, "-2.5").await;
            page.type_in(&to, "1").await;
            sitter
                .clone()
                .x(-2.5, 1.0)
                .on_page(page)
                .await
                .judge("tanh");
            page.wait_for_address("functions=tanh&show=f&x=-2.5,1")
                .await;

            for wrong in ["5", "1", "one", "1e999"] {
                page.type_in(&from, wrong).await;
                let complaint = page
                    .value("find('#toolbar .field-error:not([hidden])').textContent")
                    .await;
                assert!(
                    complaint.as_str().unwrap().contains("a number below 1"),
                    "{complaint}"
                );
                sitter
                    .clone()
                    .x(-2.5, 1.0)
                    .on_page(page)
                    .await
                    .judge("tanh");
            }
            page.click_on("#toolbar [data-action=zoom-reset]").await;
            sitter.on_page(page).await.judge("tanh");
            page.wait_for_address("functions=tanh&show=f").await;
            page.assert_clean().await;
        })
        .await;
}
