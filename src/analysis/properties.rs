//! What is true of a function as a whole, found from the function itself.
//!
//! On the whole line a function of the catalogue turns only near its bends and kinks; the search
//! covers [`REACH`] widths around them, and the limits at ±∞ do the rest.

use super::features::{Features, features};
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
    let turns: Vec<(f64, f64)> = inside.extrema.iter().map(|e| (e.x, e.f)).collect();
    let steepest = inside.inflections.iter().map(|&x| (x, curve.at(x).df));
    let steepest: Vec<(f64, f64)> = steepest.collect();
    let range = bounds(&samples, window, &ends, |jet| jet.f, &turns);
    let slopes = bounds(&samples, window, &ends, |jet| jet.df, &steepest);
    let signs = Signs::of(&samples, &kinks);
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
        monotony: monotony(&signs, &samples),
        smoothness: smoothness(&kinks),
        symmetry: symmetry(curve, &samples),
        convexity: convexity(&signs, jumps),
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
    window: [f64; 2],
    ends: &[(f64, Jet); 2],
    of: fn(Jet) -> f64,
    turns: &[(f64, f64)],
) -> [Bound; 2] {
    let mut candidates: Vec<Bound> = Vec::new();
    let mut add = |value: f64, attained: Attained| {
        if !value.is_nan() {
            candidates.push(Bound { value, attained });
        }
    };
    for stretch in stretches {
        let Piece { lo, hi, .. } = stretch.piece;
        if let Some(value) = stretch.level(of) {
            add(value, Attained::Along([lo, hi]));
            continue;
        }
        for &(x, value) in turns.iter().filter(|turn| stretch.holds(turn.0)) {
            add(value, Attained::At(x));
        }
        // Beyond the window the curve goes on to the ends of the line.
        if lo > window[0] {
            add(of(stretch.piece.left), Attained::Never(lo));
        }
        if hi < window[1] {
            add(of(stretch.piece.right), Attained::Never(hi));
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
    let mut best = [Bound {
        value: f64::NAN,
        attained: Attained::Never(f64::NAN),
    }; 2];
    for (best, sign) in best.iter_mut().zip([-1.0, 1.0]) {
        for next in &candidates {
            let (a, b) = (sign * best.value, sign * next.value);
            if a.is_nan() || b > a || (b == a && rank(next) < rank(best)) {
                *best = *next;
            }
        }
    }
    best
}

/// Which signs occur.
#[derive(Default)]
struct Signs {
    up: bool,
    down: bool,
    bent_up: bool,
    bent_down: bool,
}

impl Signs {
    /// Of the slopes and the bending, and of the jumps of f and f′, which count as such.
    fn of(stretches: &[Stretch], kinks: &[Kink]) -> Self {
        let mut signs = Self::default();
        for stretch in stretches {
            for (_, jet) in &stretch.jets {
                signs.see(jet.df, jet.d2f);
            }
        }
        for Kink { left, right, .. } in kinks {
            signs.see(right.f - left.f, right.df - left.df);
        }
        signs
    }

    fn see(&mut self, rise: f64, bend: f64) {
        self.up |= rise > 0.0;
        self.down |= rise < 0.0;
        self.bent_up |= bend > 0.0;
        self.bent_down |= bend < 0.0;
    }
}

fn monotony(signs: &Signs, stretches: &[Stretch]) -> Monotony {
    let is_level = |stretch: &Stretch| stretch.level(|jet| jet.f).is_some();
    match (signs.up, signs.down, stretches.iter().any(is_level)) {
        (true, true, _) => Monotony::None,
        (true, false, false) => Monotony::Increasing,
        (true, false, true) => Monotony::NonDecreasing,
        (false, true, false) => Monotony::Decreasing,
        (false, true, true) => Monotony::NonIncreasing,
        (false, false, _) => Monotony::Constant,
    }
}

fn smoothness(kinks: &[Kink]) -> Smoothness {
    let mut worst = Smoothness::Infinitely;
    for Kink { left, right, .. } in kinks {
        let here = if left.f != right.f {
            Smoothness::Discontinuous
        } else if left.df != right.df {
            Smoothness::Continuous
        } else {
            Smoothness::Once
        };
        if (here as u8) < worst as u8 {
            worst = here;
        }
    }
    worst
}

fn symmetry(curve: &dyn Curve, stretches: &[Stretch]) -> Symmetry {
    let domain = curve.domain();
    if domain.lo != -domain.hi {
        return Symmetry::None;
    }
    let middle = curve.at(0.0).f;
    let [mut odd, mut even, mut point] = [true; 3];
    for stretch in stretches {
        for &(x, jet) in &stretch.jets {
            let (here, there) = (jet.f, curve.at(-x).f);
            let allowed = ULPS * f64::EPSILON * here.abs();
            odd &= (here + there).abs() <= allowed;
            even &= (here - there).abs() <= allowed;
            let about = allowed.max(ULPS * f64::EPSILON * middle.abs());
            point &= (here + there - 2.0 * middle).abs() <= about;
        }
    }
    if odd {
        Symmetry::Odd
    } else if even {
        Symmetry::Even
    } else if point {
        Symmetry::Point(middle)
    } else {
        Symmetry::None
    }
}

fn convexity(signs: &Signs, jumps: bool) -> Convexity {
    match (signs.bent_up, signs.bent_down) {
        _ if jumps => Convexity::None,
        (true, true) => Convexity::None,
        (true, false) => Convexity::Convex,
        (false, true) => Convexity::Concave,
        (false, false) => Convexity::Affine,
    }
}
