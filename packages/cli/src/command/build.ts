import { feedTree } from '@regional-presence/calendar';
import {
  type Dataset,
  datasetWriter,
  type Language,
  type OutputFile,
  type Problem,
} from '@regional-presence/core';
import { type RejectedRow, rejectFiles } from '@regional-presence/import';
import { writeAtomically } from '../file/write-atomically.js';
import { groupProblems } from '../terminal/problem-groups.js';
import { problemText } from '../terminal/problem-text.js';
import { summaryText } from '../terminal/summary-text.js';
import { reportFiles } from './build-reports.js';
import type { CommandContext } from './context.js';
import { type CalendarOptions, feedSetOptions } from './feed-options.js';
import { type Imported, type InputOptions, importPaths, wholeImport } from './import-paths.js';
import { firstPublication, publicationStamp } from './publication.js';
import type { DocumentOptions } from './report-options.js';
import { type RevisionOptions, revisePublished } from './revise-published.js';
import { writeRefusal } from './write-refusal.js';

/** The options of `presence build`. */
export interface BuildOptions extends InputOptions, RevisionOptions, DocumentOptions, CalendarOptions {
  out: string;
  /** Languages of the documents and feeds. Default: English. */
  language?: readonly Language[];
}

/** Languages of documents and feeds. */
const DEFAULT_LANGUAGES: readonly Language[] = ['en'];

/** `presence build`: writes dataset, calendars, reports and problems to a folder. */
export async function build(
  paths: readonly string[],
  options: BuildOptions,
  context: CommandContext,
): Promise<number> {
  return importPaths(paths, options, context, { each: true, inMemory: true }, (imported) =>
    buildFolder(imported, options, context),
  );
}

async function buildFolder(
  imported: Imported,
  options: BuildOptions,
  context: CommandContext,
): Promise<number> {
  const { out: folder } = options;
  const { terminal, t } = context;
  if (imported.incomplete) {
    const errors = imported.log.problems.filter(({ severity }) => severity === 'error');
    imported.progress.clear();
    terminal.err(problemText(groupProblems(errors), context));
    return writeRefusal(context, 'refusal/written', t('reason/fileUnreadable'));
  }
  const { dataset: read, problems: importProblems, counts, rejected } = await wholeImport(imported);
  const problems = [...importProblems];
  let files: string[];
  try {
    const stamp = publicationStamp(options.stamp);
    const dataset =
      options.since === undefined
        ? firstPublication(read, stamp)
        : await revisePublished(read, { ...options, stamp }, context);
    const published = { ...options, stamp };
    files = await writeAtomically(folder, filesOf(dataset, problems, rejected, published, context));
  } catch (error) {
    imported.progress.clear();
    return writeRefusal(context, 'refusal/written', (error as Error).message);
  }
  imported.progress.clear();
  terminal.out(summaryText({ counts, problems, folder, files }, context));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The files of the folder. The problems of the calendars are added to the others before these are written. */
async function* filesOf(
  dataset: Dataset,
  problems: Problem[],
  rejected: readonly RejectedRow[],
  options: BuildOptions & { stamp: string },
  context: CommandContext,
): AsyncIterable<OutputFile> {
  yield { path: 'dataset.json', content: datasetWriter.write(dataset) };
  const { feedsUrl: base, stamp } = options;
  const languages = options.language ?? options.feeds?.languages ?? DEFAULT_LANGUAGES;
  const feeds = feedTree(dataset, {
    ...feedSetOptions(options, { base, stamp, languages }),
    onProblem: (problem) => void problems.push(problem),
  });
  for await (const { path, content } of feeds) yield { path: `calendar/${path}`, content };
  yield* reportFiles(dataset, problems, options.language ?? DEFAULT_LANGUAGES, options, context);
  yield { path: 'problems.json', content: [`${JSON.stringify(problems, null, 2)}\n`] };
  yield* rejectedFiles(rejected);
}

/** The rejected rows, those of each table with its own columns. */
function rejectedFiles(rejected: readonly RejectedRow[]): OutputFile[] {
  const files = rejectFiles(rejected).map(
    ({ file, sheet, text }): OutputFile => ({
      path: `rejected/${rejectedFileName(file, sheet)}`,
      content: [text],
    }),
  );
  const records = rejected.filter(({ layout }) => !layout);
  if (records.length > 0)
    files.push({ path: 'rejected/records.json', content: [`${JSON.stringify(records, null, 2)}\n`] });
  return files;
}

/** A file name without characters that lead out of its folder: `plan.xlsx`, `2022` → `plan.xlsx-2022.csv`. */
const rejectedFileName = (file: string, sheet: string | undefined): string =>
  `${[file, sheet]
    .filter((part) => part !== undefined)
    .join('-')
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '_')
    .replace(/\.[^.]*$/, '')}.csv`;
