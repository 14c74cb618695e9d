import { setFlagsFromString } from 'node:v8';
import type { EventOrder, Problem, Reader, RegionCode, Severity } from '@regional-presence/core';
import { ProblemLog } from '@regional-presence/core/internal';
import type { ProblemPattern } from '@regional-presence/core/problems';

import {
  type ImportOptions,
  type ImportResult,
  type Mapping,
  READERS,
  type RejectedRow,
} from '@regional-presence/import';
import { type FileContent, temporaryFile } from '@regional-presence/import/node';
import { importStream, type StreamedImport } from '@regional-presence/import/stream';
import { iCalReader } from '@regional-presence/import-ical';
import { xlsxReader } from '@regional-presence/import-xlsx';
import { type InputsOpened, openInputs } from '../file/read-inputs.js';
import { Progress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';

/** Options of every command that reads files. */
export interface ReadingOptions {
  period?: string;
  /** Language of the texts in the files. */
  sourceLang?: string;
  order?: 'dmy' | 'mdy';
  region?: RegionCode;
  encoding?: string;
  delimiter?: string;
  quote?: string;
  headingRow?: number;
  map?: Mapping;
}

/** The formats that the command reads: those of import, and the plugins. */
export const ALL_READERS: readonly Reader[] = [xlsxReader, iCalReader, ...READERS];

/** Problems after which a file as a whole is missing from the result. */
const FILE_LOST = new Set<string>([
  'file-empty',
  'file-format-unsupported',
  'file-unreadable',
  'folder-empty',
  'workbook-unreadable',
  'reader-failed',
  'dataset-version-unsupported',
  'header-row-not-found',
  'table-empty',
]);

/** Those that are of the whole file where they name no row. */
const LOST_WITHOUT_ROW = new Set<string>(['json-type-wrong', 'json-invalid', 'calendar-unreadable']);

const losesFile = ({ code, place }: Problem): boolean =>
  FILE_LOST.has(code) || (LOST_WITHOUT_ROW.has(code) && place?.row === undefined);

/** Of files together larger than this the events are kept outside memory, in bytes. */
const IN_MEMORY = 24 * 1024 * 1024;

/** What is left behind is collected when it is a quarter of what is kept, not when it is several times as much. */
const COLLECT_SOONER = ['--heap-growing-percent=25', '--max-semi-space-size=4', '--min-semi-space-size=1'];

/** What a command makes of files that were read. */
export interface Imported {
  stream: StreamedImport;
  /** A file could not be read at all, so that the result lacks what is in it. */
  incomplete: boolean;
  log: ImportLog;
  progress: Progress;
}

/** The problems of an import as they are found, folded to patterns; kept one by one where that is wanted. */
export class ImportLog {
  fileLost = false;
  readonly problems: Problem[] = [];
  readonly rejected: RejectedRow[] = [];
  private found = new ProblemLog();

  constructor(
    private readonly beforehand: readonly Problem[],
    private readonly keeps: boolean,
  ) {
    this.restart();
  }

  readonly tell = (found: Problem): void => {
    this.found.add(found);
    if (losesFile(found)) this.fileLost = true;
    if (this.keeps) this.problems.push(found);
  };

  readonly reject = (row: RejectedRow): void => {
    if (this.keeps) this.rejected.push(row);
  };

  /** Forgets what the import found: it begins again. */
  restart(): void {
    this.fileLost = false;
    this.found = new ProblemLog();
    this.problems.length = 0;
    this.rejected.length = 0;
    for (const found of this.beforehand) this.tell(found);
  }

  get counts(): Readonly<Record<Severity, number>> {
    return this.found.counts;
  }

  patterns(): ProblemPattern[] {
    return this.found.patterns();
  }
}

/** How a command wants its files read. */
export interface Wanted {
  order?: EventOrder;
  /** Problems and rejected rows one by one. */
  each?: boolean;
  /** All events will be in memory anyway. */
  inMemory?: boolean;
}

/** Reads and imports files and folders, and gives what was read to `use`. */
export async function importPaths<Result>(
  paths: readonly string[],
  options: ReadingOptions,
  terminal: Terminal,
  { order = 'id', each = false, inMemory = false }: Wanted,
  use: (imported: Imported) => Promise<Result>,
): Promise<Result> {
  const opened = await openInputs(paths, ALL_READERS);
  const log = new ImportLog(opened.problems, each);
  const progress = new Progress(terminal);
  const size = opened.inputs.reduce((sum, { content }) => sum + content.size, 0);
  const spillFile = !inMemory && size > IN_MEMORY ? await temporaryFile() : undefined;
  if (spillFile) for (const flag of COLLECT_SOONER) setFlagsFromString(flag);
  try {
    const stream = await importStream(opened.inputs, {
      ...importOptions(options),
      eventOrder: order,
      spillFile,
      onProblem: log.tell,
      onRejected: log.reject,
      onRestart: () => log.restart(),
      onProgress: ({ rows }) =>
        progress.show({ doing: 'Reading', share: shareRead(opened), count: rows, unit: 'rows' }),
    });
    const incomplete = log.fileLost;
    return await use({ stream: counting(stream, progress), incomplete, log, progress });
  } finally {
    progress.clear();
    await spillFile?.close();
    await opened.close();
  }
}

function importOptions(options: ReadingOptions): ImportOptions {
  const {
    sourceLang: language,
    map: mapping,
    period,
    order,
    region,
    encoding,
    delimiter,
    quote,
    headingRow: headerRow,
  } = options;
  return {
    period,
    language,
    order,
    region,
    encoding,
    delimiter,
    quote,
    headerRow,
    mapping,
    readers: ALL_READERS,
  };
}

function shareRead({ inputs }: InputsOpened): number {
  const of = (what: (content: FileContent) => number) =>
    inputs.reduce((sum, { content }) => sum + what(content), 0);
  return of(({ position }) => position) / of(({ size }) => size);
}

/** The stream, with its way through the events shown. */
function counting(stream: StreamedImport, progress: Progress): StreamedImport {
  let pass = 0;
  return {
    ...stream,
    async *events() {
      const doing = pass++ === 0 ? 'Checking' : 'Writing';
      let count = 0;
      for await (const batch of stream.events()) {
        yield batch;
        count += batch.length;
        progress.show({ doing, share: count / Math.max(stream.counts.records, 1), count, unit: 'events' });
      }
    },
  };
}

/** Everything that was imported, in memory. */
export async function wholeImport(imported: Imported): Promise<ImportResult> {
  const { stream, log } = imported;
  const dataset = stream.base;
  for await (const events of stream.events()) for (const event of events) dataset.events.push(event);
  const { problems, rejected } = log;
  return { dataset, problems, rejected, counts: stream.counts, tables: stream.tables };
}
