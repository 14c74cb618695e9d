import type { DefineCommand } from './define-command.js';

/** A command as the help of `presence` lists it. */
export interface CommandEntry {
  name: string;
  description: string;
  arguments: readonly [name: string, description: string][];
  /** Not listed in the help: a former name. */
  hidden?: boolean;
  load(): Promise<DefineCommand>;
}

const FILES = ['<files...>', 'files, or folders of files'] as const;

const DRAFT_MAPPING = {
  description: 'draft a mapping file for a spreadsheet with other column headings',
  arguments: [['<file>', 'the spreadsheet']],
  load: async () => (await import('./draft-mapping-command.js')).defineDraftMapping,
} satisfies Omit<CommandEntry, 'name'>;

/** The commands, in the order of the help. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'build',
    description: 'write dataset, calendars, reports and problems to a folder',
    arguments: [[...FILES]],
    load: async () => (await import('./build-command.js')).defineBuild,
  },
  {
    name: 'check',
    description: 'list every problem with file, row, column, value and remedy',
    arguments: [[...FILES]],
    load: async () => (await import('./check-command.js')).defineCheck,
  },
  {
    name: 'convert',
    description: 'write one format, to standard output or a file',
    arguments: [[...FILES]],
    load: async () => (await import('./convert-command.js')).defineConvert,
  },
  {
    name: 'diff',
    description: 'list what was added, moved, cancelled or renamed between two datasets',
    arguments: [
      ['<old>', 'a dataset, or a file or folder from which to make one'],
      ['<new>', 'the later one'],
    ],
    load: async () => (await import('./diff-command.js')).defineDiff,
  },
  {
    name: 'serve',
    description: 'serve the calendar feeds over HTTP, and reload files that change',
    arguments: [[...FILES]],
    load: async () => (await import('./serve-command.js')).defineServe,
  },
  {
    name: 'dates',
    description: 'read date phrases from arguments or standard input; prints one JSON object per line',
    arguments: [['[phrases...]', 'date phrases; default: the lines of standard input']],
    load: async () => (await import('./dates-command.js')).defineDates,
  },
  { name: 'draft-mapping', ...DRAFT_MAPPING },
  { name: 'map', ...DRAFT_MAPPING, hidden: true },
  {
    name: 'schema',
    description: 'print the JSON Schema of the dataset or of a mapping file',
    arguments: [['[name]', 'which schema']],
    load: async () => (await import('./schema-command.js')).defineSchema,
  },
  {
    name: 'explain',
    description: 'explain a problem code; without a code, list all codes',
    arguments: [['[code]', 'a code such as date-year-missing']],
    load: async () => (await import('./explain-command.js')).defineExplain,
  },
];
