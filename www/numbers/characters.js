/** Plain characters for those that keyboards, phones and word processors put in their place. */

/** Seen by nobody: soft hyphens, joiners, marks of direction, byte order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** How far full-width forms are from ASCII. */
const WIDE = 0xfee0;

/** @param {string} text */
export const plain = (text) =>
  text
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE))
    .replace(/[\u2010-\u2015\u2212\ufe63]/g, '-')
    .replace(/[\u2018-\u201b]/g, "'")
    .replace(/[\u201c-\u201f]/g, '"')
    .replaceAll('\u00b5', 'μ')
    .replaceAll('、', ',');
