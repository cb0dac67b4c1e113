//! One note's Markdown to HTML.

use crate::mathml::{Place, mathml};
use anyhow::{Context, Result, bail};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// A note as the page shows it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Page {
    /// The first heading, as plain text.
    pub(super) title: String,
    /// Everything after it.
    pub(super) html: String,
}

/// Renders a note, which begins with a heading of the first level.
pub(super) fn render(text: &str) -> Result<Page> {
    let mut events = events(text);
    let title = title(&mut events).context("a note must begin with `# Title`")?;
    let html = html(events)?;
    Ok(Page { title, html })
}

/// The content below each heading of the second level, in order, as HTML.
pub(super) fn parts(text: &str) -> Result<Vec<String>> {
    let mut parts: Vec<Vec<Event<'_>>> = Vec::new();
    let mut in_heading = false;
    for event in events(text) {
        match event {
            Event::Start(Tag::Heading {
                level: HeadingLevel::H2,
                ..
            }) => {
                in_heading = true;
                parts.push(Vec::new());
            }
            Event::End(TagEnd::Heading(HeadingLevel::H2)) => in_heading = false,
            other if !in_heading => {
                if let Some(part) = parts.last_mut() {
                    part.push(other);
                }
            }
            _ => {}
        }
    }
    parts
        .into_iter()
        .map(|part| html(part.into_iter()))
        .collect()
}

fn events(text: &str) -> Parser<'_> {
    let options = Options::ENABLE_MATH | Options::ENABLE_TABLES | Options::ENABLE_GFM;
    Parser::new_ext(text, options)
}

fn html<'a>(events: impl Iterator<Item = Event<'a>>) -> Result<String> {
    let body: Vec<Event<'_>> = events.map(event).collect::<Result<_>>()?;
    let mut html = String::new();
    html::push_html(&mut html, body.into_iter());
    if html.contains(" style=\"") {
        bail!("the Markdown creates an inline style, which the page's policy forbids");
    }
    Ok(html)
}

/// Takes the heading off the front.
fn title<'a>(events: &mut impl Iterator<Item = Event<'a>>) -> Option<String> {
    let Some(Event::Start(Tag::Heading {
        level: HeadingLevel::H1,
        ..
    })) = events.next()
    else {
        return None;
    };
    let mut title = String::new();
    for event in events {
        match event {
            Event::End(TagEnd::Heading(_)) => return Some(title),
            Event::Text(text) | Event::Code(text) => title.push_str(&text),
            _ => {}
        }
    }
    None
}

/// Converts formulas to MathML and rejects forbidden content.
fn event(event: Event<'_>) -> Result<Event<'_>> {
    Ok(match event {
        Event::InlineMath(latex) => Event::InlineHtml(mathml(&latex, Place::Inline)?.into()),
        Event::DisplayMath(latex) => Event::InlineHtml(mathml(&latex, Place::Block)?.into()),
        // The alignment of a column would become an inline style.
        Event::Start(Tag::Table(columns)) => Event::Start(Tag::Table(vec![
                pulldown_cmark::Alignment::None;
                columns.len()
            ])),
        Event::Html(html) | Event::InlineHtml(html) => {
            bail!(
                "HTML in Markdown: `{}`; notes must not contain HTML",
                html.trim()
            )
        }
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(text: &str) -> String {
        render(&format!("# T\n\n{text}")).unwrap().html
    }

    fn refusal(text: &str) -> String {
        format!("{:#}", render(text).unwrap_err())
    }

    #[test]
    fn the_first_heading_is_the_title() {
        let page = render("# Leaky `relu`\n\nText.").unwrap();
        assert_eq!(page.title, "Leaky relu");
        assert_eq!(page.html, "<p>Text.</p>\n");
        assert!(refusal("Text.").contains("# Title"));
    }

    #[test]
    fn a_formula_becomes_mathml_and_keeps_its_source() {
        let inline = html(r"If $x < 0$, it is $\frac{1}{2}$.");
        assert!(inline.contains("<math display=\"inline\">"), "{inline}");
        assert!(inline.contains("<mfrac>"), "{inline}");
        assert!(inline.contains(r"\frac{1}{2}</annotation>"), "{inline}");
        assert!(inline.contains("x &lt; 0</annotation>"), "{inline}");
        assert!(html("$$x^{2}$$").contains("<math display=\"block\">"));
    }

    #[test]
    fn formulas_of_the_field_are_understood() {
        for latex in [
            r"\operatorname{GELU}(x) = x\,\Phi(x)",
            r"\sigma(x) = \frac{1}{1+e^{-x}}",
            r"f(x) = \begin{cases} x & x > 0 \\ \alpha x & x \le 0 \end{cases}",
            r"\frac{x}{2}\left(1+\tanh\left(\sqrt{\frac{2}{\pi}}\left(x+c x^{3}\right)\right)\right)",
            r"p_{i} = \frac{e^{z_{i}}}{\sum_{j} e^{z_{j}}}",
            r"\max_{k}\left(w_{k}^{\mathsf{T}} x + b_{k}\right)",
            r"\begin{aligned} a &= b \\ c &= d \end{aligned}",
        ] {
            let html = html(&format!("$${latex}$$"));
            assert!(html.contains("<math") && !html.contains("merror"), "{html}");
        }
    }

    #[test]
    fn what_the_policy_forbids_is_refused_with_its_name() {
        assert!(refusal("# T\n\n$a\\!b$").contains("inline style"));
        assert!(refusal("# T\n\n$\\color{red} x$").contains(r"\color{red} x"));
        assert!(refusal("# T\n\n<b onclick=x>bold</b>").contains("<b onclick=x>"));
        assert!(refusal("# T\n\n$\\frac{1}$").contains(r"\frac{1}"));
    }

    #[test]
    fn parts_are_what_stands_below_the_headings() {
        let text = "# T\n\nLead.\n\n## For\n- Good, $x > 0$.\n- Cheap.\n\n## Used *in*\nNets.\n";
        let parts = parts(text).unwrap();
        assert_eq!(parts.len(), 2);
        assert!(
            parts[0].starts_with("<ul>\n<li>Good, <math"),
            "{}",
            parts[0]
        );
        assert!(
            parts[0].ends_with("<li>Cheap.</li>\n</ul>\n"),
            "{}",
            parts[0]
        );
        assert_eq!(parts[1], "<p>Nets.</p>\n");
    }

    #[test]
    fn tables_carry_no_style() {
        let table = html("| a | b |\n|--:|:-:|\n| 1 | 2 |\n");
        assert!(table.contains("<td>1</td>"), "{table}");
    }
}
