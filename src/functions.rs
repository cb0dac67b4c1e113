//! The activation functions, one folder each, and the registry that lists them.

mod activation;
mod domain;

pub use activation::{
    Activation, Asymptote, Asymptotes, Bend, Family, Jet, Kink, Mark, Parameter, Scale,
};
pub use domain::Domain;

/// Declares the module of every function and lists its entry: the one line that adds a function.
macro_rules! registry {
    ($($id:ident)*) => {
        $(pub mod $id;)*

        /// Every activation function, in the order in which the catalogue shows them.
        pub static ACTIVATIONS: &[&Activation] = &[$(&$id::ENTRY),*];
    };
}

registry! {
    identity
    relu
}
