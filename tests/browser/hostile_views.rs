//! Random and hostile values for the keys that the views keep in the address: every one is drawn or named, and no view breaks.

use super::fragments::NEVER;
use super::hostile::{assert_works, open_watched};
use super::sample::Random;
use super::session::Setup;
use super::thorough::depth;
use serde_json::{Value, json};

/// Every view with its keys.
const VIEWS: &[(&str, &[&str])] = &[
    (
        "compare",
        &["sort", "search", "family", "filter", "columns", "pair"],
    ),
    (
        "gelu",
        &[
            "c",
            "k",
            "order",
            "scale",
            "measure",
            "mu",
            "sigma",
            "interval",
            "x",
            "gate-mu",
            "gate-sigma",
        ],
    ),
    (
        "identities",
        &[
            "x",
            "swish-line",
            "swish-relu",
            "softplus-relu",
            "leaky-identity",
            "elu-relu",
        ],
    ),
    (
        "depth",
        &["f", "chains", "start", "weight", "n", "layers", "seed"],
    ),
    (
        "softmax",
        &[
            "logits",
            "temperature",
            "shift",
            "label",
            "sweep",
            "precision",
        ],
    ),
    (
        "maxout",
        &[
            "inputs", "pieces", "minus", "x", "y", "target", "k", "range", "planes", "x1", "x2",
        ],
    ),
    ("guide", &["task", "network", "trouble", "alpha"]),
];
/// Anything may be searched for.
const FREE: &[&str] = &["compare-search"];
/// Addresses for each view that follow each other; so many in the thorough run.
const VISITS: usize = 20;
const THOROUGH_VISITS: usize = 70;

/// Numbers at the ends of what there is.
const EXTREMES: &[&str] = &[
    "0",
    "-0",
    "1",
    "-1",
    "5e-324",
    "-5e-324",
    "1e-300",
    "1e-12",
    "0.5",
    "6.5",
    "1e6",
    "1e15",
    "9007199254740993",
    "1e300",
    "-1e300",
    "1.7976931348623157e308",
    "-1.7976931348623157e308",
];

/// Texts of some shape that a view has, with extreme numbers in it.
fn shaped(random: &mut Random) -> String {
    let mut number = || EXTREMES[random.below(EXTREMES.len())];
    let shape = number().len() % 9;
    match shape {
        0 => number().to_owned(),
        1 => format!("{},{}", number(), number()),
        2 => [number(), number(), number(), number()].join(","),
        3 => format!(
            "{},{};{},{};{},{}",
            number(),
            number(),
            number(),
            number(),
            number(),
            number()
        ),
        4 => format!(
            "{},{},{};{},{},{}",
            number(),
            number(),
            number(),
            number(),
            number(),
            number()
        ),
        5 => format!("swish(beta={}),elu(alpha={})", number(), number()),
        6 => format!("{},{};", number(), number()).repeat(400),
        7 => format!("swish(beta={})", number()),
        _ => [
            "f64", "square", "none", "two", "all", "-name", "B", "d2f", "rmse",
        ][number().len() % 9]
            .to_owned(),
    }
}

/// One address: its text, and the keys that must be named.
fn address(random: &mut Random, view: &str, keys: &[&str]) -> (String, Vec<String>) {
    let mut text = format!("view={view}");
    let mut wrong = Vec::new();
    for key in keys {
        let name = format!("{view}-{key}");
        let value = match random.below(4) {
            0 => continue,
            1 => {
                let value = NEVER[random.below(NEVER.len())];
                // Two numbers are too large for a plot, not for every view.
                if !FREE.contains(&name.as_str()) && !value.starts_with("1e308") {
                    wrong.push(name.clone());
                }
                value.to_owned()
            }
            _ => shaped(random),
        };
        text.push_str(&format!("&{name}={value}"));
    }
    (text, wrong)
}

/// Goes to each address in turn; answers with what is wrong.
const VISIT: &str = "
    const wrong = [];
    for (const [fragment, keys] of given) {
        const complain = (what) => wrong.push(what + ' at #' + fragment.slice(0, 400));
        const before = location.href;
        const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
        location.hash = fragment;
        if (location.href !== before) await changed;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const messages = new Map([...document.querySelectorAll('#messages [data-message]')].map(
            (node) => [node.dataset.message, node.querySelector('p').textContent]));
        for (const key of keys) if (!messages.has(key)) complain(key + ' was ignored without a word');
        for (const [key, text] of messages) {
            if (!fragment.includes(key + '=')) complain('message ' + key + ': ' + text);
            else if (!text.includes(key) || text.length > 500) complain('the message of ' + key + ' is ' + text);
        }
        if (document.querySelector('#crash, .failure')) complain('the page has given up');
        if (intrusions.length > 0 || window.intruder !== undefined) complain(intrusions.splice(0).join('; ') || 'a script ran');
    }
    return wrong;";

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn hostile_values_of_the_views_own_keys_do_no_harm() {
    Setup::new()
        .run(async |page| {
            open_watched(page).await;
            let mut random = Random(23);
            for (view, keys) in VIEWS {
                // The view is there as soon as it names a value; what follows changes it.
                let key = keys.iter().find(|key| !FREE.contains(key)).expect("a key");
                let first = format!("location.hash = '#view={view}&{view}-{key}=<b>';");
                page.script(&first, &[]).await;
                page.wait_until(&format!("find('#messages [data-message={view}-{key}]')"))
                    .await;
                let visits: Vec<Value> = (0..depth(VISITS, THOROUGH_VISITS))
                    .map(|_| json!(address(&mut random, view, keys)))
                    .collect();
                for some in visits.chunks(20) {
                    let wrong = page.lab(VISIT, json!(some)).await;
                    assert_eq!(wrong, json!([]), "{view}");
                }
                // Without them the view is as it was.
                page.script(&format!("location.hash = '#view={view}';"), &[])
                    .await;
                page.wait_until("find('#messages').children.length === 0")
                    .await;
            }
            assert_works(page).await;
            page.assert_clean().await;
        })
        .await;
}
