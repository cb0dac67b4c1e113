//! Two-way binding between a course page and the frame on it.

use super::course::{enter, heard, leave, open_course};
use super::embed_messages::{embed, state};
use super::session::Setup;
use fantoccini::key::Key;

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_host_that_answers_every_change_does_not_disturb_the_reader() {
    Setup::new()
        .run(async |page| {
            let _server = open_course(page).await;
            embed(page, "#functions=swish").await;
            // Two-way binding of the simplest kind.
            let body = "
                addEventListener('message', ({ data, source }) => {
                    if (data.type === 'activation-lab:change' && data.source === 'user') source.postMessage({ type: 'activation-lab:state', state: data.state }, '*');
                });";
            page.script(body, &[]).await;
            let corner = page
                .value("(({ left, top }, { clientLeft, clientTop }) => [left + clientLeft, top + clientTop])(find('iframe').getBoundingClientRect(), find('iframe'))")
                .await;
            let [left, top] = [0, 1].map(|i| corner[i].as_f64().unwrap());
            enter(page).await;
            page.wait_until("document.documentElement.scrollHeight === innerHeight")
                .await;
            page.drawn().await;
            let slider = page.area("activation-plot >>> [part=slider]").await;
            page.script("window.slider = document.querySelector('activation-plot').shadowRoot.querySelector('[part=slider]');", &[]).await;
            // Drivers disagree whose corner they count from in a frame.
            leave(page).await;
            let at = |share: f64| (slider.at(share, 0.5).0 + left, slider.at(share, 0.5).1 + top);
            page.drag(at(0.3), at(0.7)).await;
            heard(page, "activation-lab:change", 1).await;
            // Behind the echo.
            state(page, 1).await;
            enter(page).await;
            // Safari's sliders do not take the focus from a mouse.
            page.script("slider.focus();", &[]).await;
            page.press(Key::Right).await;
            leave(page).await;
            let changes = heard(page, "activation-lab:change", 3).await;
            let beta = |i: usize| changes[i]["state"]["functions"][0]["params"]["beta"].as_f64().unwrap();
            assert!(beta(0) > 5.0 && beta(2) > beta(0), "{changes}");
            assert_eq!(state(page, 2).await["functions"][0]["params"]["beta"], beta(2));
            enter(page).await;
            assert_eq!(page.value("find('activation-plot >>> [part=slider]') === slider").await, true);
            leave(page).await;
            page.assert_clean().await;
        })
        .await;
}
