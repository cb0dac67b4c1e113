//! The documentation of embedding names all that there is: its lists against the code.

use super::docs::READY;
use super::docs_rows::ERRORS;
use super::session::Setup;
use serde_json::json;

/// What the code has, against what the documentation has.
const LISTS: &str = "
    const done = arguments[0];
    const file = (name) => new URL(name, document.baseURI.replace(/[?#].*/, '')).href;
    const load = (name) => import(file(name));
    const text = async (name) => (await fetch(file(name))).text();
    const named = (section) => [...document.querySelectorAll(`[data-section=${section}] .embed-row`)].map((row) => row.dataset.row);
    const sorted = (names) => [...new Set(names)].sort();
    const found = (texts, pattern) => sorted(texts.flatMap((one) => [...one.matchAll(pattern)].map((match) => match[1])));
    (async () => {
        const [{ ATTRIBUTES, SWITCHES }, { KEYS }, { ActivationPlot }, { TRANSITION }, { STYLE }] = await Promise.all(
            ['www/element/attributes.js', 'www/state.js', 'www/activation-plot.js', 'www/element/look.js', 'www/element/style.js'].map(load));
        const names = ['controls', 'legend', 'live', 'notices', 'readout', 'style'].map((name) => `www/element/${name}.js`);
        const element = await Promise.all(names.map(text));
        const own = Object.entries(Object.getOwnPropertyDescriptors(ActivationPlot.prototype)).filter(([name]) => !/Callback$|^constructor$/.test(name));
        const code = [...document.querySelectorAll('[data-section=styling] .embed-code')].map((box) => box.textContent);
        const methods = own.filter(([, { value }]) => typeof value === 'function').map(([name]) => name);
        const accessors = own.filter(([, { value }]) => typeof value !== 'function').map(([name]) => name);
        // What each instance has of its own, and what every element has.
        const fields = Object.keys(document.createElement('activation-plot')).concat('lang');
        const parts = [...document.querySelectorAll('activation-plot')].flatMap((plot) => [...plot.shadowRoot.querySelectorAll('[part]')].map((node) => node.getAttribute('part')));
        const styled = found(code, /::part\\(([\\w-]+)\\)/g);
        return {
            attributes: [sorted([...ATTRIBUTES, ...SWITCHES]), sorted(named('attributes'))],
            properties: [sorted([...accessors, ...fields]), sorted(named('properties'))],
            methods: [sorted(methods), sorted(named('methods'))],
            events: [found(element, /send\\('(\\w+)'/g).map((type) => `activation-${type}`), sorted(named('events'))],
            parts: [found(element, /part(?:: |=)'([\\w-]+)'/g).concat(['legend', 'controls', 'readout'].filter((name) => !found(element, /part(?:: |=)'([\\w-]+)'/g).includes(name))).sort(), styled],
            live: [parts.filter((part) => !styled.includes(part)), []],
            custom: [found([TRANSITION, STYLE], /(--activation-plot-[\\w-]+)/g), found(code, /(--activation-plot-[\\w-]+):/g)],
            keys: [sorted(KEYS), sorted(named('keys').filter((key) => key !== 'origin' && key !== 'course'))],
            codes: [found(await Promise.all(['errors', 'guard', 'flat', 'softmax', 'layers', 'approximation', 'arguments'].map((name) => text(`www/lab/${name}.js`))), /labError\\(\\s*'([\\w-]+)'/g).filter((code) => !named('errors').includes(code)), []],
        };
    })().then(done, (error) => done(`${error}\\n${error.stack}`));";

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn it_names_all_that_there_is_and_nothing_else() {
    Setup::new()
        .run(async |page| {
            page.open_page("#view=embed").await;
            page.wait_until(READY).await;
            page.wait_until("find('[data-section=events] activation-plot >>> [part=slider]')").await;
            let lists = page.client.execute_async(LISTS, Vec::new()).await.expect("lists");
            let lists = lists.as_object().unwrap_or_else(|| panic!("{lists}"));
            for (name, pair) in lists {
                assert_eq!(pair[0], pair[1], "{name}: in the code, in the documentation");
            }
            assert_eq!(lists.len(), 9);
            // Codes that come from the engine itself.
            let sources = ["src/error.rs", "src/web/drawn.rs", "src/web/engine/flat.rs", "src/web/engine/catalogue.rs"];
            for source in sources {
                let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(source);
                let text = std::fs::read_to_string(path).expect("a source");
                for code in text.split('"').filter(|part| {
                    ["unknown-", "bad-", "no-"].iter().any(|begin| part.starts_with(begin)) && !part.contains(' ')
                }) {
                    assert!(ERRORS.iter().any(|(name, _)| *name == code), "{code} of {source}");
                }
            }
            // What the frame sends.
            let sent = page
                .script(
                    "const done = arguments[0]; return [...document.querySelectorAll('[data-section=messages] .embed-row')].map((row) => row.dataset.row);",
                    &[json!(null)],
                )
                .await;
            let said = ["messages.js", "height.js"].map(|file| {
                let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("www/embed").join(file);
                std::fs::read_to_string(path).expect("a source")
            });
            for kind in ["state", "get", "ready", "input", "change", "error", "resize"] {
                assert!(said.iter().any(|text| text.contains(kind)), "{kind}");
                assert!(sent.to_string().contains(&format!("activation-lab:{kind}")), "{kind}");
            }
            page.assert_clean().await;
        })
        .await;
}
