/** The spell checker of `cargo xtask check` finds what is misspelled, where it should look. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ROOT } from './site.js';

const CSPELL = fileURLToPath(new URL('node_modules/cspell/bin.mjs', ROOT));
const LINT = 'xtask/lint/';

/** `path:line word` for every word that is found in these files. @param {Record<string, string>} files */
function found(files) {
  const folder = mkdtempSync(join(tmpdir(), 'activation-lab-spelling-'));
  try {
    cpSync(new URL(LINT, ROOT), join(folder, LINT), { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const options = ['--config', `${LINT}cspell.json`, '--root', '.', '--no-progress', '--no-summary', '--relative'];
    const { stdout, stderr } = spawnSync(process.execPath, [CSPELL, 'lint', '--no-color', ...options], { cwd: folder, encoding: 'utf8' });
    assert.equal(stderr, '');
    const words = [...stdout.matchAll(/^(?:\.\/)?(\S+?):(\d+):\d+ - \w+ word \((.+?)\)/gm)];
    return words.map(([, path, line, word]) => `${path}:${line} ${word}`).sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a misspelled word is found in texts and in comments', () => {
  // cspell:disable
  const planted = {
    'README.md': 'A planted mispeling.\n\nThe colour of `codeis` [fine](somwhere.md).\n',
    'docs/guide.md': 'Softmaxx beside softmax and Hochreiter.\n',
    'src/functions/f/notes.en.md': 'The derivatve.\n',
    'src/functions/f/sources.md': '- Nobodyy, "A titel of GELU", 2016.\n',
    'src/functions/f/code.toml': "code = 'idntifier'\ntext.en = 'A defalt.'\n",
    'src/lib.rs': '//! Colours are nown.\nfn idntifier() {}\n',
    'www/i18n/en.js': "  'a.keyy': 'A vlaue.',\n  'a.allowed.b': 'centred',\n",
    'www/app/info/info.js': "/** A coment. */ const idntifier = 'strng';\n",
    'xtask/test.py': '"""A docstrng."""\n',
  };
  assert.deepEqual(found(planted), [
    'README.md:1 mispeling',
    'README.md:3 colour',
    'docs/guide.md:1 Softmaxx',
    'src/functions/f/code.toml:2 defalt',
    'src/functions/f/notes.en.md:1 derivatve',
    'src/functions/f/sources.md:1 titel',
    'src/lib.rs:1 nown',
    'www/app/info/info.js:1 coment',
    'www/i18n/en.js:1 vlaue',
    'xtask/test.py:1 docstrng',
  ]);
  // cspell:enable
});
