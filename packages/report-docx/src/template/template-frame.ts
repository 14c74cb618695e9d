import type { DocumentData } from '@regional-presence/report';
import { typographyOf } from '../language.js';
import { pageFooterXml, pageHeaderXml } from '../package/header-footer.js';
import { numberingXml } from '../package/numbering.js';
import type { PackageBuilder } from '../package/package-builder.js';
import type { PackageFrame } from '../package/package-frame.js';
import { type DocumentPart, settingsXml } from '../package/parts.js';
import { mergeNumbering, numberingOffset, withListOffset } from './merge-numbering.js';
import { mergeStyles } from './merge-styles.js';
import type { TemplatePart, WordTemplate } from './template.js';
import { withStyleIds } from './template-content.js';

/**
 * The frame of a document with a template. A template without a header has none of ours; one without a footer has the
 * number of the page.
 */
export function templateFrame(
  template: WordTemplate,
  document: DocumentData,
  builder: PackageBuilder,
): PackageFrame {
  const { page, numbering } = template;
  const offset = numberingOffset(numbering);
  const styles = mergeStyles(template.styles, typographyOf(document.language), offset, page.textWidth);
  const content = (xml: string) => withListOffset(withStyleIds(xml, styles.ids), offset);
  const own: [path: string, kind: string][] = [
    ['styles.xml', 'styles'],
    ['numbering.xml', 'numbering'],
    ['settings.xml', 'settings'],
    ['footnotes.xml', 'footnotes'],
  ];
  const hasPages = page.references.length > 0;
  if (!hasPages) own.push(['report-header.xml', 'header'], ['report-footer.xml', 'footer']);
  const ofTemplate = template.parts.filter(
    (part): part is TemplatePart & { kind: string } => part.kind !== undefined,
  );
  const ids = new Map<string, string>();
  for (const [path, kind] of own) ids.set(path, builder.addPart(kind, path));
  for (const { path, kind } of ofTemplate) ids.set(path, builder.addPart(kind, path));
  const reference = (element: string, type: string, path: string) =>
    `<w:${element} w:type="${type}" r:id="${ids.get(path)}"/>`;
  const references = hasPages
    ? page.references.map(({ element, type, path }) => reference(element, type, path))
    : [
        reference('headerReference', 'default', 'report-header.xml'),
        reference('footerReference', 'default', 'report-footer.xml'),
        reference('footerReference', 'first', 'report-footer.xml'),
      ];
  const hasTitlePage = !hasPages || page.titlePage;
  const parts: DocumentPart[] = [
    ...own.filter(([path]) => path !== 'footnotes.xml').map(([path, kind]) => ({ path, kind })),
    ...ofTemplate.map(({ path, kind, contentType }) => ({
      path,
      kind,
      ...(contentType ? { contentType } : {}),
    })),
  ];
  return {
    parts,
    images: imageTypes(template.parts),
    section: `<w:sectPr>${references.join('')}${withPageFlags(page.properties, hasTitlePage, builder.rightToLeft)}</w:sectPr>`,
    content,
    *files() {
      yield ['styles.xml', styles.xml];
      yield ['numbering.xml', mergeNumbering(numbering, numberingXml(builder), offset)];
      yield ['settings.xml', settingsXml(document.language, template.evenAndOddHeaders)];
      if (!hasPages) {
        yield ['report-header.xml', content(pageHeaderXml(document, builder))];
        yield ['report-footer.xml', content(pageFooterXml(document.labels.page, builder))];
      }
      for (const { path, bytes } of template.parts) yield [path, bytes] as const;
    },
  };
}

const imageTypes = (parts: readonly TemplatePart[]): Map<string, string> =>
  new Map(
    parts
      .filter(({ kind, contentType }) => kind === undefined && contentType !== undefined)
      .map(({ path, contentType }) => [path.split('.').at(-1)!, contentType!]),
  );

/** Adds the flags of a section in the order of the schema (ECMA-376 §17.6.17): before the direction and the grid. */
function withPageFlags(properties: string, titlePage: boolean, rightToLeft: boolean): string {
  const flags = `${titlePage ? '<w:titlePg/>' : ''}`;
  const direction = rightToLeft ? '<w:bidi/>' : '';
  const grid = /<w:(?:rtlGutter|docGrid)\b[\s\S]*$/.exec(properties)?.[0] ?? '';
  const before = properties.slice(0, properties.length - grid.length);
  const textDirection = /<w:textDirection\b[^>]*\/>/.exec(before)?.[0] ?? '';
  return before.replace(textDirection, '') + flags + textDirection + direction + grid;
}
