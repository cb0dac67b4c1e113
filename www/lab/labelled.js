// Plots with words around them. Whatever has none, the engine draws alone.

import * as part from '../pkg/lessons.js';
import { isDark, magnification, ownColours, size, surface } from './arguments.js';
import { flatState } from './flat.js';
import { placeOf } from './frame.js';
import { flatLabels } from './labels.js';

/** @import { Engine, LabelledPlots } from './types.js' */

/**
 * @param {Engine} engine
 * @param {<T>(run: () => T) => T} call
 * @returns {LabelledPlots}
 */
export function labelledPlots(engine, call) {
  return {
    draw(canvas, state, given) {
      if (given?.labels === undefined) return engine.draw(canvas, state, given);
      const { numbers, functions } = flatState(state, engine);
      const [{ width, height, pixelRatio, theme, colours, family }, { words, legend }] = [surface(given), flatLabels(given.labels)];
      const [dark, own] = [theme === 'dark', Float64Array.from(colours ?? [])];
      const place = placeOf(call(() => part.labelledPlot(canvas, numbers, words, legend, width, height, pixelRatio, dark, own, family)));
      return place && { ...place, functions, labels: [] };
    },
    svg(state, given) {
      if (given?.labels === undefined) return engine.svg(state, given);
      const { numbers } = flatState(state, engine);
      const { width, height, theme, colours, scale, labels } = size(given);
      const dark = isDark(theme ?? (state.theme === 'dark' ? 'dark' : 'light'));
      const [large, own, { words, legend }] = [magnification(scale), Float64Array.from(ownColours(colours) ?? []), flatLabels(labels)];
      return call(() => part.labelledSvg(numbers, words, legend, width, height, large, dark, own));
    },
    forget(canvas) {
      engine.forget(canvas);
      call(() => part.forgetChart(canvas));
    },
  };
}
