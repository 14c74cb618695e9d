/** Elements of HTML that people paste into a cell with a text. Any other word between angle brackets is text. */
const MARKUP_TAG =
  /<(\/?)(a|b|i|u|s|p|em|br|del|div|sub|sup|span|font|small|strike|strong|var|code|mark|tt|h[1-6]|ul|ol|li|pre|blockquote|center|img|hr)(\s[^<>]*)?\/?>/gi;

/** Elements between which a space is. */
const SPACED_ELEMENTS = /^(?:br|p|div|h[1-6]|ul|ol|li|pre|blockquote|center|hr)$/i;

/** Elements without an end. */
const ELEMENTS_WITHOUT_END = /^\/?(?:br|hr|img)$/;

/** A text that is struck through as a whole. */
const STRUCK_THROUGH = /^<(s|del|strike)>((?:(?!<\/?\1>).)+)<\/\1>$/is;

const MARKUP_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** A text without its markup. */
export interface BareText {
  text: string;
  /** The markup says more than how the text looks: the address of a link. */
  hasAttributes: boolean;
  /** The whole text is struck through. */
  isStruckThrough: boolean;
}

/**
 * The text that markup of HTML shows: `<a href="a.pdf">Forum</a>` → `Forum`, `Hall<br/>(room 5)` → `Hall (room 5)`.
 *
 * @returns `undefined` for a text without markup.
 */
export function withoutMarkup(text: string): BareText | undefined {
  if (!text.includes('<')) return withoutLinks(text);
  const tags = [...text.matchAll(MARKUP_TAG)];
  if (tags.length === 0 || !arePaired(tags.map(([, end, name]) => `${end}${name!.toLowerCase()}`)))
    return undefined;
  const bare = text.replace(MARKUP_TAG, (_, _end, name: string) => (SPACED_ELEMENTS.test(name) ? ' ' : ''));
  return {
    text: textOfEntities(bare).replace(/\s+/g, ' ').trim(),
    hasAttributes: tags.some(([, , , attributes]) => attributes?.includes('=')),
    isStruckThrough: STRUCK_THROUGH.test(text.trim()),
  };
}

/** A link in Markdown (CommonMark §6.3): `[Forum](https://example.org/forum)`. */
const MARKDOWN_LINK =
  /(?<![\p{L}\p{N}\])])\[([^[\]]+)\]\((?:[a-z]+:\/\/[^\s()<>]+|(?=[^\s()]*[./#])[\w./#?=&%+-]+)\)/giu;

/** A text that is struck through as a whole (GitHub Flavored Markdown §6.5). */
const STRUCK_IN_MARKDOWN = /^\s*~~([^~]+)~~\s*$/;

/** The text of a cell with links as a table in Markdown has them. */
function withoutLinks(text: string): BareText | undefined {
  const [, struck] = STRUCK_IN_MARKDOWN.exec(text) ?? [];
  if (struck !== undefined) return { text: struck, hasAttributes: false, isStruckThrough: true };
  if (!text.includes('](')) return undefined;
  const bare = text.replace(MARKDOWN_LINK, '$1').trim();
  return bare === text ? undefined : { text: bare, hasAttributes: true, isStruckThrough: false };
}

/** Whether each element that begins ends, with no other between: `a`, `b`, `/b`, `/a`. */
function arePaired(tags: readonly string[]): boolean {
  const open: string[] = [];
  for (const tag of tags) {
    if (ELEMENTS_WITHOUT_END.test(tag)) continue;
    if (!tag.startsWith('/')) open.push(tag);
    else if (open.pop() !== tag.slice(1)) return false;
  }
  return open.length === 0;
}

/** The characters of entities: `R&amp;D` → `R&D`. */
const textOfEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|([a-z]{2,4}));/gi, (entity, code?: string, name?: string) => {
    if (name !== undefined) return MARKUP_ENTITIES[name.toLowerCase()] ?? entity;
    const point = Number(code);
    return point >= 32 && point <= 0xffff && (point < 127 || point > 159)
      ? String.fromCodePoint(point)
      : entity;
  });
