/** The tables of Word documents as a reader for `@regional-presence/import`. */
export { type DocxReaderOptions, docxReader } from './docx-reader.js';
