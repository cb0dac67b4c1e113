//! Every attribute of the element, what the reader may do with the plot, and what the host hears.

use super::host::{on_host, open_host};
use super::session::{Session, Setup};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// Attribute, a text for it, what the state then has, and a text that is refused.
fn attributes() -> Vec<(&'static str, &'static str, Value, &'static str)> {
    vec![
        (
            "functions",
            "elu(alpha=2),logistic",
            json!([{ "id": "elu", "params": { "alpha": 2 } }, { "id": "sigmoid", "params": {} }]),
            "gelo",
        ),
        ("active", "2", json!(2), "9"),
        ("show", "d2f f", json!(["f", "d2f"]), "g"),
        ("off", "2", json!([2]), "7"),
        ("difference", "1,2", json!([1, 2]), "1,1"),
        (
            "marks",
            "extrema,zeros",
            json!(["extrema", "zeros"]),
            "dots",
        ),
        ("normal", "1,2", json!([1, 2]), "1,-2"),
        ("x", "-2,3", json!([-2, 3]), "3,-2"),
        ("y", "-1,1", json!([-1, 1]), "up"),
        ("aspect", "equal", json!("equal"), "wide"),
        ("scale", "1.5", json!(1.5), "large"),
        ("probe", "1.5", json!(1.5), "here"),
        ("theme", "dark", json!("dark"), "blue"),
        ("lock", "x,beta", json!(["x", "beta"]), "door"),
        ("hide", "legend", json!(["legend"]), "all"),
    ]
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_attribute_is_a_property_is_drawn_and_is_refused_by_name() {
    Setup::new()
        .run(async |page| {
            let _server = open_host(page).await;
            let body = "
                const [name, text, wrong] = given;
                const errors = [];
                const note = ({ detail }) => errors.push([detail.code, detail.key, detail.value, detail.source]);
                plot.addEventListener('activation-error', note);
                const before = plot.state[name];
                const seen = [];
                plot.setAttribute(name, text);
                seen.push(plot.state[name], errors.length);
                // What a property says, it takes.
                const property = plot[name];
                plot[name] = property;
                seen.push(plot.state[name]);
                plot.setAttribute(name, wrong);
                while (!inside(`[part=message][data-key=${name}] p`)) await frames();
                seen.push(errors.splice(0), inside(`[part=message][data-key=${name}]`).textContent.includes(wrong));
                inside(`[part=message][data-key=${name}] button`).click();
                seen.push(inside('[part=messages]').childElementCount);
                if (name === 'functions') plot.functions = 'swish(beta=1.5),relu';
                else plot.removeAttribute(name);
                await frames();
                seen.push(JSON.stringify(plot.state[name]) === JSON.stringify(before));
                plot.removeEventListener('activation-error', note);
                return seen;";
            for (name, text, value, wrong) in attributes() {
                let seen = on_host(page, body, json!([name, text, wrong])).await;
                let expected = json!([value, 0, value, [["bad-value", name, wrong, "api"]], true, 0, true]);
                assert_eq!(seen, expected, "{name}");
            }
            // A whole state is one change: nothing on the way to it is wrong.
            let body = "
                const errors = [];
                plot.addEventListener('activation-error', ({ detail }) => errors.push(detail.key));
                plot.state = { functions: 'gelu,relu,elu', active: 3, off: [2], difference: [1, 3] };
                plot.state = { functions: 'tanh' };
                const { active, off, difference } = plot.state;
                plot.state = { functions: 'swish(beta=1.5),relu' };
                return [errors, active, off, difference];";
            let seen = on_host(page, body, json!(null)).await;
            assert_eq!(seen, json!([[], 1, [], null]));

            // The two switches and the language.
            let body = "
                const parts = () => ['controls', 'readout', 'legend'].filter((part) => inside(`[part=${part}]`)).join();
                const until = async (test) => { while (!test()) await frames(); };
                const seen = [parts()];
                plot.controls = false;
                plot.removeAttribute('readout');
                seen.push(parts(), plot.hasAttribute('controls'), plot.readout);
                plot.controls = plot.readout = true;
                plot.hide = ['legend', 'controls'];
                seen.push(parts());
                plot.hide = [];
                plot.lang = 'zh-CN';
                await until(() => inside('caption')?.textContent.startsWith('悬停'));
                await until(() => inside('canvas').ariaLabel.includes('的图像'));
                plot.removeAttribute('lang');
                await until(() => inside('caption')?.textContent.startsWith('Hover'));
                // The page may speak another language.
                document.documentElement.lang = 'zh-CN';
                await until(() => inside('caption')?.textContent.startsWith('悬停'));
                document.documentElement.lang = 'en';
                await until(() => inside('caption')?.textContent.startsWith('Hover'));
                plot.lock = ['beta'];
                await until(() => inside('[part=slider]')?.disabled);
                plot.lock = ['controls'];
                await until(() => inside('[part=number]')?.disabled);
                plot.removeAttribute('lock');
                await until(() => inside('[part=slider]')?.disabled === false);
                return seen;";
            let seen = on_host(page, body, json!(null)).await;
            assert_eq!(seen, json!(["controls,readout,legend", "legend", false, false, "readout"]));
            page.assert_clean().await;
        })
        .await;
}

/// Notes down the types of all events with their source.
const LISTEN: &str = "
    window.heard = [];
    for (const type of ['ready', 'input', 'change', 'probe', 'error']) {
        document.addEventListener(`activation-${type}`, ({ detail }) => {
            heard.push(`${type} ${detail.source}`);
        });
    }
    const { left, top, width, height } = inside('canvas').getBoundingClientRect();
    return [left + width / 2, top + height / 2];";

async fn number(page: &Session, body: &str) -> f64 {
    let value = on_host(page, body, json!(null)).await;
    value.as_f64().unwrap_or_else(|| panic!("{value}"))
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn two_that_are_bound_to_each_other_come_to_rest() {
    Setup::new()
        .run(async |page| {
            let _server = open_host(page).await;
            let body = "
                const twin = document.createElement('activation-plot');
                twin.functions = 'relu';
                plot.after(twin);
                await twin.ready;
                window.told = 0;
                for (const [one, other] of [[plot, twin], [twin, plot]]) {
                    for (const type of ['activation-input', 'activation-change']) {
                        one.addEventListener(type, ({ detail }) => {
                            window.told += 1;
                            other.state = detail.state;
                        });
                    }
                }
                twin.state = plot.state;
                inside('[part=slider]').focus();";
            on_host(page, body, json!(null)).await;
            assert_eq!(page.value("told").await, 0);
            page.press(Key::Right).await;
            page.press(Key::Right).await;
            let body = "
                await frames();
                const twin = plot.nextElementSibling;
                return [told, JSON.stringify(twin.state) === JSON.stringify(plot.state), plot.state.functions[0].params.beta];";
            assert_eq!(on_host(page, body, json!(null)).await, json!([4, true, 1.52]));
            page.assert_clean().await;
        })
        .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn the_view_moves_by_mouse_wheel_and_keys_unless_it_is_locked() {
        Setup::new()
            .run(async |page| {
                let _server = open_host(page).await;
                let place = on_host(page, LISTEN, json!(null)).await;
                let (x, y) = (place[0].as_f64().unwrap(), place[1].as_f64().unwrap());
                let lo = "return plot.state.x[0];";

                page.hover((x, y)).await;
                page.wait_until("heard.includes('probe user')").await;
                page.script("heard.length = 0;", &[]).await;
                page.drag((x, y), (x + 100.0, y)).await;
                page.wait_until("heard.includes('change user')").await;
                assert!(number(page, lo).await < -6.0);
                assert_eq!(page.value("[...new Set(heard)].filter((one) => !one.startsWith('probe'))").await, json!(["input user", "change user"]));
                // A drag is no click.
                assert_eq!(on_host(page, "return plot.state.probe;", json!(null)).await, json!(null));

                // The wheel scrolls the page unless the plot has the focus.
                page.double_click((x, y)).await;
                page.wait_until("document.getElementById('first').state.x[0] === -6").await;
                on_host(page, "plot.probe = 'none'; inside('canvas').blur();", json!(null)).await;
                page.wheel((x, y), 200).await;
                assert_eq!(number(page, lo).await, -6.0);
                // A click focuses it as well, and leaves the wheel to the page.
                on_host(page, "plot.lock = ['probe'];", json!(null)).await;
                page.click((x, y)).await;
                page.wheel((x, y), 200).await;
                assert_eq!(number(page, lo).await, -6.0);
                on_host(page, "plot.lock = []; inside('canvas').blur();", json!(null)).await;
                page.press(Key::Tab).await;
                on_host(page, "inside('canvas').focus();", json!(null)).await;
                page.wheel((x, y), 200).await;
                page.wait_until("document.getElementById('first').state.x[0] < -6").await;

                // Keys: reset, zoom, pan, probe.
                page.write("0").await;
                page.wait_until("document.getElementById('first').state.x[0] === -6").await;
                page.write("+").await;
                page.wait_until("document.getElementById('first').state.x[0] === -4").await;
                page.write("d").await;
                page.wait_until("document.getElementById('first').state.x[0] === -3.2").await;
                page.script("heard.length = 0;", &[]).await;
                page.press(Key::Right).await;
                page.wait_until("document.getElementById('first').state.probe > 0 && heard.includes('change user')").await;
                page.press(Key::Escape).await;
                page.wait_until("document.getElementById('first').state.probe === null").await;

                // Whatever has been built anew meanwhile: a click pins once, and once more lets go.
                on_host(page, "plot.hide = ['legend']; plot.hide = []; plot.readout = false; plot.readout = true; await frames();", json!(null)).await;
                page.wait_until("document.getElementById('first').shadowRoot.querySelector('[part=readout] td')").await;
                page.click((x + 50.0, y)).await;
                page.wait_until("document.getElementById('first').state.probe !== null").await;
                page.click((x + 50.0, y)).await;
                page.wait_until("document.getElementById('first').state.probe === null").await;

                // Locked, nothing of it does anything.
                on_host(page, "plot.state = { functions: 'gelu', lock: ['x', 'y', 'probe'] }; await frames();", json!(null)).await;
                page.write("+d").await;
                page.press(Key::Right).await;
                page.drag((x, y), (x + 100.0, y)).await;
                page.click((x, y)).await;
                page.wheel((x, y), 200).await;
                let state = on_host(page, "await frames(); return [plot.state.x, plot.state.y, plot.state.probe];", json!(null)).await;
                assert_eq!(state, json!([[-6, 6], "auto", null]));
                page.assert_clean().await;
            })
            .await;
    }
}
