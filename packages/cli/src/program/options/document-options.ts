import { SECTOR_CODES } from '@regional-presence/core/internal';
import { type Command, Option } from 'commander';
import { deferred } from './deferred-value.js';
import { addRenamedOption } from './former-option.js';
import { parseDayOrMonth } from './parse-time.js';
import { oneOf } from './parse-value.js';

/** Parses the address of feeds. */
export const FEEDS_URL = deferred(async () => (await import('./parse-feed-settings.js')).parseFeedsUrl);

const PART_OPTIONS = [
  [
    '--parts <names>',
    'parts of the documents in this order, comma-separated, such as introduction,regions',
    'parseParts',
  ],
  [
    '--without <names>',
    'parts and details of activities to leave out, comma-separated, such as figures,links',
    'parsePartsOrDetails',
  ],
  [
    '--with <names>',
    'what offices keep for themselves, to write as well: contacts, notes',
    'parseInternalDetails',
  ],
] as const;

/** Adds what a command that writes documents accepts: `DocumentOptions`. */
export function addDocumentOptions(command: Command): Command {
  command
    .option(
      '--sector <code>',
      'only activities of this Sector, and activities without a Sector',
      oneOf(SECTOR_CODES),
    )
    .option('--office <id>', 'office that makes the contribution: its id, such as addis-ababa, or its city')
    .option('--from <date>', 'only activities from this day, such as 2022-06-01', parseDayOrMonth)
    .option('--until <date>', 'only activities up to this day, such as 2022-12-31', parseDayOrMonth);
  for (const [flags, what, parser] of PART_OPTIONS)
    command.addOption(
      new Option(flags, what).argParser(deferred(async () => (await import('./parse-parts.js'))[parser])),
    );
  command.addOption(
    new Option(
      '--template <file>',
      'Word file (.docx or .dotx) whose styles, pages, header and footer Word documents take',
    ).argParser(deferred(async () => (await import('./parse-template-file.js')).parseTemplateFile)),
  );
  addRenamedOption(
    command,
    new Option('--title-block <file>', 'JSON file with the title block of the documents').argParser(
      deferred(async () => (await import('./parse-title-block-file.js')).parseTitleBlockFile),
    ),
    '--head <file>',
  );
  return command
    .option(
      '--form <form>',
      'long, or short: items with title, date, place, status and outcome only',
      oneOf(['long', 'short']),
    )
    .option('--draft', 'mark the documents as drafts; default: while errors are open')
    .option('--no-draft', 'do not mark them')
    .option('--sources', 'show file and row of each item of a document and each event of a calendar')
    .option('--feeds-url <url>', 'address at which public/ is published', FEEDS_URL)
    .option('--plugin <file>', 'module that replaces, removes or adds sections of the documents');
}
