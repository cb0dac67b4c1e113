/**
 * What the host says by message, and what it is told.
 *
 * @import { ActivationPlot } from '../activation-plot.js'
 * @import { Channel } from './parent.js'
 */

import { own } from './parent.js';
import { readShape } from './shape.js';
import { show } from './shown.js';

/** Of a wrong value no more than this is sent back. */
const LONGEST_ECHO = 200;

/**
 * @param {ActivationPlot} plot
 * @param {Channel} channel
 * @returns {(changed: () => void) => void} takes whom to call when the host has changed something
 */
export function answerMessages(plot, channel) {
  let changed = () => {};
  const post = (/** @type {string} */ type, /** @type {object} */ content) => channel.post({ type: `activation-lab:${type}`, ...content });
  const report = (/** @type {'input' | 'change'} */ type, /** @type {'user' | 'api'} */ source) =>
    post(type, { state: plot.state, source });

  /** @param {object} data */
  function hear(data) {
    const type = own(data, 'type');
    // Before it is ready the state is not known; it will say so then.
    if (type === 'activation-lab:get' && plot.state !== undefined) report('change', 'api');
    if (type !== 'activation-lab:state') return;
    const { texts, wrong } = readShape(own(data, 'state'));
    for (const [key, message] of wrong) post('error', { code: 'bad-value', key, message });
    show(plot, texts);
    changed();
  }

  channel.listen(hear);
  plot.addEventListener('activation-input', () => report('input', 'user'));
  plot.addEventListener('activation-change', () => report('change', 'user'));
  plot.addEventListener('activation-error', (event) => {
    const { code, key, value = '', message } = /** @type {CustomEvent} */ (event).detail;
    const said = key === undefined ? message : `"${key}" cannot be "${clip(value)}"${message === '' ? '' : `: ${clip(message)}`}`;
    post('error', { code, key, message: said });
  });
  plot.ready.then(() => post('ready', { state: plot.state }));
  return (whom) => {
    changed = whom;
  };
}

/** @param {string} text */
const clip = (text) => (text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text);
