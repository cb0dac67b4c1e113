//! `cargo xtask bless`: updates the snapshots with the pictures as they are drawn now.

use crate::console;
use crate::process;
use crate::project::Project;
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Where the pictures are kept.
const FOLDER: &str = "tests/snapshots";

/// Suffix of the picture that a failed test writes beside its snapshot.
const REJECTED: &str = "-changed.svg";

/// The pictures by their names.
type Pictures = BTreeMap<String, Vec<u8>>;

/// Redraws the snapshots and lists those that have changed.
pub(crate) fn bless(project: &Project) -> Result<()> {
    let folder = project.root().join(FOLDER);
    let before = read(&folder)?;
    console::step("drawing the snapshots", || {
        let mut cargo = Command::new("cargo");
        cargo
            .current_dir(project.root())
            .env("ACTIVATION_LAB_BLESS", "1");
        cargo.args(["test", "--package", "activation-lab", "--test", "snapshots"]);
        process::read(cargo.arg("--quiet"))
    })?;
    let after = read(&folder)?;
    for name in after.keys().filter(|name| name.ends_with(REJECTED)) {
        fs::remove_file(folder.join(name)).with_context(|| format!("cannot remove {name}"))?;
    }
    let changes = changes(&before, &after);
    for change in &changes {
        console::say(&format!("  {FOLDER}/{change}"));
    }
    if changes.is_empty() {
        console::good("no snapshot has changed");
    } else {
        console::warn("look at these pictures before you commit them");
    }
    Ok(())
}

fn read(folder: &Path) -> Result<Pictures> {
    let mut pictures = Pictures::new();
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?
    {
        let path = entry?.path();
        if path.extension().is_some_and(|kind| kind == "svg") {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            pictures.insert(name, fs::read(&path)?);
        }
    }
    Ok(pictures)
}

/// A line for every picture that is new, gone or different.
fn changes(before: &Pictures, after: &Pictures) -> Vec<String> {
    let names = before
        .keys()
        .chain(after.keys().filter(|name| !before.contains_key(*name)));
    names
        .filter(|name| !name.ends_with(REJECTED))
        .filter_map(|name| match (before.get(name), after.get(name)) {
            (None, _) => Some(format!("{name} is new")),
            (_, None) => Some(format!("{name} is gone")),
            (old, new) => (old != new).then(|| format!("{name} has changed")),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pictures(pictures: &[(&str, &str)]) -> Pictures {
        let own = |(name, text): &(&str, &str)| ((*name).to_owned(), text.as_bytes().to_owned());
        pictures.iter().map(own).collect()
    }

    #[test]
    fn what_differs_is_named() {
        let before = pictures(&[
            ("elu.svg", "a"),
            ("gelu.svg", "a"),
            ("gelu-changed.svg", "b"),
        ]);
        let after = pictures(&[
            ("gelu.svg", "b"),
            ("mish.svg", "a"),
            ("gelu-changed.svg", "b"),
        ]);
        let expected = ["elu.svg is gone", "gelu.svg has changed", "mish.svg is new"];
        assert_eq!(changes(&before, &after), expected);
        assert_eq!(changes(&after, &after), [""; 0]);
    }
}
