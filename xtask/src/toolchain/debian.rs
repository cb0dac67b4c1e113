//! Debian's toolchain: a current compiler without a standard library for wasm32, and the sources to build one from.

use super::TARGET;
use super::version::Version;
use crate::apt;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The packages of the compiler, of cargo and of the standard library's source.
pub(super) const PACKAGES: &[&str] = &["rustc-web", "cargo-web", "rust-web-src"];

const RUSTC: &str = "/usr/bin/rustc";
const CARGO: &str = "/usr/bin/cargo";
const CLIPPY: &str = "/usr/bin/cargo-clippy";
const SOURCE: &str = "/usr/lib/rustlib/src/rust";

/// Debian's compiler with the linker of the same LLVM.
pub(crate) struct Debian {
    linker: PathBuf,
    source: PathBuf,
}

/// Makes sure that the packages are there.
pub(super) fn prepare() -> Result<Debian> {
    if !apt::is_here() {
        bail!("this machine does not run Debian");
    }
    if !is_complete() {
        apt::install(PACKAGES)?;
    }
    let version = Version::of(Path::new(RUSTC))?;
    if !version.suffices() {
        let (major, minor) = version.release;
        bail!("{RUSTC} {major}.{minor} is too old");
    }
    // Object files of one LLVM are not promised to be read by the linker of another.
    let linker = PathBuf::from(format!("/usr/lib/llvm-{}/bin/wasm-ld", version.llvm));
    if !linker.exists() {
        apt::install(&[&format!("lld-{}", version.llvm)])?;
    }
    if !linker.exists() {
        bail!("{} is missing", linker.display());
    }
    let source = std::fs::canonicalize(SOURCE)
        .with_context(|| format!("{SOURCE} is missing: install rust-web-src"))?;
    Ok(Debian { linker, source })
}

/// Whether compiler, cargo and source are installed and new enough.
fn is_complete() -> bool {
    let compiler = Version::of(Path::new(RUSTC)).is_ok_and(|version| version.suffices());
    let source = Path::new(SOURCE).join("library/Cargo.toml").exists();
    compiler && source && Path::new(CARGO).exists()
}

impl Debian {
    /// The program that carries out a subcommand of Debian's cargo.
    pub(super) fn cargo(&self, subcommand: &str) -> Command {
        // Debian's cargo would look for clippy in the user's own folder first, where rustup's may be.
        Command::new(if subcommand == "clippy" {
            CLIPPY
        } else {
            CARGO
        })
    }

    /// Makes sure that clippy is there.
    pub(super) fn add_clippy(&self) -> Result<()> {
        if Path::new(CLIPPY).exists() {
            return Ok(());
        }
        apt::install(&["rust-web-clippy"])
    }

    /// The standard library's source, with links resolved.
    pub(super) fn source(&self) -> &Path {
        &self.source
    }

    /// The variables that make that cargo use Debian's compiler and linker and build the standard library.
    pub(super) fn set_variables(&self, command: &mut Command) {
        let target = TARGET.to_uppercase().replace('-', "_");
        command
            .env("RUSTC", RUSTC)
            // Clippy starts the cargo that this names.
            .env("CARGO", CARGO)
            // Building the standard library is an unstable feature of cargo; this is how a release's cargo permits it.
            .env("RUSTC_BOOTSTRAP", "1")
            .env(format!("CARGO_TARGET_{target}_LINKER"), &self.linker);
    }
}
