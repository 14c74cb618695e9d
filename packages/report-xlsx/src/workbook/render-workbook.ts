import { isRightToLeft } from '@regional-presence/core';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { columnName } from './column-name.js';
import { headerRowNumber, sheetXml } from './sheet-xml.js';
import { cellStylesXml } from './styles.js';
import type { WorkbookContent, WorkbookSheet } from './workbook.js';
import { escapeCellText, RELATIONSHIP_NAMESPACE, SPREADSHEET_NAMESPACE, XML_HEADER } from './xml.js';

const PACKAGE_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Excel rejects longer names of sheets, in UTF-16 units, and names with these characters. */
const MAX_SHEET_NAME_LENGTH = 31;
const FORBIDDEN_IN_SHEET_NAMES = /[[\]:*?/\\]|^'|'$/g;

/**
 * Writes a workbook as an Excel file (ECMA-376, SpreadsheetML, transitional). The same workbook gives the same bytes: the
 * file depends on no clock, random number or machine. Texts stay texts: none becomes a formula.
 *
 * @example
 * const sheet = { name: 'Events', columns: [{ heading: 'Title', width: 40 }], rows: [['Forum']] };
 * renderWorkbook({ title: 'Events', language: 'en', sheets: [sheet] })[0]; // 80
 */
export function renderWorkbook({ title, language, sheets }: WorkbookContent): Uint8Array {
  const rightToLeft = isRightToLeft(language);
  const names = sheetNames(sheets);
  const files: Zippable = {};
  const add = (path: string, content: string) => {
    files[path] = strToU8(content);
  };
  add('[Content_Types].xml', contentTypes(sheets.length));
  add('_rels/.rels', packageRelationships());
  add(
    'docProps/core.xml',
    `${XML_HEADER}<cp:coreProperties xmlns:cp="${PACKAGE_NAMESPACE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeCellText(title)}</dc:title><dc:language>${escapeCellText(language)}</dc:language></cp:coreProperties>`,
  );
  add('xl/workbook.xml', workbookXml(sheets, names));
  add('xl/_rels/workbook.xml.rels', workbookRelationships(sheets.length));
  add('xl/styles.xml', cellStylesXml(language));
  for (const [i, sheet] of sheets.entries())
    add(`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, rightToLeft));
  // The time of a ZIP entry is local, without a zone. 1980 is the earliest that it can hold.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

/** Names that Excel accepts, each once whatever its case. */
function sheetNames(sheets: readonly WorkbookSheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, i) => {
    const allowed = name.replace(FORBIDDEN_IN_SHEET_NAMES, ' ').trim().slice(0, MAX_SHEET_NAME_LENGTH).trim();
    const own = allowed === '' || taken.has(allowed.toLowerCase()) ? `Sheet${i + 1}` : allowed;
    taken.add(own.toLowerCase());
    return own;
  });
}

/** The names of the filters say to Excel that the header rows are filters and not data (§18.2.5). */
function workbookXml(sheets: readonly WorkbookSheet[], names: readonly string[]): string {
  const filters = sheets.map((sheet, i) => {
    const { columns, rows, hasTotals } = sheet;
    const name = escapeCellText(names[i]!.replaceAll("'", "''"));
    const header = headerRowNumber(sheet);
    const last = header + rows.length - (hasTotals ? 1 : 0);
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">'${name}'!$A$${header}:$${columnName(columns.length - 1)}$${last}</definedName>`;
  });
  const entries = names.map(
    (name, i) => `<sheet name="${escapeCellText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return `${XML_HEADER}<workbook xmlns="${SPREADSHEET_NAMESPACE}" xmlns:r="${RELATIONSHIP_NAMESPACE}"><bookViews><workbookView/></bookViews><sheets>${entries.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`;
}

const workbookRelationships = (sheets: number): string =>
  `${XML_HEADER}<Relationships xmlns="${PACKAGE_NAMESPACE}/relationships">${Array.from({ length: sheets }, (_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONSHIP_NAMESPACE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets + 1}" Type="${RELATIONSHIP_NAMESPACE}/styles" Target="styles.xml"/></Relationships>`;

const packageRelationships = (): string =>
  `${XML_HEADER}<Relationships xmlns="${PACKAGE_NAMESPACE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIP_NAMESPACE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE_NAMESPACE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const contentTypes = (sheets: number): string =>
  `${XML_HEADER}<Types xmlns="${PACKAGE_NAMESPACE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT_TYPE}.styles+xml"/>` +
  Array.from(
    { length: sheets },
    (_, i) =>
      `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${CONTENT_TYPE}.worksheet+xml"/>`,
  ).join('') +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>';
