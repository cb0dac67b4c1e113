//! The address: whatever stands in it, the page works and says what it could not use.

use super::session::{Session, Setup};
use serde_json::json;

/// The page shows and does what it should.
async fn assert_alive(page: &Session, what: &str) {
    page.assert_shows("swish,leaky_relu(alpha=0.1),gelu_tanh", "f df")
        .await;
    let intruders = page
        .value("[window.intruder ?? null, document.querySelectorAll('#messages :is(img, script, a, b)').length]")
        .await;
    assert_eq!(intruders, json!([null, 0]), "{what}");
    page.click_on("#catalogue-list [data-function=\"tanh\"] .entry-choose")
        .await;
    assert_eq!(
        page.legend().await,
        json!(["tanh", "leaky_relu", "gelu_tanh"]),
        "{what}"
    );
    page.assert_shows("tanh,leaky_relu(alpha=0.1),gelu_tanh", "f df")
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_wrong_value_is_named_and_the_page_works() {
    let long = format!("functions={}", "x".repeat(100_000));
    // What is said about every kind of mistake is tested in `tests/node`.
    let wrong = [
        ("functions", "functions="),
        ("functions", "functions=%E0%A4%A"),
        ("functions", "functions=<img src=x onerror=intruder=1>"),
        ("functions", "functions=%3Cscript%3Eintruder=1%3C/script%3E"),
        ("functions", long.as_str()),
        ("active", "active=0"),
        ("show", "show=f,df,d3f"),
        ("x", "x=6,-6"),
        ("y", "y=javascript:intruder=1"),
        ("probe", "probe=one"),
        ("theme", "theme=red"),
        ("lang", "lang=tlh"),
        ("view", "view=../../"),
        ("lock", "lock=everything"),
        ("hide", "hide=canvas"),
    ];
    Setup::new()
        .run(async |page| {
            let mut last = "";
            for (key, fragment) in wrong {
                // The first of each key is met by a page that opens, the others by one that is open.
                if key == last {
                    page.go(&format!("#{fragment}")).await;
                } else {
                    page.open_lab(&format!("#{fragment}")).await;
                }
                last = key;
                let text = page.message(&format!("state-{key}")).await;
                let what: String = fragment.chars().take(60).collect();
                assert!(
                    text.contains(key) && text.contains("Allowed: "),
                    "{what}: {text}"
                );
                assert!(text.chars().count() < 400, "{what}: {text}");
                assert_alive(page, &what).await;
                page.click_on("#messages .icon-button").await;
                assert_eq!(
                    page.value("[...find('#messages').children].filter(({ dataset }) => dataset.message !== 'replaced').length").await,
                    0,
                    "{what}"
                );
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn strange_keys_do_no_harm_and_are_passed_on() {
    Setup::new()
        .run(async |page| {
            let strange = "__proto__=1&constructor=2&toString&course=ml%20101&=&&&x";
            page.open_lab(&format!("#{strange}")).await;
            // `x` alone is an empty range.
            page.message("state-x").await;
            assert_alive(page, strange).await;
            page.wait_until("location.hash.startsWith('#functions=tanh,leaky_relu')")
                .await;
            let address = page.value("location.hash").await;
            let kept = "&__proto__=1&constructor=2&toString&course=ml%20101";
            assert!(address.as_str().unwrap().contains(kept), "{address}");
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_link_brings_everything_back() {
    Setup::new()
        .run(async |page| {
            let state = "functions=swish(beta=2.5),softplus,prelu(alpha=-0.125)&active=2&show=f,d2f&x=-3.5,4&y=-2,5&theme=dark&hide=legend";
            page.open_lab(&format!("#{state}")).await;
            for _ in 0..2 {
                let seen = page
                    .value(
                        "[document.querySelectorAll('#functions .slider').length,
                          find('#info-content').dataset.function,
                          [...document.querySelectorAll('#toolbar :is(input)')].map((box) => box.type === 'checkbox' ? box.checked : box.value),
                          getComputedStyle(find('#functions .function-toggle')).display,
                          document.documentElement.dataset.theme,
                          find('#messages').children.length]",
                    )
                    .await;
                let expected = json!([3, "softplus", [true, false, true, "-3.5", "4"], "none", "dark", 0]);
                assert_eq!(seen, expected);
                let address = page.value("decodeURIComponent(location.hash)").await;
                assert_eq!(address, format!("#{state}"));
                page.client.refresh().await.expect("the page reloads");
                page.wait_until("find('#catalogue-list .entry') && find('#info-content[data-function]')").await;
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_mangled_link_is_read_and_what_is_dropped_is_told() {
    Setup::new()
        .run(async |page| {
            // As it is opened.
            page.open_lab("#Functions=nn.ReLU(),swish(beta=−1)&amp;x=[-3;%203])#wechat_redirect")
                .await;
            assert_eq!(page.legend().await, json!(["relu", "swish"]));
            let beta = "find('#functions .slider[data-parameter=beta] .number-box').value";
            assert_eq!(page.value(beta).await, "-1.00");
            let x = "[...document.querySelectorAll('#toolbar .x-range .number-box')].map((box) => box.value)";
            assert_eq!(page.value(x).await, json!(["-3", "3"]));
            assert_eq!(page.value("find('#messages').children.length").await, 0);
            // And as the reader edits it.
            edit(page, "#functions%3Dgelu_10%2Cmish%2Claplace").await;
            let told = page.message("state-functions").await;
            assert!(
                told.contains("functions = “gelu_10, laplace”")
                    && told.contains("which is clipped at −10 and 10. The nearest function is “gelu”.")
                    && told.contains("Used: mish."),
                "{told}"
            );
            page.assert_shows("mish", "f df").await;
            page.wait_until("location.hash === '#functions=mish'").await;
            page.assert_clean().await;
        })
        .await;
}

/// Another fragment as the reader's own doing: browsers go back over one that a script wrote.
async fn edit(page: &Session, fragment: &str) {
    let edited = page.client.goto(&page.address(fragment)).await;
    edited.expect("the browser goes there");
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn an_edited_address_is_followed_at_once() {
        Setup::new()
            .run(async |page| {
                page.open_lab("#functions=relu").await;
                page.script("window.same = true;", &[]).await;
                edit(page, "#functions=mish&show=df").await;
                page.wait_until("find('#functions .function').dataset.function === 'mish'")
                    .await;
                page.assert_shows("mish", "df").await;
                edit(page, "#functions=nothing").await;
                page.message("state-functions").await;
                page.assert_shows("swish,leaky_relu(alpha=0.1),gelu_tanh", "f df")
                    .await;
                page.client.back().await.expect("the reader goes back");
                page.wait_until("find('#functions .function').dataset.function === 'mish'")
                    .await;
                assert_eq!(page.value("find('#messages').children.length").await, 0);
                assert_eq!(
                    page.value("window.same").await,
                    true,
                    "the page was loaded again"
                );
            })
            .await;
    }
}
