/**
 * The views beside the plot's own: each is fetched when a reader first looks at it, and stays as it is while another is shown.
 *
 * @import { Books } from '../i18n/words.js'
 * @import { Engine } from '../lab/types.js'
 * @import { Place } from '../ui/lost.js'
 * @import { State } from '../state/state.js'
 * @import { ViewParts } from '../state/view-state.js'
 */

import { moreWords, t } from '../i18n/i18n.js';
import { element } from '../ui/element.js';
import { needed } from '../ui/lost.js';
import { createPageFooter } from './page-footer.js';
import { followStateLinks } from '../ui/state-links.js';
import { loadStyles } from '../ui/styles.js';

/** @typedef {Exclude<State['view'], 'explore'>} ViewName */

/**
 * Builds a view into its place. What it answers is called whenever the view is shown again.
 * @typedef {{ createView: (root: HTMLElement, parts: ViewParts) => (() => void) | Promise<() => void> }} ViewModule
 */

/** A view by its folder. @param {ViewName} name @returns {Promise<ViewModule>} */
const fetchView = (name) => import(`../views/${name}/view.js`);

/** @param {ViewName} name @returns {Books} */
const booksOf = (name) => ({
  en: () => import(`../views/${name}/words.en.js`),
  'zh-CN': () => import(`../views/${name}/words.zh-CN.js`),
});

/** @param {Omit<ViewParts, 'isShown' | 'lab'> & { lab: Engine }} parts @param {HTMLElement} main  the views stand after it */
export function createViews({ lab, store, messages }, main) {
  /** Each view, once it has been asked for. @type {Map<ViewName, { root: HTMLElement, refresh: Promise<() => void> }>} */
  const made = new Map();

  /** @param {ViewName} name */
  function make(name) {
    const root = element('main', { id: `view-${name}`, class: `view-page view-${name}`, tabindex: '-1', 'data-building': true });
    main.after(root);
    followStateLinks(root, store, lab);
    const isShown = () => store.state.view === name;
    const view = { root, refresh: build(name, root, { store, messages, isShown }) };
    made.set(name, view);
    return view;
  }

  function show() {
    const { view } = store.state;
    for (const [name, { root }] of made) root.hidden = name !== view;
    if (view === 'explore') return;
    const { root, refresh } = made.get(view) ?? make(view);
    root.hidden = false;
    refresh.then((again) => {
      again();
      // What is built piece by piece would jump while it is read: it is seen when it stands.
      root.removeAttribute('data-building');
    });
  }

  store.follow(['view'], show);
  show();
}

/** @param {ViewName} name @param {HTMLElement} root @param {Omit<ViewParts, 'lab'>} parts */
async function build(name, root, parts) {
  const books = booksOf(name);
  const wait = () => root.replaceChildren(element('p.waiting', { role: 'status' }, t('nav.fetching')));
  wait();
  const load = () =>
    Promise.all([
      fetchView(name),
      import('../lab.js').then(({ loadLab }) => loadLab()),
      moreWords(books),
      loadStyles(new URL(`../views/${name}/style.css`, import.meta.url)),
    ]);
  const [{ createView }, lab] = await needed(`nav.${name}`, load, lossOf(root, wait), () => t(`nav.${name}`));
  const again = await createView(root, { ...parts, lab });
  root.querySelector(':scope > .waiting')?.remove();
  if (name !== 'embed') root.append(createPageFooter(parts.store));
  return again;
}

/** Tells in the place of a view that it is lost. @param {HTMLElement} root @param {() => void} wait @returns {Place} */
const lossOf = (root, wait) => ({
  show(_, words, remedy) {
    function act() {
      wait();
      remedy?.act();
    }
    const button = element('button.button', { onclick: act }, remedy?.words() ?? '');
    const actions = element('div.failure-actions', button);
    root.replaceChildren(element('div.failure', { role: 'alert' }, element('p', words()), actions));
    root.toggleAttribute('data-building', false);
  },
  dismiss() {
    root.toggleAttribute('data-building', true);
    wait();
  },
});
