/** The frameworks that were run for `src/functions/kinks.csv`; a test compares the versions with that file. */

/** @import { Framework } from '../lab/types.js' */

/** @type {Record<Framework, { name: string, version: string }>} */
export const RUN = {
  pytorch: { name: 'PyTorch', version: '2.15.0' },
  jax: { name: 'JAX', version: '0.10.2' },
  keras: { name: 'Keras', version: '3.15.1' },
};

/** What Keras ran on. */
export const BACKEND = 'TensorFlow 2.21.0';

export const DATE = '2026-11-30';
