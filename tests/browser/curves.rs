//! The curves on the canvas lie where the mathematics says, pixel by pixel.

use super::ink::{DOT, Sitter};
use super::session::Setup;
use activation_lab::catalogue::ACTIVATIONS;
use activation_lab_plot::Order;

/// Curves that bend, turn, break and rise steeply.
const TYPICAL: [&str; 7] = [
    "gelu_tanh",
    "swish(beta=10)",
    "softplus",
    "elu",
    "tanh",
    "hard_swish",
    "relu",
];

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn they_do_near_and_far() {
    Setup::new()
        .run(async |page| {
            page.open_page("").await;
            for (function, lo, hi) in [
                ("gelu_tanh", -0.76, -0.74),
                ("swish(beta=10)", -0.5, 0.5),
                ("swish(beta=100)", -6.0, 6.0),
                ("tanh", -1e-9, 1e-9),
                ("tanh", -1e4, 1e4),
                ("softplus", 40.0, 41.0),
                ("elu", -1e6, 1e6),
                ("logit", 0.5, 0.500001),
                ("sigmoid", 1e12, 2e12),
            ] {
                let sitter = Sitter::new(function, Order::Value).x(lo, hi);
                sitter
                    .draw(page)
                    .await
                    .judge(&format!("{function} from {lo} to {hi}"));
            }
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_curve_leaves_the_view_at_its_own_slope() {
    Setup::new()
        .run(async |page| {
            page.open_page("").await;
            for (function, y) in [
                ("identity", [-2.0, 2.0]),
                ("softplus", [0.5, 3.0]),
                ("swish(beta=10)", [-1.0, 1.0]),
                ("relu_squared", [-1.0, 9.0]),
                ("leaky_relu(alpha=0.05)", [-0.25, 0.25]),
                ("gelu_tanh", [-0.1, 1.0]),
                ("elu(alpha=3)", [-2.0, 1.0]),
            ] {
                for ratio in [1.0, 2.0] {
                    let sitter = Sitter::new(function, Order::Value).y(y[0], y[1]);
                    let ink = sitter.pixel_ratio(ratio).draw(page).await;
                    ink.judge(function);
                    let columns = ink.columns();
                    let cut = columns.iter().filter(|c| !c.whole && c.expected_ink > 0.0);
                    assert!(
                        cut.clone().count() > 2,
                        "{function} does not leave the view"
                    );
                    // What the border leaves of the stroke is as long as it should be, and nothing is beyond.
                    for column in cut {
                        let missing = (column.ink - column.expected_ink).abs();
                        let allowed = 0.3 * ratio + 0.02 * column.expected_ink;
                        assert!(missing <= allowed, "{function} at the border: {column:?}");
                    }
                    let beyond = columns.iter().filter(|c| c.expected_ink == 0.0);
                    let stray: f64 = beyond.map(|c| c.ink).sum();
                    assert!(
                        stray < 0.5,
                        "{function}: {stray} px of ink beyond the border"
                    );
                }
            }
        })
        .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn every_function_and_its_derivative_lie_on_the_truth() {
        Setup::new()
            .run(async |page| {
                page.open_page("").await;
                for activation in ACTIVATIONS {
                    let lo = activation.domain.lo.max(-6.0);
                    let hi = activation.domain.hi.min(6.0);
                    for order in [Order::Value, Order::First] {
                        Sitter::new(activation.id, order)
                            .x(lo, hi)
                            .draw(page)
                            .await
                            .judge(activation.id);
                    }
                }
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn they_do_on_sharp_screens_too() {
        Setup::new()
            .run(async |page| {
                page.open_page("").await;
                for function in TYPICAL {
                    for order in [Order::Value, Order::First] {
                        let sitter = Sitter::new(function, order).pixel_ratio(2.0);
                        sitter.draw(page).await.judge(function);
                    }
                }
                for (function, order, ratio) in [
                    ("gelu_tanh", Order::Value, 1.25),
                    ("swish(beta=10)", Order::First, 1.5),
                    ("softplus", Order::Second, 3.0),
                ] {
                    let sitter = Sitter::new(function, order).pixel_ratio(ratio);
                    sitter.draw(page).await.judge(function);
                }
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_jump_is_a_gap_between_two_dots() {
        Setup::new()
            .run(async |page| {
                page.open_page("").await;
                for (function, order, jumps) in [
                    ("hardshrink(lambda=2)", Order::Value, 2),
                    ("hardshrink(lambda=2)", Order::First, 2),
                    ("relu", Order::First, 1),
                    ("leaky_relu(alpha=0.3)", Order::First, 1),
                    ("relu_squared", Order::Second, 1),
                    ("hard_tanh", Order::First, 2),
                    ("relu6", Order::First, 1),
                ] {
                    for ratio in [1.0, 2.0] {
                        let sitter = Sitter::new(function, order).x(-4.0, 4.0).pixel_ratio(ratio);
                        let ink = sitter.draw(page).await;
                        let seen: Vec<_> = ink.jumps().filter(|(x, ..)| x.abs() <= 4.0).collect();
                        assert_eq!(seen.len(), jumps, "{function}");
                        for (x, left, right) in seen {
                            let column = ink.column_of(x).round() as usize;
                            let rows = [left, right].map(|level| ink.row_of(level));
                            let reach = DOT * ratio + 1.0;
                            let upper = (rows[0].min(rows[1]) + reach).ceil() as usize;
                            let lower = (rows[0].max(rows[1]) - reach).floor() as usize;
                            assert!(
                                lower > upper + 4,
                                "{function}: the levels are too near to see a gap"
                            );
                            let beside = column - 12..column + 12;
                            let slope: f64 = beside
                                .clone()
                                .flat_map(|column| (upper..lower).map(move |row| (column, row)))
                                .map(|(column, row)| ink.at(column, row))
                                .sum();
                            assert!(
                                slope < 0.1,
                                "{function} {order:?}: ink between the levels at {x}"
                            );
                            // Each level has its dot: a ring or a disc is as high as its diameter.
                            for row in rows {
                                let height = (row - reach) as usize..(row + reach) as usize + 1;
                                let inked = height.filter(|&row| {
                                    (column - 1..=column + 1)
                                        .any(|column| ink.at(column, row) > 0.3)
                                });
                                let inked = inked.count();
                                assert!(
                                    inked as f64 >= 3.0 * ratio,
                                    "{function} {order:?}: no dot at {x}"
                                );
                            }
                        }
                    }
                }
            })
            .await;
    }
}
