import { Parser } from 'htmlparser2';

/** A longer text is not read as HTML, in characters. */
const MAX_HTML_LENGTH = 100_000;

/** Elements that begin a new line. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article blockquote body dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul br'.split(
    ' ',
  ),
);

/** Elements whose content is not text. */
const HIDDEN: ReadonlySet<string> = new Set(['head', 'script', 'style', 'title', 'template', 'noscript']);

/** What only HTML has: a tag of a block, or the end of another element. `<see below>` and a lone `<b>` are text. */
const HTML =
  /<(?:blockquote|body|br|dd|div|dl|dt|h[1-6]|head|hr|html|html-blob|li|meta|ol|p|pre|table|td|th|tr|ul)(?:\s[^<>]*)?\/?>|<\/(?:a|abbr|b|big|center|code|em|font|i|o:p|small|span|strong|sub|sup|u)>/i;

const ENTITY = /&(?:amp|lt|gt|quot|apos|nbsp|#39|#x27|#\d{2,6}|#x[\da-f]{2,5});/i;

/**
 * The text of a description that is HTML; any other text as it is. Blocks are lines, and an address follows the text
 * of its link: `<a href="https://example.org">Register</a>` → `Register https://example.org`.
 */
export function plainText(text: string): string {
  if (text.length > MAX_HTML_LENGTH || !HTML.test(text)) return withoutEntities(text);
  const output = new TextOutput();
  const parser = new Parser(output, { decodeEntities: true });
  // A line break of the text is white space of the HTML, unless there is no other.
  parser.write(/<(?:p|br|div|li|tr|html)\b/i.test(text) ? text : text.replace(/\r?\n/g, '<br>'));
  parser.end();
  return output.text();
}

/** A text with its entities decoded, if it has any: `Town &amp; hall` → `Town & hall`. */
export function withoutEntities(text: string): string {
  if (text.length > MAX_HTML_LENGTH || !ENTITY.test(text)) return text;
  const parts: string[] = [];
  const parser = new Parser({ ontext: (part) => void parts.push(part) }, { decodeEntities: true });
  // A `<` that begins no known tag is text.
  parser.write(text.replaceAll('<', '&lt;'));
  parser.end();
  return parts.join('').replaceAll('\u00a0', ' ');
}

/** The text of a link has at most so many parts. */
const MAX_LINK_PARTS = 50;

/** Collects the text of HTML. */
class TextOutput {
  private readonly parts: string[] = [];
  private hidden = 0;
  private readonly links: { href: string; begin: number }[] = [];

  onopentag(name: string, { href }: Record<string, string>): void {
    if (HIDDEN.has(name)) this.hidden++;
    else if (name === 'a') this.links.push({ href: href ?? '', begin: this.parts.length });
    else if (name === 'li') this.parts.push('\n- ');
    else if (BLOCKS.has(name)) this.parts.push('\n');
    else if (name === 'td' || name === 'th') this.parts.push(' ');
  }

  onclosetag(name: string): void {
    if (HIDDEN.has(name)) this.hidden--;
    else if (name === 'a') this.closeLink();
    else if (BLOCKS.has(name) && name !== 'br') this.parts.push('\n');
  }

  ontext(text: string): void {
    if (this.hidden === 0) this.parts.push(text.replace(/[ \t\r\n\u00a0]+/g, ' '));
  }

  private closeLink(): void {
    const link = this.links.pop();
    if (!link || !/^(?:https?|mailto):/i.test(link.href)) return;
    const shown = this.parts
      .slice(link.begin, link.begin + MAX_LINK_PARTS)
      .join('')
      .trim();
    const address = link.href.replace(/^mailto:/i, '');
    if (shown.replace(/\/$/, '') !== address.replace(/\/$/, ''))
      this.parts.push(shown === '' ? address : ` ${address}`);
  }

  text(): string {
    return this.parts
      .join('')
      .split('\n')
      .map((line) => line.replace(/ +/g, ' ').trim())
      .join('\n')
      .replace(/\n{2,}/g, '\n')
      .trim();
  }
}
