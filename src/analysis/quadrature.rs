//! Adaptive Gauss–Kronrod quadrature of smooth functions over finite intervals, with error estimates.

/// Abscissae of the 15-point Kronrod rule on [0, 1), in descending order; the odd indices are those of the 7-point Gauss
/// rule.
///
/// Kronrod, "Nodes and weights of quadrature formulas", 1965; digits from QUADPACK (Piessens et al., 1983).
const X: [f64; 8] = [
    0.991_455_371_120_812_6,
    0.949_107_912_342_758_5,
    0.864_864_423_359_769_1,
    0.741_531_185_599_394_4,
    0.586_087_235_467_691_1,
    0.405_845_151_377_397_2,
    0.207_784_955_007_898_47,
    0.0,
];
/// Weights of the Kronrod rule.
const W: [f64; 8] = [
    0.022_935_322_010_529_224,
    0.063_092_092_629_978_55,
    0.104_790_010_322_250_18,
    0.140_653_259_715_525_92,
    0.169_004_726_639_267_9,
    0.190_350_578_064_785_4,
    0.204_432_940_075_298_89,
    0.209_482_141_084_727_83,
];
/// Weights of the Gauss rule, at every other abscissa.
const GAUSS: [f64; 4] = [
    0.129_484_966_168_869_7,
    0.279_705_391_489_276_668,
    0.381_830_050_505_118_945,
    0.417_959_183_673_469_388,
];
/// Maximum bisection depth.
const MAX_DEPTH: u32 = 40;
/// Rounding error of a weighted sum, relative to the sum of absolute values; bisection does not reduce it.
const ROUNDING: f64 = 4.0 * f64::EPSILON;

/// Maximum number of bisections per integral; the remainder counts as error.
const MAX_BISECTIONS: u32 = 2000;

/// Two integrals and their error bounds.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Integral {
    pub(super) value: [f64; 2],
    pub(super) error: [f64; 2],
}

/// ∫ f over the intervals between neighboring `nodes`, bisected until both errors are below `tolerance` per unit of x or at
/// rounding level.
pub(super) fn integrate(nodes: &[f64], tolerance: f64, f: &dyn Fn(f64) -> [f64; 2]) -> Integral {
    let mut sum = Integral::default();
    let mut halvings = MAX_BISECTIONS;
    for pair in nodes.windows(2) {
        let mut open = vec![(pair[0], pair[1], 0)];
        while let Some((lo, hi, depth)) = open.pop() {
            let (part, rounding) = kronrod(lo, hi, f);
            let allowed = tolerance * (hi - lo);
            let enough = |j: usize| part.error[j] <= allowed.max(rounding[j]);
            // Bisection cannot repair an overflow.
            let finite = part.error.iter().all(|error| error.is_finite());
            if finite && depth < MAX_DEPTH && halvings > 0 && !(enough(0) && enough(1)) {
                halvings -= 1;
                let middle = 0.5 * (lo + hi);
                open.extend([(lo, middle, depth + 1), (middle, hi, depth + 1)]);
                continue;
            }
            for (j, least) in rounding.into_iter().enumerate() {
                sum.value[j] += part.value[j];
                // The two rules can agree by chance beyond their accuracy, so rounding is the lower bound.
                sum.error[j] += part.error[j].max(least);
            }
        }
    }
    sum
}

/// Both rules on one interval. Their difference is a conservative error bound of the Kronrod value; the second result is
/// the rounding error.
fn kronrod(lo: f64, hi: f64, f: &dyn Fn(f64) -> [f64; 2]) -> (Integral, [f64; 2]) {
    let (middle, half) = (0.5 * (lo + hi), 0.5 * (hi - lo));
    let mut it = Integral::default();
    let mut coarse = [0.0; 2];
    let mut size = [0.0; 2];
    for (i, &x) in X.iter().enumerate() {
        let sides: &[f64] = if x == 0.0 { &[1.0] } else { &[-1.0, 1.0] };
        for side in sides {
            let values = f(middle + side * half * x);
            for (j, value) in values.into_iter().enumerate() {
                let part = half * value;
                it.value[j] += W[i] * part;
                size[j] += W[i] * part.abs();
                if i % 2 == 1 {
                    coarse[j] += GAUSS[i / 2] * part;
                }
            }
        }
    }
    for (j, coarse) in coarse.into_iter().enumerate() {
        it.error[j] = (it.value[j] - coarse).abs();
    }
    (it, size.map(|size| ROUNDING * size))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    #[test]
    fn known_integrals() {
        let it = integrate(&[0.0, 1.0, 30.0], 1e-14, &|x: f64| [libm::exp(-x), x * x]);
        assert!((it.value[0] - 1.0).abs() < 1e-13, "{it:?}");
        assert!((it.value[1] - 9000.0).abs() < 1e-9, "{it:?}");
        let narrow = integrate(&[-1.0, 1.0], 1e-13, &|x: f64| [1.0 / (1e-6 + x * x), 0.0]);
        let exact = 2e3 * libm::atan(1e3);
        assert!((narrow.value[0] / exact - 1.0).abs() < 1e-13, "{narrow:?}");
    }

    #[test]
    fn tolerance_below_rounding_terminates_with_honest_error() {
        let calls = Cell::new(0);
        let it = integrate(&[0.0, 1.0], 1e-14, &|x: f64| {
            calls.set(calls.get() + 1);
            [1e6 * libm::exp(x), 0.0]
        });
        let off = (it.value[0] - 1e6 * libm::expm1(1.0)).abs();
        assert!(
            off <= it.error[0] && it.error[0] < 1e-8,
            "{it:?}, off {off:e}"
        );
        assert!(calls.get() <= 4 * 15, "{} calls", calls.get());
    }
}
