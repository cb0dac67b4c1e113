//! Laws of drawing over the whole catalogue: clipped to the plot area, accurate, no stroke across a jump.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod cases;
mod charts;
mod coordinates;
mod labels;
mod recording;
mod scale;
mod strip;

use activation_lab::catalogue::parse;
use activation_lab_plot::{
    Frame, GRID, Order, Orders, PlotState, Range, Size, Theme, draw, thumbnail,
};
use cases::Case;
use recording::Recording;

/// Maximum distance of a drawn column from the curve, in device px.
const TOLERANCE: f64 = 0.1;
/// Slope from which the distance is measured perpendicular to the curve.
const STEEP: f64 = 4.0;

fn record(case: &Case, order: Order) -> (Recording, Frame) {
    let state = PlotState {
        show: only(order),
        y: case.y,
        ..PlotState::new(vec![case.function.clone()], case.x)
    };
    let (width, height) = cases::CSS_SIZE;
    let size = Size {
        width,
        height,
        pixel_ratio: case.pixel_ratio,
        scale: case.scale,
    };
    let device = |css: f64| (css * case.pixel_ratio).round() as u32;
    let mut surface = Recording::new(device(width), device(height));
    let frame = draw(&mut surface, &state, size, Theme::Light.palette()).unwrap();
    (surface, frame.expect("room for a plot"))
}

fn only(order: Order) -> Orders {
    Orders::new(
        order == Order::Value,
        order == Order::First,
        order == Order::Second,
    )
}

fn each(mut check: impl FnMut(&Case, Order, &Recording, &Frame)) {
    for case in cases::all() {
        for order in Order::ALL {
            let (recording, frame) = record(&case, order);
            check(&case, order, &recording, &frame);
        }
    }
}

#[test]
fn no_ink_falls_outside_the_plot_area() {
    each(|case, order, recording, frame| {
        let (left, right) = frame.area.x_grid();
        let (top, bottom) = frame.area.y_grid();
        // Strokes extend by half their width, where the clip cuts them.
        let overshoot = frame.overshoot();
        assert_eq!(recording.clip, Some(frame.area));
        assert_eq!(recording.unclipped_paths, 0, "{case} {order:?}");
        let centers = recording.circles.iter().map(|circle| (circle.center, 0));
        let points = recording.paths.iter().flatten();
        for ((x, y), beyond) in points.map(|&point| (point, overshoot)).chain(centers) {
            let inside =
                (left..=right).contains(&x) && (top - beyond..=bottom + beyond).contains(&y);
            assert!(
                inside,
                "{case} {order:?}: ({x}, {y}) outside {:?}",
                frame.area
            );
        }
    });
}

#[test]
fn every_column_shows_the_truth() {
    each(|case, order, recording, frame| {
        let area = frame.area;
        let mut missing = 0;
        for column in area.left..area.left + area.width {
            let at = (f64::from(column) + 0.5) * f64::from(GRID);
            let x = frame.grid_to_x(at);
            let truth = frame.y_to_grid(order.of(case.function.at(x)));
            let (top, bottom) = area.y_grid();
            let margin = TOLERANCE * f64::from(GRID);
            let inside = truth > f64::from(top) + margin && truth < f64::from(bottom) - margin;
            if !inside || near_jump(case, frame, at) {
                continue;
            }
            let Some(error) = distance(&recording.paths, at, truth) else {
                missing += 1;
                continue;
            };
            // On steep parts the vertical distance exaggerates, so the perpendicular distance counts.
            let ahead = frame.y_to_grid(order.of(case.function.at(frame.grid_to_x(at + 1.0))));
            let slope = (ahead - truth).abs();
            let allowed = TOLERANCE * (slope / STEEP).max(1.0);
            assert!(
                error <= allowed,
                "{case} {order:?}: x = {x}: {error} px off, slope {slope}"
            );
        }
        assert_eq!(missing, 0, "{case} {order:?}: columns without a curve");
    });
}

/// Whether a jump, kink or domain end lies within a pixel.
fn near_jump(case: &Case, frame: &Frame, at: f64) -> bool {
    let domain = case.function.activation().domain;
    let ends = [domain.lo, domain.hi]
        .into_iter()
        .filter(|end| end.is_finite());
    let kinks = case.function.kinks();
    ends.chain(kinks.iter().map(|kink| kink.x))
        .any(|x| (frame.x_to_grid(x) - at).abs() <= f64::from(GRID))
}

/// Vertical distance of the nearest stroke from `truth` in the column `at`, in device px; inputs in grid units.
fn distance(paths: &[Vec<(i32, i32)>], at: f64, truth: f64) -> Option<f64> {
    let segments = paths.iter().flat_map(|path| path.windows(2));
    segments
        .filter_map(|pair| {
            let [(x0, y0), (x1, y1)] = [pair[0], pair[1]].map(|p| (f64::from(p.0), f64::from(p.1)));
            if x0 > at || at > x1 {
                return None;
            }
            // A vertical segment covers all of its heights.
            let nearest = if x0 < x1 {
                y0 + (y1 - y0) * (at - x0) / (x1 - x0)
            } else {
                truth.clamp(y0.min(y1), y0.max(y1))
            };
            Some((nearest - truth).abs() / f64::from(GRID))
        })
        .min_by(f64::total_cmp)
}

