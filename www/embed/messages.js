/**
 * What the host says by message, and what it is told. It is the window around the frame, the only one that is talked to.
 *
 * @import { ActivationPlot } from '../activation-plot.js'
 */

import { decode, pairs } from '../state/state.js';
import { own, readShape } from './shape.js';
import { show } from './shown.js';

/** @typedef {ReturnType<typeof openChannel>} Channel */

/** Of a wrong value no more than this is sent back. */
const LONGEST_ECHO = 200;

/** The origin that the address names; any, if it names none. @returns {string | undefined} nothing if what it names is no origin */
function originAsked() {
  const inFragment = pairs(location.hash).findLast(([key]) => key === 'origin')?.[1];
  const asked = new URLSearchParams(location.search).get('origin') ?? (inFragment === undefined ? null : decode(inFragment));
  if (asked === null) return '*';
  const { origin = 'null' } = URL.canParse(asked) ? new URL(asked) : {};
  return origin === 'null' ? undefined : origin;
}

export function openChannel() {
  const parent = window.parent;
  const origin = originAsked();
  const isOpen = parent !== window && origin !== undefined;
  if (origin === undefined) {
    console.warn('the key "origin" is no origin such as https://courses.example.edu: this frame sends and accepts no messages');
  }
  return {
    /** @param {object} data */
    post(data) {
      // To any page, where no origin is named: what is sent says nothing about the reader but where the sliders are.
      if (isOpen) parent.postMessage(data, origin);
    },
    /** @param {(data: Record<string, unknown>) => void} hear */
    listen(hear) {
      if (!isOpen) return;
      addEventListener('message', ({ source, origin: sender, data }) => {
        if (source !== parent || (origin !== '*' && sender !== origin)) return;
        if (typeof data === 'object' && data !== null) hear(data);
      });
    },
  };
}

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
