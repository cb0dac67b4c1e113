/**
 * The attributes of the element, and an example for each key of the state and each switch of the element: as attributes or in an
 * address, and as a property.
 *
 * @import { Key } from '../../state/schema.js'
 * @import { Attributes, Bench } from './bench.js'
 * @import { Step } from './steps.js'
 * @import { Row } from './row.js'
 */

import { SWITCHES } from '../../element/attributes.js';
import { language, list, t } from '../../i18n/i18n.js';
import { ATTRIBUTES, defaultText } from '../../state/schema.js';
import { allowedText } from '../../state/problem-text.js';
import { knownKey } from '../../state/view-keys.js';
import { attributesOf, isSwitch } from './bench.js';

/**
 * @typedef {object} Example
 * @property {Attributes} texts  with what makes the effect visible
 * @property {unknown} [to]  the value of the property; a key of the page alone is none
 * @property {Step} [first]  what makes that effect visible
 */

/** The other language, because the page's own would change nothing. */
const otherLanguage = () => (language() === 'en' ? 'zh-CN' : 'en');

/** @type {Record<Key, Example>} */
const EXAMPLES = {
  functions: { texts: { functions: 'elu(alpha=0.5),leaky_relu(alpha=0.2)' }, to: [{ id: 'elu', params: { alpha: 0.5 } }, 'relu'] },
  active: { texts: { active: '2', probe: '1' }, to: 2 },
  show: { texts: { show: 'f df d2f' }, to: ['f', 'd2f'] },
  off: { texts: { off: '2' }, to: [2] },
  difference: { texts: { difference: '1,2' }, to: [1, 2] },
  marks: { texts: { marks: 'extrema inflections' }, to: ['zeros', 'extrema'] },
  normal: { texts: { normal: '1,0.5', marks: 'density' }, to: [1, 0.5], first: { set: 'marks', to: 'density' } },
  x: { texts: { x: '-2,3' }, to: [-4, 4] },
  y: { texts: { y: '-1,2' }, to: [-1, 2] },
  aspect: { texts: { aspect: 'equal' }, to: 'equal' },
  scale: { texts: { scale: '1.5' }, to: 1.5 },
  probe: { texts: { probe: '1.5' }, to: -1.25 },
  theme: { texts: { theme: 'dark' }, to: 'dark' },
  lang: { texts: { lang: 'zh-CN' }, to: 'zh-CN' },
  view: { texts: { view: 'compare' } },
  lock: { texts: { lock: 'beta', controls: '' }, to: ['x', 'y'] },
  hide: { texts: { hide: 'legend' }, to: ['legend'] },
  present: { texts: { present: 'on' } },
  lesson: { texts: { lesson: 'start' } },
  step: { texts: { lesson: 'start', step: '2' } },
};

/** @param {string} name  of a key or a switch @returns {Attributes} */
export function exampleOf(name) {
  if (name === 'lang') return { lang: otherLanguage(), readout: '' };
  return /** @type {Record<string, Example>} */ (EXAMPLES)[name]?.texts ?? { [name]: '' };
}

/** Each property is set and read again. @returns {[name: string, steps: Step[]][]} */
export function propertyExamples() {
  const keys = Object.entries(EXAMPLES).filter(([, { to }]) => to !== undefined);
  const switches = SWITCHES.map((name) => /** @type {[string, Example]} */ ([name, { texts: {}, to: true }]));
  return [...keys, ...switches].map(([name, { to, first }]) => [name, [...(first ? [first] : []), { set: name, to }, { get: name }]]);
}

/** The allowed values and the default. @param {Key} key */
export function allowed(key) {
  return t('embed.allowed', {
    allowed: allowedText(knownKey(key), { t, list }),
    usual: defaultText(key) || t('embed.empty'),
  });
}

/** @param {Bench} bench @returns {Row[]} */
export const attributeRows = (bench) =>
  [...ATTRIBUTES, ...SWITCHES].map((name) => ({
    name,
    detail: () => (isSwitch(name) ? t('embed.switch') : allowed(name)),
    code: () => attributesOf(exampleOf(name)),
    act: 'try',
    async run() {
      await bench.show(exampleOf(name));
      // `lang` is not part of the state: without it the element inherits its language.
      const { plot } = bench;
      return name === 'lang' || isSwitch(name) ? Reflect.get(plot, name) : plot.state?.[name];
    },
  }));
