//! SVG snapshots of every function, compared byte for byte.
//!
//! `cargo xtask bless` rewrites them after an intended change; inspect them before committing.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

use activation_lab::catalogue;
use activation_lab::functions::{ACTIVATIONS, Scale};
use activation_lab_plot::{
    Axis, Chart, Hairline, Labels, LegendEntry, Marks, Note, Orders, PlotState, Range, Series,
    SeriesColor, Size, Stroke, Theme, YAxis, chart_svg, labelled_chart_svg, labelled_svg, svg,
};

const SIZE: (f64, f64) = (760.0, 420.0);

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots")
}

fn picture(functions: &str, show: Orders, x: (f64, f64), theme: Theme) -> String {
    let functions = catalogue::parse_list(functions).unwrap();
    let x = Range::new(x.0, x.1).unwrap();
    let state = PlotState {
        show,
        ..PlotState::new(functions, x)
    };
    svg(&state, SIZE.0, SIZE.1, theme.palette())
}

/// Name and content of every snapshot.
fn pictures() -> Vec<(String, String)> {
    let f_df = Orders::new(true, true, false);
    let all = Orders::new(true, true, true);
    let mut pictures: Vec<_> = ACTIVATIONS
        .iter()
        .map(|entry| {
            (
                entry.id.to_owned(),
                picture(entry.id, f_df, (-6.0, 6.0), Theme::Light),
            )
        })
        .collect();
    let mut add = |name: &str, content| pictures.push((name.to_owned(), content));
    add(
        "page-default",
        picture("gelu,relu", f_df, (-6.0, 6.0), Theme::Light),
    );
    add(
        "dark-three-orders",
        picture("mish,elu(alpha=0.2)", all, (-4.0, 4.0), Theme::Dark),
    );
    let eight = "sigmoid,tanh,softplus,relu6,selu,silu,hard_swish,hardshrink";
    add(
        "eight-functions",
        picture(
            eight,
            Orders::new(true, false, false),
            (-5.0, 8.0),
            Theme::Light,
        ),
    );
    add(
        "far-out",
        picture("swish(beta=0.1),logit", f_df, (-1e-9, 3e-9), Theme::Light),
    );
    add("marked", marked());
    add(
        "chart-lines",
        chart_svg(&lines(), SIZE.0, SIZE.1, Theme::Light),
    );
    add(
        "chart-decades",
        chart_svg(&decades(), SIZE.0, SIZE.1, Theme::Dark),
    );
    labelled(&mut add);
    pictures
}

/// All annotations with coordinate labels, on three functions; two share a zero with the third.
fn marked() -> String {
    let functions = catalogue::parse_list("swish,leaky_relu(alpha=0.1),gelu_tanh").unwrap();
    let state = PlotState {
        active: 2,
        marks: Marks {
            extrema: true,
            zeros: true,
            inflections: true,
            ..Marks::default()
        },
        ..PlotState::new(functions, Range::new(-4.0, 3.0).unwrap())
    };
    svg(&state, SIZE.0, SIZE.1, Theme::Light.palette())
}

/// Labeled pictures: a slide, a tiny picture, and a chart with category names.
fn labelled(add: &mut impl FnMut(&str, String)) {
    let functions = "swish(beta=1.5),leaky_relu(alpha=0.1),gelu_tanh";
    let state = PlotState::new(
        catalogue::parse_list(functions).unwrap(),
        Range::new(-6.0, 6.0).unwrap(),
    );
    let size = |width, height, pixel_ratio| Size::new(width, height, pixel_ratio);
    let labels = Labels {
        name: "Swish, Leaky ReLU & GELU".to_owned(),
        title: "Swish, Leaky ReLU & GELU <tanh>".to_owned(),
        x: "pre-activation x".to_owned(),
        y: "value".to_owned(),
        legend: vec![
            entry("Swish (β = 1.5)", SeriesColor::Curve(0), Stroke::Solid),
            entry("Leaky ReLU (α = 0.1)", SeriesColor::Curve(1), Stroke::Solid),
            entry(
                "GELU, tanh approximation (c = 0.044715)",
                SeriesColor::Curve(2),
                Stroke::Solid,
            ),
            entry("f", SeriesColor::Ink, Stroke::Solid),
            entry("f′ slope", SeriesColor::Ink, Stroke::Dashed),
        ],
    };
    let light = Theme::Light.palette();
    let slide = labelled_svg(&state, &labels, size(800.0, 450.0, 2.0), light);
    add("labelled-slide", slide);
    let chinese = Labels {
        title: "激活函数及其导数在预激活值附近的图像".to_owned(),
        x: "预激活值 x".to_owned(),
        y: "值".to_owned(),
        ..labels.clone()
    };
    let small = labelled_svg(
        &state,
        &chinese,
        size(320.0, 300.0, 1.0),
        Theme::Dark.palette(),
    );
    add("labelled-small", small);
    let bars = Labels {
        title: "Softmax".to_owned(),
        x: "class".to_owned(),
        y: "probability".to_owned(),
        legend: vec![
            entry("p", SeriesColor::Curve(0), Stroke::Area),
            entry("p at T = 1", SeriesColor::Quiet, Stroke::Points),
            entry("not there", SeriesColor::Curve(1), Stroke::Rings),
        ],
        ..Labels::default()
    };
    let picture = labelled_chart_svg(&named(), &bars, size(400.0, 300.0, 1.0), light);
    add("labelled-chart", picture);
}

