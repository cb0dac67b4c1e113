/**
 * The list of functions: by family, searchable, with tiny curves. A click chooses, “+” adds.
 *
 * @import { Engine, Entry } from '../../lab/types.js'
 * @import { Store } from '../../state/store.js'
 */

import { functionName, inWords, lookUp, t } from '../../i18n/i18n.js';
import { createLive, each } from '../../i18n/live.js';
import { FORMULAS, rank, searchable } from '../../functions/formulas.js';
import { byId, drawing, element, icon } from '../../ui/element.js';
import { activeFunction } from '../../state/state.js';
import { add, canAdd, choose, fresh, replacedBy } from '../../functions/selection.js';
import { isFull } from '../../state/functions-list.js';
import { hasOtherFunctions } from '../../state/store.js';

/** Of a tiny curve, CSS px. */
const THUMBNAIL = { width: 36, height: 24 };

/** The order of the shelves; one that is not named here comes last. */
const FAMILIES = ['linear', 'sigmoidal', 'rectifier', 'smooth_rectifier', 'gated', 'shrinkage', 'inverse'];

/** @typedef {ReturnType<typeof createRow>} Row */

/**
 * Called when a function has been chosen, with the ids of the one that has gone and of the one in its place, if one has.
 * @typedef {(replaced?: { before: string, after: string }) => void} OnChosen
 */

/** @param {Entry} entry @param {Store} store @param {Engine} lab @param {OnChosen} onChosen */
function createRow(entry, store, lab, onChosen) {
  const { id } = entry;
  const name = () => functionName(id);
  const isLocked = () => store.state.lock.includes('functions');
  const positions = () => store.state.functions.flatMap((shown, index) => (shown.id === id ? [index + 1] : []));
  const addWords = () => t('catalogue.add', { name: name() });

  function press() {
    const before = replacedBy(store, entry);
    choose(store, entry);
    onChosen(before === undefined ? undefined : { before, after: id });
  }

  /** Choosing replaces, “+” adds: the row says so before it is pressed. */
  function title() {
    const before = replacedBy(store, entry);
    const words = { name: name(), before: functionName(before ?? '') };
    const does = before === undefined ? t('catalogue.activate', words) : t('catalogue.replace', words);
    return [does, FORMULAS[id] ?? ''].join('\n').trim();
  }

  const dots = each(
    element('span.dots'),
    () => positions().length,
    (index) => element('span', { class: () => `dot curve-${positions()[index]}` }),
  );
  dots.append(element('span.visually-hidden', () => (positions().length > 0 ? t('catalogue.shown') : '')));
  const chooseButton = element(
    'button.entry-choose',
    { tabindex: -1, title, disabled: isLocked, 'aria-current': () => activeFunction(store.state).id === id && 'true', onclick: press },
    drawing(lab.thumbnail(id, fresh(entry).params, THUMBNAIL), { ...THUMBNAIL, class: 'thumbnail' }),
    element('span.entry-name', name),
    dots,
  );
  const addButton = element(
    'button.entry-add.icon-button',
    {
      tabindex: -1,
      title: () => (isFull(store.state) ? t('catalogue.full') : addWords()),
      'aria-label': addWords,
      'aria-disabled': () => String(isLocked() || !canAdd(store, entry)),
      onclick: () => add(store, entry),
    },
    icon('add'),
  );
  return { entry, node: element('li.entry', { 'data-function': id }, chooseButton, addButton), chooseButton, addButton };
}

