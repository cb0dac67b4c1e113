//! Finding, or installing, a toolchain that can build for wasm32-unknown-unknown.

mod debian;
mod rustup;
mod version;

use crate::console;
use crate::project::Project;
use anyhow::{Result, bail};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The one target of the site.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// The variable that makes one toolchain the only choice: `debian` or `rustup`.
const CHOICE: &str = "ACTIVATION_LAB_TOOLCHAIN";

/// A toolchain that can build for wasm32.
pub(crate) enum Toolchain {
    /// The one that runs this program, with its own wasm32 standard library.
    Active,
    /// Debian's compiler and linker; the standard library is built from Debian's source package.
    Debian(debian::Debian),
}

impl Toolchain {
    /// The first toolchain that is there or can be installed.
    pub(crate) fn prepare(project: &Project) -> Result<Self> {
        let choice = std::env::var(CHOICE).ok();
        let (active, debian) = match choice.as_deref() {
            None | Some("") => (true, true),
            Some("rustup") => (true, false),
            Some("debian") => (false, true),
            Some(other) => bail!("{CHOICE} must be \"debian\" or \"rustup\" (got \"{other}\")"),
        };
        let mut reasons = Vec::new();
        if active {
            match rustup::prepare(project, !debian) {
                Ok(()) => return Ok(Self::Active),
                Err(error) => reasons.push(format!("the active toolchain: {error:#}")),
            }
        }
        if debian {
            match debian::prepare() {
                Ok(found) => return Ok(Self::Debian(found)),
                Err(error) => reasons.push(format!("Debian's toolchain: {error:#}")),
            }
        }
        bail!(
            "no installed toolchain can build for {TARGET}: install the target with `rustup target add {TARGET}`, \
             or on Debian as root with `apt-get install {}` and the lld of the same LLVM\n  {}",
            debian::PACKAGES.join(" "),
            reasons.join("\n  ")
        )
    }

    /// Its name in messages.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Active => "active toolchain",
            Self::Debian(_) => "debian toolchain",
        }
    }

    /// Where it builds; the two share nothing, since their standard libraries differ.
    pub(crate) fn target_dir(&self, project: &Project) -> PathBuf {
        project.target().join(match self {
            Self::Active => "wasm",
            Self::Debian(_) => "wasm-debian",
        })
    }

    /// `cargo SUBCOMMAND` for wasm32; the caller adds further arguments.
    pub(crate) fn cargo(&self, project: &Project, subcommand: &str) -> Command {
        let mut command = match self {
            Self::Active => Command::new("cargo"),
            Self::Debian(debian) => debian.cargo(subcommand),
        };
        let keep_rustup = matches!(self, Self::Active);
        for (name, _) in std::env::vars_os() {
            if is_inherited(&name.to_string_lossy(), keep_rustup) {
                command.env_remove(name);
            }
        }
        if let Self::Debian(debian) = self {
            debian.set_variables(&mut command);
        }
        command.current_dir(project.root()).arg(subcommand);
        if matches!(self, Self::Debian(_)) {
            // The empty feature list leaves out the printing of backtraces, which wasm32 does not have.
            command.args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features="]);
        }
        command
            .args(["--target", TARGET, "--target-dir"])
            .arg(self.target_dir(project));
        command.env("CARGO_ENCODED_RUSTFLAGS", self.flags(project));
        command
    }

    /// `cargo clippy` for wasm32.
    pub(crate) fn clippy(&self, project: &Project) -> Result<Command> {
        if let Self::Debian(debian) = self {
            debian.add_clippy()?;
        }
        Ok(self.cargo(project, "clippy"))
    }

    /// The compiler's flags: paths of this machine stay out of the site, or two machines would build two sites.
    fn flags(&self, project: &Project) -> OsString {
        let mut remapped = vec![(project.root().to_owned(), "lab")];
        if let Some(home) = cargo_home() {
            remapped.push((home.join("registry/src"), "crates"));
        }
        if let Self::Debian(debian) = self {
            remapped.push((debian.source().to_owned(), "std"));
        }
        let mut flags = OsString::new();
        for (from, to) in remapped {
            if !flags.is_empty() {
                flags.push("\u{1f}");
            }
            flags.push("--remap-path-prefix=");
            flags.push(from);
            flags.push(format!("={to}"));
        }
        flags
    }
}

fn cargo_home() -> Option<PathBuf> {
    std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
}

/// Whether a variable comes from the cargo that runs this program, and would mislead the one that it starts.
fn is_inherited(name: &str, keep_rustup: bool) -> bool {
    // What the user has said about registries, the network and where crates are kept holds for both.
    const KEPT: &[&str] = &[
        "CARGO_HOME",
        "CARGO_HTTP_",
        "CARGO_NET_",
        "CARGO_REGISTR",
        "CARGO_SOURCE_",
        "CARGO_TERM_",
        "CARGO_BUILD_JOBS",
    ];
    if KEPT.iter().any(|kept| name.starts_with(kept)) {
        return false;
    }
    let rustup = ["RUSTUP_TOOLCHAIN", "LD_LIBRARY_PATH"].contains(&name);
    let compiler = name.starts_with("RUSTC") || name.ends_with("RUSTFLAGS") || name == "RUSTDOC";
    name.starts_with("CARGO") || compiler || (rustup && !keep_rustup)
}

/// The file of the built library.
pub(crate) fn artifact(toolchain: &Toolchain, project: &Project) -> PathBuf {
    let folder: &Path = &toolchain.target_dir(project);
    folder.join(TARGET).join("release/activation_lab_web.wasm")
}

/// Compiles a part of the library to WebAssembly and answers where it is, which the next part overwrites.
pub(crate) fn compile(toolchain: &Toolchain, project: &Project, part: &str) -> Result<PathBuf> {
    console::step(&format!("{part} for wasm32 ({})", toolchain.name()), || {
        let mut cargo = toolchain.cargo(project, "build");
        cargo.args(["--package", "activation-lab-web", "--release", "--quiet"]);
        cargo.args(["--no-default-features", "--features", part]);
        crate::process::run(&mut cargo)
    })?;
    Ok(artifact(toolchain, project))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_inner_cargo_hears_the_user_and_not_the_outer_cargo() {
        let gone = [
            "CARGO",
            "CARGO_PKG_NAME",
            "CARGO_MANIFEST_DIR",
            "CARGO_TARGET_DIR",
            "CARGO_ENCODED_RUSTFLAGS",
            "RUSTC",
            "RUSTC_WRAPPER",
            "RUSTFLAGS",
        ];
        for name in gone {
            assert!(is_inherited(name, true), "{name} must be removed");
        }
        for name in ["CARGO_HOME", "CARGO_NET_OFFLINE", "PATH", "HOME"] {
            assert!(!is_inherited(name, false), "{name} must stay");
        }
        assert!(is_inherited("RUSTUP_TOOLCHAIN", false));
        assert!(!is_inherited("RUSTUP_TOOLCHAIN", true));
    }
}
