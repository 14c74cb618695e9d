export * from './docx-writer';
export { renderDocx } from './render-docx';
