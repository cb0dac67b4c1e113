//! Layout of formulas that browsers lack: line breaks, and braces that stretch without a math font.

/// How `cases` come from LaTeX.
const CASES: &str =
    "<mrow><mo stretchy=\"true\">{</mo><mtable class=\"menv-cells-left menv-cases\">";
const CASES_END: &str = "</mtable></mrow>";

/// Gives each brace of `cases` a separate cell over all rows, in which the page draws it at full height.
pub(super) fn braced(mathml: &str) -> String {
    let mut parts = mathml.split(CASES);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (table, rest) = part.split_once(CASES_END).unwrap_or((part, ""));
        let rows = table.matches("<mtr>").count();
        let brace = format!("<mtr><mtd class=\"brace\" rowspan=\"{rows}\"><mo>{{</mo></mtd>");
        out.push_str("<mtable class=\"cases\">");
        out.push_str(&table.replacen("<mtr>", &brace, 1));
        out.push_str("</mtable>");
        out.push_str(rest);
    }
    out
}

/// Marks where the lines of a formula may end: before a sum's next term, after a comma, between two factors in parentheses.
///
/// Each stretch between is a separate row, which the page lays out like words.
pub(super) fn in_pieces(mathml: &str) -> String {
    const START: &str = "<semantics><mrow>";
    const END: &str = "</mrow><annotation";
    let Some((head, rest)) = mathml.split_once(START) else {
        return mathml.to_owned();
    };
    let Some((row, tail)) = rest.rsplit_once(END) else {
        return mathml.to_owned();
    };
    let pieces = pieces(&elements(row));
    if pieces.len() < 2 {
        return mathml.to_owned();
    }
    let rows: String = pieces
        .iter()
        .map(|piece| format!("<mrow>{piece}</mrow>"))
        .collect();
    format!("{head}<semantics><mrow class=\"pieces\">{rows}{END}{tail}")
}

/// The elements that stand side by side.
fn elements(row: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut depth, mut start, mut at) = (0_usize, 0, 0);
    while let Some(open) = row[at..].find('<').map(|offset| at + offset) {
        let Some(close) = row[open..].find('>').map(|offset| open + offset) else {
            break;
        };
        let is_name = row[open + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        at = if is_name { close + 1 } else { open + 1 };
        if !is_name {
            // A sign of comparison, as text.
            continue;
        }
        if row[open..].starts_with("</") {
            depth = depth.saturating_sub(1);
        } else if !row[..close].ends_with('/') {
            depth += 1;
        }
        if depth == 0 {
            found.push(&row[start..at]);
            start = at;
        }
    }
    found
}

fn pieces(elements: &[&str]) -> Vec<String> {
    const OPEN: &str = "<mrow><mo stretchy=\"true\">(";
    let is_space = |element: &str| element.starts_with("<mspace");
    let mut pieces = vec![String::new()];
    let mut previous = "";
    for &element in elements {
        let sign = ["+", "−"]
            .into_iter()
            .find(|sign| element == format!("<mo>{sign}</mo>"));
        let is_term = sign.is_some() && !previous.is_empty() && !previous.starts_with("<mo");
        let is_factor = element.starts_with(OPEN) && previous.starts_with(OPEN);
        let is_after_comma = previous == "<mo>,</mo>" && !is_space(element);
        let is_after_space = is_space(previous)
            && pieces.last().is_some_and(|piece| {
                piece.contains("<mo>,</mo><mspace") && piece.ends_with(previous)
            });
        if is_term || is_factor || is_after_comma || is_after_space {
            pieces.push(String::new());
        }
        let Some(piece) = pieces.last_mut() else {
            continue;
        };
        match sign {
            // At the head of a row it would be taken for the sign of a number.
            Some(sign) if is_term => piece.push_str(&format!("<mo form=\"infix\">{sign}</mo>")),
            _ => piece.push_str(element),
        }
        previous = element;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::super::{Place, mathml};
    use super::*;

    fn lines(latex: &str) -> usize {
        let mathml = mathml(latex, Place::Block).unwrap();
        match mathml.split_once("<mrow class=\"pieces\">") {
            None => 1,
            Some((_, rest)) => {
                let row = rest.rsplit_once("</mrow><annotation").unwrap().0;
                elements(row).len()
            }
        }
    }

    #[test]
    fn a_formula_may_end_its_line_at_terms_commas_and_factors() {
        assert_eq!(lines(r"x \tanh s"), 1);
        assert_eq!(lines(r"-x"), 1);
        assert_eq!(lines(r"a + \frac{b - 1}{c + 1} - d"), 3);
        assert_eq!(lines(r"a, \quad u = b"), 2);
        assert_eq!(lines(r"\left(1 - a\right) \left(1 + a\right)"), 2);
        assert_eq!(
            lines(r"\frac{x}{2} \left(1 + \tanh u\right), \quad u = c"),
            2
        );
    }

    #[test]
    fn nothing_is_lost_between_the_pieces() {
        let plain = r"<math><semantics><mrow><mi>a</mi><mo>+</mo><mi>b</mi><mo><</mo><mi>c</mi></mrow><annotation>a</annotation></semantics></math>";
        let expected = "<math><semantics><mrow class=\"pieces\"><mrow><mi>a</mi></mrow><mrow><mo form=\"infix\">+</mo><mi>b</mi><mo><</mo><mi>c</mi></mrow></mrow><annotation>a</annotation></semantics></math>";
        assert_eq!(in_pieces(plain), expected);
    }

    #[test]
    fn the_brace_of_cases_is_a_cell_as_high_as_its_rows() {
        let cases = r"\begin{cases} 1 & x > 0 \\ 0 & x < 0 \end{cases}";
        let mathml = mathml(cases, Place::Block).unwrap();
        assert!(
            mathml.contains("<mtable class=\"cases\"><mtr><mtd class=\"brace\" rowspan=\"2\"><mo>{</mo></mtd><mtd><mn>1</mn></mtd>"),
            "{mathml}"
        );
        assert_eq!(mathml.matches("<mtd class=\"brace\"").count(), 1);
        assert_eq!(
            mathml.matches("<mrow>").count(),
            mathml.matches("</mrow>").count()
        );
    }
}
