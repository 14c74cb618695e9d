/** The elements that name a style. */
const STYLE_REFERENCE = /<w:(pStyle|rStyle|tblStyle) w:val="([^"]*)"\/>/g;

/** The content of a document with the style ids of a template. */
export const withStyleIds = (xml: string, ids: ReadonlyMap<string, string>): string =>
  xml.replace(STYLE_REFERENCE, (_, element, id) => `<w:${element} w:val="${ids.get(id) ?? id}"/>`);
