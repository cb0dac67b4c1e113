/**
 * What is said where none of the functions shown has a parameter: which they are, and functions that have one.
 *
 * @import { Engine } from '../../lab/types.js'
 * @import { Store } from '../../state/store.js'
 */

import { functionName, inWords, list, t } from '../../i18n/i18n.js';
import { element, icon } from '../../ui/element.js';
import { entryOf } from '../../functions/values.js';
import { add } from '../../functions/selection.js';
import { isFull } from '../../state/functions-list.js';
import { activeFunction } from '../../state/state.js';
import { hasOtherFunctions } from '../../state/store.js';

/** Functions that are proposed. */
const PROPOSALS = 3;

/** @param {HTMLElement} root @param {Store} store @param {Engine} lab */
export function createProposals(root, store, lab) {
  function build() {
    const { functions, lock } = store.state;
    root.hidden = functions.some(({ id }) => entryOf(lab, id).params.length > 0);
    if (root.hidden) return root.replaceChildren();
    const names = [...new Set(functions.map(({ id }) => functionName(id)))];
    const sentence = t(names.length === 1 ? 'sliders.none.one' : 'sliders.none', { functions: list(names) });
    root.replaceChildren(element('p', sentence));
    if (isFull(store.state) || lock.includes('functions')) return;
    const buttons = proposals().map((entry) =>
      element('button.proposal', { 'data-function': entry.id, onclick: () => add(store, entry) }, icon('add'), functionName(entry.id)),
    );
    root.append(element('p', t('sliders.try')), element('div.proposals', ...buttons));
  }

  /** Functions with a parameter, the active one's relatives first. */
  function proposals() {
    const { family } = entryOf(lab, activeFunction(store.state).id);
    const entries = lab.catalogue().filter(({ params }) => params.length > 0);
    const related = entries.filter((entry) => entry.family === family);
    return [...new Set([...related, ...entries])].slice(0, PROPOSALS);
  }

  store.subscribe((state, previous) => {
    if (hasOtherFunctions(state, previous) || state.lock !== previous.lock) build();
  });
  inWords(build);
}
