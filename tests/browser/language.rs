//! The page in either language: the browser's, the address's, and the one of the switch, which changes everything in place.

use super::faulty_server::FaultyServer;
use super::narrow::assert_fits;
use super::reader::READY;
use super::session::{Session, Setup};
use super::words::assert_all_in;
use fantoccini::key::Key;
use serde_json::json;

const ENGLISH: &str = ".language[lang=\"en\"]";
const CHINESE: &str = ".language[lang=\"zh-CN\"]";

/// Waits until the page is in a language.
async fn wait_for(page: &Session, language: &str) {
    page.wait_until(&format!("document.documentElement.lang === '{language}'"))
        .await;
    // The notes and the summary come a moment later.
    let (title, tab, heading, summary) = if language == "en" {
        ("Activation Lab", "Properties", "Weaknesses", "Plot of")
    } else {
        ("激活函数实验室", "性质", "缺点", "的图像")
    };
    page.wait_until(&format!(
        "document.title === '{title}' && find('.brand').textContent.trim() === '{title}'
            && find('#info-properties')?.textContent === '{tab}'
            && find('.prose')?.textContent.includes('{heading}')
            && find('#canvas').ariaLabel?.includes('{summary}')
            && find('.language[aria-pressed=true]').lang === '{language}'"
    ))
    .await;
}

