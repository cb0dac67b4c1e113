//! The difference of two functions as a curve.

use super::{Curve, Expression};
use activation_lab_functions::{Asymptote, Asymptotes, Bend, Convention, Domain, Jet, Kink};

/// The difference f₁ − f₂ on the intersection of the domains.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// f₁.
    pub first: Expression,
    /// f₂.
    pub second: Expression,
}

/// Assumed relative error of f, f′ and f″ in ULP, for the rounding of a difference.
const ULPS: f64 = 4.0;

impl Difference {
    /// The one-sided limits at x as a kink, even if they agree.
    fn kink_at(&self, x: f64) -> Kink {
        let (first, second) = (self.first.sides(x), self.second.sides(x));
        Kink {
            x,
            left: minus(first[0], second[0]),
            right: minus(first[1], second[1]),
            // A difference has no framework implementation.
            conventions: [Convention::Nan; 3],
        }
    }
}

/// Inserts `x` into a sorted list unless present.
fn insert(list: &mut Vec<f64>, x: f64) {
    let place = list.partition_point(|&other| other < x);
    if list.get(place) != Some(&x) {
        list.insert(place, x);
    }
}

fn minus(a: Jet, b: Jet) -> Jet {
    Jet::new(a.f - b.f, a.df - b.df, a.d2f - b.d2f)
}

impl Curve for Difference {
    fn at(&self, x: f64) -> Jet {
        let jet = minus(self.first.at(x), self.second.at(x));
        if !(jet.df.is_nan() || jet.d2f.is_nan()) || x.is_nan() {
            return jet;
        }
        // If the jumps of f₁′ and f₂′ cancel, the difference is differentiable where neither function is. Where f jumps, it
        // still has a value.
        Jet {
            f: jet.f,
            ..self.kink_at(x).jet()
        }
    }

    fn domain(&self) -> Domain {
        let (a, b) = (
            self.first.activation().domain,
            self.second.activation().domain,
        );
        let (low, high) = (
            if a.lo >= b.lo { a } else { b },
            if a.hi <= b.hi { a } else { b },
        );
        Domain {
            lo: low.lo,
            lo_open: low.lo_open,
            hi: high.hi,
            hi_open: high.hi_open,
        }
    }

    fn kinks(&self) -> Vec<Kink> {
        let mut at = Vec::new();
        for function in [&self.first, &self.second] {
            for kink in function.kinks() {
                insert(&mut at, kink.x);
            }
        }
        let domain = self.domain();
        let kinks: Vec<Kink> = at
            .into_iter()
            .filter(|&x| domain.contains(x))
            .map(|x| self.kink_at(x))
            .collect();
        Kink::list(&kinks)
    }

    fn bends(&self) -> Vec<Bend> {
        let mut bends = self.first.bends();
        bends.extend(self.second.bends());
        bends
    }

    fn asymptotes(&self) -> Asymptotes {
        let (a, b) = (self.first.asymptotes(), self.second.asymptotes());
        let minus = |a: Option<Asymptote>, b: Option<Asymptote>| {
            let (a, b) = (a?, b?);
            Some(Asymptote::line(
                a.slope - b.slope,
                a.intercept - b.intercept,
            ))
        };
        Asymptotes {
            left: minus(a.left, b.left),
            right: minus(a.right, b.right),
        }
    }

    fn poles(&self) -> Vec<f64> {
        let mut poles = self.first.poles();
        for pole in self.second.poles() {
            insert(&mut poles, pole);
        }
        poles
    }

    fn rounding(&self, x: f64) -> Jet {
        let (a, b) = (self.first.at(x), self.second.at(x));
        let of = |a: f64, b: f64| ULPS * f64::EPSILON * a.abs().max(b.abs());
        Jet::new(of(a.f, b.f), of(a.df, b.df), of(a.d2f, b.d2f))
    }
}
