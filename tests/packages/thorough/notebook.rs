//! The wheel in a notebook: executed by a kernel without a front end, and interactively in JupyterLab.

mod documents;
mod without_widgets;

use crate::node::said;
use crate::session::{Session, Setup};
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const NOTEBOOK: &str = "lesson.ipynb";

/// Timeout for kernel output.
const PATIENCE: Duration = Duration::from_secs(15);

pub(super) fn python() -> Command {
    let python = std::env::var_os("ACTIVATION_LAB_NOTEBOOK_PYTHON")
        .expect("ACTIVATION_LAB_NOTEBOOK_PYTHON is not set: run `cargo xtask test`");
    let mut python = Command::new(python);
    // Jupyter keeps all of its files here.
    for (name, folder) in [
        ("JUPYTER_CONFIG_DIR", "config"),
        ("JUPYTER_DATA_DIR", "data"),
        ("JUPYTER_RUNTIME_DIR", "runtime"),
        ("JUPYTERLAB_SETTINGS_DIR", "settings"),
        ("JUPYTERLAB_WORKSPACES_DIR", "workspaces"),
        ("IPYTHONDIR", "ipython"),
    ] {
        python.env(
            name,
            Path::new(env!("CARGO_TARGET_TMPDIR"))
                .join("jupyter")
                .join(folder),
        );
    }
    python
}

/// A working folder that contains only the notebook.
fn desk(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("notebook")
        .join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let notebook = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/packages/notebook")
        .join(NOTEBOOK);
    std::fs::copy(notebook, folder.join(NOTEBOOK)).unwrap();
    folder
}

/// A server that stops when dropped.
struct Jupyter {
    process: Child,
    address: String,
}

impl Jupyter {
    fn start(folder: &Path) -> Self {
        let mut command = python();
        // `jupyter lab` could start another Python interpreter.
        command.args([
            "-m",
            "jupyterlab",
            "--no-browser",
            "--allow-root",
            "--port=0",
        ]);
        command.args([
            "--ServerApp.ip=127.0.0.1",
            "--IdentityProvider.token=",
            "--expose-app-in-browser",
        ]);
        command.args([
            "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
            "--LabApp.news_url=None",
        ]);
        command
            .current_dir(folder)
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        let mut process = command.spawn().expect("Jupyter starts");
        let output = BufReader::new(process.stderr.take().unwrap());
        let mut lines = output.lines().map_while(Result::ok);
        let mut heard = Vec::new();
        let address = lines.by_ref().find_map(|line| {
            let at = line.find("http://127.0.0.1:");
            heard.push(line.clone());
            at.map(|at| line[at..].trim().to_owned())
        });
        // A full pipe would block the server.
        std::thread::spawn(move || lines.for_each(drop));
        let address =
            address.unwrap_or_else(|| panic!("Jupyter says no address:\n{}", heard.join("\n")));
        Self { process, address }
    }
}

impl Drop for Jupyter {
    fn drop(&mut self) {
        // SIGTERM also stops the kernels.
        let _ = Command::new("kill")
            .arg(self.process.id().to_string())
            .status();
        let _ = self.process.wait();
    }
}

