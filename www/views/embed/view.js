/**
 * Reference of embedding: every attribute, property, event, key and message, with a live example.
 *
 * @import { Lab } from '../../lab/types.js'
 * @import { ViewParts } from '../../app/views.js'
 * @import { Row } from './row.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { isLocal } from '../../export/course/snippet-box.js';
import { createSection } from '../../ui/section.js';
import { attributeRows } from './attributes.js';
import { BASE, createBench, tagOf } from './bench.js';
import { errorRows } from './errors.js';
import { keyRows } from './keys.js';
import { messageRows } from './messages.js';
import { eventRows, methodRows, propertyRows } from './properties.js';
import { recipeRows, startRows } from './recipes.js';
import { codeSpans, createRow } from './row.js';
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
  const title = element('h2');
  const lead = element('p.view-lead');
  const contents = element('ol.embed-contents');
  const nav = element('nav', contents);
  const sections = SECTIONS.map((name) => {
    const local = element('p.embed-local', { hidden: !WITH_ADDRESSES.includes(name) || !isLocal(document.baseURI) });
    const { beside, rows } = contentOf(name, lab);
    const list = element('ul.embed-rows', ...rows.map((row) => createRow(name, row)));
    return { local, ...createSection(name, local, element('div.embed-body', beside, list)) };
  });
  contents.append(...sections.map(({ jump }) => element('li', jump)));
  root.append(title, lead, nav, ...sections.map(({ node }) => node));

  inWords(() => {
    title.textContent = t('embed.title');
    lead.textContent = t('embed.lead');
    nav.setAttribute('aria-label', t('embed.contents'));
    for (const { name, heading, intro, local, jump } of sections) {
      heading.textContent = t(`embed.${name}.title`);
      intro.replaceChildren(...codeSpans(t(`embed.${name}.intro`, { tag: tagOf(BASE) })));
      local.textContent = t('embed.local');
      jump.textContent = t(`embed.${name}.title`);
    }
  });
  return () => {};
}
