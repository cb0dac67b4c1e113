/**
 * Functions from text: as the engine reads it, else as people write it.
 *
 * @import { Engine, FunctionState } from '../../lab/types.js'
 */

import { expressionOf, partsOf } from './expressions.js';

/**
 * @param {string} text  anything, as callers are not checked
 * @param {Pick<Engine, 'parse' | 'catalogue'>} lab
 * @returns {FunctionState[]}
 */
export function readFunctions(text, lab) {
  try {
    return lab.parse(text);
  } catch (error) {
    if (typeof text !== 'string') throw error;
    const expressions = partsOf(text).map((part) => expressionOf(part, lab.catalogue()));
    const plain = expressions.join(',');
    if (plain === text) throw error;
    return lab.parse(plain);
  }
}
