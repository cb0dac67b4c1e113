//! Integrals of smooth functions over finite intervals, with an estimate of what is missing.

/// Abscissae of the 15-point Kronrod rule on [0, 1), outermost first; the odd ones are those of the 7-point Gauss rule.
///
/// Kronrod, "Nodes and weights of quadrature formulas", 1965; the digits are those of QUADPACK (Piessens et al., 1983).
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
/// Weights of the Gauss rule at every other abscissa.
const GAUSS: [f64; 4] = [
    0.129_484_966_168_869_7,
    0.279_705_391_489_276_668,
    0.381_830_050_505_118_945,
    0.417_959_183_673_469_388,
];
/// An interval is halved at most so often.
const DEEPEST: u32 = 40;

/// The error of a sum of products relative to the sum of their sizes; halving an interval does not make it smaller.
const ROUNDING: f64 = 4.0 * f64::EPSILON;

/// Integrals of several functions at once, and how far each may be off.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Integral<const N: usize> {
    pub(super) value: [f64; N],
    pub(super) error: [f64; N],
}

impl<const N: usize> Integral<N> {
    const ZERO: Self = Self {
        value: [0.0; N],
        error: [0.0; N],
    };

    fn add(&mut self, other: &Self) {
        for i in 0..N {
            self.value[i] += other.value[i];
            self.error[i] += other.error[i];
        }
    }
}

/// ∫ f over the intervals between neighbouring `nodes`, each halved until the error of every component is below
/// `tolerance` per unit of length, or is nothing but rounding.
pub(super) fn integrate<const N: usize>(
    nodes: &[f64],
    tolerance: f64,
    f: &impl Fn(f64) -> [f64; N],
) -> Integral<N> {
    let mut sum = Integral::ZERO;
    for pair in nodes.windows(2) {
        let mut open = vec![(pair[0], pair[1], 0)];
        while let Some((lo, hi, depth)) = open.pop() {
            let (mut part, rounding) = kronrod(lo, hi, f);
            let allowed = tolerance * (hi - lo);
            let enough = |i: usize| part.error[i] <= allowed.max(rounding[i]);
            if depth < DEEPEST && !(0..N).all(enough) {
                let middle = 0.5 * (lo + hi);
                open.extend([(lo, middle, depth + 1), (middle, hi, depth + 1)]);
            } else {
                // Two rules can agree by chance on more digits than there are.
                for i in 0..N {
                    part.error[i] = part.error[i].max(rounding[i]);
                }
                sum.add(&part);
            }
        }
    }
    sum
}

/// One interval by both rules, whose difference bounds the error of the better one by far; and the rounding of its sum.
fn kronrod<const N: usize>(
    lo: f64,
    hi: f64,
    f: &impl Fn(f64) -> [f64; N],
) -> (Integral<N>, [f64; N]) {
    let (middle, half) = (0.5 * (lo + hi), 0.5 * (hi - lo));
    let mut fine = [0.0; N];
    let mut coarse = [0.0; N];
    let mut size = [0.0; N];
    for (i, &x) in X.iter().enumerate() {
        let sides: &[f64] = if x == 0.0 { &[1.0] } else { &[-1.0, 1.0] };
        for side in sides {
            let values = f(middle + side * half * x);
            for (j, value) in values.into_iter().enumerate() {
                fine[j] += W[i] * value;
                size[j] += W[i] * value.abs();
                if i % 2 == 1 {
                    coarse[j] += GAUSS[i / 2] * value;
                }
            }
        }
    }
    let integral = Integral {
        value: fine.map(|sum| half * sum),
        error: std::array::from_fn(|j| half * (fine[j] - coarse[j]).abs()),
    };
    (integral, size.map(|sum| ROUNDING * half * sum))
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
        let narrow = integrate(&[-1.0, 1.0], 1e-13, &|x: f64| [1.0 / (1e-6 + x * x)]);
        let exact = 2e3 * libm::atan(1e3);
        assert!((narrow.value[0] / exact - 1.0).abs() < 1e-13, "{narrow:?}");
    }

    #[test]
    fn a_tolerance_below_the_rounding_costs_nothing_and_the_error_says_so() {
        let calls = Cell::new(0);
        let it = integrate(&[0.0, 1.0], 1e-14, &|x: f64| {
            calls.set(calls.get() + 1);
            [1e6 * libm::exp(x)]
        });
        let off = (it.value[0] - 1e6 * libm::expm1(1.0)).abs();
        assert!(
            off <= it.error[0] && it.error[0] < 1e-8,
            "{it:?}, off {off:e}"
        );
        assert!(calls.get() <= 4 * 15, "{} calls", calls.get());
    }
}
