/**
 * What is known of the active function: the project's notes where they are at hand, and the catalogue's facts.
 *
 * @import { Engine, Entry, Kink, Parameter, Study } from '../lab/types.js'
 * @import { Store } from './store.js'
 */

import { loadStudy } from '../lab/study.js';
import { functionName, inWords, language, lookUp, t } from '../i18n.js';
import { activeFunction, CURVES } from '../state.js';
import { element } from './element.js';
import { FORMULAS } from './formulas.js';
import { CURVE_SIGNS, entryOf, markLabel, parameterWords, shortValue } from './function-title.js';
import { createInfoTabs } from './info-tabs.js';
import { createNormalFields } from './normal-fields.js';
import { allowedText } from './allowed-text.js';
import { interval } from './number-texts.js';
import { display, fraction } from './numbers.js';
import { fetchNote } from './notes.js';
import { followPlaces, showProperties } from './properties.js';
import { stopWhereItScrolls } from './scroll-stop.js';
import { followStateLinks } from './state-links.js';

/**
 * @param {HTMLElement} root
 * @param {Store} store
 * @param {Engine} lab
 * @param {AbortSignal} signal  ends it
 */
export function createInfo(root, store, lab, signal) {
  const kinks = element('div', { class: 'kinks' });
  const properties = element('dl', { class: 'facts' });
  const input = createNormalFields(store);
  const tabs = createInfoTabs(store, lab, signal);
  let shown = activeFunction(store.state);
  /** Comes after the notes, which can be read without it. @type {Study | undefined} */
  let study;
  let pending = 0;

  /** Resolves when the note is there. */
  async function showFunction() {
    // At first everything comes at once: what stands below the note would be moved by it.
    if (root.dataset.function === undefined) await fetchNote(shown.id);
    if (signal.aborted) return;
    const entry = entryOf(lab, shown.id);
    const formulas = element('div', { class: 'formulas' }, plainFormula(shown.id));
    const note = element('div', { class: 'note' });
    tabs.notes.replaceChildren(note);
    tabs.properties.replaceChildren(facts(entry), properties, input, kinks);
    root.replaceChildren(heading(entry), formulas, ...tabs.nodes);
    root.dataset.function = shown.id;
    root.closest('.info')?.scrollTo(0, 0);
    showFindings();
    await showNote(shown.id, formulas, note);
  }

  /** @param {string} id @param {HTMLElement} formulas @param {HTMLElement} place */
  async function showNote(id, formulas, place) {
    const note = await fetchNote(id);
    if (note === undefined || !place.isConnected) return;
    if (note.formulas.length > 0) formulas.replaceChildren(...typeset(note.formulas));
    place.replaceChildren(prose(note.html));
  }

  /** What is found follows a slider while it moves, once in a frame. */
  function parametersChanged() {
    if (pending === 0 && !signal.aborted) pending = requestAnimationFrame(showFindings);
  }

  function showFindings() {
    cancelAnimationFrame(pending);
    pending = 0;
    const found = lab.kinks(shown.id, shown.params);
    kinks.replaceChildren(...(found.length > 0 ? [kinkTable(found)] : []));
    if (study === undefined) properties.replaceChildren();
    else {
      const [mean, deviation] = store.state.normal;
      showProperties(properties, study.properties(shown.id, shown.params, { mean, deviation }), [mean, deviation]);
    }
  }

  /** Everything in another language at once, and what is being read stays where it is. */
  async function translate() {
    const asked = language();
    await fetchNote(shown.id);
    if (signal.aborted || asked !== language()) return;
    const pane = root.closest('.info');
    const top = pane?.scrollTop ?? 0;
    await showFunction();
    pane?.scrollTo(0, top);
  }

  followStateLinks(root, store, lab);
  followPlaces(properties, store);
  store.subscribe((state, before) => {
    const next = activeFunction(state);
    const previous = shown;
    shown = next;
    if (next.id !== previous.id) showFunction();
    else if (next !== previous || state.normal !== before.normal) parametersChanged();
  });
  loadStudy().then(
    (loaded) => {
      study = loaded;
      if (!signal.aborted) showFindings();
    },
    () => {},
  );
  inWords(() => {
    properties.setAttribute('aria-label', t('property.title'));
    if (root.dataset.function === undefined) showFunction();
    else translate();
  });
}

