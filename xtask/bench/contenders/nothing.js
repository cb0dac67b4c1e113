// No plot: what the browser and the measuring cost by themselves.

import { run } from '../run.js';

run(() => ({ draw: () => {}, at: () => [NaN, NaN] }));
