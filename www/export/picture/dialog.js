/**
 * The dialog "Export picture": what the file will look like, and all that can be chosen about it.
 *
 * @import { Figure, PictureOptions } from '../figure.js'
 * @import { Pictures } from '../../lab/picture-types.js'
 * @import { Store } from '../../state/store.js'
 * @import { Describe } from './figure-menu.js'
 * @import { Kind } from './save.js'
 */

import { bitmapOf, figureSvg, layoutOf } from '../figure.js';
import { t } from '../../i18n/i18n.js';
import { openDialog } from '../../ui/dialog.js';
import { element } from '../../ui/element.js';
import { changeOptions, lookFor, pictureOptions } from './options.js';
import { saveFigure } from './save.js';

const SIZES = /** @type {const} */ (['slide', 'slide-4-3', 'shown']);
const SCALES = /** @type {const} */ ([1, 2, 4]);
const COLOURS = /** @type {const} */ (['shown', 'light']);
const PARTS = /** @type {const} */ (['title', 'legend', 'values', 'axes']);

/** @param {{ lab: Pictures, store: Store }} parts @param {Describe} describe */
export function openPictureDialog({ lab, store }, describe) {
  const preview = element('img.picture-preview', { alt: '' });
  const measures = element('p.picture-measures');
  const status = element('p.picture-status', { role: 'status' });

  const figureNow = () => describe(pictureOptions());

  /** @param {Kind} kind */
  const saving = (kind) => async () => {
    const figure = figureNow();
    if (figure === undefined || buttons[kind].getAttribute('aria-disabled') === 'true') return;
    try {
      status.textContent = t('share.saved', { name: await saveFigure(lab, figure, kind, pictureOptions(), store.state.theme) });
    } catch (error) {
      console.error(error);
      status.textContent = t('share.failed');
    }
  };

  const button = (/** @type {Kind} */ kind) =>
    element(
      'button',
      { class: `button${kind === 'png' ? ' picture-first' : ''}`, 'data-picture': kind, onclick: saving(kind) },
      t(`picture.download.${kind}`),
    );
  const buttons = { png: button('png'), svg: button('svg'), csv: button('csv') };

  /** @param {Partial<PictureOptions>} change */
  function choose(change) {
    changeOptions(change);
    status.textContent = '';
    show();
  }

  /**
   * Some ways of which one is chosen.
   * @template {string | number} T
   * @param {'size' | 'colours' | 'scale'} name
   * @param {readonly T[]} values
   * @param {(value: T) => string} words
   */
  function choice(name, values, words) {
    const rows = values.map((value) =>
      element(
        'label.picture-choice',
        element('input', {
          type: 'radio',
          name: `picture-${name}`,
          value,
          checked: pictureOptions()[name] === value,
          onchange: () => choose({ [name]: value }),
        }),
        element('span', words(value)),
      ),
    );
    return element('fieldset', { class: `picture-group picture-${name}` }, element('legend', t(`picture.${name}`)), ...rows);
  }

  const included = PARTS.map((part) => {
    const box = element('input', {
      type: 'checkbox',
      name: `picture-${part}`,
      checked: pictureOptions()[part],
      onchange: () => choose({ [part]: box.checked }),
    });
    return element('label.picture-choice', box, element('span', t(`picture.part.${part}`)));
  });

  /** @param {Figure} figure @param {(typeof SIZES)[number]} size */
  function sizeWords(figure, size) {
    const { width, height, scale } = layoutOf(figure, { size });
    return t(`picture.size.${size}`, { width: Math.round(width * scale), height: Math.round(height * scale) });
  }

  /** The picture itself, as it would be saved. */
  function show() {
    const figure = figureNow();
    if (figure === undefined) return;
    const options = pictureOptions();
    URL.revokeObjectURL(preview.src);
    const svg = figureSvg(lab, figure, options, lookFor(options, store.state.theme));
    preview.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    preview.alt = t('picture.preview', { title: figure.title });
    const { isPossible, ...bitmap } = bitmapOf(figure, options);
    buttons.png.setAttribute('aria-disabled', String(!isPossible));
    buttons.csv.hidden = figure.csv === undefined;
    measures.textContent = t(isPossible ? 'picture.measures' : 'picture.measures.large', { ...bitmap, name: `${figure.file}.png` });
  }

  const first = figureNow();
  if (first === undefined) return;
  const sizes = SIZES.filter((size) => size !== 'shown' || first.shown !== undefined);
  // What this figure does not have, another may.
  if (!sizes.includes(pictureOptions().size)) changeOptions({ size: 'slide' });
  show();
  const dialog = openDialog(
    'picture',
    { title: t('picture.title'), close: t('picture.close') },
    element(
      'div.picture-body',
      element('div.picture-stage', preview, measures),
      element(
        'div.picture-side',
        choice('size', sizes, (size) => sizeWords(first, size)),
        choice('colours', COLOURS, (colours) => t(`picture.colours.${colours}`)),
        element('fieldset.picture-group', element('legend', t('picture.parts')), ...included),
        choice('scale', SCALES, (scale) => t('picture.times', { scale })),
      ),
    ),
    element('footer.picture-foot', status, buttons.csv, buttons.svg, buttons.png),
  );
  dialog.addEventListener('close', () => URL.revokeObjectURL(preview.src));
  buttons.png.focus();
}
