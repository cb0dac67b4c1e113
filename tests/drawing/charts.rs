//! Laws of charts: clipped to the plot area, interrupted at NaN, in axis units.

use activation_lab::functions::Scale;
use activation_lab_plot::{
    Axis, Chart, Charted, Hairline, Range, Series, SeriesColor, Size, Stroke, Theme, YAxis,
    draw_chart,
};

use crate::recording::Recording;

const SIZE: Size = Size::new(760.0, 420.0, 1.5);

fn record(chart: &Chart) -> (Recording, Charted) {
    let device = |css: f64| (css * SIZE.pixel_ratio).round() as u32;
    let mut surface = Recording::new(device(SIZE.width), device(SIZE.height));
    let charted = draw_chart(&mut surface, chart, SIZE, Theme::Light.palette()).unwrap();
    (surface, charted.expect("room for a chart"))
}

fn axis(scale: Scale, lo: f64, hi: f64) -> Axis {
    Axis::new(Range::new(lo, hi).unwrap(), scale).unwrap()
}

fn series(xs: &[f64], ys: &[f64], stroke: Stroke) -> Series {
    Series {
        xs: xs.to_vec(),
        ys: ys.to_vec(),
        color: SeriesColor::Curve(0),
        stroke,
        width: None,
        opacity: 1.0,
    }
}

fn chart(series: Series, x: Axis, y: YAxis) -> Chart {
    Chart {
        series: vec![series],
        marks: vec![Hairline::X(0.5), Hairline::Y(1e9)],
        x,
        y,
        names: Default::default(),
        notes: Vec::new(),
    }
}

/// Extreme values for points.
const WILD: [f64; 12] = [
    0.0,
    1.0,
    -1e300,
    f64::NAN,
    1e300,
    f64::INFINITY,
    0.5,
    f64::NEG_INFINITY,
    -0.25,
    5e-324,
    2.0,
    1e9,
];

