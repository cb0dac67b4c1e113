//! Where softmax breaks: the plain form in every precision, and what no address and no caller may ask for.

use super::lab::unpack;
use super::session::Setup;
use super::softmax::{assert_says, assert_shows, open, texts};
use activation_lab::vector::{Precision, forms, shift, sweep};
use serde_json::json;

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_plain_form_breaks_where_the_library_says() {
    Setup::new()
        .run(async |page| {
            open(page, "&softmax-precision=f64").await;
            for (preset, z) in [
                ("overflow", [1000.0, 1001.0, 1002.0]),
                ("example", [2.0, 1.0, 0.1]),
            ] {
                page.click_on(&format!("[data-do={preset}]")).await;
                for (name, precision) in ["f64", "f32", "f16"].iter().zip(Precision::ALL) {
                    page.click_on(&format!("label:has([value={name}])")).await;
                    page.drawn().await;
                    let its = forms(&z, 1.0, precision).unwrap();
                    for (i, form) in [&its.plain, &its.shifted, &its.by_logarithm]
                        .into_iter()
                        .enumerate()
                    {
                        let cells = texts(
                            page,
                            &format!(".softmax-form:nth-child({}) tbody td:last-child", i + 1),
                        )
                        .await;
                        for (cell, p) in cells.iter().zip(&form.probabilities) {
                            assert_says(cell, *p, name);
                        }
                        assert_eq!(cells.len(), 3);
                    }
                    let broken = page.value("find('[data-form=plain]').dataset.fault").await;
                    assert_eq!(
                        broken,
                        if preset == "overflow" {
                            "exponential"
                        } else {
                            "none"
                        },
                        "{name}"
                    );
                    let limits = precision.limits(3);
                    let said = texts(page, &format!("[data-limit={name}-finite]")).await;
                    assert_says(&said[0], limits.finite, name);
                }
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn hostile_keys_are_told_and_ignored() {
    let many = vec!["1"; 500].join(",");
    Setup::new()
        .run(async |page| {
            open(page, "").await;
            for (key, value) in [
                ("logits", many.as_str()),
                ("logits", "1"),
                ("logits", "1,1e999"),
                ("logits", "1,,2"),
                ("logits", "1,NaN,−∞"),
                ("logits", "<img src=x onerror=alert(1)>"),
                ("logits", "%00%"),
                ("temperature", "0"),
                ("temperature", "-1"),
                ("temperature", "1e999"),
                ("shift", "1e301"),
                ("shift", "<b>"),
                ("label", "D"),
                ("label", "__proto__"),
                ("sweep", "J"),
                ("sweep", ""),
                ("precision", "f128"),
                ("precision", "constructor"),
            ] {
                let fragment = json!(format!("#view=softmax&softmax-{key}={value}"));
                page.value(&format!("void (location.hash = {fragment})"))
                    .await;
                let message = page.message(&format!("softmax-{key}")).await;
                assert!(message.len() < 500, "{message}");
                assert_shows(page, &[2.0, 1.0, 0.1], 1.0, 0).await;
                assert_eq!(
                    page.value("document.querySelectorAll('#messages img, #messages b').length")
                        .await,
                    0
                );
                page.value("void (location.hash = '#view=softmax')").await;
                page.wait_until("find('#messages').children.length === 0")
                    .await;
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_module_answers_as_the_library_does_and_refuses_what_is_wrong() {
    let z = [3.0, -1.0, 0.25, 30.0];
    let body = "
        const [z, options] = [given, { temperature: 2 }];
        const { change, logits } = lab.softmaxShift(z, 0.1, options);
        const { max, logSum, logSumExp, byLogarithm } = lab.softmaxForms(z, 'f32', options);
        const all = [
            [change, ...logits],
            lab.softmaxSweep(z, 1, [-2, 5], options).flatMap((row) => [...row]),
            [max, logSum, logSumExp, byLogarithm.sum, byLogarithm.error],
            Object.values(lab.softmaxLimits('f16', 4)),
        ];
        const wrong = [
            () => lab.softmaxForms(z, 'f8'), () => lab.softmaxSweep(z, 4, [0]), () => lab.crossEntropy(z, -1),
            () => lab.softmaxRelatives(z, { temperature: 0 }), () => lab.softmaxShift(z, '1'), () => lab.softmaxLimits('f32', 0),
            () => lab.softmaxLimits('f32', 1e9), () => lab.softmaxSweep('z', 0, [0]),
        ];
        const codes = wrong.map((call) => { try { call(); return 'none'; } catch ({ code }) { return code; } });
        return [pack(Float64Array.from(all.flat())), codes];";
    let moved = shift(&z, 2.0, 0.1);
    let its = forms(&z, 2.0, Precision::F32).unwrap();
    let limits = Precision::F16.limits(4);
    let expected = [
        vec![moved.change],
        moved.logits,
        sweep(&z, 2.0, 1, &[-2.0, 5.0]).concat(),
        vec![its.max, its.log_sum, its.log_sum_exp],
        vec![its.by_logarithm.sum, its.by_logarithm.error],
        vec![limits.finite, limits.positive, limits.sum, limits.number],
    ];
    Setup::new()
        .run(async |page| {
            page.open_page("").await;
            let answer = page.lab(body, json!(z)).await;
            assert_eq!(unpack(&answer[0]), expected.concat());
            assert_eq!(answer[1], json!(vec!["bad-value"; 8]));
        })
        .await;
}
