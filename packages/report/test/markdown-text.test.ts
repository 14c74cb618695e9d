import { runs } from '@regional-presence/test-utils';
import fc from 'fast-check';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Handle, toMarkdown } from 'mdast-util-to-markdown';
import { describe, expect, it } from 'vitest';
import { plainTextHandler } from '../src/markdown/plain-text.js';

const pieces = fc.constantFrom(
  ...'*_`~[]()<>!#&+-=|$:.@\\"\'\n\r\t 1a',
  ...['www.', 'https://a.b', 'm@a.bc', '&lt;', '1.', 'Forum', 'é', '届'],
);
const written = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** A text at the start of a line, between marked text, and at the end, in each kind of block. */
function blocksOf(first: string, second: string, third: string): Root {
  const content: PhrasingContent[] = [
    text(first),
    { type: 'strong', children: [text(second)] },
    text(second),
    { type: 'link', url: 'https://example.org/', children: [text(third)] },
    text(third),
  ];
  const blocks: RootContent[] = [
    { type: 'heading', depth: 2, children: content },
    { type: 'paragraph', children: content },
    {
      type: 'list',
      children: [{ type: 'listItem', children: [{ type: 'paragraph', children: content }] }],
    },
    { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: content }] }] },
    { type: 'footnoteDefinition', identifier: 'a', children: [{ type: 'paragraph', children: content }] },
  ];
  return { type: 'root', children: blocks };
}

describe('a text in Markdown', () => {
  it('is escaped exactly where the library escapes it', () => {
    fc.assert(
      fc.property(written, written, written, (...texts) => {
        const root = blocksOf(...texts);
        const byLibrary = toMarkdown(root, { extensions: [gfmToMarkdown()] });
        const handlers = { text: plainTextHandler } as Record<string, Handle>;
        expect(toMarkdown(root, { extensions: [gfmToMarkdown()], handlers })).toBe(byLibrary);
      }),
      { numRuns: runs(300) },
    );
  });

  it('without special characters is written as it is', () => {
    const plain = 'Atelier 5 – спектр, 届; 7 December (virtual): a/b % “x”';
    const root: Root = { type: 'root', children: [{ type: 'paragraph', children: [text(plain)] }] };
    const handlers = { text: plainTextHandler } as Record<string, Handle>;
    expect(toMarkdown(root, { handlers })).toBe(`${plain}\n`);
  });
});
