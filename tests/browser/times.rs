//! Records how long each test takes.

use std::env;
use std::fs::OpenOptions;
use std::io::Write;
use std::time::Instant;

/// Measures the test that runs on this thread, from its start until it goes out of scope.
pub(crate) struct Timer {
    start: Instant,
}

impl Timer {
    pub(crate) fn start() -> Self {
        Self {
            start: Instant::now(),
        }
    }
}

impl Drop for Timer {
    /// Appends the test's name, a tab and the seconds to the file that `ACTIVATION_LAB_TIMES` names, if it is set. A test
    /// with several sessions has a line for each.
    fn drop(&mut self) {
        let Ok(path) = env::var("ACTIVATION_LAB_TIMES") else {
            return;
        };
        let thread = std::thread::current();
        let name = thread.name().unwrap_or("a test");
        let line = format!("{name}\t{:.3}\n", self.start.elapsed().as_secs_f64());
        // A line is written at once, so that those of two tests do not mix.
        let file = OpenOptions::new().create(true).append(true).open(&path);
        // A drop during a panic must not panic again.
        if let Err(error) = file.and_then(|mut file| file.write_all(line.as_bytes())) {
            eprintln!("{path}: {error}");
        }
    }
}
