//! Points at which f or a derivative jumps, and the slope with which frameworks go on there.

use super::Jet;

/// A framework whose automatic differentiation has been run at every kink of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framework {
    /// PyTorch.
    PyTorch,
    /// JAX.
    Jax,
    /// Keras on TensorFlow.
    Keras,
}

impl Framework {
    /// All of them, in the order of [`Kink::answers`].
    pub const ALL: [Self; 3] = [Self::PyTorch, Self::Jax, Self::Keras];

    /// The name in addresses, in `code.toml` and in the module.
    pub const fn id(self) -> &'static str {
        match self {
            Self::PyTorch => "pytorch",
            Self::Jax => "jax",
            Self::Keras => "keras",
        }
    }
}

/// Which slope automatic differentiation answers at a kink.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// That of the left side.
    Left,
    /// That of the right side.
    Right,
    /// The mean of both.
    Mean,
    /// Both added: code that adds a maximum and a minimum.
    Sum,
    /// 0.
    Zero,
    /// NaN.
    Nothing,
}

/// A point at which f, f′ or f″ differs on its two sides.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kink {
    /// Where it is.
    pub x: f64,
    /// The limits from below.
    pub left: Jet,
    /// The limits from above.
    pub right: Jet,
    /// What each of [`Framework::ALL`] answers for f′, given the code in `code.toml`; `src/functions/kinks.csv` has the measured
    /// numbers and the versions.
    pub answers: [Answer; 3],
}

impl Kink {
    /// The jet at the kink itself: what both sides agree on. Where a derivative does not exist, neither do those above it: all of
    /// them are NaN.
    pub fn jet(&self) -> Jet {
        let common = |left: f64, right: f64| if left == right { left } else { f64::NAN };
        let f = common(self.left.f, self.right.f);
        let exists = |below: f64, own: f64| if below.is_nan() { f64::NAN } else { own };
        let df = exists(f, common(self.left.df, self.right.df));
        let d2f = exists(df, common(self.left.d2f, self.right.d2f));
        Jet::new(f, df, d2f)
    }

    /// f′ at the kink, as automatic differentiation in that framework answers it.
    pub fn slope(&self, framework: Framework) -> f64 {
        match self.answers[framework as usize] {
            Answer::Left => self.left.df,
            Answer::Right => self.right.df,
            Answer::Mean => 0.5 * self.left.df + 0.5 * self.right.df,
            Answer::Sum => self.left.df + self.right.df,
            Answer::Zero => 0.0,
            Answer::Nothing => f64::NAN,
        }
    }

    /// Those of the candidates that are kinks: at a finite x, with sides that differ.
    // Called by every entry: once in the program is enough.
    #[inline(never)]
    pub fn list(candidates: &[Self]) -> Vec<Self> {
        let real = |k: &&Self| k.x.is_finite() && k.left != k.right;
        candidates.iter().filter(real).copied().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(left: [f64; 3], right: [f64; 3]) -> [bool; 3] {
        let side = |[f, df, d2f]: [f64; 3]| Jet::new(f, df, d2f);
        let kink = Kink {
            x: 0.0,
            left: side(left),
            right: side(right),
            answers: [Answer::Left; 3],
        };
        let Jet { f, df, d2f } = kink.jet();
        [f, df, d2f].map(|value| !value.is_nan())
    }

    #[test]
    fn a_derivative_needs_the_one_below_it() {
        assert_eq!(at([1.0, 2.0, 3.0], [1.0, 2.0, 3.0]), [true, true, true]);
        assert_eq!(at([1.0, 2.0, 3.0], [1.0, 2.0, 4.0]), [true, true, false]);
        assert_eq!(at([1.0, 2.0, 3.0], [1.0, 4.0, 3.0]), [true, false, false]);
        assert_eq!(at([1.0, 2.0, 3.0], [4.0, 2.0, 3.0]), [false, false, false]);
    }
}
