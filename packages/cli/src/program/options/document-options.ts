import { SectorCode } from '@regional-presence/core/internal';
import { type Command, Option } from 'commander';
import { addRenamedOption } from './former-option.js';
import { parseTitleBlockFile } from './parse-file.js';
import { oneOf, parseFeedsUrl, parseStartDate } from './parse-value.js';

/** Adds what a command that writes documents accepts: `DocumentOptions`. */
export function addDocumentOptions(command: Command): Command {
  command
    .option(
      '--sector <code>',
      'only activities of this Sector, and activities without a Sector',
      oneOf(SectorCode.options),
    )
    .option('--office <id>', 'office that makes the contribution, such as addis-ababa')
    .option('--from <date>', 'only activities from this day, such as 2022-06-01', parseStartDate);
  addRenamedOption(
    command,
    new Option('--title-block <file>', 'JSON file with the title block of the documents').argParser(
      parseTitleBlockFile,
    ),
    '--head <file>',
  );
  return command
    .option('--sources', 'show file and row of each item of a document and each event of a calendar')
    .option('--feeds-url <url>', 'address at which calendar/ is published', parseFeedsUrl)
    .option('--plugin <file>', 'module that replaces, removes or adds sections of the documents');
}
