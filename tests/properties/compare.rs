//! Comparison of the computed properties with the reference table.

use activation_lab::analysis::{Attained, Bound, Estimate, ExtremumKind, Properties};

use crate::table::{Place, Row};

/// Tolerance of a position or value: absolute below 1, relative above.
const EXACT: f64 = 1e-12;
/// Tolerance of a moment, likewise.
const INTEGRAL: f64 = 1e-10;
/// Error that an estimate need not include: the rounding of a sum of some thousand terms.
const ROUNDING: f64 = f64::EPSILON;

fn near(a: f64, b: f64, tolerance: f64) -> bool {
    // Relative to an infinity, every distance is 0.
    a == b
        || (a.is_nan() && b.is_nan())
        || (b.is_finite() && (a - b).abs() <= tolerance * b.abs().max(1.0))
}

fn same_place(a: Place, b: Place) -> bool {
    match (a, b) {
        (Place::At(a), Place::At(b)) | (Place::Never(a), Place::Never(b)) => near(a, b, EXACT),
        (Place::Along(a0, a1), Place::Along(b0, b1)) => near(a0, b0, EXACT) && near(a1, b1, EXACT),
        (a, b) => a == b,
    }
}

/// One property in the table's vocabulary.
type Claim = (&'static str, Place, f64);

fn bound(property: &'static str, bound: &Bound) -> Claim {
    let place = match bound.attained {
        Attained::At(x) => Place::At(x),
        Attained::Along([lo, hi]) => Place::Along(lo, hi),
        Attained::Never(towards) => Place::Never(towards),
    };
    (property, place, bound.value)
}

/// All properties that do not depend on the input distribution.
fn claims(it: &Properties) -> Vec<Claim> {
    let mut claims = vec![
        bound("f_inf", &it.range[0]),
        bound("f_sup", &it.range[1]),
        bound("df_inf", &it.slopes[0]),
        bound("df_sup", &it.slopes[1]),
        ("lipschitz", Place::Everywhere, it.lipschitz),
    ];
    let at = |property, x: &f64| (property, Place::At(*x), f64::NAN);
    let along = |property, &[lo, hi]: &[f64; 2]| (property, Place::Along(lo, hi), f64::NAN);
    let features = &it.features;
    claims.extend(features.zeros.iter().map(|x| at("zero", x)));
    claims.extend(it.zero_stretches.iter().map(|ends| along("zero", ends)));
    claims.extend(features.extrema.iter().map(|extremum| {
        let kind = match extremum.kind {
            ExtremumKind::Minimum => "minimum",
            ExtremumKind::Maximum => "maximum",
        };
        (kind, Place::At(extremum.x), extremum.f)
    }));
    claims.extend(features.inflections.iter().map(|x| at("inflection", x)));
    let saturation = features.saturation.iter();
    claims.extend(saturation.map(|ends| along("saturation", ends)));
    claims
}

/// The moments; `normal_saturated` has the accuracy of the interval ends.
fn means(it: &Properties, input: Place) -> Vec<(Claim, f64)> {
    let estimate = |property, it: Estimate| ((property, input, it.value), it.error);
    it.normal.as_ref().map_or_else(Vec::new, |normal| {
        vec![
            estimate("normal_mean", normal.mean),
            estimate("normal_deviation", normal.deviation),
            estimate("normal_mean_square_slope", normal.mean_square_slope),
            (("normal_saturated", input, normal.saturated), EXACT),
        ]
    })
}

/// The input distributions with rows; the standard normal if none.
fn inputs(rows: &[Row]) -> Vec<(f64, f64)> {
    let mut inputs: Vec<(f64, f64)> = Vec::new();
    for row in rows {
        if let Place::Under(mean, deviation) = row.place
            && !inputs.contains(&(mean, deviation))
        {
            inputs.push((mean, deviation));
        }
    }
    if inputs.is_empty() {
        inputs.push((0.0, 1.0));
    }
    inputs
}

/// False and missing properties; `rows` are those of one function.
pub(crate) fn faults(rows: &[Row], properties: impl Fn(f64, f64) -> Properties) -> Vec<String> {
    let mut faults = Vec::new();
    let mut open: Vec<&Row> = rows.iter().collect();
    let mut settle = |(property, place, value): Claim, tolerance: f64| {
        let meets = |row: &&Row| {
            row.property == property
                && same_place(place, row.place)
                && near(value, row.value, tolerance)
        };
        match open.iter().position(meets) {
            Some(i) => Some(open.remove(i)),
            None => {
                faults.push(format!("says {property} {place:?} {value:?}"));
                None
            }
        }
    };
    let mut unsure = Vec::new();
    for claim in claims(&properties(0.0, 1.0)) {
        settle(claim, EXACT);
    }
    for (mean, deviation) in inputs(rows) {
        for (claim, error) in means(&properties(mean, deviation), Place::Under(mean, deviation)) {
            let Some(row) = settle(claim, INTEGRAL) else {
                continue;
            };
            let (off, rounding) = (
                (claim.2 - row.value).abs(),
                ROUNDING * row.value.abs().max(1.0),
            );
            if off > error + rounding || error > INTEGRAL * row.value.abs().max(1.0) {
                unsure.push(format!("{claim:?} is {off:e} off, and says {error:e}"));
            }
        }
    }
    faults.extend(open.iter().map(|row| format!("does not say {row:?}")));
    faults.extend(unsure);
    faults
}
