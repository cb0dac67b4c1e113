//! Pictures out of the module: SVG, and canvases with hardly any room.

use super::session::Setup;
use activation_lab::catalogue::ACTIVATIONS;
use serde_json::json;

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn an_svg_is_well_formed() {
    let body = "
        return given.map((functions, i) => {
            const text = lab.svg({ functions, show: 'f,df d2f' }, { width: 480, height: 300, theme: i % 2 ? 'dark' : 'light' });
            const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
            const problem = parsed.querySelector('parsererror');
            const { documentElement } = parsed;
            return [problem?.textContent ?? null, documentElement.localName, documentElement.namespaceURI];
        });";
    Setup::new()
        .run(async |page| {
            page.open_page("").await;
            let lists = ACTIVATIONS.chunks(8);
            let lists: Vec<_> = lists
                .map(|some| some.iter().map(|a| a.id).collect::<Vec<_>>().join(","))
                .collect();
            let expected = vec![json!([null, "svg", "http://www.w3.org/2000/svg"]); lists.len()];
            assert_eq!(page.lab(body, json!(lists)).await, json!(expected));
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_canvas_without_room_gets_its_ground_only() {
    let body = "
        return [[0, 0], [1, 1], [20, 300], [300, 20], [64, 48], [200, 120]].map(([width, height]) => {
            const canvas = Object.assign(document.createElement('canvas'), { width, height });
            const frame = lab.draw(canvas, { functions: 'gelu' }, { width, height, pixelRatio: 1, theme: 'dark' });
            if (width === 0) return [frame === undefined, 0];
            const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
            const colours = new Set(new Uint32Array(data.buffer));
            return [frame === undefined, colours.size];
        });";
    Setup::new()
        .run(async |page| {
            page.open_page("").await;
            let seen = page.lab(body, json!(null)).await;
            for i in [1, 2, 3] {
                assert_eq!(seen[i], json!([true, 1]), "{seen}");
            }
            assert_eq!(seen[0], json!([true, 0]), "{seen}");
            assert_eq!(seen[5][0], false, "{seen}");
            assert!(seen[5][1].as_u64().unwrap() > 10, "{seen}");
        })
        .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn an_svg_draws_as_an_image() {
        let body = "
            const text = lab.svg({ functions: 'relu', show: 'f' }, { width: 300, height: 200 });
            const image = new Image();
            image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
            await image.decode();
            const canvas = Object.assign(document.createElement('canvas'), { width: 300, height: 200 });
            const context = canvas.getContext('2d');
            context.drawImage(image, 0, 0);
            const { data } = context.getImageData(0, 0, 300, 200);
            let ink = 0;
            for (let i = 0; i < data.length; i += 4) ink += data[i] === 0 && data[i + 1] === 0x72 && data[i + 2] === 0xb2;
            return [image.naturalWidth, image.naturalHeight, ink > 200];";
        Setup::new()
            .run(async |page| {
                page.open_page("").await;
                assert_eq!(page.lab(body, json!(null)).await, json!([300, 200, true]));
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_picture_does_not_depend_on_the_one_before() {
        let body = "
            const size = { width: 400, height: 300 };
            const canvas = Object.assign(document.createElement('canvas'), size);
            const context = canvas.getContext('2d');
            const look = (functions, show, pixelRatio, theme) => {
                lab.draw(canvas, { functions, show }, { width: 400 / pixelRatio, height: 300 / pixelRatio, pixelRatio, theme });
                return new Uint32Array(context.getImageData(0, 0, 400, 300).data.buffer);
            };
            const first = look('hardshrink,gelu', 'f df d2f', 1, 'light');
            const other = look('relu,swish', 'd2f', 2, 'dark');
            context.setTransform(2, 0, 0, 2, 7, 9);
            Object.assign(context, { fillStyle: '#123456', strokeStyle: 'red', lineWidth: 5, font: '20px serif', textAlign: 'end' });
            const again = look('hardshrink,gelu', 'f df d2f', 1, 'light');
            const differences = (a, b) => a.reduce((sum, pixel, i) => sum + (pixel !== b[i]), 0);
            return [differences(first, other) > 10000, differences(first, again)];";
        Setup::new()
            .run(async |page| {
                page.open_page("").await;
                assert_eq!(page.lab(body, json!(null)).await, json!([true, 0]));
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_kept_backdrop_is_the_drawn_one() {
        let body = "
            const differences = (a, b) => a.reduce((sum, pixel, i) => sum + (pixel !== b[i]), 0);
            const fresh = () => Object.assign(document.createElement('canvas'), { width: 450, height: 330 });
            const look = (canvas, alpha, theme, height) => {
                if (canvas.height !== height) canvas.height = height;
                const state = { functions: [{ id: 'elu', params: { alpha } }], show: 'f,df', y: [-2, 6] };
                lab.draw(canvas, state, { width: 300, height: height / 1.5, pixelRatio: 1.5, theme });
                return new Uint32Array(canvas.getContext('2d').getImageData(0, 0, 450, height).data.buffer);
            };
            const canvas = fresh();
            const steps = [[0, 'light', 330], [1, 'light', 330], [2, 'light', 330], [3, 'light', 330], [2, 'dark', 330],
                [1, 'dark', 330], [0, 'dark', 330], [0, 'dark', 240], [1, 'dark', 240], [2, 'dark', 240], [1, 'light', 330]];
            // All of them on one canvas first: another canvas between would make the program forget the backdrop.
            const kept = steps.map((step) => look(canvas, ...step));
            return steps.map((step, i) => differences(kept[i], look(fresh(), ...step)));";
        Setup::new()
            .run(async |page| {
                page.open_page("").await;
                assert_eq!(page.lab(body, json!(null)).await, json!(vec![0; 11]));
            })
            .await;
    }
}
