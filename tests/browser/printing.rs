//! What the browser prints, as far as the tests ask: how many sheets of paper it takes.

use super::engine::Engine;
use super::session::Session;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use fantoccini::wd::{PrintConfigurationBuilder, PrintOrientation, PrintSize};
use serde_json::{Value, json};

/// Counts the sheets in a PDF. Firefox packs what describes them, and the page can unpack it.
const COUNT: &str = r"
    const [packed, done] = arguments;
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    const text = (of) => { let all = ''; for (const byte of of) all += String.fromCharCode(byte); return all; };
    const count = (of) => of.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    const unpack = async (part) => {
        const stream = new Blob([part]).stream().pipeThrough(new DecompressionStream('deflate'));
        return text(new Uint8Array(await new Response(stream).arrayBuffer()));
    };
    (async () => {
        const file = text(bytes);
        let sheets = count(file);
        for (const { index, 0: { length } } of file.matchAll(/\/ObjStm[^]*?stream\r?\n/g)) {
            const end = file.indexOf('endstream', index);
            const last = file[end - 1] === '\n' ? end - 1 : end;
            sheets += count(await unpack(bytes.slice(index + length, last)));
        }
        return sheets;
    })().then(done, (error) => done(String(error)));";

impl Session {
    /// The sheets that the page takes on paper of this size in inches, upright or across.
    pub(crate) async fn sheets(&self, [width, height]: [f64; 2], landscape: bool) -> Value {
        let file = match self.engine {
            Engine::Chromium => {
                let paper = json!({
                    "paperWidth": width, "paperHeight": height, "landscape": landscape,
                    "printBackground": false, "preferCSSPageSize": false,
                });
                self.devtools("Page.printToPDF", paper).await["data"].clone()
            }
            Engine::Firefox | Engine::WebKit => {
                let orientation = if landscape {
                    PrintOrientation::Landscape
                } else {
                    PrintOrientation::Portrait
                };
                let size = PrintSize {
                    width: 2.54 * width,
                    height: 2.54 * height,
                };
                let paper = PrintConfigurationBuilder::default()
                    .orientation(orientation)
                    .size(size)
                    .shrink_to_fit(false)
                    .build();
                let paper = paper.expect("a paper");
                let printed = self.client.print(paper).await.expect("the driver prints");
                json!(BASE64_STANDARD.encode(printed))
            }
        };
        let sheets = self.client.execute_async(COUNT, vec![file]).await;
        sheets.expect("a count")
    }
}
