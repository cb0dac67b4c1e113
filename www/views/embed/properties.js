/**
 * The properties, methods and events of the element.
 *
 * @import { Bench } from './bench.js'
 * @import { Row, Say } from './row.js'
 * @import { Step } from './steps.js'
 */

import { t } from '../../i18n/i18n.js';
import { propertyExamples } from './attributes.js';
import { codeOf, literal, run } from './steps.js';

/** Properties that are no attributes. @type {[name: string, steps: readonly Step[]][]} */
const OTHERS = [
  ['state', [{ set: 'state', to: { functions: 'mish,silu', x: [-3, 3] } }, { get: 'state' }]],
  ['frame', [{ get: 'frame' }]],
  ['ready', [{ get: 'ready', isAwaited: true }]],
];

/** @type {Record<string, readonly Step[]>} */
const METHODS = {
  reset: [{ call: 'reset' }, { get: 'state.x' }],
  toSVG: [{ call: 'toSVG' }],
  toPNG: [{ call: 'toPNG', given: [{ scale: 2 }], isAwaited: true }],
  toCSV: [{ call: 'toCSV' }],
};

/** @param {Bench} bench @returns {Row[]} */
export const propertyRows = (bench) =>
  [...propertyExamples(), ...OTHERS].map(([name, steps]) => rowOf(bench, name, steps, () => bench.show()));

/** @param {Bench} bench @returns {Row[]} */
export const methodRows = (bench) =>
  Object.entries(METHODS).map(([name, steps]) => ({ ...rowOf(bench, name, steps, () => bench.plot.ready), title: `${name}()` }));

/** @param {Bench} bench @param {string} name @param {readonly Step[]} steps @param {() => Promise<unknown>} prepare @returns {Row} */
const rowOf = (bench, name, steps, prepare) => ({
  name,
  code: () => codeOf('plot', steps),
  act: 'run',
  async run() {
    await prepare();
    return run(bench.plot, steps);
  },
});

/** A programmatic change that fires an error event. */
const WRONG = 'gelo';

/** @param {string} type */
const listening = (type) => `plot.addEventListener('${type}', ({ detail }) => console.log(detail));`;

/** @param {Bench} bench @returns {Row[]} */
export function eventRows(bench) {
  /** @type {AbortController | undefined} */
  let hearing;
  /** @param {EventTarget} plot @param {string} type @param {Say} say */
  function listen(plot, type, say) {
    hearing?.abort();
    hearing = new AbortController();
    plot.addEventListener(type, (event) => say(/** @type {CustomEvent} */ (event).detail), { signal: hearing.signal });
  }
  /** @param {string} name @returns {Row} */
  const byReader = (name) => ({
    name,
    code: () => listening(name),
    act: 'listen',
    async run(say) {
      await bench.show();
      listen(bench.plot, name, say);
    },
  });
  return [
    {
      name: 'activation-ready',
      code: () =>
        [
          `const plot = document.createElement('activation-plot');`,
          listening('activation-ready'),
          `plot.functions = ${literal('softplus')};`,
          'place.append(plot);',
        ].join('\n'),
      act: 'listen',
      run(say) {
        bench.renew((plot) => {
          listen(plot, 'activation-ready', say);
          Object.assign(plot, { functions: 'softplus' });
        });
      },
    },
    ...['activation-input', 'activation-change', 'activation-probe'].map(byReader),
    {
      name: 'activation-error',
      detail: () => t('embed.event.errors'),
      code: () => `${listening('activation-error')}\n${codeOf('plot', [{ set: 'functions', to: WRONG }])}`,
      act: 'listen',
      async run(say) {
        await bench.show();
        listen(bench.plot, 'activation-error', say);
        Object.assign(bench.plot, { functions: WRONG });
      },
    },
  ];
}
