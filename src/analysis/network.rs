//! A small fully connected network with one input, one output and seeded random weights.
//!
//! Without an activation function the layers collapse into one affine map, at any depth.

use activation_lab_catalogue::Curve;

/// Units per hidden layer.
pub const WIDTH: usize = 8;

/// x ↦ v·h + c with h₁ = f(w₁x + b₁) and hₖ₊₁ = f(W h + b); the output layer is linear.
#[derive(Clone, Debug)]
pub struct Network {
    first: Vec<(f64, f64)>,
    hidden: Vec<Vec<(Vec<f64>, f64)>>,
    last: (Vec<f64>, f64),
}

/// The line slope·x + intercept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    /// Its slope.
    pub slope: f64,
    /// Its value at 0.
    pub intercept: f64,
}

impl Network {
    /// A network with `layers` ≥ 1 layers and weights drawn from `seed`; adding a layer keeps the weights of the others.
    ///
    /// Weights are uniform with variance 2/n for fan-in n, so a rectifier preserves the signal's scale; biases are uniform
    /// in ±1. He, Zhang, Ren & Sun, "Delving deep into rectifiers", 2015.
    pub fn new(layers: u32, seed: u32) -> Self {
        let layer = |number: u64| Random(u64::from(seed) << 32 | number);
        let mut random = layer(0);
        let last = random.unit(WIDTH);
        let mut random = layer(1);
        let first = (0..WIDTH)
            .map(|_| random.unit(1))
            .map(|(w, b)| (w[0], b))
            .collect();
        let hidden = (2..=u64::from(layers)).map(|number| {
            let mut random = layer(number);
            (0..WIDTH).map(|_| random.unit(WIDTH)).collect()
        });
        Self {
            first,
            hidden: hidden.collect(),
            last,
        }
    }

    /// Forward pass: the output for the input `x`, with `f` after every layer except the last.
    pub fn forward_with(&self, x: f64, f: &dyn Fn(f64) -> f64) -> f64 {
        let mut h: Vec<f64> = self.first.iter().map(|(w, b)| f(w * x + b)).collect();
        for layer in &self.hidden {
            h = layer.iter().map(|unit| f(dot(unit, &h))).collect();
        }
        dot(&self.last, &h)
    }

    /// Forward pass with the activation function `curve`.
    pub fn forward(&self, x: f64, curve: &dyn Curve) -> f64 {
        self.forward_with(x, &|z| curve.at(z).f)
    }

    /// The affine map of the layers without an activation: the product of the weight matrices and the propagated biases.
    pub fn collapsed(&self) -> Line {
        // Accumulates the row vector v W_n … W_{k+1} from the output backwards, and the intercept.
        let (mut row, mut intercept) = self.last.clone();
        for layer in self.hidden.iter().rev() {
            intercept += row.iter().zip(layer).map(|(r, (_, b))| r * b).sum::<f64>();
            row = (0..WIDTH)
                .map(|j| row.iter().zip(layer).map(|(r, (w, _))| r * w[j]).sum())
                .collect();
        }
        let through = |pick: fn(&(f64, f64)) -> f64| -> f64 {
            row.iter()
                .zip(&self.first)
                .map(|(r, unit)| r * pick(unit))
                .sum()
        };
        Line {
            slope: through(|unit| unit.0),
            intercept: intercept + through(|unit| unit.1),
        }
    }
}

/// w·h + b.
fn dot((weights, bias): &(Vec<f64>, f64), h: &[f64]) -> f64 {
    weights.iter().zip(h).fold(*bias, |sum, (w, h)| sum + w * h)
}

/// SplitMix64 pseudorandom generator: Steele, Lea & Flood, "Fast splittable pseudorandom number generators", 2014.
struct Random(u64);

impl Random {
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A sample of the uniform distribution on ±`size`.
    fn within(&mut self, size: f64) -> f64 {
        let share = (self.bits() >> 11) as f64 / (1_u64 << 53) as f64;
        size * (2.0 * share - 1.0)
    }

    /// Weights and bias of a unit with fan-in `inputs`.
    fn unit(&mut self, inputs: usize) -> (Vec<f64>, f64) {
        // The uniform distribution on ±a has variance a²/3.
        let size = libm::sqrt(6.0 / inputs as f64);
        (
            (0..inputs).map(|_| self.within(size)).collect(),
            self.within(1.0),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use activation_lab_catalogue::parse;

    const XS: [f64; 5] = [-6.0, -1.5, 0.0, 0.25, 6.0];

    #[test]
    fn linear_layers_collapse_to_one_line() {
        for seed in 0..20 {
            for layers in 1..=10 {
                let network = Network::new(layers, seed);
                let Line { slope, intercept } = network.collapsed();
                for x in XS {
                    let stacked = network.forward_with(x, &|z| z);
                    let apart = (stacked - (slope * x + intercept)).abs();
                    // Cancellation in the forward pass amplifies rounding.
                    assert!(apart < 1e-10, "{layers} layers, seed {seed}: {apart:e}");
                }
            }
        }
    }

    #[test]
    fn activation_makes_the_output_nonlinear() {
        for text in ["relu", "tanh", "gelu"] {
            let f = parse(text).expect("an expression");
            let network = Network::new(3, 1);
            let [a, b, c] = [-4.0, 0.0, 4.0].map(|x| network.forward(x, &f));
            assert!((a - 2.0 * b + c).abs() > 1e-3, "{text}: {a}, {b}, {c}");
        }
        let identity = parse("identity").expect("an expression");
        let network = Network::new(3, 1);
        assert_eq!(
            network.forward(1.0, &identity),
            network.forward_with(1.0, &|z| z)
        );
    }

    #[test]
    fn weights_are_a_function_of_the_seed() {
        let output = |layers, seed| Network::new(layers, seed).forward_with(0.7, &|z| z);
        assert_eq!(output(5, 3), output(5, 3));
        assert_ne!(output(5, 3), output(5, 4));
        assert_ne!(output(5, 3), output(6, 3));
    }

    #[test]
    fn adding_a_layer_keeps_the_other_weights() {
        let (five, six) = (Network::new(5, 9), Network::new(6, 9));
        assert_eq!(five.first, six.first);
        assert_eq!(five.hidden, six.hidden[..4]);
        assert_eq!(five.last, six.last);
    }
}
