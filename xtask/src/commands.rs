//! The command line of `cargo xtask`.

use crate::project::Project;
use crate::{bless, build, check, console, dist, process, serve};
use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use std::ffi::OsString;
use std::process::{Command, ExitCode};

/// Build, serve, test and check activation-lab.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Build the site, serve it on this machine and rebuild on change
    Serve(serve::Options),
    /// Build the site into www/pkg
    Build,
    /// Run the tests: native, Node.js, browser and packages
    #[command(disable_help_flag = true)]
    Test(Forwarded),
    /// Check formatting, lints, layers, file lengths, links, spelling, wording, types and size
    Check(check::Options),
    /// Write dist/: the site for a static server, a single file, and packages for npm and Python
    Dist,
    /// Update the snapshots of the pictures
    Bless,
    /// Benchmark slider steps and cold starts against plotting libraries, or (`native`) the library without a browser
    #[command(disable_help_flag = true)]
    Bench(Forwarded),
}

/// The arguments of a command with a separate crate.
#[derive(clap::Args)]
struct Forwarded {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

/// Runs the command that the arguments of this process name.
pub fn main() -> ExitCode {
    exit(run(Arguments::parse().action))
}

/// The exit code of a command, after its error, if any, is printed.
pub fn exit(outcome: Result<ExitCode>) -> ExitCode {
    outcome.unwrap_or_else(|error| {
        console::error(&error);
        ExitCode::FAILURE
    })
}

fn run(action: Action) -> Result<ExitCode> {
    let project = Project::find()?;
    match action {
        Action::Serve(options) => serve::serve(&project, &options),
        Action::Build => build::site(&project),
        Action::Test(forwarded) => return forward(&project, "xtask-test", &forwarded),
        Action::Check(options) => check::check(&project, &options),
        Action::Dist => dist::dist(&project),
        Action::Bless => bless::bless(&project),
        Action::Bench(forwarded) => return forward(&project, "xtask-bench", &forwarded),
    }?;
    Ok(ExitCode::SUCCESS)
}

/// Builds and runs the program of another package of the workspace, which reports its own errors.
fn forward(project: &Project, package: &str, forwarded: &Forwarded) -> Result<ExitCode> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(project.root());
    cargo.args(["run", "--quiet", "--package", package, "--"]);
    let status = cargo.args(&forwarded.arguments).status();
    let status = status.with_context(|| format!("cannot start {}", process::line(&cargo)))?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents;

    #[test]
    fn documents_name_commands_that_exist() {
        let project = Project::find().unwrap();
        let lines = documents::command_lines(&project).unwrap();
        for name in ["serve", "test"] {
            let is_in_the_readme = lines
                .iter()
                .any(|line| line.name == name && line.place.starts_with("README.md"));
            assert!(is_in_the_readme, "{name}");
        }
        for line in lines {
            let words = [vec![String::new(), line.name], line.arguments].concat();
            if let Err(error) = Arguments::try_parse_from(words) {
                panic!("{}: {error}", line.place);
            }
        }
    }
}