/// The files of words and notes that were fetched.
async fn fetched(page: &Session) -> serde_json::Value {
    page.value(
        "[...new Set(performance.getEntriesByType('resource')
            .map(({ name }) => name.split('/').at(-1))
            .filter((name) => /^(en|zh-CN)\\.js$|\\.(en|zh-CN)\\.json$/.test(name)))].sort()",
    )
    .await
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_browser_gets_its_language_and_no_other() {
    for (browser, language) in [
        ("zh-CN", "zh-CN"),
        ("zh-TW", "zh-CN"),
        ("en-GB", "en"),
        ("fr", "en"),
    ] {
        Setup::new()
            .language(browser)
            .run(async |page| {
                page.open_lab("").await;
                wait_for(page, language).await;
                let mut expected = [format!("swish.{language}.json"), format!("{language}.js")];
                expected.sort();
                let expected = json!(expected);
                assert_eq!(fetched(page).await, expected, "{browser}");
                assert_eq!(page.value("location.hash").await, "", "{browser}");
                assert_all_in(page, language, browser).await;
                page.assert_clean().await;
            })
            .await;
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_switch_changes_the_words_where_they_stand() {
    Setup::new()
        .size(1280, 600)
        .run(async |page| {
            page.open_lab("#functions=swish(beta=2.5),leaky_relu&show=f&marks=zeros&difference=1,2").await;
            page.wait_until("find('.difference-largest')").await;
            page.click_on("#info-code").await;
            page.wait_until("find('.code-box')").await;
            page.click_on("#code-keras").await;
            page.click_on("[data-action=limits]").await;
            page.wait_until("find('.axis-limits .y-range')").await;
            page.type_in("#search", "elu").await;
            page.script(
                "window.same = [document.querySelector('#canvas'), document.querySelector('#search')];
                 document.querySelector('#info').scrollTop = 120;
                 window.read = document.querySelector('#info').scrollTop;
                 document.querySelector('.catalogue-list').scrollTop = 30;",
                &[],
            )
            .await;
            let kept = "[
                same[0] === find('#canvas'), same[1] === find('#search'), find('#search').value,
                Math.abs(find('#info').scrollTop - read) < 24, find('.catalogue-list').scrollTop, find('#info-content').dataset.function,
                find('#info-code').ariaSelected, find('.code-body').dataset.tab, find('.code-box').textContent,
                [...document.querySelectorAll('.entry')].filter((node) => node.checkVisibility()).map((node) => node.dataset.function),
                [...document.querySelectorAll('#functions .number-box')].map((box) => box.value),
                find('#difference').hidden, find('#difference select').value, location.hash.split('&lang')[0]]";
            let before = page.value(kept).await;
            for round in 0..2 {
                page.click_on(CHINESE).await;
                wait_for(page, "zh-CN").await;
                assert_all_in(page, "zh-CN", "by click").await;
                assert_eq!(page.value(kept).await, before, "{round}");
                let focused = "find('.language:focus')?.lang";
                assert_eq!(page.value(focused).await, "zh-CN");
                page.wait_until("location.hash.endsWith('&lang=zh-CN')").await;
                page.back_to(".language[lang=en]").await;
                page.press(Key::Enter).await;
                wait_for(page, "en").await;
                assert_all_in(page, "en", "by key").await;
                assert_eq!(page.value(kept).await, before, "{round}");
                assert_eq!(page.value(focused).await, "en");
                page.wait_until("location.hash.endsWith('&lang=en')").await;
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_way_back_and_an_edited_address_change_the_language() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=elu").await;
            wait_for(page, "en").await;
            page.click_on(CHINESE).await;
            wait_for(page, "zh-CN").await;
            page.wait_for_address("functions=elu&lang=zh-CN").await;
            page.click_on("#catalogue-list [data-function=celu] .entry-choose")
                .await;
            page.wait_for_address("functions=celu&lang=zh-CN").await;
            page.script("history.back()", &[]).await;
            page.wait_for_address("functions=elu&lang=zh-CN").await;
            wait_for(page, "zh-CN").await;
            page.script("history.back()", &[]).await;
            page.wait_for_address("functions=elu").await;
            wait_for(page, "en").await;
            page.script("history.go(2)", &[]).await;
            page.wait_for_address("functions=celu&lang=zh-CN").await;
            wait_for(page, "zh-CN").await;
            page.script("location.hash = 'functions=gelu&lang=en'", &[])
                .await;
            wait_for(page, "en").await;
            page.script("location.hash = 'lang=zh-CN'", &[]).await;
            wait_for(page, "zh-CN").await;
            page.client.refresh().await.expect("the page is loaded anew");
            page.wait_until(READY).await;
            wait_for(page, "zh-CN").await;
            assert_eq!(fetched(page).await, json!(["swish.zh-CN.json", "zh-CN.js"]));
            // Of several wishes the last one counts, however long each takes.
            page.script(
                "for (const lang of ['en', 'zh-CN', 'en', 'zh-CN', 'en']) document.querySelector(`.language[lang=${lang}]`).click()",
                &[],
            )
            .await;
            wait_for(page, "en").await;
            page.drawn().await;
            assert_all_in(page, "en", "the last wish").await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn what_is_wrong_is_told_in_the_language_of_the_page() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=gelo&lang=zh-CN").await;
            for (fragment, key, chinese, english) in [
                ("functions=gelo", "functions", "未知函数“gelo”。是否要写“gelu”？", "Did you mean “gelu”?"),
                ("x=6,-6", "x", "两个有限的数，由小到大", "in ascending order"),
                ("hide=canvas", "hide", "catalogue、controls", "catalogue, controls"),
            ] {
                page.go(&format!("#{fragment}&lang=zh-CN")).await;
                wait_for(page, "zh-CN").await;
                let id = format!("state-{key}");
                // The words of a message come a moment after it.
                page.wait_until(&format!("find('#messages [data-message={id}] p')?.textContent.includes('允许：')")).await;
                let text = page.message(&id).await;
                assert!(text.contains(chinese) && text.contains("允许："), "{fragment}: {text}");
                page.click_on(ENGLISH).await;
                wait_for(page, "en").await;
                let text = page.message(&id).await;
                assert!(text.contains(english) && text.contains("Allowed: "), "{fragment}: {text}");
                assert!(!text.contains('，'), "{fragment}: {text}");
            }
            // What has been dismissed does not come back with the other words.
            page.click_on("#messages .icon-button").await;
            page.click_on(CHINESE).await;
            wait_for(page, "zh-CN").await;
            assert_eq!(page.value("find('#messages').children.length").await, 0);

            page.open_lab("#functions=softplus&lang=zh-CN").await;
            page.type_in("#functions .number-box", "zero").await;
            page.wait_until("find('#functions .field-error').textContent === '“zero”不是数字。允许：大于 0 的数。'")
                .await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn words_that_do_not_arrive_are_told() {
    Setup::new()
        .run(async |page| {
            let server = FaultyServer::start(|path, answer| {
                if path == "/www/i18n/zh-CN.js" {
                    answer.missing();
                }
            });
            let open = |fragment: &str| format!("{}#{fragment}", server.address());
            page.client
                .goto(&open(""))
                .await
                .expect("the page is opened");
            page.wait_until(READY).await;
            page.click_on(CHINESE).await;
            let text = page.message("language.title").await;
            assert!(
                text.starts_with("“中文（简体）” could not be loaded."),
                "{text}"
            );
            wait_for(page, "en").await;
            page.click_on(ENGLISH).await;
            page.wait_until("find('#messages').children.length === 0")
                .await;

            page.client
                .goto("about:blank")
                .await
                .expect("the page is left");
            page.client
                .goto(&open("lang=zh-CN"))
                .await
                .expect("the page is opened");
            page.wait_until(READY).await;
            wait_for(page, "en").await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_failure_is_told_in_chinese() {
    Setup::new()
        .language("zh-CN")
        .run(async |page| {
            let server = FaultyServer::start(|path, answer| {
                if path == "/www/pkg/engine_bg.wasm" {
                    answer.missing();
                }
            });
            page.client.goto(&server.address()).await.expect("the page is opened");
            page.wait_until("find('.failure h2')?.textContent === '程序加载失败'").await;
            assert_eq!(page.value("document.documentElement.lang").await, "zh-CN");
            let buttons = "[...document.querySelectorAll('.failure button')].map((button) => button.textContent)";
            assert_eq!(page.value(buttons).await, json!(["重试", "复制报告"]));
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn chinese_fits_a_phone() {
    for (width, height) in [(390, 844), (320, 640)] {
        Setup::new()
            .size(width, height)
            .touch_or_mouse()
            .run(async |page| {
                page.open_lab("#lang=zh-CN").await;
                for functions in ["gelu_normal,hard_sigmoid", "leaky_relu,prelu", "gelu,relu", "gelu_tanh,softplus_inv"] {
                    let what = format!("{width} × {height}: {functions}");
                    page.go(&format!("#lang=zh-CN&functions={functions}&marks=zeros&difference=1,2")).await;
                    page.wait_until("find('.difference-largest')?.checkVisibility()").await;
                    assert_fits(page, &what).await;
                    let header = "[...document.querySelectorAll('#header > :not(.skip, .views)')].filter((node) => node.checkVisibility())
                        .map((node) => node.getBoundingClientRect())";
                    let single = format!(
                        "{header}.every(({{ left, right, height }}, i, all) =>
                            height <= 48 && left >= (all[i - 1]?.right ?? 0) && right <= innerWidth)"
                    );
                    assert_eq!(page.value(&single).await, true, "{what}: the first row of the header's parts touch or wrap");
                    let slanted = "[...document.querySelectorAll('*')].filter((node) => getComputedStyle(node).fontStyle === 'italic'
                        && /\\p{Script=Han}/u.test(node.textContent)).map((node) => node.outerHTML)";
                    assert_eq!(page.value(slanted).await, json!([]), "{what}");
                }
                // There is room for the other language alone, and the focus stays where it can be seen.
                for (there, language) in [(ENGLISH, "en"), (CHINESE, "zh-CN"), (ENGLISH, "en")] {
                    let shown = "[...document.querySelectorAll('.language')].filter((node) => node.checkVisibility()).length";
                    assert_eq!(page.value(shown).await, 1);
                    page.script(&format!("document.querySelector('{there}').focus()"), &[]).await;
                    page.press(Key::Enter).await;
                    wait_for(page, language).await;
                    let focused = "document.activeElement.matches('.language') && document.activeElement.checkVisibility()";
                    assert_eq!(page.value(focused).await, true);
                    assert_fits(page, language).await;
                }
                page.assert_clean().await;
            })
            .await;
    }
}
