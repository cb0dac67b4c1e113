/**
 * The element itself with the attributes chosen, at the size chosen. What the teacher moves in it can become the start.
 *
 * @import { ActivationPlot } from '../../activation-plot.js'
 * @import { Engine } from '../../lab/types.js'
 * @import { Snippet } from '../../export/course/snippet.js'
 * @import { State } from '../../state/state.js'
 * @import { Model } from './model.js'
 */

import { t } from '../../i18n/i18n.js';
import { computed, createLive } from '../../i18n/live.js';
import { ATTRIBUTES, textOf } from '../../state/state.js';
import { element } from '../../ui/element.js';
import { LOWEST_PLOT } from './model.js';

/** @param {Model} model @param {Engine} lab @param {() => Snippet} snippet @param {AbortSignal} signal  ends it */
export function createPreview(model, lab, snippet, signal) {
  const plot = /** @type {ActivationPlot} */ (document.createElement('activation-plot'));
  const frame = element('div.course-frame', plot);
  const size = element('p.course-size', { 'data-course': 'size' });
  const status = element('p.visually-hidden', { role: 'status' });

  /** What has been moved in the preview, if anything. @returns {State | undefined} */
  function moved() {
    const { state } = plot;
    if (state === undefined) return undefined;
    const { theme, lang, lock, hide, ...rest } = state;
    const now = { ...model.wish.state, ...rest };
    const isOther = ATTRIBUTES.some((key) => textOf(now, key, lab) !== textOf(model.wish.state, key, lab));
    return isOther ? now : undefined;
  }

  const { built: buttons, refresh: compare } = createLive(() => {
    const isIdle = computed(() => moved() === undefined);
    /** Neither is for use before something is moved. A disabled button would lose the focus. @param {string} name @param {string} words @param {() => string} act */
    const button = (name, words, act) => {
      const onclick = () => {
        if (isIdle()) return;
        status.textContent = act();
        compare();
      };
      return element('button.button', { 'data-course': name, 'aria-disabled': () => String(isIdle()), onclick }, words);
    };
    return [button('take', t('course.take'), take), button('back', t('course.back'), back)];
  });

  function take() {
    model.show(moved() ?? {});
    return t('course.taken');
  }

  function back() {
    plot.reset();
    return t('course.was.reset');
  }

  /** The plot has what is left of the height; what is below it depends on what is shown there. */
  function measure() {
    const canvas = plot.shadowRoot?.querySelector('canvas');
    if (!canvas) return;
    const below = Math.round(plot.offsetHeight - canvas.offsetHeight);
    const { width, height, plotHeight } = model.wish;
    const left = Math.max(LOWEST_PLOT, height - below);
    plot.style.setProperty('--activation-plot-height', `${left}px`);
    size.textContent =
      height - below < LOWEST_PLOT
        ? t('course.size.low', { width, height, needed: LOWEST_PLOT + below })
        : t('course.size', { width, height, plot: left });
    size.classList.toggle('course-low', height - below < LOWEST_PLOT);
    if (left !== plotHeight) model.update({ plotHeight: left });
  }

  function show() {
    const { attributes, controls, readout, width, height } = snippet();
    const texts = new Map(attributes);
    for (const name of ATTRIBUTES) {
      const text = texts.get(name);
      if (text === undefined) plot.removeAttribute(name);
      else if (plot.getAttribute(name) !== text) plot.setAttribute(name, text);
    }
    plot.toggleAttribute('controls', controls);
    plot.toggleAttribute('readout', readout);
    frame.style.width = `${width}px`;
    // Nothing below moves while the plot and what belongs to it arrive.
    frame.style.minHeight = `${height}px`;
    measure();
    compare();
  }

  model.watch(show, signal);
  const sizes = new ResizeObserver(measure);
  sizes.observe(plot);
  signal.addEventListener('abort', () => sizes.disconnect());
  for (const type of ['ready', 'input', 'change', 'probe']) plot.addEventListener(`activation-${type}`, compare, { signal });

  return element(
    'section.course-preview',
    { 'aria-labelledby': 'course-preview-title' },
    element('h3', { id: 'course-preview-title' }, t('course.preview')),
    element('div.course-stage', { tabindex: 0, role: 'group', 'aria-label': t('course.preview') }, frame),
    element('div.course-actions', size, ...buttons, status),
  );
}
