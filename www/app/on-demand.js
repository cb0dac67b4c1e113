/**
 * Parts around the plot that are fetched when they are needed: with the first state that does, or when the reader asks for them.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { PlotView } from '../plot/plot-view.js'
 * @import { Probe } from '../plot/probe.js'
 * @import { State } from '../state/state.js'
 * @import { Store } from '../state/store.js'
 * @import { PageContext } from './actions/page.js'
 */

import { entryOf } from '../functions/values.js';
import { KEY_WORDS, PICTURE_WORDS } from '../i18n/books.js';
import { moreWords } from '../i18n/i18n.js';
import { preparePoints } from '../plot/point-parts.js';
import { byId } from '../ui/element.js';
import { act, actionNamed } from '../ui/keys.js';
import { needed, placed, wanted } from '../ui/lost.js';
import { createPopup, MENU } from '../ui/popup.js';
import { loadStyles } from '../ui/styles.js';
import { PAGE_ACTIONS } from './actions/page.js';

/** The plot, and what belongs to it. @typedef {{ canvas: HTMLCanvasElement, readout: HTMLElement, store: Store, lab: Engine, view: PlotView, probe: Probe }} PlotParts */
/** What is handed out of the page. @typedef {{ lab: Engine, store: Store, canvas: HTMLCanvasElement }} Bench */

/**
 * Does something once, with the first state that needs it.
 * @param {Store} store
 * @param {(state: State) => boolean} isNeeded
 * @param {() => Promise<void>} supply
 * @returns {Promise<void>}  when it is done, or at once if the state of now does not need it
 */
export function whenNeeded(store, isNeeded, supply) {
  let isAsked = false;

  async function look() {
    if (isAsked || !isNeeded(store.state)) return;
    isAsked = true;
    await supply();
  }

  store.subscribe(look);
  return look();
}

/** What copies a point comes when the probe is pinned. @param {PlotParts} parts @param {AbortSignal} signal  ends it */
export const offerPoints = (parts, signal) =>
  whenNeeded(
    parts.store,
    ({ probe }) => probe !== null,
    async () => {
      const [point] = await needed('readout.title', () => Promise.all([import('../plot/point-copy.js'), preparePoints()]));
      if (!signal.aborted) point.createPointCopy(parts, signal);
    },
  );

/** What is said where no function has a parameter; resolves when it stands, or cannot be had. @param {Store} store @param {Engine} lab */
export const showProposals = (store, lab) =>
  whenNeeded(
    store,
    ({ functions }) => functions.every(({ id }) => entryOf(lab, id).params.length === 0),
    async () => {
      const root = byId('proposals', HTMLElement);
      root.hidden = false;
      await placed(
        'lost.proposals',
        () => import('./explore/proposals.js'),
        ({ createProposals }) => createProposals(root, store, lab),
      );
    },
  );

/** The line of the difference view. @param {Store} store @param {Engine} lab @param {PlotView} view */
export const showDifference = (store, lab, view) =>
  whenNeeded(
    store,
    ({ difference }) => difference !== null,
    async () => {
      const root = byId('difference', HTMLElement);
      // The line has its room before it is there.
      root.hidden = false;
      const fetchDifference = () =>
        Promise.all([import('./explore/difference.js'), loadStyles(new URL('../styles/difference.css', import.meta.url))]);
      const [{ createDifference }] = await needed('difference.title', fetchDifference);
      createDifference(root, store, lab, view);
    },
  );

/** Opens the list of keys. @param {HTMLButtonElement} button  of the list, in the header */
export async function openKeys(button) {
  const fetchSheet = () =>
    Promise.all([import('./header/keys-sheet.js'), loadStyles(new URL('../styles/keys.css', import.meta.url)), moreWords(KEY_WORDS)]);
  const sheet = await wanted('keys.open', fetchSheet, () => openKeys(button));
  sheet?.[0].openKeysSheet(button);
}

/** The button "Share" in the header: its menu, and everything that the menu can do. @param {HTMLButtonElement} button @param {Bench} bench */
export function createShareButton(button, bench) {
  const fetchMenu = () =>
    Promise.all([import('./actions/share.js'), loadStyles(new URL('../styles/share.css', import.meta.url)), moreWords(PICTURE_WORDS)]);

  async function build() {
    const menu = await wanted('share.open', fetchMenu, () => button.click());
    return menu?.[0].createShareMenu(bench);
  }

  createPopup(button, build, MENU);
}

/**
 * Presentation mode, by its switch or by the address.
 * @param {PageContext} context
 * @param {AbortSignal} signal  ends it
 * @returns {Promise<void>}  when the mode stands that the address asks for, or cannot be had
 */
export function followPresentation(context, signal) {
  const { store } = context;
  const fetchMode = () =>
    Promise.all([import('./header/presentation.js'), loadStyles(new URL('../styles/presentation.css', import.meta.url))]);
  let isThere = false;

  async function follow() {
    if (store.state.present !== 'on' || isThere) return;
    isThere = true;
    const mode = await wanted('present.on', fetchMode, () => act(actionNamed(PAGE_ACTIONS, 'present'), context));
    if (mode !== undefined) {
      mode[0].createPresentationMode(context, signal);
      return;
    }
    isThere = false;
    if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => {});
    store.update({ present: 'off' });
  }

  store.follow(['present'], follow);
  return follow();
}
