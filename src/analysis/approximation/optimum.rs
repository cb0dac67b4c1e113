//! The parameter value that minimizes the error of an approximation: minimax or least squares.

use super::means::weighted;
use super::search::{golden_section, ridders};
use super::{Weight, largest_everywhere, means, rounding};
use crate::Estimate;
use activation_lab_catalogue::{Curve, Difference, Expression};
use activation_lab_functions::Order;

/// The objective to minimize.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Measure {
    /// The largest error over all x (minimax).
    Largest,
    /// The mean squared error (least squares).
    MeanSquare(Weight),
}

/// An approximation with one free parameter, and its target.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// The approximation; the current value of the free parameter is ignored.
    pub approximation: Expression,
    /// Index of the free parameter.
    pub parameter: usize,
    /// Search interval of the parameter.
    pub range: [f64; 2],
    /// The target function.
    pub exact: Expression,
    /// The order whose error is measured: f, f′ or f″.
    pub order: Order,
}

/// A minimizer and its minimum.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Optimum {
    /// The minimizer with its error bound, which is 0 if it is an end of the search interval.
    pub parameter: Estimate,
    /// The minimum of the objective.
    pub value: f64,
}

/// Steps of the initial grid search, which brackets the minimum.
const SCAN: u32 = 24;
/// Step of the finite difference in the parameter, as a fraction of the search interval; the formula is of fourth order.
const STEP: f64 = 1e-3;
/// Relative rounding error of that finite difference.
const NOISE: f64 = 1e-10;

/// Minimizes `measure` over the parameter; `None` if the objective is nowhere finite.
///
/// Minimax uses golden-section search. Least squares finds the root of the objective's derivative.
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
            let curve = task.error(place(best))?;
            let largest = largest_everywhere(&curve, task.order)?;
            let noise = rounding(&curve, task.order, largest.x).max(f64::EPSILON * largest.value);
            golden_section(bracket, noise, &cost)
        }
        Measure::MeanSquare(weight) => {
            let slope = |value: f64| task.slope(value, weight);
            let ends = bracket.map(slope);
            let off = |estimate: Estimate, per: f64| Estimate {
                error: estimate.error + per,
                ..estimate
            };
            if ends[0].value >= 0.0 || ends[1].value <= 0.0 {
                // No sign change in the bracket: the minimum is at the end of the search interval.
                let value = bracket[usize::from(ends[0].value < 0.0)];
                Estimate { value, error: 0.0 }
            } else {
                let values = ends.map(|end| end.value);
                let steepness = (values[1] - values[0]) / (bracket[1] - bracket[0]);
                let turn = ridders(bracket, values, &|value| slope(value).value);
                off(turn, slope(turn.value).error / steepness)
            }
        }
    };
    let ends = [lo, hi].map(|value| (value, cost(value)));
    let inside = (found.value, cost(found.value));
    // Golden section converges towards an end without reaching it, so compare with the end itself.
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
    /// The approximation with this parameter value; `None` outside the parameter's domain.
    fn with(&self, value: f64) -> Option<Expression> {
        let mut expression = self.approximation.clone();
        expression.set(self.parameter, value).ok()?;
        Some(expression)
    }

    /// Approximation minus target.
    fn error(&self, value: f64) -> Option<Difference> {
        Some(Difference {
            first: self.with(value)?,
            second: self.exact.clone(),
        })
    }

    /// The objective at this parameter value; NaN outside the parameter's domain, and unless both functions are defined on
    /// the whole domain of the measure.
    pub fn cost(&self, value: f64, measure: Measure) -> f64 {
        let Some(curve) = self.error(value) else {
            return f64::NAN;
        };
        match measure {
            Measure::Largest => {
                largest_everywhere(&curve, self.order).map_or(f64::NAN, |largest| largest.value)
            }
            Measure::MeanSquare(weight) => means(&curve, self.order, weight).mean_square.value,
        }
    }

    /// Half the derivative of the mean squared error by the parameter p: E[e ∂e/∂p].
    ///
    /// Its root is far better conditioned than the minimum of the mean square, which is flat there.
    fn slope(&self, value: f64, weight: Weight) -> Estimate {
        let [lo, hi] = self.range;
        let h = STEP * (hi - lo);
        let middle = value.max(lo + 2.0 * h).min(hi - 2.0 * h);
        let around = [-2.0, -1.0, 1.0, 2.0].map(|steps| self.with(middle + steps * h));
        let (Some(curve), [Some(a), Some(b), Some(c), Some(d)]) = (self.error(value), around)
        else {
            let value = f64::NAN;
            return Estimate {
                value,
                error: value,
            };
        };
        let around = [a, b, c, d];
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
                // The mean square is not used.
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
