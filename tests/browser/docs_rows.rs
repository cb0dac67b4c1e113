//! The rows of the documentation of embedding, and what has to come out of each.

use super::docs_recipes::RECIPES;

/// A row of a section.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub(super) section: &'static str,
    pub(super) name: &'static str,
}

impl Row {
    pub(super) fn path(&self) -> String {
        format!(
            "#view-embed [data-section={}] [data-row=\"{}\"]",
            self.section, self.name
        )
    }
}

/// What has to come out.
#[derive(Clone, Copy, Debug)]
pub(super) enum Wanted {
    /// What the state has for these attributes; and the engine's drawing of it.
    Attribute,
    /// This text; and the engine's drawing of the plot's state.
    Property(&'static str),
    /// What the element itself answers when it is asked the same.
    Live(&'static str),
    /// The style that the rule asks for.
    Style,
    /// What the state has for this address; and the engine's drawing of it.
    Key,
    /// A text with these parts.
    Text(&'static [&'static str]),
    /// These functions drawn, the first of the list, and a code with all the other parts.
    Recipe(&'static [&'static str]),
}

/// Rows that wait for the reader, and for what.
pub(super) const READER: &[(&str, &str)] = &[
    ("activation-input", "slider"),
    ("activation-change", "slider"),
    ("activation-probe", "point"),
    ("activation-lab:input", "slider"),
    ("activation-lab:change", "slider"),
];

const ATTRIBUTES: &str =
    "functions active show off difference marks normal x y aspect scale probe theme lang
    lock hide controls readout";

pub(super) const PROPERTIES: &[(&str, Wanted)] = &[
    ("functions", Wanted::Property("elu(alpha=0.5),relu")),
    ("active", Wanted::Property("2")),
    ("show", Wanted::Property("f,d2f")),
    ("off", Wanted::Property("2")),
    ("difference", Wanted::Property("1,2")),
    ("marks", Wanted::Property("extrema,zeros")),
    ("normal", Wanted::Property("1,0.5")),
    ("x", Wanted::Property("-4,4")),
    ("y", Wanted::Property("-1,2")),
    ("aspect", Wanted::Property("equal")),
    ("scale", Wanted::Property("1.5")),
    ("probe", Wanted::Property("-1.25")),
    ("theme", Wanted::Property("dark")),
    ("lang", Wanted::Property("zh-CN")),
    ("lock", Wanted::Property("x,y")),
    ("hide", Wanted::Property("legend")),
    ("controls", Wanted::Property("true")),
    ("readout", Wanted::Property("true")),
    ("state", Wanted::Live("state")),
    ("frame", Wanted::Live("frame")),
    ("ready", Wanted::Live("ready")),
];

const METHODS: &[(&str, Wanted)] = &[
    ("reset", Wanted::Live("reset")),
    ("toSVG", Wanted::Live("toSVG")),
    ("toPNG", Wanted::Live("toPNG")),
    ("toCSV", Wanted::Live("toCSV")),
];

const EVENTS: &[(&str, &[&str])] = &[
    ("activation-ready", &["id: 'softplus'", "source: 'api'"]),
    ("activation-input", &["beta: 1.51", "source: 'user'"]),
    ("activation-change", &["beta: 1.51", "source: 'user'"]),
    ("activation-probe", &["x: ", "source: 'user'"]),
    (
        "activation-error",
        &[
            "code: 'bad-value'",
            "key: 'functions'",
            "value: 'gelo'",
            "did you mean \"gelu\"?",
            "source: 'api'",
        ],
    ),
];

const PARTS: &str =
    "plot canvas legend legend-item controls slider number number-error readout messages message
    fallback";

const CUSTOM_PROPERTIES: &str = "paper ink numeral grid axis curve font height";

const KEYS: &str =
    "functions active show off difference marks normal x y aspect scale probe theme lang
    view lock hide present lesson step origin course";

const MESSAGES: &[(&str, &[&str])] = &[
    (
        "activation-lab:state",
        &[
            "type: 'activation-lab:change'",
            "id: 'elu', params: { alpha: 2 }",
            "x: [-4, 4]",
            "source: 'api'",
        ],
    ),
    (
        "activation-lab:get",
        &["type: 'activation-lab:change'", "source: 'api'"],
    ),
    (
        "activation-lab:ready",
        &["type: 'activation-lab:ready'", "beta: 1.5"],
    ),
    (
        "activation-lab:input",
        &[
            "type: 'activation-lab:input'",
            "beta: 1.51",
            "source: 'user'",
        ],
    ),
    (
        "activation-lab:change",
        &[
            "type: 'activation-lab:change'",
            "beta: 1.52",
            "source: 'user'",
        ],
    ),
    (
        "activation-lab:error",
        &["code: 'bad-value'", "key: 'functions'", "did you mean"],
    ),
    (
        "activation-lab:resize",
        &["type: 'activation-lab:resize'", "height: "],
    ),
    (
        "lti.frameResize",
        &["subject: 'lti.frameResize'", "height: "],
    ),
    ("h5p", &["context: 'h5p'", "action: 'hello'"]),
];

const ERRORS: &[(&str, &[&str])] = &[
    (
        "unknown-function",
        &["unknown-function: unknown function \"gelo\"; did you mean \"gelu\"?"],
    ),
    (
        "unknown-parameter",
        &["unknown-parameter: unknown parameter \"betta\" of \"swish\"; did you mean \"beta\"?"],
    ),
    (
        "bad-value",
        &["bad-value: bad value \"-1\" for \"beta\" of \"softplus\"; allowed: "],
    ),
    (
        "bad-range",
        &["bad-range: bad range \"6,-6\" for \"x\"; allowed: "],
    ),
    (
        "no-canvas",
        &["no-canvas: no 2d context on this canvas; use a fresh <canvas>"],
    ),
    (
        "load-failed",
        &["load-failed: the engine could not be loaded; check the network and that "],
    ),
    (
        "crashed",
        &["crashed: the engine has crashed; reload the page"],
    ),
];

/// All rows in the order of the page.
pub(super) fn rows() -> Vec<(Row, Wanted)> {
    let of = |section, list: &[(&'static str, Wanted)]| -> Vec<_> {
        list.iter()
            .map(|(name, wanted)| (Row { section, name }, *wanted))
            .collect()
    };
    let same = |section, names: &'static str, wanted| -> Vec<_> {
        names
            .split_whitespace()
            .map(|name| (Row { section, name }, wanted))
            .collect()
    };
    let texts = |section,
                 list: &[(&'static str, &'static [&'static str])],
                 wanted: fn(&'static [&'static str]) -> Wanted|
     -> Vec<_> {
        list.iter()
            .map(|(name, parts)| (Row { section, name }, wanted(parts)))
            .collect()
    };
    [
        of(
            "start",
            &[(
                "tag",
                Wanted::Recipe(&[
                    "swish(beta=1.5),relu",
                    "/www/activation-plot.js\"",
                    " controls></activation-plot>",
                ]),
            )],
        ),
        same("attributes", ATTRIBUTES, Wanted::Attribute),
        of("properties", PROPERTIES),
        of("methods", METHODS),
        texts("events", EVENTS, Wanted::Text),
        same("styling", PARTS, Wanted::Style),
        same("styling", CUSTOM_PROPERTIES, Wanted::Style),
        same("keys", KEYS, Wanted::Key),
        texts("messages", MESSAGES, Wanted::Text),
        texts("errors", ERRORS, Wanted::Text),
        texts("recipes", RECIPES, Wanted::Recipe),
    ]
    .concat()
}
