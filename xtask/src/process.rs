//! Running other programs, with errors that name them.

use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How many lines of a failed program's output an error repeats.
const TAIL: usize = 30;

/// Runs a program and shows its output.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("cannot start {}", line(command)))?;
    if !status.success() {
        bail!("{} failed ({status})", line(command));
    }
    Ok(())
}

/// Runs a program and returns its standard output. Its output is shown only if it fails.
pub fn read(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot start {}", line(command)))?;
    let stdout = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        let stderr = String::from_utf8_lossy(&output.stderr);
        bail!(
            "{} failed ({})\n{}",
            line(command),
            output.status,
            tail(&format!("{stdout}{stderr}"))
        );
    }
    Ok(stdout.into_owned())
}

/// The path of a program in `PATH`.
pub fn find(program: &str) -> Option<PathBuf> {
    let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    let folders = std::env::var_os("PATH")?;
    std::env::split_paths(&folders)
        .map(|folder| folder.join(&file))
        .find(|path| path.is_file())
}

/// Runs a program and kills it if `progress` returns the same value for `patience`.
pub fn run_while_it_moves<P: PartialEq>(
    command: &mut Command,
    patience: Duration,
    mut progress: impl FnMut() -> P,
) -> Result<()> {
    let mut child = Ended(
        command
            .stdin(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start {}", line(command)))?,
    );
    let mut seen = progress();
    let mut since = Instant::now();
    loop {
        if let Some(status) = child.0.try_wait()? {
            if status.success() {
                return Ok(());
            }
            bail!("{} failed ({status})", line(command));
        }
        let now = progress();
        if now != seen {
            (seen, since) = (now, Instant::now());
        }
        if since.elapsed() >= patience {
            bail!(
                "{} made no progress for {} s and was killed",
                line(command),
                patience.as_secs()
            );
        }
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// Polls `has_come` until it is true, for `patience` at most; returns whether it became true.
pub fn wait_until(patience: Duration, mut has_come: impl FnMut() -> bool) -> bool {
    let start = Instant::now();
    while !has_come() {
        if start.elapsed() >= patience {
            return false;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    true
}

/// A running program. Dropping it kills the program.
pub struct Ended(pub Child);

impl Drop for Ended {
    fn drop(&mut self) {
        // Both fail only if the program has already exited.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The command as in a shell.
pub fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(std::ffi::OsStr::to_string_lossy).collect();
    format!("`{}`", words.join(" "))
}

fn tail(text: &str) -> String {
    let lines: Vec<_> = text.trim_end().lines().collect();
    lines[lines.len().saturating_sub(TAIL)..].join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tail_of_a_short_text_is_all_of_it() {
        assert_eq!(tail("a\nb\n"), "a\nb");
        let long = (0..100).map(|i| format!("{i}\n")).collect::<String>();
        assert!(tail(&long).starts_with("70\n"));
    }

    #[test]
    fn a_program_without_progress_is_killed() {
        let patience = Duration::from_millis(300);
        let stuck = run_while_it_moves(Command::new("sleep").arg("600"), patience, || 0);
        let message = stuck.unwrap_err().to_string();
        assert!(
            message.contains("`sleep 600` made no progress"),
            "{message}"
        );
    }

    #[test]
    fn a_failed_program_is_named_with_its_output() {
        let outcome = read(Command::new("sh").args(["-c", "echo what went wrong >&2; exit 3"]));
        let message = outcome.unwrap_err().to_string();
        assert!(message.contains("exit status: 3"), "{message}");
        assert!(message.ends_with("what went wrong"), "{message}");
    }
}
