//! Each text for a course page is read by a reader of Markdown, and says what was chosen, whatever the caption.

use super::course_snippets::{read_back, texts};
use super::course_texts::{CAPTIONS, FORMATS, line, text, title};
use super::session::Session;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use serde_json::json;

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

#[test]
#[ignore = "run by cargo xtask test"]
fn markdown_is_one_directive_or_one_link() {
    let mut node = Session::start();
    let (all, states) = texts(&mut node);
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
                keys.len() == FORMATS.len() && FORMATS.iter().all(|format| keys.contains(format)),
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
    assert_eq!(read_back(&mut node, &found), json!(expected));
}
