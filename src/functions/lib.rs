//! The activation functions, one folder each, and their registry.

mod activation;
mod domain;
mod error;
mod expression;
mod jet;
mod kink;
mod logistic_gate;
mod normal_gate;
mod number;

pub use activation::{Activation, Asymptote, Asymptotes, Bend, Family, Mark, Parameter, Scale};
pub use domain::Domain;
pub use error::{Allowed, Error, Offender, WriteNumber};
pub use expression::Expression;
pub use jet::{Jet, Order};
pub use kink::{Convention, Framework, Kink};
pub use number::Shortest;

use activation::{MAX_PARAMETERS, Values};

/// Declares the module of every function and registers its entry; adding a function takes one line here.
macro_rules! registry {
    ($($id:ident)*) => {
        $(pub mod $id;)*

        $(const _: () = assert!($id::ENTRY.parameters.len() <= MAX_PARAMETERS);)*

        /// Every activation function, in catalogue order.
        pub static ACTIVATIONS: &[&Activation] = &[$(&$id::ENTRY),*];
    };
}

registry! {
    identity
    sigmoid
    log_sigmoid
    tanh
    hard_sigmoid
    hard_tanh
    softsign
    relu
    negative_part
    relu_squared
    leaky_relu
    prelu
    relu6
    leaky_relu6
    clipped_relu
    thresholded_relu
    softplus
    thresholded_softplus
    squareplus
    elu
    celu
    selu
    gelu
    gelu_normal
    gelu_tanh
    new_gelu
    gelu_sigmoid
    silu
    swish
    hard_swish
    mish
    tanhshrink
    softshrink
    hardshrink
    logit
    softplus_inv
}
