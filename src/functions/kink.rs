//! Kinks: points where f, f′ or f″ jumps, and the derivative that frameworks return there.

use super::Jet;

/// A framework whose automatic differentiation was measured at every kink of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Framework {
    /// PyTorch.
    PyTorch,
    /// JAX.
    Jax,
    /// Keras on TensorFlow.
    Keras,
}

impl Framework {
    /// All frameworks, in the order of [`Kink::conventions`].
    pub const ALL: [Self; 3] = [Self::PyTorch, Self::Jax, Self::Keras];

    /// Identifier in URLs, in `code.toml` and in the JavaScript module.
    pub const fn id(self) -> &'static str {
        match self {
            Self::PyTorch => "pytorch",
            Self::Jax => "jax",
            Self::Keras => "keras",
        }
    }
}

/// The derivative that automatic differentiation returns at a kink.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Convention {
    /// The left derivative.
    Left,
    /// The right derivative.
    Right,
    /// The mean of both.
    Mean,
    /// The sum of both, as in code that adds a maximum and a minimum.
    Sum,
    /// 0.
    Zero,
    /// NaN.
    Nan,
}

/// A point where the one-sided limits of f, f′ or f″ differ.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kink {
    /// Its position.
    pub x: f64,
    /// Limits from the left.
    pub left: Jet,
    /// Limits from the right.
    pub right: Jet,
    /// Convention for f′ in each of [`Framework::ALL`], for the code in `code.toml`. Measured values and framework
    /// versions: `src/functions/kinks.csv`.
    pub conventions: [Convention; 3],
}

impl Kink {
    /// The jet at the kink. A derivative whose one-sided limits differ is NaN, and so are all higher derivatives.
    pub fn jet(&self) -> Jet {
        let common = |left: f64, right: f64| if left == right { left } else { f64::NAN };
        let f = common(self.left.f, self.right.f);
        let exists = |below: f64, own: f64| if below.is_nan() { f64::NAN } else { own };
        let df = exists(f, common(self.left.df, self.right.df));
        let d2f = exists(df, common(self.left.d2f, self.right.d2f));
        Jet::new(f, df, d2f)
    }

    /// f′ at the kink by the framework's convention.
    ///
    /// ```
    /// use activation_lab::catalogue;
    /// use activation_lab::functions::Framework;
    ///
    /// let kinks = catalogue::parse("relu")?.kinks();
    /// assert_eq!((kinks[0].left.df, kinks[0].right.df), (0.0, 1.0));
    /// assert_eq!(kinks[0].slope(Framework::PyTorch), 0.0);
    /// # Ok::<(), activation_lab::Error>(())
    /// ```
    pub fn slope(&self, framework: Framework) -> f64 {
        match self.conventions[framework as usize] {
            Convention::Left => self.left.df,
            Convention::Right => self.right.df,
            Convention::Mean => 0.5 * self.left.df + 0.5 * self.right.df,
            Convention::Sum => self.left.df + self.right.df,
            Convention::Zero => 0.0,
            Convention::Nan => f64::NAN,
        }
    }

    /// Keeps the candidates that are kinks: finite x, different one-sided limits.
    // Every entry calls it, so inlining would cost size.
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
            conventions: [Convention::Left; 3],
        };
        let Jet { f, df, d2f } = kink.jet();
        [f, df, d2f].map(|value| !value.is_nan())
    }

    #[test]
    fn higher_derivatives_require_the_lower_ones() {
        assert_eq!(at([1.0, 2.0, 3.0], [1.0, 2.0, 3.0]), [true, true, true]);
        assert_eq!(at([1.0, 2.0, 3.0], [1.0, 2.0, 4.0]), [true, true, false]);
        assert_eq!(at([1.0, 2.0, 3.0], [1.0, 4.0, 3.0]), [true, false, false]);
        assert_eq!(at([1.0, 2.0, 3.0], [4.0, 2.0, 3.0]), [false, false, false]);
    }
}
