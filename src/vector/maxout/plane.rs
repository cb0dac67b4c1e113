//! Maxout of two inputs, maxₖ (uₖ x + vₖ y + bₖ): each piece is maximal on a convex polygon.

/// The affine function u x + v y + b.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plane {
    /// The slopes u and v.
    pub weights: [f64; 2],
    /// The intercept b.
    pub bias: f64,
}

/// A rectangle of inputs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// The range of x.
    pub x: [f64; 2],
    /// The range of y.
    pub y: [f64; 2],
}

/// The vertices of a convex polygon, in order.
pub type Cell = Vec<[f64; 2]>;

/// The part of a cell between two contour levels.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// Index of the maximal piece.
    pub winner: usize,
    /// Number of levels below the band.
    pub below: usize,
    /// The polygon.
    pub cell: Cell,
}

impl Plane {
    /// u x + v y + b.
    pub fn at(&self, [x, y]: [f64; 2]) -> f64 {
        self.weights[0] * x + self.weights[1] * y + self.bias
    }

    fn minus(&self, other: &Self) -> Self {
        Self {
            weights: [0, 1].map(|i| self.weights[i] - other.weights[i]),
            bias: self.bias - other.bias,
        }
    }

    fn raised(&self, by: f64) -> Self {
        Self {
            bias: self.bias + by,
            ..*self
        }
    }
}

impl Area {
    fn corners(&self) -> Cell {
        let ([left, right], [low, high]) = (self.x, self.y);
        vec![[left, low], [right, low], [right, high], [left, high]]
    }
}

/// The maximum at a point and the indices of all maximal pieces; `None` without pieces.
pub fn plane_at(planes: &[Plane], point: [f64; 2]) -> Option<(f64, Vec<usize>)> {
    let values: Vec<f64> = planes.iter().map(|plane| plane.at(point)).collect();
    let value = values.iter().copied().reduce(f64::max)?;
    let mut winners: Vec<usize> = Vec::new();
    for (k, plane) in planes.iter().enumerate() {
        if values[k] == value && winners.iter().all(|&other| planes[other] != *plane) {
            winners.push(k);
        }
    }
    Some((value, winners))
}

/// The cell of each piece within an area; empty for a piece that is nowhere maximal.
pub fn cells(planes: &[Plane], area: Area) -> Vec<Cell> {
    let cell = |k: usize| {
        let mut cell = area.corners();
        for (j, other) in planes.iter().enumerate() {
            let lead = planes[k].minus(other);
            // Of equal pieces, the first one counts.
            let tie = lead.weights == [0.0, 0.0] && lead.bias == 0.0;
            cell = if tie && j < k {
                Cell::new()
            } else {
                clipped(&cell, lead)
            };
        }
        if size(&cell) > 0.0 { cell } else { Cell::new() }
    };
    (0..planes.len()).map(cell).collect()
}

/// Minimum and maximum over an area; `None` without pieces.
pub fn extrema_over(planes: &[Plane], area: Area) -> Option<[f64; 2]> {
    let cells = cells(planes, area);
    let values = planes
        .iter()
        .zip(&cells)
        .flat_map(|(plane, cell)| cell.iter().map(|&corner| plane.at(corner)));
    values.fold(None, |ends, value| {
        let [lo, hi] = ends.unwrap_or([value; 2]);
        Some([value.min(lo), value.max(hi)])
    })
}

/// The cells, subdivided at ascending contour `levels`.
pub fn bands(planes: &[Plane], area: Area, levels: &[f64]) -> Vec<Band> {
    let mut bands = Vec::new();
    for (winner, cell) in cells(planes, area).into_iter().enumerate() {
        let plane = planes[winner];
        for below in 0..=levels.len() {
            let mut part = cell.clone();
            if let Some(i) = below.checked_sub(1) {
                part = clipped(&part, plane.raised(-levels[i]));
            }
            if let Some(&upper) = levels.get(below) {
                let falling = Plane {
                    weights: plane.weights.map(|slope| -slope),
                    bias: upper - plane.bias,
                };
                // A constant piece lies in one band; at a level, in the upper one.
                part = if falling.weights == [0.0, 0.0] && falling.bias <= 0.0 {
                    Cell::new()
                } else {
                    clipped(&part, falling)
                };
            }
            if size(&part) > 0.0 {
                let cell = part;
                bands.push(Band {
                    winner,
                    below,
                    cell,
                });
            }
        }
    }
    bands
}

/// The contour line of a plane at `level` within a convex polygon; `None` if it is a point, empty or the whole polygon.
pub fn contour_line(plane: &Plane, cell: &Cell, level: f64) -> Option<[[f64; 2]; 2]> {
    let above = plane.raised(-level);
    let mut ends: Vec<[f64; 2]> = Vec::new();
    for (a, b) in edges(cell) {
        let (at_a, at_b) = (above.at(a), above.at(b));
        if (at_a < 0.0) != (at_b < 0.0) {
            ends.push(between(a, b, at_a / (at_a - at_b)));
        }
    }
    let [from, to] = ends.try_into().ok()?;
    (from != to).then_some([from, to])
}

