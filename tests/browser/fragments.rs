//! Random fragments, the same in every run: states that a link may carry, and what nobody should write.

use super::sample::Random;
use activation_lab::catalogue::ACTIVATIONS;

pub(crate) const MARKS: &[&str] = &[
    "asymptotes",
    "extrema",
    "zeros",
    "inflections",
    "saturation",
    "unit-slope",
    "density",
];
const PARTS: &[&str] = &["catalogue", "controls", "legend", "notes", "readout"];
const LOCKS: &[&str] = &["controls", "functions", "show", "x", "y", "alpha", "beta"];

/// Wrong as the value of any key.
pub(crate) const NEVER: &[&str] = &[
    "<img src=x onerror=intruder=1>",
    "%3Cimg%20src=x%20onerror=intruder=1%3E",
    "%3Cscript%3Eintruder=1%3C/script%3E",
    "\"><svg onload=intruder=1>",
    "javascript:intruder=1",
    "__proto__",
    "constructor",
    "toString",
    "NaN",
    "Infinity",
    "-Infinity",
    "1e999",
    "-1e999",
    "%E0%A4%A",
    "%",
    "%zz",
    "%ED%A0%80",
    "%00",
    "a%0D%0Ab%09",
    "%7F%1B[31m",
    "\u{202e}ulg",
    "日本語",
    "😀😀",
    "null",
    "undefined",
    "true",
    "[object Object]",
    "{}",
    "[]",
    "{\"functions\":\"relu\"}",
    "' OR 1=1 --",
    "${intruder=1}",
    "{{7*7}}",
    "../../etc/passwd",
    "((((((((((((((((((((((",
    "relu(alpha=1)",
    "relu;gelu",
    "1;2;x",
    "1e308,1e308",
    "#x=1",
];

/// Keys that mean nothing to the page.
const STRANGE: &[&str] = &[
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "valueOf",
    "length",
    "unknown",
    "problems",
    "функции",
    "<b>",
    "course",
    "0",
    "-1",
    "on",
];

