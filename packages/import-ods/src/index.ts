/** OpenDocument spreadsheets as a reader for `@regional-presence/import`. */
export { type OdsOptions, odsReader } from './ods-reader.js';
