//! The texts for course pages: each is read back by what reads it there, and says what was chosen, whatever the caption.

use super::session::{Session, Setup};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Captions that would end a string, a tag, a block or a comment, or begin something, somewhere.
const CAPTIONS: [&str; 16] = [
    "",
    "β decides, 斜率 too: \u{1f980}",
    "\"><script>window.hacked = 1</script>",
    "'><img src=x onerror=window.hacked=1>",
    "` `` ``` ~~~ ```{=html}",
    "{window.hacked = 1} ${1} {/* x */}",
    "{{#include /etc/passwd}} {{< include x.md >}} {{ x }}",
    "\\\" \\ ''' \"\"\" \\n \\",
    "]]> <!-- --> </figcaption></iframe></section></activation-plot></svg>",
    "1. # - > | $x$ @x ^[y] ![a](javascript:1) [b](<c>) *d* _e_",
    "# heading",
    "::: {.x}",
    ":name: value",
    "- - -",
    "&lt;b&gt; &amp; &#x22; &copy",
    "two\nlines\r\n\u{2028}\tand\u{0}\u{85}more",
];

/// States with everything in them that a snippet has to carry, and with nothing.
const STATES: [&str; 2] = [
    "#functions=swish(beta=1.5),leaky_relu(alpha=0.2)&active=2&show=f,df,d2f&off=1&marks=extrema,zeros&normal=0.5,2\
     &x=-3,4.5&y=-1,2&aspect=equal&probe=0.5&theme=dark&lang=zh-CN&lock=x,y,beta&hide=controls,notes&course=it's{{a}}`",
    "",
];

const FORMATS: [&str; 13] = [
    "link",
    "iframe",
    "element",
    "myst",
    "quarto",
    "mdbook",
    "markdown-picture",
    "docusaurus",
    "reveal",
    "reveal-background",
    "jupyter",
    "jupyter-frame",
    "figure",
];

/// For scripts: the modules, and what a state's text comes to.
const MODULES: &str = "
    const of = (path) => import(new URL(path, given.base).href);
    const { loadEngine } = await of('www/lab/engine.js');
    const engine = await loadEngine();
    const { readState, readTexts, writeState } = await of('www/state.js');
    const plain = (state) => decodeURIComponent(writeState(state, engine));";

/// Every format's text for every state and caption: `[[{ format: text, … }, …], …]`, and the states as they are.
async fn texts(page: &Session) -> (Value, Value) {
    let body = format!(
        "{MODULES}
         const {{ lessonOf }} = await of('www/export/lesson/lesson.js');
         const {{ FORMATS }} = await of('www/export/lesson/formats.js');
         const {{ toSVG }} = await of('www/export/svg.js');
         const states = given.states.map((fragment) => readState(fragment, engine).state);
         return [states.map((state) => given.captions.map((caption) => {{
             const lesson = lessonOf(engine, {{ state, width: 640, height: 480, fluid: caption === '', caption }}, {{
                 page: given.base + 'index.html?a=b', base: given.base, plotHeight: 300, title: 'Plot of \"<Swish>\"', file: 'swish.svg',
                 svg: toSVG(engine, state, {{ width: 640, height: 300, theme: 'light' }}),
             }});
             return Object.fromEntries(Object.entries(FORMATS).map(([format, make]) => [format, make(lesson)]));
         }})), states.map(plain)];"
    );
    let given = json!({ "base": page.address(""), "states": STATES, "captions": CAPTIONS });
    let mut answer = page.lab(&body, given).await;
    (answer[0].take(), answer[1].take())
}

/// What the addresses' fragments, or the element's attributes, come to.
async fn read_back(page: &Session, found: &[Value]) -> Value {
    let body = format!(
        "{MODULES}
         return given.found.map((one) => {{
             const {{ state, problems }} = typeof one === 'string'
                 ? readState(new URL(one).hash, engine) : readTexts(new Map(Object.entries(one)), engine);
             return problems.length > 0 ? problems : plain(state);
         }});"
    );
    page.lab(&body, json!({ "base": page.address(""), "found": found }))
        .await
}

