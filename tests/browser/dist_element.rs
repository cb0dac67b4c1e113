//! The element as one classic script, on pages where modules do not load.

use super::faulty_server::{Answer, FaultyServer};
use super::host::SHOWN;
use super::session::{Session, Setup};
use serde_json::json;
use std::fs;
use std::path::Path;

/// Below the root of the project.
const SCRIPT: &str = "/dist/www/activation-plot.standalone.js";

const BODY: &str = r#"
<activation-plot id="first" functions="swish(beta=1.5),relu" controls readout>A plot of Swish.</activation-plot>
<activation-plot id="second" lang="zh-CN" functions="elu" readout></activation-plot>
"#;

/// In a frame without an origin: tells the page around it what there is to see.
const TELL: &str = "<script>
    const look = async () => {
        const plot = await document.getElementById('first').ready;
        const canvas = plot.shadowRoot.querySelector('canvas');
        while (!plot.shadowRoot.querySelector('td') || canvas.width === 300) await new Promise(requestAnimationFrame);
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        parent.postMessage([origin, plot.functions, new Set(new Uint32Array(data.buffer)).size > 20], '*');
    };
    look().catch((error) => parent.postMessage(String(error), '*'));
</script>";

const AROUND: &str = "<!doctype html><title>A slide</title><link rel=icon href='data:,'>
    <script>addEventListener('message', ({ data }) => { window.told = data; });</script>
    <iframe sandbox='allow-scripts' src='/inner.html' width=700 height=500></iframe>";

fn page_with(script: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<meta charset=\"utf-8\">\n<title>A slide</title>\n<link rel=\"icon\" href=\"data:,\">\n{script}\n<body>{body}"
    )
}

fn serve(path: &str, answer: &mut Answer) {
    let classic = format!("<script src=\"{SCRIPT}\"></script>");
    let (body, policy) = match path {
        "/classic.html" => (page_with(&classic, BODY), ""),
        "/module.html" => {
            let module = "<script type=\"module\" src=\"/www/activation-plot.js\"></script>";
            (page_with(module, BODY), "")
        }
        "/bundled.html" => {
            let module = "<script type=\"module\" src=\"/dist/www/activation-plot.js\"></script>";
            (page_with(module, BODY), "")
        }
        "/strict.html" => (
            page_with(&classic, BODY),
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:",
        ),
        "/inner.html" => (page_with(&classic, &format!("{BODY}{TELL}")), ""),
        "/outer.html" => (AROUND.to_owned(), ""),
        _ => return,
    };
    (answer.status, answer.kind, answer.policy) = (200, "text/html", policy);
    answer.body = body.into_bytes();
}

async fn open(page: &Session, server: &FaultyServer, path: &str) {
    let address = format!("{}{path}", server.address());
    let opened = page.client.goto(&address).await;
    opened.expect("the page is opened");
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn it_draws_what_the_module_draws() {
    Setup::new()
        .run(async |page| {
            let server = FaultyServer::start(serve);
            let mut pictures = Vec::new();
            for path in ["module.html", "bundled.html", "classic.html"] {
                open(page, &server, path).await;
                page.wait_until(SHOWN).await;
                pictures.push(page.canvas("#first >>> canvas").await);
            }
            assert!(pictures[0].width > 600);
            assert_eq!(pictures[0].differences(&pictures[1], 0), 0);
            assert_eq!(pictures[0].differences(&pictures[2], 0), 0);
            // Words around a picture are in the script too.
            page.script(
                "document.querySelector('#first').toSVG({ labels: { title: 'Two gates' } }).then((svg) => { window.labelled = svg; });",
                &[],
            )
            .await;
            page.wait_until("window.labelled?.includes('Two gates')")
                .await;
            let names = page
                .value("performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)")
                .await;
            assert_eq!(names, json!([SCRIPT]));
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn it_lives_on_a_page_from_the_disk() {
    Setup::new()
        .run(async |page| {
            let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("slides");
            fs::create_dir_all(&folder).expect("a folder");
            let script = format!("{}{SCRIPT}", env!("CARGO_MANIFEST_DIR"));
            fs::copy(script, folder.join("plot.js")).expect("the script");
            let slides = folder.join("slides.html");
            // Twice on a page is once.
            let scripts = "<script src=\"plot.js\"></script><script src=\"plot.js\"></script>";
            fs::write(&slides, page_with(scripts, BODY)).expect("a file");
            let address = format!("file://{}", slides.display());
            page.client
                .goto(&address)
                .await
                .expect("the file is opened");
            page.wait_until(SHOWN).await;
            let before = page.canvas("#first >>> canvas").await;

            let track = page.area("#first >>> [part=slider]").await;
            page.drag(track.at(0.2, 0.5), track.at(0.7, 0.5)).await;
            page.wait_until("find('#first').state.functions[0].params.beta > 4")
                .await;
            page.drawn().await;
            let after = page.canvas("#first >>> canvas").await;
            assert!(before.differences(&after, 0) > 100);
            page.wait_until(
                "/\\p{Script=Han}/u.test(find('#second >>> [part=readout]')?.textContent)",
            )
            .await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn it_lives_in_a_frame_without_an_origin() {
    Setup::new()
        .run(async |page| {
            let server = FaultyServer::start(serve);
            open(page, &server, "outer.html").await;
            page.wait_until("window.told").await;
            let told = page.value("told").await;
            assert_eq!(told, json!(["null", "swish(beta=1.5),relu", true]));
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn where_wasm_is_forbidden_it_says_so() {
    Setup::new()
        .run(async |page| {
            let server = FaultyServer::start(serve);
            open(page, &server, "strict.html").await;
            page.wait_until("find('#first >>> [part=fallback]')").await;
            let said = page
                .value("find('#first >>> [part=fallback]').textContent")
                .await;
            assert!(
                said.as_str().unwrap().contains("needs WebAssembly"),
                "{said}"
            );
            // Nobody knows where the laboratory is, so there is no link to it.
            assert_eq!(page.value("find('#first >>> a')").await, json!(null));
            assert_eq!(
                page.value("find('#first').innerText").await,
                "A plot of Swish."
            );
        })
        .await;
}
