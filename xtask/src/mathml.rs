//! LaTeX to MathML that a page under a strict policy can show.

mod layout;

use anyhow::{Result, anyhow, bail};
use pulldown_latex::config::{DisplayMode, RenderConfig};
use pulldown_latex::{Parser, Storage, push_mathml};

/// The position of a formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In a line of text.
    Inline,
    /// On a separate line.
    Block,
}

/// The formula as MathML, with its LaTeX as annotation.
pub(crate) fn mathml(latex: &str, place: Place) -> Result<String> {
    let latex = latex.trim();
    let storage = Storage::new();
    let events: Result<Vec<_>, _> = Parser::new(latex, &storage).collect();
    let events = events.map_err(|error| anyhow!("formula `{latex}`: {error}"))?;
    let annotation = escape(latex);
    let config = RenderConfig {
        display_mode: match place {
            Place::Inline => DisplayMode::Inline,
            Place::Block => DisplayMode::Block,
        },
        annotation: Some(&annotation),
        ..RenderConfig::default()
    };
    let mut mathml = String::new();
    // The events carry no error any more; the type only satisfies the signature.
    let events = events.into_iter().map(Ok::<_, std::convert::Infallible>);
    push_mathml(&mut mathml, events, config)?;
    if mathml.contains(" style=\"") {
        bail!(
            "formula `{latex}`: colours, negative space such as \\! and row spacing such as \\\\[1ex] \
             need an inline style, which the page's policy forbids"
        );
    }
    let mathml = layout::braced(&mathml);
    Ok(match place {
        Place::Inline => mathml,
        Place::Block => layout::in_pieces(&mathml),
    })
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
