//! Course snippets, and the states that their URLs and attributes decode to.

use serde_json::{Value, json};

/// Captions that try to end a string, tag, block or comment, or to start one.
pub(crate) const CAPTIONS: [&str; 16] = [
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

/// A state with every key that a snippet must preserve, and an empty state.
pub(crate) const STATES: [&str; 2] = [
    "#functions=swish(beta=1.5),leaky_relu(alpha=0.2)&active=2&show=f,df,d2f&off=1&marks=extrema,zeros&normal=0.5,2\
     &x=-3,4.5&y=-1,2&aspect=equal&probe=0.5&theme=dark&lang=zh-CN&lock=x,y,beta&hide=controls,notes&course=it's{{a}}`",
    "",
];

/// Text of the link below a frame.
pub(crate) const OPEN: &str = "Open in {Activation} <Lab>";

pub(crate) const FORMATS: [&str; 14] = [
    "link",
    "iframe",
    "element",
    "myst",
    "quarto",
    "mdbook",
    "sphinx",
    "markdown-picture",
    "docusaurus",
    "reveal",
    "reveal-background",
    "jupyter",
    "jupyter-frame",
    "figure",
];

/// Script prelude: the modules, and the decoded text of a state.
const MODULES: &str = "
    const of = (path) => import(new URL(path, given.modules).href);
    const { loadEngine } = await of('www/lab/engine.js');
    const engine = await loadEngine();
    const { readTexts } = await of('www/state/state.js');
    const { readState, writeState } = await of('www/state/address.js');
    const plain = (state) => decodeURIComponent(writeState(state, engine));";

/// A script and its input.
pub(crate) type Question = (String, Value);

/// Generates snippets in every format for every state and caption, `[[{ format: text, … }, …], …]`, and the states.
/// `modules` and `base` are the URLs of the modules and of the lab that the snippets link to.
pub(crate) fn texts(modules: &str, base: &str) -> Question {
    let body = format!(
        "{MODULES}
         const {{ snippetOf }} = await of('www/export/course/snippet.js');
         const {{ FORMATS }} = await of('www/export/course/formats.js');
         const states = given.states.map((fragment) => readState(fragment, engine).state);
         return [states.map((state) => given.captions.map((caption) => {{
             const snippet = snippetOf(engine, {{ state, width: 640, height: 480, fluid: caption === '', caption }}, {{
                 page: given.base + 'index.html?a=b', base: given.base, plotHeight: 300, title: 'Plot of \"<Swish>\"', open: given.open, file: 'swish.svg',
                 svg: engine.svg(state, {{ width: 640, height: 300, theme: 'light' }}),
             }});
             return Object.fromEntries(Object.entries(FORMATS).map(([format, make]) => [format, make(snippet)]));
         }})), states.map(plain)];"
    );
    let given = json!({ "modules": modules, "base": base, "states": STATES, "captions": CAPTIONS, "open": OPEN });
    (body, given)
}

/// Parses URL fragments or element attributes back to states.
pub(crate) fn read_back(modules: &str, found: &[Value]) -> Question {
    let body = format!(
        "{MODULES}
         return given.found.map((one) => {{
             const {{ state, problems }} = typeof one === 'string'
                 ? readState(new URL(one).hash, engine) : readTexts(new Map(Object.entries(one)), engine);
             return problems.length > 0 ? problems : plain(state);
         }});"
    );
    (body, json!({ "modules": modules, "found": found }))
}

/// The caption as a single line, as it should be parsed.
pub(crate) fn line(caption: &str) -> String {
    let blank = |c: char| c.is_whitespace() || c.is_control();
    caption
        .split(blank)
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The title of the frame or picture.
pub(crate) fn title(caption: &str) -> String {
    match line(caption) {
        text if text.is_empty() => "Plot of \"<Swish>\"".to_owned(),
        text => text,
    }
}

pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}"))
}
