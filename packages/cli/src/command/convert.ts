import { basename, dirname } from 'node:path';
import { iCalendarWriter, jCalWriter } from '@regional-presence/calendar';
import {
  datasetWriter,
  type FolderWriter,
  isStreaming,
  type OutputFile,
  type Writer,
} from '@regional-presence/core';
import { csvTablesWriter } from '@regional-presence/import';
import { htmlWriter, markdownWriter } from '@regional-presence/report';
import { writeWhole } from '../file/write-whole';
import { problemText } from '../terminal/problem-text';
import type { Terminal } from '../terminal/terminal';
import { type Imported, importPaths, type ReadingOptions, wholeImport } from './import-paths';

/** The formats that can be written: a file each, or a folder of files. */
export const WRITERS: readonly (Writer | FolderWriter)[] = [
  iCalendarWriter,
  jCalWriter,
  datasetWriter,
  csvTablesWriter,
  markdownWriter,
  htmlWriter,
];

/** `presence convert`: the dataset in one format, on standard output or in a file. */
export async function convert(
  paths: readonly string[],
  options: ReadingOptions & { to: string; out?: string },
  terminal: Terminal,
): Promise<number> {
  const writer = WRITERS.find(({ name }) => name === options.to)!;
  const streams = 'writeFiles' in writer || isStreaming(writer);
  const wanted = streams ? { order: writer.order } : { each: true, inMemory: true };
  return importPaths(paths, options, terminal, wanted, async (imported) => {
    const { incomplete, log, progress } = imported;
    let fault = incomplete ? 'a file could not be read' : undefined;
    try {
      if (!incomplete) await write(writer, imported, options.out, terminal);
    } catch (error) {
      fault = (error as Error).message;
    }
    progress.clear();
    const grave = log.patterns().filter(({ severity }) => severity !== 'info');
    terminal.err(problemText(grave, terminal));
    if (fault !== undefined) terminal.err(`Nothing was written: ${fault}.\n`);
    return fault !== undefined || log.counts.error > 0 ? 1 : 0;
  });
}

async function write(
  writer: Writer | FolderWriter,
  imported: Imported,
  path: string | undefined,
  terminal: Terminal,
): Promise<void> {
  const options = { onProblem: imported.log.tell };
  if ('writeFiles' in writer) {
    await writeWhole(path!, writer.writeFiles(imported.stream, options));
    return;
  }
  const pieces = await piecesOf(writer, imported);
  if (path !== undefined) await writeWhole(dirname(path), [{ path: basename(path), content: pieces }]);
  else for await (const piece of pieces) await terminal.out(piece);
}

async function piecesOf(writer: Writer, imported: Imported): Promise<OutputFile['content']> {
  const { stream, log } = imported;
  if (isStreaming(writer)) return writer.writeStream(stream, { onProblem: log.tell });
  const { dataset } = await wholeImport(imported);
  return writer.write(dataset, { onProblem: log.tell, problems: log.problems } as object);
}
