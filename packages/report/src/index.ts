/** The documents that Resolution 25 asks for, as one tree that each format is written from. */
export { hasChanges, markChanges } from './changes/mark-changes.js';
export { type ChangeSections, checkedSections } from './document/checked-sections.js';
export { type DocumentTreeOptions, documentTree } from './document/document-tree.js';
export { DOCUMENTS, type DocumentKind } from './document/documents.js';
export { reportTree } from './document/report-tree.js';
export type { Bars, Drawing, MapPoint, Timeline, WorldMap } from './figure/drawing.js';
export { renderHtml } from './html/render-html.js';
export type { MessageKey } from './language/messages.js';
export { renderMarkdown } from './markdown/render-markdown.js';
export {
  DETAIL_NAMES,
  type DetailName,
  INTERNAL_DETAIL_NAMES,
  type InternalDetailName,
  PART_NAMES,
  type PartName,
} from './part-names.js';
export type { QuestionToOffice } from './questions/question-entries.js';
export { type QuestionsDocumentOptions, questionsDocument } from './questions/questions-document.js';
export {
  type Groups,
  REPORT_FORMS,
  type ReportContext,
  type ReportForm,
  type ReportOptions,
  type Section,
} from './report.js';
export { REPORT_NAMES, type ReportName } from './report-names.js';
export { htmlWriter, markdownWriter, type RenderReportOptions, renderReport } from './report-writers.js';
export type { Names } from './text/names.js';
export type { DocumentMessageValues, DocumentTranslate } from './text/translator.js';
export { parseTitleBlock, TitleBlock } from './title-block.js';
export { type TextToTranslate, textsToTranslate } from './translation/texts-to-translate.js';

import * as content from './tree/content.js';

export type {
  ChangeNode,
  ContentChange,
  DocumentContent,
  DocumentData,
  DocumentLabels,
  DocumentRevision,
  Figure,
  FilterTags,
  FormControl,
  FormQuestion,
  ReportTree,
  SpanNode,
  TitleBlockNode,
  TitleBlockRow,
  TitleBlockRowName,
} from './tree/tree.js';
export { content };
