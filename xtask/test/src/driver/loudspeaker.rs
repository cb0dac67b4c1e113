//! A loudspeaker that nobody hears: PulseAudio, which plays to nothing. Without one Firefox starts no sound at all.

use anyhow::{Context, Result, bail};
use std::fs;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use xtask::process::Ended;
use xtask::{apt, process};

const PROGRAM: &str = "pulseaudio";

/// Debian's package of it.
const PACKAGES: &[&str] = &["pulseaudio"];

/// How long it may take to listen.
const PATIENCE: Duration = Duration::from_secs(10);

/// Those that this program has started.
static STARTED: AtomicUsize = AtomicUsize::new(0);

/// Makes sure that it is there.
pub(super) fn provide() -> Result<()> {
    if process::find(PROGRAM).is_some() {
        return Ok(());
    }
    apt::install(PACKAGES).context("no PulseAudio to take the place of a loudspeaker")
}

/// One that runs, ended and cleaned up when it goes out of scope.
pub(super) struct Loudspeaker {
    _process: Ended,
    folder: PathBuf,
}

impl Loudspeaker {
    /// Starts one of its own, beside any that the machine may have.
    pub(super) fn start() -> Result<Self> {
        let count = STARTED.fetch_add(1, Ordering::Relaxed);
        // The path of a socket may be no longer than 108 bytes, so it is not among the project's own files.
        let name = format!("activation-lab-sound-{}-{count}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let socket = socket(&folder);
        let listen = format!(
            "module-native-protocol-unix socket={} auth-anonymous=1",
            socket.display()
        );
        let mut command = Command::new(PROGRAM);
        command
            // None of the settings and files of whoever runs the tests.
            .args([
                "-n",
                "--use-pid-file=no",
                "--daemonize=no",
                "--exit-idle-time=-1",
            ])
            .args(["--load", "module-null-sink", "--load", &listen])
            .env("HOME", &folder)
            .env("XDG_RUNTIME_DIR", &folder)
            .env_remove("DISPLAY")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let started = Self {
            _process: Ended(command.spawn().context("cannot start PulseAudio")?),
            folder,
        };
        if !process::wait_until(PATIENCE, || UnixStream::connect(&socket).is_ok()) {
            bail!("PulseAudio does not listen");
        }
        Ok(started)
    }

    /// What a program is told in `PULSE_SERVER` to play to it.
    pub(super) fn address(&self) -> String {
        format!("unix:{}", socket(&self.folder).display())
    }
}

impl Drop for Loudspeaker {
    fn drop(&mut self) {
        // What cannot be cleaned up is no fault of the tests.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn socket(folder: &Path) -> PathBuf {
    folder.join("socket")
}
