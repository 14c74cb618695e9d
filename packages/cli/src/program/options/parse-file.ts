import { readFileSync } from 'node:fs';
import { type FeedSetOptions, parseFeedSettings } from '@regional-presence/calendar';
import { type Mapping, parseMapping } from '@regional-presence/import';
import { parseTitleBlock, type TitleBlock } from '@regional-presence/report';
import { InvalidArgumentError } from 'commander';

function readOptionFile(path: string, what: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new InvalidArgumentError(`The ${what} cannot be read.`);
  }
}

/** A text with one mark at its end. */
const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/** Reads a mapping file. */
export function parseMappingFile(path: string): Mapping {
  const result = parseMapping(readOptionFile(path, 'mapping file'));
  if ('mapping' in result) return result.mapping;
  throw new InvalidArgumentError(sentence(`Invalid mapping file: ${result.fault}`));
}

/** Reads a JSON file with the settings of feeds. */
export function parseFeedsFile(path: string): FeedSetOptions {
  const result = parseFeedSettings(readOptionFile(path, 'feeds file'));
  if ('settings' in result) return result.settings;
  throw new InvalidArgumentError(sentence(`Invalid feeds file: ${result.fault}`));
}

/** Reads a JSON file with the title block of documents. */
export function parseTitleBlockFile(path: string): TitleBlock {
  const result = parseTitleBlock(readOptionFile(path, 'title block file'));
  if ('titleBlock' in result) return result.titleBlock;
  throw new InvalidArgumentError(sentence(`Invalid title block: ${result.fault}`));
}
