import { feedTree } from '@regional-presence/calendar';
import { type Dataset, datasetWriter, type OutputFile, type Problem } from '@regional-presence/core';
import { problemPatterns } from '@regional-presence/core/problems';

import { type RejectedRow, rejectFiles } from '@regional-presence/import';
import { writeWhole } from '../file/write-whole.js';
import { problemText } from '../terminal/problem-text.js';
import { summaryText } from '../terminal/summary-text.js';
import { paint, type Terminal } from '../terminal/terminal.js';
import { reportFiles } from './build-reports.js';
import { type SinceOptions, sincePublished } from './diff.js';
import type { DocumentOptions } from './document-options.js';
import { type CalendarOptions, feedOptions } from './feed-options.js';
import { type Imported, importPaths, type ReadingOptions, wholeImport } from './import-paths.js';

/** A name for a reject file that cannot lead out of its folder. */
const rejectName = (file: string, sheet: string | undefined): string =>
  `${[file, sheet]
    .filter((part) => part !== undefined)
    .join('-')
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '_')
    .replace(/\.[^.]*$/, '')}.csv`;

/** What a build is told beside its files. */
export interface BuildOptions extends SinceOptions, DocumentOptions, CalendarOptions {
  out: string;
  /** Languages of the documents; English where none is given. */
  lang?: readonly string[];
}

/** `presence build`: the dataset, the calendars, the report and the problems, in a folder. */
export async function build(
  paths: readonly string[],
  options: ReadingOptions & BuildOptions,
  terminal: Terminal,
): Promise<number> {
  return importPaths(paths, options, terminal, { each: true, inMemory: true }, (imported) =>
    buildFolder(imported, options, terminal),
  );
}

async function buildFolder(imported: Imported, options: BuildOptions, terminal: Terminal): Promise<number> {
  const folder = options.out;
  const nothingWritten = (why: string): number => {
    imported.progress.clear();
    terminal.err(`${paint(terminal, 'red', 'Nothing was written')}: ${why}\n`);
    return 1;
  };
  if (imported.incomplete) {
    const errors = imported.log.problems.filter(({ severity }) => severity === 'error');
    imported.progress.clear();
    terminal.err(problemText(problemPatterns(errors), terminal));
    return nothingWritten('a file could not be read, and a report without it would be incomplete.');
  }
  const { dataset: read, problems, counts, rejected } = await wholeImport(imported);
  const found = [...problems];
  let files: string[];
  try {
    const dataset = await sincePublished(read, options, terminal);
    if (!dataset) return nothingWritten(`${options.since} cannot be read.`);
    files = await writeWhole(folder, filesOf(dataset, found, rejected, options));
  } catch (error) {
    return nothingWritten((error as Error).message);
  }
  imported.progress.clear();
  terminal.out(summaryText({ counts, problems: found, folder, files }, terminal));
  return found.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The files of the folder. What the calendars tell is added to the problems before these are written. */
async function* filesOf(
  dataset: Dataset,
  problems: Problem[],
  rejected: readonly RejectedRow[],
  options: BuildOptions,
): AsyncIterable<OutputFile> {
  yield { path: 'dataset.json', content: datasetWriter.write(dataset) };
  const base = options.feedsUrl === undefined ? {} : { base: options.feedsUrl };
  const feeds = feedTree(dataset, {
    ...base,
    feed: feedOptions(options),
    onProblem: (found) => void problems.push(found),
  });
  for await (const { path, content } of feeds) yield { path: `calendar/${path}`, content };
  yield* reportFiles(dataset, problems, options.lang ?? ['en'], options);
  yield { path: 'problems.json', content: [`${JSON.stringify(problems, null, 2)}\n`] };
  yield* rejectedFiles(rejected);
}

/** The rows that were rejected, each table's in its own layout. */
function rejectedFiles(rejected: readonly RejectedRow[]): OutputFile[] {
  const files = rejectFiles(rejected).map(
    ({ file, sheet, text }): OutputFile => ({
      path: `rejected/${rejectName(file, sheet)}`,
      content: [text],
    }),
  );
  const records = rejected.filter(({ layout }) => !layout);
  if (records.length > 0)
    files.push({ path: 'rejected/records.json', content: [`${JSON.stringify(records, null, 2)}\n`] });
  return files;
}
