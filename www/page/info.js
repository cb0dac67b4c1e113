/**
 * What is known of the active function: the project's notes where they are at hand, and the catalogue's facts.
 *
 * @import { Entry, Kink, Lab } from '../lab.js'
 * @import { Store } from './store.js'
 */

import { functionName, language, lookUp, t } from '../i18n.js';
import { activeFunction, CURVES } from '../state.js';
import { element } from './element.js';
import { FORMULAS } from './formulas.js';
import { CURVE_SIGNS, entryOf, shortValue } from './function-title.js';
import { allowedText, display, interval } from './numbers.js';

/** @typedef {Record<string, { title: string, html: string }>} Notes */

/** @returns {Promise<Notes>} none where they were not built */
async function fetchNotes() {
  try {
    const response = await fetch(new URL(`../pkg/notes.${language()}.json`, import.meta.url));
    return response.ok ? await response.json() : {};
  } catch {
    return {};
  }
}

/**
 * @param {HTMLElement} root
 * @param {Store} store
 * @param {Lab} lab
 */
export async function createInfo(root, store, lab) {
  const notes = await fetchNotes();
  let shownId = '';

  function show() {
    const { id } = activeFunction(store.state);
    if (id === shownId) return;
    shownId = id;
    const entry = entryOf(lab, id);
    root.replaceChildren(heading(entry, notes), body(entry, notes), facts(entry));
    root.dataset['function'] = id;
    root.closest('.info')?.scrollTo(0, 0);
  }

  store.subscribe(show);
  show();
}

/** @param {Entry} entry @param {Notes} notes */
function heading({ id, aliases, family }, notes) {
  const names = [id, ...aliases].map((alias) => element('code', {}, alias));
  return element(
    'header',
    { class: 'info-heading' },
    element('p', { class: 'info-family' }, lookUp(`family.${family}`) ?? family),
    element('h2', {}, notes[id]?.title ?? functionName(id)),
    element('p', { class: 'info-ids' }, ...names.flatMap((name, index) => (index === 0 ? [name] : [' ', name]))),
  );
}

/** @param {Entry} entry @param {Notes} notes */
function body({ id }, notes) {
  const note = notes[id];
  if (note === undefined) {
    return element('p', { class: 'info-formula' }, FORMULAS[id] === undefined ? '' : `f(x) = ${FORMULAS[id]}`);
  }
  const prose = element('div', { class: 'prose' });
  // The one place where markup is taken over: the notes are the project's own, built with the page.
  prose.innerHTML = note.html;
  return prose;
}

/** @param {Entry} entry */
function facts(entry) {
  const list = element('dl', { class: 'facts' });
  /** @param {string} term @param {...(Node | string)} details */
  const fact = (term, ...details) => {
    if (details.length > 0) list.append(element('dt', {}, term), element('dd', {}, ...details));
  };
  fact(t('info.domain'), interval(entry.domain, entry.domainOpen));
  fact(t('info.parameters'), ...parameters(entry));
  fact(t('info.asymptotes'), ...asymptotes(entry));
  const values = entry.params.map((parameter) => `${parameter.symbol} = ${shortValue(parameter.default)}`);
  const kinks = values.length === 0 ? t('info.kinks') : t('info.kinks.at', { parameters: values.join(', ') });
  fact(kinks, ...entry.kinks.map(kink));
  return list;
}

/** @param {Entry} entry */
function parameters({ params }) {
  return params.map((parameter) =>
    element(
      'p',
      {},
      element('i', { class: 'symbol' }, parameter.symbol),
      ` = ${shortValue(parameter.default)}`,
      element('span', { class: 'quiet' }, ` ${t('info.default')} · ${allowedText(parameter)}`),
      ...parameter.marks.flatMap((mark) => [element('br'), `${shortValue(mark.value)} ${mark.label}`]),
    ),
  );
}

/** @param {Entry} entry */
function asymptotes({ asymptotes: { left, right } }) {
  /** @param {string} side @param {{ slope: number, intercept: number }} line */
  const line = (side, { slope, intercept }) => {
    const rise = slope === 0 ? '' : slope === 1 ? 'x' : slope === -1 ? '−x' : `${shortValue(slope)} x`;
    const constant = rise === '' ? shortValue(intercept) : shortValue(Math.abs(intercept));
    const sign = intercept < 0 ? ' − ' : ' + ';
    const right = rise === '' ? constant : intercept === 0 ? rise : rise + sign + constant;
    return element('p', {}, `y = ${right}`, element('span', { class: 'quiet' }, ` x → ${side}`));
  };
  return [...(left ? [line('−∞', left)] : []), ...(right ? [line('∞', right)] : [])];
}

/** One-sided values of what jumps at a kink. @param {Kink} at */
function kink({ x, left, right }) {
  const jumps = CURVES.filter((curve) => !Object.is(left[curve] + 0, right[curve] + 0));
  const row = (/** @type {string[]} */ ...cells) => element('tr', {}, ...cells.map((cell) => element('td', {}, cell)));
  return element(
    'table',
    { class: 'kink' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...[`x = ${display(x)}`, t('info.kink.left'), t('info.kink.right')].map((cell) =>
          element('th', { scope: 'col' }, cell),
        ),
      ),
    ),
    element(
      'tbody',
      {},
      ...jumps.map((curve) => row(CURVE_SIGNS[curve], shortValue(left[curve]), shortValue(right[curve]))),
    ),
  );
}
