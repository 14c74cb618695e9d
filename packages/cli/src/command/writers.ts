import type { FolderWriter, Writer } from '@regional-presence/core';

/** The formats that can be written, each with its module, which is loaded when it is used. */
const WRITERS = {
  ics: async () => (await import('@regional-presence/calendar')).iCalendarWriter,
  jcal: async () => (await import('@regional-presence/calendar')).jCalWriter,
  json: async () => (await import('@regional-presence/core')).datasetWriter,
  csv: async () => (await import('@regional-presence/import')).csvTablesWriter,
  md: async () => (await import('@regional-presence/report')).markdownWriter,
  html: async () => (await import('@regional-presence/report')).htmlWriter,
  docx: async () => (await import('@regional-presence/report-docx')).docxWriter,
} as const satisfies Readonly<Record<string, () => Promise<Writer | FolderWriter>>>;

/** The name of a format. */
export type WriterName = keyof typeof WRITERS;

/** The names of the formats, in the order of the help. */
export const WRITER_NAMES = Object.keys(WRITERS) as readonly WriterName[];

/** Loads the writer of a format: one file, or a folder of files. */
export const loadWriter = (name: WriterName): Promise<Writer | FolderWriter> => WRITERS[name]();
