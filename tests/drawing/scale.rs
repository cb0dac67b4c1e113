//! Magnified drawing: tick labels, strokes and margins grow, the surface does not.

use activation_lab::catalogue;
use activation_lab_plot::{Frame, GRID, Order, Orders, PlotState, Range, Size, Theme, draw};

use crate::recording::Recording;

/// f, f′ and f″ of GELU with a probe, on a surface of 1280 × 500 CSS px at a pixel ratio of 1.5.
fn record(scale: f64) -> (Recording, Frame) {
    let state = PlotState {
        show: Orders::new(true, true, true),
        probe: Some(1.0),
        ..PlotState::new(
            vec![catalogue::parse("gelu").unwrap()],
            Range::new(-6.0, 6.0).unwrap(),
        )
    };
    let size = Size {
        width: 1280.0,
        height: 500.0,
        pixel_ratio: 1.5,
        scale,
    };
    let mut surface = Recording::new(1920, 750);
    let frame = draw(&mut surface, &state, size, Theme::Light.palette()).unwrap();
    (surface, frame.expect("room for a plot"))
}

/// Grid units in CSS px.
fn css(grid: f64) -> f64 {
    grid / 1.5 / f64::from(GRID)
}

#[test]
fn twice_as_large_numerals_have_24_px_and_every_curve_4() {
    let (surface, frame) = record(2.0);
    assert!(!surface.text_sizes.is_empty());
    for size in &surface.text_sizes {
        assert!((css(*size) - 24.0).abs() < 0.01, "{size}");
    }
    for order in Order::ALL {
        let width = frame.stroke([2.5, 2.0, 1.5][order.index()]);
        assert!(css(f64::from(width)) >= 4.0, "{order:?}: {width}");
        assert!(surface.widths.contains(&width), "{order:?}: {width}");
    }
    assert_eq!(surface.size, (1920 * 64, 750 * 64));
}

#[test]
fn the_plot_area_fills_what_the_larger_margins_leave() {
    for scale in [1.0, 2.0, 3.0] {
        let (_, Frame { area, .. }) = record(scale);
        let margin = |css: f64| (css * scale * 1.5) as i32;
        assert_eq!(area.top, margin(12.0));
        assert_eq!(area.left + area.width, 1920 - margin(16.0));
        assert_eq!(area.top + area.height, 750 - margin(28.0));
    }
}

#[test]
fn fewer_numerals_stand_on_a_larger_axis() {
    let count = |scale| record(scale).0.texts.len();
    assert!(count(3.0) < count(1.0));
}
