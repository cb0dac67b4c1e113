//! The bundler: `xtask/bundle/main.js`, which is JavaScript because its tools are.

use crate::project::Project;
use crate::{console, npm, process};
use anyhow::Result;
use std::path::Path;
use std::process::Command;

/// The bundles of a built site.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Bundle {
    /// The folder for a static web server, with the standalone scripts and the single file.
    Site,
    /// The modules of the npm package.
    Modules,
    /// The module that a notebook loads, with the traits of its widget.
    Widget,
}

impl Bundle {
    fn name(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Modules => "modules",
            Self::Widget => "widget",
        }
    }

    /// Writes the bundle to `to`; returns the output of the bundler.
    ///
    /// # Errors
    /// Fails where the site is not built, or is heavier than its budget.
    pub(crate) fn write(self, project: &Project, to: &Path) -> Result<String> {
        npm::install(project)?;
        console::step(&format!("bundling: {}", self.name()), || {
            let mut node = Command::new("node");
            node.current_dir(project.root())
                .args(["xtask/bundle/main.js", self.name()]);
            process::read(node.arg(to))
        })
    }
}
