//! The output on the terminal: each step with the time it took.
#![allow(clippy::print_stdout)]

use anyhow::{Error, Result};
use std::io::{IsTerminal, stdout};
use std::time::{Duration, Instant};

const GREEN: &str = "32";
const YELLOW: &str = "33";
const RED: &str = "31";
const DIM: &str = "2";

/// Runs one step and prints its name and the time it took.
pub fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    judged_step(name, work, |_| true)
}

/// Runs one step whose result may itself be a failure; `good` decides.
pub fn judged_step<T>(
    name: &str,
    work: impl FnOnce() -> Result<T>,
    good: impl FnOnce(&T) -> bool,
) -> Result<T> {
    println!("{}", paint(DIM, &format!("· {name}")));
    let start = Instant::now();
    let outcome = work();
    let (mark, colour) = if outcome.as_ref().is_ok_and(good) {
        ("✓", GREEN)
    } else {
        ("✗", RED)
    };
    let time = seconds(start.elapsed());
    println!("{} {name}  {}", paint(colour, mark), paint(DIM, &time));
    outcome
}

/// Prints a line.
pub fn say(line: &str) {
    println!("{line}");
}

/// Prints a success.
pub fn good(line: &str) {
    println!("{} {line}", paint(GREEN, "✓"));
}

/// Prints a warning.
pub fn warn(line: &str) {
    println!("{} {line}", paint(YELLOW, "!"));
}

/// Prints a failure.
pub fn bad(line: &str) {
    println!("{} {line}", paint(RED, "✗"));
}

/// Prints an error with its causes.
pub fn error(error: &Error) {
    println!("{} {error:#}", paint(RED, "✗"));
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

fn paint(colour: &str, text: &str) -> String {
    if stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none() {
        format!("\u{1b}[{colour}m{text}\u{1b}[0m")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_one_digit_after_the_point() {
        assert_eq!(seconds(Duration::from_millis(31_249)), "31.2 s");
    }

    #[test]
    fn a_failed_step_hands_on_its_error() {
        let outcome: Result<()> = step("a step that fails", || anyhow::bail!("no such file"));
        assert_eq!(
            outcome.map_err(|e| e.to_string()),
            Err("no such file".to_owned())
        );
    }
}
