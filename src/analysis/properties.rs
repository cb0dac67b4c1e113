//! What is true of a function as a whole, found from the function itself.
//!
//! On the whole line a function of the catalogue turns only near its bends and kinks; the search
//! covers a window around them, and the limits at ±∞ do the rest.

use super::bounds::{Bound, bounds};
use super::features::{Features, features};
use super::normal::{Moments, moments};
use super::shape::{self, Convexity, Monotony, Signs, Smoothness, Symmetry};
use super::stretch::Window;
use crate::catalogue::Curve;
use crate::functions::{Asymptotes, Kink};

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

/// The properties of `curve`; the input of the means has this `mean` and this standard `deviation`.
pub fn properties(curve: &dyn Curve, mean: f64, deviation: f64) -> Properties {
    let window = Window::new(curve);
    let mut found = features(curve, window.lo, window.hi);
    let stretches = window.stretches(curve);
    let kinks = curve.kinks();
    let ends = [window.line[0], window.line[1]].map(|x| (x, curve.at(x)));
    let mut turns: Vec<(f64, f64)> = found.extrema.iter().map(|e| (e.x, e.f)).collect();
    // Where f jumps, it has its value of one side.
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
        *stretch = window.on_the_line(*stretch);
    }
    let endless = window.line == [f64::NEG_INFINITY, f64::INFINITY];
    Properties {
        lipschitz: if jumps {
            f64::INFINITY
        } else {
            slopes[0].value.abs().max(slopes[1].value.abs())
        },
        normal: endless.then(|| moments(curve, &found.saturation, mean, deviation)),
        range: range.map(|bound| bound.on_the_line(&window)),
        slopes: slopes.map(|bound| bound.on_the_line(&window)),
        zero_stretches: stretches
            .iter()
            .filter(|stretch| stretch.level(|jet| jet.f) == Some(0.0))
            .map(|stretch| window.on_the_line(stretch.ends()))
            .collect(),
        monotony: shape::monotony(&signs, &stretches),
        smoothness: shape::smoothness(&kinks),
        symmetry: shape::symmetry(curve, &stretches),
        convexity: shape::convexity(&signs, jumps),
        asymptotes: curve.asymptotes(),
        features: found,
        kinks,
    }
}
