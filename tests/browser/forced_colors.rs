//! A system that forces its colours upon pages: the plots take them over, and what is switched on is still told.

use super::session::Setup;
use super::views_shown::in_every_view;
use serde_json::json;

const WHY: &str = "only Chromium's driver can force colours";

/// Paper and ink of the system, and of every canvas that is drawn on, as `r,g,b`.
const PAPERS: &str = "(() => {
    const probe = document.createElement('div');
    document.body.append(probe);
    const system = (name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color.match(/\\d+/g).slice(0, 3).join();
    };
    const [paper, ink] = [system('Canvas'), system('CanvasText')];
    probe.remove();
    const drawn = [...everywhere('canvas')].filter((node) => isSeen(node) && node.width > 0 && node.getContext('2d'));
    const corner = (node) => [...node.getContext('2d').getImageData(1, 1, 1, 1).data].slice(0, 3).join();
    const wrong = drawn.filter((node) => corner(node) !== paper).map((node) => `${named(node)}: ${corner(node)}, not ${paper}`);
    return { paper, ink, count: drawn.length, wrong };
})()";