/** @param {Entry} entry */
function heading({ id, aliases, family }) {
  const names = [id, ...aliases].map((alias) => element('code', {}, alias));
  return element(
    'header',
    { class: 'info-heading' },
    element('p', { class: 'info-family' }, lookUp(`family.${family}`) ?? family),
    element('h2', {}, functionName(id)),
    element('p', { class: 'info-ids' }, ...names.flatMap((name, index) => (index === 0 ? [name] : [' ', name]))),
  );
}

/** The formula as text, until the typeset ones are there. @param {string} id */
function plainFormula(id) {
  return element('p', { class: 'info-formula' }, FORMULAS[id] === undefined ? '' : `f(x) = ${FORMULAS[id]}`);
}

/** @param {string[]} formulas  MathML */
function typeset(formulas) {
  return formulas.map((formula, i) => {
    const side = element('div', { class: 'formula-right' });
    side.innerHTML = formula;
    stopWhereItScrolls(side);
    const sign = CURVE_SIGNS[/** @type {import('../state.js').Curve} */ (CURVES[i])];
    return element('div', { class: 'formula' }, element('i', { class: 'symbol' }, `${sign}(x) =`), side);
  });
}

/** @param {string} html */
function prose(html) {
  const node = element('div', { class: 'prose' });
  // Here and above markup is taken over: formulas and notes are the project's own, built with the page.
  node.innerHTML = html;
  for (const formula of node.querySelectorAll('math[display=block]')) stopWhereItScrolls(formula);
  return node;
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
  return list;
}

/** @param {Entry} entry */
function parameters({ id, params }) {
  return params.map((parameter) => {
    const marks = parameter.marks.map((mark) =>
      element('tr', {}, element('th', { scope: 'row' }, fraction(mark.value)), element('td', {}, markLabel(mark))),
    );
    return element(
      'div',
      { class: 'parameter' },
      element('p', {}, element('i', { class: 'symbol' }, parameter.symbol), ` ${parameterWords(id, parameter)}`),
      element('p', { class: 'quiet' }, parameterRule(parameter)),
      marks.length > 0
        ? element(
            'table',
            { class: 'pairs parameter-marks', 'aria-label': `${parameter.symbol} ${parameterWords(id, parameter)}` },
            element('tbody', {}, ...marks),
          )
        : null,
    );
  });
}

/** @param {Parameter} parameter */
const parameterRule = (parameter) => t('info.parameter', { value: fraction(parameter.default), allowed: allowedText(parameter) });

/** @param {...(Node | string)} cells */
const tableRow = (...cells) => element('tr', {}, ...cells.map((cell) => element('td', {}, cell)));

/** One-sided values of what jumps at each kink. @param {Kink[]} kinks */
function kinkTable(kinks) {
  const headings = ['x', '', t('info.kink.left'), t('info.kink.right')];
  const rows = kinks.flatMap(({ x, left, right }) =>
    CURVES.filter((curve) => left[curve] !== right[curve]).map((curve, i) => [
      i === 0 ? display(x) : '',
      element('i', { class: 'symbol' }, CURVE_SIGNS[curve]),
      shortValue(left[curve]),
      shortValue(right[curve]),
    ]),
  );
  return element(
    'table',
    {},
    element('caption', {}, t('info.kinks')),
    element(
      'thead',
      {},
      element('tr', {}, ...headings.map((text) => (text === '' ? element('td') : element('th', { scope: 'col' }, text)))),
    ),
    element('tbody', {}, ...rows.map((cells) => tableRow(...cells))),
  );
}
