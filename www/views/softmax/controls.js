/**
 * Controls of the whole vector: presets, number of classes, temperature, shift, and export.
 *
 * @import { Model } from './model.js'
 */

import { copyText } from '../../export/copy.js';
import { saveText } from '../../export/file.js';
import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { button, createStatus } from '../../ui/button.js';
import { dialOf } from '../../ui/dial.js';
import { toCSV } from './export.js';
import { MOST, SHIFT, TEMPERATURE, whyTemperature } from './keys.js';
import { share } from './numerals.js';

/** @type {Record<'example' | 'uniform' | 'dominant' | 'ties' | 'masked' | 'hot' | 'cold' | 'overflow', { logits: number[], temperature: number }>} */
const PRESETS = {
  example: { logits: [2, 1, 0.1], temperature: 1 },
  uniform: { logits: [0, 0, 0, 0], temperature: 1 },
  dominant: { logits: [8, 1, 0, -1], temperature: 1 },
  ties: { logits: [2, 2, 0, -1], temperature: 1 },
  masked: { logits: [2, 1, -Infinity, 0.1], temperature: 1 },
  hot: { logits: [3, 1, 0, -2], temperature: 20 },
  cold: { logits: [3, 2.8, 1, -2], temperature: 0.1 },
  overflow: { logits: [1000, 1001, 1002], temperature: 1 },
};

/** @param {Model} model */
export function createPresets(model) {
  const names = /** @type {(keyof typeof PRESETS)[]} */ (Object.keys(PRESETS));
  const choose = (/** @type {keyof typeof PRESETS} */ name) => {
    const { logits, temperature } = PRESETS[name];
    model.setLogits(logits, { temperature });
  };
  return element(
    'div.softmax-buttons',
    { role: 'group', 'aria-label': () => t('softmax.presets') },
    ...names.map((name) => element('button.button', { onclick: () => choose(name), 'data-do': name }, () => t(`softmax.preset.${name}`))),
  );
}

/** @param {Model} model */
export function createActions(model) {
  const status = createStatus('span.softmax-status');
  const field = element('input.number-box.softmax-copied', { readonly: true, hidden: true, 'aria-label': () => t('softmax.copy') });

  async function copy() {
    const text = `[${Array.from(model.now.logits).join(', ')}]`;
    status.say(t((await copyText(text, field)) ? 'code.copied' : 'code.copy.refused'));
  }

  const save = () => status.say(t('share.saved', { name: saveText(toCSV(model.lab, model.now), 'softmax.csv') }));

  return element(
    'div.softmax-buttons',
    button('softmax.add', () => model.add(), { 'data-do': 'add', disabled: () => model.now.n >= MOST }),
    button('softmax.remove', () => model.remove(), { 'data-do': 'remove', disabled: () => !model.hasSpare() }),
    button('softmax.copy', copy, { 'data-do': 'copy' }),
    button('softmax.csv', save, { 'data-do': 'csv' }),
    status.node,
    field,
  );
}

/** @param {Model} model */
export function createDials(model) {
  const told = () => {
    const { change } = model.now;
    const key = change === 0 ? 'softmax.shift.same' : change < 1e-6 ? 'softmax.shift.rounding' : 'softmax.shift.lost';
    return t(key, { change: share(change) });
  };
  return element(
    'div.softmax-dials',
    dialOf(model, 'temperature', TEMPERATURE, () => t('softmax.temperature'), { why: whyTemperature }),
    element(
      'div',
      dialOf(model, 'shift', SHIFT, () => t('softmax.shift')),
      element('p.softmax-told', told),
    ),
  );
}
