/** The documents of Resolution 25 as Word files. */
export { docxWriter } from './docx-writer.js';
export { renderDocx } from './render-docx.js';
