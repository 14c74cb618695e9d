import { isRightToLeft, type LocalizedText, textIn } from '@regional-presence/core';
import { detectLanguage, isTextIn, languageOfTag } from '@regional-presence/core/internal';
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
import { RIGHT_TO_LEFT_LETTER } from './direction.js';
import type { FilterTags, SpanNode } from './tree.js';

/** Phrasing content, or a string for text. */
export type TextContent = string | PhrasingContent | readonly (string | PhrasingContent)[];

/** A text node. Control characters are removed. */
export const text = (value: string): Text => ({ type: 'text', value: cleanText(value) });

/** Turns a phrase into phrasing content. */
export function phrasing(phrase: TextContent): PhrasingContent[] {
  if (typeof phrase === 'string') return phrase === '' ? [] : [text(phrase)];
  if (!Array.isArray(phrase)) return [phrase as PhrasingContent];
  return (phrase as readonly (string | PhrasingContent)[]).flatMap((part) => phrasing(part));
}

export const strong = (phrase: TextContent): Strong => ({ type: 'strong', children: phrasing(phrase) });

export const paragraph = (...phrases: TextContent[]): Paragraph => ({
  type: 'paragraph',
  children: phrases.flatMap(phrasing),
});

export const heading = (depth: 2 | 3 | 4, id: string, phrase: TextContent): Heading => ({
  type: 'heading',
  depth,
  children: phrasing(phrase),
  data: { id },
});

export const blockquote = (...children: Blockquote['children']): Blockquote => ({
  type: 'blockquote',
  children,
});

/** Only such URLs become links. */
export const isWebOrMailUrl = (url: string): boolean => /^(?:https?:\/\/|mailto:)/i.test(url);

export const link = (url: string, phrase: TextContent = url): Link => ({
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

export function listItem(children: ListItem['children'], filterTags?: FilterTags): ListItem {
  const item: ListItem = { type: 'listItem', spread: false, children };
  if (filterTags) item.data = { filterTags };
  return item;
}

/** A row of a table, with what the filter of the HTML page finds it by. */
export interface TableRowContent {
  cells: readonly TextContent[];
  filterTags?: FilterTags;
}

/** A table whose first row is the header row. */
export function table(
  caption: string,
  headerRow: readonly string[],
  rows: readonly (readonly TextContent[] | TableRowContent)[],
  widths?: number[],
): Table {
  const tableRow = (row: readonly TextContent[] | TableRowContent): TableRow => {
    const { cells, filterTags } = 'cells' in row ? row : { cells: row, filterTags: undefined };
    const children = cells.map((cell) => ({ type: 'tableCell' as const, children: phrasing(cell) }));
    return { type: 'tableRow', children, ...(filterTags ? { data: { filterTags } } : {}) };
  };
  return {
    type: 'table',
    children: [tableRow(headerRow), ...rows.map(tableRow)],
    data: { caption, ...(widths ? { widths } : {}) },
  };
}

const LEFT_TO_RIGHT_LETTER = /[A-Za-z\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff]/;

/** The text has letters of the opposite direction to the language's: Arabic in an English document. */
const hasOppositeLetters = (value: string, language: string): boolean =>
  isRightToLeft(language) ? LEFT_TO_RIGHT_LETTER.test(value) : RIGHT_TO_LEFT_LETTER.test(value);

/**
 * A text, as a span with its language if that is not the document's. The language of a text of unknown language (`und`)
 * is detected. If it cannot be, the text becomes a span if it has letters of the opposite direction: they must not
 * change the direction of the text around them.
 */
export function inLanguage(value: string, tag: string, language: string): PhrasingContent {
  const known = tag === 'und' ? (detectLanguage(value) ?? 'und') : tag;
  const isDocumentLanguage =
    known === 'und' ? !hasOppositeLetters(value, language) : known.split('-')[0] === language;
  if (isDocumentLanguage) return text(value);
  const span: SpanNode = { type: 'span', language: known, children: [text(value)] };
  return span;
}

/** A localized text in the document's language; if it exists only in another, a span with that language. */
export function localizedText(localized: LocalizedText, language: string): PhrasingContent {
  const found = textIn(localized, language);
  return inLanguage(found.text, found.language, language);
}

/**
 * A text that people translate, in the document's language; if it exists only in another, a span with that language,
 * which drafts mark as untranslated.
 *
 * @param write what of the text is written: all of it, or one paragraph.
 */
export function translatableContent(
  localized: LocalizedText,
  language: string,
  write: (text: string) => string = (value) => value,
): PhrasingContent {
  const found = textIn(localized, language);
  const content = inLanguage(write(found.text), found.language, language);
  if (found.language === language || isTextIn(localized, languageOfTag(language))) return content;
  const span: SpanNode =
    content.type === 'span' ? content : { type: 'span', language: 'und', children: [content] };
  return { ...span, untranslated: true };
}

/** The text of nodes, without markup. */
export function textContent(nodes: readonly (RootContent | PhrasingContent)[]): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value;
      return 'children' in node ? textContent(node.children as PhrasingContent[]) : '';
    })
    .join('');
}

export const emphasized = (phrase: TextContent): PhrasingContent => ({
  type: 'emphasis',
  children: phrasing(phrase),
});
