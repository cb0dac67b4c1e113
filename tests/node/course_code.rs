//! Course snippets that are code compile and contain the chosen state, for every caption.

use super::course_snippets::{BASE, read_back, texts};
use super::course_texts::{CAPTIONS, OPEN, line, text, title};
use super::session::Session;
use serde_json::{Value, json};
use std::io::Write;
use std::process::{Command, Stdio};

/// Standard output of a program, given its standard input.
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

/// Compiles every notebook cell and extracts the arguments of its call.
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
fn notebook_cells_compile() {
    let mut node = Session::start();
    let (all, states) = texts(&mut node);
    let all = all.as_array().unwrap();
    let all_texts: Vec<_> = all.iter().flat_map(|of| of.as_array().unwrap()).collect();
    let cells: Vec<_> = all_texts
        .iter()
        .flat_map(|texts| [texts["jupyter"].clone(), texts["jupyter-frame"].clone()])
        .collect();
    let wheel = format!(
        "# Install once: %pip install {BASE}packages/activation_lab-{}-py3-none-any.whl\n",
        env!("CARGO_PKG_VERSION")
    );
    let told = json!(cells).to_string();
    let calls: Value =
        serde_json::from_str(&answer(Command::new("python3").args(["-c", PYTHON]), &told)).unwrap();
    let mut found = Vec::new();
    for (i, call) in calls.as_array().unwrap().iter().enumerate() {
        let mut named = call[2].as_object().unwrap().clone();
        if i % 2 == 0 {
            assert_eq!((&call[0], &call[1]), (&json!("ActivationPlot"), &json!([])));
            assert!(text(&cells[i]).contains(&wheel), "{}", text(&cells[i]));
            let switches =
                ["controls", "readout", "height"].map(|name| named.remove(name).unwrap());
            assert_eq!(json!(switches), json!([i / 2 >= CAPTIONS.len(), true, 300]));
            // Numbers must be literals, as the package's arguments require.
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
            // IPython displays it verbatim. HTML ignores line breaks.
            assert_eq!((&call[0], named.len()), (&json!("HTML"), 0));
            let html = text(&call[1][0]);
            assert_eq!(html, text(&all_texts[i / 2]["iframe"]).replace('\n', ""));
            let (_, rest) = html.split_once(" src=\"").unwrap();
            let address = rest.split('"').next().unwrap();
            found.push(json!(address.replace("&amp;", "&")));
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
fn mdx_is_a_single_jsx_frame() {
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
        assert_eq!(node["tag"], "figure");
        assert_eq!(node["children"].as_array().unwrap().len(), 2, "{node}");
        let frame = &node["children"][0];
        assert_eq!(frame["tag"], "iframe", "{node}");
        assert_eq!(frame["props"]["title"], title(caption));
        let width = if caption.is_empty() { "100%" } else { "640px" };
        assert_eq!(
            frame["props"]["style"],
            json!({ "width": width, "maxWidth": "100%", "height": "480px", "border": "0", "colorScheme": "inherit" })
        );
        let below = node["children"][1]["children"].as_array().unwrap();
        let (link, before) = below.split_last().unwrap();
        assert_eq!(
            (&link["tag"], &link["children"]),
            (&json!("a"), &json!([OPEN]))
        );
        let expected = if caption.is_empty() {
            vec![]
        } else {
            vec![line(caption) + " "]
        };
        assert_eq!(json!(before), json!(expected));
        found.extend([frame["props"]["src"].clone(), link["props"]["href"].clone()]);
    }
    let expected: Vec<_> = (0..found.len())
        .map(|i| states[i / 2 / CAPTIONS.len()].clone())
        .collect();
    assert_eq!(read_back(&mut node, &found), json!(expected));
}
