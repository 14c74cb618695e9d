/** Markup of XML 1.0: a comment, a processing instruction, a CDATA section, or a tag with its attributes. */
const MARKUP =
  /<!--(?:(?!--)[\s\S])*-->|<\?(?:(?!\?>)[\s\S])*\?>|<!\[CDATA\[(?:(?!\]\]>)[\s\S])*\]\]>|<(\/?)([A-Za-z_][\w.:-]*)(?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>/y;

/**
 * Whether a part of a package is well-formed XML without a document type declaration, which the format does not allow
 * (ECMA-376 Part 2 §8.1.4). Elements are balanced, and no markup is left in the text.
 */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let position = xml.startsWith('\ufeff') ? 1 : 0;
  let roots = 0;
  while (position < xml.length) {
    const next = xml.indexOf('<', position);
    if (next < 0) break;
    MARKUP.lastIndex = next;
    const match = MARKUP.exec(xml);
    if (!match) return false;
    const [markup, closing, name, empty] = match;
    position = next + markup.length;
    if (name === undefined) continue;
    if (closing) {
      if (open.pop() !== name) return false;
    } else {
      if (open.length === 0 && ++roots > 1) return false;
      if (!empty) open.push(name);
    }
  }
  return open.length === 0 && roots === 1;
}
