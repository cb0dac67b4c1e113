//! Minimizers of the error.

use super::*;
use crate::Estimate;

fn task(id: &str, n: usize) -> Task {
    let approximation = parse(id).expect("an expression");
    let range = approximation.activation().parameters[0].slider;
    Task {
        approximation,
        parameter: 0,
        range,
        exact: parse("gelu").expect("an expression"),
        order: order(n),
    }
}

/// Asserts that the minimizer agrees with the reference within its own error bound or within `relative`.
fn assert_best(id: &str, n: usize, measure: Measure, truth: [f64; 2], relative: f64) {
    let what = format!("{id}, order {n}, {measure:?}");
    let found = optimum(&task(id, n), measure).expect("an optimum");
    near(found.value, truth[1], 1e-10, &what);
    near(found.parameter.value, truth[0], relative, &what);
    let off = (found.parameter.value - truth[0]).abs();
    assert!(
        off <= found.parameter.error + 1e-12 * truth[0],
        "{what}: {found:?}"
    );
}

#[test]
fn minimax_parameters() {
    let table = [
        (
            "gelu_tanh",
            0,
            [0.044382943816734092, 0.00038741873831091691],
            1e-12,
        ),
        (
            "gelu_tanh",
            1,
            [0.045474170031214622, 0.00077841616874503701],
            1e-7,
        ),
        (
            "gelu_tanh",
            2,
            [0.044817350943734608, 0.0017576568692938793],
            1e-7,
        ),
        (
            "gelu_sigmoid",
            0,
            [1.7729339656167546, 0.01392224547275853],
            1e-12,
        ),
        (
            "gelu_sigmoid",
            1,
            [1.6966018035417391, 0.029064825056287869],
            1e-7,
        ),
        (
            "gelu_sigmoid",
            2,
            [1.6241855728433126, 0.050252359051702711],
            1e-9,
        ),
    ];
    for (id, n, truth, relative) in table {
        assert_best(id, n, Measure::Largest, truth, relative);
    }
}

#[test]
fn least_squares_parameters() {
    let normal = |mean, deviation| Weight::Normal { mean, deviation };
    let even = Weight::Interval { lo: -3.0, hi: 3.0 };
    let table = [
        (
            "gelu_tanh",
            0,
            normal(0.0, 1.0),
            [0.044966693045615161, 1.2545148434114423e-8],
        ),
        (
            "gelu_tanh",
            0,
            normal(0.0, 0.5),
            [0.045336374321079248, 1.8306863272316388e-10],
        ),
        (
            "gelu_tanh",
            0,
            normal(0.0, 2.0),
            [0.04467524462210001, 4.275957408465115e-8],
        ),
        (
            "gelu_tanh",
            0,
            normal(0.0, 3.0),
            [0.044595370999490901, 4.3056255304423277e-8],
        ),
        (
            "gelu_tanh",
            0,
            normal(1.0, 0.5),
            [0.045083410671562482, 9.0893423018676719e-9],
        ),
        (
            "gelu_tanh",
            0,
            even,
            [0.044562821978898913, 5.9063495415637382e-8],
        ),
        (
            "gelu_tanh",
            1,
            normal(0.0, 1.0),
            [0.045158182526525107, 6.208976000006862e-8],
        ),
        (
            "gelu_tanh",
            1,
            even,
            [0.045155082658618566, 1.5550961482037997e-7],
        ),
        (
            "gelu_sigmoid",
            0,
            normal(0.0, 1.0),
            [1.7119130489920688, 4.6802008682004842e-5],
        ),
        (
            "gelu_sigmoid",
            0,
            normal(0.0, 2.0),
            [1.7555445738275789, 8.3686754058386775e-5],
        ),
        (
            "gelu_sigmoid",
            0,
            even,
            [1.7734932563339724, 0.00010383631318217623],
        ),
        (
            "gelu_sigmoid",
            1,
            normal(0.0, 1.0),
            [1.6750042108323312, 0.00021059414252602487],
        ),
        (
            "gelu_sigmoid",
            1,
            normal(1.0, 0.5),
            [1.7016410637009781, 0.00033468600674927787],
        ),
    ];
    for (id, n, weight, truth) in table {
        assert_best(id, n, Measure::MeanSquare(weight), truth, 2e-11);
    }
}

#[test]
fn minimizer_outside_the_interval_clamps_to_its_end() {
    let square = Measure::MeanSquare(Weight::Interval { lo: -3.0, hi: 3.0 });
    for measure in [Measure::Largest, square] {
        for (range, end) in [([0.0, 0.03], 0.03), ([0.06, 0.15], 0.06)] {
            let task = Task {
                range,
                ..task("gelu_tanh", 0)
            };
            let found = optimum(&task, measure).expect("an optimum");
            assert_eq!(
                found.parameter,
                Estimate {
                    value: end,
                    error: 0.0
                }
            );
        }
    }
    let nowhere = Task {
        range: [-2.0, -1.0],
        ..task("gelu_sigmoid", 0)
    };
    assert_eq!(optimum(&nowhere, Measure::Largest), None);
}
