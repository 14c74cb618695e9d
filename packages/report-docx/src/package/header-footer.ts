import type { DocumentData } from '@regional-presence/report';
import { paragraphXml } from '../body/paragraph.js';
import { field, textRuns } from '../body/runs.js';
import { namespaceDeclarations, XML_DECLARATION } from '../xml.js';
import type { PackageBuilder } from './package-builder.js';

/** A longer title is truncated in the page header, in characters. */
const MAX_PAGE_HEADER_LENGTH = 200;

/** The header of the pages after the first, which has the title itself (ECMA-376 §17.10). */
export function pageHeaderXml(
  { documentNumber, title, draft }: DocumentData,
  builder: PackageBuilder,
): string {
  const mark = draft === undefined ? '' : textRuns(`${draft} `, builder, { bold: true });
  const inner = mark + textRuns(truncatedTitle(documentNumber || title), builder);
  return `${XML_DECLARATION}<w:hdr${namespaceDeclarations('w', 'r')}>${paragraphXml(inner, builder, { style: 'Header' })}</w:hdr>`;
}

/** A title that ends with a whole word. */
const truncatedTitle = (title: string): string =>
  title.length <= MAX_PAGE_HEADER_LENGTH
    ? title
    : `${title.slice(0, MAX_PAGE_HEADER_LENGTH - 1).replace(/\s+\S*$/, '')}…`;

/**
 * The footer of each page.
 *
 * @param pattern `Page {page} of {pages}`, with fields of Word for both.
 */
export function pageFooterXml(pattern: string, builder: PackageBuilder): string {
  const inner = pattern
    .split(/(\{pages?\})/)
    .map((part) =>
      part === '{page}'
        ? field('PAGE', '1', builder)
        : part === '{pages}'
          ? field('NUMPAGES', '1', builder)
          : textRuns(part, builder),
    )
    .join('');
  return `${XML_DECLARATION}<w:ftr${namespaceDeclarations('w', 'r')}>${paragraphXml(inner, builder, { style: 'Footer' })}</w:ftr>`;
}
