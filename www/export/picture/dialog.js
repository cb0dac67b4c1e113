/**
 * How a figure is saved as a file, and the dialog "Export picture": what the file will look like, and all that can be chosen about it.
 *
 * @import { Figure } from '../figure.js'
 * @import { Look } from '../../lab/types.js'
 * @import { Pictures } from '../../lab/lesson-types.js'
 * @import { State } from '../../state/state.js'
 * @import { Store } from '../../state/store.js'
 * @import { Describe } from './figure-menu.js'
 */

import { bitmapOf, figurePng, figureSvg, layoutOf } from '../figure.js';
import { saveFile, saveText } from '../file.js';
import { t } from '../../i18n/i18n.js';
import { computed, createLive, live } from '../../i18n/live.js';
import { openDialog } from '../../ui/dialog.js';
import { element } from '../../ui/element.js';
import { lookOf } from '../../ui/look.js';
import { createStatus } from '../../ui/button.js';

const SIZES = /** @type {const} */ (['slide', 'slide-4-3', 'shown']);
const SCALES = /** @type {const} */ ([1, 2, 4]);
const COLOURS = /** @type {const} */ (['shown', 'light']);
const PARTS = /** @type {const} */ (['title', 'legend', 'values', 'axes']);

/**
 * The scale is that of a PNG, and the values are those of parameters, beside their names.
 * @typedef {{ size: (typeof SIZES)[number], scale: (typeof SCALES)[number], colours: (typeof COLOURS)[number] }
 *   & Record<(typeof PARTS)[number], boolean>} PictureOptions
 */
/** @typedef {'png' | 'svg' | 'csv'} Kind */

/** Kept from one picture to the next, as long as the page is open. @type {PictureOptions} */
let current = { size: 'slide', scale: 1, colours: 'shown', title: true, legend: true, axes: true, values: true };

export const pictureOptions = () => current;

/** @param {Partial<PictureOptions>} change */
function changeOptions(change) {
  current = { ...current, ...change };
}

/** @param {State['theme']} theme  of the page @returns {Look} */
const pictureLook = (theme) => (current.colours === 'light' ? { theme: 'light' } : lookOf(theme));

/**
 * Hands a figure over as a file, and says how that has ended.
 * @param {{ lab: Pictures, store: Store }} parts
 * @param {Figure} figure
 * @param {Kind} kind
 * @param {(words: string) => void} say
 */
export async function saveFigure({ lab, store }, figure, kind, say) {
  const name = `${figure.file}.${kind}`;
  const look = pictureLook(store.state.theme);
  try {
    if (kind === 'png') saveFile(await figurePng(lab, figure, current, look), name);
    else if (kind === 'svg') saveFile(new Blob([figureSvg(lab, figure, current, look)], { type: 'image/svg+xml' }), name);
    else saveText(figure.csv?.() ?? '', name);
    say(t('share.saved', { name }));
  } catch (error) {
    console.error(error);
    say(t('share.failed'));
  }
}

/** @param {{ lab: Pictures, store: Store }} parts @param {Describe} describe */
export function openPictureDialog(parts, describe) {
  const first = describe(pictureOptions());
  if (first === undefined) return;
  const sizes = SIZES.filter((size) => size !== 'shown' || first.shown !== undefined);
  // What this figure does not have, another may.
  if (!sizes.includes(pictureOptions().size)) changeOptions({ size: 'slide' });
  const preview = element('img.picture-preview');

  /** @param {Partial<PictureOptions>} change */
  function choose(change) {
    changeOptions(change);
    content.built.say('');
    content.refresh();
  }

  /**
   * Some ways of which one is chosen.
   * @template {string | number} T
   * @param {'size' | 'colours' | 'scale'} name
   * @param {readonly T[]} values
   * @param {(value: T) => string} words
   */
  function choice(name, values, words) {
    const rows = values.map((value) => {
      const checked = pictureOptions()[name] === value;
      const onchange = () => choose({ [name]: value });
      const button = element('input', { type: 'radio', name: `picture-${name}`, value, checked, onchange });
      return element('label.picture-choice', button, element('span', words(value)));
    });
    return element(`fieldset.picture-group.picture-${name}`, element('legend', t(`picture.${name}`)), ...rows);
  }

  const included = PARTS.map((part) => {
    const onchange = () => choose({ [part]: box.checked });
    const box = element('input', { type: 'checkbox', name: `picture-${part}`, checked: pictureOptions()[part], onchange });
    return element('label.picture-choice', box, element('span', t(`picture.part.${part}`)));
  });

  /** @param {(typeof SIZES)[number]} size */
  function sizeWords(size) {
    const { width, height, scale } = layoutOf(/** @type {NonNullable<typeof first>} */ (first), { size });
    return t(`picture.size.${size}`, { width: Math.round(width * scale), height: Math.round(height * scale) });
  }

  const content = createLive(() => {
    const figure = computed(() => describe(pictureOptions()) ?? first);
    const bitmap = computed(() => bitmapOf(figure(), pictureOptions()));
    // The picture itself, as it would be saved.
    live(() => {
      URL.revokeObjectURL(preview.src);
      const svg = figureSvg(parts.lab, figure(), pictureOptions(), pictureLook(parts.store.state.theme));
      preview.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      preview.alt = t('picture.preview', { title: figure().title });
    });
    const measures = () => {
      const { isPossible, ...size } = bitmap();
      return t(isPossible ? 'picture.measures' : 'picture.measures.large', { ...size, name: `${figure().file}.png` });
    };
    const { node: status, say } = createStatus('p.picture-status');
    /** @param {Kind} kind @param {Record<string, import('../../ui/element.js').Attribute>} [attributes] */
    const button = (kind, attributes) => {
      const onclick = () => (kind !== 'png' || bitmap().isPossible) && saveFigure(parts, figure(), kind, say);
      return element('button.button', { 'data-picture': kind, onclick, ...attributes }, t(`picture.download.${kind}`));
    };
    const png = button('png', { class: 'button picture-first', 'aria-disabled': () => String(!bitmap().isPossible) });
    const csv = button('csv', { hidden: () => figure().csv === undefined });
    return {
      say,
      png,
      stage: element('div.picture-stage', preview, element('p.picture-measures', measures)),
      foot: element('footer.picture-foot', status, csv, button('svg'), png),
    };
  });

  const dialog = openDialog(
    'picture',
    { title: t('picture.title'), close: t('picture.close') },
    element(
      'div.picture-body',
      content.built.stage,
      element(
        'div.picture-side',
        choice('size', sizes, sizeWords),
        choice('colours', COLOURS, (colours) => t(`picture.colours.${colours}`)),
        element('fieldset.picture-group', element('legend', t('picture.parts')), ...included),
        choice('scale', SCALES, (scale) => t('picture.times', { scale })),
      ),
    ),
    content.built.foot,
  );
  dialog.addEventListener('close', () => URL.revokeObjectURL(preview.src));
  content.built.png.focus();
}
