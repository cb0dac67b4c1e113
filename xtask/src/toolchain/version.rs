//! The version of a compiler, as it reports it.

use crate::process;
use anyhow::{Context, Result};
use std::path::Path;
use std::process::Command;

/// Release and LLVM of a Rust compiler.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Version {
    /// Major and minor number of the release.
    pub(super) release: (u32, u32),
    /// Major number of its LLVM.
    pub(super) llvm: u32,
}

impl Version {
    /// Asks the compiler at `rustc`.
    pub(super) fn of(rustc: &Path) -> Result<Self> {
        let text = process::read(Command::new(rustc).arg("-vV").env_remove("LD_LIBRARY_PATH"))?;
        Self::parse(&text)
            .with_context(|| format!("cannot parse the output of {} -vV", rustc.display()))
    }

    /// Reads the answer to `rustc -vV`.
    fn parse(text: &str) -> Option<Self> {
        let field = |name| text.lines().find_map(|line| line.strip_prefix(name));
        Some(Self {
            release: major_minor(field("release: ")?)?,
            llvm: major_minor(field("LLVM version: ")?)?.0,
        })
    }

    /// Whether it is new enough for the project.
    pub(super) fn suffices(&self) -> bool {
        major_minor(env!("CARGO_PKG_RUST_VERSION")).is_none_or(|least| self.release >= least)
    }
}

fn major_minor(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.trim().split('.');
    let major = parts.next()?.parse().ok()?;
    let minor = parts.next().unwrap_or("0").parse().ok()?;
    Some((major, minor))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DEBIAN: &str = "rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)
binary: rustc
host: x86_64-unknown-linux-gnu
release: 1.96.0
LLVM version: 22.1.8
";

    #[test]
    fn release_and_llvm_are_read() {
        let version = Version::parse(DEBIAN);
        assert_eq!(
            version,
            Some(Version {
                release: (1, 96),
                llvm: 22
            })
        );
    }

    #[test]
    fn nightly_and_other_texts() {
        let nightly = DEBIAN.replace("release: 1.96.0", "release: 1.97.0-nightly");
        assert_eq!(Version::parse(&nightly).map(|v| v.release), Some((1, 97)));
        assert_eq!(Version::parse("rustc 1.96.0"), None);
    }

    #[test]
    fn an_old_compiler_does_not_suffice() {
        let old = Version {
            release: (1, 63),
            llvm: 14,
        };
        let new = Version {
            release: (1, 96),
            llvm: 22,
        };
        assert!(!old.suffices());
        assert!(new.suffices());
    }
}
