//! A course page and the frame on it talk by message.

use super::course::{DRAWN, add_frame, enter, heard, leave, open_course, post, reach_slider};
use super::session::{Session, Setup};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// A frame of another origin, drawn.
pub(crate) async fn embed(page: &Session, address: &str) {
    let src = page.address(&format!("www/embed.html{address}"));
    add_frame(page, json!({ "src": src, "width": 640, "height": 420 })).await;
    heard(page, "activation-lab:ready", 1).await;
    enter(page).await;
    page.wait_until(DRAWN).await;
    leave(page).await;
}

/// What the frame answers when it is asked; `turn` counts the questions from 1.
pub(crate) async fn state(page: &Session, turn: usize) -> Value {
    post(page, json!({ "type": "activation-lab:get" })).await;
    page.wait_until(&format!(
        "heard.filter(({{ source }}) => source === 'api').length === {turn}"
    ))
    .await;
    page.value("heard.findLast(({ source }) => source === 'api').state")
        .await
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn what_cannot_be_used_is_told() {
    Setup::new()
        .run(async |page| {
            let _server = open_course(page).await;
            embed(page, "#functions=elu&x=6,-6").await;
            let wrong = json!({ "functions": "gelo", "probe": { "id": 1, "params": 2 }, "y": [1, true], "show": "f" });
            post(page, json!({ "type": "activation-lab:state", "state": wrong })).await;
            post(page, json!({ "type": "activation-lab:state", "state": "elu" })).await;
            let errors = heard(page, "activation-lab:error", 5).await;
            let keys: Vec<_> = errors.as_array().unwrap().iter().map(|error| error["key"].as_str().unwrap()).collect();
            assert_eq!(keys, ["x", "y", "probe", "functions", "state"], "{errors:#}");
            let message = errors[3]["message"].as_str().unwrap();
            assert!(message.contains("did you mean \"gelu\"?"), "{message}");
            assert!(errors.as_array().unwrap().iter().all(|error| error["code"] == "bad-value"));
            let shown = state(page, 1).await;
            assert_eq!(shown["show"], json!(["f"]));
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn with_an_origin_only_that_one_is_talked_to() {
    Setup::new()
        .run(async |page| {
            let server = open_course(page).await;
            let own = server.address();
            let own = own.trim_end_matches('/');
            embed(page, &format!("?origin={own}#functions=elu")).await;
            post(
                page,
                json!({ "type": "activation-lab:state", "state": { "functions": "tanh" } }),
            )
            .await;
            assert_eq!(state(page, 1).await["functions"][0]["id"], "tanh");

            for other in ["https://courses.example.edu", "nonsense"] {
                page.script(
                    "document.querySelector('iframe').remove(); heard.length = 0;",
                    &[],
                )
                .await;
                let src = page.address(&format!("www/embed.html#functions=elu&origin={other}"));
                add_frame(page, json!({ "src": src })).await;
                enter(page).await;
                page.wait_until(DRAWN).await;
                leave(page).await;
                post(
                    page,
                    json!({ "type": "activation-lab:state", "state": { "functions": "tanh" } }),
                )
                .await;
                enter(page).await;
                page.drawn().await;
                assert_eq!(
                    page.value("find('activation-plot').functions").await,
                    "elu",
                    "{other}"
                );
                leave(page).await;
                assert_eq!(page.value("heard").await, json!([]), "{other}");
            }
        })
        .await;
}

/// A host of each dialect, which does what it is told.
const OBEDIENT: &str = "
    const frame = () => document.querySelector('iframe');
    addEventListener('message', ({ data }) => {
        if (arguments[0] === 'own' && data.type === 'activation-lab:resize') frame().style.height = `${data.height}px`;
        if (arguments[0] === 'lti' && data.subject === 'lti.frameResize') frame().style.height = `${data.height}px`;
        if (arguments[0] !== 'h5p' || data.context !== 'h5p') return;
        const respond = (action) => frame().contentWindow.postMessage({ context: 'h5p', action }, '*');
        const { clientHeight } = frame();
        if (data.action === 'hello') respond('hello');
        if (data.action === 'prepareResize' && (clientHeight !== data.scrollHeight || data.scrollHeight !== data.clientHeight)) {
            frame().style.height = `${data.clientHeight}px`;
            respond('resizePrepared');
        }
        if (data.action === 'resize') frame().style.height = `${data.scrollHeight}px`;
    });
    if (arguments[0] === 'h5p') document.body.insertAdjacentHTML('beforeend', '<style>iframe { border: 0 }</style>');";

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn the_host_sets_and_asks_and_hears_of_the_reader() {
        Setup::new()
            .run(async |page| {
                let _server = open_course(page).await;
                embed(page, "#functions=swish(beta=1.5),relu&x=-4,4").await;
                let ready = heard(page, "activation-lab:ready", 1).await;
                assert_eq!(ready[0]["state"]["functions"][0]["params"]["beta"], 1.5);

                // What is not named stays; what is set is not told as news.
                let given = json!({ "functions": [{ "id": "elu", "params": { "alpha": 2 } }], "show": ["f"], "lock": "x" });
                post(page, json!({ "type": "activation-lab:state", "state": given })).await;
                let shown = state(page, 1).await;
                assert_eq!(shown["functions"], json!([{ "id": "elu", "params": { "alpha": 2 } }]));
                assert_eq!([&shown["show"], &shown["x"]], [&json!(["f"]), &json!([-4, 4])]);

                enter(page).await;
                page.wait_for_address("functions=elu(alpha=2)&show=f&x=-4,4&lock=x").await;
                page.wait_until("find('activation-plot >>> [data-function=elu]')").await;
                reach_slider(page).await;
                page.press(Key::Right).await;
                leave(page).await;
                let changes = heard(page, "activation-lab:change", 2).await;
                assert_eq!(changes.as_array().unwrap().len(), 2, "one answer and one change: {changes}");
                assert_eq!(changes[1]["source"], "user");
                let alpha = changes[1]["state"]["functions"][0]["params"]["alpha"].as_f64().unwrap();
                assert!(alpha > 2.0, "{changes}");

                // A host that sends back what it hears, as two-way binding does, hears nothing more.
                post(page, json!({ "type": "activation-lab:state", "state": changes[1]["state"] })).await;
                assert_eq!(state(page, 2).await, changes[1]["state"]);
                let all = heard(page, "activation-lab:change", 3).await;
                assert_eq!(all.as_array().unwrap().len(), 3);

                // Without a value a key has its default again.
                let body = "document.querySelector('iframe').contentWindow.postMessage({ type: 'activation-lab:state', state: { x: undefined, lock: undefined } }, '*');";
                page.script(body, &[]).await;
                let shown = state(page, 3).await;
                assert_eq!([&shown["x"], &shown["lock"]], [&json!([-6, 6]), &json!([])]);
                assert_eq!(page.value("heard.filter(({ type }) => type === 'activation-lab:error')").await, json!([]));
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn only_the_parent_is_heard() {
        Setup::new()
            .run(async |page| {
                let _server = open_course(page).await;
                embed(page, "#functions=elu").await;
                // A second frame of the course, which knows the first.
                let body = "
                    const stranger = document.createElement('iframe');
                    document.body.append(stranger);
                    const script = stranger.contentDocument.createElement('script');
                    script.textContent = `parent.frames[0].postMessage({ type: 'activation-lab:state', state: { functions: 'tanh' } }, '*')`;
                    stranger.contentDocument.body.append(script);";
                page.script(body, &[]).await;
                post(page, json!({ "type": "activation-lab:state", "state": { "x": "-1,1" } })).await;
                let shown = state(page, 1).await;
                assert_eq!([&shown["functions"][0]["id"], &shown["x"]], [&json!("elu"), &json!([-1, 1])]);
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn the_height_is_told_in_three_dialects_and_settles() {
        for dialect in ["own", "lti", "h5p"] {
            Setup::new()
                .run(async |page| {
                    let _server = open_course(page).await;
                    page.script(OBEDIENT, &[json!(dialect)]).await;
                    let src = page.address("www/embed.html#functions=swish,elu");
                    add_frame(page, json!({ "src": src, "width": 640, "height": 200, "frameborder": 0 })).await;
                    enter(page).await;
                    page.wait_until(DRAWN).await;
                    // Everything is in sight, the plot in its shape, and nothing is left to scroll.
                    let fits = "Math.abs(find('activation-plot >>> canvas').getBoundingClientRect().height - 0.56 * 640) <= 1
                        && document.documentElement.scrollHeight === innerHeight";
                    page.wait_until(fits).await;
                    leave(page).await;
                    let heights = "heard.filter(({ type }) => type === 'activation-lab:resize').map(({ height }) => height)";
                    let told = page.value(heights).await;

                    // One slider less is a smaller height, and no more than one message of it.
                    page.script("heard.length = 0;", &[]).await;
                    post(page, json!({ "type": "activation-lab:state", "state": { "functions": "swish,relu" } })).await;
                    page.wait_until(&format!("{heights}.length === 1")).await;
                    let fewer = page.value(heights).await;
                    let last = told.as_array().unwrap().last().unwrap();
                    assert_eq!(fewer[0].as_f64().unwrap() + 44.0, last.as_f64().unwrap(), "{dialect}: {told}, {fewer}");
                    enter(page).await;
                    page.wait_until(fits).await;
                    // What changes nothing of the height is no message.
                    reach_slider(page).await;
                    for _ in 0..3 {
                        page.press(Key::Right).await;
                    }
                    page.wait_until("location.hash.includes('beta=1.03')").await;
                    leave(page).await;
                    assert_eq!(page.value(&format!("{heights}.length")).await, 1, "{dialect}");
                    page.assert_clean().await;
                })
                .await;
        }
    }
}
