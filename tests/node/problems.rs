//! Messages about invalid URLs, in English and Chinese.

use super::session::Session;
use serde_json::{Value, json};

/// Messages per fragment by key, and the state shown instead.
const TOLD: &str = "
    const { moreWords, setLanguage } = await bring('www/i18n/i18n.js');
    const { REFUSAL_WORDS } = await bring('www/i18n/books.js');
    const { writeState } = await bring('www/state/address.js');
    const { readFragment } = await bring('www/state/address.js');
    const { showProblems } = await bring('www/state/problems.js');
    await setLanguage(given.language);
    await moreWords(REFUSAL_WORDS);
    const told = [];
    for (const fragment of given.fragments) {
        const { state, problems } = await readFragment(fragment, lab);
        const texts = {};
        showProblems({ dismiss() {}, show: (id, words) => { texts[id] = words(); } }, problems, lab);
        told.push([texts, writeState(state, lab)]);
    }
    return told;";

fn told(node: &mut Session, language: &str, fragments: &[&str]) -> Vec<Value> {
    let given = json!({ "language": language, "fragments": fragments });
    let told = node.lab(TOLD, given);
    told.as_array().expect("a list").clone()
}

#[test]
#[ignore = "run by cargo xtask test"]
fn invalid_value_is_named_and_replaced_by_the_default() {
    let long = format!("functions={}", "x".repeat(100_000));
    let wrong = [
        ("functions", "functions=gelo"),
        ("functions", "functions="),
        ("functions", "functions=%E0%A4%A"),
        ("functions", "functions=%00%0A%22"),
        ("functions", "functions=<img src=x onerror=intruder=1>"),
        ("functions", "functions=%3Cscript%3Eintruder=1%3C/script%3E"),
        ("functions", "functions=swish(beta=NaN)"),
        ("functions", "functions=softplus(beta=-1)"),
        ("functions", "functions=relu(alpha=1)"),
        ("functions", "functions=((((((((((((((("),
        ("functions", long.as_str()),
        ("active", "active=0"),
        ("active", "active=1e3"),
        ("show", "show=f,df,d3f"),
        ("x", "x=6,-6"),
        ("x", "x=1e999,2"),
        ("x", "x=0,1e-320"),
        ("y", "y=javascript:intruder=1"),
        ("probe", "probe=one"),
        ("theme", "theme=red"),
        ("lang", "lang=tlh"),
        ("view", "view=../../"),
        ("lock", "lock=everything"),
        ("hide", "hide=canvas"),
        ("scale", "scale=4"),
        ("present", "present=yes"),
        ("lesson", "lesson=begin"),
        ("step", "step=31"),
    ];
    let fragments = wrong.map(|(_, fragment)| fragment);
    let told = told(&mut Session::start(), "en", &fragments);
    assert_eq!(told.len(), wrong.len());
    for ((key, fragment), told) in wrong.iter().zip(told) {
        let what: String = fragment.chars().take(60).collect();
        let texts = told[0].as_object().unwrap();
        assert_eq!(texts.len(), 1, "{what}: {texts:?}");
        let text = texts[&format!("state-{key}")].as_str().unwrap();
        assert!(
            text.contains(&format!("{key} =")) && text.contains("Allowed: "),
            "{what}: {text}"
        );
        assert!(text.chars().count() < 400, "{what}: {text}");
        assert_eq!(told[1], "", "{what}");
    }
}

