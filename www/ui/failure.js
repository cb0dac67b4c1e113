/**
 * Instead of the plot, when there is none: what happened, a way on, and a report to copy. Never a blank page.
 *
 * @import { MessageKey } from '../i18n/i18n.js'
 */

import { startLanguage, t } from '../i18n/i18n.js';
import { isAllowed } from '../lab/guard.js';
import { peek } from '../state/address.js';
import { byId, element } from './element.js';

/** @typedef {'load' | 'crash'} Kind */

/** What stands around the plot and cannot be used without the program. */
const AROUND =
  '#catalogue-open, #language, #theme, #share, #catalogue, #toolbar, #strip, #readout, #functions, #proposals, #difference, #info';

/** A server that says nothing is not waited for longer, ms. */
const PATIENCE_MS = 3000;

let failed = false;

/**
 * @param {Kind} kind  whether the program never came, or came and stopped
 * @param {string} version  of the program; empty if it never came
 * @param {unknown} what  an error, or the program's own report
 */
export async function showFailure(kind, version, what) {
  // What fails after the first failure fails because of it.
  if (failed) return;
  failed = true;
  document.getElementById('waiting')?.remove();
  document.documentElement.removeAttribute('data-arranging');
  try {
    await startLanguage(peek(location.hash, 'lang'));
  } catch {
    // Without words there is what the markup says.
    await showLoss();
    reload();
    return;
  }
  // It stands where the plot does, whatever view there was.
  document.documentElement.dataset.view = 'explore';
  for (const view of document.querySelectorAll('.view-page')) view.remove();
  const plot = byId('plot', HTMLElement);
  plot.replaceChildren(panel(kind, reportText(version, describe(what))));
  plot.dataset.failed = kind;
  for (const node of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(AROUND))) {
    node.inert = true;
    node.classList.toggle('vacant', kind === 'load');
  }
  // Another address deserves another attempt, and so does a network that is back.
  addEventListener('hashchange', reload);
  if (kind === 'load') addEventListener('online', reload);
}

/** @param {Kind} kind @param {string} report */
function panel(kind, report) {
  const area = element('textarea.report', { readonly: true, rows: 10, 'aria-label': t('failure.report') });
  area.value = report;
  const status = element('span.quiet', { role: 'status' });

  async function copy() {
    try {
      await navigator.clipboard.writeText(report);
      status.textContent = t('failure.copied');
    } catch {
      // Without https or permission there is no clipboard; the reader still has the keyboard.
      area.focus();
      area.select();
      status.textContent = t('failure.copy.refused');
    }
  }

  const button = (/** @type {MessageKey} */ label, /** @type {() => void} */ onclick) => element('button.button', { onclick }, t(label));
  const ways =
    kind === 'load'
      ? [button('failure.load.retry', reload)]
      : [button('failure.crash.reload', reload), button('failure.crash.restart', restartWithDefaults)];
  return element(
    'div.failure',
    { role: 'alert', 'data-failure': kind },
    element('h2', t(`failure.${kind}.title`)),
    element('p', t(kind === 'load' && !isAllowed() ? 'failure.forbidden.text' : `failure.${kind}.text`)),
    element('div.failure-actions', ...ways, button('failure.copy', copy), status),
    area,
  );
}

/** Whether the reader has asked for another attempt before. */
let isAsked = false;

/** Says beside the picture that the rest of the page is lost; resolves when the reader asks for another attempt or the network is back. */
export async function showLoss() {
  const notice = byId('lost', HTMLElement);
  const again = byId('again', HTMLButtonElement);
  notice.hidden = false;
  // What a lesson would move is not waited for.
  document.documentElement.removeAttribute('data-arranging');
  const done = new AbortController();
  await new Promise((next) => {
    function ask() {
      // What fails twice, a new page may find under another name.
      if (isAsked) reload();
      else next(undefined);
      isAsked = true;
    }
    again.addEventListener('click', ask, { signal: done.signal });
    addEventListener('online', next, { signal: done.signal });
  });
  done.abort();
  notice.hidden = true;
}

/** What failed is asked of the server itself: WebKit reloads a page with the modules it has, and with the answer that one is missing. */
export async function reload() {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const modules = new Set(loaded.filter((name) => name.endsWith('.js')));
  const signal = AbortSignal.timeout(PATIENCE_MS);
  await Promise.allSettled([...modules].map((name) => fetch(name, { cache: 'reload', signal })));
  location.reload();
}

/** A state that makes the program stop would do so again. */
function restartWithDefaults() {
  history.replaceState(null, '', location.pathname + location.search);
  location.reload();
}

/** An error with where it arose and what caused it. @param {unknown} what @returns {string} */
function describe(what) {
  if (!(what instanceof Error)) return String(what);
  const text = what.stack?.includes(what.message) ? what.stack : `${what.name}: ${what.message}\n${what.stack ?? ''}`;
  return what.cause === undefined ? text : `${text}\ncaused by ${describe(what.cause)}`;
}

/** @param {string} version @param {string} what */
function reportText(version, what) {
  return [
    `${t('app.name')} ${version}`,
    `address: ${location.href}`,
    `browser: ${navigator.userAgent}`,
    `screen: ${innerWidth} × ${innerHeight} CSS px, ratio ${devicePixelRatio}`,
    '',
    what.trim(),
  ].join('\n');
}
