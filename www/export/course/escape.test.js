import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlAttributes, htmlText, jsxText, markdownText, oneLine, plainAddress, quoted } from './escape.js';

test('text in HTML ends nothing and begins nothing', () => {
  assert.equal(htmlText('a <b> & "c"'), 'a &#60;b&#62; &#38; &#34;c&#34;');
  assert.equal(htmlText("{{ x }} `y` 'z'"), '&#123;&#123; x &#125;&#125; &#96;y&#96; &#39;z&#39;');
  assert.equal(htmlText('β = 1.5'), 'β = 1.5');
});

test('attributes', () => {
  assert.equal(
    htmlAttributes({ src: 'a?b=1&c=2', width: 640, hidden: false, controls: true }),
    ' src="a?b=1&amp;c=2" width="640" controls',
  );
  assert.equal(htmlAttributes({ title: '"><script>' }), ' title="&#34;&#62;&#60;script&#62;"');
  // What looks like an entity is none.
  assert.equal(htmlAttributes({ title: '&quot;' }), ' title="&amp;quot;"');
});

test('a line of Markdown', () => {
  assert.equal(markdownText('*a* _b_ [c](d) `e` $f$ \\'), '\\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` \\$f\\$ \\\\');
  for (const [text, written] of [
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['12) a', '12\\) a'],
    ['::: a', '\\::: a'],
    ['a - b # c 1.', 'a - b # c 1.'],
  ]) {
    assert.equal(markdownText(text ?? ''), written);
  }
});

test('text in JSX is an expression without signs of tags', () => {
  assert.equal(jsxText('a <b> {c}'), '{"a \\u003cb\\u003e \\u007bc\\u007d"}');
  // biome-ignore lint/security/noGlobalEval: What a reader of JSX does with the expression.
  assert.equal(eval(`(${jsxText('"\\ <é> \u2028').slice(1, -1)})`), '"\\ <é> \u2028');
});

test('strings have no control characters in them', () => {
  assert.equal(quoted('a "b"\n\\'), '"a \\"b\\"\\n\\\\"');
  assert.equal(quoted('\u0085\u2028\u2029\u007f'), '"\\u0085\\u2028\\u2029\\u007f"');
  assert.equal(JSON.parse(quoted('\u0000\u0085 x')), '\u0000\u0085 x');
});

test('addresses are plain everywhere and lead to the same place', () => {
  const address = 'https://example.org/a?b=it\'s#c="<{`|\\^}>" é';
  const plain = plainAddress(address);
  assert.doesNotMatch(plain, /["'<>{}`|\\^\s]|[^ -~]/);
  assert.equal(decodeURIComponent(plain), address);
  assert.equal(
    plainAddress('https://example.org/#functions=swish(beta=1.5),a%20b'),
    'https://example.org/#functions=swish(beta=1.5),a%20b',
  );
});

test('a caption is one line of whole characters', () => {
  assert.equal(oneLine('  a\r\n\tb\u0000\u0085c\u2028 '), 'a b c');
  assert.equal(oneLine('a\ud800b'), 'a\ufffdb');
  assert.equal(oneLine('😀'), '😀');
});
