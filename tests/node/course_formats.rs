//! Course snippets parse as Markdown and contain the chosen state, for every caption.

use super::course_snippets::{read_back, texts};
use super::course_texts::{CAPTIONS, FORMATS, OPEN, line, text, title};
use super::session::Session;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use serde_json::json;

/// Unescapes Markdown; panics on an unescaped special character.
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

/// The indented content of a directive, without its header lines and indentation.
fn unindented(written: &str, begin: &str, columns: usize) -> String {
    let content = written.strip_prefix(begin).expect("the directive");
    let lines = content
        .lines()
        .map(|line| line.get(columns..).unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}

/// Unescapes reStructuredText; panics on an unescaped special character.
fn restructured(written: &str) -> String {
    let mut signs = written.chars();
    let mut plain = String::new();
    while let Some(sign) = signs.next() {
        let sign = if sign == '\\' {
            signs.next()
        } else {
            Some(sign).filter(|sign| !sign.is_ascii_punctuation())
        };
        plain.push(sign.unwrap_or_else(|| panic!("a bare sign in {written}")));
    }
    plain
}

/// URL and text of the only link in a CommonMark document.
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
fn markdown_is_a_single_directive_or_link() {
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
            // The theme interprets a width in px differently.
            assert_eq!((lines[1], lines[lines.len() - 1]), (":width: 100%", "```"));
            let body = lines[2..lines.len() - 1].concat();
            assert!(
                !body.starts_with([':', '#', '-', '1']) || body.starts_with("1\\."),
                "{body}"
            );
            let (before, _) = body.rsplit_once("[Open").unwrap();
            assert_eq!(markdown(before.trim_end()), line(caption));
            let (address, label) = link(body.strip_prefix(before).unwrap());
            assert_eq!(label, OPEN);
            found.push(json!(address));

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
            let (page, paper) = text(&texts["sphinx"])
                .split_once("\n\n.. only:: not html or epub\n\n")
                .unwrap();
            assert_eq!(
                unindented(
                    page,
                    ".. only:: html and not epub\n\n   .. raw:: html\n\n",
                    6
                ),
                text(&texts["iframe"])
            );
            let figure = unindented(paper, "   .. figure:: swish.svg\n", 6);
            let (alternative, rest) = figure
                .strip_prefix(":alt: ")
                .unwrap()
                .split_once("\n:target: ")
                .unwrap();
            assert_eq!(alternative, title(caption));
            let (target, below) = rest.split_once("\n\n").unwrap_or((rest, ""));
            assert_eq!(restructured(below), line(caption));
            assert!(!target.ends_with('_'), "{target}");
            found.push(json!(target));
            // mdBook expands includes everywhere, and CommonMark ends an HTML block at a blank line.
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
            expected.extend([(); 6].map(|()| states[state].clone()));
        }
    }
    assert_eq!(read_back(&mut node, &found), json!(expected));
}
