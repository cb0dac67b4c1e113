//! Global properties of a function, derived numerically from the function itself.
//!
//! A catalogue function has critical points only near its bends and kinks. The search covers a window around them; the
//! limits at ±∞ cover the rest.

use super::bounds::{Bound, bounds};
use super::features::{Features, features};
use super::normal::{Moments, moments};
use super::shape::{self, Convexity, Monotonicity, Signs, Smoothness, Symmetry};
use super::stretch::Window;
use activation_lab_catalogue::Curve;
use activation_lab_functions::{Asymptotes, Kink};

/// The properties of a function with fixed parameters.
#[derive(Clone, Debug)]
pub struct Properties {
    /// inf f and sup f.
    pub range: [Bound; 2],
    /// inf f′ and sup f′.
    pub slopes: [Bound; 2],
    /// The Lipschitz constant sup |f′|; infinite if f jumps or f′ is unbounded.
    pub lipschitz: f64,
    /// Zeros, extrema and inflection points; saturated intervals may extend to ±∞.
    pub features: Features,
    /// Intervals on which f = 0.
    pub zero_stretches: Vec<[f64; 2]>,
    /// Monotonicity of f.
    pub monotonicity: Monotonicity,
    /// Differentiability class of f.
    pub smoothness: Smoothness,
    /// Symmetry of the graph.
    pub symmetry: Symmetry,
    /// Convexity of f.
    pub convexity: Convexity,
    /// Points where f, f′ or f″ jumps.
    pub kinks: Vec<Kink>,
    /// Asymptotes for x → ±∞.
    pub asymptotes: Asymptotes,
    /// Moments for a normal input; `None` unless f is defined on all of ℝ.
    pub normal: Option<Moments>,
}

/// The properties of `curve`; the moments are those for x ~ N(mean, deviation²).
///
/// ```
/// use activation_lab::analysis::{Attained, Monotonicity, Smoothness, properties};
/// use activation_lab::catalogue;
///
/// let relu = properties(&catalogue::parse("relu")?, 0.0, 1.0);
/// assert_eq!(relu.range[0].value, 0.0);
/// assert_eq!(relu.range[1].attained, Attained::Never(f64::INFINITY));
/// assert_eq!(relu.monotonicity, Monotonicity::NonDecreasing);
/// assert_eq!(relu.smoothness, Smoothness::Continuous);
/// assert_eq!((relu.lipschitz, relu.kinks[0].x), (1.0, 0.0));
/// # Ok::<(), activation_lab::Error>(())
/// ```
pub fn properties(curve: &dyn Curve, mean: f64, deviation: f64) -> Properties {
    let window = Window::new(curve);
    let mut found = features(curve, window.lo, window.hi);
    let stretches = window.sampled_pieces(curve);
    let kinks = curve.kinks();
    let ends = [window.line[0], window.line[1]].map(|x| (x, curve.at(x)));
    let mut turns: Vec<(f64, f64)> = found.extrema.iter().map(|e| (e.x, e.f)).collect();
    // At a jump, f attains only one of its one-sided limits.
    let jumped = kinks.iter().filter(|kink| kink.left.f != kink.right.f);
    turns.extend(jumped.map(|kink| (kink.x, curve.at(kink.x).f)));
    let range = bounds(&stretches, &ends, |jet| jet.f, &turns);
    let turns: Vec<(f64, f64)> = found
        .inflections
        .iter()
        .map(|&x| (x, curve.at(x).df))
        .collect();
    let slopes = bounds(&stretches, &ends, |jet| jet.df, &turns);
    let signs = Signs::of(&stretches, &kinks);
    let jumps = kinks.iter().any(|kink| kink.left.f != kink.right.f);
    for stretch in &mut found.saturation {
        *stretch = window.extended_to_domain(*stretch);
    }
    let endless = window.line == [f64::NEG_INFINITY, f64::INFINITY];
    Properties {
        lipschitz: if jumps {
            f64::INFINITY
        } else {
            slopes[0].value.abs().max(slopes[1].value.abs())
        },
        normal: endless.then(|| moments(curve, &found.saturation, mean, deviation)),
        range: range.map(|bound| bound.extended_to_domain(&window)),
        slopes: slopes.map(|bound| bound.extended_to_domain(&window)),
        zero_stretches: stretches
            .iter()
            .filter(|stretch| stretch.constant(|jet| jet.f) == Some(0.0))
            .map(|stretch| window.extended_to_domain(stretch.ends()))
            .collect(),
        monotonicity: shape::monotonicity(&signs, &stretches),
        smoothness: shape::smoothness(&kinks),
        symmetry: shape::symmetry(curve, &stretches),
        convexity: shape::convexity(&signs, jumps),
        asymptotes: curve.asymptotes(),
        features: found,
        kinks,
    }
}
