/**
 * The fragment of a link that chat programs, e-mail and people have had in their hands.
 *
 * @import { Engine } from '../../lab/types.js'
 * @import { Key, State } from '../state.js'
 */

import { decode, KEYS, pairs } from '../state.js';
import { plain } from '../../numbers/reading.js';
import { readWritten } from './values.js';

/** A fragment may have been encoded more than once. */
const MOST_TIMES = 3;
/** `&` as HTML writes it, once or more. */
const AMPERSAND = /&(?:(?:amp|#0*38|#x0*26);)+/gi;
/** What WeChat appends. */
const APPENDED = /#(?:wechat_redirect|wechat_qrcode|rd)$/;

/** @param {string} fragment */
function whole(fragment) {
  const text = fragment.replace(/^#/, '');
  let decoded = text;
  for (let times = 0; times < MOST_TIMES && !decoded.includes('='); times += 1) decoded = plain(decode(decoded));
  return (decoded.includes('=') ? decoded : text).replace(AMPERSAND, '&').replace(APPENDED, '');
}

/** The known key of a name in whatever spelling. @param {string} name @returns {Key | undefined} */
export function keyOf(name) {
  const wanted = plain(decode(name))
    .replace(/^[\s#!?/]+/, '')
    .trim()
    .toLowerCase();
  return KEYS.find((known) => known === wanted);
}

/** The texts of the known keys, decoded, and the other pairs as they came. @param {string} fragment  with or without the leading `#` */
export function mendedPairs(fragment) {
  /** @type {Map<Key, string>} */
  const given = new Map();
  /** @type {State['unknown']} */
  const unknown = [];
  const all = pairs(whole(fragment));
  for (let place = 0; place < all.length; place += 1) {
    const [name = '', text = ''] = all[place] ?? [];
    const key = keyOf(name);
    if (key === undefined) {
      unknown.push([name, text]);
      continue;
    }
    // Only the text of a lesson contains `&` or `#`; another key may follow it.
    const [value = '', ...more] = key === 'lesson' ? [decode(text)] : decode(text).split(/&|(?<=.)#/s);
    given.set(key, value);
    all.splice(place + 1, 0, ...pairs(more.join('&')).filter(([other]) => keyOf(other) !== undefined));
  }
  return { given, unknown };
}

/**
 * Reads a fragment in which something could not be read as it is.
 * @param {string} fragment  with or without the leading `#`
 * @param {Engine} lab
 */
export function readLink(fragment, lab) {
  const { given, unknown } = mendedPairs(fragment);
  return readWritten(given, lab, { unknown });
}
