/**
 * Controls of the whole vector: presets, number of classes, temperature, shift, and export.
 *
 * @import { Lab } from '../../lab/types.js'
 * @import { Model } from './model.js'
 */

import { copyText } from '../../export/copy.js';
import { saveFile } from '../../export/file.js';
import { inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { createDial } from '../../ui/dial.js';
import { write } from '../../ui/written.js';
import { MOST } from './classes.js';
import { toCSV } from './export.js';
import { SHIFT, TEMPERATURE } from './keys.js';
import { whyTemperature } from './limits.js';
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

/** Name of the CSV file. */
const FILE = 'softmax.csv';

/** @param {() => string} words @param {() => void} onclick @param {string} [name] */
export function button(words, onclick, name) {
  const node = element('button', { type: 'button', class: 'button', onclick, 'data-do': name });
  inWords(() => void (node.textContent = words()));
  return node;
}

/** @param {Model} model */
export function createPresets(model) {
  const names = /** @type {(keyof typeof PRESETS)[]} */ (Object.keys(PRESETS));
  const act = (/** @type {keyof typeof PRESETS} */ name) => () =>
    model.setLogits(PRESETS[name].logits, { temperature: PRESETS[name].temperature });
  const node = element(
    'div',
    { class: 'softmax-buttons', role: 'group' },
    ...names.map((name) => button(() => t(`softmax.preset.${name}`), act(name), name)),
  );
  inWords(() => node.setAttribute('aria-label', t('softmax.presets')));
  return node;
}

/** @param {Model} model @param {Lab} lab */
export function createActions(model, lab) {
  const status = element('span', { class: 'softmax-status', role: 'status' });
  const field = element('input', { class: 'number-box softmax-copied', readonly: true, hidden: true });

  async function copy() {
    const text = `[${Array.from(model.now?.logits ?? []).join(', ')}]`;
    status.textContent = t((await copyText(text, field)) ? 'code.copied' : 'code.copy.refused');
  }

  function save() {
    if (model.now === undefined) return;
    saveFile(new Blob([toCSV(lab, model.now)], { type: 'text/csv;charset=utf-8' }), FILE);
    status.textContent = t('share.saved', { name: FILE });
  }

  const more = button(
    () => t('softmax.add'),
    () => model.add(),
    'add',
  );
  const fewer = button(
    () => t('softmax.remove'),
    () => model.remove(),
    'remove',
  );
  inWords(() => field.setAttribute('aria-label', t('softmax.copy')));
  model.follow({
    show({ n }) {
      more.disabled = n >= MOST;
      fewer.disabled = !model.hasSpare;
    },
  });
  return element(
    'div',
    { class: 'softmax-buttons' },
    more,
    fewer,
    button(() => t('softmax.copy'), copy, 'copy'),
    button(() => t('softmax.csv'), save, 'csv'),
    status,
    field,
  );
}

/** @param {Model} model */
export function createDials(model) {
  const temperature = createDial({
    quantity: TEMPERATURE,
    name: 'temperature',
    words: () => t('softmax.temperature'),
    why: whyTemperature,
    commit: (value) => model.set({ temperature: value }),
  });
  const shift = createDial({
    quantity: SHIFT,
    name: 'shift',
    words: () => t('softmax.shift'),
    commit: (value) => model.set({ shift: value }),
  });
  const told = element('p', { class: 'softmax-told' });
  model.follow({
    show({ values, change }) {
      temperature.show(values.temperature);
      shift.show(values.shift);
      const key = change === 0 ? 'softmax.shift.same' : change < 1e-6 ? 'softmax.shift.rounding' : 'softmax.shift.lost';
      write(told, t(key, { change: share(change) }));
    },
  });
  return element('div', { class: 'softmax-dials' }, temperature.node, element('div', {}, shift.node, told));
}
