//! What comes out of an example of the documentation of embedding, against the engine.

use super::docs_rows::{Row, Wanted};
use super::session::Session;
use serde_json::{Value, json};

/// In scripts: the row, its code, its output, the plot beside it, and the library.
const TOOLS: &str = "
    const [path, wish] = arguments[0];
    const done = arguments[1];
    const file = (name) => new URL(name, document.baseURI.replace(/[?#].*/, '')).href;
    const row = document.querySelector(path);
    const code = row.querySelector('.embed-code').textContent;
    const output = row.querySelector('output > code')?.textContent ?? '';
    const plot = row.closest('.embed-body').querySelector('activation-plot');
    const plain = (text) => text.replace(/['\"\\s]/g, '');
    const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const differing = (lab, state) => {
        const canvas = plot.shadowRoot.querySelector('canvas');
        const { width, height } = canvas;
        const fresh = Object.assign(document.createElement('canvas'), { width, height });
        lab.draw(fresh, state, { width, height, pixelRatio: 1, scale: state.scale, theme: state.theme === 'dark' ? 'dark' : 'light' });
        const [seen, expected] = [canvas, fresh].map((of) => new Uint32Array(of.getContext('2d').getImageData(0, 0, width, height).data.buffer));
        return seen.reduce((sum, pixel, i) => sum + (pixel !== expected[i]), 0);
    };";

/// What the body of an async function answers for a row.
async fn ask(page: &Session, row: &Row, body: &str, wish: Value) -> Value {
    let script = format!(
        "{TOOLS} (async () => {{
            const bring = window.bring ?? ((address) => import(address));
            const {{ loadLab }} = await bring(file('www/lab.js'));
            const {{ readTexts }} = await bring(file('www/state/state.js'));
            const {{ readState }} = await bring(file('www/state/address.js'));
            const lab = await loadLab();
            {body}
        }})().then((value) => done({{ value }}), (error) => done({{ error: `${{error}}\\n${{error.stack}}` }}));"
    );
    let given = vec![json!([row.path(), wish])];
    let answer = page.client.execute_async(&script, given).await;
    let answer = answer.unwrap_or_else(|error| panic!("{row:?}: {error}"));
    assert_eq!(answer.get("error"), None, "{row:?}");
    answer["value"].clone()
}

/// Whether what came out is right; an empty text if so.
pub(super) async fn judge(page: &Session, row: &Row, wanted: Wanted) {
    let (body, wish) = match wanted {
        Wanted::Attribute => (
            "const read = Object.assign(document.createElement('template'), { innerHTML: `<b functions=\"swish(beta=1.5),relu\"></b><b ${code}></b>` });
             const texts = new Map([...read.content.children].flatMap(({ attributes }) => [...attributes].map(({ name, value }) => [name, value])));
             for (const name of texts.keys()) if (plot.getAttribute(name) !== texts.get(name)) return `${name} is ${plot.getAttribute(name)}`;
             const { state } = readTexts(texts, lab);
             const name = row.dataset.row;
             const value = name === 'lang' ? texts.get(name) : (state[name] ?? texts.has(name));
             if (plain(JSON.stringify(value)) !== plain(output)) return output;
             await frames();
             const wrong = differing(lab, state);
             return wrong === 0 ? '' : `${wrong} pixels differ`;",
            json!(null),
        ),
        Wanted::Property(text) => (
            "if (plain(output) !== plain(wish)) return output;
             await frames();
             const wrong = differing(lab, plot.state);
             return wrong === 0 ? '' : `${wrong} pixels differ`;",
            json!(text),
        ),
        Wanted::Live(expression) => (
            "const scope = { plot, lab, size: plot.shadowRoot.querySelector('canvas').getBoundingClientRect() };
             const live = {
                 state: () => JSON.stringify(plot.state),
                 frame: () => JSON.stringify(plot.frame),
                 ready: () => '<activation-plot>',
                 reset: () => '[-6,6]',
                 toSVG: () => lab.svg(plot.state, { width: scope.size.width, height: scope.size.height, theme: 'light' }),
                 toCSV: () => plot.toCSV(),
                 toPNG: async () => `Blob { size: ${(await plot.toPNG({ scale: 2 })).size}, type: image/png }`,
             };
             const whole = plain(await live[wish]());
             const begin = plain(output.replace(/…$/, ''));
             if (begin.length < 6 || !whole.startsWith(begin)) return `${output} is not ${whole.slice(0, 300)}`;
             if (begin.length < 400 && begin.length !== whole.length) return `${output} is too short`;
             const picture = row.querySelector('output > img');
             if (picture) await picture.decode();
             const width = Math.round(2 * scope.size.width);
             return (wish === 'toPNG') === (picture?.naturalWidth === width) ? '' : `the picture is ${picture?.naturalWidth} px wide`;",
            json!(expression),
        ),
        Wanted::Style => (
            "const property = /[{]\\s*([\\w-]+):/.exec(code)[1];
             const values = [...code.matchAll(/: (.+);/g)].map((match) => match[1]);
             const expected = property.startsWith('--') ? values.join(', ') : `${property}: ${values[0]}`;
             if (row.dataset.row === 'fallback') return output === 'null' ? '' : output;
             if (plain(output) !== plain(expected)) return output;
             await frames();
             const canvas = plot.shadowRoot.querySelector('canvas');
             if (row.dataset.row === 'height' && canvas.getBoundingClientRect().height !== 200) return 'as high as before';
             if (!['paper', 'grid', 'axis', 'curve'].includes(row.dataset.row)) return '';
             const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
             const seen = new Set();
             for (let i = 0; i < data.length; i += 4) seen.add(`#${[0, 1, 2].map((k) => data[i + k].toString(16).padStart(2, '0')).join('')}`);
             return values.filter((value) => !seen.has(value)).map((value) => `nothing is ${value}`).join();",
            json!(null),
        ),
        Wanted::Key => (
            "const fragment = code.slice(code.indexOf('#'));
             const { state, problems } = readState(fragment, lab);
             const value = state[row.dataset.row] === undefined ? state.unknown : state[row.dataset.row];
             if (problems.length > 0 || plain(JSON.stringify(value)) !== plain(output)) return output;
             const link = row.querySelector('a');
             if (link.href !== file(code)) return link.href;
             await frames();
             const wrong = differing(lab, state);
             return wrong === 0 ? '' : `${wrong} pixels differ`;",
            json!(null),
        ),
        Wanted::Text(text) => (
            "return wish.every((part) => output.includes(part)) ? '' : output;",
            json!(text),
        ),
        Wanted::Recipe(text) => (
            "const [functions] = wish;
             if (plain(JSON.stringify(lab.parse(functions))) !== plain(output)) return output;
             if (!wish.slice(1).every((part) => code.replaceAll('&amp;', '&').includes(part))) return code;
             const strangers = [...code.matchAll(/https?:[^\"'#\\s)>]+/g)].filter(([address]) => !address.startsWith(new URL(document.baseURI).origin));
             if (strangers.length > 0) return strangers.join();
             await frames();
             const wrong = differing(lab, { ...plot.state });
             return wrong === 0 ? '' : `${wrong} pixels differ`;",
            json!(text),
        ),
    };
    let wrong = ask(page, row, body, wish).await;
    assert_eq!(wrong, "", "{row:?}");
}
