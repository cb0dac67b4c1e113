import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COLUMNS, placeLabels, SAMPLES } from './curve-label-placement.js';

const area = { left: 40, top: 10, width: 600, height: 300 };
const columns = COLUMNS.map((share) => area.left + share * area.width);

/** A level line. @param {number} height */
const level = (height) => Array(SAMPLES * COLUMNS.length).fill(height);

/** @param {Partial<Parameters<typeof placeLabels>[0]>} plot */
const place = (plot) => placeLabels({ wanted: [], others: [], columns, area, last: new Map(), ...plot });

test('a lone curve is named above its right part', () => {
  const spot = place({ wanted: [{ curve: 'f', heights: level(150), width: 30 }] }).get('f');
  assert.deepEqual([spot?.column, spot?.side], [0, -1]);
});

test('at the upper edge the name stands below', () => {
  const spot = place({ wanted: [{ curve: 'f', heights: level(12), width: 30 }] }).get('f');
  assert.equal(spot?.side, 1);
});

test('a name keeps away from another curve', () => {
  const spot = place({ wanted: [{ curve: 'f', heights: level(150), width: 30 }], others: [level(135)] }).get('f');
  assert.equal(spot?.side, 1);
});

test('there is none where every place is taken or the curve is out of sight', () => {
  const crowded = [level(138), level(162)];
  assert.equal(place({ wanted: [{ curve: 'f', heights: level(150), width: 30 }], others: crowded }).size, 0);
  assert.equal(place({ wanted: [{ curve: 'f', heights: level(-500), width: 30 }] }).size, 0);
  assert.equal(place({ wanted: [{ curve: 'f', heights: level(NaN), width: 30 }] }).size, 0);
});

test('two names of one function do not cover each other', () => {
  const wanted = [
    { curve: /** @type {const} */ ('f'), heights: level(150), width: 30 },
    { curve: /** @type {const} */ ('df'), heights: level(176), width: 60 },
  ];
  const spots = [...place({ wanted }).values()];
  assert.equal(spots.length, 2);
  const [a, b] = /** @type {[import('./curve-label-placement.js').Spot, import('./curve-label-placement.js').Spot]} */ (spots);
  assert.ok(Math.abs(a.x - b.x) >= 80 || Math.abs(a.y - b.y) >= 18);
});

test('a name stays where it was while another place is only a little better', () => {
  const last = place({ wanted: [{ curve: 'f', heights: level(150), width: 30 }] });
  const near = COLUMNS.flatMap((_, column) => Array(SAMPLES).fill(column === 0 ? 120 : 20));
  const spot = place({ wanted: [{ curve: 'f', heights: level(150), width: 30 }], others: [near], last }).get('f');
  assert.equal(spot?.column, last.get('f')?.column);
});

test('a curve that runs through a name at its end counts', () => {
  const steep = COLUMNS.flatMap((_, column) => (column === 0 ? [180, 110, 100] : [20, 20, 20]));
  const spot = place({ wanted: [{ curve: 'f', heights: level(150), width: 30 }], others: [steep] }).get('f');
  assert.notEqual(`${spot?.column} ${spot?.side}`, '0 -1');
});

test('what is written on the plot is not covered', () => {
  const taken = columns.map((x) => ({ left: x - 20, top: 120, width: 40, height: 25 }));
  assert.equal(place({ wanted: [{ curve: 'f', heights: level(150), width: 30 }], taken }).get('f')?.side, 1);
});
