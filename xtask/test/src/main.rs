//! The program behind `cargo xtask test`.

use clap::Parser;
use std::process::ExitCode;
use xtask::commands;
use xtask::project::Project;
use xtask_test::{Options, test};

/// Run the native tests, then those of the site in Node.js and in real browsers.
#[derive(Parser)]
#[command(name = "cargo xtask test", bin_name = "cargo xtask test")]
struct Arguments {
    #[command(flatten)]
    options: Options,
}

fn main() -> ExitCode {
    let options = Arguments::parse().options;
    let outcome = Project::find().and_then(|project| test(&project, &options));
    commands::exit(outcome)
}
