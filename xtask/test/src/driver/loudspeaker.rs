//! A sound server without a device: PulseAudio with a null sink. Without a sound server, Firefox starts no audio.

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

/// How long it may take to start.
const PATIENCE: Duration = Duration::from_secs(10);

/// How many this process has started.
static STARTED: AtomicUsize = AtomicUsize::new(0);

/// Finds or installs it.
pub(super) fn provide() -> Result<()> {
    if process::find(PROGRAM).is_some() {
        return Ok(());
    }
    apt::install(PACKAGES).context("PulseAudio is not installed")
}

/// A running sound server. Dropping it stops it and removes its files.
pub(super) struct Loudspeaker {
    _process: Ended,
    folder: PathBuf,
}

impl Loudspeaker {
    /// Starts one beside any that the machine may have.
    pub(super) fn start() -> Result<Self> {
        let count = STARTED.fetch_add(1, Ordering::Relaxed);
        // The path of a socket is limited to 108 bytes, and the path of the project may be longer.
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
            // Without the user's settings and files.
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
            bail!("PulseAudio has not started");
        }
        Ok(started)
    }

    /// The value of `PULSE_SERVER` for programs that play to it.
    pub(super) fn address(&self) -> String {
        format!("unix:{}", socket(&self.folder).display())
    }
}

impl Drop for Loudspeaker {
    fn drop(&mut self) {
        // A folder that remains does not affect the tests.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn socket(folder: &Path) -> PathBuf {
    folder.join("socket")
}
