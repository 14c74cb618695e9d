/** Excel workbooks as a reader for `@regional-presence/import`. */
export { type XlsxOptions, xlsxReader } from './xlsx-reader.js';
