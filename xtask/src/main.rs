//! The one door to the project: `cargo xtask serve | build | test | check | dist | bless | bench`.

mod apt;
mod bench;
mod bindings;
mod bless;
mod budget;
mod build;
mod bundle;
mod check;
mod code;
mod console;
mod dist;
mod driver;
mod formulas;
mod notes;
mod npm;
mod packages;
mod process;
mod project;
mod python;
mod serve;
mod server;
mod site;
#[cfg(test)]
mod sketch;
mod test;
mod toolchain;
mod watch;

use clap::{Parser, Subcommand};
use project::Project;
use std::process::ExitCode;

/// Builds, serves and checks the laboratory.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the site, serve it on this machine and rebuild when a source changes
    Serve(serve::Options),
    /// Build the site into www/pkg and print what it weighs
    Build,
    /// Run every test, those in the browser and of the packages included
    Test(test::Options),
    /// Formatting, lints, layers, file lengths, types and weight
    Check(check::Options),
    /// Build the site and gather it in dist/, ready for any static web server, as one file, and as packages for npm and Python
    Dist,
    /// Draw the pictures that the snapshot tests compare with anew
    Bless,
    /// Time slider steps and cold starts in a browser, beside plotting libraries, or (`native`) the library without a browser
    Bench(bench::Options),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            console::error(&error);
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<()> {
    let project = Project::find()?;
    match command {
        Command::Serve(options) => serve::serve(&project, &options),
        Command::Build => build::build(&project),
        Command::Test(options) => test::test(&project, &options),
        Command::Check(options) => check::check(&project, &options),
        Command::Dist => dist::dist(&project),
        Command::Bless => bless::bless(&project),
        Command::Bench(options) => bench::bench(&project, &options),
    }
}
