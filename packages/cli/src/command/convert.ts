import { basename, dirname } from 'node:path';
import { iCalendarWriter } from '@regional-presence/calendar';
import { datasetWriter, type Problem, type Writer } from '@regional-presence/core';
import { htmlWriter, markdownWriter } from '@regional-presence/report';
import { writeWhole } from '../file/write-whole';
import { problemText } from '../terminal/problem-text';
import type { Terminal } from '../terminal/terminal';
import { importPaths, type ReadingOptions } from './import-paths';

/** The formats that can be written. */
export const WRITERS: readonly Writer[] = [iCalendarWriter, datasetWriter, markdownWriter, htmlWriter];

/** `presence convert`: the dataset in one format, on standard output or in a file. */
export async function convert(
  paths: readonly string[],
  options: ReadingOptions & { to: string; out?: string },
  terminal: Terminal,
): Promise<number> {
  const writer = WRITERS.find(({ name }) => name === options.to)!;
  const { dataset, problems, incomplete } = await importPaths(paths, options);
  const told: Problem[] = [...problems];
  if (!incomplete) {
    const writing = { problems, onProblem: (found: Problem) => told.push(found) };
    const pieces: (string | Uint8Array)[] = [];
    for await (const piece of writer.write(dataset, writing)) pieces.push(piece);
    if (options.out === undefined) for (const piece of pieces) terminal.out(piece as string);
    else {
      try {
        await writeWhole(dirname(options.out), [{ path: basename(options.out), content: pieces }]);
      } catch (error) {
        terminal.err(`Nothing was written: ${(error as Error).message}\n`);
        return 1;
      }
    }
  }
  const grave = told.filter(({ severity }) => severity !== 'info');
  terminal.err(problemText(grave, terminal));
  if (incomplete) terminal.err('Nothing was written: a file could not be read.\n');
  return told.some(({ severity }) => severity === 'error') ? 1 : 0;
}