/// Fragments with their invalid key, and a part of the message in each language.
const REASONS: &[[&str; 4]] = &[
    [
        "functions=gelo",
        "functions",
        "未知函数“gelo”。是否要写“gelu”？",
        "Unknown function “gelo”. Did you mean “gelu”?",
    ],
    [
        "functions=nothing_near",
        "functions",
        "未知函数“nothing_near”。",
        "Unknown function “nothing_near”.",
    ],
    [
        "functions=relu(alpha=1)",
        "functions",
        "“relu”不带参数，不能写“alpha”。",
        "“relu” takes no parameters (got “alpha”).",
    ],
    [
        "functions=swish(bata=1)",
        "functions",
        "“swish”没有参数“bata”。是否要写“beta”？",
        "Did you mean “beta”?",
    ],
    [
        "functions=swish(c=1)",
        "functions",
        "它的参数：beta。",
        "Its parameters: beta.",
    ],
    [
        "functions=softplus(beta=-1)",
        "functions",
        "“softplus”的 beta 不能是“-1”。允许：大于 0 的数。",
        "beta of “softplus” must be a number above 0 (got “-1”).",
    ],
    [
        "functions=swish(beta=1,beta=2)",
        "functions",
        "每个参数只给一个值",
        "“swish” sets beta twice. Give each parameter one value.",
    ],
    [
        "functions=swish(1)",
        "functions",
        "参数请写成“参数=值”，以逗号分隔。",
        "separated by commas",
    ],
    [
        "functions=ge)lu",
        "functions",
        "每个“)”之前须有对应的“(”。",
        "Every “)” needs a “(” before it.",
    ],
    [
        "functions=swish(beta=1)2",
        "functions",
        "“)”之后只能是逗号。",
        "Only a comma may follow",
    ],
    ["functions=", "functions", "请写 id", "an id such as “relu”"],
    [
        "functions=relu,relu,relu,relu,relu,relu,relu,relu,relu",
        "functions",
        "至多使用 8 个函数。",
        "Use at most 8 functions.",
    ],
    [
        "x=6,-6",
        "x",
        "两个有限的数，由小到大",
        "in ascending order",
    ],
    [
        "x=-0,5,0,5",
        "x",
        "小数请用小数点",
        "Write decimals with a point.",
    ],
    [
        "probe=1,000",
        "probe",
        "“1,000”有歧义。请写 1 或 1000。",
        "“1,000” is ambiguous. Write 1 or 1000.",
    ],
    [
        "functions=gelu(approximate=erf)",
        "functions",
        "“gelu”的 approximate 不能是“erf”。允许：none 或 tanh。",
        "approximate of “gelu” must be none or tanh (got “erf”).",
    ],
    [
        "functions=swish(beta=1,000)",
        "functions",
        "“swish”的 beta 写作“1,000”有歧义。请写 1 或 1000。",
        "is ambiguous. Write 1 or 1000.",
    ],
    [
        "functions=gelu_10",
        "functions",
        "目录中没有“gelu_10”：它截断在 −10 与 10 之间。最接近的函数是“gelu”。",
        "“gelu_10”, which is clipped at −10 and 10. The nearest function is “gelu”.",
    ],
    [
        "functions=leaky_relu(threshold=1)",
        "functions",
        "“leaky_relu”没有参数“threshold”。只有 clipped_relu 在阈值以下有斜率，但它有上界。",
        "“leaky_relu” has no parameter “threshold”. Only clipped_relu has a slope below a threshold, and it has an upper bound.",
    ],
    [
        "functions=swish,gelo",
        "functions",
        "已使用：swish。",
        "Used: swish.",
    ],
    [
        "hide=canvas",
        "hide",
        "catalogue、controls",
        "catalogue, controls",
    ],
];

#[test]
#[ignore = "run by cargo xtask test"]
fn reason_is_in_the_language_of_the_page() {
    let fragments: Vec<_> = REASONS.iter().map(|row| row[0]).collect();
    let mut node = Session::start();
    for (language, column, allowed) in [("zh-CN", 2, "允许："), ("en", 3, "Allowed: ")] {
        let told = told(&mut node, language, &fragments);
        for (row, told) in REASONS.iter().zip(told) {
            let text = told[0][format!("state-{}", row[1])].as_str().unwrap();
            let says = text.contains(row[column]) && text.contains(allowed);
            assert!(says, "{}: {text}", row[0]);
            assert!(language != "en" || !text.contains('，'), "{text}");
        }
    }
}
