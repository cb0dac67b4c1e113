/** The style sheet of the shadow trees. */

import { ON_PAPER, TRANSITION } from './look.js';

/** Colours that a host may change, each with its light and its dark form. */
const INK = 'var(--activation-plot-ink, light-dark(#1b1f24, #e6edf3))';
const PAPER = 'var(--activation-plot-paper, light-dark(#ffffff, #0e1116))';
const QUIET = 'var(--activation-plot-numeral, light-dark(#57606a, #9da7b3))';
const LINE = 'var(--activation-plot-axis, light-dark(#818b96, #737d88))';

/** What the page around the element decides of what is in it: whether it is seen and can be pointed at, and how a system adjusts it. */
const INHERITED = [
  'visibility',
  'pointer-events',
  'cursor',
  'color-scheme',
  'forced-color-adjust',
  'print-color-adjust',
  '-webkit-text-size-adjust',
  'text-size-adjust',
];

/**
 * The looks of the element. Text, because a host's policy may refuse style sheets of another address within a shadow tree.
 *
 * A page may style the element itself as it likes; what is in it begins anew. `all` leaves the direction alone, but the words of the
 * element and its numbers run from left to right. Where its content decides how wide the element is, a column of the grid makes the plot
 * 640 px wide, and the canvas has no say in it, whatever its bitmap is. In an element that is given less height, the plot shrinks.
 *
 * Text has 14 px where the reader's browser writes 16: the page's own sizes do not count. Under a finger a box has at least 16 px, since
 * iOS zooms into the page where it has less. Where colours are forced they are those of the system's own scheme, whatever the page or a
 * theme asks for.
 */
export const STYLE = `
:host { display: flex; flex-direction: column; }
:host([hidden]) { display: none; }
.whole { all: initial; ${INHERITED.map((name) => `${name}: inherit;`).join(' ')} display: flex; flex-direction: column; position: relative; height: 100%; min-height: 0; direction: ltr; color: ${INK}; }
.whole > * { font: 0.875em/1.4286 var(--activation-plot-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif); }
:host([theme='light']) .whole { color-scheme: light; }
:host([theme='dark']) .whole { color-scheme: dark; }
.whole > .look { position: absolute; visibility: hidden; font-size: 1em; color: light-dark(#000000, #ffffff); transition: ${TRANSITION}; }
.swatch { forced-color-adjust: none; }
.waiting { min-height: var(--activation-plot-height, 320px); }
.plot { display: grid; grid-template: minmax(0, var(--activation-plot-height, 320px)) / minmax(0, 640px) minmax(0, 1fr); min-height: min(80px, var(--activation-plot-height, 320px)); position: relative; background-color: ${PAPER}; }
.plot ~ *, .whole > [part='messages'] { flex: none; }
canvas { contain: size; box-sizing: border-box; grid-column: 1 / -1; width: 0; min-width: 100%; height: 100%; touch-action: pan-y; }
.plot[data-gesture='pan'] canvas { cursor: grabbing; }
.zoom-box { position: absolute; box-sizing: border-box; border: 1px solid ${LINE}; background-color: color-mix(in srgb, ${QUIET} 16%, transparent); pointer-events: none; }
[hidden] { display: none !important; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
p, ul { margin: 0; }
button, input { font: inherit; color: inherit; }
.below { background-color: ${PAPER}; }
.below > :empty { display: none; }
[part='message'], [part='fallback'] { display: flex; gap: 8px; padding: 6px 12px; background: light-dark(#fff4f2, #2a1618); color: light-dark(#1b1f24, #e6edf3); overflow-wrap: anywhere; }
[part='message'] > p, [part='fallback'] > p { flex: 1; min-width: 0; }
a { color: inherit; }
.again { padding: 0 8px; border: 1px solid currentColor; }
button { display: grid; place-content: center; min-width: 32px; min-height: 32px; padding: 0; border: 0; border-radius: 4px; background: none; cursor: pointer; }
button:is(:disabled, [aria-disabled="true"]) { opacity: 0.4; cursor: default; }
.icon { width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
[part='legend'] { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 4px 12px 8px; list-style: none; font-variant-numeric: tabular-nums; }
[part='legend'] > li { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; }
.dot { flex: none; color: var(--curve); width: 10px; height: 10px; border-radius: 50%; background: currentColor; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.value { color: ${QUIET}; white-space: nowrap; }
.value > .number { display: inline-block; }
.stroke { color: ${QUIET}; }
.stroke > span { width: 24px; border-top: 2.5px solid currentColor; }
.stroke > .df { border-top: 2px dashed currentColor; }
.stroke > .d2f { border-top: 2px dotted currentColor; }
[part='controls'], [part='readout'] { padding: 4px 12px 8px; }
.slider { display: grid; grid-template-columns: minmax(6.9em, 1fr) 3fr 6.3em 32px; align-items: center; gap: 4px 12px; min-height: 44px; }
i { font-family: 'STIX Two Math', 'Cambria Math', Georgia, serif; }
.slider-label > i { font-size: 1.143em; }
.track { display: contents; }
[part='slider'] { width: 100%; min-height: 32px; margin: 0; accent-color: currentColor; touch-action: pan-y; }
[part='number'] { box-sizing: border-box; width: 100%; min-height: 32px; padding: 0 8px; border: 1px solid ${LINE}; border-radius: 4px; background: none; text-align: end; font-variant-numeric: tabular-nums; }
[part='number'][aria-invalid] { border-color: light-dark(#b42318, #ff9d94); }
[part='number-error'] { grid-column: 1 / -1; color: light-dark(#b42318, #ff9d94); overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; font-size: 0.8572em; line-height: 1.6667; font-variant-numeric: tabular-nums; }
caption { text-align: start; color: ${QUIET}; }
th { text-align: start; font-weight: 600; }
td, thead th:not(:first-child) { width: 22%; text-align: end; }
:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
canvas:focus-visible { outline-offset: -2px; }
@media (pointer: coarse) { button, [part='number'], [part='slider'] { min-height: 44px; } button { min-width: 44px; } .slider { grid-template-columns: minmax(6.9em, 1fr) 3fr 6.3em 44px; } [part='number'] { font-size: max(16px, 1em); } }
@container (max-width: 34.3em) { .slider { grid-template-columns: 1fr minmax(0, 6.3em) auto; } [part='slider'] { grid-row: 2; grid-column: 1 / -1; } }
.below { container-type: inline-size; }
@media (forced-colors: active) { .whole { color-scheme: light dark !important; } .look { --activation-plot-paper: Canvas; --activation-plot-ink: CanvasText; --activation-plot-numeral: CanvasText; --activation-plot-axis: CanvasText; } .dot { forced-color-adjust: none; } }
@media print { :host { break-inside: avoid; } .whole { color-scheme: light !important; ${ON_PAPER} } button { visibility: hidden; } }
`;

/** @type {WeakMap<Document, CSSStyleSheet>} */
const sheets = new WeakMap();

/** Gives a shadow tree its style sheet, which those of one document share and no other document accepts. @param {ShadowRoot} root */
export function dress(root) {
  const { ownerDocument } = root;
  let sheet = sheets.get(ownerDocument);
  if (sheet === undefined) {
    sheet = new (ownerDocument.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(STYLE);
    sheets.set(ownerDocument, sheet);
  }
  root.adoptedStyleSheets = [sheet];
}
