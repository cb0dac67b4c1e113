//! `cargo xtask serve`: builds, serves, and rebuilds when a source changes.

mod reload;

use crate::project::Project;
use crate::toolchain::Toolchain;
use crate::{build, console, server, watch};
use anyhow::Result;
use std::process::Command;

/// The default port.
const PORT: u16 = 8080;

/// The options of `serve`.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Port on 127.0.0.1 [default: 8080, or the next free one]
    #[arg(long)]
    port: Option<u16>,
    /// Open the page in the default browser
    #[arg(long)]
    open: bool,
    /// Serve the site below this path
    #[arg(long, default_value = "/", value_name = "PATH")]
    base: String,
}

/// Builds the site and serves it until the program is interrupted.
pub(crate) fn serve(project: &Project, options: &Options) -> Result<()> {
    // Fail on a port in use before the build, not after it.
    let listener = server::listen(options.port, PORT)?;
    let toolchain = Toolchain::prepare(project)?;
    build::build_with(&toolchain, project)?;

    let base = server::base(&options.base);
    let address = format!("http://{}{base}/", listener.local_addr()?);
    let (revisions, revision) = tokio::sync::watch::channel(0);
    let app = server::with_headers(reload::with_reload(
        server::site(project, &base),
        &base,
        revision,
    ));

    let watched = project.clone();
    let _watcher = watch::watch(project, move |change| {
        let built = match change {
            watch::Change::Page => Ok(()),
            watch::Change::Texts => build::build_texts(&watched),
            watch::Change::Library => build::build_with(&toolchain, &watched),
        };
        match built {
            Ok(()) => {
                console::say("  reloading the page");
                revisions.send_modify(|revision| *revision += 1);
            }
            Err(error) => console::error(&error),
        }
    })?;

    console::good(&format!("{address}  (press Ctrl+C to stop)"));
    if options.open {
        open(&address);
    }
    tokio::runtime::Runtime::new()?.block_on(server::run(listener, app))
}

/// Opens the address in the default browser. Failing to do so is a warning only.
fn open(address: &str) {
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    if Command::new(opener).arg(address).spawn().is_err() {
        console::warn(&format!(
            "{opener} is not installed: open the address yourself"
        ));
    }
}
