//! Identities between sigmoid, tanh, softplus and softmax; each side is computed independently.
//!
//! The two sides differ only by rounding. Each identity states the magnitude of the terms it adds or inverts, so the
//! difference is measured in ULP of that magnitude.

use super::quadrature::integrate;
use activation_lab_functions::{
    Activation, Domain, Expression, Jet, log_sigmoid, logit, negative_part, relu, sigmoid,
    softplus, softplus_inv, tanh,
};
use activation_lab_vector::softmax;

/// An identity left(x) = right(x) on a domain.
pub struct Identity {
    /// Its key on the page.
    pub id: &'static str,
    /// The x for which it holds.
    pub domain: Domain,
    /// The left side at x.
    pub left: fn(f64) -> f64,
    /// The right side at x.
    pub right: fn(f64) -> f64,
    /// Magnitude of the largest term at x, the scale of the rounding error; multiplied by the condition number where an
    /// inverse is applied.
    pub size: fn(f64) -> f64,
}

/// The largest difference between the two sides on a range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gap {
    /// max |left − right|.
    pub largest: f64,
    /// The x at which it is attained.
    pub at: f64,
    /// max |left − right|/(ε·size): the difference in ULP of the largest term.
    pub units: f64,
}

/// Both sides on a grid.
#[derive(Clone, Debug)]
pub struct Sides {
    /// Sample points in the domain, in ascending order.
    pub xs: Vec<f64>,
    /// The left side at each x.
    pub left: Vec<f64>,
    /// The right side at each x.
    pub right: Vec<f64>,
    /// The largest difference where both sides are finite.
    pub gap: Gap,
}

/// The second logit of the softmax with two classes.
const SECOND_LOGIT: f64 = 0.5;
/// The constant added to every logit to show shift invariance.
const SHIFT: f64 = 3.0;
/// Lower truncation of ∫σ: e⁻⁴⁵ is below rounding.
const TAIL: f64 = 45.0;
/// Panel width of the composite quadrature.
const PANEL: f64 = 3.0;

/// All identities, in teaching order.
pub static IDENTITIES: [Identity; 13] = [
    Identity {
        id: "slope",
        domain: Domain::REAL,
        left: |x| at(&sigmoid::ENTRY, x).df,
        right: |x| s(x) * (1.0 - s(x)),
        size: s,
    },
    Identity {
        id: "mirror",
        domain: Domain::REAL,
        left: |x| 1.0 - s(x),
        right: |x| s(-x),
        size: |_| 1.0,
    },
    Identity {
        id: "quotient",
        domain: Domain::REAL,
        left: s,
        right: |x| libm::exp(x) / (libm::exp(x) + 1.0),
        size: s,
    },
    Identity {
        id: "tanh",
        domain: Domain::REAL,
        left: |x| at(&tanh::ENTRY, x).f,
        right: |x| 2.0 * s(2.0 * x) - 1.0,
        size: |_| 1.0,
    },
    Identity {
        id: "logarithm",
        domain: Domain::REAL,
        left: |x| at(&log_sigmoid::ENTRY, x).f,
        right: |x| -plus(-x),
        size: |x| plus(-x),
    },
    Identity {
        id: "softplus-slope",
        domain: Domain::REAL,
        left: |x| at(&softplus::ENTRY, x).df,
        right: s,
        size: s,
    },
    Identity {
        id: "softplus-parts",
        domain: Domain::REAL,
        left: |x| plus(x) - plus(-x),
        right: |x| x,
        size: |x| plus(x.abs()),
    },
    Identity {
        id: "logit",
        domain: Domain::open(0.0, 1.0),
        left: |x| s(at(&logit::ENTRY, x).f),
        right: |x| x,
        size: |x| x * (1.0 + at(&logit::ENTRY, x).f.abs()),
    },
    Identity {
        id: "softplus-inverse",
        domain: Domain::POSITIVE,
        left: |x| plus(at(&softplus_inv::ENTRY, x).f),
        right: |x| x,
        size: |x| x * (1.0 + at(&softplus_inv::ENTRY, x).f.abs().min(800.0)),
    },
    Identity {
        id: "integral",
        domain: Domain::REAL,
        left: plus,
        right: integral_of_sigmoid,
        // For very negative x, σ(x) ≈ eˣ, so the rounding of the abscissae is amplified by |x|.
        size: |x| plus(x) * (1.0 - x.min(0.0)),
    },
    Identity {
        id: "parts",
        domain: Domain::REAL,
        left: |x| x,
        right: |x| at(&relu::ENTRY, x).f - at(&negative_part::ENTRY, x).f,
        size: f64::abs,
    },
    Identity {
        id: "softmax-two",
        domain: Domain::REAL,
        left: |x| first_probability([x, SECOND_LOGIT]),
        right: |x| s(x - SECOND_LOGIT),
        size: |x| s(x - SECOND_LOGIT) * (1.0 + x.abs()),
    },
    Identity {
        id: "softmax-shift",
        domain: Domain::REAL,
        left: |x| first_probability([x + SHIFT, SHIFT, SHIFT - 1.0]),
        right: |x| first_probability([x, 0.0, -1.0]),
        size: |x| first_probability([x, 0.0, -1.0]) * (1.0 + (x + SHIFT).abs()),
    },
];

