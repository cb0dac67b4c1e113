//! A function together with the values of its parameters.

use core::fmt;

use super::{Shortest, check_value, find, find_parameter};
use crate::error::Error;
use crate::functions::{Activation, Asymptotes, Bend, Framework, Jet, Kink, values};

/// An activation whose parameters have values: what `swish(beta=1.5)` says.
#[derive(Clone, Debug, PartialEq)]
pub struct Expression {
    /// The function.
    pub activation: &'static Activation,
    /// The value of each of its parameters, in their order, all inside their domains.
    pub parameters: Vec<f64>,
}

impl Expression {
    /// The function as it is when nothing is said about its parameters.
    pub fn with_defaults(activation: &'static Activation) -> Self {
        Self {
            activation,
            parameters: activation.defaults(),
        }
    }

    /// The function of that id or alias with some of its parameters set and the others at their defaults.
    ///
    /// # Errors
    /// [`Error::UnknownFunction`], [`Error::UnknownParameter`], or [`Error::BadValue`] for a value outside the domain.
    pub fn with_parameters<'a>(
        name: &str,
        parameters: impl IntoIterator<Item = (&'a str, f64)>,
    ) -> Result<Self, Error> {
        let mut expression = Self::with_defaults(find(name)?);
        for (name, value) in parameters {
            let i = find_parameter(expression.activation, name)?;
            let parameter = &expression.activation.parameters[i];
            expression.parameters[i] = check_value(expression.activation, parameter, value)?;
        }
        Ok(expression)
    }

    /// f, f′ and f″ at any x; see [`Activation::at`].
    #[inline]
    pub fn at(&self, x: f64) -> Jet {
        self.activation.at(x, &self.parameters)
    }

    /// The points at which f, f′ or f″ jumps, in ascending order.
    pub fn kinks(&self) -> Vec<Kink> {
        (self.activation.kinks)(&values(&self.parameters))
    }

    /// f′ at x; at a kink what automatic differentiation in that framework answers.
    pub fn slope(&self, x: f64, framework: Framework) -> f64 {
        let kink = self.kinks().into_iter().find(|kink| kink.x == x);
        kink.map_or_else(|| self.at(x).df, |kink| kink.slope(framework))
    }

    /// The straight lines that f approaches for x → ±∞.
    pub fn asymptotes(&self) -> Asymptotes {
        (self.activation.asymptotes)(&values(&self.parameters))
    }

    /// Where the smooth curve bends.
    pub fn bends(&self) -> Vec<Bend> {
        (self.activation.bends)(&values(&self.parameters))
    }

    /// The vertical asymptotes, in ascending order.
    pub fn poles(&self) -> Vec<f64> {
        self.activation.poles(&self.parameters)
    }
}

/// Prints the id, and in parentheses those parameters that differ from their defaults.
impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.activation.id)?;
        let mut separator = '(';
        for (parameter, value) in self.activation.parameters.iter().zip(&self.parameters) {
            if *value != parameter.default {
                write!(f, "{separator}{}={}", parameter.id, Shortest(*value))?;
                separator = ',';
            }
        }
        if separator == ',' {
            write!(f, ")")
        } else {
            Ok(())
        }
    }
}
