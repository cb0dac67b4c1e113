//! Functions as the engine's `resolve` writes them: each as its place in the registry and the values of its parameters.

use crate::catalogue::Expression;
use crate::functions::ACTIVATIONS;

/// The functions of a list, in order; what does not fit ends it.
pub(super) fn functions(mut numbers: &[f64]) -> Vec<Expression> {
    let mut functions = Vec::new();
    while let [place, rest @ ..] = numbers {
        let Some(&activation) = ACTIVATIONS.get(*place as usize) else {
            break;
        };
        let Some((parameters, rest)) = rest.split_at_checked(activation.parameters.len()) else {
            break;
        };
        functions.push(Expression {
            activation,
            parameters: parameters.to_vec(),
        });
        numbers = rest;
    }
    functions
}

/// The first function of a list, if there is one.
pub(super) fn function(numbers: &[f64]) -> Option<Expression> {
    functions(numbers).into_iter().next()
}