impl Identity {
    /// The identity with this id.
    pub fn find(id: &str) -> Option<&'static Self> {
        IDENTITIES.iter().find(|identity| identity.id == id)
    }

    /// Both sides at `count` equidistant points of [lo, hi] ∩ domain; `None` if the intersection is empty.
    pub fn sides(&self, lo: f64, hi: f64, count: u32) -> Option<Sides> {
        let (lo, hi) = (lo.max(self.domain.lo), hi.min(self.domain.hi));
        if lo >= hi || count < 2 {
            return None;
        }
        let last = f64::from(count - 1);
        let xs: Vec<f64> = (0..count)
            .map(|i| lo + (hi - lo) * (f64::from(i) / last))
            .collect();
        let left: Vec<f64> = xs.iter().map(|&x| (self.left)(x)).collect();
        let right: Vec<f64> = xs.iter().map(|&x| (self.right)(x)).collect();
        let mut gap = Gap {
            largest: 0.0,
            at: lo,
            units: 0.0,
        };
        for ((&x, l), r) in xs.iter().zip(&left).zip(&right) {
            let apart = (l - r).abs();
            if apart > gap.largest {
                (gap.largest, gap.at) = (apart, x);
            }
            let unit = f64::EPSILON * (self.size)(x);
            if apart > 0.0 && unit > 0.0 {
                gap.units = gap.units.max(apart / unit);
            }
        }
        Some(Sides {
            xs,
            left,
            right,
            gap,
        })
    }
}

/// The jet with default parameters: β = 1 for softplus.
fn at(entry: &'static Activation, x: f64) -> Jet {
    Expression::with_defaults(entry).at(x)
}

/// σ(x).
fn s(x: f64) -> f64 {
    at(&sigmoid::ENTRY, x).f
}

/// softplus(x).
fn plus(x: f64) -> f64 {
    at(&softplus::ENTRY, x).f
}

/// The first probability p₁ of a softmax.
fn first_probability<const N: usize>(logits: [f64; N]) -> f64 {
    softmax(&logits, 1.0).map_or(f64::NAN, |answer| answer.probabilities[0])
}

/// ∫ σ from −∞ to x by quadrature alone, without the closed form.
fn integral_of_sigmoid(x: f64) -> f64 {
    // The integrand below `start` is less than the rounding of the sum. The transition of σ gets panels of its own width,
    // so no panel needs bisection.
    let start = x.min(0.0) - TAIL;
    let panels = (0..).map(|i| start + PANEL * f64::from(i));
    let mut nodes: Vec<f64> = panels.take_while(|&node| node < x.min(TAIL)).collect();
    nodes.push(x);
    integrate(&nodes, 0.0, &|t| [s(t), 0.0]).value[0]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Allowed difference in ULP of the largest term.
    const MAX_ULP: f64 = 4.0;

    #[test]
    fn sides_agree_within_rounding() {
        for identity in &IDENTITIES {
            for (lo, hi) in [(-6.0, 6.0), (-40.0, 40.0), (-300.0, 650.0), (0.1, 0.9)] {
                let sides = identity.sides(lo, hi, 301).expect("points");
                let Gap { units, at, largest } = sides.gap;
                assert!(
                    units <= MAX_ULP,
                    "{} on {lo}, {hi}: {units} units, {largest:e} at {at}",
                    identity.id
                );
                assert!(sides.left.iter().chain(&sides.right).all(|v| v.is_finite()));
            }
        }
    }

    #[test]
    fn false_identity_exceeds_the_rounding_bound() {
        let wrong = Identity {
            right: |x| s(x) * (1.0 - s(x)) * (1.0 + 1e-14),
            ..IDENTITIES[0]
        };
        let sides = wrong.sides(-6.0, 6.0, 301).expect("points");
        assert!(sides.gap.units > 10.0 * MAX_ULP);
    }

    #[test]
    fn largest_difference_is_at_its_reported_x() {
        for identity in &IDENTITIES {
            let Gap { largest, at, .. } = identity.sides(-6.0, 6.0, 101).expect("points").gap;
            let there = ((identity.left)(at) - (identity.right)(at)).abs();
            assert_eq!(there, largest, "{}", identity.id);
        }
    }

    #[test]
    fn no_samples_outside_the_domain() {
        let logit = Identity::find("logit").expect("an identity");
        assert!(logit.sides(1.0, 6.0, 101).is_none());
        let sides = logit.sides(-6.0, 6.0, 101).expect("points");
        assert_eq!((sides.xs[0], sides.xs[100]), (0.0, 1.0));
        assert!(Identity::find("none").is_none());
    }

    #[test]
    fn naive_quotient_overflows() {
        let quotient = Identity::find("quotient").expect("an identity");
        assert!((quotient.right)(710.0).is_nan());
        assert_eq!((quotient.left)(710.0), 1.0);
    }
}
