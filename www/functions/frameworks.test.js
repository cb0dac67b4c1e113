import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { BACKEND, DATE, RUN } from './frameworks.js';

test('the date and the versions are those of the measured slopes', async () => {
  const [head = ''] = (await readFile(new URL('../../src/functions/kinks.csv', import.meta.url), 'utf8')).split('\n');
  const modules = { torch: RUN.pytorch, jax: RUN.jax, keras: RUN.keras };
  assert.ok(head.startsWith(`# ${DATE}: `), head);
  for (const [module, { version }] of Object.entries(modules))
    assert.ok(head.includes(` ${module} ${version}`), `${module} ${version}: ${head}`);
  assert.ok(head.includes(` ${BACKEND.toLowerCase()}`), head);
});
