/**
 * Filters of the rows: search, family and traits.
 *
 * @import { Trait, Values } from './keys.js'
 * @import { Model } from './view.js'
 * @import { Row } from './rows.js'
 */

import { lookUp, t } from '../../i18n/i18n.js';
import { rank, searchable } from '../../functions/formulas.js';
import { live } from '../../i18n/live.js';
import { button } from '../../ui/button.js';
import { createSelect, worded } from '../../ui/choice.js';
import { drawing, element } from '../../ui/element.js';
import { isCentred } from '../../functions/properties.js';
import { LONGEST_SEARCH, TRAITS } from './keys.js';
import { saturatedEnds } from './rows.js';

const MAGNIFIER = 'M8.5 3.5a5 5 0 1 0 0 10a5 5 0 1 0 0-10M12.3 12.3l4.4 4.4';

/** @type {Record<Trait, (row: Row) => boolean>} */
const HAS = {
  monotone: ({ properties }) => properties.monotony !== 'none',
  'not-monotone': ({ properties }) => properties.monotony === 'none',
  smooth: ({ properties }) => properties.smoothness === 'smooth',
  c1: ({ properties }) => properties.smoothness === 'C1',
  kinks: ({ properties }) => properties.smoothness === 'C0' || properties.smoothness === 'discontinuous',
  bounded: ({ properties }) => properties.range.every(({ value }) => Number.isFinite(value)),
  centred: ({ properties: { normal } }) => normal !== null && isCentred(normal.mean),
  'saturates-left': ({ properties }) => ['left', 'both'].includes(saturatedEnds(properties)),
  'saturates-right': ({ properties }) => ['right', 'both'].includes(saturatedEnds(properties)),
};

/** @param {Row[]} rows @param {Pick<Values, 'search' | 'family' | 'filter'>} asked */
export function filtered(rows, { search, family, filter }) {
  const query = search.trim();
  const isMeant = (/** @type {Row} */ { entry, words }) =>
    query === '' || rank(searchable(entry), query) > 0 || words.includes(query.toLowerCase());
  return rows.filter(
    (row) => (family === 'all' || row.entry.family === family) && filter.every((trait) => HAS[trait](row)) && isMeant(row),
  );
}

/** The controls. @param {Model} model */
export function createFilters(model) {
  const search = element('input.compare-search', {
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': () => t('compare.search'),
    placeholder: () => t('compare.search'),
    oninput: () => model.set({ search: search.value.slice(0, LONGEST_SEARCH) }),
  });
  live(() => {
    // While it is being typed, the text is the reader's.
    if (search.value !== model.values.search) search.value = model.values.search;
  });
  const families = [...new Set(model.lab.catalogue().map((entry) => entry.family))];
  const family = createSelect({
    options: () => [['all', t('compare.any')], ...families.map((id) => pair(id, lookUp(`family.${id}`) ?? id))],
    chosen: () => model.values.family,
    choose: (chosen) => model.set({ family: chosen }),
  });
  return element(
    'div.compare-filters',
    { role: 'search', 'aria-label': () => t('compare.filter') },
    element('div.compare-search-box', drawing(MAGNIFIER, { width: 20, height: 20, class: 'icon' }), search),
    element('label.compare-choice', worded('span', 'compare.family'), family),
    ...TRAITS.map((traits) => createTrait(model, traits)),
  );
}

/** An option of a select. @param {string} value @param {string} label @returns {[value: string, label: string]} */
const pair = (value, label) => [value, label];

/** A list where the traits exclude each other, else a switch. @param {Model} model @param {readonly [Trait, ...Trait[]]} traits */
function createTrait(model, traits) {
  const chosen = () => traits.find((trait) => model.values.filter.includes(trait));
  const choose = (/** @type {Trait | undefined} */ trait) => {
    const isKept = (/** @type {Trait} */ one) => model.values.filter.includes(one) && !traits.includes(one);
    model.set({ filter: /** @type {Trait[]} */ (TRAITS.flat()).filter((one) => one === trait || isKept(one)) });
  };
  const [first] = traits;
  if (traits.length === 1) {
    const box = element('input', {
      type: 'checkbox',
      value: first,
      '.checked': () => chosen() !== undefined,
      onchange: () => choose(box.checked ? first : undefined),
    });
    return element('label.switch.compare-switch', box, worded('span', `compare.trait.${first}`));
  }
  const select = createSelect({
    options: () => [['', t('compare.any')], ...traits.map((trait) => pair(trait, t(`compare.trait.${trait}`)))],
    chosen: () => chosen() ?? '',
    choose: (value) => choose(traits.find((trait) => trait === value)),
  });
  return element('label.compare-choice', worded('span', `compare.trait.${/** @type {'smooth'} */ (first)}.title`), select);
}

/** Takes all filters back. @param {Model} model */
export function createReset(model) {
  const isUnfiltered = () => model.values.search === '' && model.values.family === 'all' && model.values.filter.length === 0;
  return button('compare.reset', () => model.set({ search: '', family: 'all', filter: [] }), {
    class: 'button compare-reset',
    // Not `disabled`, which would drop the focus after a press.
    'aria-disabled': () => String(isUnfiltered()),
  });
}
