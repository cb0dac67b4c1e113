/**
 * The dialog "Export picture": what the file will look like, and all that can be chosen about it.
 *
 * @import { PictureOptions } from '../figure.js'
 * @import { Pictures } from '../../lab/picture-types.js'
 * @import { Store } from '../../state/store.js'
 * @import { Describe } from './figure-menu.js'
 * @import { Kind } from './save.js'
 */

import { bitmapOf, figureSvg, layoutOf } from '../figure.js';
import { t } from '../../i18n/i18n.js';
import { computed, createLive, live } from '../../i18n/live.js';
import { openDialog } from '../../ui/dialog.js';
import { element } from '../../ui/element.js';
import { createStatus } from '../../ui/status.js';
import { changeOptions, pictureLook, pictureOptions, saveFigure } from './save.js';

const SIZES = /** @type {const} */ (['slide', 'slide-4-3', 'shown']);
const SCALES = /** @type {const} */ ([1, 2, 4]);
const COLOURS = /** @type {const} */ (['shown', 'light']);
const PARTS = /** @type {const} */ (['title', 'legend', 'values', 'axes']);

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
