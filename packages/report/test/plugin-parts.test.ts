import { referenceDataset } from '@regional-presence/reference';
import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import {
  checkedParts,
  type Part,
  type ReportOptions,
  renderHtml,
  renderMarkdown,
  reportTree,
} from '../src/index.js';

type Parts = NonNullable<ReportOptions['parts']>;
const treeOf = (parts: Parts) => reportTree(referenceDataset(), { problems: [], parts });
const part = (content: unknown, more: object = {}): Part =>
  ({ name: 'own', title: () => 'Own', content: () => content, ...more }) as unknown as Part;
const inAll = (...content: unknown[]) => {
  const tree = treeOf(() => [part(content)]);
  return { markdown: renderMarkdown(tree), html: [...renderHtml(tree)].join('').split('<main')[1]! };
};
const say = (value: string) => ({ type: 'text', value });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

describe('what a plugin gives that is no part', () => {
  const given = (value: unknown): Parts => checkedParts((() => value) as Parts, 'the plugin mine.mjs');

  it.each([
    [undefined, 'the plugin mine.mjs gave nothing, not a list of parts'],
    ['x', 'the plugin mine.mjs gave a text, not a list of parts'],
    [Promise.resolve([]), 'the plugin mine.mjs gave a promise (a document waits for nothing'],
    [[null], 'the plugin mine.mjs gave as part 1 nothing without a “name”'],
    [[{ content: () => [] }], 'the plugin mine.mjs gave as part 1 an object without a “name”'],
    [[{ name: 'own' }], 'the plugin mine.mjs: the part “own” has nothing as “content”, not a function'],
    [[part([], { title: 'Own' })], 'the part “own” has a text as “title”, not a function'],
    [[part([], { title: () => 5 })], 'the part “own” gave a number as its title, not a text'],
    [[part('words')], 'the plugin mine.mjs: the part “own” gave a text as its content, not a list of nodes'],
    [[part(Promise.resolve([]))], 'the part “own” gave a promise'],
    [[part(['words'])], 'the part “own” failed: "words" is no node of mdast'],
    [
      [part([{ type: 'marquee', children: [] }])],
      'the part “own” failed: “marquee” is no node of a document',
    ],
    [[part([{ type: 'paragraph' }])], 'the part “own” failed: a node “paragraph” is given without children'],
    [[part([{ type: 'list', children: [paragraph()] }])], 'a node “list” holds “paragraph”, not “listItem”'],
  ])('%j is told with its name', (value, message) => {
    expect(() => treeOf(given(value))).toThrow(message);
  });

  it('is told where its functions fail', () => {
    const fails = () => {
      throw new TypeError('no hosts');
    };
    expect(() => treeOf(checkedParts(fails, 'the plugin mine.mjs'))).toThrow(
      'the plugin mine.mjs failed: no hosts',
    );
    expect(() => treeOf(() => [part([], { content: fails })])).toThrow(
      '“parts”: the part “own” failed: no hosts',
    );
  });
});

describe('what a plugin gives that is valid mdast', () => {
  it('keeps struck words, and lines of code', () => {
    const { markdown, html } = inAll(paragraph({ type: 'delete', children: [say('gone')] }), {
      type: 'code',
      value: 'one\n  two',
    });
    expect(markdown).toContain('~~gone~~\n\n```\none\n  two\n```');
    expect(html).toContain('<del>gone</del>');
    expect(html).toContain('<pre><code>one\n  two\n</code></pre>');
  });

  it('has HTML as its text, and images as their words', () => {
    const { markdown, html } = inAll(
      { type: 'html', value: '<script>alert(1)</script>' },
      paragraph(
        { type: 'image', url: 'https://example.org/i.png', alt: 'A chart' },
        { type: 'html', value: '<b>' },
      ),
    );
    expect(markdown).toContain('\\<script>alert(1)\\</script>\n\nA chart\\<b>');
    expect(html).toContain('<p>&#x3C;script>alert(1)&#x3C;/script></p>');
    expect(html).toContain('<p>A chart&#x3C;b></p>');
  });

  it('leads to addresses of the web alone, by reference too', () => {
    const link = (url: string) => ({ type: 'link', url, children: [say(url.slice(0, 5))] });
    const { markdown, html } = inAll(
      paragraph(link('javascript:alert(1)'), say(' '), link('https://example.org/')),
      paragraph({ type: 'linkReference', identifier: 'a', children: [say('there')] }),
      { type: 'definition', identifier: 'a', url: 'https://example.org/a' },
    );
    expect(markdown).toContain('javas [https](https://example.org/)\n\n[there](https://example.org/a)');
    expect(html).toContain('<p>javas <a href="https://example.org/"');
    expect(html).toContain('<a href="https://example.org/a" rel="noopener">there</a>');
    expect(markdown + html).not.toContain('javascript:');
  });

  it('leaves out a table without rows, and keeps a list in a quotation with its numbers', () => {
    const item = { type: 'listItem', children: [paragraph(say('item'))] };
    const { markdown, html } = inAll(
      { type: 'table', children: [] },
      { type: 'blockquote', children: [{ type: 'list', ordered: true, start: 4, children: [item, item] }] },
    );
    expect(markdown).toContain('## 1 Own\n\n> 4. item\n');
    expect(html).toMatch(/<blockquote>\s*<ol start="4">\s*<li>/);
    expect(html).not.toContain('<table');
  });

  it('has its headings numbered on two levels', () => {
    const heading = (depth: number) => ({ type: 'heading', depth, children: [say(`h${depth}`)] });
    const { markdown, html } = inAll(...[4, 3, 4, 4, 2, 6].map(heading));
    expect(markdown.match(/^#.*/gm)).toEqual([
      '## 1 Own',
      '### 1.1 h4',
      '### 1.2 h3',
      '#### 1.2.1 h4',
      '#### 1.2.2 h4',
      '### 1.3 h2',
      '#### 1.3.1 h6',
    ]);
    expect(html).toContain('<h4><span class="number">1.2.2</span> h4</h4>');
  });

  it('has as many annexes as there are, and is left as it was', () => {
    const node = { type: 'heading', depth: 3, children: [say('h')] } as RootContent;
    const before = JSON.stringify(node);
    const annexes = Array.from({ length: 54 }, (_, i) => part([node], { name: `a${i}`, annex: true }));
    const letters = treeOf(() => annexes).children.flatMap(
      (one) => (one.type === 'heading' && one.data?.annex) || [],
    );
    expect(letters.slice(24, 28)).toEqual(['Y', 'Z', 'AA', 'AB']);
    expect(letters.slice(51)).toEqual(['AZ', 'BA', 'BB']);
    expect(JSON.stringify(node)).toBe(before);
  });
});
