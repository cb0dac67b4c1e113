//! The element in the layouts of other pages, and what it takes over from the page around it.

use super::host::{on_host, open_host, open_host_page};
use super::session::Setup;
use serde_json::json;

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn the_bitmap_never_gives_the_size() {
        // At another pixel ratio than 1 a bitmap that gave the size would make it grow.
        Setup::new()
            .pixel_ratio(2.0)
            .run(async |page| {
                let _server = open_host(page).await;
                let body = "
                    const main = document.querySelector('main');
                    const canvas = inside('canvas');
                    const width = async (room) => {
                        main.style.width = `${room}px`;
                        const fits = () => Math.abs(canvas.width - 2 * canvas.getBoundingClientRect().width) <= 2;
                        await frames();
                        while (!fits()) await frames();
                        return plot.getBoundingClientRect().width;
                    };
                    const seen = {};
                    for (const [name, around, own] of given) {
                        main.style.cssText = around;
                        plot.style.cssText = own;
                        seen[name] = [];
                        for (const room of [1000, 500, 1000]) seen[name].push(await width(room));
                    }
                    return seen;";
                let layouts = json!([
                    ["block", "", ""],
                    ["float", "display: flow-root", "float: left"],
                    ["inline", "", "display: inline-block"],
                    ["absolute", "position: relative", "position: absolute"],
                    ["row", "display: flex", ""],
                    ["grows", "display: flex", "flex: 1"],
                    ["column", "display: flex; flex-direction: column; align-items: center", ""],
                    ["grid", "display: grid; grid-template-columns: 1fr", ""],
                    ["centred", "display: grid; justify-items: center", ""],
                    ["fitted", "", "width: fit-content"],
                ]);
                let seen = on_host(page, body, layouts).await;
                for name in ["block", "grows", "grid"] {
                    // In the rows the heading and the paragraph have their share.
                    let widths: Vec<_> = seen[name].as_array().unwrap().iter().map(|width| width.as_f64().unwrap()).collect();
                    assert!(widths[0] == widths[2] && widths[1] < widths[0], "{name}: {widths:?}");
                    assert!(name == "grows" || widths == [1000.0, 500.0, 1000.0], "{name}: {widths:?}");
                }
                for name in ["float", "inline", "absolute", "column", "centred", "fitted"] {
                    assert_eq!(seen[name], json!([640, 500, 640]), "{name}");
                }
                let row = &seen["row"];
                assert!(row[0] == row[2] && row[1].as_f64().unwrap() <= 500.0, "{row}");
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_closed_dialog_is_waited_for() {
        Setup::new()
            .run(async |page| {
                let _server = open_host(page).await;
                let body = "
                    const seen = [];
                    const dialog = document.body.appendChild(document.createElement('dialog'));
                    // What is there already, and what comes into the closed dialog.
                    const late = document.createElement('activation-plot');
                    late.functions = 'gelu';
                    const tab = document.body.appendChild(document.createElement('section'));
                    tab.hidden = true;
                    for (const one of [plot, late]) {
                        (one === plot ? dialog : tab).append(one);
                        await one.ready;
                        await frames();
                        const svg = new DOMParser().parseFromString(one.toSVG(), 'image/svg+xml').documentElement;
                        const png = await createImageBitmap(await one.toPNG());
                        const [width, height] = ['width', 'height'].map((side) => Number(svg.getAttribute(side)));
                        seen.push([one.frame ?? null, width > 300 && height === 320, png.width === Math.round(width), one.toCSV().split('\\r\\n').length > 100]);
                    }
                    dialog.showModal();
                    tab.hidden = false;
                    for (const one of [plot, late]) {
                        one.scrollIntoView();
                        const canvas = one.shadowRoot.querySelector('canvas');
                        while (canvas.width < 300) await frames();
                        await frames();
                        const { width } = canvas.getBoundingClientRect();
                        const drawn = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((part) => part > 0 && part < 255);
                        seen.push([Math.abs(canvas.width - width) <= 1, one.frame.area.width > 250, drawn]);
                    }
                    return seen;";
                let closed = json!([null, true, true, true]);
                let open = json!([true, true, true]);
                let seen = on_host(page, body, json!(null)).await;
                assert_eq!(seen, json!([closed, closed, open, open]));
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn in_less_height_the_plot_is_smaller() {
        Setup::new()
            .run(async |page| {
                let _server = open_host(page).await;
                let body = "
                    const main = document.querySelector('main');
                    const canvas = inside('canvas');
                    main.replaceChildren(plot);
                    const seen = [];
                    for (const [around, own] of given) {
                        main.style.cssText = around;
                        plot.style.cssText = own;
                        const fits = () => Math.abs(canvas.height - canvas.getBoundingClientRect().height) <= 1;
                        await frames();
                        while (!fits()) await frames();
                        const { top, height } = plot.getBoundingClientRect();
                        const end = inside('.below').getBoundingClientRect().bottom - top;
                        seen.push([height, end <= height + 0.5, plot.frame.area.height < canvas.getBoundingClientRect().height, Math.round(height - end)]);
                    }
                    plot.style.cssText = '';
                    main.style.cssText = '';
                    await frames();
                    return [seen, canvas.getBoundingClientRect().height];";
                let layouts = json!([
                    ["height: 300px", "height: 100%"],
                    ["", "height: 300px"],
                    ["", "max-height: 300px"],
                    ["display: flex; flex-direction: column; height: 300px", "flex: 1; min-height: 0"],
                    ["display: grid; height: 300px; grid-template-rows: minmax(0, 1fr)", "min-height: 0"],
                ]);
                let seen = on_host(page, body, layouts.clone()).await;
                let fits = json!([300, true, true, 0]);
                for (seen, layout) in seen[0].as_array().unwrap().iter().zip(layouts.as_array().unwrap()) {
                    assert_eq!(*seen, fits, "{layout}");
                }
                // In its own height it is as before.
                assert_eq!(seen[1], json!(320));
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn it_is_hidden_with_the_page_around_it_and_reads_from_left_to_right() {
        Setup::new()
            .run(async |page| {
                let _server = open_host(page).await;
                let body = "
                    const parts = ['canvas', '[part=legend-item]', '[part=slider]', '[part=number]', 'button', 'td'];
                    const all = (property) => [...new Set(parts.map((path) => getComputedStyle(inside(path))[property]))].join();
                    const { left, top } = inside('canvas').getBoundingClientRect();
                    const hit = () => document.elementFromPoint(left + 100, top + 100) === plot;
                    const main = document.querySelector('main');
                    const seen = [hit()];
                    main.style.visibility = 'hidden';
                    seen.push(all('visibility'), hit());
                    main.style.cssText = 'pointer-events: none';
                    seen.push(all('pointerEvents'), hit());
                    main.style.cssText = 'cursor: crosshair';
                    seen.push(getComputedStyle(inside('canvas')).cursor, getComputedStyle(inside('button')).cursor);
                    main.style.cssText = 'forced-color-adjust: none';
                    seen.push(CSS.supports('forced-color-adjust: none') ? all('forcedColorAdjust') : 'none');
                    main.style.cssText = '';
                    return seen;";
                let seen = on_host(page, body, json!(null)).await;
                assert_eq!(seen, json!([true, "hidden", false, "none", false, "crosshair", "pointer", "none"]));

                // Numbers, exports and sliders of a page that reads from right to left.
                let pictures = "
                    document.documentElement.dir = given;
                    plot.style.width = '600px';
                    await frames();
                    while (inside('canvas').width !== 600) await frames();
                    await frames();
                    const place = document.body.appendChild(document.createElement('div'));
                    place.innerHTML = plot.toSVG();
                    const svg = place.firstElementChild;
                    const origin = svg.getBoundingClientRect().left;
                    const texts = [...svg.querySelectorAll('text')].map((text) => [text.textContent, Math.round(text.getBoundingClientRect().left - origin)]);
                    place.remove();
                    const png = await createImageBitmap(await plot.toPNG());
                    const copy = Object.assign(document.createElement('canvas'), { width: png.width, height: png.height });
                    copy.getContext('2d').drawImage(png, 0, 0);
                    // A canvas of the page's own.
                    const { loadEngine } = await import('/www/lab/engine.js');
                    const own = document.body.appendChild(Object.assign(document.createElement('canvas'), { width: 320, height: 200 }));
                    (await loadEngine()).draw(own, { functions: 'relu' }, { width: 320, height: 200, pixelRatio: 1, theme: 'light' });
                    const drawn = own.toDataURL();
                    own.remove();
                    const legend = inside('[part=legend-item]').getBoundingClientRect().left - plot.getBoundingClientRect().left;
                    return [inside('canvas').toDataURL(), copy.toDataURL(), texts, drawn, legend];";
                let forward = on_host(page, pictures, json!("ltr")).await;
                let backward = on_host(page, pictures, json!("rtl")).await;
                for (i, what) in ["the plot", "toPNG", "toSVG", "draw", "the legend"].iter().enumerate() {
                    assert!(forward[i] == backward[i], "{what}");
                }
                let slider = page.area("#first >>> [part=slider]").await;
                page.click(slider.at(0.7, 0.5)).await;
                let beta = on_host(page, "return plot.state.functions[0].params.beta;", json!(null)).await;
                assert!((6.0..8.0).contains(&beta.as_f64().unwrap()), "{beta}");
                page.assert_clean().await;

                // What the page has written between the tags looks as the page does.
                let _server = open_host_page(page, "strict.html").await;
                page.wait_until("document.getElementById('first').shadowRoot?.querySelector('[part=fallback]')").await;
                let body = "
                    document.body.style.cssText = 'color: rgb(1, 2, 3); font-style: italic; direction: rtl';
                    const { color, fontStyle, direction } = getComputedStyle(inside('slot'));
                    return [color, fontStyle, direction, getComputedStyle(inside('[part=fallback]')).direction];";
                assert_eq!(on_host(page, body, json!(null)).await, json!(["rgb(1, 2, 3)", "italic", "rtl", "ltr"]));
            })
            .await;
    }
}
