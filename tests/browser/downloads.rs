//! Files that the page hands to the reader.

use super::session::Session;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// How long a file may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often the folder is looked at.
const PAUSE: Duration = Duration::from_millis(20);

/// The folder into which a page's files go, empty at first.
pub(crate) struct Downloads {
    folder: PathBuf,
}

impl Downloads {
    /// A folder for the test of this name.
    pub(crate) async fn of(page: &Session, test: &str) -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
            .join("downloads")
            .join(test);
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("the old files go");
        }
        fs::create_dir_all(&folder).expect("a folder for the files");
        page.download_to(&folder).await;
        Self { folder }
    }

    /// Waits for the file of this name, and takes it out of the folder.
    pub(crate) async fn take(&self, name: &str) -> Vec<u8> {
        let path = self.folder.join(name);
        let start = Instant::now();
        // Firefox keeps the place with an empty file as long as the content comes in another.
        let is_there = || path.metadata().is_ok_and(|file| file.len() > 0);
        while !is_there() {
            let files = || fs::read_dir(&self.folder).expect("a folder").count();
            assert!(
                start.elapsed() < PATIENCE,
                "no {name} among {} files",
                files()
            );
            tokio::time::sleep(PAUSE).await;
        }
        let content = fs::read(&path).expect("a file");
        fs::remove_file(&path).expect("the file goes");
        content
    }
}
