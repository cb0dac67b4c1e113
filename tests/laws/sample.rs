//! Pseudorandom expressions and points with a fixed seed.

use activation_lab::catalogue::{ACTIVATIONS, Expression};
use activation_lab::functions::{Activation, Bend, Parameter};

/// SplitMix64: Steele, Lea & Flood, "Fast splittable pseudorandom number generators", 2014.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Uniform on [lo, hi).
    pub(crate) fn uniform(&mut self, lo: f64, hi: f64) -> f64 {
        lo + (hi - lo) * (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Log-uniform: 10ᵘ with u uniform on [lo, hi).
    pub(crate) fn decades(&mut self, lo: f64, hi: f64) -> f64 {
        10_f64.powf(self.uniform(lo, hi))
    }

    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.bits() % n as u64) as usize
    }

    /// A value on the slider, or in the domain within `decades` decades of 1.
    pub(crate) fn parameter(&mut self, parameter: &Parameter, decades: f64) -> f64 {
        loop {
            let size = self.decades(-decades, decades);
            let value = match self.below(4) {
                0 => parameter.default,
                1 => self.uniform(parameter.slider[0], parameter.slider[1]),
                2 => size,
                _ => -size,
            };
            if parameter.domain.contains(value) {
                return value;
            }
        }
    }

    pub(crate) fn expression(
        &mut self,
        activation: &'static Activation,
        decades: f64,
    ) -> Expression {
        let parameters = activation.parameters.iter();
        let parameters: Vec<_> = parameters.map(|q| self.parameter(q, decades)).collect();
        Expression::new(activation, &parameters).unwrap()
    }
}

/// Every function with defaults, and `n` more times with random parameters up to `decades` decades from 1.
pub(crate) fn expressions(n: usize, decades: f64) -> Vec<Expression> {
    let mut random = Random(1);
    let mut all = Vec::new();
    for activation in ACTIVATIONS {
        all.push(Expression::with_defaults(activation));
        let more = if activation.parameters.is_empty() {
            0
        } else {
            n
        };
        all.extend((0..more).map(|_| random.expression(activation, decades)));
    }
    all
}

/// Regions of interest: bends, and kinks with a width.
pub(crate) fn regions_of_interest(expression: &Expression) -> Vec<Bend> {
    let mut found = expression.bends();
    for kink in expression.kinks() {
        let width = found.iter().map(|b| b.width).fold(kink.x.abs(), f64::max);
        found.push(Bend {
            x: kink.x,
            width: if width > 0.0 { width } else { 1.0 },
        });
    }
    if found.is_empty() {
        found.push(Bend { x: 0.0, width: 1.0 });
    }
    found
}
