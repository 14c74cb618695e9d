export { checkedSections } from './document/checked-sections.js';
export { DOCUMENTS, type DocumentKind } from './document/documents.js';
export { reportTree } from './document/report-tree.js';
export { COASTLINE } from './figure/coastline.js';
export type { Bars, Drawing, MapPoint, Timeline, WorldMap } from './figure/drawing.js';
export { MAP_HEIGHT, projectToMap } from './figure/projection.js';
export { renderHtml } from './html/render-html.js';
export { renderMarkdown } from './markdown/render-markdown.js';
export type { ReportContext, Section } from './report.js';
export { REPORT_NAMES, type ReportName, type ReportOptions } from './report.js';
export * from './report-writers.js';
export { parseTitleBlock, TitleBlock } from './title-block.js';
export * as content from './tree/build.js';
export { cleanText } from './tree/clean-text.js';
export type {
  DocumentContent,
  DocumentData,
  DocumentLabels,
  Figure,
  FilterTags,
  ReportTree,
  SpanNode,
  TitleBlockNode,
  TitleBlockRowName,
} from './tree/tree.js';
