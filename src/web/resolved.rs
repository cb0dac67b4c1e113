//! Decodes functions as the engine's `resolve` encodes them: registry index, then the values of all parameters.

use crate::catalogue::Expression;
use crate::functions::ACTIVATIONS;

/// All functions of a list, up to the first invalid one.
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

/// The first function of a list.
pub(super) fn function(numbers: &[f64]) -> Option<Expression> {
    functions(numbers).into_iter().next()
}
