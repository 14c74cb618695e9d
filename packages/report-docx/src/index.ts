export * from './docx-writer.js';
export { renderDocx } from './render-docx.js';
