import { type FeedSetOptions, parseFeedSettings } from '@regional-presence/calendar';
import { InvalidArgumentError } from 'commander';
import { invalidOptionFile, readOptionFile } from './option-file.js';

/** Reads a JSON file with the settings of feeds. */
export function parseFeedsFile(path: string): FeedSetOptions {
  const result = parseFeedSettings(readOptionFile(path, 'feeds file'));
  if ('settings' in result) return result.settings;
  throw invalidOptionFile('feeds file', result.fault);
}

/** Accepts a domain name: `itu.int`. */
export function parseDomain(text: string): string {
  if ('settings' in parseFeedSettings(JSON.stringify({ feed: { uidDomain: text } }))) return text;
  throw new InvalidArgumentError('Must be a domain such as itu.int.');
}

/** Accepts a web address, and returns it without the slash at its end. */
export function parseFeedsUrl(text: string): string {
  if ('settings' in parseFeedSettings(JSON.stringify({ base: text })))
    return new URL(text).href.replace(/\/+$/, '');
  throw new InvalidArgumentError('Must be a web address such as https://example.org/calendar.');
}
