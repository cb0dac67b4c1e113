//! Maxout of two inputs, as lists of numbers; `www/lab/maxout.js` names them.

use wasm_bindgen::prelude::wasm_bindgen;

use activation_lab::vector::{
    Area, Plane, bands, cells, contour_line, extrema_over, plane_at, size,
};
use activation_lab_plot::{Range, Ticks};

/// Target number of contour levels.
const LEVELS: f64 = 10.0;

/// The value at a point and the indices of the maximal pieces; each plane is given as u, v, b.
#[wasm_bindgen(js_name = maxoutPlaneAt)]
pub fn maxout_plane_at(numbers: &[f64], x: f64, y: f64) -> Vec<f64> {
    let found = plane_at(&planes(numbers), [x, y]);
    let Some((value, winners)) = found else {
        return Vec::new();
    };
    let mut list = vec![value];
    list.extend(winners.into_iter().map(|winner| winner as f64));
    list
}

/// Cells and contours of the planes over an area, which is given by the ends of x and y.
///
/// * Minimum and maximum; number of contour levels, and the levels.
/// * Number of bands. For each: index of the piece, number of levels below, number of vertices, all x, all y.
/// * For each plane: its cell's share of the area, number of vertices, all x, all y.
/// * Contour lines until the end of the list, each as x, y, x, y.
#[wasm_bindgen(js_name = maxoutPlaneMap)]
pub fn maxout_plane_map(numbers: &[f64], ends: &[f64]) -> Vec<f64> {
    let planes = planes(numbers);
    let &[left, right, low, high] = ends else {
        return Vec::new();
    };
    let area = Area {
        x: [left, right],
        y: [low, high],
    };
    let Some([least, most]) = extrema_over(&planes, area) else {
        return Vec::new();
    };
    let levels =
        Range::new(least, most).map_or_else(Vec::new, |range| Ticks::new(range, LEVELS).values);
    let mut list = vec![least, most, levels.len() as f64];
    list.extend(&levels);
    let bands = bands(&planes, area, &levels);
    list.push(bands.len() as f64);
    for band in bands {
        list.extend([band.winner as f64, band.below as f64]);
        polygon(&mut list, &band.cell);
    }
    let cells = cells(&planes, area);
    let whole = (right - left) * (high - low);
    for cell in &cells {
        list.push(size(cell) / whole);
        polygon(&mut list, cell);
    }
    for (plane, cell) in planes.iter().zip(&cells) {
        let lines = levels
            .iter()
            .filter_map(|&level| contour_line(plane, cell, level));
        list.extend(lines.flatten().flatten());
    }
    list
}

fn planes(numbers: &[f64]) -> Vec<Plane> {
    let plane = |row: &[f64]| Plane {
        weights: [row[0], row[1]],
        bias: row[2],
    };
    numbers.chunks_exact(3).map(plane).collect()
}

fn polygon(list: &mut Vec<f64>, corners: &[[f64; 2]]) {
    list.push(corners.len() as f64);
    for i in [0, 1] {
        list.extend(corners.iter().map(|corner| corner[i]));
    }
}
