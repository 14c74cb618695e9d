import type { Event } from '@regional-presence/core';
import { referenceDataset } from '@regional-presence/reference';
import { eventWith, runs } from '@regional-presence/test-utils';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { renderHtml, renderMarkdown, reportTree } from '../src/index.js';

const CONTROLS = Array.from({ length: 32 }, (_, i) => String.fromCharCode(i)).join('');
const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '**b** _i_ `c` [x](javascript:1) ![y](z) # h | cell | ~~s~~ &amp; &lt;',
  '~~struck~~ http://auto.link www.auto.link https://auto.link/(x) mail@auto.link mailto:mail@auto.link',
  '$x^2$ $$y$$ ![image](https://auto.link/i.png) [ref] [ref]: https://auto.link <https://auto.link> <b>',
  '[ref]: https://auto.link',
  '``` fence',
  '- item',
  '1. item',
  '> quote',
  '    code',
  '---',
  '[^1]: note',
  `controls ${CONTROLS} end`,
  'right \u202Eto left\u202C \u2066isolate',
  'lone \ud800 surrogate \udfff',
  '__proto__',
  '{count} {place} $& $1',
  'line\r\nbreak\u2028and\u2029another',
];

const event = (id: string, text: string): Event =>
  eventWith({
    id,
    kind: 'meeting',
    title: { en: text },
    theme: { en: text },
    note: text,
    place: { venue: text, city: text },
    partners: [{ name: text, role: 'lead' }],
    region: 'AFR',
    links: ['https://example.org/"><script>'],
    sources: [{ file: text, row: 2 }],
  });
const treeOf = (texts: readonly string[], language = 'en') =>
  reportTree(
    { ...referenceDataset(), events: texts.map((text, i) => event(`e${i}`, text)) },
    { problems: [], sources: true, language },
  );
const htmlOf = (texts: readonly string[], language?: string) => renderHtml(treeOf(texts, language));

/**
 * The nodes of Markdown by its syntax. Some parsers also turn plain URLs in the parsed text into links, escaped or not;
 * that step is left out.
 */
function nodesOf(markdown: string): Nodes[] {
  const withoutTransforms = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
  const root = fromMarkdown(markdown, {
    extensions: [gfm(), math()],
    mdastExtensions: [...withoutTransforms, mathFromMarkdown()],
  });
  const visit = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(visit) : [])];
  return visit(root);
}

/** The number of elements of each kind that a browser makes of a page. */
function tagsOf(html: string): Map<string, number> {
  const tags = new Map<string, number>();
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) tags.set(node.tagName, (tags.get(node.tagName) ?? 0) + 1);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  // Words of the opposite direction are in spans.
  tags.delete('span');
  return tags;
}

describe('hostile text', () => {
  const harmless = HOSTILE.map((_, i) => `Title ${i}`);

  it.each(['en', 'ar'])('is text in HTML: the page has the same elements (%s)', (language) => {
    const tags = tagsOf(htmlOf(HOSTILE, language));
    expect(tags).toEqual(tagsOf(htmlOf(harmless, language)));
    expect(tags.get('script')).toBe(2);
  });

  it('leaves no forbidden character and no direction control in HTML', () => {
    const html = htmlOf(HOSTILE);
    expect(html).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
  });

  it('is text in Markdown: it makes no heading, item, rule, link, emphasis or footnote', () => {
    const lines = (texts: readonly string[]) => renderMarkdown(treeOf(texts)).split('\n');
    const kinds = (texts: readonly string[]) => {
      const count = (pattern: RegExp) => lines(texts).filter((line) => pattern.test(line)).length;
      return {
        headings: count(/^#{1,6} /),
        items: count(/^\s*(?:[-*+]|\d+[.)]) /),
        rules: count(/^(?:-{3,}|\*{3,}|_{3,})$/),
        quotes: count(/^> /),
        tables: count(/^\|/),
        notes: count(/^\[\^\w+\]:/),
        code: count(/^ {4,}\S/),
        html: count(/(?<!\\)<(?!https?:)[a-z/]/i),
      };
    };
    expect(kinds(HOSTILE)).toEqual(kinds(harmless));
    const text = renderMarkdown(treeOf(HOSTILE));
    expect(text).not.toMatch(/(?<!\\)\[x\]\(/);
    expect(text).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e]/);
  });

  it('makes no node in a parser of GFM and formulas, and is complete', () => {
    const kinds = (texts: readonly string[]) => {
      const counts = new Map<string, number>();
      for (const { type } of nodesOf(renderMarkdown(treeOf(texts))))
        if (type !== 'text') counts.set(type, (counts.get(type) ?? 0) + 1);
      return counts;
    };
    expect(kinds(HOSTILE)).toEqual(kinds(harmless));
    expect(kinds(HOSTILE).get('link')).toBe(HOSTILE.length);
    const nodes = nodesOf(renderMarkdown(treeOf(HOSTILE)));
    const texts = nodes.flatMap((node) => ('value' in node ? [node.value] : []));
    for (const hostile of HOSTILE.slice(0, 6)) expect(texts).toContain(hostile);
  });

  it('a URL that runs a script is not a link in Markdown', () => {
    const links = ['javascript:alert(1)', 'data:text/html,x', 'https://example.org/a_b@c'];
    const tree = reportTree(
      { ...referenceDataset(), events: [{ ...event('e', 'T'), links }] },
      { problems: [] },
    );
    const urls = nodesOf(renderMarkdown(tree)).flatMap((node) => (node.type === 'link' ? [node.url] : []));
    expect(urls.filter((url) => !url.startsWith('https://www.itu.int/'))).toEqual([
      'https://example.org/a_b@c',
    ]);
  });

  it('of 100 kB is written completely', () => {
    const long = `Start ${'x'.repeat(100_000)} end`;
    expect(htmlOf([long])).toContain(long);
    expect(renderMarkdown(treeOf([long]))).toContain(long);
  });

  it('no string makes an element of HTML', () => {
    const plain = tagsOf(htmlOf(['Title']));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(tagsOf(htmlOf([`t${text}`]))).toEqual(plain);
      }),
      { numRuns: runs(60) },
    );
  });
});
