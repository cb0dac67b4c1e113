/**
 * Cross-entropy with a label, and its gradient p − y.
 *
 * @import { Lab } from '../../lab/types.js'
 * @import { Model } from './model.js'
 */

import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { worded } from '../../ui/choice.js';
import { formula } from '../../functions/typeset.js';
import { write } from '../../ui/written.js';
import { className } from './classes.js';
import { logarithm, share } from './numerals.js';
import { classHead, createClassChoice, createMeter, headRow, scrolling, section } from './pieces.js';

/** @param {Model} model @param {Lab} lab */
export function createLoss(model, lab) {
  const choice = createClassChoice('softmax.label', (label) => model.set({ label }));
  const told = element('p', { class: 'softmax-told', 'data-value': 'loss' });
  const table = element('table', { class: 'softmax-table softmax-loss' });
  /** @type {ReturnType<typeof createRow>[]} */
  let rows = [];

  function createRow(/** @type {number} */ index) {
    const [p, y, difference, gradient] = [element('td'), element('td'), element('td'), element('td')];
    const meter = createMeter();
    const head = classHead(index);
    return {
      node: element('tr', {}, head, p, y, difference, element('td', { class: 'softmax-wide' }, meter.node), gradient),
      p,
      y,
      difference,
      meter,
      gradient,
    };
  }

  model.follow({
    build(n) {
      rows = Array.from({ length: n }, (_, index) => createRow(index));
      const titles = [t('softmax.column.class'), 'p', 'y', 'p − y', '', '(p − y)/T'];
      const head = headRow(titles);
      // The bars repeat the preceding column.
      head.querySelector('th:nth-child(5)')?.replaceWith(element('td', { class: 'softmax-wide' }));
      table.replaceChildren(element('caption', {}, t('softmax.loss.caption')), head, element('tbody', {}, ...rows.map(({ node }) => node)));
    },
    show({ values, logits, answer, options, n }) {
      choice.show(values.label, n);
      const { loss, difference, gradient } = lab.crossEntropy(logits, values.label, options);
      write(told, t('softmax.loss.told', { name: className(values.label), loss: logarithm(loss) }));
      rows.forEach((row, index) => {
        write(row.p, share(answer.probabilities[index] ?? NaN));
        write(row.y, index === values.label ? '1' : '0');
        write(row.difference, share(difference[index] ?? NaN));
        write(row.gradient, share(gradient[index] ?? NaN));
        row.meter.show(difference[index] ?? NaN);
        row.node.classList.toggle('softmax-chosen', index === values.label);
      });
    },
  });
  return section(
    'softmax.loss',
    worded('p', 'softmax.loss.what', 'softmax-text'),
    formula('softmax-loss'),
    choice.node,
    told,
    scrolling('softmax.loss.caption', table),
  );
}
