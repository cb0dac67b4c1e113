/**
 * What the reader sees and cannot move: each parameter, all sliders, the probe, the ranges, everything.
 *
 * @import { Engine } from '../../lab/types.js'
 * @import { Model } from './model.js'
 */

import { functionName, list, t } from '../../i18n.js';
import { LOCKS } from '../../state.js';
import { element } from '../element.js';
import { createSwitch, group, withWords } from './switches.js';

/** The words of `lock` that go together, beside the parameters. */
const TOGETHER = /** @type {const} */ ([
  ['controls', ['controls']],
  ['probe', ['probe']],
  ['range', ['x', 'y']],
  ['drawn', ['functions', 'show', 'marks']],
  ['theme', ['theme']],
]);

/** @param {Model} model @param {Engine} lab @param {AbortSignal} signal */
export function createLocks(model, lab, signal) {
  const catalogue = new Map(lab.catalogue().map((entry) => [entry.id, entry]));
  const words = () => [...LOCKS, ...new Set([...catalogue.values()].flatMap(({ params }) => params.map(({ id }) => id)))];
  /** @param {readonly string[]} given @param {boolean} checked */
  const lock = (given, checked) => model.show({ lock: withWords(words(), model.wish.state.lock, given, checked) });

  const all = createSwitch('lock-all', [t('lesson.lock.all')], (checked) => lock(LOCKS, checked));
  const together = TOGETHER.map(([name, given]) => ({
    given,
    ...createSwitch(`lock-${name}`, [t(`lesson.lock.${name}`)], (checked) => lock(given, checked)),
  }));
  const parameters = element('div', { class: 'lesson-row' });
  let written = '';
  /** @type {{ id: string, box: HTMLInputElement }[]} */
  let boxes = [];

  /** One box for each parameter of the functions shown; functions share those of one name. */
  function build() {
    const { functions } = model.wish.state;
    const ids = functions.map(({ id }) => id);
    if (written === String(ids)) return;
    written = String(ids);
    /** @type {Map<string, { symbol: string, names: Set<string> }>} */
    const found = new Map();
    for (const id of ids) {
      for (const { id: parameter, symbol } of catalogue.get(id)?.params ?? []) {
        const { names } = found.get(parameter) ?? { names: new Set() };
        found.set(parameter, { symbol, names: names.add(functionName(id)) });
      }
    }
    boxes = [];
    parameters.replaceChildren(
      ...[...found].map(([id, { symbol, names }]) => {
        const label = [element('span', { class: 'symbol' }, symbol), ` ${list([...names])}`];
        const { box, node } = createSwitch(`lock-parameter-${id}`, label, (checked) => lock([id], checked));
        boxes.push({ id, box });
        return node;
      }),
    );
    parameters.hidden = boxes.length === 0;
  }

  model.watch(() => {
    build();
    const { lock: locked } = model.wish.state;
    const has = (/** @type {string} */ word) => locked.includes(word);
    for (const { box, given } of together) box.checked = given.every(has);
    for (const { id, box } of boxes) {
      // With all sliders each of them is locked.
      box.checked = has(id) || has('controls');
      box.disabled = has('controls');
    }
    all.box.checked = LOCKS.every(has);
    all.box.indeterminate = !all.box.checked && locked.length > 0;
  }, signal);
  return group(
    t('lesson.locked'),
    t('lesson.locked.detail'),
    element('div', { class: 'lesson-row' }, all.node),
    parameters,
    element('div', { class: 'lesson-row' }, ...together.map(({ node }) => node)),
  );
}
