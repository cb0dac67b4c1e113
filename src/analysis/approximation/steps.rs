//! GELU and its tanh and logistic approximations at one x, with every intermediate value.

use activation_lab_functions::{Error, Expression, gelu, gelu_sigmoid, gelu_tanh, sigmoid, tanh};
use activation_lab_math::SQRT_2_OVER_PI;

/// Intermediate values of exact GELU, its tanh approximation and its logistic approximation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Steps {
    /// √(2/π).
    pub outer: f64,
    /// √(2/π) c: the coefficient of x³ after the outer factor is multiplied in.
    pub multiplied_in: f64,
    /// c x³.
    pub cubic: f64,
    /// u = √(2/π)(x + c x³).
    pub inner: f64,
    /// tanh u.
    pub tanh: f64,
    /// x/2 (1 + tanh u).
    pub by_tanh: f64,
    /// k x.
    pub scaled: f64,
    /// σ(k x).
    pub gate: f64,
    /// x σ(k x).
    pub by_logistic: f64,
    /// Φ(x), computed as GELU(x)/x; ½ at 0.
    pub share: f64,
    /// x Φ(x).
    pub exact: f64,
    /// Tanh approximation minus GELU(x).
    pub tanh_error: f64,
    /// Logistic approximation minus GELU(x).
    pub logistic_error: f64,
}

/// Evaluates all steps at x for the cubic coefficient c and the logistic scale k.
///
/// # Errors
/// [`Error::BadValue`] for a coefficient outside its domain.
pub fn steps(x: f64, c: f64, k: f64) -> Result<Steps, Error> {
    let at = |entry, x| Expression::with_defaults(entry).at(x).f;
    let with = |entry, value| Expression::new(entry, &[value]);
    let outer = SQRT_2_OVER_PI.hi;
    let cubic = c * x * x * x;
    let inner = outer * (x + cubic);
    let exact = at(&gelu::ENTRY, x);
    let by_tanh = with(&gelu_tanh::ENTRY, c)?.at(x).f;
    let by_logistic = with(&gelu_sigmoid::ENTRY, k)?.at(x).f;
    Ok(Steps {
        outer,
        multiplied_in: outer * c,
        cubic,
        inner,
        tanh: at(&tanh::ENTRY, inner),
        by_tanh,
        scaled: k * x,
        gate: at(&sigmoid::ENTRY, k * x),
        by_logistic,
        share: if x == 0.0 { 0.5 } else { exact / x },
        exact,
        tanh_error: by_tanh - exact,
        logistic_error: by_logistic - exact,
    })
}
