//! Exported values match the library bit for bit.

use super::session::Session;
use super::table::{CURVES, Table};
use activation_lab::catalogue::{ACTIVATIONS, Expression};
use serde_json::json;

/// Width of the exported plot in CSS px.
const WIDTH: f64 = 800.0;

#[test]
#[ignore = "run by cargo xtask test"]
fn exported_values_round_trip_bit_for_bit() {
    let body = "
        const { toCSV } = await bring('www/export/csv.js');
        const { readState } = await bring('www/state/address.js');
        return toCSV(lab, readState(given.fragment, lab).state, { width: given.width, height: 500 });";
    let mut node = Session::start();
    // Ranges with steps that are not round, ends of domains and large values.
    for (some, x) in
        ACTIVATIONS
            .chunks(8)
            .zip(["-3.3,4.7", "-900,1000", "-6,6", "-1e-3,2", "-1e300,1e300"])
    {
        let expressions: Vec<_> = some.iter().map(|a| Expression::with_defaults(a)).collect();
        let list: Vec<_> = expressions.iter().map(ToString::to_string).collect();
        let fragment = format!("functions={}&show=f,df,d2f&x={x}", list.join(","));
        let file = node.lab(body, json!({ "fragment": fragment, "width": WIDTH }));
        let table = Table::read(file.as_str().unwrap());
        assert_eq!(table.titles.len(), 1 + 3 * expressions.len());
        let (lo, hi) = (table.rows[0][0], table.rows.last().unwrap()[0]);
        let ends: Vec<f64> = x.split(',').map(|end| end.parse().unwrap()).collect();
        assert_eq!([lo, hi], ends[..]);
        for (i, expression) in expressions.iter().enumerate() {
            for (c, (curve, pick)) in CURVES.iter().enumerate() {
                let title = format!("{expression} {curve}");
                table.assert_column(1 + 3 * i + c, &title, |x| pick(&expression.at(x)));
            }
            let domain = expression.activation().domain;
            let kinks = expression.kinks().into_iter().map(|kink| kink.x);
            for point in kinks.chain([domain.lo, domain.hi]) {
                let inside = lo < point && point < hi;
                assert!(
                    !inside || table.xs().any(|x| x == point),
                    "{expression} at {point}"
                );
            }
        }
        let rows = table.rows.len() as f64;
        assert!(rows > WIDTH - 80.0 && rows < WIDTH + 60.0, "{rows} rows");
    }
}

#[test]
#[ignore = "run by cargo xtask test"]
fn numbers_are_formatted_alike_everywhere() {
    let body = "
        const { toCSV } = await bring('www/export/csv.js');
        const state = { functions: lab.parse('logit,relu'), show: ['f', 'df'], off: [], difference: null, x: [-1, 1], y: 'auto' };
        const lines = toCSV(lab, state, { width: 500, height: 300 }).split('\\r\\n');
        return [lines[0], lines.find((line) => line.startsWith('0,')), lines.find((line) => line.startsWith('1,')), lines.at(-1)];";
    let seen = Session::start().lab(body, json!(null));
    let expected = json!([
        "x,\"logit f\",\"logit df\",\"relu f\",\"relu df\"",
        "0,-inf,inf,0,",
        "1,inf,inf,1,1",
        ""
    ]);
    assert_eq!(seen, expected);
}
