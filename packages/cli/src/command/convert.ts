import { basename, dirname } from 'node:path';
import {
  type Dataset,
  type DatasetStream,
  datasetStream,
  type EventOrder,
  type FolderWriter,
  type OutputFile,
  type Writer,
  type WriterOptions,
} from '@regional-presence/core';
import { isStreaming } from '@regional-presence/core/internal';

import { writeAtomically } from '../file/write-atomically.js';
import { problemText } from '../terminal/problem-text.js';
import type { CommandContext } from './context.js';
import { currentInstant } from './current-instant.js';
import { type CalendarOptions, feedOptions } from './feed-options.js';
import { streamWithFirstRevisions } from './first-revision.js';
import { type Imported, type InputOptions, importPaths, wholeImport } from './import-paths.js';
import { type DocumentOptions, reportOptions } from './report-options.js';
import { type PublishedRevision, type RevisionOptions, revisePublished } from './revise-published.js';
import { requireSameUidDomain, sinceFolders } from './uid-domain-guard.js';
import { writeRefusal } from './write-refusal.js';
import { loadWriter, type WriterName } from './writers.js';

/** The options of `presence convert`. */
export interface ConvertOptions extends InputOptions, RevisionOptions, DocumentOptions, CalendarOptions {
  to: WriterName;
  out?: string;
  /** BCP 47 tag of the language to write in. Default: English. */
  language?: string;
  /** Marks in the document what changed since the last publication. */
  markChanges?: boolean;
}

/** `presence convert`: writes the dataset in one format, to standard output or a file. */
export async function convert(
  paths: readonly string[],
  options: ConvertOptions,
  context: CommandContext,
): Promise<number> {
  const writer = await loadWriter(options.to);
  const streams = options.since === undefined && ('writeFiles' in writer || isStreaming(writer));
  const mode =
    streams && 'order' in writer ? { order: writer.order as EventOrder } : { each: true, inMemory: true };
  return importPaths(paths, options, context, mode, async (imported) => {
    const { incomplete, log, progress } = imported;
    let reason: string | undefined = incomplete && context.t(`reason/${incomplete}`);
    try {
      if (!incomplete) await write(writer, imported, paths, options, context);
    } catch (error) {
      reason = (error as Error).message;
    }
    progress.clear();
    const important = log.groups().filter(({ severity }) => severity !== 'remark');
    context.terminal.err(problemText(important, context, imported.stream.tables));
    if (reason !== undefined) return writeRefusal(context, 'refusal/written', reason);
    return log.counts.error > 0 ? 1 : 0;
  });
}

async function write(
  writer: Writer | FolderWriter,
  imported: Imported,
  paths: readonly string[],
  options: ConvertOptions,
  context: CommandContext,
): Promise<void> {
  const { since, stamp = currentInstant() } = options;
  const revision =
    since === undefined
      ? { stream: streamWithFirstRevisions(imported.stream, stamp) }
      : await revisedStream(writer, imported, paths, options, context);
  const { stream } = revision;
  const { out: path } = options;
  if ('writeFiles' in writer) {
    await writeAtomically(path!, writer.writeFiles(stream, { onProblem: imported.log.report }));
    return;
  }
  const content = await outputContent(writer, imported, revision, options, context);
  if (path !== undefined) await writeAtomically(dirname(path), [{ path: basename(path), content }]);
  else for await (const chunk of content) await context.terminal.out(chunk);
}

/** A dataset to write, with what changed since the last publication. */
interface StreamedRevision extends Partial<Omit<PublishedRevision, 'dataset' | 'listed'>> {
  stream: DatasetStream;
}

/** The imported dataset as a revision of the one published before. */
async function revisedStream(
  writer: Writer | FolderWriter,
  imported: Imported,
  paths: readonly string[],
  options: ConvertOptions,
  context: CommandContext,
): Promise<StreamedRevision> {
  const { dataset } = await wholeImport(imported);
  imported.progress.clear();
  await requireSameUidDomain(sinceFolders(options), options, context);
  const revisedDataset = await revisePublished(dataset, paths, options, context);
  const { dataset: ofCalendars, listed, ...revision } = revisedDataset;
  const isDocument = !('writeFiles' in writer) && !isStreaming(writer);
  const revised = isDocument ? listed : ofCalendars;
  const order = 'order' in writer ? (writer.order as EventOrder) : 'id';
  return { stream: datasetStream(revised, order), ...revision };
}

async function outputContent(
  writer: Writer,
  { log }: Imported,
  { stream, changes, published }: StreamedRevision,
  options: ConvertOptions,
  context: CommandContext,
): Promise<OutputFile['content']> {
  const { report: onProblem, problems } = log;
  const { language = 'en', report = 'advisory-group' } = options;
  if (isStreaming(writer)) {
    const feed = feedOptions(options, language, options.stamp ?? currentInstant());
    return writer.writeStream(stream, { onProblem, ...feed } as WriterOptions);
  }
  const dataset = { ...stream.base, events: [] as Dataset['events'] };
  for await (const events of stream.events()) dataset.events.push(...events);
  const request = { report, language, dataset, problems };
  const document = await reportOptions({ ...options, changes }, request, context);
  if (document.parts !== undefined) {
    const { warnOfMissingParts } = await import('./missing-parts.js');
    warnOfMissingParts(dataset, document, context);
  }
  if (options.markChanges && published) {
    const { markedContent } = await import('./marked-documents.js');
    return [markedContent(options.to, { dataset, published, options: document }, options)];
  }
  return writer.write(dataset, {
    onProblem,
    ...document,
    ...(options.to === 'docx' || options.to === 'pdf' ? { template: options.template } : {}),
  } as WriterOptions);
}
