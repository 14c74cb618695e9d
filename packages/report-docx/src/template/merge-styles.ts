import type { Typography } from '../language.js';
import { STYLES, type StyleDefinition, styleXml } from '../package/styles.js';
import { type NumberingOffset, withListOffset } from './merge-numbering.js';
import { withLanguage } from './style-language.js';
import { attributesOf } from './template-files.js';

/** The styles of a template with those that it lacks, and the id of each style of a document in it. */
export interface MergedStyles {
  xml: string;
  ids: ReadonlyMap<string, string>;
}

interface TemplateStyle {
  id: string;
  name: string;
  type: string;
  isDefault: boolean;
}

/**
 * Finds the styles of a document in a template by their names, which are the same in every language of Word, and adds the
 * missing ones. Headings of annexes look like those of sections, without a number.
 */
export function mergeStyles(
  template: string,
  { languages }: Typography,
  offset: NumberingOffset,
  textWidth: number,
): MergedStyles {
  const known = stylesOf(template);
  const byName = new Map(known.map((style) => [`${style.type} ${style.name.toLowerCase()}`, style.id]));
  const usedIds = new Set(known.map(({ id }) => id));
  const ids = new Map<string, string>();
  const missing: StyleDefinition[] = [];
  for (const style of STYLES) {
    const { id, name, type = 'paragraph', isDefault } = style;
    const ofDefault = isDefault ? known.find((one) => one.type === type && one.isDefault)?.id : undefined;
    const found = ofDefault ?? byName.get(`${type} ${name.toLowerCase()}`);
    ids.set(id, found ?? freeStyleId(id, usedIds));
    if (found === undefined) missing.push(style);
  }
  const idOf = (id: string) => ids.get(id) ?? id;
  const added = missing
    .map((style) => annexLikeHeading(style, missing))
    .map(({ basedOn, next, ...style }) =>
      styleXml({
        ...style,
        ...(style.paragraph === undefined ? {} : { paragraph: withRightTab(style.paragraph, textWidth) }),
        id: idOf(style.id),
        ...(basedOn === undefined ? {} : { basedOn: idOf(basedOn) }),
        ...(next === undefined ? {} : { next: idOf(next) }),
      }),
    )
    .join('');
  const tags = `<w:lang w:val="${languages.latin}" w:eastAsia="${languages.eastAsia}" w:bidi="${languages.complex}"/>`;
  const xml = withLanguage(withComplexScript(template), tags).replace(
    '</w:styles>',
    () => `${withListOffset(added, offset)}</w:styles>`,
  );
  return { xml, ids };
}

const RUN_PROPERTIES = /<w:rPr>[\s\S]*?<\/w:rPr>/g;

/** What a template says of Latin letters alone holds for Arabic ones: bold, italic and size (ECMA-376-1 17.3.2). */
const COMPLEX_SCRIPT = [
  ['<w:bCs', /<w:b(\s[^>]*)?\/>/],
  ['<w:iCs', /<w:i(\s[^>]*)?\/>/],
  ['<w:szCs', /<w:sz(\s[^>]*)?\/>/],
] as const;

const withComplexScript = (xml: string): string =>
  xml.replace(RUN_PROPERTIES, (properties) =>
    COMPLEX_SCRIPT.reduce(
      (text, [complex, latin]) =>
        text.includes(complex)
          ? text
          : text.replace(latin, (found: string, attributes = '') => `${found}${complex}${attributes}/>`),
      properties,
    ),
  );

const stylesOf = (xml: string): TemplateStyle[] =>
  [...xml.matchAll(/<w:style\s[^>]*>[\s\S]*?<\/w:style>/g)].map(([style]) => {
    const attributes = attributesOf(/^<w:style\s[^>]*>/.exec(style)![0]);
    const { 'w:val': name = '' } = attributesOf(/<w:name\s[^>]*>/.exec(style)?.[0] ?? '');
    return {
      id: attributes['w:styleId'] ?? '',
      type: attributes['w:type'] ?? 'paragraph',
      isDefault: /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''),
      name,
    };
  });

/** The tab stop of page numbers in the contents is at the end of the line: that of the page of the template. */
const withRightTab = (paragraph: string, textWidth: number): string =>
  paragraph.replace(
    /(<w:tab w:val="right" w:leader="dot" w:pos=")\d+/,
    (_, before: string) => before + Math.round(textWidth),
  );

function freeStyleId(id: string, used: ReadonlySet<string>): string {
  let free = id;
  for (let n = 2; used.has(free); n++) free = `${id}${n}`;
  return free;
}

/** Where the template has the heading styles, those of annexes are based on them. */
function annexLikeHeading(style: StyleDefinition, missing: readonly StyleDefinition[]): StyleDefinition {
  const level = style.id === 'Annex' ? '1' : /^AnnexHeading(\d)$/.exec(style.id)?.[1];
  const heading = `Heading${level}`;
  if (level === undefined || missing.some(({ id }) => id === heading)) return style;
  const { id, name, next } = style;
  return {
    id,
    name,
    ...(next === undefined ? {} : { next }),
    basedOn: heading,
    paragraph: `<w:numPr><w:numId w:val="0"/></w:numPr><w:ind w:left="0" w:firstLine="0"/><w:outlineLvl w:val="${Number(level) - 1}"/>`,
  };
}
