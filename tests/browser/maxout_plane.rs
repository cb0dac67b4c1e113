//! Maxout of two inputs: the map has the colour of the winner everywhere, and reads as the library computes.

use super::maxout::{open, text};
use super::session::{Session, Setup};
use activation_lab::vector::{Plane, plane_at};
use fantoccini::key::Key;
use serde_json::json;

pub(crate) const MAP: &str = "#view-maxout .maxout-map";
const READOUT: &str = "#view-maxout .maxout-readout";

fn planes(list: &[[f64; 3]]) -> Vec<Plane> {
    let plane = |&[u, v, bias]: &[f64; 3]| Plane {
        weights: [u, v],
        bias,
    };
    list.iter().map(plane).collect()
}

/// Where a point of the map is in the viewport, and on its canvas.
pub(crate) async fn place(page: &Session, point: [f64; 2]) -> [(f64, f64); 2] {
    let body = "
        const [path, [x, y]] = given;
        const canvas = document.querySelector(path);
        const { offsetWidth: width, offsetHeight: height } = canvas;
        const fresh = Object.assign(document.createElement('canvas'), { width, height });
        const { area } = lab.chart(fresh, { series: [], x: [-3, 3], y: [-3, 3] }, { width, height, pixelRatio: 1, theme: 'light' });
        const box = canvas.getBoundingClientRect();
        const [across, down] = [area.left + (x + 3) / 6 * area.width, area.top + (3 - y) / 6 * area.height];
        return [box.left + across * box.width / width, box.top + down * box.height / height, across, down];";
    let numbers = page.lab(body, json!([MAP, point])).await;
    let [x, y, across, down]: [f64; 4] = serde_json::from_value(numbers).expect("numbers");
    [(x, y), (across, down)]
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_map_has_the_colours_of_the_winners() {
    let list = [
        [1.0, 0.0, 0.0],
        [-0.5, 0.75, 0.0],
        [-0.5, -0.75, 0.0],
        [0.0, 0.0, 1.0],
    ];
    // Blue, vermilion, green and purple on white: which channels are strongest and weakest.
    let order = [[2, 0], [0, 2], [1, 0], [0, 1]];
    Setup::new()
        .run(async |page| {
            open(page, "&maxout-inputs=two").await;
            let all = planes(&list);
            page.drawn().await;
            let pixels = page.canvas(MAP).await;
            let mut seen = [0; 4];
            for point in [
                [2.2, 1.3],
                [-2.2, 2.3],
                [-2.2, -2.3],
                [0.3, 0.2],
                [2.7, -2.6],
                [-2.8, 0.5],
                [-0.7, -1.6],
            ] {
                let [_, (across, down)] = place(page, point).await;
                let pixel = pixels.at(across as usize, down as usize);
                let (_, winners) = plane_at(&all, point).unwrap();
                let [most, least] = order[winners[0]];
                assert!(
                    pixel[most] > pixel[least].saturating_add(10),
                    "{point:?}: {pixel:?}, piece {}",
                    winners[0] + 1
                );
                seen[winners[0]] += 1;
            }
            assert!(seen.iter().all(|&count| count > 0), "{seen:?}");
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn it_is_read_by_pointer_and_by_keys() {
    Setup::new()
        .run(async |page| {
            open(page, "").await;
            page.click_on("#view-maxout .choice-option:nth-child(2)").await;
            page.wait_for_address("view=maxout&maxout-inputs=two").await;
            assert_eq!(text(page, READOUT).await, "f(2, 1) = 2: piece 1 is active");
            page.value(&format!("find({}).scrollIntoView({{ block: 'center', behavior: 'instant' }})", json!(MAP))).await;
            let [there, _] = place(page, [-2.0, 2.0]).await;
            page.hover(there).await;
            page.wait_until(&format!("find({}).textContent.endsWith('piece 2 is active')", json!(READOUT))).await;
            page.click(there).await;
            page.wait_until("/maxout-x1=-(2|1.99|2.01)&maxout-x2=(2|1.99|2.01)$/.test(decodeURIComponent(location.hash))").await;

            page.click_on("#view-maxout [data-preset=sum]").await;
            page.type_in("#view-maxout .dial[data-dial=x1] .number-box", "0").await;
            page.type_in("#view-maxout .dial[data-dial=x2] .number-box", "1").await;
            page.hover((2.0, 2.0)).await;
            page.wait_until(&format!("find({}).textContent === 'f(0, 1) = 1: pieces 1 and 3 tie'", json!(READOUT))).await;
            page.value("find('#view-maxout .dial[data-dial=x1] .range').focus()").await;
            page.press(Key::Right).await;
            page.wait_until(&format!("find({}).textContent === 'f(0.05, 1) = 1.05: piece 1 is active'", json!(READOUT))).await;
            for k in 1..=4 {
                let wins = text(page, &format!("[data-maxout=two] [data-piece=\"{k}\"] .maxout-wins")).await;
                assert_eq!(wins, "25 % of the map");
            }
            let before = page.pixels_of(MAP).await;
            page.type_in("[data-maxout=two] [data-piece=\"1\"] td:nth-of-type(3) .number-box", "-50").await;
            page.wait_until("find('[data-maxout=two] [data-piece=\"1\"] .maxout-wins').textContent === 'not on the map'").await;
            assert_ne!(page.pixels_of(MAP).await, before);
            let there = page.pixels_of(MAP).await;
            page.wait_until("location.hash.includes('maxout-planes=1,1,-50;')").await;
            let fragment = page.value("location.hash").await;
            let fragment = fragment.as_str().unwrap().trim_start_matches("#view=maxout").to_owned();
            open(page, &fragment).await;
            assert_eq!(page.pixels_of(MAP).await, there);
            page.assert_clean().await;
        })
        .await;
}
