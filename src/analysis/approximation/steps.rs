//! GELU at one x, step by step: how the approximation by tanh and the one by the logistic function are worked out.

use crate::functions::{gelu, gelu_sigmoid, gelu_tanh, sigmoid, tanh};
use crate::math::SQRT_2_OVER_PI;

/// The numbers on the way to both approximations of GELU and to GELU itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Steps {
    /// √(2/π).
    pub outer: f64,
    /// √(2/π) c: what stands before x³ once the outer factor is multiplied in.
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
    /// Φ(x), as GELU(x)/x; 1/2 at 0.
    pub share: f64,
    /// x Φ(x).
    pub exact: f64,
    /// How far the approximation by tanh is above that.
    pub tanh_error: f64,
    /// How far the approximation by the logistic function is above that.
    pub logistic_error: f64,
}

/// The steps at x for the coefficients c and k.
pub fn steps(x: f64, c: f64, k: f64) -> Steps {
    let outer = SQRT_2_OVER_PI.hi;
    let cubic = c * x * x * x;
    let inner = outer * (x + cubic);
    let exact = gelu::ENTRY.at(x, &[]).f;
    let by_tanh = gelu_tanh::ENTRY.at(x, &[c]).f;
    let by_logistic = gelu_sigmoid::ENTRY.at(x, &[k]).f;
    Steps {
        outer,
        multiplied_in: outer * c,
        cubic,
        inner,
        tanh: tanh::ENTRY.at(inner, &[]).f,
        by_tanh,
        scaled: k * x,
        gate: sigmoid::ENTRY.at(k * x, &[]).f,
        by_logistic,
        share: if x == 0.0 { 0.5 } else { exact / x },
        exact,
        tanh_error: by_tanh - exact,
        logistic_error: by_logistic - exact,
    }
}