fn entry(text: &str, color: SeriesColor, stroke: Stroke) -> LegendEntry {
    LegendEntry {
        text: text.to_owned(),
        color,
        stroke,
        width: None,
        opacity: 1.0,
    }
}

/// Bars over category names, with annotations.
fn named() -> Chart {
    let values = [0.7, 0.2, 0.1];
    let bar = |(i, &p): (usize, &f64)| {
        let (left, right) = (i as f64 + 0.7, i as f64 + 1.3);
        let corners = [(left, 0.0), (right, 0.0), (right, p), (left, p)];
        series(&corners, SeriesColor::Curve(i), Stroke::Area)
    };
    Chart {
        series: values.iter().enumerate().map(bar).collect(),
        marks: vec![],
        x: axis(Scale::Linear, 0.5, 3.5),
        y: YAxis::Fixed(axis(Scale::Linear, 0.0, 1.0)),
        names: [["A", "B", "C"].map(str::to_owned).to_vec(), Vec::new()],
        notes: (0..3)
            .map(|i| Note {
                x: i as f64 + 1.0,
                y: values[i],
                text: format!("{:.1}", values[i]),
                above: i != 0,
            })
            .collect(),
    }
}

fn axis(scale: Scale, lo: f64, hi: f64) -> Axis {
    Axis::new(Range::new(lo, hi).unwrap(), scale).unwrap()
}

fn series(points: &[(f64, f64)], color: SeriesColor, stroke: Stroke) -> Series {
    Series {
        xs: points.iter().map(|point| point.0).collect(),
        ys: points.iter().map(|point| point.1).collect(),
        color,
        stroke,
        width: None,
        opacity: 1.0,
    }
}

/// Lines that leave on every side, one with a gap, one pale and wide, and hairlines.
fn lines() -> Chart {
    let zigzag = [(-3.0, -1.0), (-1.0, 3.0), (0.0, -2.0), (3.0, 0.5)];
    let broken = [
        (-1.5, 1.0),
        (-0.5, 0.8),
        (f64::NAN, 0.0),
        (0.5, 0.6),
        (1.5, 1.0),
    ];
    let pale = Series {
        width: Some(9.0),
        opacity: 0.35,
        ..series(&broken, SeriesColor::Curve(1), Stroke::Solid)
    };
    Chart {
        series: vec![
            pale,
            series(&zigzag, SeriesColor::Curve(0), Stroke::Solid),
            series(&broken, SeriesColor::Ink, Stroke::Dashed),
            series(&broken, SeriesColor::Curve(2), Stroke::Points),
        ],
        marks: vec![Hairline::X(-0.5), Hairline::Y(0.6), Hairline::Y(7.0)],
        x: axis(Scale::Linear, -2.0, 2.0),
        y: YAxis::Fixed(axis(Scale::Linear, -1.0, 1.5)),
        names: Default::default(),
        notes: Vec::new(),
    }
}

/// Powers that decrease over many decades, one of them to 0.
fn decades() -> Chart {
    let power = |base: f64| -> Vec<_> { (0..=50).map(|n| (f64::from(n), base.powi(n))).collect() };
    let dead = [(0.0, 1.0), (1.0, 0.5), (2.0, 0.0), (3.0, 0.0)];
    Chart {
        series: vec![
            series(&power(0.25), SeriesColor::Quiet, Stroke::Dotted),
            series(&power(0.5), SeriesColor::Curve(0), Stroke::Solid),
            series(&dead, SeriesColor::Curve(1), Stroke::Solid),
        ],
        marks: vec![],
        x: axis(Scale::Linear, 0.0, 50.0),
        y: YAxis::Fitted(Scale::Logarithmic),
        names: Default::default(),
        notes: Vec::new(),
    }
}

/// Ids would clash if a page contains several pictures, some of them hidden.
#[test]
fn pictures_contain_no_ids() {
    for (name, content) in pictures() {
        for reference in [" id=", "url(", "href="] {
            assert!(!content.contains(reference), "{name}: {reference}");
        }
    }
}

#[test]
fn pictures_match_their_snapshots() {
    let bless = std::env::var_os("ACTIVATION_LAB_BLESS").is_some();
    let mut changed = Vec::new();
    let mut names = Vec::new();
    for (name, content) in pictures() {
        let golden = folder().join(format!("{name}.svg"));
        if bless {
            fs::write(&golden, &content).unwrap();
        } else if fs::read_to_string(&golden).ok().as_ref() != Some(&content) {
            fs::write(folder().join(format!("{name}-changed.svg")), &content).unwrap();
            changed.push(name.clone());
        }
        names.push(name);
    }
    assert!(
        changed.is_empty(),
        "changed: {changed:?}; compare with the -changed.svg beside each, then run cargo xtask bless"
    );
    for file in fs::read_dir(folder()).unwrap() {
        let path = file.unwrap().path();
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(
            names.contains(&stem) || stem.ends_with("-changed"),
            "{stem} belongs to no picture"
        );
    }
}
