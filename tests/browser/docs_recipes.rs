//! The recipes for hosts: what each draws, and parts of its text.

/// The packages that this version's `dist` has.
const WHEEL: &str = concat!(
    "/packages/activation_lab-",
    env!("CARGO_PKG_VERSION"),
    "-py3-none-any.whl"
);
const TARBALL: &str = concat!(
    "/packages/activation-lab-",
    env!("CARGO_PKG_VERSION"),
    ".tgz"
);

/// By row: the functions that are drawn, then what the text contains.
pub(super) const RECIPES: &[(&str, &[&str])] = &[
    (
        "html",
        &[
            "swish(beta=1.5),relu",
            "<script type=\"module\" src=\"http",
            "/www/activation-plot.js\"",
            "functions=\"swish(beta=1.5),relu\"",
        ],
    ),
    (
        "moodle",
        &[
            "sigmoid",
            "<iframe src=\"http",
            "/www/embed.html#functions=sigmoid&x=-8,8",
        ],
    ),
    (
        "canvas",
        &[
            "leaky_relu(alpha=0.2)",
            "/www/embed.html#functions=leaky_relu(alpha=0.2)",
        ],
    ),
    (
        "jupyter",
        &[
            "elu(alpha=0.5),relu",
            "from activation_lab import ActivationPlot",
            WHEEL,
            "functions=\"elu(alpha=0.5),relu\"",
            "x=(-4, 4)",
        ],
    ),
    (
        "jupyterlab",
        &["selu", "pip install jupyterlab http", WHEEL],
    ),
    (
        "marimo",
        &[
            "swish(beta=1.5)",
            WHEEL,
            "mo.ui.anywidget(ActivationPlot(functions=\"swish(beta=1.5)\"))",
        ],
    ),
    (
        "quarto",
        &[
            "softplus(beta=2),relu",
            "```{=html}",
            "#functions=softplus(beta=2),relu",
        ],
    ),
    (
        "myst",
        &[
            "gelu,gelu_tanh",
            "```{iframe} http",
            "/www/embed.html#functions=gelu,gelu_tanh",
        ],
    ),
    ("mdbook", &["tanh,hard_tanh", "<iframe src=\"http"]),
    (
        "sphinx",
        &[
            "softplus,squareplus",
            ".. only:: html and not epub",
            ".. figure:: softplus-squareplus.svg",
            "color-scheme: dark",
        ],
    ),
    (
        "hugo",
        &["elu,celu(alpha=0.5)", "unsafe = true", "<iframe src=\"http"],
    ),
    (
        "vitepress",
        &[
            "swish(beta=2)",
            "head: [['script', { type: 'module', src: 'http",
            "functions=\"swish(beta=2)\" controls>",
        ],
    ),
    ("docusaurus", &["silu,hard_swish", "style={{"]),
    (
        "reveal",
        &["mish,silu", "<section>", "data-src=\"http", "theme=dark"],
    ),
    (
        "react",
        &[
            "gelu",
            "import 'activation-lab';",
            "useState('gelu')",
            "onactivation-change=",
        ],
    ),
    (
        "vue",
        &[
            "celu(alpha=0.5)",
            "ref('celu(alpha=0.5)')",
            "isCustomElement",
        ],
    ),
    (
        "vite",
        &[
            "squareplus",
            TARBALL,
            "exclude: ['activation-lab']",
            "<activation-plot functions=\"squareplus\">",
        ],
    ),
    ("stick", &["relu6", "activation-lab.html#functions=relu6"]),
    (
        "csp",
        &[
            "hard_sigmoid",
            "script-src http",
            "'wasm-unsafe-eval'",
            "connect-src http",
        ],
    ),
    (
        "sandbox",
        &[
            "softsign",
            "sandbox=\"allow-scripts",
            "/www/embed.html#functions=softsign",
        ],
    ),
    (
        "no-wasm",
        &[
            "prelu",
            "functions=\"prelu\">",
            "<img src=\"prelu.svg\" alt=\"PReLU\">",
        ],
    ),
];
