//! What is true of a function as a whole, found from the function itself.
//!
//! On the whole line a function of the catalogue turns only near its bends and kinks; the search
//! covers [`REACH`] widths around them, and the limits at ±∞ do the rest.

use super::features::{Extremum, Features, features};
use super::normal::{Moments, moments};
use crate::catalogue::{Curve, Piece, pieces};
use crate::functions::{Asymptotes, Jet, Kink};

/// How far around the outermost bend or kink the search goes, in units of the widest bend.
const REACH: f64 = 60.0;
/// Points at which signs, symmetries and plateaus are looked at, in each piece.
const SAMPLES: u32 = 240;
/// Values that differ by so many units of the last place count as equal where a symmetry is looked for.
const ULPS: f64 = 16.0;

/// The properties of one function with its parameters.
#[derive(Clone, Debug)]
pub struct Properties {
    /// The least and the greatest value of f.
    pub range: [Bound; 2],
    /// The least and the greatest value of f′.
    pub slopes: [Bound; 2],
    /// sup |f′|; infinite where f jumps or is unbounded in slope.
    pub lipschitz: f64,
    /// Zeros, extrema, inflections; saturation may reach to ±∞.
    pub features: Features,
    /// Stretches on which f is 0.
    pub zero_stretches: Vec<[f64; 2]>,
    /// Whether f rises or falls throughout.
    pub monotony: Monotony,
    /// How often f can be differentiated.
    pub smoothness: Smoothness,
    /// Whether f is its own mirror image.
    pub symmetry: Symmetry,
    /// Which way f bends.
    pub convexity: Convexity,
    /// Where f, f′ or f″ jumps.
    pub kinks: Vec<Kink>,
    /// What f tends to.
    pub asymptotes: Asymptotes,
    /// Means under a normal input; `None` where f is not defined for every x.
    pub normal: Option<Moments>,
}

/// An end of a range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bound {
    /// The number that is not exceeded; may be infinite.
    pub value: f64,
    /// Where it is reached: one x, a stretch of x, or nowhere.
    pub attained: Attained,
}

/// Where a function takes a value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Attained {
    /// Nowhere: approached for x → this end, or at a jump on one side.
    Never(f64),
    /// At one x, or at the first of several.
    At(f64),
    /// All along a stretch.
    Along([f64; 2]),
}

/// Whether a function rises or falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Monotony {
    /// Strictly up.
    Increasing,
    /// Up, with level stretches.
    NonDecreasing,
    /// Strictly down.
    Decreasing,
    /// Down, with level stretches.
    NonIncreasing,
    /// Level.
    Constant,
    /// Up and down.
    None,
}

/// How often a function can be differentiated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Smoothness {
    /// f jumps.
    Discontinuous,
    /// f is continuous, f′ jumps.
    Continuous,
    /// f′ is continuous, f″ jumps.
    Once,
    /// Every derivative exists.
    Infinitely,
}

/// Which mirror image of a function is the function.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Symmetry {
    /// f(−x) = −f(x).
    Odd,
    /// f(−x) = f(x).
    Even,
    /// f(−x) = 2 f(0) − f(x); the number is f(0).
    Point(f64),
    /// None of them.
    None,
}

/// Which way a function bends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Convexity {
    /// Never downwards.
    Convex,
    /// Never upwards.
    Concave,
    /// Not at all.
    Affine,
    /// Both ways, or with jumps.
    None,
}

