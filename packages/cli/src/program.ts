import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language, REGION_CODES, SectorCode } from '@regional-presence/core';
import { isPeriodOrdered, isProblemCode } from '@regional-presence/core/internal';
import { parsePeriod } from '@regional-presence/core/period';
import { PROBLEM_DEFINITIONS } from '@regional-presence/core/problems';

import { type Mapping, parseMapping } from '@regional-presence/import';
import { REPORT_NAMES, type TitleBlock } from '@regional-presence/report';
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { build } from './command/build.js';
import { check } from './command/check.js';
import { convert, WRITERS } from './command/convert.js';
import { dates } from './command/dates.js';
import { diff } from './command/diff.js';
import { fromTo, readTitleBlock } from './command/document-options.js';
import { explain } from './command/explain.js';
import { map } from './command/map.js';
import { SCHEMAS, schema } from './command/schema.js';
import { serve } from './command/serve.js';
import { likeness, meant } from './terminal/suggestion.js';
import type { Terminal } from './terminal/terminal.js';

/** The command line: its commands and options, and what each runs. */
export function program(terminal: Terminal, done: (status: number) => void): Command {
  const presence = new Command('presence')
    .description("Turns the spreadsheets of ITU's regional offices into one record, calendars and a report.")
    .version('0.1.0')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
      outputError: (text, write) => write(text),
    })
    .addHelpText('after', '\nExit status: 0, 1 where the data has errors, 2 for wrong usage.');

  calendars(documents(since(reading(presence.command('build')))))
    .description('write dataset, calendars, reports and problems into a folder')
    .option('--out <folder>', 'the folder to write to (required)')
    .option(
      '--lang <codes>',
      `languages of the reports, parted by commas: ${LANGUAGES.join(', ')}`,
      languages,
    )
    .action(async (paths: string[], options, command: Command) => {
      required(command, '--out <folder>', options.out);
      ordered(command, options);
      done(await build(paths, options, terminal));
    });

  reading(presence.command('check'))
    .description('list every problem with file, row, column, value and remedy')
    .addOption(new Option('--format <format>', 'how to list them').choices(['text', 'json']).default('text'))
    .action(async (paths: string[], options) => done(await check(paths, options, terminal)));

  calendars(documents(since(reading(presence.command('convert')))))
    .description('write one format, to standard output or a file')
    .addOption(new Option('--to <format>', 'the format (required)').choices(WRITERS.map(({ name }) => name)))
    .option('--out <file>', 'the file to write to; of csv, the folder for its tables')
    .option('--report <name>', `which document: ${REPORT_NAMES.join(', ')}`, oneOf(REPORT_NAMES))
    .option('--lang <code>', `language in which it is written: ${LANGUAGES.join(', ')}`, language)
    .action(async (paths: string[], options, command: Command) => {
      required(command, '--to <format>', options.to);
      if (options.to === 'csv' && !options.out)
        command.error('error: csv is written as several tables; name a folder for them with --out <folder>');
      ordered(command, options);
      if (options.from !== undefined && !DOCUMENT_FORMATS.has(options.to))
        command.error(`error: --from is for documents; ${options.to} has everything`);
      if (options.report === 'director-brief' && options.sector === undefined)
        command.error(
          'error: a brief is for one Director; name the Sector with --sector ITU-R or --sector ITU-T',
        );
      done(await convert(paths, options, terminal));
    });

  readingOptions(
    presence
      .command('diff')
      .description('say what was added, moved, cancelled or renamed between two datasets')
      .argument('<old>', 'a dataset, or a file or folder to make it of')
      .argument('<new>', 'the later one'),
  )
    .addOption(new Option('--format <format>', 'how to say it').choices(['text', 'json']).default('text'))
    .action(async (before: string, after: string, options) =>
      done(await diff(before, after, options, terminal)),
    );

  calendars(reading(presence.command('serve')))
    .description('serve the feeds over HTTP, and read again what changes')
    .option('--port <number>', 'the port', portNumber, 8080)
    .option('--host <address>', 'the address to listen at', '127.0.0.1')
    .action(async (paths: string[], options) => done(await serve(paths, options, terminal)));

  presence
    .command('dates')
    .description('read date phrases, as arguments or one a line on standard input; one JSON object a line')
    .argument('[phrase...]', 'phrases')
    .option('--lang <code>', 'language of the phrases', language)
    .option('--within <edtf>', 'period in which a missing year is looked for', period)
    .addOption(order())
    .action(async (phrases: string[], options) => done(await dates(phrases, options, terminal)));

  presence
    .command('map')
    .description('draft a mapping file for a spreadsheet whose headings are its own')
    .argument('<file>', 'the spreadsheet')
    .action(async (path: string) => done(await map(path, terminal)));

  presence
    .command('schema')
    .description('print the JSON Schema of the dataset or of a mapping file')
    .addArgument(new Argument('[name]', 'which').choices(Object.keys(SCHEMAS)).default('dataset'))
    .action((name: keyof typeof SCHEMAS) => done(schema(name, terminal)));

  presence
    .command('explain')
    .description('say what a problem code means; without one, list them')
    .addArgument(new Argument('[code]', 'a code such as date-year-missing').argParser(problemCode))
    .action((code: string | undefined) => done(explain(code, terminal)));

  for (const command of presence.commands)
    command.showHelpAfterError('(add --help for the command’s options)');
  return presence;
}

