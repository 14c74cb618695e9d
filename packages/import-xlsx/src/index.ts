/** Excel workbooks as a reader for `@regional-presence/import`. */
export { xlsxReader } from './xlsx-reader.js';
