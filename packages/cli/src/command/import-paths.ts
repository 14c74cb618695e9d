import { setFlagsFromString } from 'node:v8';
import type { EventOrder, Input, Reader, RegionCode } from '@regional-presence/core';
import {
  type ImportOptions,
  type ImportResult,
  type Mapping,
  READERS,
  type Work,
} from '@regional-presence/import';
import { type FileInput, temporaryFile } from '@regional-presence/import/node';
import { importStream, type StreamedImport } from '@regional-presence/import/stream';
import { docxReader } from '@regional-presence/import-docx';
import { iCalReader } from '@regional-presence/import-ical';
import { odsReader } from '@regional-presence/import-ods';
import { excelXmlReader, htmlTableReader, xlsxReader } from '@regional-presence/import-xlsx';
import { openPaths } from '../file/read-inputs.js';
import { Progress } from '../terminal/progress.js';
import type { CommandContext } from './context.js';
import { ImportLog } from './import-log.js';

/** Options of every command that reads files. */
export interface InputOptions {
  period?: string;
  /** Language of the texts in the files. */
  inputLanguage?: string;
  dateOrder?: 'dmy' | 'mdy';
  region?: RegionCode;
  /** IANA time zone of hours without one. */
  zone?: string;
  encoding?: string;
  delimiter?: string;
  quote?: string;
  /** 1-based. */
  headerRow?: number;
  mapping?: Mapping;
  /** Options of files, edits and decisions of a work file. */
  work?: Work;
  /** Read events that a calendar marks as private. */
  includePrivate?: boolean;
  skipHidden?: boolean;
}

/** The readers of all formats. */
export const ALL_READERS: readonly Reader[] = [
  xlsxReader,
  odsReader,
  docxReader,
  excelXmlReader,
  htmlTableReader,
  iCalReader,
  ...READERS,
];

/** If the files are larger in total, the events are kept in a temporary file. */
const MAX_IN_MEMORY_BYTES = 24 * 1024 * 1024;

/** Inline less: V8 compiles functions again with what they call, and an import ends before that pays (`convert.bench.mjs`). */
const LESS_INLINING_FLAG = '--max-inlined-bytecode-size-cumulative=300';

/** Collect garbage earlier: when the heap has grown by 25 %, and for young objects as often as at the start. */
const EARLIER_COLLECTION_FLAGS = ['--heap-growing-percent=25', '--semi-space-growth-factor=1'];

/** An import in progress, as commands use it. */
export interface Imported {
  stream: StreamedImport;
  /** The names of the files that were opened, as sources have them. */
  files: readonly string[];
  /** Why nothing may be written: a file could not be read at all, or no table has a row. */
  incomplete: 'fileUnreadable' | 'noRows' | undefined;
  log: ImportLog;
  progress: Progress;
}

/** How a command reads its files. */
export interface ImportMode {
  order?: EventOrder;
  /** Whether each problem and each rejected row is kept. */
  each?: boolean;
  /** Whether the command keeps all events in memory. */
  inMemory?: boolean;
  /** Whether the lines of all tables are kept. */
  keepRows?: boolean;
  /** Called with the name of a file each time a part of it is read. */
  onRead?: (file: string) => void;
}

/** Reads and imports files and folders, and passes the import to `use`. */
export async function importPaths<Result>(
  paths: readonly string[],
  options: InputOptions,
  context: CommandContext,
  { order = 'id', each = false, inMemory = false, keepRows = false, onRead }: ImportMode,
  use: (imported: Imported) => Promise<Result>,
): Promise<Result> {
  setFlagsFromString(LESS_INLINING_FLAG);
  const opened = await openPaths(paths, ALL_READERS);
  const log = new ImportLog(opened.problems, each);
  const progress = new Progress(context);
  const size = opened.inputs.reduce((sum, { content }) => sum + content.size, 0);
  const spillFile = !inMemory && size > MAX_IN_MEMORY_BYTES ? await temporaryFile() : undefined;
  if (spillFile) for (const flag of EARLIER_COLLECTION_FLAGS) setFlagsFromString(flag);
  try {
    const inputs = onRead ? opened.inputs.map((input) => inputWithReads(input, onRead)) : opened.inputs;
    const stream = await importStream(inputs, {
      ...importOptions(options),
      eventOrder: order,
      spillFile,
      onProblem: log.report,
      onRejected: log.reject,
      keepRows,
      onProgress({ phase, rows, bytes, totalBytes }) {
        const share = bytes / Math.max(totalBytes, 1);
        if (phase === 'reading') progress.show({ task: 'reading', share, count: rows, unit: 'rows' });
      },
    });
    const hasNoRows = log.hasEmptyTable && stream.counts.rows === 0;
    const incomplete = log.fileLost ? 'fileUnreadable' : hasNoRows ? 'noRows' : undefined;
    const files = opened.inputs.map(({ name }) => name);
    return await use({ stream: reportProgress(stream, progress), files, incomplete, log, progress });
  } finally {
    progress.clear();
    await spillFile?.close();
    await opened.close();
  }
}

/** The input; reading it is reported. */
const inputWithReads = ({ name, content }: FileInput, onRead: (file: string) => void): Input => ({
  name,
  content: {
    size: content.size,
    slice(start: number, end: number) {
      onRead(name);
      return content.slice(start, end);
    },
  },
});

function importOptions(options: InputOptions): ImportOptions {
  const {
    inputLanguage: language,
    mapping,
    period,
    dateOrder: order,
    region,
    encoding,
    delimiter,
    quote,
    headerRow,
    includePrivate,
    skipHidden,
    zone,
    work,
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
    includePrivate,
    skipHidden,
    zone,
    files: work?.files,
    edits: work?.edits,
    decisions: work?.decisions,
    readers: ALL_READERS,
  };
}

/** The stream; reading its events shows progress. */
function reportProgress(stream: StreamedImport, progress: Progress): StreamedImport {
  let pass = 0;
  return {
    ...stream,
    async *events() {
      const task = pass++ === 0 ? 'checking' : 'writing';
      let count = 0;
      for await (const batch of stream.events()) {
        yield batch;
        count += batch.length;
        progress.show({ task, share: count / Math.max(stream.counts.records, 1), count, unit: 'events' });
      }
    },
  };
}

/** The complete import in memory. */
export async function wholeImport(imported: Imported): Promise<ImportResult> {
  const { stream, log } = imported;
  const dataset = stream.base;
  for await (const events of stream.events()) for (const event of events) dataset.events.push(event);
  const { problems, rejected } = log;
  return { dataset, problems, rejected, counts: stream.counts, tables: stream.tables };
}
