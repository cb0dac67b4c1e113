/** The guide's keys in the URL. */

import { between, choice } from '../../state/view-kinds.js';
import { NETWORKS, TASKS, TROUBLES } from './choices.js';

/** What the slider of α spans: the slope at which Leaky ReLU and max(αx, x) part. */
export const ALPHA_RANGE = /** @type {const} */ ([0, 2]);

export const KEYS = { task: choice(TASKS), network: choice(NETWORKS), trouble: choice(TROUBLES), alpha: between('1.5', ALPHA_RANGE) };

/** @typedef {import('../model.js').ViewModel<typeof KEYS>} Model */
