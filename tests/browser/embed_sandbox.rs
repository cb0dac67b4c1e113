//! Frames under restrictions: a sandbox without an origin, no scripts, no size, no engine.

use super::course::{DRAWN, add_frame, enter, heard, leave, open_course, post, reach_slider};
use super::faulty_server::{Answer, FaultyServer};
use super::session::Setup;
use fantoccini::key::Key;
use serde_json::json;

/// In a sandbox without an origin WebKit takes `'self'` for nothing, so the server names itself as well.
const NAMED: &str = "default-src 'none'; script-src 'self' http://127.0.0.1:* 'wasm-unsafe-eval'; \
    style-src 'self' http://127.0.0.1:*; connect-src 'self' http://127.0.0.1:*; img-src 'self' http://127.0.0.1:* blob: data:";

/// A server whose policy holds in a sandbox, and of which nothing is for strangers.
fn reserved(_: &str, answer: &mut Answer) {
    answer.policy = NAMED;
}

/// The same for everybody.
fn shared(_: &str, answer: &mut Answer) {
    (answer.policy, answer.is_shared) = (NAMED, true);
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn what_is_deployed_works_in_a_sandbox_that_refuses_modules() {
    Setup::new()
        .run(async |page| {
            let _server = open_course(page).await;
            let site = FaultyServer::start(reserved);
            // Of this server nothing is for strangers, but what is deployed has the frame as one classic script.
            let src = format!("{}dist/www/embed.html#functions=swish(beta=2)", site.address());
            add_frame(page, json!({ "src": src, "sandbox": "allow-scripts", "width": 640, "height": 420 })).await;
            enter(page).await;
            page.wait_until(DRAWN).await;
            assert_eq!(page.value("origin").await, "null");
            assert_eq!(page.value("find('.failed')").await, json!(null));
            reach_slider(page).await;
            page.press(Key::Right).await;
            leave(page).await;
            let changes = heard(page, "activation-lab:change", 1).await;
            assert_eq!(changes[0]["state"]["functions"][0]["params"]["beta"], 2.01);
            post(page, json!({ "type": "activation-lab:state", "state": { "functions": "elu", "lang": "zh-CN" } })).await;
            enter(page).await;
            page.wait_until("find('activation-plot').functions === 'elu'").await;
            page.wait_until("find('activation-plot >>> caption').textContent.startsWith('悬停')").await;
        })
        .await;
}

/// The sentence with a link to the same state, seen.
const SAID: &str = "find('.failed .fallback')?.checkVisibility({ visibilityProperty: true })
    && find('.laboratory').getAttribute('target') === '_blank'";

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn without_the_engine_the_element_says_so() {
    Setup::new()
        .run(async |page| {
            let server = FaultyServer::start(|path, answer| {
                if path.ends_with("engine_bg.wasm") {
                    answer.missing();
                }
            });
            let address = format!("{}www/embed.html#functions=elu", server.address());
            page.client.goto(&address).await.expect("it is opened");
            page.wait_until(
                "find('activation-plot >>> [part=fallback]')?.textContent.includes('Check the connection')",
            )
            .await;
            let link = page.area("activation-plot >>> [part=fallback] a").await;
            assert!(link.top < 100.0 && link.height > 0.0, "{link:?}");
            let target = page
                .value("find('activation-plot >>> [part=fallback] a').href")
                .await;
            let target = target.as_str().unwrap();
            assert!(
                target.contains("index.html#") && target.contains("functions=elu"),
                "{target}"
            );
            server.mend();
            let again = page.area("activation-plot >>> .again").await;
            page.click(again.at(0.5, 0.5)).await;
            page.wait_until(DRAWN).await;
            page.wait_until("find('.refused') === null && location.hash.includes('elu')")
                .await;
        })
        .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn it_works_in_a_sandbox_where_the_server_shares_its_modules() {
        Setup::new()
            .run(async |page| {
                let _server = open_course(page).await;
                let site = FaultyServer::start(shared);
                let src = format!("{}www/embed.html#functions=swish(beta=2)", site.address());
                add_frame(
                    page,
                    json!({ "src": src, "sandbox": "allow-scripts", "width": 640, "height": 420 }),
                )
                .await;
                heard(page, "activation-lab:resize", 1).await;
                enter(page).await;
                page.wait_until(DRAWN).await;
                assert_eq!(page.value("origin").await, "null");
                reach_slider(page).await;
                page.press(Key::Right).await;
                leave(page).await;
                let changes = heard(page, "activation-lab:change", 1).await;
                assert_eq!(changes[0]["state"]["functions"][0]["params"]["beta"], 2.01);
                post(
                    page,
                    json!({ "type": "activation-lab:state", "state": { "functions": "elu" } }),
                )
                .await;
                enter(page).await;
                page.wait_until("find('activation-plot').functions === 'elu'")
                    .await;
                // Writing the address may be refused, which must not be heard of.
                page.wait_until("find('activation-plot >>> [data-function=elu]')")
                    .await;
                leave(page).await;
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn where_modules_are_refused_it_says_so_with_a_link() {
        Setup::new()
            .run(async |page| {
                let _server = open_course(page).await;
                let site = FaultyServer::start(reserved);
                // Of this server nothing is for strangers, and it has no bundle either.
                let src = format!("{}www/embed.html#functions=swish(beta=2)", site.address());
                add_frame(page, json!({ "src": src, "sandbox": "allow-scripts" })).await;
                enter(page).await;
                page.wait_until(SAID).await;
                let link = format!("{}index.html#functions=swish(beta=2)", site.address());
                let seen = page
                    .value("[...document.querySelectorAll('.laboratory')].map(({ href }) => href).concat(find('.address').textContent)")
                    .await;
                assert_eq!(seen, json!([link, link, link]));
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn where_scripts_are_not_allowed_it_says_so() {
        Setup::new()
            .run(async |page| {
                let _server = open_course(page).await;
                let src = page.address("www/embed.html#functions=swish");
                let attributes = json!({ "src": src, "sandbox": "", "width": 320, "height": 240 });
                add_frame(page, attributes).await;
                enter(page).await;
                let seen = "find('.fallback').checkVisibility({ visibilityProperty: true }) && find('.laboratory').href";
                page.wait_until(seen).await;
                // The page's own scripts have not run.
                assert_eq!(page.value("find('activation-plot').shadowRoot").await, json!(null));
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_frame_that_is_shown_later_is_drawn_then() {
        Setup::new()
            .run(async |page| {
                let _server = open_course(page).await;
                let src = page.address("www/embed.html#functions=swish");
                // As in a closed tab of a course page, and far below, where a lazy frame waits.
                add_frame(page, json!({ "src": src, "hidden": "" })).await;
                heard(page, "activation-lab:ready", 1).await;
                let told = "heard.some(({ type }) => type === 'activation-lab:resize')";
                assert_eq!(page.value(told).await, false, "there is no height yet");
                page.script(
                    "const frame = document.querySelector('iframe');
                     frame.hidden = false;
                     Object.assign(frame.style, { width: '0', height: '0' });",
                    &[],
                )
                .await;
                page.drawn().await;
                page.script("Object.assign(document.querySelector('iframe').style, { width: '600px', height: '400px' });", &[]).await;
                page.wait_until(told).await;
                enter(page).await;
                page.wait_until(DRAWN).await;
                assert_eq!(page.value("find('activation-plot >>> canvas').width").await, 600);
                leave(page).await;

                page.script("document.querySelector('iframe').remove(); heard.length = 0; document.body.append(Object.assign(document.createElement('div'), { className: 'far' })); document.querySelector('.far').style.height = '20000px';", &[]).await;
                add_frame(page, json!({ "src": src, "loading": "lazy" })).await;
                page.drawn().await;
                assert_eq!(page.value("heard.length").await, 0);
                page.script("document.querySelector('iframe').scrollIntoView();", &[]).await;
                heard(page, "activation-lab:resize", 1).await;
                page.assert_clean().await;
            })
            .await;
    }
}
