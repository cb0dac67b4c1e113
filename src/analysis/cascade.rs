//! A chain of single-unit layers, z₁ → f(z₁) → z₂ = w f(z₁) → …, and its backpropagated gradient.
//!
//! ∂z_{n+1}/∂z₁ = ∏ w f′(z_k), k = 1 … n: the factor by which backpropagation scales the gradient.

use activation_lab_catalogue::Expression;
use activation_lab_functions::Framework;

/// One layer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// The pre-activation z_k.
    pub z: f64,
    /// The activation f(z_k).
    pub f: f64,
    /// The local gradient w f′(z_k).
    pub factor: f64,
    /// The cumulative product of local gradients up to this layer.
    pub product: f64,
}

/// Forward pass of the first `layers` layers from the pre-activation `start` with weight `weight`.
///
/// At a kink, f′ follows the convention of `framework`. A product of 0 stays 0.
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
    use activation_lab_catalogue::parse;

    fn chain(text: &str, start: f64, weight: f64) -> Vec<Step> {
        let function = parse(text).expect("an expression");
        cascade(&function, start, weight, 50, Framework::PyTorch)
    }

    /// Local gradient of the first layer with weight 1, per framework.
    fn factors(text: &str, start: f64) -> [f64; 3] {
        let function = parse(text).expect("an expression");
        Framework::ALL.map(|framework| cascade(&function, start, 1.0, 1, framework)[0].factor)
    }

    #[test]
    fn sigmoid_gradient_vanishes_by_four_per_layer() {
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
    fn relu_gradient_is_one_or_zero() {
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
    fn slope_at_a_kink_follows_the_framework_convention() {
        assert_eq!(factors("relu", 0.0), [0.0; 3]);
        assert_eq!(factors("leaky_relu(alpha=1.5)", 0.0), [1.5, 1.0, 1.5]);
        assert_eq!(factors("elu(alpha=2)", 0.0), [2.0; 3]);
        let [scale, slope] = [1.050_700_987_355_480_5, 1.758_099_340_847_376_8];
        assert_eq!(factors("selu", 0.0), [slope, slope, scale]);
        assert_eq!(factors("hard_tanh", 1.0), [0.0, 1.0, 1.0]);
        assert_eq!(factors("hard_tanh", -1.0), [0.0, 1.0, 1.0]);
        assert_eq!(factors("relu6", 6.0), [0.0; 3]);
        assert_eq!(factors("softshrink", 0.5), [0.0, 0.5, 0.0]);
        // CELU is differentiable at 0, but Keras's implementation adds two one-sided slopes there.
        assert_eq!(factors("celu", 0.0), [1.0, 1.0, 2.0]);
    }

    #[test]
    fn weight_above_one_explodes_the_gradient() {
        let last = chain("relu", 1.0, 2.0)[49];
        assert_eq!(last.product, libm::scalbn(1.0, 50));
        assert_eq!(last.z, libm::scalbn(1.0, 49));
    }

    #[test]
    fn product_is_the_derivative_of_the_composition() {
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
    fn overflow_and_domain_exit_give_nan_or_infinity() {
        assert!(chain("logit", 0.9, 1.0)[3].product.is_nan());
        assert!(chain("relu_squared", 2.0, 1.0)[49].z.is_infinite());
    }
}