/** Formats that documents are written in. */
const DOCUMENT_FORMATS: ReadonlySet<string> = new Set(['docx', 'html', 'md']);

/** Commander looks for missing options before misspelt ones, and would not suggest the right one. */
function required(command: Command, name: string, value: unknown): void {
  if (value === undefined || value === '') command.error(`error: required option '${name}' not specified`);
}

/** A document tells of nothing that begins after its end. */
function ordered(command: Command, options: { from?: string; period?: string }): void {
  const { from, period } = options;
  if (from === undefined || period === undefined || isPeriodOrdered(parsePeriod(fromTo(from, period))!))
    return;
  command.error(`error: --from ${from} is after the end of --period ${period}`);
}

/** Adds what a command takes that publishes anew. */
function since(command: Command): Command {
  return command
    .option(
      '--since <dataset>',
      'what was published before: what is the same stays, what vanished is cancelled',
    )
    .option(
      '--stamp <instant>',
      'when the changes were made, such as 2026-11-24T10:00:00Z; now where not given',
      instant,
    );
}

/** Adds what a command takes that writes calendars. */
function calendars(command: Command): Command {
  return command
    .option('--uid-domain <domain>', 'what stands behind the @ in the UIDs of events', domain)
    .addOption(
      new Option('--months <rule>', 'events known to the month: over all of it, or left out').choices([
        'tentative',
        'omit',
      ]),
    )
    .option('--organizer <address>', 'who answers for the events, as Name <mail@example.org>', organizer)
    .option('--structured', 'the whole record within each event of a calendar, for programs')
    .option('--html', 'the description of events as HTML as well');
}

/** Adds what a command takes that writes documents. */
function documents(command: Command): Command {
  return command
    .option(
      '--sector <code>',
      'activities of this Sector, and those that name none',
      oneOf(SectorCode.options),
    )
    .option('--office <id>', 'the office whose contribution it is, such as addis-ababa')
    .option('--from <date>', 'only what takes place from this day, such as 2022-06-01', day)
    .option('--head <file>', 'JSON file with the title block of the documents', titleBlock)
    .option('--sources', 'of each item of a document and event of a calendar its file and row')
    .option('--feeds-url <url>', 'the address at which calendar/ is published', feedsUrl)
    .option('--plugin <file>', 'module that replaces, leaves out or adds sections of the documents');
}

function instant(text: string): string {
  const match = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) && !Number.isNaN(Date.parse(text));
  if (match) return text;
  throw new InvalidArgumentError('It is no instant in UTC, such as 2026-11-24T10:00:00Z.');
}

/** Adds what every command that reads files takes. */
const reading = (command: Command): Command =>
  readingOptions(command.argument('<files...>', 'files, or folders of files'));

function readingOptions(command: Command): Command {
  return command
    .option('--period <edtf>', 'reporting period, such as 2021-09/2022-11', period)
    .option('--source-lang <code>', 'language of the texts in the files; found where not given', language)
    .addOption(order())
    .addOption(new Option('--region <code>', 'region of rows that name none').choices([...REGION_CODES]))
    .option('--map <file>', 'mapping file for the columns; “presence map” drafts one', mapping)
    .option('--encoding <name>', 'encoding of the files, such as windows-1252', encoding)
    .option('--delimiter <character>', 'what separates the cells', delimiter)
    .option('--heading-row <number>', 'the row of the heading, as a spreadsheet counts', rowNumber)
    .option('--quote <character>', 'what stands around cells that hold a separator', delimiter);
}