/** @param {Store} store @param {Engine} lab @param {OnChosen} onChosen */
export function createCatalogue(store, lab, onChosen) {
  const search = byId('search', HTMLInputElement);
  const list = byId('catalogue-list', HTMLElement);
  /** Says that eight are shown, or that nothing matches. */
  const note = byId('catalogue-note', HTMLElement);
  const entries = lab.catalogue();
  /** @param {string} family */
  function createFamily(family) {
    const members = entries.filter((entry) => entry.family === family).map((entry) => createRow(entry, store, lab, onChosen));
    const title = element('h3', () => lookUp(`family.${family}`) ?? family);
    const shelf = element('ul', ...members.map((row) => row.node));
    return { members, node: element('section.family', { 'data-family': family }, title, shelf) };
  }
  const named = [...new Set([...FAMILIES, ...entries.map(({ family }) => family)])];
  const { built: families, refresh } = createLive(() => named.map(createFamily));
  /** In the order in which they are seen. */
  const rows = families.flatMap(({ members }) => members);
  let visible = rows;

  /** One stop for the tab key: the row last used, else the active one. @param {Row | undefined} row */
  function makeReachable(row) {
    for (const other of rows) other.chooseButton.tabIndex = other.addButton.tabIndex = other === row ? 0 : -1;
  }

  function showRows() {
    refresh();
    const active = activeFunction(store.state).id;
    makeReachable(visible.find(({ entry }) => entry.id === active) ?? visible[0]);
    describe();
  }

  function describe() {
    const query = search.value.trim();
    const empty = visible.length === 0;
    note.toggleAttribute('data-below', !empty);
    note.textContent = empty ? t('catalogue.empty', { query }) : isFull(store.state) ? t('catalogue.full') : '';
  }

  function filter() {
    const query = search.value.trim();
    const ranks = new Map(rows.map((row) => [row, query === '' ? 1 : rank(searchable(row.entry), query)]));
    visible = rows.filter((row) => ranks.get(row) !== 0);
    const best = query === '' ? undefined : visible.toSorted((a, b) => Number(ranks.get(b)) - Number(ranks.get(a)))[0];
    for (const row of rows) {
      row.node.hidden = !visible.includes(row);
      row.node.toggleAttribute('data-best', row === best);
    }
    for (const { node, members } of families) node.hidden = !members.some((row) => visible.includes(row));
    makeReachable(best ?? visible[0]);
    describe();
    return best;
  }

  /** @param {Row | undefined} row @param {'chooseButton' | 'addButton'} column */
  function focus(row, column = 'chooseButton') {
    if (row === undefined) return;
    makeReachable(row);
    row[column].focus();
  }

  search.addEventListener('input', filter);
  search.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      focus(visible[0]);
    } else if (event.key === 'Enter') {
      filter()?.chooseButton.click();
    } else if (event.key === 'Escape' && search.value !== '') {
      // Or the drawer would close.
      event.preventDefault();
      search.value = '';
      filter();
    }
  });

  list.addEventListener('keydown', (event) => {
    const at = visible.findIndex(({ node }) => node.contains(document.activeElement));
    const row = visible[at];
    if (row === undefined) return;
    const column = document.activeElement === row.addButton ? 'addButton' : 'chooseButton';
    const { key } = event;
    if (key === 'ArrowDown') focus(visible[Math.min(at + 1, visible.length - 1)], column);
    else if (key === 'ArrowUp' && at === 0) search.focus();
    else if (key === 'ArrowUp') focus(visible[at - 1], column);
    else if (key === 'ArrowRight') focus(row, 'addButton');
    else if (key === 'ArrowLeft') focus(row, 'chooseButton');
    else if (key === 'Home') focus(visible[0], column);
    else if (key === 'End') focus(visible.at(-1), column);
    else return;
    event.preventDefault();
  });
  list.addEventListener('focusin', (event) => {
    const row = visible.find(({ node }) => node.contains(/** @type {Node} */ (event.target)));
    // Firefox stops at the list itself as well, because it scrolls.
    if (row !== undefined) makeReachable(row);
  });

  store.subscribe((state, previous) => {
    if (hasOtherFunctions(state, previous) || state.lock !== previous.lock) showRows();
  });
  list.replaceChildren(...families.map(({ node }) => node));
  inWords(() => {
    if (search.value !== '') filter();
    showRows();
  });
}