/// The properties of `curve`; the input of the means has this `mean` and this standard `deviation`.
pub fn properties(curve: &dyn Curve, mean: f64, deviation: f64) -> Properties {
    let window = window(curve);
    let domain = curve.domain();
    let inside = features(curve, window[0], window[1]);
    let pieces = pieces(curve, window[0], window[1]);
    let samples: Vec<Stretch> = pieces
        .iter()
        .map(|piece| Stretch::new(curve, piece))
        .collect();
    let kinks = curve.kinks();
    let ends = [domain.lo, domain.hi].map(|x| (x, curve.at(x)));
    let slope_turns: Vec<f64> = inside.inflections.clone();
    let range = bounds(
        &samples,
        &ends,
        |jet| jet.f,
        |stretch| {
            inside
                .extrema
                .iter()
                .filter(|e| stretch.holds(e.x))
                .map(|e: &Extremum| (e.x, e.f))
                .collect()
        },
    );
    let slopes = bounds(
        &samples,
        &ends,
        |jet| jet.df,
        |stretch| {
            let turns = slope_turns.iter().filter(|&&x| stretch.holds(x));
            turns.map(|&x| (x, curve.at(x).df)).collect()
        },
    );
    let jumps = kinks.iter().any(|kink| kink.left.f != kink.right.f);
    let lipschitz = if jumps {
        f64::INFINITY
    } else {
        slopes[0].value.abs().max(slopes[1].value.abs())
    };
    let mut found = inside;
    for stretch in &mut found.saturation {
        // The window's ends are the ends of the line, or of the domain.
        if stretch[0] <= window[0] {
            stretch[0] = domain.lo;
        }
        if stretch[1] >= window[1] {
            stretch[1] = domain.hi;
        }
    }
    let zero_stretches = samples
        .iter()
        .filter(|stretch| stretch.level(|jet| jet.f) == Some(0.0))
        .map(|stretch| stretch.whole(window, [domain.lo, domain.hi]))
        .collect();
    Properties {
        normal: (domain.lo == f64::NEG_INFINITY && domain.hi == f64::INFINITY)
            .then(|| moments(curve, &found.saturation, mean, deviation)),
        range: range.map(|bound| bound.on_the_line(window, [domain.lo, domain.hi])),
        slopes: slopes.map(|bound| bound.on_the_line(window, [domain.lo, domain.hi])),
        lipschitz,
        zero_stretches,
        monotony: monotony(&samples, &kinks),
        smoothness: smoothness(&kinks),
        symmetry: symmetry(curve, &samples),
        convexity: convexity(&samples, &kinks),
        asymptotes: curve.asymptotes(),
        features: found,
        kinks,
    }
}

/// The stretch of x in which everything happens, within the domain.
pub(super) fn window(curve: &dyn Curve) -> [f64; 2] {
    let bends = curve.bends();
    let widest = bends.iter().map(|bend| bend.width).fold(0.0, f64::max);
    let mut around: Vec<f64> = bends.iter().map(|bend| bend.x).collect();
    around.extend(curve.kinks().iter().map(|kink| kink.x));
    let lo = around.iter().copied().fold(0.0, f64::min);
    let hi = around.iter().copied().fold(0.0, f64::max);
    let reach = REACH
        * if widest > 0.0 {
            widest
        } else {
            (hi - lo).max(1.0)
        };
    let domain = curve.domain();
    [(lo - reach).max(domain.lo), (hi + reach).min(domain.hi)]
}

/// A piece and its samples.
struct Stretch {
    piece: Piece,
    jets: Vec<(f64, Jet)>,
}

impl Stretch {
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

    fn holds(&self, x: f64) -> bool {
        self.piece.lo <= x && x <= self.piece.hi
    }

    /// The one value that `of` has all along, if it is one.
    fn level(&self, of: fn(Jet) -> f64) -> Option<f64> {
        let first = of(self.jets.first()?.1);
        self.jets
            .iter()
            .all(|&(_, jet)| of(jet) == first)
            .then_some(first)
    }

    /// The ends of the piece, those of the window moved to those of the line.
    fn whole(&self, window: [f64; 2], line: [f64; 2]) -> [f64; 2] {
        on_the_line([self.piece.lo, self.piece.hi], window, line)
    }
}

fn on_the_line(ends: [f64; 2], window: [f64; 2], line: [f64; 2]) -> [f64; 2] {
    [
        if ends[0] <= window[0] {
            line[0]
        } else {
            ends[0]
        },
        if ends[1] >= window[1] {
            line[1]
        } else {
            ends[1]
        },
    ]
}

impl Bound {
    fn on_the_line(self, window: [f64; 2], line: [f64; 2]) -> Self {
        let attained = match self.attained {
            Attained::Along(ends) => Attained::Along(on_the_line(ends, window, line)),
            other => other,
        };
        Self { attained, ..self }
    }
}

