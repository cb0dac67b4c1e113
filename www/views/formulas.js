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

/**
 * A place for a formula, filled once it is there.
 * @param {string} name
 * @param {{ plain?: string, class?: string }} [options]  `plain` stands there until then, or where it cannot be had
 */
export function formula(name, { plain = '', class: className = 'lesson-formula' } = {}) {
  const node = element('div', { class: className }, plain);
  fill(name, node);
  return node;
}

/** @param {string} name @param {HTMLElement} node @param {() => void} [done] */
function fill(name, node, done) {
  known ??= load();
  known.then((formulas) => {
    const markup = formulas[name];
    if (markup === undefined) return;
    // Built from this project's own LaTeX.
    node.innerHTML = markup;
    stopWhereItScrolls(node);
    done?.();
  });
}

/**
 * A formula some of whose letters are numbers that change.
 * @param {string} name
 * @param {readonly string[]} letters
 * @param {string} [className]
 */
export function liveFormula(name, letters, className = 'lesson-formula') {
  const node = element('div', { class: className });
  /** @type {{ letter: string, place: Element }[]} */
  let places = [];
  /** @type {Record<string, string>} */
  let shown = {};
  const write = () => {
    for (const { letter, place } of places) place.textContent = shown[letter] ?? letter;
  };
  fill(name, node, () => {
    places = [...node.querySelectorAll('mi')].flatMap((letter) => {
      const text = letter.textContent ?? '';
      if (!letters.includes(text)) return [];
      const place = document.createElementNS('http://www.w3.org/1998/Math/MathML', 'mn');
      letter.replaceWith(place);
      return [{ letter: text, place }];
    });
    // What it says in LaTeX are the letters.
    node.querySelector('annotation')?.remove();
    write();
  });
  return {
    node,
    /** @param {Record<string, string>} values  by letter */
    show(values) {
      shown = values;
      write();
    },
  };
}
