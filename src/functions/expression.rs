//! A function with fixed parameter values.

use core::fmt;

use crate::{
    Activation, Allowed, Asymptotes, Bend, Error, Framework, Jet, Kink, Offender, Shortest, Values,
};

/// An activation function with parameter values, such as `swish(beta=1.5)`.
///
/// There is a value inside its domain for every parameter.
///
/// ```
/// use activation_lab::Error;
/// use activation_lab::functions::{Expression, swish};
///
/// let swish = Expression::new(&swish::ENTRY, &[1.5])?;
/// let jet = swish.at(0.0);
/// assert_eq!([jet.f, jet.df, jet.d2f], [0.0, 0.5, 0.75]);
/// # Ok::<(), Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Expression {
    activation: &'static Activation,
    values: Values,
}

impl Expression {
    /// The function with these parameter values, in declaration order.
    ///
    /// # Errors
    /// [`Error::ParameterCount`] unless there is one value per parameter; [`Error::BadValue`] for a value outside its domain.
    ///
    /// ```
    /// use activation_lab::functions::{Expression, swish};
    ///
    /// let error = Expression::new(&swish::ENTRY, &[]).unwrap_err();
    /// assert_eq!(error.to_string(), "bad number of parameters 0 for \"swish\"; allowed: 1");
    /// ```
    pub fn new(activation: &'static Activation, parameters: &[f64]) -> Result<Self, Error> {
        if parameters.len() != activation.parameters.len() {
            return Err(Error::ParameterCount {
                function: activation,
                given: parameters.len(),
            });
        }
        let mut expression = Self::with_defaults(activation);
        for (index, &value) in parameters.iter().enumerate() {
            expression.set(index, value)?;
        }
        Ok(expression)
    }

    /// The function with default parameters.
    pub fn with_defaults(activation: &'static Activation) -> Self {
        let mut values = Values::default();
        for (value, parameter) in values.iter_mut().zip(activation.parameters) {
            *value = parameter.default;
        }
        Self { activation, values }
    }

    /// Sets the parameter at `index` in declaration order.
    ///
    /// # Errors
    /// [`Error::BadValue`] for a value outside the domain; [`Error::ParameterCount`] if there is no such parameter.
    pub fn set(&mut self, index: usize, value: f64) -> Result<(), Error> {
        let Self { activation, values } = self;
        let slot = values.get_mut(index);
        let Some((parameter, slot)) = activation.parameters.get(index).zip(slot) else {
            return Err(Error::ParameterCount {
                function: activation,
                given: index + 1,
            });
        };
        if !parameter.domain.contains(value) {
            return Err(Error::BadValue {
                value: Offender::Number(value),
                name: parameter.id,
                function: Some(activation),
                allowed: Allowed::Domain(parameter.domain),
            });
        }
        // Normalizes −0 to 0.
        *slot = value + 0.0;
        Ok(())
    }

    /// The function.
    pub const fn activation(&self) -> &'static Activation {
        self.activation
    }

    /// The parameter values, in declaration order.
    pub fn parameters(&self) -> &[f64] {
        &self.values[..self.activation.parameters.len()]
    }

    /// f, f′ and f″ at any x. Returns the limits at ±∞ and at the ends of the domain, and NaN for NaN and outside the
    /// domain.
    ///
    /// At a kink, a derivative whose one-sided limits differ is NaN, and so are the higher ones.
    #[inline]
    pub fn at(&self, x: f64) -> Jet {
        let domain = &self.activation.domain;
        // NaN is outside. An open end returns its limit, so openness does not matter.
        if x >= domain.lo && x <= domain.hi {
            (self.activation.jet)(x, &self.values)
        } else {
            Jet::NAN
        }
    }

    /// The points at which f, f′ or f″ jumps, in ascending order.
    pub fn kinks(&self) -> Vec<Kink> {
        (self.activation.kinks)(&self.values)
    }

    /// f′ at x; at a kink, the convention of that framework's automatic differentiation.
    pub fn slope(&self, x: f64, framework: Framework) -> f64 {
        let kink = self.kinks().into_iter().find(|kink| kink.x == x);
        kink.map_or_else(|| self.at(x).df, |kink| kink.slope(framework))
    }

    /// The asymptotes for x → ±∞.
    pub fn asymptotes(&self) -> Asymptotes {
        (self.activation.asymptotes)(&self.values)
    }

    /// Centers and widths of the bends, as sampling hints.
    pub fn bends(&self) -> Vec<Bend> {
        (self.activation.bends)(&self.values)
    }

    /// The vertical asymptotes: finite ends of the domain where |f| = ∞, in ascending order.
    pub fn poles(&self) -> Vec<f64> {
        let ends = [self.activation.domain.lo, self.activation.domain.hi].into_iter();
        ends.filter(|x| x.is_finite() && self.at(*x).f.is_infinite())
            .collect()
    }
}

/// Formats the id, with non-default parameters in parentheses.
impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.activation.id)?;
        let mut separator = '(';
        for (parameter, value) in self.activation.parameters.iter().zip(self.parameters()) {
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
