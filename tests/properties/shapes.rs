//! Monotonicity, smoothness, symmetry and convexity of every function, from theory.

use activation_lab::analysis::{Convexity, Monotonicity, Smoothness, Symmetry, properties};
use activation_lab::catalogue::{ACTIVATIONS, Expression, parse};

use Convexity::{Affine, Concave, Convex};
use Monotonicity::{Increasing, NonDecreasing, NonIncreasing};
use Smoothness::{Continuous, Discontinuous, Infinitely, Once};
use Symmetry::{Even, Odd, Point};

type Shape = (Monotonicity, Smoothness, Symmetry, Convexity);

/// Not monotonic, no symmetry, not convex.
const TURNS: Monotonicity = Monotonicity::None;
const NO_SYMMETRY: Symmetry = Symmetry::None;
const BENDS: Convexity = Convexity::None;

const DEFAULTS: [(&str, Shape); 36] = [
    ("identity", (Increasing, Infinitely, Odd, Affine)),
    ("sigmoid", (Increasing, Infinitely, Point(0.5), BENDS)),
    (
        "log_sigmoid",
        (Increasing, Infinitely, NO_SYMMETRY, Concave),
    ),
    ("tanh", (Increasing, Infinitely, Odd, BENDS)),
    (
        "hard_sigmoid",
        (NonDecreasing, Continuous, Point(0.5), BENDS),
    ),
    ("hard_tanh", (NonDecreasing, Continuous, Odd, BENDS)),
    // f″ jumps from 2 to −2 at 0.
    ("softsign", (Increasing, Once, Odd, BENDS)),
    ("softplus", (Increasing, Infinitely, NO_SYMMETRY, Convex)),
    ("squareplus", (Increasing, Infinitely, NO_SYMMETRY, Convex)),
    ("relu", (NonDecreasing, Continuous, NO_SYMMETRY, Convex)),
    (
        "negative_part",
        (NonIncreasing, Continuous, NO_SYMMETRY, Convex),
    ),
    ("relu_squared", (NonDecreasing, Once, NO_SYMMETRY, Convex)),
    ("leaky_relu", (Increasing, Continuous, NO_SYMMETRY, Convex)),
    ("prelu", (Increasing, Continuous, NO_SYMMETRY, Convex)),
    // Point-symmetric about (3, 3), not about a point on x = 0.
    ("relu6", (NonDecreasing, Continuous, NO_SYMMETRY, BENDS)),
    (
        "leaky_relu6",
        (NonDecreasing, Continuous, NO_SYMMETRY, BENDS),
    ),
    (
        "clipped_relu",
        (NonDecreasing, Continuous, NO_SYMMETRY, BENDS),
    ),
    (
        "thresholded_relu",
        (NonDecreasing, Discontinuous, NO_SYMMETRY, BENDS),
    ),
    // f jumps down onto the line.
    (
        "thresholded_softplus",
        (TURNS, Discontinuous, NO_SYMMETRY, BENDS),
    ),
    // For α = 1, f′ is continuous at 0 and f″ is not.
    ("elu", (Increasing, Once, NO_SYMMETRY, Convex)),
    ("celu", (Increasing, Once, NO_SYMMETRY, Convex)),
    // λα > λ, so the kink is concave.
    ("selu", (Increasing, Continuous, NO_SYMMETRY, BENDS)),
    ("gelu", (TURNS, Infinitely, NO_SYMMETRY, BENDS)),
    ("gelu_normal", (TURNS, Infinitely, NO_SYMMETRY, BENDS)),
    ("gelu_tanh", (TURNS, Infinitely, NO_SYMMETRY, BENDS)),
    ("new_gelu", (TURNS, Infinitely, NO_SYMMETRY, BENDS)),
    ("gelu_sigmoid", (TURNS, Infinitely, NO_SYMMETRY, BENDS)),
    ("silu", (TURNS, Infinitely, NO_SYMMETRY, BENDS)),
    ("swish", (TURNS, Infinitely, NO_SYMMETRY, BENDS)),
    ("hard_swish", (TURNS, Continuous, NO_SYMMETRY, BENDS)),
    ("mish", (TURNS, Infinitely, NO_SYMMETRY, BENDS)),
    // f′ = tanh² vanishes only at 0.
    ("tanhshrink", (Increasing, Infinitely, Odd, BENDS)),
    ("softshrink", (NonDecreasing, Continuous, Odd, BENDS)),
    ("hardshrink", (NonDecreasing, Discontinuous, Odd, BENDS)),
    // Point-symmetric about (½, 0).
    ("logit", (Increasing, Infinitely, NO_SYMMETRY, BENDS)),
    (
        "softplus_inv",
        (Increasing, Infinitely, NO_SYMMETRY, Concave),
    ),
];

