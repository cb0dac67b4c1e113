//! Default legend of an exported picture: functions as expressions, line styles as f, f′ and f″.

use super::labels::LegendEntry;
use super::{Order, PlotState, SeriesColor, Stroke};

/// One entry per visible function, and one per order unless only f is visible.
pub fn legend(state: &PlotState) -> Vec<LegendEntry> {
    let orders: Vec<_> = state.show.iter().collect();
    let stroke = orders.first().copied().map_or(Stroke::Solid, stroke_of);
    let mut entries = match state.difference() {
        Some(both) => vec![entry(
            format!("{} − {}", both.first, both.second),
            SeriesColor::Ink,
            stroke,
        )],
        None => {
            let functions = state.functions.iter().enumerate();
            functions
                .filter(|(i, _)| !state.hidden.get(*i).is_some_and(|hidden| *hidden))
                .map(|(i, function)| entry(function.to_string(), SeriesColor::Curve(i), stroke))
                .collect()
        }
    };
    if orders.iter().any(|order| *order != Order::Value) {
        let signs = orders
            .into_iter()
            .map(|order| entry(sign(order).to_owned(), SeriesColor::Ink, stroke_of(order)));
        entries.extend(signs);
    }
    entries
}

fn entry(text: String, color: SeriesColor, stroke: Stroke) -> LegendEntry {
    LegendEntry {
        text,
        color,
        stroke,
        width: None,
        opacity: 1.0,
    }
}

const fn stroke_of(order: Order) -> Stroke {
    match order {
        Order::Value => Stroke::Solid,
        Order::First => Stroke::Dashed,
        Order::Second => Stroke::Dotted,
    }
}

const fn sign(order: Order) -> &'static str {
    match order {
        Order::Value => "f",
        Order::First => "f′",
        Order::Second => "f″",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Orders, Range};
    use activation_lab::catalogue::parse_list;

    fn state(functions: &str) -> PlotState {
        let x = Range::new(-4.0, 4.0).unwrap();
        PlotState::new(parse_list(functions).unwrap(), x)
    }

    fn texts(state: &PlotState) -> Vec<(String, SeriesColor, Stroke)> {
        legend(state)
            .into_iter()
            .map(|entry| (entry.text, entry.color, entry.stroke))
            .collect()
    }

    #[test]
    fn entries_are_expressions_and_orders() {
        let mut both = state("swish(beta=1.5),relu");
        let f = ("f".to_owned(), SeriesColor::Ink, Stroke::Solid);
        let df = ("f′".to_owned(), SeriesColor::Ink, Stroke::Dashed);
        let swish = (
            "swish(beta=1.5)".to_owned(),
            SeriesColor::Curve(0),
            Stroke::Solid,
        );
        let relu = ("relu".to_owned(), SeriesColor::Curve(1), Stroke::Solid);
        assert_eq!(texts(&both), [swish.clone(), relu.clone(), f, df]);
        both.show = Orders::new(true, false, false);
        assert_eq!(texts(&both), [swish, relu.clone()]);
        both.hidden = vec![true];
        assert_eq!(texts(&both), [relu]);
    }

    #[test]
    fn difference_is_a_single_entry() {
        let mut both = state("gelu,gelu_tanh");
        both.difference = Some([0, 1]);
        both.show = Orders::new(false, true, false);
        let curve = (
            "gelu − gelu_tanh".to_owned(),
            SeriesColor::Ink,
            Stroke::Dashed,
        );
        let sign = ("f′".to_owned(), SeriesColor::Ink, Stroke::Dashed);
        assert_eq!(texts(&both), [curve, sign]);
    }
}
