//! `www/embed.html` by itself: what its address says, what the reader does, every size and either language.

use super::access::{assert_accessible, bring_judge};
use super::course::DRAWN;
use super::session::{Session, Setup};
use fantoccini::key::Key;
use serde_json::json;

async fn open(page: &Session, fragment: &str) {
    page.open_page(&format!("www/embed.html{fragment}")).await;
    page.wait_until(DRAWN).await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_fragment_says_what_is_shown_locked_and_hidden() {
    Setup::new()
        .run(async |page| {
            open(page, "#functions=elu,swish&x=-2,2&lock=alpha&hide=readout&theme=dark&lang=zh-CN").await;
            let plot = "find('activation-plot')";
            let seen = page
                .value(&format!(
                    "[{plot}.functions, {plot}.frame.x, document.documentElement.lang, document.documentElement.dataset.theme,
                      [...{plot}.shadowRoot.querySelectorAll('[part=slider]')].map(({{ disabled }}) => disabled),
                      find('activation-plot >>> [part=readout]')]"
                ))
                .await;
            assert_eq!(seen, json!(["elu,swish", [-2, 2], "zh-CN", "dark", [true, false], null]));
            page.wait_until("find('activation-plot >>> canvas').ariaLabel?.includes('图像')").await;
            // A key that stands nowhere has the default of the laboratory's own page.
            open(page, "").await;
            assert_eq!(page.value(&format!("{plot}.functions")).await, "swish,leaky_relu(alpha=0.1),gelu_tanh");
            assert!(!page.value("find('activation-plot >>> [part=readout]')").await.is_null());
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_mangled_fragment_is_read() {
    Setup::new()
        .run(async |page| {
            open(
                page,
                "#functions=nn.ELU(0.5),relu)&amp;x=−2;2&amp;Theme=Dark#wechat_redirect",
            )
            .await;
            let plot = "find('activation-plot')";
            let seen = format!(
                "[{plot}.functions, {plot}.frame?.x, document.documentElement.dataset.theme]"
            );
            let expected = json!(["elu(alpha=0.5),relu", [-2, 2], "dark"]);
            page.wait_until(&format!(
                "JSON.stringify({seen}) === JSON.stringify({expected})"
            ))
            .await;
            // And another one without a reload, which becomes the frame's own form.
            page.script(
                "location.hash = '#functions%3DF.gelu%26hide%3DControls';",
                &[],
            )
            .await;
            page.wait_until(&format!("{plot}.functions === 'gelu'"))
                .await;
            page.wait_until("find('activation-plot >>> [part=controls]') === null")
                .await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_browser_gets_its_language() {
    Setup::new()
        .language("zh-CN")
        .run(async |page| {
            open(page, "#functions=elu").await;
            assert_eq!(page.value("document.documentElement.lang").await, "zh-CN");
            page.wait_until("find('activation-plot >>> caption').textContent.includes('悬停')")
                .await;
            // And another one without a reload.
            page.script("location.hash = '#functions=elu&lang=en';", &[])
                .await;
            page.wait_until("find('activation-plot >>> caption')?.textContent.includes('Hover')")
                .await;
            assert_eq!(page.value("document.documentElement.lang").await, "en");
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn it_is_accessible_in_either_language_and_theme() {
    Setup::new()
        .size(640, 420)
        .run(async |page| {
            for (language, theme) in [("en", "light"), ("zh-CN", "dark")] {
                let fragment =
                    format!("#functions=swish,elu&lang={language}&theme={theme}&lock=alpha&x=6,-6");
                open(page, &fragment).await;
                page.wait_until("find('activation-plot >>> [part=message] button')")
                    .await;
                bring_judge(page).await;
                assert_accessible(page, &fragment).await;
            }
        })
        .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn the_address_follows_the_reader_and_the_plot_the_address() {
        Setup::new()
            .run(async |page| {
                open(page, "#functions=swish(beta=2)&future=1").await;
                let length = page.value("history.length").await;
                page.script("document.querySelector('activation-plot').shadowRoot.querySelector('[part=slider]').focus();", &[]).await;
                page.press(Key::Right).await;
                page.wait_for_address("functions=swish(beta=2.01)&future=1").await;
                let (x, y) = page.area("activation-plot >>> canvas").await.at(0.5, 0.5);
                page.click((x, y)).await;
                page.wait_until("location.hash.includes('probe=')").await;
                assert_eq!(page.value("history.length").await, length);

                page.script("location.hash = '#functions=tanh,elu(alpha=2)&show=f&hide=controls';", &[]).await;
                page.wait_until("find('activation-plot').functions === 'tanh,elu(alpha=2)'").await;
                let seen = page
                    .value("[find('activation-plot').state.show, find('activation-plot').state.probe, find('activation-plot >>> [part=slider]')]")
                    .await;
                assert_eq!(seen, json!([["f"], null, null]));
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn it_fits_every_frame_and_the_plot_stays_in_sight() {
        for (width, height, least) in [
            (320, 240, 118.0),
            (640, 420, 180.0),
            (900, 600, 260.0),
            (200, 120, 70.0),
        ] {
            Setup::new()
                .size(width, height)
                .run(async |page| {
                    open(page, "#functions=gelu_normal,elu,swish").await;
                    let canvas = page.area("activation-plot >>> canvas").await;
                    assert!(canvas.height >= least, "{width} × {height}: {canvas:?}");
                    assert_eq!(
                        page.value("document.documentElement.scrollWidth > innerWidth")
                            .await,
                        false
                    );
                    // Whoever comes to the last row by keyboard sees both, it and the plot.
                    page.script(
                        "[...document.querySelector('activation-plot').shadowRoot.querySelectorAll('[part=number]')].at(-1).focus();",
                        &[],
                    )
                    .await;
                    page.press(Key::Tab).await;
                    page.drawn().await;
                    let button = page.area("activation-plot >>> .slider:last-child button").await;
                    let canvas = page.area("activation-plot >>> canvas").await;
                    assert!(
                        canvas.top + canvas.height <= button.top + 0.5
                            && button.top + button.height <= f64::from(height) + 0.5
                            && canvas.top >= -0.5,
                        "{width} × {height}: {canvas:?}, {button:?}"
                    );
                    page.assert_clean().await;
                })
                .await;
        }
    }
}
