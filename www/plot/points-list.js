/**
 * The points of the functions that are drawn, on the x that is seen, with their coordinates: a choice pins the probe there, a button
 * copies the coordinates with every digit.
 *
 * @import { Engine, FunctionState, Study } from '../lab/types.js'
 * @import { ReadPoint } from './points.js'
 * @import { Store } from '../state/store.js'
 */

import { copyText } from '../export/copy.js';
import { t } from '../i18n/i18n.js';
import { element, iconOf } from '../ui/element.js';
import { titleOf } from '../functions/title.js';
import { display } from '../numbers/display.js';
import { cleared, pointsOf, pointText } from './points.js';

const COPY = 'M7.5 7.5V4h8.5v8.5h-3.5M4 7.5h8.5V16H4z';

/** @param {Store} store @param {Engine} lab @param {Study} study */
export function createPointsList(store, lab, study) {
  const { functions, off, x } = store.state;
  const field = element('input.points-field', { type: 'text', readonly: true, hidden: true, 'aria-label': t('points.field') });
  const told = element('p.points-told', { role: 'status' });
  const locked = store.state.lock.includes('probe');

  /** @param {string} text */
  async function copy(text) {
    told.textContent = t((await copyText(text, field)) ? 'points.copied' : 'points.copy.refused', { point: text });
  }

  /** @param {ReadPoint} point */
  const written = (point) => `(${display(cleared(point.x, x))}, ${display(point.y)})`;

  /** @param {ReadPoint} point @param {string} name */
  function row(point, name) {
    const kind = t(`points.${point.kind}`);
    const exact = pointText({ ...point, x: cleared(point.x, x) });
    const go = element(
      'button.probe-link',
      { title: t('points.go'), disabled: locked, onclick: () => store.update({ probe: point.x + 0 }) },
      written(point),
    );
    const label = t('points.copy', { kind, name, point: written(point) });
    const button = element(
      'button.icon-button.point-copy',
      { 'aria-label': label, title: label, onclick: () => copy(exact) },
      iconOf(COPY),
    );
    return element('tr', { 'data-kind': point.kind }, element('th', { scope: 'row' }, kind), element('td', go), element('td', button));
  }

  /** @param {FunctionState} shown @param {number} index */
  function group(shown, index) {
    if (off.includes(index + 1)) return [];
    const { id, params } = shown;
    const points = pointsOf(study.features(id, params, x), (xs) => lab.evaluate(id, params, xs));
    const name = titleOf(shown, lab);
    const head = element('th', { scope: 'rowgroup', colspan: 3 }, element('span.dot'), name);
    const rows = points.map((point) => row(point, name));
    const none = element('tr', element('td.quiet', { colspan: 3 }, t('points.none')));
    return [element('tbody', { class: `curve-${index + 1}` }, element('tr', head), ...(rows.length > 0 ? rows : [none]))];
  }

  const title = t('points.title', { lo: display(x[0]), hi: display(x[1]) });
  return element('div.points', element('table.points-table', element('caption', title), ...functions.flatMap(group)), field, told);
}
