//! Each text for a course page is read by a browser or by a reader of Markdown, and says what was chosen, whatever the caption.

use super::lesson_texts::{CAPTIONS, FORMATS, STATES, line, read_back, text, texts, title};
use super::session::Setup;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use serde_json::json;

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
            let (all, states) = texts(page).await;
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
                        };
                    })",
                )
                .await;
            assert_eq!(page.value("'hacked' in window").await, false);
            let seen = seen.as_array().unwrap();
            assert_eq!(seen.len(), STATES.len() * CAPTIONS.len() * HTML.len());
            page.open_page("").await;
            let found: Vec<_> = seen.iter().map(|case| case["state"].clone()).collect();
            let read = read_back(page, &found).await;
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
                let expected = if format == "element" { expected.split("&course").next().unwrap() } else { expected };
                assert_eq!(read[i], expected, "{what}");
                if format == "element" {
                    assert_eq!(case["switches"], json!([state == 1, true]), "{what}");
                }
            }
        })
        .await;
}

/// Unescapes Markdown; panics where a sign with a meaning stands without a backslash.
fn markdown(written: &str) -> String {
    let mut signs = written.chars();
    let mut plain = String::new();
    while let Some(sign) = signs.next() {
        if sign == '\\' {
            plain.extend(signs.next());
        } else {
            assert!(!"`*_{}[]<>|$~^&@!".contains(sign), "{sign} in {written}");
            plain.push(sign);
        }
    }
    plain
}

/// The address of the only link in CommonMark, and the text in it.
fn link(markdown: &str) -> (String, String) {
    let (mut address, mut label, mut inside) = (None, String::new(), false);
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                assert_eq!(address.replace(dest_url.into_string()), None, "{markdown}");
                inside = true;
            }
            Event::End(TagEnd::Link) => inside = false,
            Event::Text(text) if inside => label += &text,
            Event::Html(_) | Event::InlineHtml(_) | Event::Code(_) => {
                panic!("{event:?} in {markdown}")
            }
            _ => {}
        }
    }
    (address.expect("a link"), label)
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn markdown_is_one_directive_or_one_link() {
    Setup::new()
        .run(async |page| {
            page.open_page("").await;
            let (all, states) = texts(page).await;
            let (mut found, mut expected) = (Vec::new(), Vec::new());
            for (state, of) in all.as_array().unwrap().iter().enumerate() {
                for (caption, texts) in CAPTIONS.iter().zip(of.as_array().unwrap()) {
                    let keys: Vec<_> = texts
                        .as_object()
                        .unwrap()
                        .keys()
                        .map(String::as_str)
                        .collect();
                    assert!(
                        keys.len() == FORMATS.len()
                            && FORMATS.iter().all(|format| keys.contains(format)),
                        "{keys:?}"
                    );

                    let lines: Vec<_> = text(&texts["myst"]).lines().collect();
                    found.push(json!(lines[0].strip_prefix("```{iframe} ").unwrap()));
                    let width = if caption.is_empty() {
                        ":width: 100%"
                    } else {
                        ":width: 640px"
                    };
                    assert_eq!(lines[1], width);
                    let body = lines[2..lines.len() - 1].concat();
                    assert!(
                        !body.starts_with([':', '#', '-', '1']) || body.starts_with("1\\."),
                        "{body}"
                    );
                    assert_eq!(
                        (markdown(&body), lines[lines.len() - 1]),
                        (line(caption), "```")
                    );

                    let (html, rest) = text(&texts["quarto"])
                        .strip_prefix("```{=html}\n")
                        .unwrap()
                        .split_once("\n```\n")
                        .unwrap();
                    assert_eq!(html, text(&texts["iframe"]));
                    let paper = rest
                        .strip_prefix("\n::: {.content-visible unless-format=\"html\"}\n")
                        .unwrap();
                    for written in [
                        paper.strip_suffix("\n:::").unwrap(),
                        text(&texts["markdown-picture"]),
                    ] {
                        let (address, label) = link(written);
                        assert_eq!(label, title(caption), "{written}");
                        found.push(json!(address));
                    }
                    // mdBook takes its includes out of everything, and CommonMark keeps HTML up to a blank line.
                    let html = text(&texts["mdbook"]);
                    assert!(!html.contains("{{") && !html.contains("\n\n"), "{html}");
                    assert!(
                        Parser::new(html).all(|event| matches!(
                            event,
                            Event::Html(_) | Event::Start(Tag::HtmlBlock) | Event::End(_)
                        )),
                        "{html}"
                    );
                    found.push(texts["link"].clone());
                    expected.extend([(); 4].map(|()| states[state].clone()));
                }
            }
            assert_eq!(read_back(page, &found).await, json!(expected));
        })
        .await;
}
