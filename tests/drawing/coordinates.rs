//! Laws of coordinate labels over the whole catalogue: no overlaps, and every point with enough room has a label.

use activation_lab::analysis::features;
use activation_lab::catalogue;
use activation_lab::functions::ACTIVATIONS;
use activation_lab_plot::{Frame, Marks, Orders, PlotState, PointLabel, Range, Size, Theme, draw};

use crate::cases::{self, Case};
use crate::recording::Recording;

const MARKS: Marks = Marks {
    asymptotes: false,
    extrema: true,
    zeros: true,
    inflections: true,
    saturation: false,
    unit_slope: false,
    density: false,
};

fn picture(state: &PlotState, size: Size, theme: Theme) -> (Recording, Frame) {
    let device = |css: f64| (css * size.pixel_ratio).round() as u32;
    let mut surface = Recording::new(device(size.width), device(size.height));
    let frame = draw(&mut surface, state, size, theme.palette()).unwrap();
    (surface, frame.expect("room for a plot"))
}

fn size(width: f64, height: f64, pixel_ratio: f64) -> Size {
    Size::new(width, height, pixel_ratio)
}

fn marked(functions: &str, x: (f64, f64)) -> PlotState {
    PlotState {
        marks: MARKS,
        ..PlotState::new(
            catalogue::parse_list(functions).unwrap(),
            Range::new(x.0, x.1).unwrap(),
        )
    }
}

/// The marked points of a picture, in data.
fn points(state: &PlotState, frame: &Frame) -> Vec<(f64, f64)> {
    let of = |function: &catalogue::Expression| {
        let found = features(function, frame.x.lo(), frame.x.hi());
        let zeros = found.zeros.iter().chain(&found.slope_zeros);
        let extrema = found.extrema.iter().map(|it| (it.x, it.f));
        let inflections = found.inflections.iter().map(|&x| (x, function.at(x).f));
        let zeros = zeros.map(|&x| (x, 0.0));
        zeros.chain(extrema).chain(inflections).collect::<Vec<_>>()
    };
    let all = state.functions.iter().flat_map(of);
    all.filter(|point| frame.y.contains(point.1)).collect()
}

/// Left, top, right and bottom in CSS px.
fn sides(it: &PointLabel) -> [f64; 4] {
    [it.left, it.top, it.left + it.width, it.top + it.height]
}

fn apart(a: [f64; 4], b: [f64; 4]) -> bool {
    let slack = 1e-6;
    a[2] <= b[0] + slack || b[2] <= a[0] + slack || a[3] <= b[1] + slack || b[3] <= a[1] + slack
}

/// Asserts that labels stay in the area, overlap neither labels nor marks, and belong to points of the picture.
fn check(name: &str, state: &PlotState, frame: &Frame) {
    let ratio = frame.size.pixel_ratio;
    let css = |device: i32| f64::from(device) / ratio;
    let grid = |units: f64| units / f64::from(activation_lab_plot::GRID) / ratio;
    let area = frame.area;
    let (right, bottom) = (css(area.left + area.width), css(area.top + area.height));
    let points = points(state, frame);
    for (index, label) in frame.labels.iter().enumerate() {
        let box_ = sides(label);
        assert!(
            box_[0] >= css(area.left) - 0.1
                && box_[1] >= css(area.top) - 0.1
                && box_[2] <= right + 0.1
                && box_[3] <= bottom + 0.1,
            "{name}: {label:?} leaves the area"
        );
        for other in &frame.labels[..index] {
            assert!(apart(box_, sides(other)), "{name}: {label:?} on {other:?}");
        }
        for &(x, y) in &points {
            let (left, top) = (grid(frame.x_to_grid(x)), grid(frame.y_to_grid(y)));
            let mark = [left - 5.0, top - 5.0, left + 5.0, top + 5.0];
            assert!(apart(box_, mark), "{name}: {label:?} on ({x}, {y})");
        }
        assert!(
            points.contains(&(label.x, label.y)),
            "{name}: {label:?} is no marked point"
        );
    }
}

#[test]
fn no_label_covers_anything_or_leaves_the_plot() {
    let mut labels = 0;
    for case in cases::all() {
        let Case {
            function,
            x,
            y,
            pixel_ratio,
            scale,
        } = &case;
        for (width, height) in [cases::CSS_SIZE, (360.0, 300.0), (180.0, 140.0)] {
            for show in [
                Orders::new(true, true, false),
                Orders::new(true, true, true),
            ] {
                let state = PlotState {
                    marks: MARKS,
                    show,
                    y: *y,
                    ..PlotState::new(vec![function.clone()], *x)
                };
                let size = Size {
                    scale: *scale,
                    ..size(width, height, *pixel_ratio)
                };
                let (_, frame) = picture(&state, size, Theme::Light);
                labels += frame.labels.len();
                check(&case.to_string(), &state, &frame);
            }
        }
    }
    assert!(labels > 1000, "{labels}");
}

