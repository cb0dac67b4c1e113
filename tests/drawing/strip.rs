//! Laws of the error strip: the error is drawn to scale, within the reach.

use crate::recording::Recording;
use activation_lab::catalogue::{Curve, Difference, parse};
use activation_lab_plot::{GRID, Range, Size, Strip, Theme, draw_strip};

const SIZE: Size = Size::new(700.0, 48.0, 2.0);

fn strip(approximation: &str, exact: &str) -> Strip {
    Strip {
        error: Difference {
            first: parse(approximation).unwrap(),
            second: parse(exact).unwrap(),
        },
        across: [40.0, 640.0],
        x: Range::new(-6.0, 6.0).unwrap(),
        reach: None,
        probe: None,
    }
}

fn record(strip: &Strip, size: Size) -> (Recording, Option<f64>) {
    let device = |css: f64| (css * size.pixel_ratio).round() as u32;
    let mut surface = Recording::new(device(size.width), device(size.height));
    let palette = Theme::Light.palette();
    let reach = draw_strip(&mut surface, strip, size, palette.ink, palette).unwrap();
    (surface, reach)
}

#[test]
fn the_error_lies_where_it_is() {
    for (approximation, exact) in [("gelu_tanh", "gelu"), ("hard_sigmoid", "sigmoid")] {
        let strip = strip(approximation, exact);
        let (recording, reach) = record(&strip, SIZE);
        let reach = reach.expect("room for a strip");
        let area = recording.clip.expect("a clip");
        assert_eq!((area.left, area.width), (80, 1280), "as the plot above");
        let grid = f64::from(GRID);
        let mut seen = 0;
        for &(x, y) in recording.paths.iter().flatten() {
            let share = (f64::from(x) / grid - f64::from(area.left)) / f64::from(area.width);
            let error = strip.error.at(-6.0 + 12.0 * share).f;
            let middle = f64::from(area.top) + 0.5 * f64::from(area.height);
            let truth = middle - 0.5 * f64::from(area.height) * error / reach;
            let off = (f64::from(y) / grid - truth).abs();
            assert!(
                off < 0.6,
                "{approximation}: {off} device px beside the truth"
            );
            seen += 1;
        }
        assert!(seen > 20, "{approximation}: {seen} points");
    }
}

#[test]
fn the_reach_holds_the_largest_error_and_little_more() {
    let (_, reach) = record(&strip("gelu_tanh", "gelu"), SIZE);
    let reach = reach.expect("room for a strip");
    assert!((4.73e-4..6e-4).contains(&reach), "{reach}");
    let given = Strip {
        reach: Some(0.25),
        ..strip("gelu_tanh", "gelu")
    };
    assert_eq!(record(&given, SIZE).1, Some(0.25));
}

#[test]
fn the_probe_is_a_line_across_the_strip() {
    let probed = Strip {
        probe: Some(0.0),
        ..strip("gelu_tanh", "gelu")
    };
    let count = |strip: &Strip| record(strip, SIZE).0.paths.len();
    assert_eq!(count(&probed), count(&strip("gelu_tanh", "gelu")) + 1);
}

#[test]
fn without_room_only_the_ground_is_drawn() {
    let flat = Size {
        height: 4.0,
        ..SIZE
    };
    let (recording, reach) = record(&strip("gelu_tanh", "gelu"), flat);
    assert_eq!(reach, None);
    assert!(recording.paths.is_empty());
}
