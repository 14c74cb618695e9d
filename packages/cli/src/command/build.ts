import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { datasetWriter, type Language, type OutputFile, type Problem } from '@regional-presence/core';
import { type RejectedRow, rejectFiles, type TableReport } from '@regional-presence/import';
import { type SiteOptions, siteTree } from '@regional-presence/site';
import { type ContentHash, hashedContent } from '../file/hashed-content.js';
import { type BuiltFolder, writeBuild } from '../file/write-build.js';
import { groupProblems } from '../terminal/problem-groups.js';
import { problemText } from '../terminal/problem-text.js';
import { summaryText } from '../terminal/summary-text.js';
import { questionFiles } from './build-questions.js';
import { reportFiles } from './build-reports.js';
import { type LeftToTranslate, translationFiles } from './build-translations.js';
import type { CommandContext } from './context.js';
import { currentInstant } from './current-instant.js';
import { withRegister } from './document-register.js';
import { type CalendarOptions, publicFeedOptions } from './feed-options.js';
import { isOfRefusal } from './import-log.js';
import { type Imported, type InputOptions, importPaths, wholeImport } from './import-paths.js';
import { warnOfManyFiles } from './many-files.js';
import type { DocumentOptions } from './report-options.js';
import { type PublishedRevision, type RevisionOptions, revisePublished } from './revise-published.js';
import { requireSameUidDomain, sinceFolders, uidDomainOf } from './uid-domain-guard.js';
import { writeRefusal } from './write-refusal.js';

/** The options of `presence build`. */
export interface BuildOptions extends InputOptions, RevisionOptions, DocumentOptions, CalendarOptions {
  out: string;
  /** Languages of the site, the documents and the feeds. Default: English. */
  language?: readonly Language[];
}

/** What may be published as it is: the site with its feeds. */
const PUBLIC_FOLDER = 'public';

/** What is for the offices alone: the dataset, problems, rejected rows, and documents. */
const OFFICE_FOLDER = 'office';

const DATASET_PATH = `${OFFICE_FOLDER}/dataset.json`;

/** Languages of site, documents and feeds. */
const DEFAULT_LANGUAGES: readonly Language[] = ['en'];

/** `presence build`: writes a site with calendars, and dataset, reports and problems, to two folders. */
export async function build(
  paths: readonly string[],
  options: BuildOptions,
  context: CommandContext,
): Promise<number> {
  return importPaths(paths, options, context, { each: true, inMemory: true, keepRows: true }, (imported) =>
    buildFolder(imported, paths, options, context),
  );
}

async function buildFolder(
  imported: Imported,
  paths: readonly string[],
  options: BuildOptions,
  context: CommandContext,
): Promise<number> {
  const { out: folder } = options;
  const { terminal, t } = context;
  if (imported.incomplete) {
    const errors = imported.log.problems.filter(isOfRefusal);
    imported.progress.clear();
    terminal.err(problemText(groupProblems(errors), context));
    return writeRefusal(context, 'refusal/written', t(`reason/${imported.incomplete}`));
  }
  const { dataset: read, problems: importProblems, counts, rejected, tables } = await wholeImport(imported);
  const problems = [...importProblems];
  const toTranslate: LeftToTranslate[] = [];
  imported.progress.clear();
  let built: BuiltFolder;
  try {
    const stamp = options.stamp ?? currentInstant();
    const published = { ...options, stamp };
    await requireSameUidDomain([folder, ...sinceFolders(options)], options, context);
    const revision = await revisePublished(read, paths, published, context);
    if (options.since === undefined) await warnWithoutSince(folder, context);
    await warnOfManyFiles(revision.dataset, siteOptions(published), context);
    built = await writeBuild(
      folder,
      filesOf(
        revision,
        { problems, rejected, tables, files: imported.files, toTranslate },
        published,
        context,
      ),
      uidDomainOf(options),
    );
  } catch (error) {
    return writeRefusal(context, 'refusal/written', (error as Error).message);
  }
  for (const path of built.left) terminal.err(`${t('warning/fileLeft', { path: join(folder, path) })}\n`);
  terminal.out(summaryText({ counts, problems, toTranslate, folder, ...built }, context));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Warns if the folder has the dataset of an earlier build, of which this one is no revision. */
async function warnWithoutSince(folder: string, { terminal, t }: CommandContext): Promise<void> {
  const path = join(folder, DATASET_PATH);
  const isPublished = await access(path).then(
    () => true,
    () => false,
  );
  if (isPublished) terminal.err(`${t('warning/sinceMissing', { path })}\n`);
}

/** What an import found besides the dataset. */
interface ImportFindings {
  problems: Problem[];
  rejected: readonly RejectedRow[];
  tables: readonly TableReport[];
  /** The names of the files that were read. */
  files: readonly string[];
  /** What is left to translate, to which the languages are added as their documents are written. */
  toTranslate: LeftToTranslate[];
}

/** The files of the folder. The problems of the calendars are added to the others before these are written. */
async function* filesOf(
  { dataset, listed, changes, published }: PublishedRevision,
  { problems, rejected, tables, files, toTranslate }: ImportFindings,
  options: BuildOptions & { stamp: string },
  context: CommandContext,
): AsyncIterable<OutputFile> {
  let datasetHash = '';
  const onWritten = ({ sha256 }: ContentHash) => {
    datasetHash = sha256;
  };
  yield { path: DATASET_PATH, content: hashedContent(datasetWriter.write(dataset), onWritten) };
  const onProblem = (problem: Problem) => void problems.push(problem);
  yield* filesBelow(PUBLIC_FOLDER, siteTree(dataset, { ...siteOptions(options), onProblem }));
  const languages = options.language ?? DEFAULT_LANGUAGES;
  const documents = reportFiles(listed, problems, languages, { ...options, changes, published }, context);
  const folder = join(options.out, OFFICE_FOLDER);
  yield* filesBelow(
    OFFICE_FOLDER,
    withRegister(documents, { datasetHash: () => datasetHash, stamp: options.stamp, folder }),
  );
  yield* filesBelow(
    OFFICE_FOLDER,
    translationFiles(listed, languages, options, context, (left) => toTranslate.push(left)),
  );
  yield* filesBelow(OFFICE_FOLDER, questionFiles({ dataset, problems, tables, files }, languages[0] ?? 'en'));
  yield {
    path: `${OFFICE_FOLDER}/problems.json`,
    content: [`${JSON.stringify(problems, null, 2)}\n`],
  };
  yield* filesBelow(OFFICE_FOLDER, rejectedFiles(rejected));
}

/** The options of the site with its feeds. Sources are for the offices: no option brings them into it. */
function siteOptions(options: BuildOptions & { stamp: string }): SiteOptions {
  const { feedsUrl: base, stamp } = options;
  const languages = options.language ?? options.feeds?.languages ?? DEFAULT_LANGUAGES;
  return publicFeedOptions(options, { base, stamp, languages });
}

async function* filesBelow(
  folder: string,
  files: AsyncIterable<OutputFile> | Iterable<OutputFile>,
): AsyncIterable<OutputFile> {
  for await (const { path, content } of files) yield { path: `${folder}/${path}`, content };
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
