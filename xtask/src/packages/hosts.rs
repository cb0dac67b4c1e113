//! Pages that use the packed tarball, each built with the tools of its world.

use super::{copy, emptied, workshop};
use crate::project::Project;
use crate::server::{self, POLICY};
use crate::{console, process};
use anyhow::{Context, Result};
use axum::Router;
use axum::http::header::{CONTENT_SECURITY_POLICY, HeaderValue};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

/// The sources of the pages.
const SOURCES: &str = "tests/packages/hosts";

/// The pages that Vite builds.
const BUILT: [&str; 4] = ["vite", "react", "vue", "reveal"];

/// The page without a build tool: the package is copied beside it.
const PLAIN: &str = "plain";

/// The page whose templates are compiled in the browser, which a strict policy forbids.
const COMPILES: &str = "vue";

/// Pages that are ready to be served.
pub(crate) struct Hosts {
    /// Where their sources stand beside the installed package.
    pub(crate) folder: PathBuf,
    /// The built pages, a folder each.
    served: PathBuf,
}

/// Installs the tarball beside the pages, as their authors would, and builds them.
pub(crate) fn build(project: &Project, tarball: &Path) -> Result<Hosts> {
    let folder = emptied(workshop(project).join("hosts"))?;
    let served = emptied(workshop(project).join("served"))?;
    copy(&project.root().join(SOURCES), &folder)?;
    fs::write(
        folder.join("package.json"),
        r#"{ "private": true, "type": "module" }"#,
    )?;
    console::step("npm install of the tarball", || {
        let mut npm = Command::new("npm");
        npm.current_dir(&folder)
            .args(["install", "--offline", "--no-audit", "--no-fund"]);
        process::read(npm.arg(tarball))
    })?;
    for host in BUILT {
        console::step(&format!("vite build for {host}"), || {
            // The tools are the project's own: what is not in this folder is looked for in those around it.
            let mut vite = Command::new(project.root().join("node_modules/.bin/vite"));
            vite.current_dir(folder.join(host)).args([
                "build",
                "--base=./",
                "--logLevel=warn",
                "--outDir",
            ]);
            process::read(vite.arg(served.join(host)))
        })?;
    }
    let package = folder.join("node_modules/activation-lab");
    copy(&folder.join(PLAIN), &served.join(PLAIN))?;
    copy(&package, &served.join(PLAIN).join("activation-lab"))?;
    Ok(Hosts { folder, served })
}

impl Hosts {
    /// The pages below `base`, each under the policy of its world.
    pub(crate) fn site(&self, base: &str) -> Result<Router> {
        let mut site = Router::new();
        for host in BUILT.into_iter().chain([PLAIN]) {
            let files = ServeDir::new(self.served.join(host));
            let policy = if host == COMPILES {
                POLICY.replace("'wasm-unsafe-eval'", "'unsafe-eval'")
            } else {
                POLICY.to_owned()
            };
            let policy =
                HeaderValue::from_str(&policy).context("the policy is not a valid header")?;
            let page = Router::new()
                .nest_service(&format!("{base}/{host}"), files)
                .layer(SetResponseHeaderLayer::overriding(
                    CONTENT_SECURITY_POLICY,
                    policy,
                ));
            site = site.merge(page);
        }
        Ok(server::fresh(site))
    }
}
