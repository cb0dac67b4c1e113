//! The catalogue as plain objects.

use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::catalogue::Expression;
use crate::functions::{ACTIVATIONS, Activation, Asymptote, Domain, Parameter, Scale};

use super::evaluate::KinkRow;
use crate::web::error::coded;

/// Every function of the catalogue, in the order of the catalogue.
///
/// # Errors
/// None; the type is that of every function of the boundary.
#[wasm_bindgen]
pub fn catalogue() -> Result<JsValue, JsValue> {
    let rows: Vec<EntryRow> = ACTIVATIONS
        .iter()
        .map(|&entry| EntryRow::from(entry))
        .collect();
    serialize(&rows)
}

/// Plain objects, where serde-wasm-bindgen would make a `Map` of a map.
pub(super) fn serialize<T: Serialize>(value: &T) -> Result<JsValue, JsValue> {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    value
        .serialize(&serializer)
        .map_err(|reason| coded("bad-value", &format!("bad result: {reason}")))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EntryRow {
    id: &'static str,
    aliases: &'static [&'static str],
    family: &'static str,
    params: Vec<ParameterRow>,
    domain: [f64; 2],
    domain_open: [bool; 2],
    /// For the default parameters, as are the asymptotes.
    kinks: Vec<KinkRow>,
    asymptotes: [Option<AsymptoteRow>; 2],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ParameterRow {
    id: &'static str,
    symbol: &'static str,
    default: f64,
    min: f64,
    max: f64,
    step: f64,
    scale: &'static str,
    domain: [f64; 2],
    domain_open: [bool; 2],
    marks: Vec<MarkRow>,
}

#[derive(Serialize)]
struct MarkRow {
    value: f64,
    label: &'static str,
}

#[derive(Serialize)]
struct AsymptoteRow {
    slope: f64,
    intercept: f64,
}

impl From<&'static Activation> for EntryRow {
    fn from(entry: &'static Activation) -> Self {
        let expression = Expression::with_defaults(entry);
        let asymptotes = (entry.asymptotes)(&expression.parameters);
        let (domain, domain_open) = domain(&entry.domain);
        Self {
            id: entry.id,
            aliases: entry.aliases,
            family: entry.family.id(),
            params: entry.parameters.iter().map(ParameterRow::from).collect(),
            domain,
            domain_open,
            kinks: expression.kinks().iter().map(KinkRow::from).collect(),
            asymptotes: [asymptotes.left, asymptotes.right]
                .map(|line| line.map(AsymptoteRow::from)),
        }
    }
}

impl From<&Parameter> for ParameterRow {
    fn from(parameter: &Parameter) -> Self {
        let (domain, domain_open) = domain(&parameter.domain);
        let mark = |mark: &crate::functions::Mark| MarkRow {
            value: mark.value,
            label: mark.label,
        };
        Self {
            id: parameter.id,
            symbol: parameter.symbol,
            default: parameter.default,
            min: parameter.slider[0],
            max: parameter.slider[1],
            step: parameter.step,
            scale: match parameter.scale {
                Scale::Linear => "linear",
                Scale::Logarithmic => "logarithmic",
            },
            domain,
            domain_open,
            marks: parameter.marks.iter().map(mark).collect(),
        }
    }
}

impl From<Asymptote> for AsymptoteRow {
    fn from(line: Asymptote) -> Self {
        Self {
            slope: line.slope,
            intercept: line.intercept,
        }
    }
}

fn domain(domain: &Domain) -> ([f64; 2], [bool; 2]) {
    ([domain.lo, domain.hi], [domain.lo_open, domain.hi_open])
}
