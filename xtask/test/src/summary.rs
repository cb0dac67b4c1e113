//! The last lines of a run: every part with its counts and its time, and the sum.

use crate::options::Part;
use crate::session::Session;
use crate::tally::Tally;
use std::process::ExitCode;
use std::time::Duration;
use xtask::console;

/// The result of one part of the tests, or of a preparation.
#[derive(Clone, Debug)]
pub(crate) struct Outcome {
    pub(crate) part: Option<Part>,
    pub(crate) name: String,
    pub(crate) tally: Tally,
    pub(crate) time: Duration,
}

/// Prints the tests that ran and those that did not; the exit code is that of a failure if a test failed.
pub(crate) fn print(session: Session<'_>) -> ExitCode {
    console::say("");
    session.times.print();
    for outcome in &session.outcomes {
        print_one(outcome);
    }
    for note in &session.notes {
        console::warn(note);
    }
    let all = sum(&session.outcomes);
    let mut code = ExitCode::FAILURE;
    if all.broken || all.failed > 0 {
        console::bad("the tests failed");
    } else if all.passed == 0 {
        console::bad("no test ran");
    } else {
        console::good(&format!("done in {}", duration(session.start.elapsed())));
        code = ExitCode::SUCCESS;
    }
    // The last line always has this form, for programs that read it.
    console::say(&format!(
        "{} passed, {} failed, {} skipped",
        all.passed, all.failed, all.skipped
    ));
    code
}

fn print_one(outcome: &Outcome) {
    let Outcome { name, tally, .. } = outcome;
    let time = duration(outcome.time);
    if tally.broken || tally.failed > 0 {
        let failed = tally.failed.max(1);
        console::bad(&format!("{name}: {failed} failed  {time}"));
        return;
    }
    let skipped = match tally.skipped {
        0 => String::new(),
        count => format!(", {count} skipped"),
    };
    let counts = match outcome.part {
        Some(_) => format!(": {} passed{skipped}", tally.passed),
        None => String::new(),
    };
    console::good(&format!("{name}{counts}  {time}"));
}

/// All parts together. The run without a browser skips the tests of the other parts: a part that ran replaces that count.
fn sum(outcomes: &[Outcome]) -> Tally {
    let mut all = Tally::default();
    for outcome in outcomes {
        all += outcome.tally;
    }
    let native = of(outcomes, Part::Native);
    let mut elsewhere = 0;
    for part in [Part::Snippets, Part::Node, Part::Browser, Part::Packages] {
        // Several engines run the same tests.
        let counts = of(outcomes, part).map(|tally| tally.run() + tally.skipped);
        elsewhere += counts.max().unwrap_or(0);
    }
    let skipped: usize = native.map(|tally| tally.skipped).sum();
    all.skipped -= skipped.min(elsewhere);
    all
}

fn of(outcomes: &[Outcome], part: Part) -> impl Iterator<Item = &Tally> {
    let own = outcomes.iter().filter(move |it| it.part == Some(part));
    own.map(|outcome| &outcome.tally)
}

fn duration(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    if seconds < 100.0 {
        return format!("{seconds:.1} s");
    }
    let whole = seconds.round() as u64;
    format!("{} min {:02} s", whole / 60, whole % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(part: Part, passed: usize, skipped: usize) -> Outcome {
        Outcome {
            part: Some(part),
            name: part.name().to_owned(),
            tally: Tally {
                passed,
                skipped,
                ..Tally::default()
            },
            time: Duration::ZERO,
        }
    }

    #[test]
    fn a_test_that_another_part_ran_is_not_skipped() {
        let native = outcome(Part::Native, 100, 60);
        let chromium = outcome(Part::Browser, 48, 2);
        let firefox = outcome(Part::Browser, 10, 1);
        let all = sum(&[native.clone(), chromium.clone(), firefox]);
        assert_eq!((all.passed, all.skipped), (158, 10 + 2 + 1));
        assert_eq!(sum(&[native]).skipped, 60);
        assert_eq!(sum(&[chromium]).skipped, 2);
    }

    #[test]
    fn long_times_are_in_minutes() {
        assert_eq!(duration(Duration::from_millis(31_249)), "31.2 s");
        assert_eq!(duration(Duration::from_millis(125_600)), "2 min 06 s");
    }
}
