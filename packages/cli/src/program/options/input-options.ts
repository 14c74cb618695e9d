import { REGION_CODES } from '@regional-presence/core';
import { type Command, Option } from 'commander';
import { addDateOrderOption } from './date-order-option.js';
import { deferred } from './deferred-value.js';
import { addRenamedOption } from './former-option.js';
import { parseLanguageTag } from './parse-language.js';
import { parseZoneOption } from './parse-time.js';
import { parseCharacter, parseEncoding, parseRowNumber } from './parse-value.js';

/** Adds what every command that reads files accepts: `InputOptions`. */
export function addInputOptions(command: Command): Command {
  command.option(
    '--period <period>',
    'reporting period: 2021-09/2022-11, "September 2021 – November 2022"',
    deferred(async () => (await import('./parse-period.js')).parseReportingPeriod),
  );
  addRenamedOption(
    command,
    new Option('--input-language <code>', 'language of the texts in the files; default: detected').argParser(
      parseLanguageTag,
    ),
    '--source-lang <code>',
  );
  addDateOrderOption(command);
  command.addOption(
    new Option('--region <code>', 'region of rows without a region').choices([...REGION_CODES]),
  );
  command.option('--zone <name>', 'time zone of hours without one, such as Africa/Cairo', parseZoneOption);
  addRenamedOption(
    command,
    new Option(
      '--mapping <file>',
      'mapping file for the columns; “presence draft-mapping” drafts one',
    ).argParser(deferred(async () => (await import('./parse-mapping-file.js')).parseMappingFile)),
    '--map <file>',
  );
  command.addOption(
    new Option(
      '--work <file>',
      'work file: options of files, corrected cells and decisions on duplicates',
    ).argParser(deferred(async () => (await import('./parse-work-file.js')).parseWorkFile)),
  );
  command
    .option(
      '--encoding <name>',
      'encoding of the files, such as windows-1252; default: detected',
      parseEncoding,
    )
    .option('--delimiter <character>', 'character between cells; default: detected', parseCharacter)
    .option('--quote <character>', 'character around cells that contain a delimiter', parseCharacter)
    .option('--skip-hidden', 'skip the hidden sheets and the hidden and filtered rows of workbooks')
    .option('--include-private', 'read events that a calendar marks as private or confidential as well');
  return addRenamedOption(
    command,
    new Option('--header-row <number>', 'header row number (1-based)').argParser(parseRowNumber),
    '--heading-row <number>',
  );
}
