const LANGUAGE = /<w:lang\b[^>]*?(?:\/>|>\s*<\/w:lang>)/g;

/** The defaults of runs, and the places for them where a template has none, the innermost first. */
const DEFAULTS = /<w:rPrDefault>[\s\S]*?<\/w:rPrDefault>/;
const PLACES: readonly (readonly [RegExp, (tags: string, found: string) => string])[] = [
  [/<\/w:rPr>(?=\s*<\/w:rPrDefault>)/, (tags, end) => `${tags}${end}`],
  [/<w:rPrDefault\s*\/>|<w:rPrDefault>\s*(?:<w:rPr\s*\/>\s*)?<\/w:rPrDefault>/, (tags) => runDefaults(tags)],
  [/<w:docDefaults\s*\/>/, (tags) => `<w:docDefaults>${runDefaults(tags)}</w:docDefaults>`],
  [/<w:docDefaults>/, (tags, start) => `${start}${runDefaults(tags)}`],
  [/<w:styles\b[^>]*>/, (tags, start) => `${start}<w:docDefaults>${runDefaults(tags)}</w:docDefaults>`],
];

const runDefaults = (tags: string): string => `<w:rPrDefault><w:rPr>${tags}</w:rPr></w:rPrDefault>`;

/**
 * The styles of a template with the languages of a document for the spelling check: in place of each of the template's,
 * and once in the defaults of runs (`w:docDefaults`, ECMA-376 Part 1 §17.7.5), which have at most one `w:lang`.
 *
 * @param tags the element `w:lang`.
 */
export function withLanguage(styles: string, tags: string): string {
  const changed = styles.replace(LANGUAGE, () => tags);
  if (DEFAULTS.exec(changed)?.[0].includes('<w:lang')) return changed;
  const place = PLACES.find(([pattern]) => pattern.test(changed));
  return place ? changed.replace(place[0], (found) => place[1](tags, found)) : changed;
}
