//! Where the labels stand: title, legend and the name of y above the plot area, the name of x below.

use super::frame::{BOTTOM, RIGHT, TOP};
use super::labels::{Labels, LegendEntry};
use super::{Colour, Frame, Insets, Size};

/// Font sizes in CSS px.
pub(super) const TITLE_SIZE: f64 = 16.0;
pub(super) const LEGEND_SIZE: f64 = 13.0;
pub(super) const AXIS_SIZE: f64 = 12.5;
/// Length of a sample in CSS px: three dashes of f′.
pub(super) const SAMPLE: f64 = 34.0;
/// Distance from a sample to its name in CSS px.
pub(super) const SAMPLE_GAP: f64 = 8.0;
/// How much wider a heading is than other words.
const BOLD: f64 = 1.14;
/// Height of a line of each kind in CSS px.
const TITLE_LINE: f64 = 24.0;
const LEGEND_LINE: f64 = 22.0;
const AXIS_LINE: f64 = 20.0;
/// Distances in CSS px: from the edge of the picture, between two entries, from the labels to the area.
const EDGE: f64 = 10.0;
const BETWEEN: f64 = 22.0;
const ABOVE_AREA: f64 = 8.0;
/// What the plot area keeps at least, in CSS px.
const LEAST_HEIGHT: f64 = 72.0;
/// The left margin where there is no plot to tell.
const USUAL_LEFT: f64 = 40.0;
/// What shows that a text has been cut.
const CUT: &str = "\u{2026}";

/// Labels with their places.
pub(super) struct Laid<'a> {
    /// The room that they take.
    pub(super) insets: Insets,
    /// Lines of the title, each with the y of its middle in CSS px.
    pub(super) title: Vec<(String, f64)>,
    /// The entries of the legend.
    pub(super) legend: Vec<Placed<'a>>,
    /// The name of each axis with the y of its middle in CSS px.
    pub(super) x: Option<(String, f64)>,
    pub(super) y: Option<(String, f64)>,
}

/// An entry of the legend; x is measured from the plot area, y from the picture's edge, in CSS px.
pub(super) struct Placed<'a> {
    pub(super) entry: &'a LegendEntry,
    pub(super) text: String,
    pub(super) x: f64,
    pub(super) y: f64,
}

impl Labels {
    /// Lays the labels out on a picture of `size`, above a plot that would be laid out as `bare` without them.
    ///
    /// Where the plot would be left with too little, the title goes first, then the names of the axes, then the legend.
    pub(super) fn lay(&self, size: Size, bare: Option<&Frame>) -> Laid<'_> {
        let left = bare.map_or(USUAL_LEFT, |frame| {
            f64::from(frame.area.left) / size.pixel_ratio
        });
        let width = (size.width - left - RIGHT).max(0.0);
        let keeping = |parts: [bool; 3]| self.keeping(parts, width, size.height);
        let room = |laid: &Laid<'_>| {
            size.height - laid.insets.top - laid.insets.bottom - TOP - BOTTOM >= LEAST_HEIGHT
        };
        let choices = [[true; 3], [false, true, true], [false, false, true]];
        choices
            .into_iter()
            .map(keeping)
            .find(room)
            .unwrap_or_else(|| keeping([false; 3]))
    }

    /// Where the entries begin at the end of the legend that have no colour of their own.
    fn key(&self) -> usize {
        let others = |entry: &LegendEntry| entry.colour != Colour::Ink;
        self.legend.iter().rposition(others).map_or(0, |at| at + 1)
    }

    /// The layout with some of title, names of the axes and legend.
    fn keeping(&self, [title, axes, legend]: [bool; 3], width: f64, height: f64) -> Laid<'_> {
        let mut top = EDGE;
        let mut line = |height: f64| {
            top += height;
            top - 0.5 * height
        };
        let lines = if title {
            lines(&self.title, TITLE_SIZE * BOLD, width)
        } else {
            Vec::new()
        };
        let title: Vec<_> = lines
            .into_iter()
            .map(|text| (text, line(TITLE_LINE)))
            .collect();
        let mut placed = Vec::new();
        let mut end = f64::INFINITY;
        let mut row = 0.0;
        let entries = if legend { &self.legend[..] } else { &[] };
        let key = self.key();
        for (i, entry) in entries.iter().enumerate() {
            let text = cut(&entry.text, LEGEND_SIZE, width - SAMPLE - SAMPLE_GAP);
            let needed = needed(&text);
            // What the strokes mean stands together, if one line can hold it.
            let together = if i == key {
                let rest = entries[i..].iter().map(|entry| self::needed(&entry.text));
                rest.fold(-BETWEEN, |sum, width| sum + BETWEEN + width)
            } else {
                needed
            };
            let fits = |width: f64, needed: f64| end + BETWEEN + needed <= width;
            if !fits(width, needed) || (!fits(width, together) && together <= width) {
                (row, end) = (line(LEGEND_LINE), -BETWEEN);
            }
            let x = end + BETWEEN;
            end = x + needed;
            placed.push(Placed {
                entry,
                text,
                x,
                y: row,
            });
        }
        let named = |text: &String| (axes && !text.is_empty()).then(|| cut(text, AXIS_SIZE, width));
        let y = named(&self.y).map(|text| (text, line(AXIS_LINE)));
        let x = named(&self.x).map(|text| (text, height - EDGE - 0.4 * AXIS_SIZE));
        let insets = Insets {
            top: if top > EDGE {
                top + ABOVE_AREA - TOP
            } else {
                0.0
            },
            bottom: if x.is_some() { AXIS_LINE } else { 0.0 },
        };
        Laid {
            insets,
            title,
            legend: placed,
            x,
            y,
        }
    }
}

