//! A function with fixed parameter values.

use core::fmt;

use super::{Shortest, check_value, find, find_parameter};
use crate::error::Error;
use crate::functions::{Activation, Asymptotes, Bend, Framework, Jet, Kink, values};

/// An activation function with parameter values, such as `swish(beta=1.5)`.
#[derive(Clone, Debug, PartialEq)]
pub struct Expression {
    /// The function.
    pub activation: &'static Activation,
    /// Parameter values in declaration order, each inside its domain.
    pub parameters: Vec<f64>,
}

impl Expression {
    /// The function with default parameters.
    pub fn with_defaults(activation: &'static Activation) -> Self {
        Self {
            activation,
            parameters: activation.defaults(),
        }
    }

    /// The function with this id or alias, given parameters set and the others at their defaults.
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

    /// f′ at x; at a kink, the convention of that framework's automatic differentiation.
    pub fn slope(&self, x: f64, framework: Framework) -> f64 {
        let kink = self.kinks().into_iter().find(|kink| kink.x == x);
        kink.map_or_else(|| self.at(x).df, |kink| kink.slope(framework))
    }

    /// The asymptotes for x → ±∞.
    pub fn asymptotes(&self) -> Asymptotes {
        (self.activation.asymptotes)(&values(&self.parameters))
    }

    /// Centers and widths of the bends, as sampling hints.
    pub fn bends(&self) -> Vec<Bend> {
        (self.activation.bends)(&values(&self.parameters))
    }

    /// The vertical asymptotes, in ascending order.
    pub fn poles(&self) -> Vec<f64> {
        self.activation.poles(&self.parameters)
    }
}

/// Formats the id, with non-default parameters in parentheses.
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