const order = (): Option => new Option('--order <order>', 'order of numeric dates').choices(['dmy', 'mdy']);

function period(text: string): string {
  const parsed = parsePeriod(text);
  if (parsed && isPeriodOrdered(parsed)) return text;
  throw new InvalidArgumentError('It is no EDTF period, such as 2022 or 2021-09/2022-11.');
}

function language(text: string): string {
  const base = text.split('-')[0]!.toLowerCase();
  if ((LANGUAGES as readonly string[]).includes(base)) return text;
  const named = LANGUAGES.find((code) => namesOf(code).includes(text.toLowerCase()));
  throw new InvalidArgumentError(
    named ? `Did you mean ${named}?` : `It is none of ${LANGUAGES.join(', ')}.${meant(text, LANGUAGES)}`,
  );
}

/** What people call a language: in English and in itself, and its code of three letters. */
function namesOf(code: Language): string[] {
  const name = (locale: string) =>
    new Intl.DisplayNames(locale, { type: 'language' }).of(code)?.toLowerCase() ?? code;
  return [name('en'), name(code), THREE_LETTERS[code], ...(code === 'zh' ? ['cn'] : [])];
}

/** ISO 639-2. */
const THREE_LETTERS = { ar: 'ara', en: 'eng', es: 'spa', fr: 'fra', ru: 'rus', zh: 'zho' } as const;

const languages = (text: string): string[] => [
  ...new Set(text.split(',').map((code) => language(code.trim()).split('-')[0]!.toLowerCase())),
];

/** Takes one of some names, in any case; of another says which is likely meant. */
const oneOf =
  <Name extends string>(names: readonly Name[]) =>
  (text: string): Name => {
    const found = names.find((name) => name.toLowerCase() === text.toLowerCase());
    if (found) return found;
    throw new InvalidArgumentError(`It is none of ${names.join(', ')}.${meant(text, names)}`);
  };

function domain(text: string): string {
  if (/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.test(text)) return text;
  throw new InvalidArgumentError('It is no domain, such as itu.int.');
}

function organizer(text: string): { name: string; mail: string } {
  const [, name, mail] = /^(.*\S)\s*<([^\s@<>]+@[^\s@<>]+)>$/.exec(text) ?? [];
  if (name !== undefined && mail !== undefined) return { name, mail };
  throw new InvalidArgumentError('It is no name with a mail address, such as ITU <events@example.org>.');
}

function day(text: string): string {
  const parsed = parsePeriod(text);
  if (parsed?.start && !parsed.interval) return text;
  throw new InvalidArgumentError('It is no date, such as 2022-06-01 or 2022-06.');
}

function titleBlock(path: string): TitleBlock {
  const parsed = readTitleBlock(path);
  if ('titleBlock' in parsed) return parsed.titleBlock;
  throw new InvalidArgumentError(`In the title block of the documents: ${parsed.fault}.`);
}

function encoding(text: string): string {
  try {
    return new TextDecoder(text).encoding;
  } catch {
    throw new InvalidArgumentError('It is no encoding that is known.');
  }
}

function mapping(path: string): Mapping {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new InvalidArgumentError('The mapping file cannot be read.');
  }
  const read = parseMapping(text);
  if ('mapping' in read) return read.mapping;
  throw new InvalidArgumentError(`In the mapping file ${read.fault}.`);
}

function delimiter(text: string): string {
  const character = text === '\\t' || text === 'tab' ? '\t' : text;
  if ([...character].length === 1) return character;
  throw new InvalidArgumentError('It is not one character.');
}

/** The address without the slash at its end. */
function feedsUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username)
    return url.href.replace(/\/+$/, '');
  throw new InvalidArgumentError('It is no address of the web, such as https://example.org/calendar.');
}

function portNumber(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new InvalidArgumentError('It is not the number of a port.');
}

function rowNumber(text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is not the number of a row.');
}

function problemCode(text: string): string {
  if (isProblemCode(text)) return text;
  const like = (code: string) => (code.includes(text) || text.includes(code) ? 1 : likeness(code, text));
  const near = PROBLEM_DEFINITIONS.map(({ code }) => code)
    .filter((code) => like(code) > 0.45)
    .sort((a, b) => like(b) - like(a));
  throw new InvalidArgumentError(
    near.length > 0 ? `Did you mean ${near.slice(0, 3).join(', ')}?` : 'Run “presence explain” for the list.',
  );
}

export { CommanderError };
