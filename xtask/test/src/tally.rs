//! Counts of tests.

use std::ops::AddAssign;

/// The tests of one or more programs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Tests that passed.
    pub(crate) passed: usize,
    /// Tests that failed.
    pub(crate) failed: usize,
    /// Tests that did not run.
    pub(crate) skipped: usize,
    /// Whether a program as a whole failed, for example because a test did not compile.
    pub(crate) broken: bool,
}

impl Tally {
    /// A run that could not start.
    pub(crate) const BROKEN: Self = Self {
        passed: 0,
        failed: 0,
        skipped: 0,
        broken: true,
    };

    /// The tests that ran.
    pub(crate) fn run(&self) -> usize {
        self.passed + self.failed
    }

    /// The counts after all failed tests have run `again`.
    pub(crate) fn after_another_attempt(self, again: Self) -> Self {
        Self {
            passed: self.passed + again.passed,
            failed: again.failed,
            broken: again.broken,
            ..self
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
        self.broken |= other.broken;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_attempt_replaces_what_failed() {
        let tally = |passed, failed, broken| Tally {
            passed,
            failed,
            skipped: 0,
            broken,
        };
        let first = tally(320, 4, true);
        let one_still_fails = first.after_another_attempt(tally(3, 1, true));
        assert_eq!(one_still_fails, tally(323, 1, true));
        let none = first.after_another_attempt(tally(4, 0, false));
        assert_eq!(none, tally(324, 0, false));
    }
}