/// Waits until the kernel's output satisfies `is_right`.
async fn heard(folder: &Path, is_right: impl Fn(&Value) -> bool) -> Value {
    let start = Instant::now();
    loop {
        let text = std::fs::read_to_string(folder.join("heard.json")).unwrap_or_default();
        let value: Value = serde_json::from_str(&text).unwrap_or_default();
        if is_right(&value) {
            return value;
        }
        assert!(start.elapsed() < PATIENCE, "the kernel has heard {value}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// State that notebook shortcuts would change: cells and selection.
async fn cells(page: &Session) -> Value {
    page.value(
        "(({ widgets, mode, activeCellIndex }) => [mode, activeCellIndex, widgets.map(({ model }) => model.sharedModel.getSource())])(
            jupyterapp.shell.currentWidget.content)",
    )
    .await
}

/// Types and commits a number, moves the slider by keyboard, and presses letters on the plot that would cut, add and delete
/// cells.
async fn use_keys(page: &Session, folder: &Path) {
    let (x, y) = page
        .area("activation-plot >>> input[type=text]")
        .await
        .at(0.5, 0.5);
    page.double_click((x, y)).await;
    let before = cells(page).await;
    page.write("0.5").await;
    page.press(Key::Enter).await;
    heard(folder, |heard| heard["functions"] == "swish(beta=0.5)").await;
    assert_eq!(cells(page).await, before, "after a number");

    page.value("find('activation-plot >>> input[type=range]').focus()")
        .await;
    for key in [Key::Right, Key::Up, Key::PageUp, Key::Down] {
        page.press(key).await;
    }
    page.write("xabdd").await;
    heard(folder, |heard| heard["functions"] == "swish(beta=0.61)").await;
    assert_eq!(cells(page).await, before, "after the slider");

    page.value("find('activation-plot >>> canvas').focus()")
        .await;
    page.press(Key::Right).await;
    page.write("xabdd").await;
    heard(folder, |heard| heard["probe"].is_number()).await;
    assert_eq!(cells(page).await, before, "after the plot");
    // Control shortcuts of the notebook must still work.
    page.chord(&[Key::Control], 's').await;
    page.wait_until("jupyterapp.shell.currentWidget.context.model.dirty === false")
        .await;
}

/// Runs one cell; a click on another output had selected that cell.
async fn run_cell(page: &Session, index: u32) {
    page.script(
        "jupyterapp.shell.currentWidget.content.activeCellIndex = arguments[0];
         jupyterapp.commands.execute('notebook:run-cell');",
        &[json!(index)],
    )
    .await;
}

#[test]
#[ignore = "run by cargo xtask test"]
fn kernel_executes_the_notebook() {
    let script = format!(
        "import nbformat, nbclient
notebook = nbformat.read('{NOTEBOOK}', as_version=4)
nbclient.NotebookClient(notebook, timeout=60, kernel_name='python3').execute()
[output] = notebook.cells[0].outputs
print(*output.data)"
    );
    let said = said(python().current_dir(desk("kernel")).args(["-c", &script]));
    assert!(
        said.contains("application/vnd.jupyter.widget-view+json"),
        "{said}"
    );
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn jupyterlab_synchronizes_both_sides() {
    let folder = desk("lab");
    let jupyter = Jupyter::start(&folder);
    Setup::new()
        .run(async |page| {
            let address = jupyter.address.split('?').next().unwrap().trim_end_matches("/lab").to_owned();
            page.client.goto(&format!("{address}/lab/tree/{NOTEBOOK}?reset")).await.unwrap();
            page.wait_until("window.jupyterapp?.shell.currentWidget?.context?.sessionContext?.session?.kernel?.connectionStatus === 'connected'").await;
            run_cell(page, 0).await;
            page.wait_until("find('activation-plot')?.frame && find('activation-plot >>> input[type=range]')").await;
            page.value("find('activation-plot').scrollIntoView({ block: 'center' })")
                .await;
            let plot = page.canvas("activation-plot >>> canvas").await;
            assert!(plot.count([0, 114, 178], 60) > 200, "no curve is drawn");
            assert!(!folder.join("heard.json").exists(), "what is only shown is not changed");

            let slider = page.area("activation-plot >>> input[type=range]").await;
            page.drag(slider.at(0.15, 0.5), slider.at(0.6, 0.5)).await;
            let shown = page.value("find('activation-plot').functions").await;
            heard(&folder, |heard| heard["functions"] == shown).await;
            assert!(shown.as_str().unwrap().starts_with("swish(beta="), "{shown}");
            assert_ne!(shown, json!("swish(beta=1.5)"));

            use_keys(page, &folder).await;

            run_cell(page, 1).await;
            page.wait_until("find('activation-plot').functions === 'elu(alpha=2)' && String(find('activation-plot').frame.x) === '-2,3'").await;
            page.wait_until("find('activation-plot >>> canvas').clientHeight === 240").await;

            run_cell(page, 2).await;
            heard(&folder, |heard| heard["error"].to_string().contains("did you mean")).await;
            let strangers = "performance.getEntriesByType('resource').map(({ name }) => name)
                .filter((name) => /^https?:/.test(name) && new URL(name).origin !== location.origin)";
            assert_eq!(page.value(strangers).await, json!([]));
        })
        .await;
}
