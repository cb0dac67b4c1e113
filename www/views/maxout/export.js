/**
 * Pieces and values as CSV; the numbers round-trip.
 *
 * @import { Model, Values } from './keys.js'
 * @import { Lab } from '../../lab/types.js'
 * @import { Interval } from '../../state/state.js'
 */

import { saveText } from '../../export/file.js';
import { cell, tableText } from '../../export/csv.js';
import { t } from '../../i18n/i18n.js';
import { button, createStatus } from '../../ui/button.js';
import { worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';
import { SEEN } from './keys.js';

/** Samples of a curve, and per side of a surface. */
const POINTS = 401;
const SIDE = 61;

/** @param {string[]} heads @param {number[][]} rows */
const table = (heads, rows) => tableText([heads, ...rows.map((row) => row.map(cell))]);

/** @param {Interval} range @param {number} count @param {number[]} [also] */
function points([lo, hi], count, also = []) {
  const even = Array.from({ length: count }, (_, i) => (lo * (count - 1 - i) + hi * i) / (count - 1));
  return [...new Set([...even, ...also.filter((x) => x > lo && x < hi)])].sort((a, b) => a - b);
}

/** The pieces, and where each is active. @param {Lab} lab @param {Values} values */
export function piecesTable(lab, { inputs, pieces, minus, planes }) {
  if (inputs === 'two')
    return table(
      ['piece', 'w1', 'w2', 'b'],
      planes.map((plane, i) => [i + 1, ...plane]),
    );
  const all = [pieces, ...(minus.length > 0 ? [minus] : [])];
  const rows = all.flatMap((list, which) =>
    lab.maxoutWinning(list).map((ends, i) => [which + 1, i + 1, ...(list[i] ?? []), ...(ends ?? [NaN, NaN])]),
  );
  return table(['maxout', 'piece', 'w', 'b', 'wins_from', 'wins_to'], rows);
}

/** The values of the shown figure. @param {Lab} lab @param {Pick<Values, 'inputs' | 'pieces' | 'minus' | 'planes' | 'x'>} values */
export function valuesTable(lab, { inputs, pieces, minus, planes, x }) {
  if (inputs === 'two') {
    const side = points(SEEN, SIDE);
    const rows = side.flatMap((x1) => side.map((x2) => ({ x1, x2, ...lab.maxoutPlaneAt(planes, [x1, x2]) })));
    return table(
      ['x1', 'x2', 'f', 'piece'],
      rows.map(({ x1, x2, value, winners }) => [x1, x2, value, (winners[0] ?? NaN) + 1]),
    );
  }
  const all = [pieces, ...(minus.length > 0 ? [minus] : [])];
  const xs = points(
    x,
    POINTS,
    all.flatMap((list) => lab.maxoutParts(list, x).map((part) => part.x[0])),
  );
  const found = all.map((list) => lab.maxout(list, xs));
  const [first, second] = found;
  const heads = found.flatMap((_, i) => (second ? [`f${i + 1}`, `df${i + 1}`, `piece${i + 1}`] : ['f', 'df', 'piece']));
  const rows = xs.map((at, row) => [
    at,
    ...found.flatMap(({ f, df, winner }) => [Number(f[row]), Number(df[row]), Number(winner[row]) + 1]),
    ...(first && second ? [Number(first.f[row]) - Number(second.f[row])] : []),
  ]);
  return table(['x', ...heads, ...(second ? ['f1-f2'] : [])], rows);
}

/** @param {Model} model */
export function createExport(model) {
  const { node: status, say } = createStatus('span.quiet');
  /** @param {string} name @param {(lab: Lab, values: Values) => string} text */
  const save = (name, text) => () => say(t('share.saved', { name: saveText(text(model.lab, model.values), name) }));
  return element(
    'div.maxout-export',
    { role: 'group', 'aria-label': () => t('maxout.export') },
    worded('span.quiet', 'maxout.export'),
    button('maxout.export.pieces', save('maxout-pieces.csv', piecesTable), { 'data-export': 'pieces' }),
    button('maxout.export.values', save('maxout-values.csv', valuesTable), { 'data-export': 'values' }),
    status,
  );
}
