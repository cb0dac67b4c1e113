/**
 * LZMA, decompressed at once. The format is that of the LZMA specification by Igor Pavlov (7-zip.org/sdk.html), without a header and with
 * lc = 3, lp = 0 and pb = 0: what is packed are texts and WebAssembly, in which positions modulo 4 mean nothing.
 *
 * Browsers have a decompressor of their own, `DecompressionStream`, but it looks back 32 kB at most: three programs that share much of their
 * code, and notes in two languages that share their formulas, are a third smaller this way.
 */

/** Bits of the byte before on which the next one depends. */
const LITERAL_CONTEXT = 3;
const LITERAL_SIZE = 0x300;
const STATES = 12;

/** Probabilities of a 0, of 2048; at first as likely as a 1. @param {number} count */
const chances = (count) => new Uint16Array(count).fill(1024);

/**
 * @param {Uint8Array} input
 * @param {number} length  of what comes out, bytes
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function decompress(input, length) {
  const output = new Uint8Array(length);
  let range = 0xffffffff;
  let code = 0;
  // The first byte is always 0.
  let read = 1;
  while (read < 5) code = ((code << 8) | input[read++]) >>> 0;

  function refill() {
    if (range >= 0x1000000) return;
    range = (range << 8) >>> 0;
    code = ((code << 8) | input[read++]) >>> 0;
  }

  /** @param {Uint16Array} of @param {number} at @returns {0 | 1} */
  function bit(of, at) {
    const chance = of[at];
    const bound = (range >>> 11) * chance;
    const isZero = code < bound;
    if (isZero) {
      range = bound;
      of[at] = chance + ((2048 - chance) >> 5);
    } else {
      range -= bound;
      code -= bound;
      of[at] = chance - (chance >> 5);
    }
    refill();
    return isZero ? 0 : 1;
  }

  /** The highest bit first. @param {Uint16Array} of @param {number} at @param {number} bits */
  function tree(of, at, bits) {
    let node = 1;
    for (let i = 0; i < bits; i++) node = (node << 1) | bit(of, at + node);
    return node - (1 << bits);
  }

  /** The lowest bit first. @param {Uint16Array} of @param {number} at @param {number} bits */
  function reverseTree(of, at, bits) {
    let [node, value] = [1, 0];
    for (let i = 0; i < bits; i++) {
      const next = bit(of, at + node);
      node = (node << 1) | next;
      value |= next << i;
    }
    return value;
  }

  /** Bits that are as likely as not. @param {number} bits */
  function evenBits(bits) {
    let value = 0;
    for (let i = 0; i < bits; i++) {
      range >>>= 1;
      const isOne = code >= range;
      if (isOne) code -= range;
      value = (value << 1) | Number(isOne);
      refill();
    }
    return value;
  }

  /** The length of a match, less the 2 that every match has. @param {Uint16Array} of */
  function matchLength(of) {
    if (bit(of, 0) === 0) return tree(of, 2, 3);
    return bit(of, 1) === 0 ? 8 + tree(of, 10, 3) : 16 + tree(of, 18, 8);
  }

  const isMatch = chances(STATES);
  const isRepeat = chances(STATES);
  const isOlder = [chances(STATES), chances(STATES), chances(STATES)];
  const isLong = chances(STATES);
  const literals = chances(LITERAL_SIZE << LITERAL_CONTEXT);
  const lengths = chances(18 + 256);
  const repeatLengths = chances(18 + 256);
  const slots = chances(4 * 64);
  const near = chances(128);
  const alignment = chances(16);
  /** The last four distances, less one. */
  let [last, second, third, fourth] = [0, 0, 0, 0];
  let state = 0;
  let at = 0;

  function literal() {
    const offset = LITERAL_SIZE * ((output[at - 1] ?? 0) >> (8 - LITERAL_CONTEXT));
    let symbol = 1;
    if (state >= 7) {
      // After a match the byte is unlike the one that would have gone on with it.
      let expected = output[at - last - 1];
      let isLike = true;
      while (isLike && symbol < 0x100) {
        const guess = (expected >> 7) & 1;
        expected <<= 1;
        const next = bit(literals, offset + ((1 + guess) << 8) + symbol);
        symbol = (symbol << 1) | next;
        isLike = guess === next;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | bit(literals, offset + symbol);
    output[at++] = symbol;
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
  }

  /** One of the last distances comes first again. */
  function recall() {
    if (bit(isOlder[1], state) === 0) [last, second] = [second, last];
    else if (bit(isOlder[2], state) === 0) [last, second, third] = [third, last, second];
    else [last, second, third, fourth] = [fourth, last, second, third];
  }

  /** @param {number} count  the length of the match, less 2 */
  function distance(count) {
    const slot = tree(slots, 64 * Math.min(count, 3), 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const start = (2 | (slot & 1)) << bits;
    if (slot < 14) return start + reverseTree(near, start - slot, bits);
    return start + (evenBits(bits - 4) << 4) + reverseTree(alignment, 0, 4);
  }

  while (at < length) {
    if (bit(isMatch, state) === 0) {
      literal();
      continue;
    }
    let count;
    if (bit(isRepeat, state) === 0) {
      [second, third, fourth] = [last, second, third];
      count = matchLength(lengths);
      last = distance(count);
      count += 2;
      state = state < 7 ? 7 : 10;
    } else {
      const isNewest = bit(isOlder[0], state) === 0;
      if (isNewest && bit(isLong, state) === 0) {
        count = 1;
        state = state < 7 ? 9 : 11;
      } else {
        if (!isNewest) recall();
        count = matchLength(repeatLengths) + 2;
        state = state < 7 ? 8 : 11;
      }
    }
    for (; count > 0; count--, at++) output[at] = output[at - last - 1];
  }
  // All that the coder had to say has been used up, unless something else was said.
  if (code !== 0) throw new Error('the packed files are damaged');
  return output;
}
