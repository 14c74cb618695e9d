export { checkedParts } from './document/checked-parts';
export { DOCUMENTS, type DocumentKind } from './document/documents';
export { reportTree } from './document/report-tree';
export { DocumentHead, readDocumentHead } from './document-head';
export { COASTLINE } from './figure/coastline';
export type { Bars, Drawing, MapPoint, Timeline, WorldMap } from './figure/drawing';
export { MAP_HEIGHT, onMap } from './figure/projection';
export { renderHtml } from './html/render-html';
export { renderMarkdown } from './markdown/render-markdown';
export type { Part, ReportContext } from './report';
export { REPORT_NAMES, type ReportName, type ReportOptions } from './report';
export * from './report-writers';
export * as content from './tree/build';
export { cleanText } from './tree/clean-text';
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
} from './tree/tree';
