/**
 * Other functions of the same logits, as bars side by side.
 *
 * @import { Lab } from '../../lab/types.js'
 * @import { Model } from './model.js'
 */

import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { worded } from '../../ui/choice.js';
import { write } from '../../ui/written.js';
import { colourOf } from './classes.js';
import { logarithm, share } from './numerals.js';
import { classHead, createMeter, section } from './pieces.js';

const NAMES = /** @type {const} */ (['softmax', 'log', 'softmin', 'sparsemax', 'hard', 'sigmoid']);

/** @param {Model} model @param {Lab} lab */
export function createRelatives(model, lab) {
  const panels = NAMES.map((name) => createPanel(name));
  model.follow({
    build: (n) => panels.forEach((panel) => panel.build(n)),
    show({ answer, logits, options }) {
      const { softmin, sparsemax, hardMax, sigmoids } = lab.softmaxRelatives(logits, options);
      /** @type {Record<(typeof NAMES)[number], Float64Array>} */
      const columns = { softmax: answer.probabilities, log: answer.logProbabilities, softmin, sparsemax, hard: hardMax, sigmoid: sigmoids };
      for (const panel of panels) panel.show(columns[panel.name]);
    },
  });
  return section(
    'softmax.relatives',
    worded('p', 'softmax.relatives.what', 'softmax-text'),
    element('div', { class: 'softmax-relatives' }, ...panels.map(({ node }) => node)),
  );
}

/** @param {(typeof NAMES)[number]} name */
function createPanel(name) {
  const isLog = name === 'log';
  const table = element('table', { class: 'softmax-table', 'data-relative': name });
  /** @type {{ meter: ReturnType<typeof createMeter>, number: HTMLElement, node: HTMLElement }[]} */
  let rows = [];

  return {
    name,
    node: element('div', { class: 'softmax-relative' }, table, worded('p', `softmax.relative.${name}.what`, 'softmax-note')),
    /** @param {number} n */
    build(n) {
      rows = Array.from({ length: n }, (_, index) => {
        const [meter, number] = [createMeter(true), element('td', { class: 'softmax-number' })];
        return { meter, number, node: element('tr', {}, classHead(index), element('td', { class: 'softmax-wide' }, meter.node), number) };
      });
      rows.forEach((row, index) => row.node.firstElementChild?.nextElementSibling?.classList.add(`curve-${colourOf(index)}`));
      table.replaceChildren(element('caption', {}, t(`softmax.relative.${name}`)), element('tbody', {}, ...rows.map(({ node }) => node)));
    },
    /** @param {Float64Array} column */
    show(column) {
      const least = Math.min(-1, ...column.filter(Number.isFinite));
      rows.forEach(({ meter, number }, index) => {
        const value = column[index] ?? NaN;
        write(number, isLog ? logarithm(value) : share(value));
        meter.show(isLog ? value / least : value);
      });
    },
  };
}
