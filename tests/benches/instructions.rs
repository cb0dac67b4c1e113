//! Runs one benchmark case repeatedly, for instruction counting: `instructions jet/gelu 10`.
//!
//! Without arguments it lists all cases as `group`, `name` and number of elements, separated by tabs.
#![allow(clippy::print_stdout, clippy::expect_used)]

mod cases;
mod nowhere;

use std::process::ExitCode;

fn main() -> ExitCode {
    // Cargo adds `--bench`.
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|it| it != "--bench")
        .collect();
    let cases = cases::all();
    let [wanted, times] = &words[..] else {
        for case in cases {
            println!("{}\t{}\t{}", case.group, case.name, case.elements);
        }
        return ExitCode::SUCCESS;
    };
    let case = cases
        .iter()
        .find(|case| format!("{}/{}", case.group, case.name) == *wanted);
    let (Some(case), Ok(times)) = (case, times.parse::<u32>()) else {
        return ExitCode::FAILURE;
    };
    for _ in 0..times {
        (case.work)();
    }
    ExitCode::SUCCESS
}
