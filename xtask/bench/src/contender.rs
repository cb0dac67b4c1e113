//! The contenders.

/// The benchmark's pages, at the path that they have in the project, as has everything else.
pub(super) const PAGES: &str = "/xtask/bench";

/// The page of every contender that draws by its own script.
const SWEEP: &str = include_str!("../sweep.template");

/// A program that draws the curves.
pub(super) struct Contender {
    /// The name of its script, and on the command line.
    pub(super) name: &'static str,
    /// Its name in the report.
    pub(super) title: &'static str,
    pub(super) role: Role,
    pub(super) page: Page,
}

/// The role of a contender.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// This project itself.
    Own,
    /// The page that is written for this one plot: the least that a library needs.
    Base,
    /// A library that paints on a canvas.
    Canvas(Library),
    /// A library that makes an SVG.
    Svg(Library),
    /// No plot at all: the cost of the browser and the measurement.
    Empty,
}

/// An npm package, and the files of it that a page loads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Library {
    pub(super) package: &'static str,
    /// A classic script.
    script: &'static str,
    /// A style sheet, if it has one.
    style: Option<&'static str>,
}

/// The page of a contender.
pub(super) enum Page {
    /// A page of the benchmark that draws by its own script, once in every frame.
    Sweep,
    /// A page of the benchmark with the element on it, which is changed from outside.
    Element,
    /// A page of the site, whose slider is moved.
    Site(&'static str),
}

/// All contenders, in the order of their turns.
pub(super) const CONTENDERS: [Contender; 11] = [
    own(MODULE, "this project, module", Page::Sweep),
    own(ELEMENT, "this project, element", Page::Element),
    own(
        PAGE,
        "this project, whole page",
        Page::Site("/index.html#functions=gelu_tanh&show=f%20df"),
    ),
    own(
        "four",
        "whole page with 4 × f, f′, f″",
        Page::Site("/index.html#functions=gelu_tanh,swish,elu,softplus&show=f%20df%20d2f"),
    ),
    other("plain", "hand-written canvas page", Role::Base),
    other(
        "uplot",
        "uPlot",
        Role::Canvas(Library {
            package: "uplot",
            script: "dist/uPlot.iife.min.js",
            style: Some("dist/uPlot.min.css"),
        }),
    ),
    other(
        "chartjs",
        "Chart.js",
        Role::Canvas(Library {
            package: "chart.js",
            script: "dist/chart.umd.min.js",
            style: None,
        }),
    ),
    other(
        "jsxgraph",
        "JSXGraph",
        Role::Svg(Library {
            package: "jsxgraph",
            script: "distrib/jsxgraphcore.js",
            style: Some("distrib/jsxgraph.css"),
        }),
    ),
    other(
        "function-plot",
        "function-plot",
        Role::Svg(Library {
            package: "function-plot",
            script: "dist/function-plot.js",
            style: None,
        }),
    ),
    other(
        "plotly",
        "Plotly basic",
        Role::Svg(Library {
            package: "plotly.js-basic-dist-min",
            script: "plotly-basic.min.js",
            style: None,
        }),
    ),
    other("nothing", "empty page", Role::Empty),
];

/// The forms of this project that budgets speak of.
pub(super) const MODULE: &str = "lab";
pub(super) const ELEMENT: &str = "element";
pub(super) const PAGE: &str = "page";

const fn own(name: &'static str, title: &'static str, page: Page) -> Contender {
    Contender {
        name,
        title,
        role: Role::Own,
        page,
    }
}

const fn other(name: &'static str, title: &'static str, role: Role) -> Contender {
    Contender {
        name,
        title,
        role,
        page: Page::Sweep,
    }
}

impl Role {
    /// Whether it counts as a library.
    pub(super) fn is_library(self) -> bool {
        self.library().is_some()
    }

    /// The library of a contender, if any.
    pub(super) fn library(self) -> Option<Library> {
        match self {
            Self::Canvas(library) | Self::Svg(library) => Some(library),
            Self::Own | Self::Base | Self::Empty => None,
        }
    }
}

impl Library {
    /// The tags in the head of its page.
    fn head(self) -> String {
        let file = |path| format!("/node_modules/{}/{path}", self.package);
        let style = self.style.map(|path| {
            let file = file(path);
            format!("    <link rel=\"stylesheet\" href=\"{file}\">\n")
        });
        let script = file(self.script);
        let script = format!("    <script defer src=\"{script}\"></script>\n");
        style.unwrap_or_default() + &script
    }
}

impl Contender {
    /// The page of one that draws by its own script; the others have files of their own.
    pub(super) fn html(&self) -> Option<String> {
        let library = self.role.library().map(Library::head);
        let html = SWEEP
            .replace("{title}", self.title)
            .replace("{library}", &library.unwrap_or_default())
            .replace("{name}", self.name);
        self.is_sweep().then_some(html)
    }

    /// Where it is served.
    pub(super) fn path(&self) -> String {
        match self.page {
            Page::Sweep | Page::Element => format!("{PAGES}/contenders/{}.html", self.name),
            Page::Site(path) => path.to_owned(),
        }
    }

    /// Whether it draws by a script that the benchmark calls.
    pub(super) fn is_sweep(&self) -> bool {
        matches!(self.page, Page::Sweep)
    }

    /// Whether its first visits over networks are measured as well.
    pub(super) fn is_visited(&self) -> bool {
        [ELEMENT, PAGE].contains(&self.name)
    }

    /// Whether where f and f′ should be seen is known.
    pub(super) fn can_be_judged(&self) -> bool {
        !matches!(self.page, Page::Site(_)) && self.role != Role::Empty
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use xtask::project::Project;

    #[test]
    fn every_contender_has_its_page_and_every_rival_is_installed_from_the_lock_file() {
        let project = Project::find().unwrap();
        let lock = std::fs::read_to_string(project.root().join("package-lock.json")).unwrap();
        for contender in &CONTENDERS {
            let path = contender.path();
            let file = path.split('#').next().unwrap_or_default();
            let mut file = project.root().join(file.trim_start_matches('/'));
            if contender.is_sweep() {
                file.set_extension("js");
            }
            assert!(file.is_file(), "{}", file.display());
            if let Some(library) = contender.role.library() {
                let entry = format!("\"node_modules/{}\"", library.package);
                assert!(lock.contains(&entry), "{entry}");
            }
        }
    }

    #[test]
    fn a_page_loads_the_library_before_the_script_that_draws_with_it() {
        let find = |name| CONTENDERS.iter().find(|it| it.name == name).unwrap();
        let html = find("uplot").html().unwrap();
        let place = |part| html.find(part).unwrap_or_else(|| panic!("no {part}"));
        assert!(place("<title>uPlot</title>") < place("/node_modules/uplot/dist/uPlot.min.css"));
        assert!(place("uPlot.iife.min.js") < place("\"uplot.js\""));
        assert!(!html.contains('{'));
        assert_eq!(find(ELEMENT).html(), None);
        assert_eq!(find(PAGE).html(), None);
    }
}
