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

/**
 * The document with what changed since the last publication. The time of the changes is that of the last revision in the
 * dataset.
 *
 * @returns `undefined` if nothing in it changed.
 */
function markedDocument({ dataset, published, options }: RevisedDocument): ReportTree | undefined {
  const { before, after } = versionsOf({ published, dataset, options });
  return hasChanges(before, after) ? markChanges(before, after, { date: lastRevision(dataset) }) : undefined;
}

/** The document before and after. What changed, and what is left to be done, are parts of the new one only. */
function versionsOf({
  dataset,
  published,
  options,
}: RevisedDocument): Record<'before' | 'after', ReportTree> {
  const { changes: _, ...own } = options;
  return {
    before: reportTree(published, { ...own, problems: [], draft: false }),
    after: reportTree(dataset, options),
  };
}

/** The document with its changes, in a format. If nothing changed it has none. */
export function markedContent(
  format: string,
  document: RevisedDocument,
  word: DocxOptions,
): string | Uint8Array {
  const { before, after } = versionsOf(document);
  const tree = markChanges(before, after, { date: lastRevision(document.dataset) });
  return format === 'docx' ? renderDocx(tree, { template: word.template }) : renderHtml(tree);
}

/** The document with its changes as Word and HTML: `reports/fr/annual-plan-changes.docx`. None if nothing changed. */
export function markedFiles(path: string, document: RevisedDocument, word: DocxOptions): OutputFile[] {
  const tree = markedDocument(document);
  if (!tree) return [];
  return [
    { path: `${path}-changes.docx`, content: [renderDocx(tree, word)] },
    { path: `${path}-changes.html`, content: [renderHtml(tree)] },
  ];
}