/// The caption as it should be read: one line.
fn line(caption: &str) -> String {
    let blank = |c: char| c.is_whitespace() || c.is_control();
    caption
        .split(blank)
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// What the frame or the picture is called.
fn title(caption: &str) -> String {
    match line(caption) {
        text if text.is_empty() => "Plot of \"<Swish>\"".to_owned(),
        text => text,
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}"))
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn html_is_one_element_with_the_state_and_nothing_that_runs() {
    const HTML: [&str; 6] = [
        "iframe",
        "element",
        "mdbook",
        "reveal",
        "reveal-background",
        "figure",
    ];
    Setup::new()
        .run(async |page| {
            page.open_page("").await;
            let (all, states) = texts(page).await;
            let mut document = String::from("<!doctype html><title>A course</title>");
            for texts in all.as_array().unwrap().iter().flat_map(|of| of.as_array().unwrap()) {
                for format in HTML {
                    document += &format!("<div class=case>{}</div>", text(&texts[format]));
                }
            }
            // A page without any policy: what could run would run.
            page.client.goto("about:blank").await.unwrap();
            page.script("document.open(); document.write(arguments[0]); document.close();", &[json!(document)]).await;
            page.wait_until("document.readyState === 'complete'").await;
            let seen = page
                .value(
                    "[...document.querySelectorAll('.case')].map((node) => {
                        const own = [...node.children].filter((child) => !child.matches('script[type=module][src$=\"/www/activation-plot.js\"]'));
                        const frame = node.querySelector('iframe, section[data-background-iframe]');
                        const plot = node.querySelector('activation-plot');
                        const names = [...new Set([...node.querySelectorAll('*')].map(({ localName }) => localName))];
                        const address = frame?.getAttribute('src') ?? frame?.dataset.src ?? frame?.dataset.backgroundIframe;
                        return {
                            own: own.length,
                            foreign: names.filter((name) => !['figure', 'iframe', 'figcaption', 'activation-plot', 'a', 'section', 'p', 'script',
                                'svg', 'rect', 'g', 'path', 'text', 'defs', 'clipPath', 'circle', 'line', 'polyline', 'use'].includes(name)),
                            scripts: node.querySelectorAll('script').length - (node.children.length - own.length),
                            handlers: [...node.querySelectorAll('*')].flatMap((inner) => inner.getAttributeNames()).filter((name) => name.startsWith('on')),
                            state: plot ? Object.fromEntries([...plot.attributes].filter(({ name }) => !['controls', 'readout', 'style'].includes(name))
                                .map(({ name, value }) => [name, value])) : address ?? node.querySelector('a').getAttribute('href'),
                            link: node.querySelector('a')?.getAttribute('href') ?? null,
                            switches: plot ? [plot.hasAttribute('controls'), plot.hasAttribute('readout')] : null,
                            title: plot ? plot.textContent : frame?.title || (frame ?? node.querySelector('svg')).getAttribute('aria-label'),
                            caption: (node.querySelector('figcaption, section > p')?.firstChild?.data ?? '').trim(),
                        };
                    })",
                )
                .await;
            assert_eq!(page.value("'hacked' in window").await, false);
            let seen = seen.as_array().unwrap();
            assert_eq!(seen.len(), STATES.len() * CAPTIONS.len() * HTML.len());
            page.open_page("").await;
            let found: Vec<_> = seen.iter().map(|case| case["state"].clone()).collect();
            let read = read_back(page, &found).await;
            for (i, case) in seen.iter().enumerate() {
                let format = HTML[i % HTML.len()];
                let caption = CAPTIONS[i / HTML.len() % CAPTIONS.len()];
                let state = i / HTML.len() / CAPTIONS.len();
                let what = format!("{format} with {caption:?}: {case}");
                assert_eq!(case["own"], 1, "{what}");
                assert_eq!([&case["foreign"], &case["handlers"]], [&json!([]), &json!([])], "{what}");
                assert_eq!(case["scripts"], 0, "{what}");
                assert_eq!(case["title"], title(caption), "{what}");
                if format != "reveal-background" {
                    assert_eq!(case["caption"], line(caption), "{what}");
                }
                // The element knows no keys but its own.
                let expected = text(&states[state]);
                let expected = if format == "element" { expected.split("&course").next().unwrap() } else { expected };
                assert_eq!(read[i], expected, "{what}");
                if format == "element" {
                    assert_eq!(case["switches"], json!([state == 1, true]), "{what}");
                }
            }
        })
        .await;
}

