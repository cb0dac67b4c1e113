//! A parsed value table, as the site exports it.

use activation_lab::functions::Jet;

/// Lines above the columns, and the cells.
pub(crate) struct Table {
    pub(crate) titles: Vec<String>,
    pub(crate) rows: Vec<Vec<f64>>,
}

/// Parses a line of RFC 4180 CSV without line breaks in cells.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            c => cells.last_mut().unwrap().push(c),
        }
    }
    cells
}

fn number(cell: &str) -> f64 {
    if cell.is_empty() {
        return f64::NAN;
    }
    cell.parse()
        .unwrap_or_else(|_| panic!("{cell} is no number"))
}

impl Table {
    /// Parses a file and asserts that x ascends.
    pub(crate) fn read(text: &str) -> Self {
        let mut lines = text.strip_suffix("\r\n").unwrap().split("\r\n");
        let titles = cells(lines.next().unwrap());
        let rows: Vec<Vec<f64>> = lines
            .map(|line| cells(line).iter().map(|cell| number(cell)).collect())
            .collect();
        assert!(rows.iter().all(|row| row.len() == titles.len()));
        assert!(
            rows.windows(2).all(|pair| pair[0][0] < pair[1][0]),
            "x ascends"
        );
        Self { titles, rows }
    }

    /// The first column.
    pub(crate) fn xs(&self) -> impl Iterator<Item = f64> {
        self.rows.iter().map(|row| row[0])
    }

    /// Asserts that a column matches the library.
    pub(crate) fn assert_column(&self, column: usize, title: &str, expected: impl Fn(f64) -> f64) {
        assert_eq!(self.titles[column], title);
        for row in &self.rows {
            let (x, seen, expected) = (row[0], row[column], expected(row[0]));
            let same = seen.to_bits() == expected.to_bits() || seen.is_nan() && expected.is_nan();
            assert!(same, "{title}({x:e}) is {seen:e}, not {expected:e}");
        }
    }
}

/// Column name of a curve, and its component of the jet.
pub(crate) type Curve = (&'static str, fn(&Jet) -> f64);

/// The curves of a function, in column order.
pub(crate) const CURVES: [Curve; 3] = [
    ("f", |jet| jet.f),
    ("df", |jet| jet.df),
    ("d2f", |jet| jet.d2f),
];
