//! Invalid calls throw errors with a code and a remedy, and never crash the module.

use super::session::Session;
use serde_json::json;

/// A call, the code of its error, and the start of the message.
const REFUSED: &str = r#"
lab.evaluate('gelo', {}, [1]) | unknown-function | unknown function "gelo"; did you mean "gelu"?
lab.evaluate('', {}, [1]) | unknown-function | unknown function ""
lab.evaluate(undefined, {}, [1]) | unknown-function | unknown function "undefined"
lab.evaluate('x'.repeat(1e6), {}, [1]) | unknown-function | unknown function "xxx
lab.evaluate('swish', { bata: 1 }, [1]) | unknown-parameter | unknown parameter "bata" of "swish"; did you mean "beta"?
lab.evaluate('relu', { alpha: 1 }, [1]) | unknown-parameter | unknown parameter "alpha" of "relu"; it has no parameters
lab.evaluate('softplus', { beta: -1 }, [1]) | bad-value | bad value "-1" for "beta" of "softplus"; allowed: above 0
lab.evaluate('softplus', { beta: 0 }, [1]) | bad-value | bad value "0" for "beta"
lab.evaluate('softplus', { beta: NaN }, [1]) | bad-value | bad value "NaN" for "beta"
lab.evaluate('swish', { beta: Infinity }, [1]) | bad-value | bad value "inf
lab.evaluate('swish', { beta: '1' }, [1]) | bad-value | bad value "1" for "beta" of "swish"; allowed: a number
lab.evaluate('swish', { beta: 1n }, [1]) | bad-value | bad value "1" for "beta"
lab.evaluate('swish', { beta: null }, [1]) | bad-value | bad value "null" for "beta"
lab.evaluate('swish', { beta: Symbol('s') }, [1]) | bad-value | bad value "Symbol(s)" for "beta"
lab.evaluate('swish', { beta: Object.create(null) }, [1]) | bad-value | bad value
lab.evaluate('swish', 'beta', [1]) | bad-value | bad parameters of "swish" "beta"
lab.evaluate('relu', {}, 1) | bad-value | bad xs "1"; allowed: a Float64Array or an array of numbers
lab.evaluate('relu', {}, undefined) | bad-value | bad xs "undefined"
lab.evaluate('relu', {}, '1,2') | bad-value | bad xs "1,2"
lab.evaluate('relu', {}, [1, '2']) | bad-value | bad xs
lab.evaluate('relu', {}, [1n]) | bad-value | bad xs
lab.evaluate('relu', {}, [Symbol('s')]) | bad-value | bad xs
lab.evaluate('relu', {}, BigInt64Array.of(1n)) | bad-value | bad xs
lab.evaluate('relu', {}, new DataView(new ArrayBuffer(8))) | bad-value | bad xs
lab.kinks('gelo') | unknown-function | unknown function "gelo"
lab.parse('gelu,gelo') | unknown-function | unknown function "gelo"
lab.parse('gelu(') | bad-value | bad value "gelu(" for "functions"; allowed: a ")" for every "("
lab.parse('') | bad-value | bad value "" for "functions"
lab.parse(Array(9).fill('relu').join(',')) | bad-value | bad value
lab.format('relu') | bad-value | bad functions
lab.format(null) | bad-value | bad functions
lab.format([{ id: 'gelo', params: {} }]) | unknown-function | unknown function "gelo"
lab.softmax([1, 2], { temperature: 0 }) | bad-value | bad value "0" for "temperature" of "softmax"; allowed: above 0 and finite; at 0, softmax divides by 0; as the temperature tends to 0, the probability of the largest logit tends to 1
lab.crossEntropy([1, 2], 0, { temperature: Infinity }) | bad-value | bad value "Infinity" for "temperature" of "softmax"; allowed: above 0 and finite; as the temperature grows, every probability tends to 1/n for n classes
lab.softmax([1, 2], { temperature: NaN }) | bad-value | bad value "NaN" for "temperature"
lab.softmax([1, 2], { temperature: '1' }) | bad-value | bad temperature "1"; allowed: a number
lab.softmax([1, 2], { temperature: 1n }) | bad-value | bad temperature "1"
lab.softmax(3) | bad-value | bad logits "3"
lab.maxout([], [1]) | bad-value | bad pieces
lab.maxout([[1, NaN]], [1]) | bad-value | bad pieces
lab.maxout([[1]], [1]) | bad-value | bad pieces
lab.maxout([1], [1]) | bad-value | bad pieces
lab.maxout(undefined, [1]) | bad-value | bad pieces
lab.svg({ functions: 'relu', x: [1, 0] }, { width: 300, height: 200 }) | bad-range | bad range "1,0" for "x"
lab.svg({ functions: 'relu', x: [0, 1e301] }, { width: 300, height: 200 }) | bad-range | bad range "0,1e301" for "x"
lab.svg({ functions: 'relu', y: '0,0' }, { width: 300, height: 200 }) | bad-range | bad range "0,0" for "y"
lab.svg({ functions: 'relu', x: 'a' }, { width: 300, height: 200 }) | bad-range | bad range "a" for "x"; allowed: lo,hi
lab.svg({ functions: 'relu', x: [Symbol('s'), 1] }, { width: 300, height: 200 }) | bad-range | bad range
lab.svg({ functions: 'relu', show: 'f dg' }, { width: 300, height: 200 }) | bad-value | bad show
lab.svg({ functions: 'relu', show: 5 }, { width: 300, height: 200 }) | bad-value | bad show
lab.svg({ functions: 5 }, { width: 300, height: 200 }) | bad-value | bad state
lab.svg({}, { width: 300, height: 200 }) | bad-value | bad
lab.svg(null, { width: 300, height: 200 }) | bad-value | bad state
lab.svg({ functions: 'relu' }) | bad-value | bad size
lab.svg({ functions: 'relu' }, { width: '300', height: 200 }) | bad-value | bad width "300"
lab.svg({ functions: 'relu' }, { width: NaN, height: 200 }) | bad-value | bad width "NaN"
lab.svg({ functions: 'relu' }, { width: 300, height: Infinity }) | bad-value | bad height "Infinity"
lab.svg({ functions: 'relu' }, { width: 300, height: 1e9 }) | bad-value | bad height
lab.svg({ functions: 'relu' }, { width: 300, height: 200, theme: 'red' }) | bad-value | bad theme "red"; allowed: light, dark
lab.svg({ functions: 'relu' }, { width: 300, height: 200, theme: 7 }) | bad-value | bad theme "7"
lab.palette('red') | bad-value | bad theme "red"
lab.palette() | bad-value | bad theme
lab.thumbnail('gelo', {}, { width: 36, height: 24 }) | unknown-function | unknown function "gelo"
lab.thumbnail('gelu', {}) | bad-value | bad size
"#;

