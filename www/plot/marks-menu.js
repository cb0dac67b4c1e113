/**
 * What can be read on the plot: a switch for each kind of mark, with a sample of what it looks like, and the points with their
 * coordinates.
 *
 * @import { Mark } from '../state/state.js'
 * @import { Store } from '../state/store.js'
 */

import { t } from '../i18n/i18n.js';
import { loadEngine } from '../lab/engine.js';
import { loadStudy } from '../lab/study.js';
import { MARKS } from '../state/state.js';
import { drawing, element } from '../ui/element.js';
import { needed } from '../ui/lost.js';
import { preparePoints } from './point-parts.js';

/** Of a sample, CSS px. */
const SAMPLE = { width: 32, height: 16 };

/** Each sample as the paths of which it consists, with the classes that paint them as on the plot. @type {Record<Mark, [path: string, className: string][]>} */
const SAMPLES = {
  asymptotes: [
    ['M0 3H32', 'mark-long-dash'],
    ['M0 15C12 14.5 14 5 32 4.5', 'mark-curve'],
  ],
  extrema: [
    ['M2 3C8 15 20 15 30 3', 'mark-curve'],
    ['M16 15.5L11 8.5H21z', 'mark-filled'],
  ],
  zeros: [
    ['M0 8H32', 'mark-axis'],
    ['M4 15C12 13 20 3 28 1', 'mark-curve'],
    ['M11.8 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0', 'mark-open'],
  ],
  inflections: [
    ['M2 14.5C16 14.5 16 1.5 30 1.5', 'mark-curve'],
    ['M16 3L21 8L16 13L11 8z', 'mark-filled'],
  ],
  saturation: [
    ['M0 0H32V12H0z', 'mark-band'],
    ['M0 12H32V16H0z', 'mark-strip'],
  ],
  'unit-slope': [['M0 8H32', 'mark-short-dash']],
  density: [['M0 16C10 16 11 1 16 1S22 16 32 16z', 'mark-bell']],
};

/** @param {Mark} mark */
const sample = (mark) =>
  element('span.mark-sample.curve-1', ...SAMPLES[mark].map(([path, className]) => drawing(path, { ...SAMPLE, class: className })));

/** @param {Store} store */
export function createMarksMenu(store) {
  const { marks, lock } = store.state;
  const disabled = lock.includes('marks');
  const labels = MARKS.map((mark) => {
    const isMarked = (/** @type {Mark} */ each) => (each === mark ? box.checked : store.state.marks.includes(each));
    const onchange = () => store.update({ marks: MARKS.filter(isMarked) });
    const box = element('input', { type: 'checkbox', value: mark, checked: marks.includes(mark), disabled, onchange });
    return element('label.switch.mark-switch', box, sample(mark), element('span', t(`marks.${mark}`)));
  });
  const switches = element('div.marks-menu', { role: 'group', 'aria-label': t('marks.group') }, ...labels);
  const panel = element('div.analysis', switches);
  // Nothing else changes the marks while the list is open: whatever could takes the focus, or is the address.
  if (store.state.difference === null) addPoints(panel, store);
  return panel;
}

/** The points come after the switches, which do not wait for them. @param {HTMLElement} panel @param {Store} store */
async function addPoints(panel, store) {
  const [[{ createPointsList }], lab, study] = await Promise.all([
    needed('readout.title', () => Promise.all([import('./points-list.js'), preparePoints()])),
    loadEngine(),
    needed('property.title', loadStudy),
  ]);
  panel.append(createPointsList(store, lab, study));
}
