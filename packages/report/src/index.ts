export { checkedParts } from './document/checked-parts.js';
export { DOCUMENTS, type DocumentKind } from './document/documents.js';
export { reportTree } from './document/report-tree.js';
export { DocumentHead, readDocumentHead } from './document-head.js';
export { COASTLINE } from './figure/coastline.js';
export type { Bars, Drawing, MapPoint, Timeline, WorldMap } from './figure/drawing.js';
export { MAP_HEIGHT, onMap } from './figure/projection.js';
export { renderHtml } from './html/render-html.js';
export { renderMarkdown } from './markdown/render-markdown.js';
export type { Part, ReportContext } from './report.js';
export { REPORT_NAMES, type ReportName, type ReportOptions } from './report.js';
export * from './report-writers.js';
export * as content from './tree/build.js';
export { cleanText } from './tree/clean-text.js';
export type {
  ActivityMark,
  Content,
  DocumentData,
  Figure,
  HeaderBlock,
  HeaderRow,
  Labels,
  ReportTree,
  Span,
} from './tree/tree.js';
