//! A throw-away project for tests: a few files in a folder of their own, gone with the value.

use crate::project::Project;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A folder with the files of a test, seen as a project.
pub(crate) struct Sketch {
    root: PathBuf,
    /// The project whose root the folder is.
    pub(crate) project: Project,
}

impl Sketch {
    /// Writes each path with its text.
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("activation-lab-{}-{number}", std::process::id());
        let root = std::env::temp_dir().join(name);
        fs::create_dir_all(&root).unwrap();
        let sketch = Self {
            project: Project::at(&root),
            root,
        };
        for (path, text) in files {
            let path = sketch.root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        sketch
    }
}

impl Drop for Sketch {
    fn drop(&mut self) {
        // A folder that stays behind harms nobody.
        let _ = fs::remove_dir_all(&self.root);
    }
}
