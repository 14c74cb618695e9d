/** The documents of Resolution 25 as Word files. */
export { type DocxWriterOptions, docxWriter } from './docx-writer.js';
export { type DocxOptions, renderDocx } from './render-docx.js';
export { readTemplate } from './template/read-template.js';
export type { TemplatePage, TemplatePart, WordTemplate } from './template/template.js';