#[test]
fn no_stroke_crosses_a_jump_or_runs_backwards() {
    each(|case, order, recording, frame| {
        for path in &recording.paths {
            assert!(
                path.windows(2).all(|p| p[0].0 <= p[1].0),
                "{case} {order:?} runs backwards"
            );
        }
        for kink in case.function.kinks() {
            if order.of(kink.left) == order.of(kink.right) || !frame.x.contains(kink.x) {
                continue;
            }
            let at = frame.x_to_grid(kink.x).round() as i32;
            for path in &recording.paths {
                let (first, last) = (path[0].0, path[path.len() - 1].0);
                assert!(
                    last <= at || first >= at,
                    "{case} {order:?} crosses the jump at {}",
                    kink.x
                );
            }
        }
    });
}

#[test]
fn a_curve_without_a_jump_is_one_stroke() {
    each(|case, order, recording, frame| {
        let kinks = case.function.kinks();
        let jumps = kinks
            .iter()
            .filter(|kink| order.of(kink.left) != order.of(kink.right) && frame.x.contains(kink.x));
        let leaves = recording.paths.iter().any(|path| {
            let (top, bottom) = frame.area.y_grid();
            path.iter().any(|p| p.1 < top || p.1 > bottom)
        });
        if jumps.count() == 0 && !leaves {
            assert!(
                recording.paths.len() <= 1,
                "{case} {order:?}: {}",
                recording.paths.len()
            );
        }
    });
}

#[test]
fn few_segments_suffice() {
    each(|case, order, recording, frame| {
        let segments: usize = recording.paths.iter().map(|path| path.len() - 1).sum();
        // At this size, a parabola needs about one segment per five columns at its vertex.
        let bound = frame.area.width as usize / 3;
        assert!(segments <= bound, "{case} {order:?}: {segments} segments");
    });
}

#[test]
fn jumps_carry_dots() {
    let dots = |text: &str, order| {
        let case = Case::new(text, (-2.0, 2.0), None, 1.0);
        let (recording, _) = record(&case, order);
        let paper = Theme::Light.palette().paper;
        let filled = recording
            .circles
            .iter()
            .filter(|c| c.filled && c.rgb != paper)
            .count();
        let open = recording.circles.iter().filter(|c| !c.filled).count();
        (filled, open)
    };
    assert_eq!(dots("relu", Order::Value), (0, 0));
    assert_eq!(dots("relu", Order::First), (0, 2));
    // Both one-sided limits of f″ are 0, but f″ does not exist at 0.
    assert_eq!(dots("relu", Order::Second), (0, 1));
    assert_eq!(dots("hardshrink", Order::Value), (2, 2));
    assert_eq!(dots("gelu", Order::First), (0, 0));
}

#[test]
fn numerals_stand_inside_the_picture_and_apart() {
    each(|case, _, recording, frame| {
        let size = f64::from(frame.length(12.0));
        let bottom = frame.area.y_grid().1;
        let mut last = f64::NEG_INFINITY;
        for (text, at) in recording.texts.iter().filter(|(_, at)| at.1 > bottom) {
            let half = 0.5 * activation_lab_plot::LabelStyle::width(text, size);
            let (from, to) = (f64::from(at.0) - half, f64::from(at.0) + half);
            assert!(from > last, "{case}: {text} runs into its neighbour");
            assert!(
                from >= -1.0 && to <= f64::from(recording.size.0) + 1.0,
                "{case}: {text}"
            );
            last = to;
        }
    });
}

#[test]
fn with_equal_scales_a_unit_of_x_is_as_long_as_one_of_y() {
    let x = Range::new(-3.0, 5.0).unwrap();
    let state = PlotState {
        equal_aspect: true,
        y: Range::new(1.0, 2.0),
        ..PlotState::new(vec![parse("gelu").unwrap()], x)
    };
    let size = Size::new(700.0, 400.0, 2.0);
    let mut surface = Recording::new(1400, 800);
    let frame = draw(&mut surface, &state, size, Theme::Light.palette());
    let frame = frame.unwrap().unwrap();
    let unit_of_x = f64::from(frame.area.width) / frame.x.width();
    let unit_of_y = f64::from(frame.area.height) / frame.y.width();
    assert!((unit_of_x / unit_of_y - 1.0).abs() < 1e-9, "{frame:?}");
    assert_eq!(0.5 * (frame.y.lo() + frame.y.hi()), 1.5);
}

#[test]
fn a_thumbnail_without_width_or_height_is_empty() {
    let gelu = parse("gelu").unwrap();
    assert_ne!(thumbnail(&gelu, 36.0, 24.0), "");
    assert_eq!(thumbnail(&gelu, 0.0, 24.0), "");
    assert_eq!(thumbnail(&gelu, 36.0, 0.0), "");
}
