import type { Input, Reader, ReaderOutput, Sample } from '@regional-presence/core';
import { startText } from '../start-text.js';
import type { XlsxOptions } from '../xlsx-reader.js';

const EXCEL_XML =
  /<\?mso-application\s+progid="Excel\.Sheet"|<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/;

/**
 * Workbooks in XML, as Excel 2003 and many web applications write them (`.xml`, often named `.xls`): every sheet is a
 * table with typed cells.
 *
 * @example
 * excelXmlReader.name; // 'excel-xml'
 */
export const excelXmlReader: Reader<XlsxOptions> = {
  name: 'excel-xml',
  mediaTypes: ['application/vnd.ms-excel'],
  // Other `.xml` files in a folder are no workbooks; one that is named is recognized by its content.
  extensions: ['xls'],

  confidence({ firstBytes }: Sample) {
    const start = startText(firstBytes);
    return /^\s*<(?:\?xml|(?:\w+:)?Workbook)/.test(start) && EXCEL_XML.test(start) ? 1 : 0;
  },

  async *read(input: Input, options?: XlsxOptions): AsyncIterable<ReaderOutput> {
    const { readExcelXmlTables } = await import('./excel-xml-tables.js');
    yield* readExcelXmlTables(input, options?.skipHidden ?? false);
  },
};