/// Unescapes Markdown; panics where a sign with a meaning stands without a backslash.
fn markdown(written: &str) -> String {
    let mut signs = written.chars();
    let mut plain = String::new();
    while let Some(sign) = signs.next() {
        if sign == '\\' {
            plain.extend(signs.next());
        } else {
            assert!(!"`*_{}[]<>|$~^&@!".contains(sign), "{sign} in {written}");
            plain.push(sign);
        }
    }
    plain
}

/// The address of the only link in CommonMark, and the text in it.
fn link(markdown: &str) -> (String, String) {
    let (mut address, mut label, mut inside) = (None, String::new(), false);
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                assert_eq!(address.replace(dest_url.into_string()), None, "{markdown}");
                inside = true;
            }
            Event::End(TagEnd::Link) => inside = false,
            Event::Text(text) if inside => label += &text,
            Event::Html(_) | Event::InlineHtml(_) | Event::Code(_) => {
                panic!("{event:?} in {markdown}")
            }
            _ => {}
        }
    }
    (address.expect("a link"), label)
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn markdown_is_one_directive_or_one_link() {
    Setup::new()
        .run(async |page| {
            page.open_page("").await;
            let (all, states) = texts(page).await;
            let (mut found, mut expected) = (Vec::new(), Vec::new());
            for (state, of) in all.as_array().unwrap().iter().enumerate() {
                for (caption, texts) in CAPTIONS.iter().zip(of.as_array().unwrap()) {
                    let keys: Vec<_> = texts
                        .as_object()
                        .unwrap()
                        .keys()
                        .map(String::as_str)
                        .collect();
                    assert!(
                        keys.len() == FORMATS.len()
                            && FORMATS.iter().all(|format| keys.contains(format)),
                        "{keys:?}"
                    );

                    let lines: Vec<_> = text(&texts["myst"]).lines().collect();
                    found.push(json!(lines[0].strip_prefix("```{iframe} ").unwrap()));
                    let width = if caption.is_empty() {
                        ":width: 100%"
                    } else {
                        ":width: 640px"
                    };
                    assert_eq!(lines[1], width);
                    let body = lines[2..lines.len() - 1].concat();
                    assert!(
                        !body.starts_with([':', '#', '-', '1']) || body.starts_with("1\\."),
                        "{body}"
                    );
                    assert_eq!(
                        (markdown(&body), lines[lines.len() - 1]),
                        (line(caption), "```")
                    );

                    let (html, rest) = text(&texts["quarto"])
                        .strip_prefix("```{=html}\n")
                        .unwrap()
                        .split_once("\n```\n")
                        .unwrap();
                    assert_eq!(html, text(&texts["iframe"]));
                    let paper = rest
                        .strip_prefix("\n::: {.content-visible unless-format=\"html\"}\n")
                        .unwrap();
                    for written in [
                        paper.strip_suffix("\n:::").unwrap(),
                        text(&texts["markdown-picture"]),
                    ] {
                        let (address, label) = link(written);
                        assert_eq!(label, title(caption), "{written}");
                        found.push(json!(address));
                    }
                    // mdBook takes its includes out of everything, and CommonMark keeps HTML up to a blank line.
                    let html = text(&texts["mdbook"]);
                    assert!(!html.contains("{{") && !html.contains("\n\n"), "{html}");
                    assert!(
                        Parser::new(html).all(|event| matches!(
                            event,
                            Event::Html(_) | Event::Start(Tag::HtmlBlock) | Event::End(_)
                        )),
                        "{html}"
                    );
                    found.push(texts["link"].clone());
                    expected.extend([(); 4].map(|()| states[state].clone()));
                }
            }
            assert_eq!(read_back(page, &found).await, json!(expected));
        })
        .await;
}

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

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn cells_of_notebooks_compile() {
    Setup::new()
        .run(async |page| {
            page.open_page("").await;
            let (all, states) = texts(page).await;
            let all = all.as_array().unwrap();
            let cells: Vec<_> = all
                .iter()
                .flat_map(|of| of.as_array().unwrap())
                .flat_map(|texts| [texts["jupyter"].clone(), texts["jupyter-frame"].clone()])
                .collect();
            let told = json!(cells).to_string();
            let calls: Value =
                serde_json::from_str(&answer(Command::new("python3").args(["-c", PYTHON]), &told))
                    .unwrap();
            let mut found = Vec::new();
            for (i, call) in calls.as_array().unwrap().iter().enumerate() {
                let caption = CAPTIONS[i / 2 % CAPTIONS.len()];
                let mut named = call[2].as_object().unwrap().clone();
                if i % 2 == 0 {
                    assert_eq!((&call[0], &call[1]), (&json!("ActivationPlot"), &json!([])));
                    let switches =
                        ["controls", "readout", "height"].map(|name| named.remove(name).unwrap());
                    assert_eq!(json!(switches), json!([i / 2 >= CAPTIONS.len(), true, 300]));
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
            let read = read_back(page, &found).await;
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
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn mdx_is_jsx_of_one_frame() {
    Setup::new()
        .run(async |page| {
            page.open_page("").await;
            let (all, states) = texts(page).await;
            let all = all.as_array().unwrap();
            let each = || all.iter().flat_map(|of| of.as_array().unwrap());
            let module: Vec<_> = each().map(|texts| format!("({})", text(&texts["docusaurus"]))).collect();
            let told = format!("return [\n{}\n];", module.join(",\n"));
            let esbuild = Path::new(env!("CARGO_MANIFEST_DIR")).join("node_modules/.bin/esbuild");
            let wrapped = format!("function all(h) {{ {told} }}");
            let script = answer(Command::new(esbuild).args(["--loader=jsx", "--jsx-factory=h", "--log-level=error"]), &wrapped);
            let made = page
                .script(
                    &format!("{script}\nconst made = all((tag, props, ...children) => ({{ tag, props, children }}));\nreturn ['hacked' in window, made];"),
                    &[],
                )
                .await;
            assert_eq!(made[0], false);
            let mut found = Vec::new();
            for (i, node) in made[1].as_array().unwrap().iter().enumerate() {
                let caption = CAPTIONS[i % CAPTIONS.len()];
                let frame = if caption.is_empty() { node } else { &node["children"][0] };
                assert_eq!(frame["tag"], "iframe", "{node}");
                assert_eq!(frame["props"]["title"], title(caption));
                if !caption.is_empty() {
                    assert_eq!(node["tag"], "figure");
                    assert_eq!(node["children"].as_array().unwrap().len(), 2, "{node}");
                    assert_eq!(node["children"][1]["children"], json!([line(caption)]));
                }
                found.push(frame["props"]["src"].clone());
            }
            let expected: Vec<_> = (0..found.len()).map(|i| states[i / CAPTIONS.len()].clone()).collect();
            assert_eq!(read_back(page, &found).await, json!(expected));
        })
        .await;
}
