/**
 * The same layers twice, without and with an activation: one line, and a curve.
 *
 * @import { Model } from './keys.js'
 * @import { Child } from '../../ui/element.js'
 * @import { Series } from '../../lab/types.js'
 */

import { functionName, language, t } from '../../i18n/i18n.js';
import { computed, guard } from '../../i18n/live.js';
import { element, icon } from '../../ui/element.js';
import { spread } from '../../numbers/spread.js';
import { lineText } from '../../numbers/texts.js';
import { display } from '../../numbers/display.js';
import { activeFunction } from '../../state/state.js';
import { createExportedChart } from '../../export/chart-export.js';
import { worded } from '../../ui/choice.js';
import { dialOf } from '../../ui/dial.js';
import { formula } from '../../functions/typeset.js';
import { createFunctionSelect } from './function-select.js';
import { LAYERS, SEED } from './keys.js';

/** The inputs of the network. Data */
const X = /** @type {const} */ ([-5, 5]);
const XS = spread(X, 401);
const DIGITS = 4;

/** @param {Model} view */
export function createCollapse(view) {
  const { lab, store } = view;
  const active = () => activeFunction(store.state);
  const f = () => view.values.f ?? active();
  const chooser = createFunctionSelect({
    lab,
    words: () => t('depth.f'),
    nothing: () => t('depth.f.active', { name: functionName(active().id) }),
    shown: () => view.values.f,
    commit: (next) => view.set({ f: next }),
  });
  const shuffle = () => view.set({ seed: (view.values.seed + 1) % (SEED.max + 1) });
  const depends = () => [language(), lab.format([f()]), view.values.layers, view.values.seed];

  return element(
    'section.lesson-section.split',
    element(
      'div',
      worded('h3', 'depth.collapse.title'),
      worded('p.lesson-text', 'depth.collapse.text'),
      element('div.depth-formulas', formula('collapse'), formula('collapsed')),
      element(
        'div.depth-controls',
        chooser,
        dialOf(view, 'layers', LAYERS, () => t('depth.layers'), { fit: Math.round }),
        element(
          'div.depth-shuffling',
          element('button.button.depth-shuffle', { onclick: shuffle }, icon('reset'), worded('span', 'depth.shuffle')),
          element('span.quiet.depth-seed', () => t('depth.seed', { seed: view.values.seed })),
        ),
      ),
    ),
    guard(depends, createPair),
  );

  function createPair() {
    const network = computed(() => lab.network(f(), view.values.layers, view.values.seed, XS));
    const words = computed(() => ({
      line: lineText(network(), DIGITS),
      name: functionName(f().id),
      layers: view.values.layers,
      lo: display(X[0]),
      hi: display(X[1]),
    }));

    /** @param {'without' | 'with'} side @param {() => Omit<Series, 'xs'>} curve @param {...Child} said */
    function createCard(side, curve, ...said) {
      const title = () => t(`depth.${side}`, words());
      const figure = createExportedChart(view, `collapse-${side}`, {
        class: 'depth-canvas',
        chart: () => ({ x: X, series: [{ xs: XS, ...curve() }] }),
        label: () => t(`depth.${side}.figure`, words()),
        said: () => ({
          file: `layers-${side}-activation`,
          title: title(),
          x: t('picture.axis.input'),
          y: t('picture.axis.output'),
          names: [t('picture.axis.output')],
          isAlone: true,
        }),
      });
      return element('div.lesson-card', element('h4', title), ...figure.nodes, element('p.lesson-number', { 'data-depth': side }, ...said));
    }

    const line = element('strong', () => `y = ${words().line}`);
    return element(
      'div.depth-pair',
      createCard(
        'without',
        () => ({ ys: network().without, colour: 'ink' }),
        () => t('depth.line'),
        line,
      ),
      createCard(
        'with',
        () => ({ ys: network().withFunction, colour: 1 }),
        () => t('depth.bent', words()),
      ),
    );
  }
}
