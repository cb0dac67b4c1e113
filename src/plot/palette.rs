//! Color palettes for the light and the dark theme.

use super::SeriesColor;
use activation_lab::catalogue::MAX_FUNCTIONS;

/// Color theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Theme {
    /// Dark text on white.
    Light,
    /// Light text on dark.
    Dark,
}

/// Red, green and blue, 0 to 255 (sRGB).
pub type Rgb = (u8, u8, u8);

/// All colors of a plot.
///
/// Curve hues follow the color-blind-safe palette of Okabe & Ito (2008), adjusted in lightness to a contrast of at least
/// 3:1 with the background.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Background.
    pub paper: Rgb,
    /// Text, and the curve of a difference.
    pub ink: Rgb,
    /// Tick labels.
    pub numeral: Rgb,
    /// Grid lines.
    pub grid: Rgb,
    /// The axes x = 0 and y = 0.
    pub axis: Rgb,
    /// Curves, in the order of the functions.
    pub curves: [Rgb; MAX_FUNCTIONS],
}

const LIGHT: Palette = Palette {
    paper: (0xff, 0xff, 0xff),
    ink: (0x1b, 0x1f, 0x24),
    numeral: (0x57, 0x60, 0x6a),
    grid: (0xe7, 0xea, 0xee),
    axis: (0x8c, 0x95, 0x9f),
    curves: [
        (0x00, 0x72, 0xb2),
        (0xd5, 0x5e, 0x00),
        (0x00, 0x8a, 0x65),
        (0xb0, 0x4f, 0x87),
        (0xa8, 0x6f, 0x00),
        (0x2b, 0x8c, 0xc4),
        (0x7d, 0x73, 0x00),
        (0x5b, 0x63, 0x6e),
    ],
};

const DARK: Palette = Palette {
    paper: (0x0e, 0x11, 0x16),
    ink: (0xe6, 0xed, 0xf3),
    numeral: (0x9d, 0xa7, 0xb3),
    grid: (0x22, 0x28, 0x30),
    axis: (0x6b, 0x75, 0x80),
    curves: [
        (0x5a, 0xb0, 0xf2),
        (0xff, 0x8c, 0x4a),
        (0x2f, 0xc4, 0x9a),
        (0xe8, 0x92, 0xc3),
        (0xee, 0xb1, 0x3c),
        (0x8a, 0xd4, 0xf7),
        (0xdb, 0xd1, 0x56),
        (0xb4, 0xbd, 0xc8),
    ],
};

impl Palette {
    /// Color of the function at this index.
    pub fn curve(&self, index: usize) -> Rgb {
        self.curves[index % self.curves.len()]
    }

    /// `rgb` mixed with as much text color as legible text requires.
    pub(super) fn readable(&self, rgb: Rgb) -> Rgb {
        let mixed = |share: f64| {
            let mix = |a: u8, b: u8| {
                libm::round(f64::from(a) + share * (f64::from(b) - f64::from(a))) as u8
            };
            let ((r, g, b), ink) = (rgb, self.ink);
            (mix(r, ink.0), mix(g, ink.1), mix(b, ink.2))
        };
        let mut share = 0.0;
        while share < 1.0 && contrast(mixed(share), self.paper) < TEXT_CONTRAST {
            share += 0.125;
        }
        mixed(share)
    }

    /// Color of a series or legend entry.
    pub(super) fn color(&self, color: SeriesColor) -> Rgb {
        match color {
            SeriesColor::Ink => self.ink,
            SeriesColor::Quiet => self.numeral,
            SeriesColor::Curve(index) => self.curve(index),
        }
    }

    /// The palette with some colors replaced, in field order, curves last.
    pub fn with(mut self, given: impl IntoIterator<Item = Option<Rgb>>) -> Self {
        let [paper, ink, numeral, grid, axis] = [
            &mut self.paper,
            &mut self.ink,
            &mut self.numeral,
            &mut self.grid,
            &mut self.axis,
        ];
        let places = [paper, ink, numeral, grid, axis]
            .into_iter()
            .chain(&mut self.curves);
        for (place, rgb) in places.zip(given) {
            *place = rgb.unwrap_or(*place);
        }
        self
    }

    /// The curve colors as CSS `#rrggbb`.
    pub fn curves_css(&self) -> Vec<String> {
        self.curves.iter().map(|&rgb| css(rgb)).collect()
    }
}

impl Theme {
    /// The palette of this theme.
    pub const fn palette(self) -> &'static Palette {
        match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
        }
    }
}

/// Minimum contrast ratio of text (WCAG 2.2 AA).
const TEXT_CONTRAST: f64 = 4.5;

/// Relative luminance (WCAG 2.2).
fn luminance((r, g, b): Rgb) -> f64 {
    let linear = |v: u8| {
        let v = f64::from(v) / 255.0;
        if v <= 0.04045 {
            v / 12.92
        } else {
            // `exp` and `log` are linked anyway; `pow` is not.
            libm::exp(2.4 * libm::log((v + 0.055) / 1.055))
        }
    };
    0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/// Contrast ratio (WCAG 2.2).
fn contrast(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// CSS notation, `#rrggbb`.
pub(crate) fn css((r, g, b): Rgb) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colors_meet_the_contrast_ratio() {
        for theme in [Theme::Light, Theme::Dark] {
            let palette = theme.palette();
            for (i, &curve) in palette.curves.iter().enumerate() {
                assert!(contrast(curve, palette.paper) >= 3.0, "{theme:?} curve {i}");
            }
            assert!(
                contrast(palette.numeral, palette.paper) >= 4.5,
                "{theme:?} numerals"
            );
        }
    }

    #[test]
    fn readable_colors_stay_near_the_curve_color() {
        for theme in [Theme::Light, Theme::Dark] {
            let palette = theme.palette();
            for &curve in &palette.curves {
                let text = palette.readable(curve);
                assert!(contrast(text, palette.paper) >= TEXT_CONTRAST, "{curve:?}");
                let far = contrast(text, curve);
                assert!(far < 2.0, "{curve:?} became {text:?}");
            }
        }
        assert_eq!(LIGHT.readable(LIGHT.curves[0]), LIGHT.curves[0]);
        let pale = LIGHT.with([Some((0x77, 0x77, 0x77)), Some((0x70, 0x70, 0x70))]);
        assert_eq!(pale.readable(pale.paper), pale.ink);
    }

    #[test]
    fn given_colors_override_the_theme() {
        let (red, blue) = ((255, 0, 0), (0, 0, 255));
        let mut given = vec![None; 13];
        (given[0], given[6]) = (Some(red), Some(blue));
        let palette = LIGHT.with(given);
        assert_eq!(palette.paper, red);
        assert_eq!(palette.curves[1], blue);
        assert_eq!(LIGHT.with([Some(LIGHT.paper)]), LIGHT);
        assert_eq!(palette.with([Some(LIGHT.paper)]).curves[1], blue);
    }
}
