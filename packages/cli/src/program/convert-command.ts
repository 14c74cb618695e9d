import { REPORT_NAMES } from '@regional-presence/report';
import { Option } from 'commander';
import type { ConvertOptions } from '../command/convert.js';
import { WRITER_NAMES } from '../command/writers.js';
import type { DefineCommand } from './define-command.js';
import { addCalendarOptions } from './options/calendar-options.js';
import { addDocumentOptions } from './options/document-options.js';
import { addRenamedOption } from './options/former-option.js';
import { addInputOptions } from './options/input-options.js';
import { parseLanguageTag } from './options/parse-language.js';
import { oneOf } from './options/parse-value.js';
import { requireFromBeforeEnd, requireOption } from './options/require-option.js';
import { addRevisionOptions } from './options/revision-options.js';

/** Formats in which documents are written. */
const DOCUMENT_FORMATS: ReadonlySet<string> = new Set(['docx', 'html', 'md', 'pdf', 'xlsx']);

/** Formats of documents that have pages. */
const WITH_PAGES: ReadonlySet<string> = new Set(['docx', 'pdf']);

/** Formats in which changes can be marked. */
const WITH_CHANGES: ReadonlySet<string> = new Set(['docx', 'html']);

export const defineConvert: DefineCommand = (command, { run }) => {
  command
    .addOption(new Option('--to <format>', 'format to write (required)').choices(WRITER_NAMES))
    .option('--out <file>', 'file to write; for csv, the folder for its tables')
    .option('--report <name>', `document to write: ${REPORT_NAMES.join(', ')}`, oneOf(REPORT_NAMES));
  addRenamedOption(
    command,
    new Option('--language <code>', 'language to write in; default: en').argParser(parseLanguageTag),
    '--lang <code>',
  );
  addInputOptions(command);
  addRevisionOptions(command);
  command.option('--mark-changes', 'docx, html: mark what changed since the dataset of --since');
  addDocumentOptions(command);
  addCalendarOptions(command);
  command.action(async (paths: string[], options: ConvertOptions) => {
    requireOption(command, '--to <format>', options.to);
    if (options.to === 'csv' && !options.out)
      command.error('error: csv is written as several tables; name a folder for them with --out <folder>');
    requireFromBeforeEnd(command, options);
    for (const name of ['from', 'until'] as const)
      if (options[name] !== undefined && !DOCUMENT_FORMATS.has(options.to))
        command.error(`error: --${name} is for documents; ${options.to} always has all activities`);
    if (options.template !== undefined && !WITH_PAGES.has(options.to))
      command.error(`error: --template is for docx and pdf; ${options.to} has no pages`);
    if (options.report === 'director-brief' && options.sector === undefined)
      command.error(
        'error: a brief is for one Director; name the Sector with --sector ITU-R or --sector ITU-T',
      );
    if (options.markChanges && (options.since === undefined || !WITH_CHANGES.has(options.to)))
      command.error(
        'error: --mark-changes is for docx and html, and marks what changed since --since <dataset>',
      );
    const { convert } = await import('../command/convert.js');
    await run((context) => convert(paths, options, context));
  });
};
