//! The program behind `cargo xtask bench`.

use clap::Parser;
use std::process::ExitCode;
use xtask::commands;
use xtask::project::Project;
use xtask_bench::{Options, bench};

/// Benchmark slider steps and cold starts against plotting libraries, or (`native`) the library without a browser.
#[derive(Parser)]
#[command(name = "cargo xtask bench", bin_name = "cargo xtask bench")]
struct Arguments {
    #[command(flatten)]
    options: Options,
}

fn main() -> ExitCode {
    let options = Arguments::parse().options;
    let outcome = Project::find().and_then(|project| bench(&project, &options));
    commands::exit(outcome.map(|()| ExitCode::SUCCESS))
}
