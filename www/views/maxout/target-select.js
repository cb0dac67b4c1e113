/**
 * The select of the function to fit, convex functions first.
 *
 * @import { FitTarget, Lab } from '../../lab/types.js'
 */

import { functionName, inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { SQUARE } from './keys.js';

/** Range of the convexity check: functions bend near 0, if at all. @type {[number, number]} */
const EVERYWHERE = [-20, 20];

/** The name of a target. @param {FitTarget} target */
export const targetName = (target) => (target === SQUARE ? 'x²' : functionName(target.id));

/** @param {Lab} lab @param {(target: FitTarget) => void} commit */
export function createTargetSelect(lab, commit) {
  const targets = [SQUARE, ...lab.catalogue().map(({ id }) => id)];
  const isConvex = (/** @type {string} */ id) => id === SQUARE || lab.convexFit({ id, params: {} }, 1, EVERYWHERE, 2).fit !== null;
  const groups = [
    { words: /** @type {const} */ ('maxout.target.convex'), ids: targets.filter(isConvex) },
    { words: /** @type {const} */ ('maxout.target.other'), ids: targets.filter((id) => !isConvex(id)) },
  ];
  const label = element('span', { class: 'dial-words' });
  const read = (/** @type {string} */ id) => (id === SQUARE ? SQUARE : { id, params: {} });
  const select = element('select', { class: 'select', onchange: () => commit(read(select.value)) });
  let shown = '';

  function write() {
    label.textContent = t('maxout.target');
    const lists = groups.map(({ words, ids }) =>
      element('optgroup', { label: t(words) }, ...ids.map((id) => element('option', { value: id }, targetName(read(id))))),
    );
    select.replaceChildren(...lists);
    select.value = shown;
  }

  inWords(write);
  return {
    node: element('label', { class: 'maxout-select' }, label, select),
    /** @param {FitTarget} target */
    show(target) {
      shown = target === SQUARE ? SQUARE : target.id;
      select.value = shown;
    },
  };
}
