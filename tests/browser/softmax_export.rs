//! The numbers of softmax in a file and on the clipboard, and bars that are as far out as numbers go.

use super::downloads::Downloads;
use super::session::Setup;
use super::softmax::{assert_shows, open};
use activation_lab::vector::{cross_entropy, relatives, softmax};
use serde_json::json;

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_file_has_every_digit_and_the_clipboard_the_vector() {
    let z = [2.5, -1.0, 0.1];
    Setup::new().run(async |page| {
            let downloads = Downloads::of(page, "softmax-csv").await;
            open(
                page,
                "&softmax-logits=2.5,-1,0.1&softmax-temperature=0.7&softmax-label=B",
            )
            .await;
            page.click_on("[data-do=csv]").await;
            let file = String::from_utf8(downloads.take("softmax.csv").await).unwrap();
            let mut lines = file.split_terminator("\r\n");
            let head: Vec<_> = lines.next().unwrap().split(',').collect();
            assert_eq!(head[..4], ["class", "temperature", "logit", "probability"]);
            let answer = softmax(&z, 0.7).unwrap();
            let loss = cross_entropy(&answer, 0.7, 1).unwrap();
            let its = relatives(&z, 0.7).unwrap();
            let rows: Vec<_> = lines.collect();
            assert_eq!(rows.len(), 3);
            for (i, row) in rows.into_iter().enumerate() {
                let cells: Vec<_> = row.split(',').collect();
                assert_eq!((cells.len(), cells[0]), (head.len(), ["A", "B", "C"][i]));
                let read: Vec<f64> = cells[1..].iter().map(|c| c.parse().unwrap()).collect();
                let expected = [
                    vec![0.7, z[i], answer.probabilities[i]],
                    vec![answer.log_probabilities[i]],
                    vec![loss.difference[i], loss.gradient[i]],
                    vec![its.softmin[i], its.sparsemax[i]],
                    vec![its.hard_max[i], its.sigmoids[i]],
                    answer.jacobian[i].clone(),
                ];
                assert_eq!(read, expected.concat(), "{row}");
            }

            page.script(
                "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text; } } });",
                &[],
            )
            .await;
            page.click_on("[data-do=copy]").await;
            page.wait_until("window.copied === '[2.5, -1, 0.1]'").await;
            // Without a clipboard, the same text is selected.
            page.script("navigator.clipboard.writeText = () => Promise.reject(new Error());", &[])
                .await;
            page.click_on("[data-do=copy]").await;
            page.wait_until("document.activeElement.value === '[2.5, -1, 0.1]' && String(getSelection()) === '[2.5, -1, 0.1]'")
                .await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn bars_have_their_place_however_far_out_they_are() {
    Setup::new()
        .run(async |page| {
            open(page, "").await;
            for (logits, z) in [
                ("1e308,-1e308", vec![1e308, -1e308]),
                ("1e300,-1e300,0", vec![1e300, -1e300, 0.0]),
                ("1e20,1e20", vec![1e20, 1e20]),
                ("1000,1001,1002", vec![1000.0, 1001.0, 1002.0]),
                ("-5e5,3", vec![-5e5, 3.0]),
                ("1e17,1e17", vec![1e17, 1e17]),
                ("1e305,2e305", vec![1e305, 2e305]),
                ("-1e303,-1e303,-1e303", vec![-1e303; 3]),
            ] {
                page.go(&format!("#view=softmax&softmax-logits={logits}"))
                    .await;
                assert_shows(page, &z, 1.0, 0).await;
                let places = page
                    .value("[...document.querySelectorAll('.softmax-grip')].map(({ valueAsNumber }) => valueAsNumber)")
                    .await;
                let places: Vec<f64> = serde_json::from_value(places).unwrap();
                for i in 0..z.len() {
                    assert!((0.02..0.98).contains(&places[i]), "{logits}: {places:?}");
                    for j in 0..i {
                        let order = |list: &[f64]| list[i].partial_cmp(&list[j]);
                        assert_eq!(order(&places), order(&z), "{logits}: {places:?}");
                    }
                }
                let ends = page.value("find('.softmax-ends').textContent").await;
                assert_ne!(ends, json!("∞−∞"), "{logits}");
            }
            page.assert_clean().await;
        })
        .await;
}