/// Parameters that change the shape.
const TELLING: [(&str, Shape); 18] = [
    (
        "leaky_relu(alpha=0)",
        (NonDecreasing, Continuous, NO_SYMMETRY, Convex),
    ),
    ("leaky_relu(alpha=1)", (Increasing, Infinitely, Odd, Affine)),
    (
        "leaky_relu(alpha=1.5)",
        (Increasing, Continuous, NO_SYMMETRY, Concave),
    ),
    (
        "leaky_relu(alpha=-0.5)",
        (TURNS, Continuous, NO_SYMMETRY, Convex),
    ),
    ("prelu(alpha=-1)", (TURNS, Continuous, Even, Convex)),
    (
        "leaky_relu6(alpha=1)",
        (NonDecreasing, Continuous, NO_SYMMETRY, Concave),
    ),
    (
        "leaky_relu6(alpha=-0.5)",
        (TURNS, Continuous, NO_SYMMETRY, BENDS),
    ),
    ("leaky_relu6(alpha=-1)", (TURNS, Continuous, Even, BENDS)),
    (
        "squareplus(b=0)",
        (NonDecreasing, Continuous, NO_SYMMETRY, Convex),
    ),
    (
        "softplus(beta=10)",
        (Increasing, Infinitely, NO_SYMMETRY, Convex),
    ),
    (
        "elu(alpha=0)",
        (NonDecreasing, Continuous, NO_SYMMETRY, Convex),
    ),
    (
        "elu(alpha=0.2)",
        (Increasing, Continuous, NO_SYMMETRY, Convex),
    ),
    ("elu(alpha=3)", (Increasing, Continuous, NO_SYMMETRY, BENDS)),
    ("swish(beta=0)", (Increasing, Infinitely, Odd, Affine)),
    (
        "gelu_normal(mu=3,sigma=0.1)",
        (TURNS, Infinitely, NO_SYMMETRY, BENDS),
    ),
    (
        "softshrink(lambda=0)",
        (Increasing, Infinitely, Odd, Affine),
    ),
    (
        "hardshrink(lambda=0)",
        (Increasing, Infinitely, Odd, Affine),
    ),
    (
        "hardshrink(lambda=3)",
        (NonDecreasing, Discontinuous, Odd, BENDS),
    ),
];

fn check(expression: &Expression, shape: Shape) -> Option<String> {
    let it = properties(expression, 0.0, 1.0);
    let found = (it.monotonicity, it.smoothness, it.symmetry, it.convexity);
    (found != shape).then(|| format!("{expression}: {found:?}, not {shape:?}"))
}

#[test]
fn shape_of_every_function() {
    let mut faults = Vec::new();
    for activation in ACTIVATIONS {
        let known = DEFAULTS.iter().find(|(id, _)| *id == activation.id);
        let (_, shape) = known.unwrap_or_else(|| panic!("{} is not in the list", activation.id));
        faults.extend(check(&Expression::with_defaults(activation), *shape));
    }
    for (text, shape) in TELLING {
        faults.extend(check(&parse(text).unwrap(), shape));
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