/// A fragment and what the page must say about it.
pub(crate) struct Hostile {
    pub(crate) fragment: String,
    /// Whether the page must name a key; keys of which nothing is known are missing.
    pub(crate) verdicts: Vec<(&'static str, bool)>,
}

fn pick<T: Copy>(random: &mut Random, from: &[T]) -> T {
    from[random.below(from.len())]
}

fn one_in(random: &mut Random, n: usize) -> bool {
    random.below(n) == 0
}

/// Some of the words, in any order, each once.
fn some(random: &mut Random, words: &[&str]) -> String {
    let mut chosen: Vec<&str> = words
        .iter()
        .filter(|_| one_in(random, 2))
        .copied()
        .collect();
    shuffle(random, &mut chosen);
    chosen.join(if one_in(random, 2) { "," } else { "%20" })
}

fn shuffle<T>(random: &mut Random, list: &mut [T]) {
    for i in (1..list.len()).rev() {
        list.swap(i, random.below(i + 1));
    }
}

/// `count` functions with random parameters up to `decades` decades from 1.
fn functions(random: &mut Random, count: usize, decades: f64) -> String {
    let expression = |_| {
        let activation = pick(random, ACTIVATIONS);
        random.expression(activation, decades).to_string()
    };
    let all: Vec<_> = (0..count).map(expression).collect();
    all.join(",")
}

/// A range of a random place and width, `decades` decades around 1.
fn range(random: &mut Random, decades: f64) -> String {
    let middle = random.uniform(-3.0, 3.0);
    let half = random.decades(-decades, decades);
    format!("{},{}", middle - half, middle + half)
}

/// A value that `key` allows, beside `n` functions.
fn right(random: &mut Random, key: &str, n: usize) -> String {
    let position = |random: &mut Random| 1 + random.below(n);
    match key {
        "active" => position(random).to_string(),
        "show" => some(random, &["f", "df", "d2f"]),
        "off" => {
            let positions: Vec<_> = (1..=n).filter(|_| one_in(random, 3)).collect();
            let positions: Vec<_> = positions.iter().map(ToString::to_string).collect();
            positions.join(",")
        }
        "difference" if n > 1 && one_in(random, 2) => {
            let first = position(random);
            let second = 1 + (first - 1 + 1 + random.below(n - 1)) % n;
            format!("{first},{second}")
        }
        "probe" if one_in(random, 2) => random.uniform(-8.0, 8.0).to_string(),
        "difference" | "probe" => "none".to_owned(),
        "marks" => some(random, MARKS),
        "x" => range(random, 2.0),
        "y" if one_in(random, 2) => range(random, 1.0),
        "y" | "lang" => "auto".to_owned(),
        "normal" => format!(
            "{},{}",
            random.uniform(-2.0, 2.0),
            random.decades(-1.0, 1.0)
        ),
        "aspect" => pick(random, &["free", "equal"]).to_owned(),
        "theme" => pick(random, &["auto", "light", "dark"]).to_owned(),
        "scale" => random.uniform(1.0, 3.0).to_string(),
        "present" => "off".to_owned(),
        "lesson" => "none".to_owned(),
        "step" => (1 + random.below(30)).to_string(),
        "view" => "explore".to_owned(),
        "lock" => some(random, LOCKS),
        "hide" => some(random, PARTS),
        _ => unreachable!("the key {key}"),
    }
}

/// The keys beside `functions`.
const KEYS: &[&str] = &[
    "active",
    "show",
    "off",
    "difference",
    "marks",
    "normal",
    "x",
    "y",
    "aspect",
    "scale",
    "probe",
    "theme",
    "lang",
    "view",
    "lock",
    "hide",
    "present",
    "lesson",
    "step",
];

/// A state of up to four functions that a link may carry; nothing is hidden or locked.
pub(crate) fn state(random: &mut Random) -> String {
    let n = 1 + random.below(4);
    let mut fragment = format!("functions={}", functions(random, n, 1.0));
    for &key in KEYS {
        if !["lang", "view", "lock", "hide", "present", "lesson", "step"].contains(&key)
            && one_in(random, 2)
        {
            let value = right(random, key, n);
            // Two wishes that cannot both come true: a fixed y and an equal aspect are allowed together all the same.
            fragment.push_str(&format!("&{key}={value}"));
        }
    }
    fragment
}

/// A value that `key` refuses, beside `n` functions.
fn wrong(random: &mut Random, key: &str, n: usize) -> String {
    let beyond = n + 1 + random.below(3);
    let own: Vec<String> = match key {
        "functions" => vec![
            String::new(),
            "gelo".to_owned(),
            "swish(beta=NaN)".to_owned(),
            "swish(beta=1e999)".to_owned(),
            "softplus(beta=-1)".to_owned(),
            functions(random, 9, 1.0),
            functions(random, 500, 300.0),
            "gelu,".repeat(500),
            "swish(beta=1,beta=2".to_owned(),
        ],
        "active" => vec![
            "0".to_owned(),
            "-1".to_owned(),
            "1.5".to_owned(),
            beyond.to_string(),
            String::new(),
        ],
        "off" => vec!["0".to_owned(), "1.5".to_owned(), format!("1,{beyond}")],
        "difference" => vec![
            "1".to_owned(),
            "1,1".to_owned(),
            "1,2,3".to_owned(),
            format!("1,{beyond}"),
            String::new(),
        ],
        "x" | "y" => vec![
            String::new(),
            "1".to_owned(),
            "6,-6".to_owned(),
            "0,0".to_owned(),
            "1,2,3".to_owned(),
            "0,1e-320".to_owned(),
            "-1e308,1e308".to_owned(),
            "1e15,1000000000000001".to_owned(),
            "0x1,0x2".to_owned(),
        ],
        "normal" => vec![
            "0".to_owned(),
            "0,0".to_owned(),
            "0,-1".to_owned(),
            "1,2,3".to_owned(),
            "0,1e300".to_owned(),
        ],
        "probe" => vec![String::new(), "one".to_owned(), "1,2,3".to_owned()],
        "show" => vec!["f,df,d3f".to_owned(), "g".to_owned()],
        _ => vec!["everything".to_owned(), "auto,light".to_owned()],
    };
    match random.below(16) {
        0 => "x".repeat(100_000),
        1 => "<b>".repeat(2_000),
        2..=8 => pick(random, NEVER).to_owned(),
        _ => own[random.below(own.len())].clone(),
    }
}

/// Characters that mean something to somebody.
const NOISE: &[char] = &[
    '&', '=', '%', '#', ',', '(', ')', '<', '>', '"', '\'', '`', '\\', '/', ' ', '+', '.', '-',
    '0', '1', 'e', 'x', 'y', 'f', '\u{7f}', '\u{202e}', '\u{feff}', 'é', '漢', '😀',
];

/// A fragment without any sense.
fn noise(random: &mut Random) -> String {
    let count = random.below(400);
    let mut text: String = (0..count).map(|_| pick(random, NOISE)).collect();
    if one_in(random, 2) {
        text.insert_str(0, pick(random, &["functions=", "x=", "show=", "lock="]));
    }
    text
}

/// Known keys with right and wrong values, some of them twice, among strange keys; or mere noise.
pub(crate) fn hostile(random: &mut Random) -> Hostile {
    if one_in(random, 5) {
        let fragment = noise(random);
        return Hostile {
            fragment,
            verdicts: Vec::new(),
        };
    }
    let mut pairs: Vec<(&'static str, String, bool)> = Vec::new();
    let mut n = 3;
    if !one_in(random, 3) {
        n = 1 + random.below(8);
        let decades = pick(random, &[1.0, 300.0]);
        pairs.push(("functions", functions(random, n, decades), false));
    } else if one_in(random, 2) {
        let list = wrong(random, "functions", n);
        // Of a list that is too long the first eight stay, unless it is too long to be looked at.
        if list.matches(',').count() >= 8 && list.len() <= 4_000 {
            n = 8;
        }
        pairs.push(("functions", list, true));
    }
    for &key in KEYS {
        if one_in(random, 3) {
            let is_wrong = one_in(random, 2);
            let value = if is_wrong {
                wrong(random, key, n)
            } else {
                right(random, key, n)
            };
            pairs.push((key, value, is_wrong));
        }
    }
    shuffle(random, &mut pairs);
    let verdicts = pairs.iter().map(|(key, _, wrong)| (*key, *wrong)).collect();
    let mut written: Vec<String> = Vec::new();
    for (key, value, _) in &pairs {
        // What stands later counts.
        if one_in(random, 8) {
            let other = pick(random, NEVER);
            written.insert(0, format!("{key}={other}"));
        }
        written.push(format!("{key}={value}"));
    }
    let strange = if one_in(random, 100) {
        3_000
    } else {
        random.below(4)
    };
    for i in 0..strange {
        let key = pick(random, STRANGE);
        let value = pick(random, NEVER);
        let place = random.below(written.len() + 1);
        let pair = match i % 3 {
            0 => key.to_owned(),
            1 => format!("{key}={value}"),
            _ => format!("{key}{i}={value}"),
        };
        written.insert(place, pair);
    }
    Hostile {
        fragment: written.join("&"),
        verdicts,
    }
}
