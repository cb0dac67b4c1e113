/** The formulas of the lessons as MathML, built from LaTeX into one file; formulas need no translation. */

import { once } from '../lab/guard.js';
import { element } from '../ui/element.js';
import { fetchJson } from '../ui/json.js';
import { needed } from '../ui/lost.js';
import { nodesOf } from '../ui/markup.js';
import { stopWhereItScrolls } from '../ui/scroll-stop.js';

const fetchFormulas = once(
  /** @returns {Promise<Record<string, string>>} by name */ () => fetchJson(new URL('../pkg/formulas.json', import.meta.url)),
);

/** Once one has been asked for. @type {Promise<Record<string, string>> | undefined} */
let known;

/** Resolves when the formulas that have been asked for stand in their places, or cannot be had now. */
export async function formulasThere() {
  if (known !== undefined) await fetchFormulas().catch(() => {});
}

/**
 * A place for a formula, filled once it is there.
 * @param {string} name
 * @param {{ plain?: string, class?: string }} [options]  `plain` stands there until then
 */
export function formula(name, { plain = '', class: className = 'lesson-formula' } = {}) {
  const node = element('div', { class: className }, plain);
  fill(name, node);
  return node;
}

/** @param {string} name @param {HTMLElement} node @param {() => void} [done] */
function fill(name, node, done) {
  known ??= needed('lost.formulas', fetchFormulas);
  known.then((formulas) => {
    const markup = formulas[name];
    if (markup === undefined) return;
    node.replaceChildren(nodesOf(markup));
    stopWhereItScrolls(node);
    done?.();
  });
}

/** A formula some of whose letters are numbers that change. @param {string} name @param {readonly string[]} letters */
export function liveFormula(name, letters) {
  const node = element('div.lesson-formula');
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
