//! Function expressions from arbitrary texts.

use activation_lab::Error;
use activation_lab::catalogue::{
    ACTIVATIONS, Expression, MAX_FUNCTIONS, names, parse, parse_list, parse_list_with, resolve,
};
use activation_lab::functions::Offender;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::given::{expression, hold, number};

/// Maximum length of an error message.
const LONGEST: usize = 240;

fn written(list: &[Expression]) -> String {
    let texts: Vec<String> = list.iter().map(ToString::to_string).collect();
    texts.join(",")
}

/// Whether a text is a comma-separated list of `functions` names, with optional parentheses.
fn is_well_formed(text: &str, functions: usize) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_.+-=".contains(c);
    let (mut open, mut closed, mut commas) = (false, false, 0);
    for c in text.chars().filter(|c| !c.is_whitespace()) {
        match c {
            ',' if open => {}
            ',' => (closed, commas) = (false, commas + 1),
            _ if closed => return false,
            '(' if !open => open = true,
            ')' if open => (open, closed) = (false, true),
            _ if plain(c) => {}
            _ => return false,
        }
    }
    !open && commas + 1 == functions
}

/// A valid text round-trips; an invalid one gives a short single-line error.
fn judged(text: &str) -> Result<(), TestCaseError> {
    match parse_list(text) {
        Ok(list) => {
            prop_assert!((1..=MAX_FUNCTIONS).contains(&list.len()));
            prop_assert!(is_well_formed(text, list.len()), "{text:?}");
            for expression in &list {
                let parameters = expression.activation().parameters.iter();
                prop_assert!(
                    parameters
                        .zip(expression.parameters())
                        .all(|(q, v)| q.domain.contains(*v))
                );
            }
            let again = written(&list);
            let read = parse_list(&again);
            prop_assert_eq!(read.as_ref(), Ok(&list), "{}", again);
            prop_assert_eq!(written(&list), again);
        }
        Err(error) => {
            let message = error.to_string();
            prop_assert!(message.chars().count() <= LONGEST, "{}", message);
            let offender = match &error {
                Error::UnknownFunction { name, .. } | Error::UnknownParameter { name, .. } => name,
                Error::BadValue {
                    value: Offender::Text(value),
                    ..
                } => value,
                other => return Err(TestCaseError::fail(format!("{other:?}"))),
            };
            prop_assert!(text.contains(offender.as_str()), "{offender:?} in {text:?}");
            let quoted = message.split_once('"').unwrap().1;
            let same = |(given, shown): (char, char)| given == shown || shown == ' ';
            prop_assert!(
                offender.chars().take(60).zip(quoted.chars()).all(same),
                "{}",
                message
            );
            // A single line without bidirectional controls.
            let unruly = "\u{2028}\u{2029}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2069}";
            let plain = |c: char| !c.is_control() && !unruly.contains(c);
            prop_assert!(message.chars().all(plain), "{:?}", message);
        }
    }
    Ok(())
}

/// Words of the syntax and similar ones.
fn word() -> impl Strategy<Value = String> {
    let known: Vec<&'static str> = ACTIVATIONS
        .iter()
        .flat_map(|a| names(a).chain(a.parameters.iter().map(|q| q.id)))
        .collect();
    const MARKS: &[&str] = &[
        "(",
        ")",
        "()",
        "=",
        ",",
        "==",
        ",,",
        "\u{a0}",
        "\t",
        "\u{202e}",
        "\u{2028}",
        "+",
        "-",
        ".",
        "e",
        "1e999",
        "-0",
        "0x1",
        "NaN",
        "inf",
        "infinity",
        "1e-400",
        "１",
        "1_000",
        "1,5",
        "∞",
        "−1",
        "5e-324",
        "1.7976931348623157e308",
        "e5",
        "+.",
        "-.5e+2",
    ];
    prop_oneof![
        3 => select(known).prop_map(str::to_owned),
        4 => select(MARKS).prop_map(str::to_owned),
        2 => number().prop_map(|x| x.to_string()),
        1 => number().prop_map(|x| format!("{x:e}")),
        1 => any::<String>(),
    ]
}

