//! A notebook without widgets, as on GitHub or after nbconvert, shows the picture and describes the state.

use super::{desk, python};
use crate::node::said;
use serde_json::{Value, json};

/// Executes the notebook, removes the widget state, and converts the rest to HTML.
const READ: &str = "import base64, json, nbformat, nbclient, nbconvert
notebook = nbformat.read('lesson.ipynb', as_version=4)
notebook.cells = notebook.cells[:1]
nbclient.NotebookClient(notebook, timeout=60, kernel_name='python3').execute()
notebook.metadata.pop('widgets', None)
html, _ = nbconvert.HTMLExporter(template_name='basic').from_notebook_node(notebook)
[output] = notebook.cells[0].outputs
svg = output.data['image/svg+xml']
print(json.dumps([svg, output.data['text/plain'], html, base64.b64encode(svg.encode()).decode() in html]))";

/// Pictures of states from the package and from the library.
const DRAWN: &str = "import json
from activation_lab import ActivationPlot
plots = [
    ActivationPlot(functions='swish(beta=1.5),relu', x=(-4, 4)),
    ActivationPlot(functions='gelu,gelu_tanh', show='f df d2f', marks='zeros', probe=0.5, y=(-1, 2), aspect='equal', theme='dark', height=400),
    ActivationPlot(functions='gelu,relu', difference=(1, 2), lang='zh-CN'),
    ActivationPlot(functions='elu,relu', off=[1], difference=(1, 7)),
    ActivationPlot(functions='gelo'),
]
print(json.dumps([[data.get('image/svg+xml'), data['text/plain']] for data, _ in (plot._repr_mimebundle_() for plot in plots)]))";

fn answer(folder: &str, script: &str) -> Value {
    let said = said(python().current_dir(desk(folder)).args(["-c", script]));
    serde_json::from_str(said.lines().last().unwrap_or_default()).expect("JSON")
}

#[test]
#[ignore = "run by cargo xtask test"]
fn notebook_shows_picture_and_state() {
    let read = answer("static", READ);
    let [svg, words, html] = [0, 1, 2].map(|i| read[i].as_str().expect("a text"));
    let sentence = "Plot of swish(beta=1.5): f, f′, for x from −4 to 4.";
    assert!(words.starts_with(sentence), "{words}");
    assert!(
        words.ends_with("ActivationPlot(functions='swish(beta=1.5)', x=(-4.0, 4.0))"),
        "{words}"
    );
    assert!(svg.starts_with("<svg ") && svg.contains(sentence), "{svg}");
    assert_eq!(read[3], true, "{html}");
    assert!(!html.contains("object at 0x"), "{html}");
}

#[test]
#[ignore = "run by cargo xtask test"]
fn every_state_is_drawn_or_described() {
    let drawn = answer("states", DRAWN);
    let svg = |i: usize| drawn[i][0].as_str().unwrap_or_default().to_owned();
    let count = |i: usize, what: &str| svg(i).matches(what).count();
    // The legend identifies the curves.
    for text in [">swish(beta=1.5)<", ">relu<", ">f<", ">f′<"] {
        assert_eq!(count(0, text), 1, "{text}: {}", svg(0));
    }
    assert!(count(1, "<polyline") > count(0, "<polyline"), "{}", svg(1));
    assert!(
        svg(1).contains("height=\"400\"") && svg(1).contains("#0e1116"),
        "{}",
        svg(1)
    );
    assert_eq!(count(2, ">gelu − relu<"), 1, "{}", svg(2));
    assert!(svg(2).contains("之差的图像"), "{}", svg(2));
    // A hidden function, and an index without a function.
    assert_eq!(
        [count(3, ">elu<"), count(3, ">relu<")],
        [0, 1],
        "{}",
        svg(3)
    );
    // An invalid state has no picture; the plot reports it in `error`.
    assert_eq!(
        drawn[4],
        json!([
            null,
            "Plot of gelo: f, f′, for x from −6 to 6.\nActivationPlot(functions='gelo')"
        ])
    );
}
