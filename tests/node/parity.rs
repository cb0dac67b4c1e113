//! Bit-for-bit comparison of the built WebAssembly with the native library.

use activation_lab::catalogue::Expression;
use activation_lab::functions::Jet;
use serde_json::{Map, Value, json};

/// The native values as the three columns of `lab.evaluate`.
pub(crate) fn native(expression: &Expression, xs: &[f64]) -> [Vec<f64>; 3] {
    let jets: Vec<Jet> = xs.iter().map(|&x| expression.at(x)).collect();
    let column = |pick: fn(&Jet) -> f64| jets.iter().map(pick).collect();
    [
        column(|jet| jet.f),
        column(|jet| jet.df),
        column(|jet| jet.d2f),
    ]
}

/// Parameters of an expression as an object for scripts.
pub(crate) fn params(expression: &Expression) -> Value {
    let names = expression.activation().parameters.iter();
    let values = expression.parameters().iter().map(|&value| json!(value));
    let pairs = names.map(|parameter| parameter.id.to_owned()).zip(values);
    pairs.collect::<Map<_, _>>().into()
}

/// Bit pattern of a number, with a single NaN.
pub(crate) fn bits(number: f64) -> u64 {
    if number.is_nan() { f64::NAN } else { number }.to_bits()
}

/// A 64-bit hash of the bits of all numbers, equal to `digest` in [`DIGEST`].
pub(crate) fn digest(numbers: &[f64]) -> [u32; 2] {
    let mut lanes = [0x811c_9dc5_u32, 0x2545_f491];
    for &number in numbers {
        let bits = bits(number);
        for word in [bits as u32, (bits >> 32) as u32] {
            lanes[0] = (lanes[0] ^ word).wrapping_mul(0x0100_0193);
            lanes[1] = (lanes[1] ^ word).wrapping_mul(0x9e37_79b1).rotate_left(13);
        }
    }
    lanes
}

/// Script prelude: `digest(numbers)`.
pub(crate) const DIGEST: &str = "
    const digest = (numbers) => {
        const canonical = Float64Array.from(numbers, (number) => (Number.isNaN(number) ? NaN : number));
        let [a, b] = [0x811c9dc5, 0x2545f491];
        for (const word of new Uint32Array(canonical.buffer)) {
            a = Math.imul(a ^ word, 0x01000193);
            b = Math.imul(b ^ word, 0x9e3779b1);
            b = (b << 13) | (b >>> 19);
        }
        return [a >>> 0, b >>> 0];
    };";
