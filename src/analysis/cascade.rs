//! A chain of layers of one unit each, z₁ → f(z₁) → z₂ = w f(z₁) → …, and what becomes of the gradient on the way back.
//!
//! ∂z_{n+1}/∂z₁ = ∏ w f′(z_k), k = 1 … n: the product by which back-propagation scales the gradient.

use crate::catalogue::Expression;
use crate::functions::Framework;

/// One layer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// The pre-activation z_k.
    pub z: f64,
    /// The activation f(z_k).
    pub f: f64,
    /// The layer's factor w f′(z_k).
    pub factor: f64,
    /// The product of the factors up to here.
    pub product: f64,
}

/// The first `layers` layers from the pre-activation `start`, with the weight `weight`.
///
/// At a kink f′ is what `framework` answers there. A product that is 0 stays 0.
pub fn cascade(
    function: &Expression,
    start: f64,
    weight: f64,
    layers: u32,
    framework: Framework,
) -> Vec<Step> {
    let mut steps = Vec::with_capacity(layers as usize);
    let (mut z, mut product) = (start, 1.0);
    for _ in 0..layers {
        let f = function.at(z).f;
        let factor = weight * function.slope(z, framework);
        product = if product == 0.0 {
            0.0
        } else {
            product * factor
        };
        steps.push(Step {
            z,
            f,
            factor,
            product,
        });
        z = weight * f;
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::parse;

    fn chain(text: &str, start: f64, weight: f64) -> Vec<Step> {
        let function = parse(text).expect("an expression");
        cascade(&function, start, weight, 50, Framework::PyTorch)
    }

    /// The first factor of weight 1 in each framework.
    fn factors(text: &str, start: f64) -> [f64; 3] {
        let function = parse(text).expect("an expression");
        Framework::ALL.map(|framework| cascade(&function, start, 1.0, 1, framework)[0].factor)
    }

    #[test]
    fn sigmoid_loses_a_factor_of_four_in_every_layer() {
        for start in [-6.0, -1.0, 0.0, 0.3, 2.0, 6.0] {
            let mut bound = 1.0;
            for step in chain("sigmoid", start, 1.0) {
                bound /= 4.0;
                assert!(step.product > 0.0 && step.product <= bound, "{step:?}");
            }
        }
        assert_eq!(chain("sigmoid", 0.0, 1.0)[0].product, 0.25);
    }

    #[test]
    fn relu_keeps_all_or_nothing() {
        for step in chain("relu", 1.5, 1.0) {
            assert_eq!((step.z, step.factor, step.product), (1.5, 1.0, 1.0));
        }
        for start in [-1.5, 0.0] {
            for step in chain("relu", start, 1.0) {
                assert_eq!(step.product, 0.0, "{step:?}");
            }
        }
        assert_eq!(chain("leaky_relu", -1.0, 1.0)[1].product, 1e-4);
    }

    #[test]
    fn at_a_kink_the_slope_is_what_the_framework_answers() {
        assert_eq!(factors("relu", 0.0), [0.0; 3]);
        assert_eq!(factors("leaky_relu(alpha=1.5)", 0.0), [1.5, 1.0, 1.5]);
        assert_eq!(factors("elu(alpha=2)", 0.0), [2.0; 3]);
        let [scale, slope] = [1.050_700_987_355_480_5, 1.758_099_340_847_376_8];
        assert_eq!(factors("selu", 0.0), [slope, slope, scale]);
        assert_eq!(factors("hard_tanh", 1.0), [0.0, 1.0, 1.0]);
        assert_eq!(factors("hard_tanh", -1.0), [0.0, 1.0, 1.0]);
        assert_eq!(factors("relu6", 6.0), [0.0; 3]);
        assert_eq!(factors("softshrink", 0.5), [0.0, 0.5, 0.0]);
        // A smooth point of the function, but not of the code.
        assert_eq!(factors("celu", 0.0), [1.0, 1.0, 2.0]);
    }

    #[test]
    fn a_weight_above_one_makes_the_gradient_explode() {
        let last = chain("relu", 1.0, 2.0)[49];
        assert_eq!(last.product, libm::scalbn(1.0, 50));
        assert_eq!(last.z, libm::scalbn(1.0, 49));
    }

    #[test]
    fn the_product_is_the_slope_of_the_whole_chain() {
        for text in ["tanh", "gelu", "softplus", "swish(beta=1.7)"] {
            for (start, weight) in [(0.4, 1.0), (-1.1, 1.3), (2.0, -0.8)] {
                let end = |x: f64| {
                    let last = chain(text, x, weight)[6];
                    weight * last.f
                };
                let h = 1e-5;
                let measured = (end(start + h) - end(start - h)) / (2.0 * h);
                let product = chain(text, start, weight)[6].product;
                let apart = (measured - product).abs();
                assert!(apart < 1e-8 * product.abs().max(1e-2), "{text} {apart:e}");
            }
        }
    }

    #[test]
    fn what_leaves_the_domain_or_the_numbers_is_told() {
        assert!(chain("logit", 0.9, 1.0)[3].product.is_nan());
        assert!(chain("relu_squared", 2.0, 1.0)[49].z.is_infinite());
    }
}
