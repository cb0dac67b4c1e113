/**
 * What the packages say of the keys of a plot's state, by the table in `www/state/schema.js`: the manifest of the element, its types, the
 * traits of the notebook's widget, and the tables of both READMEs.
 *
 * @import { Kind } from '../../www/state/kinds.js'
 * @import { Attribute } from '../../www/state/schema.js'
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SWITCHES } from '../../www/element/attributes.js';
import words from '../../www/i18n/allowed.en.js';
import { fillIn } from '../../www/i18n/languages.js';
import { allowedText } from '../../www/state/problem-text.js';
import { ATTRIBUTES, defaultText, rowOf } from '../../www/state/schema.js';
import { knownKey } from '../../www/state/view-keys.js';

/** Stands in a file for what is written here. */
const PLACE = {
  markdown: '<!-- A row for each key: `cargo xtask dist` writes it. -->\n',
  types: '    // keys\n',
  attributes: '"keys"',
  fields: '"fields"',
};

/** Its own attribute of every element, which is no accessor of this one. */
const INHERITED = 'lang';

/** What a plot in a notebook begins with. */
const FIRST_CELL = 'gelu,relu';

/** @type {Record<string, string>} */
const dictionary = words;
const english = {
  t: (/** @type {string} */ key, values = {}) => fillIn(dictionary[key] ?? key, values),
  list: (/** @type {string[]} */ items) => new Intl.ListFormat('en', { type: 'conjunction' }).format(items),
};

/** What a key is and accepts. @param {Attribute} key */
const described = (key) => `${dictionary[`embed.attributes.${key}`]} Values: ${allowedText(knownKey(key), english)}.`;

/** A text with what belongs in its places. @param {string} path @param {Record<string, string>} contents  by the place */
function fill(path, contents) {
  let text = readFileSync(path, 'utf8');
  for (const [place, content] of Object.entries(contents)) {
    if (!text.includes(place)) throw new Error(`${path} has no place ${place.trim()}`);
    text = text.replace(place, () => content);
  }
  writeFileSync(path, text);
}

/** @param {(key: Attribute) => string} value  the default as it is written */
const tableRows = (value) =>
  ATTRIBUTES.map((key) => `| \`${key}\` | ${described(key).replaceAll('|', '\\|')} | ${value(key)} |\n`).join('');

/** The entries of a list in JSON, which are followed by others. @param {object[]} entries */
const listed = (entries) => entries.map((entry) => JSON.stringify(entry)).join(', ');

/** @param {string} folder  of the npm package */
export function describeElement(folder) {
  const own = ATTRIBUTES.filter((key) => key !== INHERITED);
  const reflects = 'Reflects the current state. Accepts the attribute text or the equivalent value; `null` resets it to its default.';
  const attributes = ATTRIBUTES.map((name) => ({
    name,
    type: { text: /^(?:number|position)$/.test(rowOf(name).type ?? '') && !isOptional(name) ? 'number' : 'string' },
    default: JSON.stringify(defaultText(name)),
    description: described(name),
    ...(name !== INHERITED && { fieldName: name }),
  }));
  const fields = own.map((name) => ({ kind: 'field', name, type: { text: 'string | null' }, attribute: name, description: reflects }));
  fill(join(folder, 'custom-elements.json'), { [PLACE.attributes]: listed(attributes), [PLACE.fields]: listed(fields) });
  const read = [...own.map((name) => [name, 'string | null']), ...SWITCHES.map((name) => [name, 'boolean'])];
  const accessors = read.map(([name, type]) => `    get ${name}(): ${type};\n    set ${name}(value: ActivationPlotValues['${name}']);\n`);
  fill(join(folder, 'types/index.d.ts'), { [PLACE.types]: accessors.join('') });
  fill(join(folder, 'README.md'), { [PLACE.markdown]: tableRows((key) => (defaultText(key) === '' ? 'none' : `\`${defaultText(key)}\``)) });
}

/** Whether a key may have no value. @param {Attribute} key */
const isOptional = (key) => valueOf(key) === null;

/** The default of a key. No reader of a default text but that of functions asks an engine. @param {Attribute} key */
const valueOf = (key) => (key === 'functions' ? defaultText(key) : rowOf(key).read(defaultText(key), /** @type {any} */ (undefined)));

/** @param {unknown} value @param {boolean} isWhole @returns {string} */
function python(value, isWhole) {
  if (value === null) return 'None';
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return `[${value.map((item) => python(item, true)).join(', ')}]`;
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `(${value.map((item) => python(item, isWhole)).join(', ')})`;
  return typeof value === 'number' && Number.isInteger(value) && !isWhole ? `${value}.0` : JSON.stringify(value);
}

/** The call that makes a trait, without its help. @param {Kind<any>} kind @param {string} usual  the default @returns {string[]} the function and its arguments */
function traitOf({ type, words: allowed, hasOthers, limits: [least, most] = [0, 0] }, usual) {
  const ends = [`min=${least}`, `max=${most}`];
  if (type === 'functions') return ['traitlets.Unicode', usual];
  if (type === 'words') return ['Words', hasOthers ? 'None' : JSON.stringify(allowed), usual];
  if (type === 'position') return ['traitlets.Int', usual, ...ends];
  if (type === 'positions') return ['traitlets.List', `traitlets.Int(${ends.join(', ')})`, usual];
  if (type === 'difference') return ['Positions', String(most)];
  if (type === 'range') return ['Range', usual];
  if (type === 'normal') return ['Normal', usual];
  if (type === 'number' && usual === 'None') return ['Number'];
  if (type === 'number') return ['traitlets.Float', usual, ...ends];
  return ['traitlets.Enum', JSON.stringify(allowed), usual];
}

/** @param {string} folder  of the Python package */
export function writeTraits(folder) {
  const isWhole = (/** @type {Attribute} */ key) => /^positions?$/.test(rowOf(key).type ?? '');
  const usual = (/** @type {Attribute} */ key) => python(key === 'functions' ? FIRST_CELL : valueOf(key), isWhole(key));
  const traits = ATTRIBUTES.map((key) => {
    const [name, ...given] = traitOf(rowOf(key), usual(key));
    return `    ${key} = ${name}(${[...given, `help=${JSON.stringify(described(key))}`].join(', ')}).tag(sync=True)\n`;
  });
  const lines = [
    '"""The traits of the keys of a plot\'s state."""\n\n',
    'import traitlets\n\n',
    'from ._traits import Normal, Number, Positions, Range, Words\n\n\n',
    'class Keys(traitlets.HasTraits):\n',
    '    """A trait for each key."""\n\n',
    ...traits,
  ];
  writeFileSync(join(folder, 'src/activation_lab/_keys.py'), lines.join(''));
  fill(join(folder, 'README.md'), { [PLACE.markdown]: tableRows((key) => `\`${usual(key)}\``) });
}
