//! The texts for course pages, and what their addresses and attributes come to when they are read.

use serde_json::{Value, json};

/// Captions that would end a string, a tag, a block or a comment, or begin something, somewhere.
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

/// States with everything in them that a snippet has to carry, and with nothing.
pub(crate) const STATES: [&str; 2] = [
    "#functions=swish(beta=1.5),leaky_relu(alpha=0.2)&active=2&show=f,df,d2f&off=1&marks=extrema,zeros&normal=0.5,2\
     &x=-3,4.5&y=-1,2&aspect=equal&probe=0.5&theme=dark&lang=zh-CN&lock=x,y,beta&hide=controls,notes&course=it's{{a}}`",
    "",
];

/// Words of the link below a frame.
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

/// For scripts: the modules, and what a state's text comes to.
const MODULES: &str = "
    const of = (path) => import(new URL(path, given.modules).href);
    const { loadEngine } = await of('www/lab/engine.js');
    const engine = await loadEngine();
    const { readState, readTexts, writeState } = await of('www/state.js');
    const plain = (state) => decodeURIComponent(writeState(state, engine));";

/// A script, and what it is given.
pub(crate) type Question = (String, Value);

/// Asks for every format's text for every state and caption, `[[{ format: text, … }, …], …]`, and for the states as they are.
/// The modules are below one address, the laboratory that the texts lead to is at another.
pub(crate) fn texts(modules: &str, base: &str) -> Question {
    let body = format!(
        "{MODULES}
         const {{ snippetOf }} = await of('www/export/course/snippet.js');
         const {{ FORMATS }} = await of('www/export/course/formats.js');
         const {{ toSVG }} = await of('www/export/svg.js');
         const states = given.states.map((fragment) => readState(fragment, engine).state);
         return [states.map((state) => given.captions.map((caption) => {{
             const snippet = snippetOf(engine, {{ state, width: 640, height: 480, fluid: caption === '', caption }}, {{
                 page: given.base + 'index.html?a=b', base: given.base, plotHeight: 300, title: 'Plot of \"<Swish>\"', open: given.open, file: 'swish.svg',
                 svg: toSVG(engine, state, {{ width: 640, height: 300, theme: 'light' }}),
             }});
             return Object.fromEntries(Object.entries(FORMATS).map(([format, make]) => [format, make(snippet)]));
         }})), states.map(plain)];"
    );
    let given = json!({ "modules": modules, "base": base, "states": STATES, "captions": CAPTIONS, "open": OPEN });
    (body, given)
}

/// Asks what the addresses' fragments, or the element's attributes, come to.
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

/// The caption as it should be read: one line.
pub(crate) fn line(caption: &str) -> String {
    let blank = |c: char| c.is_whitespace() || c.is_control();
    caption
        .split(blank)
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// What the frame or the picture is called.
pub(crate) fn title(caption: &str) -> String {
    match line(caption) {
        text if text.is_empty() => "Plot of \"<Swish>\"".to_owned(),
        text => text,
    }
}

pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}"))
}
