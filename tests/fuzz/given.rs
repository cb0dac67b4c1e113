//! Strategies, and the number of cases.

use std::fmt::Debug;

use activation_lab::catalogue::{ACTIVATIONS, Expression};
use activation_lab::functions::Parameter;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngSeed, TestCaseResult, TestRunner};

/// Environment variable that multiplies the number of cases.
const VARIABLE: &str = "ACTIVATION_LAB_FUZZ";

/// Checks `law` for this number of values.
#[track_caller]
pub(crate) fn hold<S: Strategy>(cases: u32, strategy: S, law: impl Fn(S::Value) -> TestCaseResult)
where
    S::Value: Debug,
{
    let times: Option<u32> = std::env::var(VARIABLE)
        .ok()
        .map(|text| text.parse().expect("a whole number of times"));
    let config = Config {
        cases: cases.saturating_mul(times.unwrap_or(1)),
        failure_persistence: None,
        max_global_rejects: u32::MAX,
        max_local_rejects: u32::MAX,
        rng_seed: times.map_or(RngSeed::Fixed(1), |_| RngSeed::Random),
        ..Config::default()
    };
    if let Err(error) = TestRunner::new(config).run(&strategy, law) {
        panic!("{error}");
    }
}

/// Points where an implementation changes formula or truncates a series.
const SEAMS: [f64; 26] = [
    0.0,
    1e-30,
    1e-17,
    1e-9,
    0.25,
    0.4,
    0.5,
    core::f64::consts::LN_2,
    0.75,
    1.0,
    1.1,
    1.5,
    1.75,
    3.0,
    6.0,
    34.0,
    100.0,
    300.0,
    600.0,
    709.0,
    745.0,
    1e6,
    1e18,
    1e30,
    1e154,
    1e300,
];

/// Every number except NaN: arbitrary bits, moderate magnitudes, and neighborhoods of the seams.
pub(crate) fn number() -> impl Strategy<Value = f64> {
    let any_bits = any::<u64>().prop_map(f64::from_bits);
    let ordinary = (-12.0..12.0_f64, 1.0..10.0_f64).prop_map(|(n, digits)| digits * 10_f64.powf(n));
    let seam = (select(&SEAMS[..]), -4_i64..=4)
        .prop_map(|(x, steps)| f64::from_bits(x.to_bits().saturating_add_signed(steps)));
    let size = prop_oneof![2 => any_bits, 4 => ordinary, 2 => seam, 4 => 0.0..12.0_f64];
    (size, any::<bool>())
        .prop_map(|(size, negative)| if negative { -size } else { size })
        .prop_filter("a number", |x| !x.is_nan())
}

/// A valid parameter value, arbitrary or from the slider.
fn value(parameter: &'static Parameter) -> impl Strategy<Value = f64> {
    let [lo, hi] = parameter.slider;
    let anything = number().prop_filter_map("in the domain", |value| {
        parameter.domain.contains(value).then_some(value + 0.0)
    });
    prop_oneof![1 => Just(parameter.default), 2 => lo..=hi, 3 => anything]
        .prop_filter("in the domain", |value| parameter.domain.contains(*value))
}

/// Any function with any valid parameters.
pub(crate) fn expression() -> impl Strategy<Value = Expression> {
    select(ACTIVATIONS).prop_flat_map(|activation| {
        let values: Vec<_> = activation.parameters.iter().map(value).collect();
        values.prop_map(move |parameters| Expression::new(activation, &parameters).unwrap())
    })
}

/// Any function with parameters from the sliders or within three decades of 1.
pub(crate) fn tame_expression() -> impl Strategy<Value = Expression> {
    select(ACTIVATIONS).prop_flat_map(|activation| {
        let value = |parameter: &'static Parameter| {
            let [lo, hi] = parameter.slider;
            let size = (-3.0..3.0_f64).prop_map(|n| 10_f64.powf(n));
            let wide = (size, any::<bool>())
                .prop_map(|(size, negative)| if negative { -size } else { size });
            prop_oneof![1 => Just(parameter.default), 2 => lo..=hi, 2 => wide]
                .prop_filter("in the domain", |value| parameter.domain.contains(*value))
        };
        let values: Vec<_> = activation.parameters.iter().map(value).collect();
        values.prop_map(move |parameters| Expression::new(activation, &parameters).unwrap())
    })
}
