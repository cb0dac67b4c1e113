/**
 * Summary statistics of the distribution.
 *
 * @import { Model, Now } from './model.js'
 */

import { inWords, list, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { write } from '../../ui/written.js';
import { className } from './classes.js';
import { logarithm, share } from './numerals.js';

/** @type {Record<'argMax' | 'margin' | 'entropy' | 'bits' | 'perplexity', (now: Now) => string>} */
const LINES = {
  argMax: ({ answer }) => list(answer.argMax.map(className)),
  margin: ({ answer }) => share(answer.margin),
  entropy: ({ answer }) => logarithm(answer.entropy),
  bits: ({ answer }) => logarithm(answer.entropyBits),
  perplexity: ({ answer }) => logarithm(answer.perplexity),
};

/** @param {Model} model */
export function createSummary(model) {
  const names = /** @type {(keyof typeof LINES)[]} */ (Object.keys(LINES));
  const rows = names.map((name) => ({ name, title: element('dt'), value: element('dd', { 'data-value': name }) }));
  inWords(() => {
    for (const { name, title } of rows) title.textContent = t(`softmax.value.${name}`);
  });
  model.follow({
    show(now) {
      for (const { name, value } of rows) write(value, LINES[name](now));
    },
  });
  return element('dl', { class: 'softmax-summary' }, ...rows.map(({ title, value }) => element('div', {}, title, value)));
}
