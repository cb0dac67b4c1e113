/** The looks of the element. Text, because a host's policy may refuse style sheets of another address within a shadow tree. */
export const STYLE = `
:host { display: block; color-scheme: light dark; font: 14px/20px var(--activation-plot-font, system-ui, sans-serif); color: light-dark(#1b1f24, #e6edf3); text-align: start; }
:host([theme='light']) { color-scheme: light; }
:host([theme='dark']) { color-scheme: dark; }
:host([hidden]) { display: none; }
canvas { display: block; width: 100%; height: var(--activation-plot-height, 320px); touch-action: pan-y; }
p { margin: 0; }
button, input { font: inherit; color: inherit; }
.below { background: light-dark(#ffffff, #0e1116); }
[part='message'] { display: flex; gap: 8px; padding: 6px 12px; background: light-dark(#fff4f2, #2a1618); overflow-wrap: anywhere; }
[part='message'] > p { flex: 1; min-width: 0; }
button { display: grid; place-content: center; min-width: 32px; min-height: 32px; padding: 0; border: 0; border-radius: 4px; background: none; cursor: pointer; }
button:disabled { opacity: 0.4; cursor: default; }
.icon { width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
[part='controls'], [part='readout'] { padding: 8px 12px; }
[part='controls']:empty { display: none; }
.row { display: grid; grid-template-columns: minmax(96px, 1fr) 3fr 88px 32px; align-items: center; gap: 4px 12px; min-height: 44px; }
.label > i { font-family: 'STIX Two Math', 'Cambria Math', Georgia, serif; font-size: 16px; }
[part='slider'] { width: 100%; min-height: 32px; margin: 0; accent-color: currentColor; }
[part='number'] { box-sizing: border-box; width: 100%; min-height: 32px; padding: 0 8px; border: 1px solid light-dark(#818b96, #737d88); border-radius: 4px; background: none; text-align: end; font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; width: 100%; font-size: 12px; font-variant-numeric: tabular-nums; }
caption { text-align: start; color: light-dark(#57606a, #9aa5b1); }
th { text-align: start; font-weight: 600; }
td, thead th:not(:first-child) { width: 22%; text-align: end; }
:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
@media (max-width: 479.98px) { .row { grid-template-columns: 1fr 88px 32px; } .row > input[type='range'] { grid-row: 2; grid-column: 1 / -1; } }
`;
