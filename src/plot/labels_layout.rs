//! Layout of labels: title, legend and y label above the plot area, x label below.

use super::frame::{BOTTOM, RIGHT, TOP};
use super::labels::{Labels, LegendEntry};
use super::{Frame, Insets, SeriesColor, Size};

/// Font sizes in CSS px.
pub(super) const TITLE_SIZE: f64 = 16.0;
pub(super) const LEGEND_SIZE: f64 = 13.0;
pub(super) const AXIS_SIZE: f64 = 12.5;
/// Length of a legend sample in CSS px: three dashes of f′.
pub(super) const SAMPLE: f64 = 34.0;
/// Distance from a sample to its text in CSS px.
pub(super) const SAMPLE_GAP: f64 = 8.0;
/// Width of bold text relative to regular text.
const BOLD_FACTOR: f64 = 1.14;
/// Line heights in CSS px.
const TITLE_LINE: f64 = 24.0;
const LEGEND_LINE: f64 = 22.0;
const AXIS_LINE: f64 = 20.0;
/// Distances in CSS px: to the picture's edge, between entries, to the plot area.
const EDGE: f64 = 10.0;
const ENTRY_GAP: f64 = 22.0;
const ABOVE_AREA: f64 = 8.0;
/// Minimum height of the plot area in CSS px.
const MIN_HEIGHT: f64 = 72.0;
/// Left margin in CSS px if there is no plot area.
const DEFAULT_LEFT: f64 = 40.0;
/// Marks truncated text.
const ELLIPSIS: &str = "\u{2026}";

/// Labels with their positions.
pub(super) struct LabelLayout<'a> {
    /// Space that the labels need.
    pub(super) insets: Insets,
    /// Lines of the title, each with its vertical center in CSS px.
    pub(super) title: Vec<(String, f64)>,
    /// Legend entries with their positions.
    pub(super) legend: Vec<PlacedEntry<'a>>,
    /// Axis labels, each with its vertical center in CSS px.
    pub(super) x: Option<(String, f64)>,
    pub(super) y: Option<(String, f64)>,
}

/// A legend entry; x relative to the plot area, y to the picture's top edge, in CSS px.
pub(super) struct PlacedEntry<'a> {
    pub(super) entry: &'a LegendEntry,
    pub(super) text: String,
    pub(super) x: f64,
    pub(super) y: f64,
}

impl Labels {
    /// Lays out the labels of a picture of `size`; `bare` is the layout without labels.
    ///
    /// To keep the minimum plot height it drops the title first, then the axis labels, then the legend.
    pub(super) fn layout(&self, size: Size, bare: Option<&Frame>) -> LabelLayout<'_> {
        let left = bare.map_or(DEFAULT_LEFT, |frame| {
            f64::from(frame.area.left) / size.pixel_ratio
        });
        let width = (size.width - left - RIGHT).max(0.0);
        let layout_with = |parts: [bool; 3]| self.layout_with(parts, width, size.height);
        let room = |laid: &LabelLayout<'_>| {
            size.height - laid.insets.top - laid.insets.bottom - TOP - BOTTOM >= MIN_HEIGHT
        };
        let choices = [[true; 3], [false, true, true], [false, false, true]];
        choices
            .into_iter()
            .map(layout_with)
            .find(room)
            .unwrap_or_else(|| layout_with([false; 3]))
    }

    /// Index of the first legend entry of the trailing group without a color of its own.
    fn key(&self) -> usize {
        let others = |entry: &LegendEntry| entry.color != SeriesColor::Ink;
        self.legend.iter().rposition(others).map_or(0, |at| at + 1)
    }

    /// The layout with a subset of title, axis labels and legend.
    fn layout_with(
        &self,
        [title, axes, legend]: [bool; 3],
        width: f64,
        height: f64,
    ) -> LabelLayout<'_> {
        let mut top = EDGE;
        let mut line = |height: f64| {
            top += height;
            top - 0.5 * height
        };
        let lines = if title {
            lines(&self.title, TITLE_SIZE * BOLD_FACTOR, width)
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
            let text = truncated(&entry.text, LEGEND_SIZE, width - SAMPLE - SAMPLE_GAP);
            let entry_width = entry_width(&text);
            // Entries that explain line styles share a line if they fit.
            let together = if i == key {
                let rest = entries[i..]
                    .iter()
                    .map(|entry| self::entry_width(&entry.text));
                rest.fold(-ENTRY_GAP, |sum, width| sum + ENTRY_GAP + width)
            } else {
                entry_width
            };
            let fits = |width: f64, entry_width: f64| end + ENTRY_GAP + entry_width <= width;
            if !fits(width, entry_width) || (!fits(width, together) && together <= width) {
                (row, end) = (line(LEGEND_LINE), -ENTRY_GAP);
            }
            let x = end + ENTRY_GAP;
            end = x + entry_width;
            placed.push(PlacedEntry {
                entry,
                text,
                x,
                y: row,
            });
        }
        let named =
            |text: &String| (axes && !text.is_empty()).then(|| truncated(text, AXIS_SIZE, width));
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
        LabelLayout {
            insets,
            title,
            legend: placed,
            x,
            y,
        }
    }
}

/// Width of a legend entry in CSS px.
#[inline(never)]
fn entry_width(text: &str) -> f64 {
    SAMPLE + SAMPLE_GAP + text_width(text, LEGEND_SIZE)
}

/// Estimated text width, in units of `size`; rather too large, since no font metrics are available.
#[inline(never)]
fn text_width(text: &str, size: f64) -> f64 {
    size * text.chars().map(advance).sum::<f64>()
}

/// Estimated advance width of a character in a sans-serif system font, relative to the font size.
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

/// Whether a character is full-width, so that a line may break beside it.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff60}' | '\u{1f300}'..='\u{1faff}' | '\u{20000}'..='\u{3ffff}')
}

/// The text, truncated with an ellipsis if wider than `width`.
#[inline(never)]
fn truncated(text: &str, size: f64, width: f64) -> String {
    if text_width(text, size) <= width {
        return text.to_owned();
    }
    let mut left = width - text_width(ELLIPSIS, size);
    let kept: String = text
        .chars()
        .take_while(|&c| {
            left -= size * advance(c);
            left >= 0.0
        })
        .collect();
    trimmed(kept) + ELLIPSIS
}

/// Wraps text to `width`, between words and beside full-width characters.
fn lines(text: &str, size: f64, width: f64) -> Vec<String> {
    let (mut lines, mut line) = (Vec::new(), String::new());
    for word in words(text) {
        let together = trimmed(line.clone() + &word);
        if !line.is_empty() && text_width(&together, size) > width {
            lines.push(truncated(&trimmed(line), size, width));
            line = word;
        } else {
            line += &word;
        }
    }
    if !line.is_empty() {
        lines.push(truncated(&trimmed(line), size, width));
    }
    lines
}

/// Unbreakable parts of a text: words with trailing spaces, and single full-width characters.
///
/// Copies character by character. Slicing a string would pull its panic message, and with it the standard library's table
/// of printable characters, into the WebAssembly.
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

/// The text without trailing spaces.
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
    fn lines_wrap_between_words_and_beside_full_width_characters() {
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
    fn overlong_text_is_truncated_with_an_ellipsis() {
        assert_eq!(truncated("GELU", 10.0, 100.0), "GELU");
        let short = truncated("a name that goes on and on", 10.0, 60.0);
        assert!(short.ends_with(ELLIPSIS) && text_width(&short, 10.0) <= 60.0);
        assert_eq!(lines("", 10.0, 100.0), Vec::<String>::new());
    }
}
