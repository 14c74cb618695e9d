import type { FolderWriter, Writer } from '@regional-presence/core';

/**
 * The formats that can be written, each with its module, which is loaded when it is used. The modules name what they
 * need of a package: the bundle would otherwise load all of it.
 */
const WRITERS = {
  ics: async () => (await import('./writer/calendar-writers.js')).iCalendarWriter,
  jcal: async () => (await import('./writer/calendar-writers.js')).jCalWriter,
  json: async () => (await import('./writer/dataset-writer.js')).datasetWriter,
  csv: async () => (await import('./writer/tables-writer.js')).csvTablesWriter,
  md: async () => (await import('./writer/report-writers.js')).markdownWriter,
  html: async () => (await import('./writer/report-writers.js')).htmlWriter,
  docx: async () => (await import('./writer/word-writer.js')).docxWriter,
  xlsx: async () => (await import('./writer/xlsx-writer.js')).xlsxWriter,
  pdf: async () => (await import('./writer/pdf-writer.js')).pdfWriter,
} as const satisfies Readonly<Record<string, () => Promise<Writer | FolderWriter>>>;

/** The name of a format. */
export type WriterName = keyof typeof WRITERS;

/** The names of the formats, in the order of the help. */
export const WRITER_NAMES = Object.keys(WRITERS) as readonly WriterName[];

/** Loads the writer of a format: one file, or a folder of files. */
export const loadWriter = (name: WriterName): Promise<Writer | FolderWriter> => WRITERS[name]();