/// A valid list with a few characters removed, duplicated, swapped and inserted.
fn damaged() -> impl Strategy<Value = String> {
    let edits = vec(
        (0..5_u8, any::<Index>(), any::<Index>(), any::<char>()),
        0..4,
    );
    (vec(expression(), 1..4), edits).prop_map(|(list, edits)| {
        let mut letters: Vec<char> = written(&list).chars().collect();
        for (kind, a, b, letter) in edits {
            if letters.is_empty() {
                break;
            }
            let (a, b) = (a.index(letters.len()), b.index(letters.len()));
            match kind {
                0 => drop(letters.remove(a)),
                1 => letters.insert(a, letters[b]),
                2 => letters.swap(a, b),
                3 => letters.truncate(a),
                _ => letters.insert(a, letter),
            }
        }
        letters.into_iter().collect()
    })
}

#[test]
fn any_text_is_read_or_refused() {
    hold(1500, any::<String>(), |text| judged(&text));
    hold(500, vec(any::<char>(), 0..200), |letters| {
        judged(&String::from_iter(letters))
    });
}

#[test]
fn any_words_are_read_or_refused() {
    hold(3000, vec(word(), 0..12), |words| judged(&words.concat()));
}

#[test]
fn a_damaged_list_is_read_or_refused() {
    hold(3000, damaged(), |text| judged(&text));
}

#[test]
fn depth_and_length_cost_nothing_but_a_message() {
    let repeated = (word(), word(), 1..20_000_usize);
    hold(20, repeated, |(head, tail, n)| {
        judged(&(head.repeat(n) + &tail))?;
        judged(&(head.clone() + &tail.repeat(n)))?;
        judged(&(head.repeat(n) + &tail.repeat(n)))
    });
}

#[test]
fn every_value_of_a_parameter_is_read_back_to_the_last_bit() {
    hold(3000, expression(), |given| {
        let read = parse(&given.to_string()).unwrap();
        let bits =
            |e: &Expression| -> Vec<u64> { e.parameters().iter().map(|v| v.to_bits()).collect() };
        prop_assert_eq!(bits(&read), bits(&given));
        Ok(())
    });
}

#[test]
fn a_number_is_accepted_as_its_text_is() {
    hold(
        3000,
        (expression(), number(), any::<Index>()),
        |(given, value, which)| {
            let activation = given.activation();
            prop_assume!(!activation.parameters.is_empty());
            let q = which.get(activation.parameters);
            let set = resolve(activation.id, [(q.id, value)]);
            let read = parse(&format!("{}({}={value})", activation.id, q.id));
            prop_assert_eq!(set.is_ok(), q.domain.contains(value));
            prop_assert_eq!(set.is_ok(), read.is_ok(), "{:?} {:?}", set, read);
            match (set, read) {
                (Ok(set), Ok(read)) => prop_assert_eq!(set, read),
                (Err(set), _) => {
                    prop_assert!(set.to_string().chars().count() <= LONGEST, "{}", set);
                }
                _ => {}
            }
            Ok(())
        },
    );
}

#[test]
fn no_reader_of_numbers_gets_a_value_past_the_domain() {
    hold(500, damaged(), |text| {
        for read in [
            |_: &str| Some(f64::NAN),
            |_: &str| Some(f64::INFINITY),
            |_: &str| Some(-1.0),
            |_: &str| None,
        ] {
            for expression in parse_list_with(&text, read).into_iter().flatten() {
                let parameters = expression.activation().parameters.iter();
                let mut pairs = parameters.zip(expression.parameters());
                prop_assert!(pairs.all(|(q, v)| q.domain.contains(*v)));
            }
        }
        Ok(())
    });
}