/// The least and the greatest of a number: level pieces, turns, one-sided limits at kinks, the ends of the line.
fn bounds(
    stretches: &[Stretch],
    ends: &[(f64, Jet); 2],
    of: fn(Jet) -> f64,
    turns: impl Fn(&Stretch) -> Vec<(f64, f64)>,
) -> [Bound; 2] {
    let mut candidates: Vec<Bound> = Vec::new();
    let mut add = |value: f64, attained: Attained| {
        if !value.is_nan() {
            candidates.push(Bound { value, attained });
        }
    };
    for stretch in stretches {
        if let Some(value) = stretch.level(of) {
            add(value, Attained::Along([stretch.piece.lo, stretch.piece.hi]));
            continue;
        }
        for (x, value) in turns(stretch) {
            add(value, Attained::At(x));
        }
        for (x, side) in [
            (stretch.piece.lo, stretch.piece.left),
            (stretch.piece.hi, stretch.piece.right),
        ] {
            if !ends.iter().any(|end| end.0 == x) {
                add(of(side), Attained::Never(x));
            }
        }
    }
    // What both sides of a kink agree on is a value there.
    for pair in stretches.windows(2) {
        let (left, right) = (of(pair[0].piece.right), of(pair[1].piece.left));
        if left == right {
            add(left, Attained::At(pair[1].piece.lo));
        }
    }
    for &(x, jet) in ends {
        add(of(jet), Attained::Never(x));
    }
    let rank = |bound: &Bound| match bound.attained {
        Attained::Along(_) => 0,
        Attained::At(_) => 1,
        Attained::Never(_) => 2,
    };
    let best = |sign: f64| {
        candidates
            .iter()
            .copied()
            .reduce(|best, next| {
                let (a, b) = (sign * best.value, sign * next.value);
                if b > a || (b == a && rank(&next) < rank(&best)) {
                    next
                } else {
                    best
                }
            })
            .unwrap_or(Bound {
                value: f64::NAN,
                attained: Attained::Never(f64::NAN),
            })
    };
    [best(-1.0), best(1.0)]
}

fn monotony(stretches: &[Stretch], kinks: &[Kink]) -> Monotony {
    let slopes = || {
        stretches
            .iter()
            .flat_map(|s| s.jets.iter().map(|&(_, jet)| jet.df))
    };
    let jumps = || kinks.iter().map(|kink| kink.right.f - kink.left.f);
    let up = slopes().any(|v| v > 0.0) || jumps().any(|v| v > 0.0);
    let down = slopes().any(|v| v < 0.0) || jumps().any(|v| v < 0.0);
    let level = stretches
        .iter()
        .any(|stretch| stretch.level(|jet| jet.f).is_some());
    match (up, down, level) {
        (true, true, _) => Monotony::None,
        (true, false, false) => Monotony::Increasing,
        (true, false, true) => Monotony::NonDecreasing,
        (false, true, false) => Monotony::Decreasing,
        (false, true, true) => Monotony::NonIncreasing,
        (false, false, _) => Monotony::Constant,
    }
}

fn smoothness(kinks: &[Kink]) -> Smoothness {
    let differs = |of: fn(Jet) -> f64| kinks.iter().any(|kink| of(kink.left) != of(kink.right));
    if differs(|jet| jet.f) {
        Smoothness::Discontinuous
    } else if differs(|jet| jet.df) {
        Smoothness::Continuous
    } else if differs(|jet| jet.d2f) {
        Smoothness::Once
    } else {
        Smoothness::Infinitely
    }
}

fn symmetry(curve: &dyn Curve, stretches: &[Stretch]) -> Symmetry {
    let domain = curve.domain();
    if domain.lo != -domain.hi {
        return Symmetry::None;
    }
    let points = || stretches.iter().flat_map(|stretch| &stretch.jets);
    let holds = |mirror: &dyn Fn(f64, f64) -> f64, size: f64| {
        points().all(|&(x, jet)| {
            let allowed = ULPS * f64::EPSILON * jet.f.abs().max(size);
            (mirror(curve.at(-x).f, x) - jet.f).abs() <= allowed
        })
    };
    let middle = curve.at(0.0).f;
    if holds(&|f, _| -f, 0.0) {
        Symmetry::Odd
    } else if holds(&|f, _| f, 0.0) {
        Symmetry::Even
    } else if holds(&|f, _| 2.0 * middle - f, middle.abs()) {
        Symmetry::Point(middle)
    } else {
        Symmetry::None
    }
}

fn convexity(stretches: &[Stretch], kinks: &[Kink]) -> Convexity {
    if kinks.iter().any(|kink| kink.left.f != kink.right.f) {
        return Convexity::None;
    }
    let bends = || {
        let inside = stretches
            .iter()
            .flat_map(|s| s.jets.iter().map(|&(_, jet)| jet.d2f));
        inside.chain(kinks.iter().map(|kink| kink.right.df - kink.left.df))
    };
    match (bends().any(|v| v > 0.0), bends().any(|v| v < 0.0)) {
        (true, true) => Convexity::None,
        (true, false) => Convexity::Convex,
        (false, true) => Convexity::Concave,
        (false, false) => Convexity::Affine,
    }
}
