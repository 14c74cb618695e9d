import { isRightToLeft, type LocalizedText, textIn } from '@regional-presence/core';
import type {
  Blockquote,
  FootnoteReference,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Table,
  TableRow,
  Text,
} from 'mdast';
import { cleanText } from './clean-text.js';
import { RIGHT_TO_LEFT } from './direction.js';
import type { ActivityMark, Span } from './tree.js';

export { type Direction, turnedDirection } from './direction.js';

/** What may stand for phrasing content: a string is text. */
export type Phrase = string | PhrasingContent | readonly (string | PhrasingContent)[];

export const text = (value: string): Text => ({ type: 'text', value: cleanText(value) });

/** Phrasing content of whatever may stand for it. */
export function phrasing(phrase: Phrase): PhrasingContent[] {
  if (typeof phrase === 'string') return phrase === '' ? [] : [text(phrase)];
  if (!Array.isArray(phrase)) return [phrase as PhrasingContent];
  return (phrase as readonly (string | PhrasingContent)[]).flatMap((part) => phrasing(part));
}

export const strong = (phrase: Phrase): Strong => ({ type: 'strong', children: phrasing(phrase) });

export const paragraph = (...phrases: Phrase[]): Paragraph => ({
  type: 'paragraph',
  children: phrases.flatMap(phrasing),
});

export const heading = (depth: 2 | 3 | 4, id: string, phrase: Phrase): Heading => ({
  type: 'heading',
  depth,
  children: phrasing(phrase),
  data: { id },
});

export const blockquote = (...children: Blockquote['children']): Blockquote => ({
  type: 'blockquote',
  children,
});

/** Of the web or of mail: nothing else is made a link of. */
export const isAddress = (url: string): boolean => /^(?:https?:\/\/|mailto:)/i.test(url);

export const link = (url: string, phrase: Phrase = url): Link => ({
  type: 'link',
  url,
  children: phrasing(phrase) as Link['children'],
});

export const footnote = (identifier: string): FootnoteReference => ({
  type: 'footnoteReference',
  identifier,
  label: identifier,
});

export const list = (items: readonly ListItem[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: [...items],
});

export function listItem(children: ListItem['children'], activity?: ActivityMark): ListItem {
  const item: ListItem = { type: 'listItem', spread: false, children };
  if (activity) item.data = { activity };
  return item;
}

export interface Row {
  cells: readonly Phrase[];
  activity?: ActivityMark;
}

/** A table whose first row is its heading. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Phrase[] | Row)[],
  widths?: number[],
): Table {
  const tableRow = (row: readonly Phrase[] | Row): TableRow => {
    const { cells, activity } = 'cells' in row ? row : { cells: row, activity: undefined };
    const children = cells.map((cell) => ({ type: 'tableCell' as const, children: phrasing(cell) }));
    return { type: 'tableRow', children, ...(activity ? { data: { activity } } : {}) };
  };
  return {
    type: 'table',
    children: [tableRow(head), ...rows.map(tableRow)],
    data: { caption, ...(widths ? { widths } : {}) },
  };
}

const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff]/;

/** Whether a text has letters that run against the way of a language. */
const runsAgainst = (value: string, language: string): boolean =>
  isRightToLeft(language) ? LEFT_TO_RIGHT.test(value) : RIGHT_TO_LEFT.test(value);

/**
 * Words in the language that their tag names, where that is not the document's. Of a language that is not known
 * (`und`), where they run against the document's way: what stands behind them must not turn with them.
 */
export function inLanguage(value: string, tag: string, language: string): PhrasingContent {
  const own = tag === 'und' ? !runsAgainst(value, language) : tag.split('-')[0] === language;
  if (own) return text(value);
  const span: Span = { type: 'span', language: tag, children: [text(value)] };
  return span;
}

/** A text of the record in the document's language; where it is there in another only, it says in which. */
export function localized(words: LocalizedText, language: string): PhrasingContent {
  const found = textIn(words, language);
  return inLanguage(found.text, found.language, language);
}

/** The text of content, without its form. */
export function plainText(nodes: readonly (RootContent | PhrasingContent)[]): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value;
      return 'children' in node ? plainText(node.children as PhrasingContent[]) : '';
    })
    .join('');
}

export const emphasized = (phrase: Phrase): PhrasingContent => ({
  type: 'emphasis',
  children: phrasing(phrase),
});
