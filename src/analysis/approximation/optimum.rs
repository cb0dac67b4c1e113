//! The value of a parameter with which an approximation is best.

use super::means::weighted;
use super::search::{least, root};
use super::{Weight, largest_everywhere, means, rounding};
use crate::analysis::Estimate;
use crate::catalogue::{Curve, Difference, Expression};
use crate::functions::Order;

/// What is to be small.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Measure {
    /// The largest error over all x.
    Largest,
    /// The mean of the square of the error.
    MeanSquare(Weight),
}

/// An approximation with a parameter, and what it approximates.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// The approximation; the value of its parameter is of no account.
    pub approximation: Expression,
    /// Which of its parameters is sought.
    pub parameter: usize,
    /// The values among which it is sought.
    pub range: [f64; 2],
    /// The function that it stands for.
    pub exact: Expression,
    /// Of which curve the error is.
    pub order: Order,
}

/// The best value of a parameter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Optimum {
    /// The value, and how far off it may be: 0 where it is an end of the range.
    pub parameter: Estimate,
    /// What the measure then is.
    pub value: f64,
}

/// The range is first looked at in so many steps; the search goes on around the best of them.
const SCAN: u32 = 24;
/// For the derivative by the parameter, as a share of the range: the formula's error is of fourth order.
const STEP: f64 = 1e-3;
/// The rounding of that derivative, relative to it.
const NOISE: f64 = 1e-10;

/// The parameter with the least measure; `None` where there is no finite one.
pub fn optimum(task: &Task, measure: Measure) -> Option<Optimum> {
    let [lo, hi] = task.range;
    let cost = |value: f64| task.cost(value, measure);
    let place = |i: u32| lo + f64::from(i) / f64::from(SCAN) * (hi - lo);
    let scanned: Vec<f64> = (0..=SCAN).map(|i| cost(place(i))).collect();
    let best = (0..=SCAN)
        .filter(|&i| scanned[i as usize].is_finite())
        .min_by(|&i, &j| scanned[i as usize].total_cmp(&scanned[j as usize]))?;
    let bracket = [place(best.saturating_sub(1)), place((best + 1).min(SCAN))];
    let found = match measure {
        Measure::Largest => {
            let curve = task.error(place(best));
            let largest = largest_everywhere(&curve, task.order)?;
            let noise = rounding(&curve, task.order, largest.x).max(f64::EPSILON * largest.value);
            least(bracket, noise, &cost)
        }
        Measure::MeanSquare(weight) => {
            let slope = |value: f64| task.slope(value, weight);
            let ends = bracket.map(slope);
            let off = |estimate: Estimate, per: f64| Estimate {
                error: estimate.error + per,
                ..estimate
            };
            if ends[0].value >= 0.0 || ends[1].value <= 0.0 {
                // No turn between them: the end of the range is best.
                let value = bracket[usize::from(ends[0].value < 0.0)];
                Estimate { value, error: 0.0 }
            } else {
                let values = ends.map(|end| end.value);
                let steepness = (values[1] - values[0]) / (bracket[1] - bracket[0]);
                let turn = root(bracket, values, &|value| slope(value).value);
                off(turn, slope(turn.value).error / steepness)
            }
        }
    };
    let ends = [lo, hi].map(|value| (value, cost(value)));
    let inside = (found.value, cost(found.value));
    // Golden section comes near to an end and never reaches it.
    let parameter = ends
        .into_iter()
        .find(|end| end.1 <= inside.1)
        .map_or(found, |(value, _)| Estimate { value, error: 0.0 });
    Some(Optimum {
        value: cost(parameter.value),
        parameter,
    })
}

impl Task {
    /// The approximation with this value of its parameter.
    fn with(&self, value: f64) -> Expression {
        let mut expression = self.approximation.clone();
        expression.parameters[self.parameter] = value;
        expression
    }

    /// Its error.
    fn error(&self, value: f64) -> Difference {
        Difference {
            first: self.with(value),
            second: self.exact.clone(),
        }
    }

    /// The measure with this value of its parameter; NaN where the two functions are not both defined.
    pub fn cost(&self, value: f64, measure: Measure) -> f64 {
        let curve = self.error(value);
        match measure {
            Measure::Largest => {
                largest_everywhere(&curve, self.order).map_or(f64::NAN, |largest| largest.value)
            }
            Measure::MeanSquare(weight) => means(&curve, self.order, weight).mean_square.value,
        }
    }

    /// Half the slope of the mean square by the parameter: the mean of the error times its own slope.
    ///
    /// The root of this is far sharper than the least value of the mean square itself, which is flat there.
    fn slope(&self, value: f64, weight: Weight) -> Estimate {
        let [lo, hi] = self.range;
        let h = STEP * (hi - lo);
        let middle = value.max(lo + 2.0 * h).min(hi - 2.0 * h);
        let around = [-2.0, -1.0, 1.0, 2.0].map(|steps| self.with(middle + steps * h));
        let curve = self.error(value);
        let of = |x: f64| {
            let [a, b, c, d] = around.each_ref().map(|it| self.order.of(it.at(x)));
            let by_parameter = (8.0 * (c - b) - (d - a)) / (12.0 * h);
            [self.order.of(curve.at(x)) * by_parameter, by_parameter]
        };
        let noise = |x: f64| {
            let [product, by_parameter] = of(x).map(f64::abs);
            let of_error = rounding(&curve, self.order, x);
            [
                NOISE * product + of_error * by_parameter,
                // Of no interest.
                by_parameter,
            ]
        };
        let it = weighted(&curve, weight, &of, &noise);
        Estimate {
            value: it.value[0],
            error: it.error[0],
        }
    }
}
