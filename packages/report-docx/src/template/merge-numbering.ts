/** The ids that the numbering of a document takes when it is added to that of a template. */
export interface NumberingOffset {
  list: number;
  definition: number;
}

const largest = (xml: string, pattern: RegExp): number =>
  [...xml.matchAll(pattern)].reduce((most, [, id]) => Math.max(most, Number(id)), 0);

/** The first ids that a template does not use. */
export const numberingOffset = (template: string | undefined): NumberingOffset => ({
  list: template === undefined ? 0 : largest(template, /<w:num\s[^>]*w:numId="(\d+)"/g),
  definition:
    template === undefined ? 0 : largest(template, /<w:abstractNum\s[^>]*w:abstractNumId="(\d+)"/g) + 1,
});

/** Adds the offset to the ids of lists in the content of a document or in a style. */
export const withListOffset = (xml: string, { list }: NumberingOffset): string =>
  list === 0
    ? xml
    : xml.replace(/<w:numId w:val="([1-9]\d*)"\/>/g, (_, id) => `<w:numId w:val="${Number(id) + list}"/>`);

/** Adds the definitions and lists of a document to the numbering of a template (ECMA-376 §17.9), in their order. */
export function mergeNumbering(
  template: string | undefined,
  own: string,
  { list, definition }: NumberingOffset,
): string {
  if (template === undefined || !/<w:numbering[\s>]/.test(template)) return own;
  const shifted = own
    .replace(/(<w:abstractNum w:abstractNumId=")(\d+)"/g, (_, tag, id) => `${tag}${Number(id) + definition}"`)
    .replace(/(<w:abstractNumId w:val=")(\d+)"/g, (_, tag, id) => `${tag}${Number(id) + definition}"`)
    .replace(/(<w:num w:numId=")(\d+)"/g, (_, tag, id) => `${tag}${Number(id) + list}"`)
    // Word binds a level to one style only, and the template's own numbering may be bound to it.
    .replace(/<w:pStyle w:val="[^"]*"\/>/g, '');
  const definitions = shifted.match(/<w:abstractNum\s[\s\S]*<\/w:abstractNum>/)?.[0] ?? '';
  const lists = shifted.match(/<w:num\s[\s\S]*<\/w:num>/)?.[0] ?? '';
  const open = /<w:numbering\b[^>]*\/>/.test(template)
    ? template.replace(/<w:numbering\b([^>]*)\/>/, '<w:numbering$1></w:numbering>')
    : template;
  const insert = (xml: string, before: RegExp, added: string) =>
    xml.replace(before, (found) => added + found);
  const withDefinitions = insert(open, /<w:num\s|<w:numIdMacAtCleanup|<\/w:numbering>/, definitions);
  return insert(withDefinitions, /<w:numIdMacAtCleanup|<\/w:numbering>/, lists);
}
