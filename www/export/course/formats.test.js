import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engine } from '../../../tests/node/stand-in.js';
import { readState } from '../../state/address.js';
import { FORMATS, KINDS, WITH_FILE } from './formats.js';
import { snippetOf } from './snippet.js';

/** @param {string} fragment @param {Partial<import('./snippet.js').Choices>} [choices] */
const snippet = (fragment, choices) =>
  snippetOf(
    engine,
    { state: readState(fragment, engine).state, width: 640, height: 480, fluid: false, caption: '', ...choices },
    {
      page: 'https://example.org/lab/?a#b',
      base: 'https://example.org/lab/',
      plotHeight: 300,
      title: 'Plot',
      open: 'Open',
      file: 'p.svg',
      svg: '<svg></svg>',
    },
  );

test('addresses and attributes say what is shown, and nothing that is the default', () => {
  const made = snippet('functions=swish(beta=2)&x=0,1&view=compare&hide=controls&course=1');
  assert.equal(made.page, 'https://example.org/lab/?a#functions=swish(beta=2)&x=0,1&hide=controls&course=1');
  assert.equal(made.frame, 'https://example.org/lab/www/embed.html#functions=swish(beta=2)&x=0,1&hide=controls&course=1');
  assert.deepEqual(made.attributes, [
    ['functions', 'swish(beta=2)'],
    ['x', '0,1'],
    ['hide', 'controls'],
  ]);
  assert.deepEqual([made.controls, made.readout], [false, true]);
});

test('a frame names its functions even where they are the default', () => {
  assert.equal(snippet('').frame, 'https://example.org/lab/www/embed.html#functions=swish,leaky_relu(alpha=0.1),gelu_tanh');
  assert.equal(snippet('x=0,1').frame, 'https://example.org/lab/www/embed.html#functions=swish,leaky_relu(alpha=0.1),gelu_tanh&x=0,1');
  assert.deepEqual(snippet('').attributes, [['functions', 'swish,leaky_relu(alpha=0.1),gelu_tanh']]);
});

test('a caption is the title, and without one there is another', () => {
  assert.deepEqual(
    ['title', 'caption'].map((key) => snippet('', { caption: ' a\nb ' })[/** @type {'title'} */ (key)]),
    ['a b', 'a b'],
  );
  assert.deepEqual(
    ['title', 'caption'].map((key) => snippet('')[/** @type {'title'} */ (key)]),
    ['Plot', ''],
  );
});

test('every format is offered once', () => {
  const offered = KINDS.flatMap(([, formats]) => formats);
  assert.deepEqual(offered.toSorted(), Object.keys(FORMATS).sort());
  assert.ok(WITH_FILE.every((format) => offered.includes(format)));
});

/** The texts with a frame in them whose size they say. */
const FRAMED = /** @type {const} */ (['iframe', 'quarto', 'mdbook', 'sphinx', 'docusaurus', 'reveal', 'jupyter-frame']);

test('a width is fixed or that of the column', () => {
  for (const format of FRAMED) {
    const [fixed = '', fluid = ''] = [false, true].map((isFluid) =>
      FORMATS[format](snippet('', { fluid: isFluid })).replaceAll('\\"', '"'),
    );
    assert.ok(fixed.includes('width="640"') && fixed.includes('640px') && !fixed.includes('width="100%"'), format);
    assert.ok(fluid.includes('width="100%"') && !fluid.includes('640'), format);
  }
  // Its theme takes a width in px for another one.
  assert.ok([false, true].every((fluid) => FORMATS.myst(snippet('', { fluid })).includes('\n:width: 100%\n')));
});

test('a frame has its height in the style, follows the theme around it, is printed, and has a link below', () => {
  for (const format of FRAMED) {
    const text = FORMATS[format](snippet('functions=relu'));
    assert.match(text, /style=.*height: '?480px/, format);
    assert.match(text, /color-?scheme: '?inherit/i, format);
    assert.doesNotMatch(text, /loading/, format);
    assert.ok(text.includes('?a#functions=relu'), format);
    if (format !== 'sphinx') assert.match(text, />(\{\\?")?Open/, format);
  }
  assert.match(FORMATS.myst(snippet('')), /\[Open\]\(<https:\/\/example.org\/lab\/\?a>\)/);
});

test('slides load their frames for a PDF, and are dark unless a theme is chosen', () => {
  for (const format of /** @type {const} */ (['reveal', 'reveal-background'])) {
    assert.match(FORMATS[format](snippet('functions=relu')), /#functions=relu&amp;theme=dark".* data-preload/, format);
    assert.match(FORMATS[format](snippet('functions=relu&theme=light')), /#functions=relu&amp;theme=light"/, format);
  }
  // Their readers open the page as they like it.
  assert.doesNotMatch(FORMATS.reveal(snippet('functions=relu')), /<a[^>]*theme/);
});

test('what is on paper has a picture instead of a frame', () => {
  const text = FORMATS.sphinx(snippet('functions=relu&course=a_', { caption: 'One *two*' }));
  assert.ok(
    text.endsWith(
      [
        '',
        '   .. figure:: p.svg',
        '      :alt: One *two*',
        '      :target: https://example.org/lab/?a#functions=relu&course=a%5F',
        '',
        '      One \\*two\\*',
      ].join('\n'),
    ),
    text,
  );
});

test('packages are those of this version', () => {
  assert.ok(FORMATS.jupyter(snippet('')).includes('%pip install https://example.org/lab/packages/activation_lab-1.2.3-py3-none-any.whl\n'));
});

test('numbers are numbers in Python, everything else is text', () => {
  const cell = FORMATS.jupyter(snippet('functions=relu,gelu&active=2&x=-1,2&off=1&probe=0.5&theme=dark&hide=readout', { caption: 'One' }));
  for (const line of [
    '# One',
    '    functions="relu,gelu",',
    '    active=2,',
    '    x=(-1, 2),',
    '    off=[1],',
    '    probe=0.5,',
    '    theme="dark",',
    '    controls=True,',
    '    readout=False,',
    '    height=300,',
  ]) {
    assert.ok(cell.split('\n').includes(line), `${line}: ${cell}`);
  }
});
