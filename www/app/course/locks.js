/**
 * What the reader sees and cannot move: each parameter, all sliders, the probe, the ranges, everything.
 *
 * @import { Engine } from '../../lab/types.js'
 * @import { Model } from './model.js'
 */

import { t } from '../../i18n/i18n.js';
import { LOCKS } from '../../state/state.js';
import { element } from '../../ui/element.js';
import { createParameterBoxes, parameterIds } from './parameter-boxes.js';
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
  const words = () => [...LOCKS, ...parameterIds(lab)];
  /** @param {readonly string[]} given @param {boolean} checked */
  const lock = (given, checked) => model.show({ lock: withWords(words(), model.wish.state.lock, given, checked) });

  const all = createSwitch('lock-all', [t('course.lock.all')], (checked) => lock(LOCKS, checked));
  const together = TOGETHER.map(([name, given]) => ({
    given,
    ...createSwitch(`lock-${name}`, [t(`course.lock.${name}`)], (checked) => lock(given, checked)),
  }));
  const parameters = createParameterBoxes(model, lab, 'lock-parameter', (id, checked) => lock([id], checked));

  model.watch(() => {
    const boxes = parameters.build();
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
    t('course.locked'),
    t('course.locked.detail'),
    element('div.course-row', all.node),
    parameters.node,
    element('div.course-row', ...together.map(({ node }) => node)),
  );
}
