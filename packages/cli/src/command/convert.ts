import { basename, dirname } from 'node:path';
import { iCalendarWriter, jCalWriter } from '@regional-presence/calendar';
import {
  type Dataset,
  type DatasetStream,
  datasetStream,
  datasetWriter,
  type EventOrder,
  type FolderWriter,
  type OutputFile,
  type Writer,
  type WriterOptions,
} from '@regional-presence/core';
import { isStreaming } from '@regional-presence/core/internal';

import { csvTablesWriter } from '@regional-presence/import';
import { htmlWriter, markdownWriter, type ReportName } from '@regional-presence/report';
import { docxWriter } from '@regional-presence/report-docx';
import { writeWhole } from '../file/write-whole.js';
import { problemText } from '../terminal/problem-text.js';
import type { Terminal } from '../terminal/terminal.js';
import { type SinceOptions, sincePublished } from './diff.js';
import { type DocumentOptions, reportOptions } from './document-options.js';
import { type CalendarOptions, feedOptions } from './feed-options.js';
import { type Imported, importPaths, type ReadingOptions, wholeImport } from './import-paths.js';

/** The formats that can be written: a file each, or a folder of files. */
export const WRITERS: readonly (Writer | FolderWriter)[] = [
  iCalendarWriter,
  jCalWriter,
  datasetWriter,
  csvTablesWriter,
  markdownWriter,
  htmlWriter,
  docxWriter,
];

/** What a conversion is told beside its files. */
export interface ConvertOptions extends SinceOptions, DocumentOptions, CalendarOptions {
  to: string;
  out?: string;
  /** Language in which it is written. */
  lang?: string;
}

/** `presence convert`: the dataset in one format, on standard output or in a file. */
export async function convert(
  paths: readonly string[],
  options: ReadingOptions & ConvertOptions,
  terminal: Terminal,
): Promise<number> {
  const writer = WRITERS.find(({ name }) => name === options.to)!;
  const streams = options.since === undefined && ('writeFiles' in writer || isStreaming(writer));
  const wanted =
    streams && 'order' in writer ? { order: writer.order as EventOrder } : { each: true, inMemory: true };
  return importPaths(paths, options, terminal, wanted, async (imported) => {
    const { incomplete, log, progress } = imported;
    let fault = incomplete ? 'a file could not be read' : undefined;
    try {
      if (!incomplete) await write(writer, imported, options, terminal);
    } catch (error) {
      fault = (error as Error).message;
    }
    progress.clear();
    const grave = log.patterns().filter(({ severity }) => severity !== 'remark');
    terminal.err(problemText(grave, terminal));
    if (fault !== undefined) terminal.err(`Nothing was written: ${fault}.\n`);
    return fault !== undefined || log.counts.error > 0 ? 1 : 0;
  });
}

async function write(
  writer: Writer | FolderWriter,
  imported: Imported,
  options: ConvertOptions,
  terminal: Terminal,
): Promise<void> {
  const stream =
    options.since === undefined ? imported.stream : await revised(writer, imported, options, terminal);
  const { out: path } = options;
  if ('writeFiles' in writer) {
    await writeWhole(path!, writer.writeFiles(stream, { onProblem: imported.log.tell }));
    return;
  }
  const pieces = await piecesOf(writer, imported, stream, options);
  if (path !== undefined) await writeWhole(dirname(path), [{ path: basename(path), content: pieces }]);
  else for await (const piece of pieces) await terminal.out(piece);
}

/** What was imported, with what was published before in mind. */
async function revised(
  writer: Writer | FolderWriter,
  imported: Imported,
  options: SinceOptions,
  terminal: Terminal,
): Promise<DatasetStream> {
  const { dataset } = await wholeImport(imported);
  const since = await sincePublished(dataset, options, terminal);
  if (!since) throw new Error(`${options.since} cannot be read`);
  return datasetStream(since, 'order' in writer ? (writer.order as EventOrder) : 'id');
}

async function piecesOf(
  writer: Writer,
  { log }: Imported,
  stream: DatasetStream,
  options: ConvertOptions,
): Promise<OutputFile['content']> {
  const { tell: onProblem, problems } = log;
  const { lang: language = 'en', report = 'advisory-group' as ReportName, sector, office } = options;
  const filter = { ...feedOptions(options), ...(sector ? { sector } : {}), ...(office ? { office } : {}) };
  if (isStreaming(writer))
    return writer.writeStream(stream, { onProblem, language, ...filter } as WriterOptions);
  const dataset = { ...stream.base, events: [] as Dataset['events'] };
  for await (const events of stream.events()) dataset.events.push(...events);
  return writer.write(dataset, {
    onProblem,
    ...(await reportOptions(options, report, language, dataset, problems)),
  } as WriterOptions);
}
