//! Each text for a course page that is HTML is read by a browser, and says what was chosen, whatever the caption.

use super::course_texts::{CAPTIONS, STATES, line, read_back, text, texts, title};
use super::session::Setup;
use serde_json::{Value, json};

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn html_is_one_element_with_the_state_and_nothing_that_runs() {
    const HTML: [&str; 6] = [
        "iframe",
        "element",
        "mdbook",
        "reveal",
        "reveal-background",
        "figure",
    ];
    Setup::new()
        .run(async |page| {
            page.open_page("").await;
            let site = page.address("");
            let (body, given) = texts(&site, &site);
            let answer = page.lab(&body, given).await;
            let [all, states] = [&answer[0], &answer[1]];
            let mut document = String::from("<!doctype html><title>A course</title>");
            for texts in all.as_array().unwrap().iter().flat_map(|of| of.as_array().unwrap()) {
                for format in HTML {
                    document += &format!("<div class=case>{}</div>", text(&texts[format]));
                }
            }
            // A page without any policy: what could run would run.
            page.client.goto("about:blank").await.unwrap();
            page.script("document.open(); document.write(arguments[0]); document.close();", &[json!(document)]).await;
            page.wait_until("document.readyState === 'complete'").await;
            let seen = page
                .value(
                    "[...document.querySelectorAll('.case')].map((node) => {
                        const own = [...node.children].filter((child) => !child.matches('script[type=module][src$=\"/www/activation-plot.js\"]'));
                        const frame = node.querySelector('iframe, section[data-background-iframe]');
                        const plot = node.querySelector('activation-plot');
                        const names = [...new Set([...node.querySelectorAll('*')].map(({ localName }) => localName))];
                        const address = frame?.getAttribute('src') ?? frame?.dataset.src ?? frame?.dataset.backgroundIframe;
                        return {
                            own: own.length,
                            foreign: names.filter((name) => !['figure', 'iframe', 'figcaption', 'activation-plot', 'a', 'section', 'p', 'script',
                                'svg', 'rect', 'g', 'path', 'text', 'defs', 'clipPath', 'circle', 'line', 'polyline', 'use'].includes(name)),
                            scripts: node.querySelectorAll('script').length - (node.children.length - own.length),
                            handlers: [...node.querySelectorAll('*')].flatMap((inner) => inner.getAttributeNames()).filter((name) => name.startsWith('on')),
                            state: plot ? Object.fromEntries([...plot.attributes].filter(({ name }) => !['controls', 'readout', 'style'].includes(name))
                                .map(({ name, value }) => [name, value])) : address ?? node.querySelector('a').getAttribute('href'),
                            link: node.querySelector('a')?.getAttribute('href') ?? null,
                            switches: plot ? [plot.hasAttribute('controls'), plot.hasAttribute('readout')] : null,
                            title: plot ? plot.textContent : frame?.title || (frame ?? node.querySelector('svg')).getAttribute('aria-label'),
                            caption: (node.querySelector('figcaption, section > p')?.firstChild?.data ?? '').trim(),
                            page: node.querySelector('figcaption > a, section > p > a')?.getAttribute('href') ?? null,
                            style: frame?.getAttribute('style') ?? null,
                            isLazy: frame?.hasAttribute('loading') ?? false,
                        };
                    })",
                )
                .await;
            assert_eq!(page.value("'hacked' in window").await, false);
            let seen = seen.as_array().unwrap();
            assert_eq!(seen.len(), STATES.len() * CAPTIONS.len() * HTML.len());
            page.open_page("").await;
            let found: Vec<_> = seen.iter().map(|case| case["state"].clone()).collect();
            let (body, given) = read_back(&site, &found);
            let read = page.lab(&body, given).await;
            let texts_of = |all: &Value, case: usize| all[case / CAPTIONS.len()][case % CAPTIONS.len()].clone();
            for (i, case) in seen.iter().enumerate() {
                let format = HTML[i % HTML.len()];
                let caption = CAPTIONS[i / HTML.len() % CAPTIONS.len()];
                let state = i / HTML.len() / CAPTIONS.len();
                let what = format!("{format} with {caption:?}: {case}");
                assert_eq!(case["own"], 1, "{what}");
                assert_eq!([&case["foreign"], &case["handlers"]], [&json!([]), &json!([])], "{what}");
                assert_eq!(case["scripts"], 0, "{what}");
                assert_eq!(case["title"], title(caption), "{what}");
                if format != "reveal-background" {
                    assert_eq!(case["caption"], line(caption), "{what}");
                }
                // The element knows no keys but its own.
                let expected = text(&states[state]);
                let expected = match format {
                    "element" => expected.split("&course").next().unwrap(),
                    // Slides are dark unless a theme is chosen.
                    "reveal" | "reveal-background" if expected.is_empty() => "theme=dark",
                    _ => expected,
                };
                assert_eq!(read[i], expected, "{what}");
                assert_eq!(case["isLazy"], false, "a lazy frame is printed blank: {what}");
                if ["iframe", "mdbook", "reveal"].contains(&format) {
                    let width = if caption.is_empty() { "100%" } else { "640px" };
                    let style = format!("width: {width}; max-width: 100%; height: 480px; border: 0; color-scheme: inherit");
                    assert_eq!(case["style"], style, "{what}");
                    assert_eq!(case["page"], texts_of(all, i / HTML.len())["link"], "{what}");
                }
                if format == "element" {
                    assert_eq!(case["switches"], json!([state == 1, true]), "{what}");
                }
            }
        })
        .await;
}
