//! The package without a browser: types, files, and import on a server.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Folder of the host pages' sources, with the package installed.
pub(crate) fn hosts() -> PathBuf {
    std::env::var_os("ACTIVATION_LAB_HOSTS")
        .expect("ACTIVATION_LAB_HOSTS is not set: run `cargo xtask test`")
        .into()
}

/// Standard output of a program, which must succeed.
pub(crate) fn said(command: &mut Command) -> String {
    let output = command.output().expect("the program starts");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (said, complained) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{said}{complained}");
    said
}

#[test]
#[ignore = "run by cargo xtask test"]
fn host_pages_type_check() {
    let tsc = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/node_modules/typescript/bin/tsc"
    );
    let mut node = Command::new("node");
    said(node.current_dir(hosts()).args([tsc, "--project", "."]));
}

#[test]
#[ignore = "run by cargo xtask test"]
fn import_on_a_server_has_no_side_effects() {
    let script = "const { ActivationPlot } = await import('activation-lab');
        const { loadLab } = await import('activation-lab/lab');
        console.log(typeof ActivationPlot, typeof loadLab, typeof customElements);";
    let mut node = Command::new("node");
    let said = said(
        node.current_dir(hosts())
            .args(["--input-type=module", "--eval", script]),
    );
    assert_eq!(said.trim(), "function function undefined");
}

#[test]
#[ignore = "run by cargo xtask test"]
fn package_is_complete_and_free_of_build_paths() {
    let package = hosts().join("node_modules/activation-lab");
    let text = std::fs::read_to_string(package.join("package.json")).unwrap();
    let named: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(named["version"], env!("CARGO_PKG_VERSION"));
    let exported = named["exports"].as_object().unwrap().values();
    let mut paths: Vec<_> = exported
        .flat_map(|entry| match entry {
            serde_json::Value::Object(ways) => ways.values().cloned().collect(),
            path => vec![path.clone()],
        })
        .collect();
    paths.extend(named["files"].as_array().unwrap().iter().cloned());
    paths.extend(["types", "main", "customElements"].map(|key| named[key].clone()));
    for path in &paths {
        let path = path.as_str().unwrap();
        assert!(package.join(path).exists(), "there is no {path}");
    }
    for path in files(&package) {
        let bytes = std::fs::read(&path).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        for trace in [
            env!("CARGO_MANIFEST_DIR"),
            "/.cargo/",
            "npmjs",
            "/node_modules/",
        ] {
            assert!(!text.contains(trace), "{}: {trace}", path.display());
        }
    }
}

/// All files of a folder, recursively.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let below = folders.iter().flat_map(|folder| self::files(folder));
    files.into_iter().chain(below).collect()
}
