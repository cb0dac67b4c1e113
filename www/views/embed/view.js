/**
 * Reference of embedding: every attribute, property, event, key and message, with a live example.
 *
 * @import { Lab } from '../../lab/types.js'
 * @import { ViewParts } from '../../app/views.js'
 * @import { Row } from './row.js'
 */

import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { worded } from '../../ui/choice.js';
import { isLocal } from '../../export/course/snippet-box.js';
import { createSection } from '../../ui/section.js';
import { attributeRows } from './attributes.js';
import { BASE, createBench, tagOf } from './bench.js';
import { errorRows } from './errors.js';
import { keyRows } from './keys.js';
import { messageRows } from './messages.js';
import { eventRows, methodRows, propertyRows } from './properties.js';
import { recipeRows, startRows } from './recipes.js';
import { codeText, createRow } from './row.js';
import { stylingRows } from './styling.js';

/** The initial plot beside the rows of each section that has one. */
const BENCHES = {
  start: { ...BASE, controls: '' },
  attributes: BASE,
  properties: BASE,
  methods: { ...BASE, controls: '' },
  events: { ...BASE, controls: '', readout: '' },
  styling: { ...BASE, controls: '' },
  keys: BASE,
  recipes: BASE,
};

/** The sections, in the order of the page. */
const SECTIONS = /** @type {const} */ ([
  'start',
  'attributes',
  'properties',
  'methods',
  'events',
  'styling',
  'keys',
  'messages',
  'errors',
  'recipes',
]);

/** Sections whose snippets contain full URLs. @type {readonly string[]} */
const WITH_ADDRESSES = ['start', 'recipes'];

/** @param {(typeof SECTIONS)[number]} name @param {Lab} lab @returns {{ beside: HTMLElement | null, rows: Row[] }} */
function contentOf(name, lab) {
  if (name === 'errors') return { beside: null, rows: errorRows(lab) };
  if (name === 'messages') {
    const beside = element('div.embed-bench');
    return { beside, rows: messageRows(beside) };
  }
  const bench = createBench(BENCHES[name]);
  const rows = {
    start: startRows,
    attributes: attributeRows,
    properties: propertyRows,
    methods: methodRows,
    events: eventRows,
    styling: stylingRows,
    keys: keyRows,
    recipes: recipeRows,
  }[name](bench, lab);
  return { beside: bench.root, rows };
}

/** @param {HTMLElement} root @param {ViewParts} parts */
export function createView(root, { lab }) {
  const sections = SECTIONS.map((name) => {
    const { beside, rows } = contentOf(name, lab);
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
