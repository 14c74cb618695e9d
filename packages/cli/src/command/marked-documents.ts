import type { Dataset, OutputFile } from '@regional-presence/core';
import { lastRevision } from '@regional-presence/core/changes';
import {
  hasChanges,
  markChanges,
  type ReportOptions,
  type ReportTree,
  renderHtml,
  reportTree,
} from '@regional-presence/report';
import { type DocxOptions, renderDocx } from '@regional-presence/report-docx';

/** A document as it is, and as it was last published. */
export interface RevisedDocument {
  dataset: Dataset;
  /** The dataset that was published before. */
  published: Dataset;
  options: ReportOptions;
}

/** The document as it was last published. What changed, and what is left to be done, are no parts of it. */
function publishedTree({ published, options }: RevisedDocument): ReportTree {
  const { changes: _, ...own } = options;
  return reportTree(published, { ...own, problems: [], draft: false });
}

/** The document with what changed in it. The time of the changes is that of the last revision in the dataset. */
const markedTree = (before: ReportTree, after: ReportTree, { dataset }: RevisedDocument): ReportTree =>
  markChanges(before, after, { date: lastRevision(dataset) });

/** The document with its changes, in a format. If nothing changed it has none. */
export function markedContent(
  format: string,
  document: RevisedDocument,
  word: DocxOptions,
): string | Uint8Array {
  const after = reportTree(document.dataset, document.options);
  const tree = markedTree(publishedTree(document), after, document);
  return format === 'docx' ? renderDocx(tree, { template: word.template }) : renderHtml(tree);
}

/** The document with its changes as Word and HTML: `reports/fr/annual-plan-changes.docx`. None if nothing changed. */
export function markedFiles(
  path: string,
  after: ReportTree,
  document: RevisedDocument,
  word: DocxOptions,
): OutputFile[] {
  const before = publishedTree(document);
  if (!hasChanges(before, after)) return [];
  const tree = markedTree(before, after, document);
  return [
    { path: `${path}-changes.docx`, content: [renderDocx(tree, word)] },
    { path: `${path}-changes.html`, content: [renderHtml(tree)] },
  ];
}
