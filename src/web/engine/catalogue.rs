//! The catalogue as one text and one list of numbers; `www/lab/catalogue.js` decodes both.
//!
//! Building the JavaScript objects here would triple the code size.

use wasm_bindgen::prelude::wasm_bindgen;

use activation_lab::catalogue::Expression;
use activation_lab::functions::{ACTIVATIONS, Activation, Domain, Parameter, Scale};

use super::evaluate::push_kinks;

/// One line per value. For every function: id, family, the approximated id or an empty line, and aliases. For every
/// parameter: id, symbol and labels of the marks.
#[wasm_bindgen(js_name = catalogueWords)]
pub fn catalogue_words() -> String {
    let mut text = String::new();
    let mut line = |word: &str| {
        text.push_str(word);
        text.push('\n');
    };
    for entry in ACTIVATIONS {
        line(entry.id);
        line(entry.family.id());
        line(entry.approximates.unwrap_or_default());
        for alias in entry.aliases {
            line(alias);
        }
        for parameter in entry.parameters {
            line(parameter.id);
            line(parameter.symbol);
            for mark in parameter.marks {
                line(mark.label);
            }
        }
    }
    text
}

/// For every function: number of aliases; domain; number of parameters, then the parameters; number of kinks, then the
/// kinks at default parameters; slope and intercept of both asymptotes, NaN if absent.
#[wasm_bindgen(js_name = catalogueNumbers)]
pub fn catalogue_numbers() -> Vec<f64> {
    let mut list = Vec::new();
    for &entry in ACTIVATIONS {
        push_entry(&mut list, entry);
    }
    list
}

fn push_entry(list: &mut Vec<f64>, entry: &'static Activation) {
    let expression = Expression::with_defaults(entry);
    list.push(entry.aliases.len() as f64);
    push_domain(list, &entry.domain);
    list.push(entry.parameters.len() as f64);
    for parameter in entry.parameters {
        push_parameter(list, parameter);
    }
    let kinks = expression.kinks();
    list.push(kinks.len() as f64);
    push_kinks(list, &kinks);
    let asymptotes = expression.asymptotes();
    for line in [asymptotes.left, asymptotes.right] {
        list.extend(line.map_or([f64::NAN; 2], |line| [line.slope, line.intercept]));
    }
}

/// Default, slider minimum and maximum, step, 1 for a logarithmic slider, domain, number of marks, mark values.
fn push_parameter(list: &mut Vec<f64>, parameter: &Parameter) {
    let [min, max] = parameter.slider;
    list.extend([parameter.default, min, max, parameter.step]);
    list.push(f64::from(u8::from(parameter.scale == Scale::Logarithmic)));
    push_domain(list, &parameter.domain);
    list.push(parameter.marks.len() as f64);
    list.extend(parameter.marks.iter().map(|mark| mark.value));
}

/// Both ends, each followed by 1 if it is open.
fn push_domain(list: &mut Vec<f64>, domain: &Domain) {
    list.extend([domain.lo, domain.hi]);
    list.extend([domain.lo_open, domain.hi_open].map(|open| f64::from(u8::from(open))));
}
