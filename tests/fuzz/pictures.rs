//! Pictures of arbitrary states.

use activation_lab_plot::{Frame, Marks, Orders, PlotState, Range, Size, Theme, draw};
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;

use crate::given::{expression, hold, number, tame_expression};
use crate::recording::Recording;

/// Half width of a mark in CSS px.
const MARK: f64 = 5.0;
/// Points per curve and device px of width, plus an allowance for kinks and jumps.
const POINTS: (usize, usize) = (9, 2000);

/// Everything that [`Range::new`] accepts: far, near, narrow and wide.
fn range() -> impl Strategy<Value = Range> {
    let narrow =
        (number(), -13.0..0.0_f64).prop_map(|(lo, n)| (lo, lo + lo.abs() * 10_f64.powf(n)));
    let usual = (-10.0..0.0_f64, 0.1..10.0_f64);
    let any = (number(), number()).prop_map(|(a, b)| if a < b { (a, b) } else { (b, a) });
    prop_oneof![3 => any, 1 => narrow, 2 => usual]
        .prop_filter_map("a range", |(lo, hi)| Range::new(lo, hi))
}

fn size() -> impl Strategy<Value = Size> {
    let usual = (200.0..1500.0_f64, 120.0..900.0_f64);
    let odd = (0.0..4000.0_f64, 0.0..4000.0_f64);
    let scale = prop_oneof![2 => Just(1.0), 1 => 1.0..3.0_f64];
    (prop_oneof![4 => usual, 1 => odd], 0.3..4.0_f64, scale).prop_map(
        |((width, height), pixel_ratio, scale)| Size {
            width,
            height,
            pixel_ratio,
            scale,
        },
    )
}

fn state() -> impl Strategy<Value = PlotState> {
    let function = || prop_oneof![expression(), tame_expression()];
    let what = (
        vec(function(), 0..4),
        vec(any::<bool>(), 0..5),
        vec(function(), 0..2),
    );
    let how = (
        any::<[bool; 3]>(),
        any::<u32>(),
        [number(), number()],
        weighted(0.5, number()),
        any::<bool>(),
    );
    let which = (weighted(0.3, [0..4_usize, 0..4]), 0..5_usize);
    (what, how, which, range(), weighted(0.5, range())).prop_map(
        |(
            (functions, hidden, ghosts),
            (show, marks, normal, probe, equal_aspect),
            (difference, active),
            x,
            y,
        )| PlotState {
            functions,
            show: Orders::new(show[0], show[1], show[2]),
            hidden,
            difference,
            active,
            ghosts,
            marks: Marks::from_bits(marks),
            normal,
            // Inside the visible range in half of the cases.
            probe: probe.map(|share| {
                if share.abs() < 1.0 {
                    x.lo() + share.abs() * x.width()
                } else {
                    share
                }
            }),
            equal_aspect,
            x,
            y,
        },
    )
}

fn within(recording: &Recording, frame: &Frame) -> Result<(), TestCaseError> {
    let (left, right) = frame.area.x_grid();
    let (top, bottom) = frame.area.y_grid();
    prop_assert_eq!(recording.open_clips, 0);
    // Marks are drawn without the clip and stay whole at the edge.
    let (aside, beyond) = if recording.unclipped_paths > 0 {
        (frame.length(MARK) as i32, frame.length(MARK) as i32)
    } else {
        (0, frame.overshoot())
    };
    for (x, y) in recording.paths.iter().flatten() {
        prop_assert!(
            (left - aside..=right + aside).contains(x),
            "x = {x}, {:?}",
            frame
        );
        prop_assert!(
            (top - beyond..=bottom + beyond).contains(y),
            "y = {y}, {:?}",
            frame
        );
    }
    for circle in &recording.circles {
        let (x, y) = circle.center;
        prop_assert!(
            (left..=right).contains(&x) && (top..=bottom).contains(&y),
            "a dot at {x}, {y}, {:?}",
            frame
        );
    }
    let (width, height) = recording.size;
    for (text, (x, y)) in &recording.texts {
        let inside = (0..=width as i32).contains(x) && (0..=height as i32).contains(y);
        prop_assert!(
            inside && !text.is_empty() && text.chars().count() <= 40,
            "{text:?} at {x}, {y}"
        );
    }
    Ok(())
}

#[test]
fn any_state_is_a_picture_within_its_surface() {
    hold(1000, (state(), size()), |(state, size)| {
        let device = |css: f64| (css * size.pixel_ratio).round() as u32;
        let mut surface = Recording::new(device(size.width), device(size.height));
        let frame = draw(&mut surface, &state, size, Theme::Dark.palette()).unwrap();
        let Some(frame) = frame else { return Ok(()) };
        let (per_pixel, more) = POINTS;
        let curves = 3 * (state.functions.len() + state.ghosts.len() + 1);
        let points = surface.paths.iter().map(Vec::len).sum::<usize>();
        let most = curves * (per_pixel * frame.area.width as usize + more);
        prop_assert!(points <= most, "{points} points");
        within(&surface, &frame)
    });
}

#[test]
fn a_range_is_one_that_can_be_laid_out_or_none() {
    hold(3000, (range(), size()), |(x, size)| {
        prop_assert!(x.width() > 0.0 && x.width().is_finite());
        let Some(frame) = Frame::new(size, x, x) else {
            return Ok(());
        };
        for ticks in [&frame.x_ticks, &frame.y_ticks] {
            prop_assert!(
                ticks.values.windows(2).all(|pair| pair[0] < pair[1]),
                "{ticks:?}"
            );
            prop_assert!(
                ticks.values.iter().all(|value| x.contains(*value)),
                "{ticks:?}"
            );
            prop_assert!(ticks.values.len() < 200, "{ticks:?}");
            let mut labels = ticks.labels.clone();
            labels.dedup();
            prop_assert_eq!(
                labels.len(),
                ticks.labels.len(),
                "two lines with one numeral: {:?}",
                ticks
            );
        }
        Ok(())
    });
}
