//! Who is measured.

use super::pages::PAGES;

/// Somebody who draws the curves.
pub(super) struct Contender {
    /// The name of its script, and on the command line.
    pub(super) name: &'static str,
    /// Its name in the report.
    pub(super) title: &'static str,
    pub(super) role: Role,
    pub(super) page: Page,
}

/// What a contender is to this project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// This project itself.
    Own,
    /// The page that is written for this one plot: what a library cannot do without.
    Base,
    /// A library that paints on a canvas.
    Canvas(Package),
    /// A library that makes an SVG.
    Svg(Package),
    /// No plot at all: what the browser and the measuring cost.
    Empty,
}

/// An npm package.
pub(super) type Package = &'static str;

/// What a contender runs on.
pub(super) enum Page {
    /// A page of the benchmark that draws by its own script, once in every frame.
    Sweep,
    /// A page of the benchmark with the element on it, which is changed from outside.
    Element,
    /// A page of the site, whose slider is moved.
    Site(&'static str),
}

/// Everybody, in the order in which they have their turns.
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
    other("plain", "canvas page by hand", Role::Base),
    other("uplot", "uPlot", Role::Canvas("uplot")),
    other("chartjs", "Chart.js", Role::Canvas("chart.js")),
    other("jsxgraph", "JSXGraph", Role::Svg("jsxgraph")),
    other("function-plot", "function-plot", Role::Svg("function-plot")),
    other(
        "plotly",
        "Plotly basic",
        Role::Svg("plotly.js-basic-dist-min"),
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
    /// Whether it takes part in what is said of libraries.
    pub(super) fn is_library(self) -> bool {
        self.package().is_some()
    }

    /// The package that a rival comes in.
    pub(super) fn package(self) -> Option<Package> {
        match self {
            Self::Canvas(package) | Self::Svg(package) => Some(package),
            Self::Own | Self::Base | Self::Empty => None,
        }
    }
}

impl Contender {
    /// Where it is served.
    pub(super) fn path(&self) -> String {
        match self.page {
            Page::Sweep | Page::Element => format!("{PAGES}/contenders/{}.html", self.name),
            Page::Site(path) => path.to_owned(),
        }
    }

    /// Whether it draws by its own script and can be asked to.
    pub(super) fn is_sweep(&self) -> bool {
        matches!(self.page, Page::Sweep)
    }

    /// Whether where f and f′ should be seen is known.
    pub(super) fn can_be_judged(&self) -> bool {
        !matches!(self.page, Page::Site(_)) && self.role != Role::Empty
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;

    #[test]
    fn every_contender_has_its_page_and_every_rival_is_installed_from_the_lock_file() {
        let project = Project::find().unwrap();
        let lock = std::fs::read_to_string(project.root().join("package-lock.json")).unwrap();
        for contender in &CONTENDERS {
            let path = contender.path();
            let file = path.split('#').next().unwrap_or_default();
            let file = project.root().join(file.trim_start_matches('/'));
            assert!(file.is_file(), "{}", file.display());
            if let Some(package) = contender.role.package() {
                let entry = format!("\"node_modules/{package}\"");
                assert!(lock.contains(&entry), "{package}");
            }
        }
    }
}