#[test]
fn on_the_page_every_marked_point_is_read() {
    for entry in ACTIVATIONS {
        let state = marked(entry.id, (-6.0, 6.0));
        let (_, frame) = picture(&state, size(760.0, 420.0, 1.0), Theme::Light);
        for (x, y) in points(&state, &frame) {
            let near = |it: &&PointLabel| {
                let (dx, dy) = (it.x - x, it.y - y);
                dx.abs() <= 1.5 * frame.x.width() / f64::from(frame.area.width)
                    && dy.abs() <= 1.5 * frame.y.width() / f64::from(frame.area.height)
            };
            let id = entry.id;
            assert!(frame.labels.iter().any(|it| near(&it)), "{id}: ({x}, {y})");
        }
    }
}

#[test]
fn of_many_functions_the_active_one_is_read_first() {
    let eight = "swish,mish,gelu,gelu_tanh(c=0.15),silu,hard_swish,gelu_sigmoid,tanhshrink";
    for active in 0..8 {
        for (width, height) in [(760.0, 420.0), (320.0, 240.0)] {
            let state = PlotState {
                active,
                ..marked(eight, (-6.0, 6.0))
            };
            let (_, frame) = picture(&state, size(width, height, 2.0), Theme::Dark);
            check(&format!("eight, {active}"), &state, &frame);
            let own = PlotState {
                active: 0,
                y: Some(frame.y),
                ..marked(&state.functions[active].to_string(), (-6.0, 6.0))
            };
            let own = points(&own, &frame);
            let first = frame.labels.first().expect("a label");
            assert!(own.contains(&(first.x, first.y)), "{active}: {first:?}");
        }
    }
}

#[test]
fn coordinates_are_written_and_rounding_is_zero() {
    let state = marked("gelu", (-6.0, 6.0));
    let (recording, frame) = picture(&state, size(760.0, 420.0, 1.0), Theme::Light);
    let written: Vec<&str> = recording.texts.iter().map(|text| text.0.as_str()).collect();
    for text in [
        "(\u{2212}0.7518, \u{2212}0.1700)",
        "(\u{2212}0.7518, 0)",
        "(0, 0)",
        "(1.4142, 1.3030)",
        "(\u{2212}1.4142, \u{2212}0.1112)",
    ] {
        assert!(written.contains(&text), "{text}: {written:?}");
    }
    assert_eq!(frame.labels.len(), 5);
    // Without f′, only the zeros of f are marked.
    let only_f = PlotState {
        show: Orders::new(true, false, false),
        ..state
    };
    let (_, frame) = picture(&only_f, size(760.0, 420.0, 1.0), Theme::Light);
    assert_eq!(frame.labels.len(), 4);
}

#[test]
fn labels_can_be_read_and_stay_while_the_probe_moves() {
    for theme in [Theme::Light, Theme::Dark] {
        let state = marked(
            "sigmoid,swish,mish,gelu,elu,tanh,silu,hard_swish",
            (-4.0, 4.0),
        );
        let (recording, frame) = picture(&state, size(760.0, 420.0, 1.0), theme);
        let texts = recording.texts.iter().zip(&recording.text_colors);
        for ((text, _), &rgb) in texts.filter(|((text, _), _)| text.starts_with('(')) {
            let ratio = contrast(rgb, theme.palette().paper);
            assert!(ratio >= 4.5, "{theme:?} {text}: {rgb:?} has {ratio}");
        }
        for probe in [-1.2785, 0.0, 2.5] {
            let probed = PlotState {
                probe: Some(probe),
                ..state.clone()
            };
            let (_, moved) = picture(&probed, size(760.0, 420.0, 1.0), theme);
            assert_eq!(moved.labels, frame.labels);
        }
    }
}

/// Contrast ratio (WCAG 2.2).
fn contrast(a: (u8, u8, u8), b: (u8, u8, u8)) -> f64 {
    let luminance = |(r, g, b): (u8, u8, u8)| {
        let linear = |v: u8| {
            let v = f64::from(v) / 255.0;
            if v <= 0.04045 {
                v / 12.92
            } else {
                ((v + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}
