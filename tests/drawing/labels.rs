//! Laws of labels: outside the plot area, inside the picture, without overlaps, at every size.

use activation_lab::catalogue::parse_list;
use activation_lab_plot::{
    Area, GRID, Labels, LegendEntry, PlotState, Range, SeriesColor, Size, Stroke, Theme, draw,
    draw_labelled,
};

use crate::recording::Recording;

/// Upper bound on a character's advance width, relative to the font size.
const WIDEST: f64 = 1.0;
/// Maximum font size in a picture, in CSS px.
const TALLEST: f64 = 16.0;

fn state(functions: &str) -> PlotState {
    PlotState::new(
        parse_list(functions).unwrap(),
        Range::new(-6.0, 6.0).unwrap(),
    )
}

fn labels(functions: usize) -> Labels {
    Labels {
        name: String::new(),
        title: "activation functions and their derivatives".to_owned(),
        x: "pre-activation x".to_owned(),
        y: "value".to_owned(),
        legend: (0..functions)
            .map(|i| LegendEntry {
                text: format!("entry {i} (β = 1.5)"),
                color: SeriesColor::Curve(i),
                stroke: Stroke::Dashed,
                width: None,
                opacity: 1.0,
            })
            .collect(),
    }
}

fn record(labels: &Labels, size: Size) -> (Recording, Area) {
    let device = |css: f64| (css * size.pixel_ratio).round() as u32;
    let mut surface = Recording::new(device(size.width), device(size.height));
    let state = state("gelu,relu");
    let frame = draw_labelled(&mut surface, &state, labels, size, Theme::Light.palette());
    (surface, frame.unwrap().expect("room for a plot").area)
}

#[test]
fn labels_cover_neither_the_plot_nor_each_other() {
    for (width, height) in [
        (320.0, 320.0),
        (640.0, 360.0),
        (800.0, 450.0),
        (1600.0, 900.0),
    ] {
        for pixel_ratio in [1.0, 2.0, 2.5] {
            for count in [0, 1, 3, 8] {
                let size = Size::new(width, height, pixel_ratio);
                let labels = labels(count);
                let (recording, area) = record(&labels, size);
                let (left, _) = area.x_grid();
                let (top, bottom) = area.y_grid();
                let unit = f64::from(GRID) * pixel_ratio;
                let half = (0.5 * TALLEST * unit) as i32;
                let words: Vec<_> = recording
                    .texts
                    .iter()
                    .filter(|(text, _)| text.chars().any(char::is_alphabetic))
                    .collect();
                for (text, (x, y)) in &words {
                    let context = format!("{text} at {x}, {y} of {size:?} with {count}");
                    assert!(y + half <= top || y - half >= bottom, "{context}");
                    assert!(y - half >= 0, "{context}");
                    assert!(f64::from(y + half) <= height * unit, "{context}");
                    assert!(*x >= left, "{context}");
                }
                for (i, (text, (x, y))) in words.iter().enumerate() {
                    for (other, (x2, y2)) in &words[i + 1..] {
                        let wide = WIDEST * 13.0 * unit * text.chars().count() as f64 * 0.5;
                        let apart = (y - y2).abs() >= (12.0 * unit) as i32
                            || f64::from((x - x2).abs()) >= wide;
                        assert!(apart, "{text} and {other} at {size:?}");
                    }
                }
                let entries = words.iter().filter(|(text, _)| text.starts_with("entry"));
                assert_eq!(entries.count(), count, "{size:?}");
            }
        }
    }
}

#[test]
fn a_picture_without_room_keeps_its_plot() {
    let size = Size::new(300.0, 150.0, 1.0);
    let (recording, area) = record(&labels(8), size);
    assert!(area.height >= 72, "{area:?}");
    let words = recording.texts.iter();
    assert_eq!(words.filter(|(text, _)| text.contains("entry")).count(), 0);
    let size = Size {
        height: 190.0,
        ..size
    };
    let (recording, area) = record(&labels(2), size);
    assert!(area.height >= 72, "{area:?}");
    let said = |word: &str| recording.texts.iter().any(|(text, _)| text.contains(word));
    assert!(said("entry") && !said("functions"));
}

#[test]
fn without_labels_the_picture_is_the_plain_one() {
    let size = Size::new(640.0, 360.0, 1.5);
    let (labelled, area) = record(&Labels::default(), size);
    let mut plain = Recording::new(960, 540);
    let frame = draw(
        &mut plain,
        &state("gelu,relu"),
        size,
        Theme::Light.palette(),
    );
    assert_eq!(frame.unwrap().unwrap().area, area);
    assert_eq!(plain.paths, labelled.paths);
    assert_eq!(plain.texts, labelled.texts);
}
