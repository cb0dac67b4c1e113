//! Each text for a course page that is code is compiled, and says what was chosen, whatever the caption.

use super::course_snippets::{read_back, texts};
use super::course_texts::{CAPTIONS, line, text, title};
use super::session::Session;
use serde_json::{Value, json};
use std::io::Write;
use std::process::{Command, Stdio};

/// What a program answers to what it is told, both as text.
fn answer(program: &mut Command, told: &str) -> String {
    let mut child = program
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{program:?}: {error}"));
    child
        .stdin
        .take()
        .unwrap()
        .write_all(told.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{program:?} refused {told}");
    String::from_utf8(output.stdout).unwrap()
}

/// Compiles JSX to calls of `h`.
const COMPILE: &str = "
    import { readFileSync } from 'node:fs';
    import { transformSync } from 'rolldown/utils';
    const { code, errors } = transformSync('all.jsx', readFileSync(0, 'utf8'), { jsx: { runtime: 'classic', pragma: 'h' } });
    if (errors.length > 0) throw errors[0];
    process.stdout.write(code);";

/// Compiles every cell and takes its call apart.
const PYTHON: &str = r#"
import ast, json, sys
calls = []
for cell in json.load(sys.stdin):
    compile(cell, "cell", "exec")
    tree = ast.parse(cell)
    assert [type(node).__name__ for node in tree.body] == ["ImportFrom", "Expr"], cell
    call = tree.body[1].value
    calls.append([call.func.id, [ast.literal_eval(a) for a in call.args], {k.arg: ast.literal_eval(k.value) for k in call.keywords}])
json.dump(calls, sys.stdout)
"#;

#[test]
#[ignore = "run by cargo xtask test"]
fn cells_of_notebooks_compile() {
    let mut node = Session::start();
    let (all, states) = texts(&mut node);
    let all = all.as_array().unwrap();
    let cells: Vec<_> = all
        .iter()
        .flat_map(|of| of.as_array().unwrap())
        .flat_map(|texts| [texts["jupyter"].clone(), texts["jupyter-frame"].clone()])
        .collect();
    let told = json!(cells).to_string();
    let calls: Value =
        serde_json::from_str(&answer(Command::new("python3").args(["-c", PYTHON]), &told)).unwrap();
    let mut found = Vec::new();
    for (i, call) in calls.as_array().unwrap().iter().enumerate() {
        let caption = CAPTIONS[i / 2 % CAPTIONS.len()];
        let mut named = call[2].as_object().unwrap().clone();
        if i % 2 == 0 {
            assert_eq!((&call[0], &call[1]), (&json!("ActivationPlot"), &json!([])));
            let switches =
                ["controls", "readout", "height"].map(|name| named.remove(name).unwrap());
            assert_eq!(json!(switches), json!([i / 2 >= CAPTIONS.len(), true, 300]));
            // Numbers stand as such, as the package's arguments want them.
            let pairs = ["x", "y", "normal"]
                .map(|name| named.get(name).is_none_or(|pair| pair[1].is_number()));
            let single =
                ["active", "probe"].map(|name| named.get(name).is_none_or(Value::is_number));
            assert!(
                !pairs.contains(&false)
                    && !single.contains(&false)
                    && named.get("off").is_none_or(Value::is_array),
                "{call}"
            );
            for value in named.values_mut() {
                *value = json!(value.to_string().trim_matches(['[', ']', '"']));
            }
            found.push(json!(named));
        } else {
            assert_eq!(call[0], "IFrame");
            let width = if caption.is_empty() {
                json!("100%")
            } else {
                json!(640)
            };
            assert_eq!((&named["width"], &named["height"]), (&width, &json!(480)));
            // IPython writes these into a tag as they are.
            let extra = text(&named["extras"][0]);
            let quotes = extra
                .strip_prefix("title=\"")
                .unwrap()
                .strip_suffix('"')
                .unwrap();
            assert!(!quotes.contains(['"', '<', '>']), "{extra}");
            let address = text(&call[1][0]);
            assert!(!address.contains(['"', '<', '>', ' ']), "{address}");
            found.push(json!(address));
        }
    }
    let read = read_back(&mut node, &found);
    for (i, read) in read.as_array().unwrap().iter().enumerate() {
        let expected = text(&states[i / 2 / CAPTIONS.len()]);
        let known = expected.split("&course").next().unwrap();
        assert_eq!(
            *read,
            if i % 2 == 0 { known } else { expected },
            "{}",
            text(&cells[i])
        );
    }
}

#[test]
#[ignore = "run by cargo xtask test"]
fn mdx_is_jsx_of_one_frame() {
    let mut node = Session::start();
    let (all, states) = texts(&mut node);
    let all = all.as_array().unwrap();
    let each = || all.iter().flat_map(|of| of.as_array().unwrap());
    let module: Vec<_> = each()
        .map(|texts| format!("({})", text(&texts["docusaurus"])))
        .collect();
    let told = format!("return [\n{}\n];", module.join(",\n"));
    let wrapped = format!("function all(h) {{ {told} }}");
    let mut compiler = Command::new("node");
    compiler.current_dir(env!("CARGO_MANIFEST_DIR"));
    let script = answer(
        compiler.args(["--input-type=module", "--eval", COMPILE]),
        &wrapped,
    );
    let body = format!(
        "globalThis.window = globalThis;\n{script}\nconst made = all((tag, props, ...children) => ({{ tag, props, children }}));\nreturn ['hacked' in window, made];"
    );
    let made = node.script(&body, &[]);
    assert_eq!(made[0], false);
    let mut found = Vec::new();
    for (i, node) in made[1].as_array().unwrap().iter().enumerate() {
        let caption = CAPTIONS[i % CAPTIONS.len()];
        let frame = if caption.is_empty() {
            node
        } else {
            &node["children"][0]
        };
        assert_eq!(frame["tag"], "iframe", "{node}");
        assert_eq!(frame["props"]["title"], title(caption));
        if !caption.is_empty() {
            assert_eq!(node["tag"], "figure");
            assert_eq!(node["children"].as_array().unwrap().len(), 2, "{node}");
            assert_eq!(node["children"][1]["children"], json!([line(caption)]));
        }
        found.push(frame["props"]["src"].clone());
    }
    let expected: Vec<_> = (0..found.len())
        .map(|i| states[i / CAPTIONS.len()].clone())
        .collect();
    assert_eq!(read_back(&mut node, &found), json!(expected));
}