fn cells(row: &str) -> [&str; 3] {
    let cells: Vec<_> = row.split(" | ").collect();
    cells.try_into().expect("three cells")
}

#[test]
#[ignore = "run by cargo xtask test"]
fn every_error_has_a_code_and_names_the_value() {
    let rows: Vec<[&str; 3]> = REFUSED.trim().lines().map(cells).collect();
    let calls = rows.iter().map(|[call, ..]| format!("() => {call},\n"));
    let body = format!(
        "return [{}].map((call) => {{
             try {{
                 return {{ answer: String(call()).slice(0, 100) }};
             }} catch (error) {{
                 return {{ code: error.code, message: error.message, error: error instanceof Error }};
             }}
         }});",
        calls.collect::<String>()
    );
    let mut node = Session::start();
    let answers = node.lab(&body, json!(null));
    let mut wrong = Vec::new();
    for ([call, code, start], answer) in rows.iter().zip(answers.as_array().unwrap()) {
        let message = answer["message"].as_str().unwrap_or_default();
        let right = answer["code"] == *code
            && answer["error"] == true
            && message.starts_with(start)
            && message.starts_with(|c: char| c.is_lowercase())
            && message.chars().count() < 250;
        if !right {
            wrong.push(format!(
                "{call}\n  should be {code}: {start}\n  is {answer}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // The engine still works.
    let one = node.lab("return lab.evaluate('relu', {}, [1]).f[0];", json!(null));
    assert_eq!(one, 1);
}

#[test]
#[ignore = "run by cargo xtask test"]
fn unusual_numbers_are_evaluated() {
    let body = "
        const ends = lab.evaluate('logit', {}, [0, 1, -0, 5e-324, 1 - 2 ** -53, -1e-9, 1.5, NaN, Infinity, -Infinity]);
        const limits = lab.evaluate('swish', { beta: 2 }, Float32Array.of(NaN, Infinity, -Infinity));
        const none = lab.evaluate('gelu', null, []);
        const million = Float64Array.from({ length: 1e6 }, (_, i) => i / 1e5 - 5);
        const many = lab.evaluate('tanh', undefined, million);
        const text = (numbers) => [...numbers].map(String).join(' ');
        const alias = lab.evaluate('quick_gelu', {}, [1]).f[0] === lab.evaluate('gelu_sigmoid', { k: 1.702 }, [1]).f[0];
        const kink = lab.evaluate('relu', {}, [0, -0]);
        return [
            text(ends.f), text(limits.f), text(limits.df),
            [none.f.length, none.df.length, none.d2f.length],
            [many.f.length, many.df.length, many.d2f.length],
            many.f.every((f, i) => Math.abs(f - Math.tanh(million[i])) < 1e-15),
            many.d2f.every((d2f, i) => d2f === -2 * many.f[i] * many.df[i] || Math.abs(d2f + 2 * many.f[i] * many.df[i]) < 1e-15),
            [many.f, many.df, many.d2f].every((answer) => answer instanceof Float64Array),
            alias, text(kink.f), text(kink.df), text(kink.d2f),
        ];";
    let seen = Session::start().lab(body, json!(null));
    let near_one = seen[0].as_str().unwrap().split(' ').nth(4).unwrap();
    let near_one: f64 = near_one.parse().unwrap();
    assert!((near_one - 36.7368005696771).abs() < 1e-12, "{near_one}");
    let expected = json!([
        format!("-Infinity Infinity -Infinity -744.4400719213812 {near_one} NaN NaN NaN NaN NaN"),
        "NaN Infinity 0",
        "NaN 1 0",
        [0, 0, 0],
        [1_000_000, 1_000_000, 1_000_000],
        true,
        true,
        true,
        true,
        "0 0",
        "NaN NaN",
        "NaN NaN",
    ]);
    assert_eq!(seen, expected);
}
