/**
 * Light and dark: what is asked for, and what it comes to.
 *
 * @import { State } from '../state/state.js'
 */

/** Asked for when it is needed: on a server, where the element may be imported, there is no screen. */
const systemTheme = () => matchMedia('(prefers-color-scheme: dark)');

/** What a wish comes to on this system. @param {State['theme']} theme @returns {'light' | 'dark'} */
export function resolveTheme(theme) {
  if (theme !== 'auto') return theme;
  return systemTheme().matches ? 'dark' : 'light';
}

/** Lets the style sheets follow a wish. @param {string} theme */
export function applyTheme(theme) {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Calls back when the system turns light or dark. @param {() => void} callback @param {AbortSignal} [signal]  ends it */
export const onSystemTheme = (callback, signal) => systemTheme().addEventListener('change', callback, { ...(signal && { signal }) });
