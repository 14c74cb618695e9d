import { iCalendarWriter } from '@regional-presence/calendar';
import {
  type Dataset,
  datasetWriter,
  type OutputFile,
  type Problem,
  problemPatterns,
  type RegionCode,
} from '@regional-presence/core';
import { type RejectedRow, rejectFiles } from '@regional-presence/import';
import { writeWhole } from '../file/write-whole';
import { problemText } from '../terminal/problem-text';
import { summaryText } from '../terminal/summary-text';
import { paint, type Terminal } from '../terminal/terminal';
import { reportFiles } from './build-reports';
import { type SinceOptions, sincePublished } from './diff';
import type { DocumentOptions } from './document-options';
import { type Imported, importPaths, type ReadingOptions, wholeImport } from './import-paths';

/** A name for a reject file that cannot lead out of its folder. */
const rejectName = (file: string, sheet: string | undefined): string =>
  `${[file, sheet]
    .filter((part) => part !== undefined)
    .join('-')
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '_')
    .replace(/\.[^.]*$/, '')}.csv`;

/** What a build is told beside its files. */
export interface BuildOptions extends SinceOptions, DocumentOptions {
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
  const dataset = await sincePublished(read, options, terminal);
  if (!dataset) return nothingWritten(`${options.since} cannot be read.`);
  const files: OutputFile[] = [{ path: 'dataset.json', content: datasetWriter.write(dataset) }];
  const told: Problem[] = [];
  files.push(await feed(dataset, 'calendar/all.ics', undefined, (found) => void told.push(found)));
  for (const { id } of dataset.regions)
    files.push(await feed(dataset, `calendar/${id.toLowerCase()}.ics`, id));
  const all = [...problems, ...told];
  try {
    files.push(...(await reportFiles(dataset, all, options.lang ?? ['en'], options)));
  } catch (error) {
    return nothingWritten((error as Error).message);
  }
  files.push(
    { path: 'problems.json', content: [`${JSON.stringify(all, null, 2)}\n`] },
    ...rejectedFiles(rejected),
  );
  try {
    await writeWhole(folder, files);
  } catch (error) {
    return nothingWritten((error as Error).message);
  }
  imported.progress.clear();
  terminal.out(
    summaryText({ counts, problems: all, folder, files: files.map(({ path }) => path) }, terminal),
  );
  return all.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function feed(
  dataset: Dataset,
  path: string,
  region: RegionCode | undefined,
  onProblem?: (found: Problem) => void,
): Promise<OutputFile> {
  const pieces: (string | Uint8Array)[] = [];
  const options = { ...(region ? { region } : {}), ...(onProblem ? { onProblem } : {}) };
  for await (const piece of iCalendarWriter.write(dataset, options)) pieces.push(piece);
  return { path, content: pieces };
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
