/** The formulas of the lessons as MathML, built from LaTeX into one file; formulas need no translation. */

import { element } from '../page/element.js';
import { stopWhereItScrolls } from '../page/scroll-stop.js';

/** @type {Promise<Record<string, string>> | undefined} */
let known;

async function load() {
  try {
    const response = await fetch(new URL('../pkg/formulas.json', import.meta.url));
    if (response.ok) return await response.json();
  } catch {
    // A lesson without its formula still has its words; the next one asks again.
  }
  known = undefined;
  return {};
}

/** Resolves when the formulas that have been asked for stand in their places, or cannot be had. */
export async function formulasThere() {
  await known;
}

/** A place for a formula, filled once it is there. @param {string} name */
export function formula(name) {
  const node = element('div', { class: 'lesson-formula' });
  known ??= load();
  known.then((formulas) => {
    // Built from this project's own LaTeX.
    node.innerHTML = formulas[name] ?? '';
    stopWhereItScrolls(node);
  });
  return node;
}
