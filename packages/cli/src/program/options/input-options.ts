import { REGION_CODES } from '@regional-presence/core';
import { type Command, Option } from 'commander';
import { addRenamedOption } from './former-option.js';
import { parseMappingFile } from './parse-file.js';
import { parseLanguageTag } from './parse-language.js';
import {
  parseCharacter,
  parseEncoding,
  parseReportingPeriod,
  parseRowNumber,
  parseZoneOption,
} from './parse-value.js';

/** Adds the order of numeric dates. */
export const addDateOrderOption = (command: Command): Command =>
  addRenamedOption(
    command,
    new Option('--date-order <order>', 'order of day and month in numeric dates').choices(['dmy', 'mdy']),
    '--order <order>',
  );

/** Adds what every command that reads files accepts: `InputOptions`. */
export function addInputOptions(command: Command): Command {
  command.option('--period <edtf>', 'reporting period, such as 2021-09/2022-11', parseReportingPeriod);
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
    ).argParser(parseMappingFile),
    '--map <file>',
  );
  command
    .option(
      '--encoding <name>',
      'encoding of the files, such as windows-1252; default: detected',
      parseEncoding,
    )
    .option('--delimiter <character>', 'character between cells; default: detected', parseCharacter)
    .option('--quote <character>', 'character around cells that contain a delimiter', parseCharacter)
    .option('--include-private', 'read events that a calendar marks as private or confidential as well');
  return addRenamedOption(
    command,
    new Option('--header-row <number>', 'header row number (1-based)').argParser(parseRowNumber),
    '--heading-row <number>',
  );
}
