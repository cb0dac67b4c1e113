/** `cargo xtask check` finds an import that goes upwards or in a circle. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { cruise } from 'dependency-cruiser';
import rules from '../../xtask/lint/layers.js';

/** `rule: from -> to` for every import that breaks a rule. @param {Record<string, string>} files */
async function found(files) {
  const folder = mkdtempSync(join(tmpdir(), 'activation-lab-layers-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const ruleSet = { forbidden: rules.forbidden };
    const { output } = await cruise(['www'], { ...rules.options, baseDir: folder, validate: true, ruleSet });
    if (typeof output === 'string') return output;
    return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const none = 'export {};\n';

test('imports that go downwards or stay are allowed', async () => {
  const files = {
    'www/lab/engine.js': "import '../pkg/engine.js';\n",
    'www/pkg/engine.js': none,
    'www/ui/slider.js': "import '../lab/engine.js';\nimport './element.js';\n",
    'www/ui/element.js': none,
    'www/app/page.js': "import '../ui/slider.js';\nimport('../views/depth/view.js');\n",
    'www/views/depth/view.js': none,
  };
  assert.deepEqual(await found(files), []);
});

test('an import that goes upwards, also on demand, is found', async () => {
  const files = {
    'www/lab/engine.js': "import '../state/state.js';\n",
    'www/state/state.js': none,
    'www/ui/slider.js': "import('../app/page.js');\n",
    'www/app/page.js': none,
    'www/activation-plot.js': "import './views/gelu/view.js';\n",
    'www/views/gelu/view.js': none,
  };
  assert.deepEqual(await found(files), [
    'an import from a layer above: www/activation-plot.js -> www/views/gelu/view.js',
    'an import from a layer above: www/lab/engine.js -> www/state/state.js',
    'an import from a layer above: www/ui/slider.js -> www/app/page.js',
  ]);
});

test('a circle is found', async () => {
  const files = {
    'www/ui/a.js': "import './b.js';\n",
    'www/ui/b.js': "import('./c.js');\n",
    'www/ui/c.js': "import './a.js';\n",
  };
  assert.deepEqual(await found(files), ['a circle: www/ui/a.js -> www/ui/b.js']);
});

test('what the page imports has a layer', async () => {
  const files = { 'www/app/page.js': "import '../../tests/a.js';\nimport '../page/b.js';\n", 'tests/a.js': none, 'www/page/b.js': none };
  assert.deepEqual(await found(files), [
    'an import of what has no layer: www/app/page.js -> tests/a.js',
    'an import of what has no layer: www/app/page.js -> www/page/b.js',
  ]);
});
