//! Noticing that a source has changed.

use crate::console;
use crate::project::Project;
use anyhow::{Context, Result};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// An editor writes a file in several steps; the sources must have been quiet for this long.
const QUIET: Duration = Duration::from_millis(150);

/// The work that a change requires, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Change {
    /// The page's own files: nothing has to be built.
    Page,
    /// The names, the notes, or the code for other frameworks.
    Texts,
    /// The library.
    Library,
}

/// Calls `act` on a separate thread after every change, until the returned watcher is dropped.
pub(crate) fn watch(
    project: &Project,
    act: impl Fn(Change) + Send + 'static,
) -> Result<RecommendedWatcher> {
    let (sender, receiver) = channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        if let Ok(event) = event
            && !matches!(event.kind, EventKind::Access(_))
        {
            // The receiver lives as long as the watcher.
            let _ = sender.send(event.paths);
        }
    })?;
    let root = project.root();
    for (path, mode) in [
        (root.to_owned(), RecursiveMode::NonRecursive),
        (root.join("src"), RecursiveMode::Recursive),
        (project.www(), RecursiveMode::Recursive),
    ] {
        if path.exists() {
            watcher
                .watch(&path, mode)
                .with_context(|| format!("cannot watch {}", path.display()))?;
        }
    }
    let project = project.clone();
    std::thread::spawn(move || follow(&project, &receiver, act));
    Ok(watcher)
}

fn follow(project: &Project, events: &Receiver<Vec<PathBuf>>, act: impl Fn(Change)) {
    while let Ok(first) = events.recv() {
        let mut paths: BTreeSet<_> = first.into_iter().collect();
        while let Ok(more) = events.recv_timeout(QUIET) {
            paths.extend(more);
        }
        let changes = paths
            .iter()
            .filter_map(|path| Some((change(project.relative(path))?, path)));
        if let Some((change, path)) = changes.max() {
            console::say(&format!("  {} changed", project.relative(path).display()));
            act(change);
        }
    }
}

/// The work that a change of `path`, seen from the root, requires.
fn change(path: &Path) -> Option<Change> {
    let hidden = path
        .file_name()
        .is_some_and(|name| name.to_string_lossy().starts_with('.'));
    // What the build writes is no source.
    if hidden || path.starts_with("www/pkg") {
        return None;
    }
    if path.starts_with("www") || path == Path::new("index.html") {
        return Some(Change::Page);
    }
    let source = path.starts_with("src");
    let root = path.parent() == Some(Path::new(""));
    if (source || root) && (path.ends_with("Cargo.toml") || path.ends_with("Cargo.lock")) {
        return Some(Change::Library);
    }
    let text = path
        .extension()
        .is_some_and(|kind| kind == "md" || kind == "toml");
    source.then_some(if text { Change::Texts } else { Change::Library })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_asks_for_the_least_work() {
        let cases = [
            ("index.html", Some(Change::Page)),
            ("www/lab.js", Some(Change::Page)),
            ("www/pkg/engine.js", None),
            ("www/.lab.js.swp", None),
            ("src/functions/relu/notes.en.md", Some(Change::Texts)),
            ("src/functions/relu/code.toml", Some(Change::Texts)),
            ("src/functions/relu/names.toml", Some(Change::Texts)),
            ("src/math/lib.rs", Some(Change::Library)),
            ("src/math/Cargo.toml", Some(Change::Library)),
            ("Cargo.toml", Some(Change::Library)),
            ("xtask/Cargo.toml", None),
            ("README.md", None),
            ("target/debug", None),
        ];
        for (path, expected) in cases {
            assert_eq!(change(Path::new(path)), expected, "{path}");
        }
        assert!(Change::Library > Change::Texts && Change::Texts > Change::Page);
    }
}
