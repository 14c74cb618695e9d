import { referenceDataset } from '@regional-presence/reference';
import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import {
  checkedSections,
  type ReportOptions,
  renderHtml,
  renderMarkdown,
  reportTree,
  type Section,
} from '../src/index.js';

type ChangeSections = NonNullable<ReportOptions['sections']>;
const treeOf = (sections: ChangeSections) => reportTree(referenceDataset(), { problems: [], sections });
const section = (content: unknown, more: object = {}): Section =>
  ({ name: 'own', title: () => 'Own', content: () => content, ...more }) as unknown as Section;
const inAll = (...content: unknown[]) => {
  const tree = treeOf(() => [section(content)]);
  return { markdown: renderMarkdown(tree), html: renderHtml(tree).split('<main')[1]! };
};
const textNode = (value: string) => ({ type: 'text', value });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

describe('an invalid return value of a plugin', () => {
  const returning = (value: unknown): ChangeSections =>
    checkedSections((() => value) as ChangeSections, 'the plugin mine.mjs');

  it.each([
    [undefined, 'the plugin mine.mjs returned nothing instead of a list of sections'],
    ['x', 'the plugin mine.mjs returned a text instead of a list of sections'],
    [Promise.resolve([]), 'the plugin mine.mjs returned a promise (documents are synchronous'],
    [[null], 'the plugin mine.mjs returned nothing without a “name” as section 1'],
    [[{ content: () => [] }], 'the plugin mine.mjs returned an object without a “name” as section 1'],
    [
      [{ name: 'own' }],
      'the plugin mine.mjs: the section “own” has nothing as “content” instead of a function',
    ],
    [[section([], { title: 'Own' })], 'the section “own” has a text as “title” instead of a function'],
    [[section([], { title: () => 5 })], 'the section “own” returned a number as its title instead of a text'],
    [
      [section('words')],
      'the plugin mine.mjs: the section “own” returned a text as its content instead of a list of nodes',
    ],
    [[section(Promise.resolve([]))], 'the section “own” returned a promise'],
    [[section(['words'])], 'the section “own” failed: "words" is not a node of mdast'],
    [
      [section([{ type: 'marquee', children: [] }])],
      'the section “own” failed: “marquee” is not a node of a document',
    ],
    [[section([{ type: 'paragraph' }])], 'the section “own” failed: a node “paragraph” has no children'],
    [
      [section([{ type: 'list', children: [paragraph()] }])],
      'a node “list” contains “paragraph” instead of “listItem”',
    ],
  ])('%j is rejected with the names of plugin and section', (value, message) => {
    expect(() => treeOf(returning(value))).toThrow(message);
  });

  it('an error thrown by a plugin has the names of plugin and section', () => {
    const fails = () => {
      throw new TypeError('no hosts');
    };
    expect(() => treeOf(checkedSections(fails, 'the plugin mine.mjs'))).toThrow(
      'the plugin mine.mjs failed: no hosts',
    );
    expect(() => treeOf(() => [section([], { content: fails })])).toThrow(
      'the option “sections”: the section “own” failed: no hosts',
    );
  });
});

describe('mdast content of a plugin', () => {
  it('keeps strikethrough and lines of code', () => {
    const { markdown, html } = inAll(paragraph({ type: 'delete', children: [textNode('gone')] }), {
      type: 'code',
      value: 'one\n  two',
    });
    expect(markdown).toContain('~~gone~~\n\n```\none\n  two\n```');
    expect(html).toContain('<del>gone</del>');
    expect(html).toContain('<pre><code>one\n  two\n</code></pre>');
  });

  it('has HTML as text, and images as their alternative text', () => {
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

  it('has links to web addresses only, references included', () => {
    const link = (url: string) => ({ type: 'link', url, children: [textNode(url.slice(0, 5))] });
    const { markdown, html } = inAll(
      paragraph(link('javascript:alert(1)'), textNode(' '), link('https://example.org/')),
      paragraph({ type: 'linkReference', identifier: 'a', children: [textNode('there')] }),
      { type: 'definition', identifier: 'a', url: 'https://example.org/a' },
    );
    expect(markdown).toContain('javas [https](https://example.org/)\n\n[there](https://example.org/a)');
    expect(html).toContain('<p>javas <a href="https://example.org/"');
    expect(html).toContain('<a href="https://example.org/a" rel="noopener">there</a>');
    expect(markdown + html).not.toContain('javascript:');
  });

  it('leaves out a table without rows, and keeps a list in a quotation with its numbers', () => {
    const item = { type: 'listItem', children: [paragraph(textNode('item'))] };
    const { markdown, html } = inAll(
      { type: 'table', children: [] },
      { type: 'blockquote', children: [{ type: 'list', ordered: true, start: 4, children: [item, item] }] },
    );
    expect(markdown).toContain('## 1 Own\n\n> 4. item\n');
    expect(html).toMatch(/<blockquote>\s*<ol start="4">\s*<li>/);
    expect(html).not.toContain('<table');
  });

  it('has headings numbered on two levels', () => {
    const heading = (depth: number) => ({ type: 'heading', depth, children: [textNode(`h${depth}`)] });
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

  it('can have any number of annexes, and is not changed', () => {
    const node = { type: 'heading', depth: 3, children: [textNode('h')] } as RootContent;
    const before = JSON.stringify(node);
    const annexes = Array.from({ length: 54 }, (_, i) => section([node], { name: `a${i}`, annex: true }));
    const letters = treeOf(() => annexes).children.flatMap(
      (one) => (one.type === 'heading' && one.data?.annex) || [],
    );
    expect(letters.slice(24, 28)).toEqual(['Y', 'Z', 'AA', 'AB']);
    expect(letters.slice(51)).toEqual(['AZ', 'BA', 'BB']);
    expect(JSON.stringify(node)).toBe(before);
  });
});

describe('a section that a plugin adds at the end', () => {
  it('comes before the annexes, whose letters follow the numbers', () => {
    const added = section([paragraph(textNode('Thanks.'))], { name: 'thanks', title: () => 'Thanks' });
    const names = treeOf((standard) => [...standard, added]).children.flatMap((node) =>
      node.type === 'heading' && node.depth === 2 ? [node.data?.id] : [],
    );
    expect(names.indexOf('thanks')).toBeGreaterThan(names.indexOf('region-eur'));
    expect(names.indexOf('thanks')).toBeLessThan(names.indexOf('evidence'));
  });
});