/// Width of an entry in CSS px.
#[inline(never)]
fn needed(text: &str) -> f64 {
    SAMPLE + SAMPLE_GAP + text_width(text, LEGEND_SIZE)
}

/// Width of a text in the unit of the font size, rather too much than too little: there is no font to ask.
#[inline(never)]
fn text_width(text: &str, size: f64) -> f64 {
    size * text.chars().map(advance).sum::<f64>()
}

/// Advance of a character in the system's sans-serif fonts, as a share of the font size.
fn advance(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '(' | ')' | ' ' | '′' => {
            0.34
        }
        'm' | 'w' | 'M' | 'W' | '%' | '@' => 0.9,
        'A'..='Z' => 0.7,
        _ if is_wide(c) => 1.0,
        _ => 0.58,
    }
}

/// Whether a character is as wide as it is high, and a line may break beside it.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff60}' | '\u{1f300}'..='\u{1faff}' | '\u{20000}'..='\u{3ffff}')
}

/// The text, cut where it is wider than `width`.
#[inline(never)]
fn cut(text: &str, size: f64, width: f64) -> String {
    if text_width(text, size) <= width {
        return text.to_owned();
    }
    let mut left = width - text_width(CUT, size);
    let kept: String = text
        .chars()
        .take_while(|&c| {
            left -= size * advance(c);
            left >= 0.0
        })
        .collect();
    trimmed(kept) + CUT
}

/// The text in lines of `width`, broken between words and beside wide characters.
fn lines(text: &str, size: f64, width: f64) -> Vec<String> {
    let (mut lines, mut line) = (Vec::new(), String::new());
    for word in words(text) {
        let together = trimmed(line.clone() + &word);
        if !line.is_empty() && text_width(&together, size) > width {
            lines.push(cut(&trimmed(line), size, width));
            line = word;
        } else {
            line += &word;
        }
    }
    if !line.is_empty() {
        lines.push(cut(&trimmed(line), size, width));
    }
    lines
}

/// What a line does not break: words with the space behind them, single wide characters.
///
/// Copied character by character: to take a part of a text by its bytes would bring the standard library's tables of printable
/// characters into the page, for a message that never comes.
#[inline(never)]
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before: Option<char> = None;
    for c in text.chars() {
        let breaks = match before {
            Some(' ') => c != ' ',
            Some(last) => is_wide(last) || is_wide(c),
            None => true,
        };
        match words.last_mut() {
            Some(word) if !breaks => word.push(c),
            _ => words.push(c.to_string()),
        }
        before = Some(c);
    }
    words
}

/// The text without the spaces at its end.
#[inline(never)]
fn trimmed(mut text: String) -> String {
    while text.ends_with(' ') {
        text.pop();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words_and_beside_wide_characters() {
        let wide = 10.0 * 12.0;
        let all = lines("The error of f and its derivative", 10.0, wide);
        assert!(all.len() > 1, "{all:?}");
        assert_eq!(all.join(" "), "The error of f and its derivative");
        assert!(
            all.iter().all(|line| text_width(line, 10.0) <= wide),
            "{all:?}"
        );
        let chinese = lines("误差函数与激活函数的导数图像", 10.0, 60.0);
        assert_eq!(chinese.len(), 3);
        assert_eq!(chinese.concat(), "误差函数与激活函数的导数图像");
    }

    #[test]
    fn what_does_not_fit_is_cut_and_says_so() {
        assert_eq!(cut("GELU", 10.0, 100.0), "GELU");
        let short = cut("a name that goes on and on", 10.0, 60.0);
        assert!(short.ends_with(CUT) && text_width(&short, 10.0) <= 60.0);
        assert_eq!(lines("", 10.0, 100.0), Vec::<String>::new());
    }
}
