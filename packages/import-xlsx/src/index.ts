/** Excel workbooks, and the XML and HTML files that stand in for them, as readers for `@regional-presence/import`. */
export { htmlTableReader } from './html/html-table-reader.js';
export { excelXmlReader } from './spreadsheetml/excel-xml-reader.js';
export { type XlsxOptions, xlsxReader } from './xlsx-reader.js';
