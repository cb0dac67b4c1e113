//! Numbers as raw bytes between Rust and scripts: JSON has neither NaN nor infinities and may lose digits.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::Value;

/// Encodes for `unpack` in a script.
pub(crate) fn pack(numbers: &[f64]) -> Value {
    let bytes: Vec<u8> = numbers.iter().flat_map(|x| x.to_le_bytes()).collect();
    BASE64_STANDARD.encode(bytes).into()
}

/// Decodes the result of `pack` in a script.
pub(crate) fn unpack(packed: &Value) -> Vec<f64> {
    let bytes = BASE64_STANDARD
        .decode(packed.as_str().expect("packed numbers"))
        .expect("base64");
    let number = |bytes: &[u8]| f64::from_le_bytes(bytes.try_into().expect("eight bytes"));
    bytes.chunks_exact(8).map(number).collect()
}
