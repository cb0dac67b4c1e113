//! The window that contains every bend and kink, and its sampled pieces.

use activation_lab_catalogue::{Curve, Piece, pieces};
use activation_lab_functions::Jet;

/// Extent of the window beyond the outermost bend or kink, in units of the widest bend.
const EXTENT: f64 = 60.0;
/// Samples per piece for signs, symmetries and plateaus.
const SAMPLES: u32 = 240;

/// The interval of x that contains all bends and kinks, clipped to the domain.
pub(super) struct Window {
    pub(super) lo: f64,
    pub(super) hi: f64,
    /// The ends of the domain.
    pub(super) line: [f64; 2],
}

impl Window {
    pub(super) fn new(curve: &dyn Curve) -> Self {
        let bends = curve.bends();
        let widest = bends.iter().map(|bend| bend.width).fold(0.0, f64::max);
        let mut around: Vec<f64> = bends.iter().map(|bend| bend.x).collect();
        around.extend(curve.kinks().iter().map(|kink| kink.x));
        let lo = around.iter().copied().fold(0.0, f64::min);
        let hi = around.iter().copied().fold(0.0, f64::max);
        let reach = EXTENT
            * if widest > 0.0 {
                widest
            } else {
                (hi - lo).max(1.0)
            };
        let line = [curve.domain().lo, curve.domain().hi];
        Self {
            lo: (lo - reach).max(line[0]),
            hi: (hi + reach).min(line[1]),
            line,
        }
    }

    /// The sampled smooth pieces in the window.
    pub(super) fn sampled_pieces(&self, curve: &dyn Curve) -> Vec<SampledPiece> {
        let pieces = pieces(curve, self.lo, self.hi);
        pieces
            .iter()
            .map(|piece| SampledPiece::new(curve, piece))
            .collect()
    }

    /// Replaces interval ends at the window's edge by the ends of the domain.
    pub(super) fn extended_to_domain(&self, [lo, hi]: [f64; 2]) -> [f64; 2] {
        [
            if lo <= self.lo { self.line[0] } else { lo },
            if hi >= self.hi { self.line[1] } else { hi },
        ]
    }
}

/// A smooth piece and its samples.
pub(super) struct SampledPiece {
    pub(super) piece: Piece,
    pub(super) jets: Vec<(f64, Jet)>,
}

impl SampledPiece {
    fn new(curve: &dyn Curve, piece: &Piece) -> Self {
        let step = (piece.hi - piece.lo) / f64::from(SAMPLES);
        let mut xs: Vec<f64> = (1..SAMPLES)
            .map(|i| piece.lo + f64::from(i) * step)
            .collect();
        for bend in curve.bends() {
            for steps in -20..=20 {
                xs.push(bend.x + 0.5 * f64::from(steps) * bend.width);
            }
        }
        xs.retain(|&x| piece.lo < x && x < piece.hi);
        let jets = xs.into_iter().map(|x| (x, curve.at(x))).collect();
        Self {
            piece: *piece,
            jets,
        }
    }

    pub(super) fn holds(&self, x: f64) -> bool {
        self.piece.lo <= x && x <= self.piece.hi
    }

    /// The constant value of `of` on the piece, or `None` if it varies.
    pub(super) fn constant(&self, of: fn(Jet) -> f64) -> Option<f64> {
        let first = of(self.jets.first()?.1);
        self.jets
            .iter()
            .all(|&(_, jet)| of(jet) == first)
            .then_some(first)
    }

    /// The ends of the piece.
    pub(super) fn ends(&self) -> [f64; 2] {
        [self.piece.lo, self.piece.hi]
    }
}