#[test]
fn no_ink_falls_outside_and_nothing_is_nowhere() {
    let scales = [Scale::Linear, Scale::Logarithmic];
    let strokes = [
        Stroke::Solid,
        Stroke::Dashed,
        Stroke::Dotted,
        Stroke::Points,
        Stroke::Rings,
        Stroke::Area,
    ];
    for stroke in strokes {
        for (x_scale, y_scale) in scales.into_iter().flat_map(|x| scales.map(|y| (x, y))) {
            for shift in 0..WILD.len() {
                let xs: Vec<f64> = (0..WILD.len()).map(|i| 0.2 * i as f64).collect();
                let mut ys = WILD;
                ys.rotate_left(shift);
                for (xs, ys) in [(&xs[..], &ys[..]), (&ys[..], &xs[..])] {
                    let x = axis(x_scale, 0.1, 1.9);
                    for y in [
                        YAxis::Fixed(axis(y_scale, 1e-3, 1.5)),
                        YAxis::Fitted(y_scale),
                    ] {
                        let (recording, charted) = record(&chart(series(xs, ys, stroke), x, y));
                        let area = charted.frame.area;
                        let (left, right) = area.x_grid();
                        let (top, bottom) = area.y_grid();
                        let beyond = charted.frame.length(2.5).div_ceil(2) as i32;
                        assert_eq!(recording.unclipped_paths, 0);
                        assert_eq!(recording.clip, Some(area));
                        for &(x, y) in recording.paths.iter().flatten() {
                            assert!((left..=right).contains(&x), "{x}");
                            assert!((top - beyond..=bottom + beyond).contains(&y), "{y}");
                        }
                        for circle in &recording.circles {
                            let (x, y) = circle.center;
                            assert!((left..=right).contains(&x) && (top..=bottom).contains(&y));
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn a_gap_interrupts_a_line() {
    let xs = [0.0, 1.0, 2.0, 3.0, 4.0];
    let ys = [0.0, 1.0, f64::NAN, 1.0, 0.0];
    let x = axis(Scale::Linear, 0.0, 4.0);
    let (recording, charted) = record(&chart(
        series(&xs, &ys, Stroke::Solid),
        x,
        YAxis::Fitted(Scale::Linear),
    ));
    let frame = &charted.frame;
    let at = |x: f64, y: f64| {
        (
            frame.x_to_grid(x).round() as i32,
            frame.y_to_grid(y).round() as i32,
        )
    };
    assert_eq!(
        recording.paths,
        [[at(0.0, 0.0), at(1.0, 1.0)], [at(3.0, 1.0), at(4.0, 0.0)]]
    );
}

#[test]
fn a_line_is_cut_at_the_sides_in_its_own_direction() {
    let x = axis(Scale::Linear, 0.0, 4.0);
    let y = YAxis::Fixed(axis(Scale::Linear, -10.0, 10.0));
    let (recording, charted) = record(&chart(
        series(&[-4.0, 8.0], &[-6.0, 6.0], Stroke::Solid),
        x,
        y,
    ));
    let frame = &charted.frame;
    let (left, right) = frame.area.x_grid();
    assert_eq!(recording.paths.len(), 1);
    let height = |y: f64| frame.y_to_grid(y).round() as i32;
    assert_eq!(
        recording.paths[0],
        [(left, height(-2.0)), (right, height(2.0))]
    );
}

#[test]
fn a_logarithmic_axis_is_even_in_ratios_and_ends_on_decades() {
    let x = axis(Scale::Linear, 0.0, 3.0);
    let ys = [1.0, 0.1, 0.01, 0.002];
    let points = series(&[0.0, 1.0, 2.0, 3.0], &ys, Stroke::Points);
    let (recording, charted) = record(&chart(points, x, YAxis::Fitted(Scale::Logarithmic)));
    assert_eq!((charted.y.lo(), charted.y.hi()), (1e-3, 1.0));
    let heights: Vec<i32> = recording.circles.iter().map(|it| it.center.1).collect();
    let (top, bottom) = charted.frame.area.y_grid();
    let third = f64::from(bottom - top) / 3.0;
    assert_eq!(heights[0], top);
    for i in [1, 2] {
        let expected = f64::from(top) + f64::from(i) * third;
        assert!((f64::from(heights[i as usize]) - expected).abs() <= 1.0);
    }
    let labels: Vec<&str> = recording.texts.iter().map(|text| text.0.as_str()).collect();
    for label in ["0.001", "0.01", "0.1", "1"] {
        assert!(labels.contains(&label), "{labels:?}");
    }
}

#[test]
fn what_falls_to_zero_leaves_a_logarithmic_chart_downwards() {
    let x = axis(Scale::Linear, 0.0, 3.0);
    let y = YAxis::Fixed(axis(Scale::Logarithmic, 1e-3, 1.0));
    let line = series(&[0.0, 1.0, 2.0], &[0.5, 0.5, 0.0], Stroke::Solid);
    let (recording, charted) = record(&chart(line, x, y));
    let last = recording.paths[0].last().unwrap();
    let (_, bottom) = charted.frame.area.y_grid();
    assert!(last.1 >= bottom);
    assert!((f64::from(last.0) - charted.frame.x_to_grid(1.0)).abs() <= 1.0);
}

#[test]
fn ends_that_make_no_logarithmic_axis_are_refused() {
    for (lo, hi) in [(0.0, 1.0), (-1.0, 1.0)] {
        let refused = Axis::new(Range::new(lo, hi).unwrap(), Scale::Logarithmic);
        assert_eq!(refused, None, "{lo}, {hi}");
    }
}

#[test]
fn an_open_dot_is_paper_in_a_ring_and_a_polygon_is_one_shape() {
    let x = axis(Scale::Linear, 0.0, 4.0);
    let y = YAxis::Fixed(axis(Scale::Linear, 0.0, 4.0));
    let (recording, _) = record(&chart(
        series(&[1.0, 9.0], &[2.0, 2.0], Stroke::Rings),
        x,
        y,
    ));
    let dots: Vec<_> = recording
        .circles
        .iter()
        .map(|it| (it.filled, it.rgb))
        .collect();
    assert_eq!(dots.len(), 2, "what is not seen has no dot");
    assert!(dots[0].0 && !dots[1].0);
    assert_eq!(dots[0].1, Theme::Light.palette().paper);
    let corners = ([0.5, 3.0, 9.0], [1.0, 3.0, 2.0]);
    let (recording, charted) = record(&chart(series(&corners.0, &corners.1, Stroke::Area), x, y));
    let (_, right) = charted.frame.area.x_grid();
    assert_eq!(recording.paths.len(), 1);
    assert_eq!(recording.paths[0].len(), 3);
    assert_eq!(recording.paths[0][2].0, right, "pressed to the edge");
}
