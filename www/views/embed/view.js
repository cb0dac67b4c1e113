/**
 * Reference of embedding: every attribute, property, event, key and message, with a live example.
 *
 * @import { Lab } from '../../lab/types.js'
 * @import { ViewParts } from '../../state/view-state.js'
 * @import { Attributes, Bench } from './bench.js'
 * @import { Row } from './row.js'
 */

import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { worded } from '../../ui/choice.js';
import { isLocal } from '../../export/course/snippet-box.js';
import { createSection } from '../../ui/button.js';
import { attributeRows } from './attributes.js';
import { BASE, createBench, tagOf } from './bench.js';
import { errorRows } from './errors.js';
import { keyRows } from './keys.js';
import { messageRows } from './messages.js';
import { eventRows, methodRows, propertyRows } from './properties.js';
import { recipeRows, startRows } from './recipes.js';
import { codeText, createRow } from './row.js';
import { stylingRows } from './styling.js';

const WITH_CONTROLS = { ...BASE, controls: '' };

/** Rows beside a plot. @param {Attributes} base  the initial one @param {(bench: Bench, lab: Lab) => Row[]} createRows */
const onBench = (base, createRows) => (/** @type {Lab} */ lab) => {
  const bench = createBench(base);
  return { beside: bench.root, rows: createRows(bench, lab) };
};

/** Rows beside the iframe that they open. */
function besideFrame() {
  const beside = element('div.embed-bench');
  return { beside, rows: messageRows(beside) };
}

/** The sections, in the order of the page. */
const SECTIONS = {
  start: onBench(WITH_CONTROLS, startRows),
  attributes: onBench(BASE, attributeRows),
  properties: onBench(BASE, propertyRows),
  methods: onBench(WITH_CONTROLS, methodRows),
  events: onBench({ ...WITH_CONTROLS, readout: '' }, eventRows),
  styling: onBench(WITH_CONTROLS, stylingRows),
  keys: onBench(BASE, keyRows),
  messages: besideFrame,
  errors: (/** @type {Lab} */ lab) => ({ beside: null, rows: errorRows(lab) }),
  recipes: onBench(BASE, recipeRows),
};
const NAMES = /** @type {(keyof typeof SECTIONS)[]} */ (Object.keys(SECTIONS));

/** Sections whose snippets contain full URLs. @type {readonly string[]} */
const WITH_ADDRESSES = ['start', 'recipes'];

/** @param {HTMLElement} root @param {ViewParts} parts */
export function createView(root, { lab }) {
  const sections = NAMES.map((name) => {
    const { beside, rows } = SECTIONS[name](lab);
    const hidden = !WITH_ADDRESSES.includes(name) || !isLocal(document.baseURI);
    const list = element('ul.embed-rows', ...rows.map((row) => createRow(name, row)));
    return createSection(
      name,
      { title: () => t(`embed.${name}.title`), intro: codeText('p.view-text', () => t(`embed.${name}.intro`, { tag: tagOf(BASE) })) },
      element('p.embed-local', { hidden }, () => t('embed.local')),
      element('div.embed-body', beside, list),
    );
  });
  const contents = element('ol.embed-contents', ...sections.map(({ jump }) => element('li', jump)));
  root.append(
    worded('h2', 'embed.title'),
    worded('p.view-lead', 'embed.lead'),
    element('nav', { 'aria-label': () => t('embed.contents') }, contents),
    ...sections.map(({ node }) => node),
  );
  return () => {};
}
