/**
 * The messages between a page and an iframe with `www/embed.html`. The iframe loads when the first example runs.
 *
 * @import { Row, Say } from './row.js'
 */

import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { BASE } from './bench.js';
import { frameAddress, fragmentOf } from './keys.js';
import { literal } from './literal.js';

/** To the iframe: the messages sent, and a test for the reply. @type {Record<string, { sent: object[], answer: (data: Message) => boolean }>} */
const SENT = {
  'activation-lab:state': {
    sent: [{ type: 'activation-lab:state', state: { functions: 'elu(alpha=2)', x: [-4, 4] } }, { type: 'activation-lab:get' }],
    answer: ({ type, source }) => type === 'activation-lab:change' && source === 'api',
  },
  'activation-lab:get': {
    sent: [{ type: 'activation-lab:get' }],
    answer: ({ type, source }) => type === 'activation-lab:change' && source === 'api',
  },
  'activation-lab:error': {
    sent: [{ type: 'activation-lab:state', state: { functions: 'gelo' } }],
    answer: ({ type }) => type === 'activation-lab:error',
  },
  h5p: {
    sent: [{ context: 'h5p', action: 'ready' }],
    answer: ({ context }) => context === 'h5p',
  },
};

/** From the iframe, caused by the reader. */
const HEARD = ['activation-lab:input', 'activation-lab:change'];

/** From the iframe, when it starts. @type {Record<string, (data: Message) => boolean>} */
const FIRST = {
  'activation-lab:ready': ({ type }) => type === 'activation-lab:ready',
  'activation-lab:resize': ({ type }) => type === 'activation-lab:resize',
  'lti.frameResize': ({ subject }) => subject === 'lti.frameResize',
};

/** @typedef {{ type?: string, subject?: string, context?: string, source?: string, height?: number, state?: unknown }} Message */

/** @param {object} message */
const post = (message) => `frame.contentWindow.postMessage(${literal(message)}, '*');`;

const LISTEN = "addEventListener('message', ({ source, data }) => {\n  if (source === frame.contentWindow) console.log(data);\n});";

/** @param {HTMLElement} place  container of the iframe @returns {Row[]} */
export function messageRows(place) {
  /** @type {HTMLIFrameElement | undefined} */
  let frame;
  /** Resolves when its plot is ready. @type {Promise<unknown> | undefined} */
  let opening;
  /** @type {(data: Message) => void} */
  let hear = () => {};
  let isReady = () => {};
  const address = () => frameAddress(fragmentOf(BASE));

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

  const sending = Object.entries(SENT).map(([name, { sent, answer }]) => ({
    name,
    code: () => [LISTEN, ...sent.map(post)].join('\n'),
    act: /** @type {const} */ ('run'),
    async run() {
      await (opening ?? open());
      return new Promise((done) => {
        hear = (data) => answer(data) && done(data);
        for (const message of sent) frame?.contentWindow?.postMessage(message, '*');
      });
    },
  }));
  const first = Object.entries(FIRST).map(([name, answer]) => ({
    name,
    code: () =>
      [
        LISTEN,
        `const frame = document.createElement('iframe');`,
        `frame.src = ${literal(`www/embed.html#${fragmentOf(BASE)}`)};`,
        'place.append(frame);',
      ].join('\n'),
    act: /** @type {const} */ ('run'),
    run: () =>
      new Promise((done, fail) => {
        hear = (data) => answer(data) && done(data);
        open().catch(fail);
      }),
  }));
  const heard = HEARD.map((name) => ({
    name,
    code: () => LISTEN,
    act: /** @type {const} */ ('listen'),
    async run(/** @type {Say} */ say) {
      await (opening ?? open());
      hear = (data) => data.type === name && say(data);
    },
  }));
  const order = [
    'activation-lab:state',
    'activation-lab:get',
    'activation-lab:ready',
    ...HEARD,
    'activation-lab:error',
    'activation-lab:resize',
    'lti.frameResize',
    'h5p',
  ];
  return [...sending, ...first, ...heard].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}