/// The part of a convex polygon with `plane` ≥ 0.
///
/// Sutherland & Hodgman, "Reentrant polygon clipping", 1974.
fn clipped(cell: &Cell, plane: Plane) -> Cell {
    let mut kept = Cell::new();
    for (a, b) in edges(cell) {
        let (at_a, at_b) = (plane.at(a), plane.at(b));
        if at_a >= 0.0 {
            kept.push(a);
        }
        if (at_a > 0.0 && at_b < 0.0) || (at_a < 0.0 && at_b > 0.0) {
            kept.push(between(a, b, at_a / (at_a - at_b)));
        }
    }
    kept
}

/// Pairs of consecutive vertices.
fn edges(cell: &Cell) -> impl Iterator<Item = ([f64; 2], [f64; 2])> + '_ {
    let next = cell.iter().cycle().skip(1);
    cell.iter().zip(next).map(|(&a, &b)| (a, b))
}

fn between(a: [f64; 2], b: [f64; 2], share: f64) -> [f64; 2] {
    [0, 1].map(|i| a[i] + share * (b[i] - a[i]))
}

/// The area of a convex polygon.
pub fn size(cell: &Cell) -> f64 {
    let Some(&origin) = cell.first() else {
        return 0.0;
    };
    // Relative to a vertex, because far from the origin the shoelace formula cancels.
    let cross = |(a, b): ([f64; 2], [f64; 2])| {
        (a[0] - origin[0]) * (b[1] - origin[1]) - (b[0] - origin[0]) * (a[1] - origin[1])
    };
    0.5 * edges(cell).map(cross).sum::<f64>().abs()
}

#[cfg(test)]
mod tests {
    use super::*;

    const AREA: Area = Area {
        x: [-3.0, 3.0],
        y: [-2.0, 4.0],
    };

    fn planes(list: &[[f64; 3]]) -> Vec<Plane> {
        let plane = |&[u, v, bias]: &[f64; 3]| Plane {
            weights: [u, v],
            bias,
        };
        list.iter().map(plane).collect()
    }

    fn some() -> Vec<Plane> {
        planes(&[
            [1.0, 0.5, 0.0],
            [-1.0, 0.25, 0.5],
            [0.0, -1.5, -0.3],
            [0.2, 0.1, 1.0],
            [0.0, 0.0, -50.0],
            [1.0, 0.5, 0.0],
        ])
    }

    #[test]
    fn cells_partition_the_area_by_maximal_piece() {
        let all = some();
        let cells = cells(&all, AREA);
        let sum: f64 = cells.iter().map(size).sum();
        assert!((sum - 36.0).abs() < 1e-12, "{sum}");
        assert!(cells[4].is_empty() && cells[5].is_empty());
        for (k, cell) in cells.iter().enumerate() {
            let n = cell.len() as f64;
            let middle = [0, 1].map(|i| cell.iter().map(|corner| corner[i]).sum::<f64>() / n);
            if n > 0.0 {
                assert_eq!(plane_at(&all, middle).unwrap().1, [k]);
            }
        }
    }

    #[test]
    fn bands_partition_the_cells_by_level() {
        let all = some();
        let [least, most] = extrema_over(&all, AREA).unwrap();
        let levels = [0.0, 1.0, 2.0, 3.0, 4.0];
        let bands = bands(&all, AREA, &levels);
        let sum: f64 = bands.iter().map(|band| size(&band.cell)).sum();
        assert!((sum - 36.0).abs() < 1e-12, "{sum}");
        for band in &bands {
            let lo = band.below.checked_sub(1).map_or(least, |i| levels[i]);
            let hi = levels.get(band.below).copied().unwrap_or(most);
            for &corner in &band.cell {
                let value = plane_at(&all, corner).unwrap().0;
                assert!(lo - 1e-12 <= value && value <= hi + 1e-12, "{band:?}");
            }
        }
    }

    #[test]
    fn constant_piece_lies_in_one_band() {
        let flat = planes(&[[0.0, 0.0, 2.0]]);
        for (levels, below) in [([1.0, 2.0, 3.0], 2), ([-1.0, 0.0, 1.5], 3)] {
            let bands = bands(&flat, AREA, &levels);
            assert_eq!((bands.len(), bands[0].below), (1, below));
            assert_eq!(size(&bands[0].cell), 36.0);
        }
    }

    #[test]
    fn contour_lines_have_their_level() {
        let all = some();
        let mut lines = 0;
        for (plane, cell) in all.iter().zip(cells(&all, AREA)) {
            for level in [0.5, 1.25, 2.0] {
                for end in contour_line(plane, &cell, level).into_iter().flatten() {
                    assert!((plane_at(&all, end).unwrap().0 - level).abs() < 1e-12);
                    lines += 1;
                }
            }
        }
        assert!(lines >= 6, "{lines}");
        let flat = Plane {
            weights: [0.0, 0.0],
            bias: 1.0,
        };
        assert_eq!(contour_line(&flat, &AREA.corners(), 1.0), None);
    }

    #[test]
    fn extrema_lie_at_vertices() {
        let pyramid = planes(&[
            [1.0, 0.0, 0.0],
            [-1.0, 0.0, 0.0],
            [0.0, 1.0, 0.0],
            [0.0, -1.0, 0.0],
        ]);
        assert_eq!(extrema_over(&pyramid, AREA), Some([0.0, 4.0]));
        assert_eq!(extrema_over(&[], AREA), None);
        assert_eq!(
            plane_at(&pyramid, [0.0, 0.0]),
            Some((0.0, vec![0, 1, 2, 3]))
        );
        assert_eq!(plane_at(&pyramid, [1.0, 2.0]), Some((2.0, vec![2])));
    }
}
