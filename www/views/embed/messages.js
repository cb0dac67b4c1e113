/**
 * The messages between a page and an iframe with `www/embed.html`. The iframe loads when the first example runs.
 *
 * @import { Row } from './row.js'
 */

import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { BASE } from './bench.js';
import { addressOf, fragmentOf } from './keys.js';
import { literal } from './steps.js';

/** @param {string} type  of the message */
const hasType = (type) => (/** @type {Message} */ data) => data.type === type;
/** @type {(data: Message) => boolean} */
const isChange = ({ type, source }) => type === 'activation-lab:change' && source === 'api';

/**
 * The messages, in the order of the page. To the iframe: what is sent, and a test for the reply. From the iframe: a test for what it
 * sends when it starts; the others are caused by the reader.
 * @type {Record<string, { sent?: object[], answer?: (data: Message) => boolean }>}
 */
const MESSAGES = {
  'activation-lab:state': {
    sent: [{ type: 'activation-lab:state', state: { functions: 'elu(alpha=2)', x: [-4, 4] } }, { type: 'activation-lab:get' }],
    answer: isChange,
  },
  'activation-lab:get': { sent: [{ type: 'activation-lab:get' }], answer: isChange },
  'activation-lab:ready': { answer: hasType('activation-lab:ready') },
  'activation-lab:input': {},
  'activation-lab:change': {},
  'activation-lab:error': {
    sent: [{ type: 'activation-lab:state', state: { functions: 'gelo' } }],
    answer: hasType('activation-lab:error'),
  },
  'activation-lab:resize': { answer: hasType('activation-lab:resize') },
  'lti.frameResize': { answer: ({ subject }) => subject === 'lti.frameResize' },
  h5p: { sent: [{ context: 'h5p', action: 'ready' }], answer: ({ context }) => context === 'h5p' },
};

/** @typedef {{ type?: string, subject?: string, context?: string, source?: string, height?: number, state?: unknown }} Message */

/** @param {object} message */
const post = (message) => `frame.contentWindow.postMessage(${literal(message)}, '*');`;

const LISTEN = "addEventListener('message', ({ source, data }) => {\n  if (source === frame.contentWindow) console.log(data);\n});";

const START = [
  LISTEN,
  `const frame = document.createElement('iframe');`,
  `frame.src = ${literal(`www/embed.html#${fragmentOf(BASE)}`)};`,
  'place.append(frame);',
].join('\n');

/** @param {HTMLElement} place  container of the iframe @returns {Row[]} */
export function messageRows(place) {
  /** @type {HTMLIFrameElement | undefined} */
  let frame;
  /** Resolves when its plot is ready. @type {Promise<unknown> | undefined} */
  let opening;
  /** @type {(data: Message) => void} */
  let hear = () => {};
  let isReady = () => {};
  const address = () => `${addressOf('www/embed.html')}#${fragmentOf(BASE)}`;

  addEventListener('message', ({ source, data }) => {
    if (frame === undefined || source !== frame.contentWindow || typeof data !== 'object' || data === null) return;
    // As a page does to avoid a scroll bar in the iframe.
    if (data.type === 'activation-lab:resize') frame.height = String(data.height);
    if (data.type === 'activation-lab:ready') isReady();
    hear(data);
  });

  function open() {
    frame?.remove();
    const fresh = element('iframe.embed-frame', { title: t('embed.frame'), height: 480, src: address() });
    frame = fresh;
    opening = new Promise((done, fail) => {
      isReady = () => done(undefined);
      /** @param {SecurityPolicyViolationEvent} event */
      const refused = ({ effectiveDirective }) => {
        if (effectiveDirective !== 'frame-src') return;
        document.removeEventListener('securitypolicyviolation', refused);
        fresh.remove();
        [frame, opening] = [undefined, undefined];
        fail(new Error(t('embed.frame.refused')));
      };
      document.addEventListener('securitypolicyviolation', refused);
    });
    place.append(fresh);
    return opening;
  }

  /** Resolves with the first message that is the answer. @param {(data: Message) => boolean} answer @param {() => unknown} ask */
  const reply = (answer, ask) =>
    new Promise((done, fail) => {
      hear = (data) => answer(data) && done(data);
      Promise.resolve(ask()).catch(fail);
    });

  return Object.entries(MESSAGES).map(([name, { sent, answer }]) => {
    if (answer === undefined) {
      return {
        name,
        code: () => LISTEN,
        act: 'listen',
        async run(say) {
          await (opening ?? open());
          hear = (data) => data.type === name && say(data);
        },
      };
    }
    if (sent === undefined) return { name, code: () => START, act: 'run', run: () => reply(answer, open) };
    return {
      name,
      code: () => [LISTEN, ...sent.map(post)].join('\n'),
      act: 'run',
      async run() {
        await (opening ?? open());
        return reply(answer, () => sent.forEach((message) => frame?.contentWindow?.postMessage(message, '*')));
      },
    };
  });
}
