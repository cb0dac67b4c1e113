//! The element on a page of somebody else: attributes, properties, events, its life.

use super::host::{on_host, open_host};
use super::session::Setup;
use fantoccini::key::Key;
use serde_json::json;

/// Notes down every event of the element from now on.
const LISTEN: &str = "
    window.heard = [];
    for (const type of ['ready', 'input', 'change', 'probe', 'error']) {
        document.addEventListener(`activation-${type}`, (event) => heard.push([type, event.detail.source, event.detail]));
    }";

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn its_pictures_and_tables_are_those_of_the_page() {
    Setup::new()
        .run(async |page| {
            let _server = open_host(page).await;
            let body = "
                const svg = new DOMParser().parseFromString(plot.toSVG(), 'image/svg+xml');
                const png = await createImageBitmap(await plot.toPNG({ scale: 2 }));
                const { width } = inside('canvas').getBoundingClientRect();
                return [svg.documentElement.nodeName, png.width / width, plot.toCSV().split('\\r\\n')[0]];";
            let answer = on_host(page, body, json!(null)).await;
            let head = "x,\"swish(beta=1.5) f\",\"swish(beta=1.5) df\",\"relu f\",\"relu df\"";
            assert_eq!(answer, json!(["svg", 2, head]));
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn its_pictures_have_words_around_them_if_asked() {
    Setup::new()
        .run(async |page| {
            let _server = open_host(page).await;
            let body = "
                const legend = [{ text: 'Swish', colour: 1 }];
                const labels = { title: 'Two gates', x: 'input', y: 'output', legend };
                const asked = plot.toSVG({ labels });
                const svg = new DOMParser().parseFromString(await asked, 'image/svg+xml');
                const words = [...svg.querySelectorAll('.title, .legend, .axis-x, .axis-y')].map(({ textContent }) => textContent.trim());
                const [plain, labelled] = await Promise.all([{}, { labels }].map(async (options) => createImageBitmap(await plot.toPNG(options))));
                const pixels = (bitmap) => {
                    const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
                    canvas.getContext('2d').drawImage(bitmap, 0, 0);
                    return new Uint32Array(canvas.getContext('2d').getImageData(0, 0, bitmap.width, bitmap.height).data.buffer);
                };
                const [a, b] = [pixels(plain), pixels(labelled)];
                return [asked instanceof Promise, words.sort(), a.length === b.length, a.some((pixel, i) => pixel !== b[i])];";
            let answer = on_host(page, body, json!(null)).await;
            let words = json!(["Swish", "Two gates", "input", "output"]);
            assert_eq!(answer, json!([true, words, true, true]));
            page.assert_clean().await;
        })
        .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn attributes_and_properties_say_what_is_drawn() {
        Setup::new()
            .run(async |page| {
                let _server = open_host(page).await;
                on_host(page, LISTEN, json!(null)).await;
                let body = "
                    const seen = [];
                    const note = () => seen.push([plot.functions, plot.frame.x, plot.state.show, inside('canvas').ariaLabel]);
                    await plot.ready;
                    note();
                    plot.x = [-2, 3];
                    plot.show = ['f'];
                    plot.functions = [{ id: 'elu', params: { alpha: 2 } }, { id: 'tanh' }];
                    while (!inside('canvas').ariaLabel?.includes('ELU')) await frames();
                    note();
                    plot.setAttribute('functions', 'logistic');
                    plot.removeAttribute('x');
                    await frames();
                    note();
                    const saved = plot.state;
                    plot.reset();
                    plot.state = { functions: 'mish', probe: 1 };
                    await frames();
                    note();
                    plot.state = saved;
                    await frames();
                    note();
                    return seen;";
                let seen = on_host(page, body, json!(null)).await;
                let row = |i: usize| (seen[i][0].as_str().unwrap(), seen[i][1].clone(), seen[i][2].clone());
                assert_eq!(row(0), ("swish(beta=1.5),relu", json!([-6, 6]), json!(["f", "df"])));
                assert_eq!(row(1), ("elu(alpha=2),tanh", json!([-2, 3]), json!(["f"])));
                assert_eq!(row(2), ("sigmoid", json!([-6, 6]), json!(["f"])));
                assert_eq!(row(3), ("mish", json!([-6, 6]), json!(["f", "df"])));
                assert_eq!(row(4), row(2));
                let label = seen[1][3].as_str().unwrap();
                assert_eq!(label, "Plot of ELU (alpha=2) and Tanh: f, for x from -2 to 3.");
                // What the host does itself it need not be told.
                assert_eq!(page.value("heard").await, json!([]));
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn what_the_reader_does_is_told_and_drawn() {
        Setup::new()
            .run(async |page| {
                let _server = open_host(page).await;
                on_host(page, LISTEN, json!(null)).await;
                on_host(page, "inside('[part=slider]').focus();", json!(null)).await;
                page.press(Key::Right).await;
                let body = "
                    await frames();
                    const { beta } = plot.state.functions[0].params;
                    return [beta, heard.map(([type, source, { state }]) => [type, source, state.functions[0].params.beta]), inside('[part=number]').value];";
                let answer = on_host(page, body, json!(null)).await;
                let beta = answer[0].as_f64().unwrap();
                assert!(beta > 1.5, "{beta}");
                assert_eq!(answer[1], json!([["input", "user", beta], ["change", "user", beta]]));
                assert_eq!(answer[2].as_str().unwrap().parse(), Ok(beta));

                // The mouse is followed, a click keeps its place, and the numbers are those of the engine.
                let [x, y] = [
                    on_host(page, "return (({ left, width }) => left + 0.7 * width)(plot.getBoundingClientRect());", json!(null)).await,
                    on_host(page, "return plot.getBoundingClientRect().top + 100;", json!(null)).await,
                ]
                .map(|number| number.as_f64().unwrap());
                page.click((x, y)).await;
                let body = "
                    const { loadEngine } = await import('/www/lab/engine.js');
                    const lab = await loadEngine();
                    const [shown] = plot.state.functions;
                    const { f: [f] } = lab.evaluate(shown.id, shown.params, [plot.state.probe]);
                    return [plot.state.probe, String(Number(f.toPrecision(6))), inside('td').textContent, heard.at(-1).slice(0, 2)];";
                let answer = on_host(page, body, json!(null)).await;
                assert!(answer[0].as_f64().unwrap() > 1.0, "{answer}");
                assert_eq!(answer[1], answer[2]);
                assert_eq!(answer[3], json!(["probe", "user"]));

                // Back to what the host has written.
                let body = "plot.reset(); await frames(); return [plot.functions, plot.state.probe];";
                let answer = on_host(page, body, json!(null)).await;
                assert_eq!(answer, json!(["swish(beta=1.5),relu", null]));
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn it_reads_what_people_write_or_says_why_not() {
        Setup::new()
            .run(async |page| {
                let _server = open_host(page).await;
                // In its box: what cannot be used stays, with the reason.
                let focus = "inside('[part=number]').select(); inside('[part=number]').focus();";
                let seen = "
                    while (plot.state.functions[0].params.beta !== given && inside('[part=number-error]').hidden) await frames();
                    const { hidden, textContent } = inside('[part=number-error]');
                    return [plot.state.functions[0].params.beta, inside('[part=number]').value, hidden ? '' : textContent];";
                for (typed, expected) in [
                    ("0,5", json!([0.5, "0.50", ""])),
                    ("−¾", json!([-0.75, "-0.75", ""])),
                    ("1,000", json!([-0.75, "1,000", "“1,000” is ambiguous. Enter 1 or 1000."])),
                    ("2", json!([2, "2.00", ""])),
                    ("∞", json!([2, "∞", "Enter a finite number."])),
                    ("wide", json!([2, "wide", "“wide” is not a number. Enter a finite number."])),
                ] {
                    on_host(page, focus, json!(null)).await;
                    page.overwrite(typed).await;
                    assert_eq!(on_host(page, seen, if typed == "2" || expected[2] == "" { expected[0].clone() } else { json!(null) }).await, expected);
                }
                // In its attributes.
                let body = "
                    plot.setAttribute('functions', 'torch.nn.functional.leaky_relu(x, negative_slope=0,2), nn.ReLU()');
                    plot.setAttribute('x', '−½…1,5');
                    while (plot.functions !== 'leaky_relu(alpha=0.2),relu' || plot.state.x[1] !== 1.5) await frames();
                    plot.setAttribute('functions', 'xielu,F.gelu');
                    while (!inside('[part=message] p')) await frames();
                    return [plot.functions, plot.state.x, inside('[part=message] p').textContent];";
                let answer = on_host(page, body, json!(null)).await;
                assert_eq!(answer[0], "gelu");
                assert_eq!(answer[1], json!([-0.5, 1.5]));
                let told = answer[2].as_str().unwrap();
                assert!(told.contains("“xielu”") && told.contains("The nearest function is “elu”.") && told.contains("Used: gelu."), "{told}");
                let body = "
                    plot.setAttribute('lang', 'zh-CN');
                    while (!inside('[part=message] p').textContent.includes('属性')) await frames();
                    return inside('[part=message] p').textContent;";
                let told = on_host(page, body, json!(null)).await;
                let chinese = "目录中没有“xielu”：它在 x > 0 时是二次函数，系数可学习。最接近的函数是“elu”。允许：目录中的函数，";
                assert!(told.as_str().unwrap().contains(chinese), "{told}");
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn it_survives_being_moved_and_leaves_nothing_behind() {
        Setup::new()
            .run(async |page| {
                let _server = open_host(page).await;
                let body = "
                    const canvas = inside('canvas');
                    const home = plot.parentElement;
                    const other = document.body.appendChild(document.createElement('section'));
                    plot.state = { functions: 'gelu' };
                    other.append(plot);
                    await frames();
                    const moved = [inside('canvas') === canvas, plot.functions];
                    plot.remove();
                    await frames();
                    // What was set before it is defined, or while it is nowhere, holds.
                    plot.x = [0, 1];
                    home.append(plot);
                    await frames();
                    await new Promise((done) => (plot.frame ? done() : document.addEventListener('activation-ready', done, { once: true })));
                    await frames();
                    const late = document.createElement('activation-plot');
                    Object.defineProperty(late, 'functions', { value: 'tanh', configurable: true, writable: true, enumerable: true });
                    home.append(late);
                    await late.ready;
                    const again = await import('/www/activation-plot.js?again');
                    return [moved, plot.frame.x, plot.functions, late.functions, typeof again.ActivationPlot];";
                let answer = on_host(page, body, json!(null)).await;
                let expected = json!([[true, "gelu"], [0, 1], "gelu", "tanh", "function"]);
                assert_eq!(answer, expected);
                page.assert_clean().await;
            })
            .await;
    }
}
