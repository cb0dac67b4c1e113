/**
 * Filters of the rows: search, family and traits.
 *
 * @import { Entry } from '../../lab/types.js'
 * @import { Trait, Values } from './keys.js'
 * @import { Row } from './rows.js'
 */

import { lookUp, t } from '../../i18n/i18n.js';
import { rank, searchable } from '../../functions/catalogue-search.js';
import { drawing, element } from '../../ui/element.js';
import { isCentred } from '../../functions/properties.js';
import { TRAITS } from './keys.js';
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

/**
 * The controls. They change no state: `ask` requests it and `show` receives it.
 * @param {Entry[]} entries
 * @param {(patch: Partial<Pick<Values, 'search' | 'family' | 'filter'>>) => void} ask
 */
export function createFilters(entries, ask) {
  const search = element('input', {
    class: 'compare-search',
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    oninput: () => ask({ search: search.value }),
  });
  const families = [...new Set(entries.map((entry) => entry.family))];
  const family = element('select', { class: 'select', onchange: () => ask({ family: family.value }) });
  const familyWords = element('span');
  /** A list where the traits exclude each other, else a switch. */
  const rows = TRAITS.map((traits) => {
    const words = element('span');
    if (traits.length === 1) {
      const box = element('input', { type: 'checkbox', value: traits[0], onchange: commit });
      return { traits, words, box, node: element('label', { class: 'switch compare-switch' }, box, words) };
    }
    const select = element('select', { class: 'select', onchange: commit });
    return { traits, words, select, node: element('label', { class: 'compare-choice' }, words, select) };
  });
  const reset = element('button', {
    class: 'button compare-reset',
    type: 'button',
    onclick: () => ask({ search: '', family: 'all', filter: [] }),
  });

  function commit() {
    const filter = rows.flatMap(({ traits, box, select }) => traits.filter((trait) => (box ? box.checked : select?.value === trait)));
    ask({ filter });
  }

  const node = element(
    'div',
    { class: 'compare-filters', role: 'search' },
    element('div', { class: 'compare-search-box' }, drawing(MAGNIFIER, { width: 20, height: 20, class: 'icon' }), search),
    element('label', { class: 'compare-choice' }, familyWords, family),
    ...rows.map((row) => row.node),
  );

  return {
    node,
    /** Stands beside the number of functions. */
    reset,
    write() {
      node.setAttribute('aria-label', t('compare.filter'));
      search.setAttribute('aria-label', t('compare.search'));
      search.placeholder = t('compare.search');
      familyWords.textContent = t('compare.family');
      const any = element('option', { value: 'all' }, t('compare.any'));
      family.replaceChildren(any, ...families.map((id) => element('option', { value: id }, lookUp(`family.${id}`) ?? id)));
      for (const { traits, words, select } of rows) {
        words.textContent = t(select ? `compare.trait.${/** @type {'smooth'} */ (traits[0])}.title` : `compare.trait.${traits[0]}`);
        const options = traits.map((trait) => element('option', { value: trait }, t(`compare.trait.${trait}`)));
        select?.replaceChildren(element('option', { value: '' }, t('compare.any')), ...options);
      }
      reset.textContent = t('compare.reset');
    },
    /** @param {Pick<Values, 'search' | 'family' | 'filter'>} asked */
    show(asked) {
      // While it is being typed, the text is the reader's.
      if (search.value !== asked.search) search.value = asked.search;
      family.value = asked.family;
      for (const { traits, box, select } of rows) {
        const wanted = traits.find((trait) => asked.filter.includes(trait));
        if (box) box.checked = wanted !== undefined;
        if (select) select.value = wanted ?? '';
      }
      // Not `disabled`, which would drop the focus after a press.
      reset.setAttribute('aria-disabled', String(asked.search === '' && asked.family === 'all' && asked.filter.length === 0));
    },
  };
}
