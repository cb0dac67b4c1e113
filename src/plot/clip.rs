//! Clipping of polylines at the top and bottom edge of the plot area.

use super::Area;

/// A polyline in integer grid units.
pub type Path = Vec<(i32, i32)>;

/// Clips `points` (grid units, not rounded) at the top and bottom edge of `area`, and rounds the result.
///
/// A segment keeps its direction where it crosses an edge, so a curve leaves the picture at its true slope. plotters would
/// move the outer point onto the frame. The segment ends `overshoot` grid units beyond the edge, since a flat stroke would
/// otherwise lose its inner half early.
pub fn clip(points: &[(f64, f64)], area: &Area, overshoot: i32) -> Vec<Path> {
    let (left, right) = area.x_grid();
    let (top, bottom) = area.y_grid();
    let (top, bottom) = (top - overshoot, bottom + overshoot);
    let (upper, lower) = (f64::from(top), f64::from(bottom));
    let round = |(x, y): (f64, f64)| {
        let (x, y) = (libm::round(x) as i32, libm::round(y) as i32);
        (x.clamp(left, right), y.clamp(top, bottom))
    };
    let mut paths = Vec::new();
    let mut path = Path::new();
    for pair in points.windows(2) {
        let Some((from, to)) = visible_part(pair[0], pair[1], upper, lower) else {
            flush(&mut path, &mut paths);
            continue;
        };
        if from != pair[0] {
            flush(&mut path, &mut paths);
        }
        if path.is_empty() {
            path.push(round(from));
        }
        push(&mut path, round(to));
        if to != pair[1] {
            flush(&mut path, &mut paths);
        }
    }
    flush(&mut path, &mut paths);
    paths
}

/// The part of a segment between `upper` and `lower`; `None` if it has no length.
pub(super) fn visible_part(
    a: (f64, f64),
    b: (f64, f64),
    upper: f64,
    lower: f64,
) -> Option<((f64, f64), (f64, f64))> {
    let (least, most) = if a.1 < b.1 { (a.1, b.1) } else { (b.1, a.1) };
    if most < upper || least > lower {
        return None;
    }
    if upper <= least && most <= lower {
        return Some((a, b));
    }
    let at = |y: f64| {
        // Interpolates from the end nearer in y, to keep the digits if the other end is far away.
        if (y - a.1).abs() <= (y - b.1).abs() {
            (a.0 + (b.0 - a.0) * ((y - a.1) / (b.1 - a.1)), y)
        } else {
            (b.0 + (a.0 - b.0) * ((y - b.1) / (a.1 - b.1)), y)
        }
    };
    let cut = |p: (f64, f64)| {
        if p.1 < upper {
            at(upper)
        } else if p.1 > lower {
            at(lower)
        } else {
            p
        }
    };
    Some((cut(a), cut(b)))
}

fn push(path: &mut Path, point: (i32, i32)) {
    if path.last() != Some(&point) {
        path.push(point);
    }
}

fn flush(path: &mut Path, paths: &mut Vec<Path>) {
    if path.len() > 1 {
        paths.push(std::mem::take(path));
    } else {
        path.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::GRID;

    const AREA: Area = Area {
        left: 0,
        top: 10,
        width: 100,
        height: 20,
    };

    fn grid(x: i32, y: i32) -> (i32, i32) {
        (x * GRID, y * GRID)
    }

    fn clipped(points: &[(f64, f64)]) -> Vec<Path> {
        let scaled: Vec<_> = points
            .iter()
            .map(|p| (p.0 * f64::from(GRID), p.1 * f64::from(GRID)))
            .collect();
        clip(&scaled, &AREA, 0)
    }

    #[test]
    fn segment_is_cut_at_the_edge() {
        assert_eq!(
            clipped(&[(0.0, 20.0), (40.0, 0.0)]),
            [[grid(0, 20), grid(20, 10)]]
        );
    }

    #[test]
    fn reentering_curve_becomes_two_paths() {
        let paths = clipped(&[(0.0, 20.0), (20.0, 0.0), (40.0, 20.0)]);
        assert_eq!(
            paths,
            [[grid(0, 20), grid(10, 10)], [grid(30, 10), grid(40, 20)]]
        );
    }

    #[test]
    fn segment_through_both_edges_is_cut_twice() {
        assert_eq!(
            clipped(&[(0.0, 0.0), (40.0, 40.0)]),
            [[grid(10, 10), grid(30, 30)]]
        );
    }

    #[test]
    fn stroke_ends_beyond_the_edge_by_half_its_width() {
        let flat =
            [(0.0, 11.0), (40.0, 9.0)].map(|(x, y)| (x * f64::from(GRID), y * f64::from(GRID)));
        assert_eq!(clip(&flat, &AREA, 0), [[grid(0, 11), grid(20, 10)]]);
        assert_eq!(clip(&flat, &AREA, GRID), [[grid(0, 11), grid(40, 9)]]);
    }

    #[test]
    fn invisible_curve_draws_nothing() {
        assert!(clipped(&[(0.0, 0.0), (40.0, 5.0), (50.0, -1e12)]).is_empty());
    }

    #[test]
    fn distant_points_do_not_change_the_slope() {
        let paths = clipped(&[(0.0, 20.0), (0.015_625, -1e13)]);
        assert_eq!(paths, [[grid(0, 20), grid(0, 10)]]);
    }
}
