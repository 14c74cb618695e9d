import { parseFeedSettings } from '@regional-presence/calendar';
import { isInstant, isPeriodOrdered } from '@regional-presence/core/internal';
import { parsePeriod } from '@regional-presence/core/period';
import { canonicalTimeZone, isTimeZone } from '@regional-presence/core/time-zone';

import { InvalidArgumentError } from 'commander';
import { didYouMean } from '../suggestion.js';

/** Accepts one of some names, in upper or lower case. */
export const oneOf =
  <Name extends string>(names: readonly Name[]) =>
  (text: string): Name => {
    const found = names.find((name) => name.toLowerCase() === text.toLowerCase());
    if (found) return found;
    throw new InvalidArgumentError(`Must be one of ${names.join(', ')}.${didYouMean(text, names)}`);
  };

/** Accepts an EDTF period whose end is not before its start: `2021-09/2022-11`. */
export function parseReportingPeriod(text: string): string {
  const parsed = parsePeriod(text);
  if (parsed && isPeriodOrdered(parsed)) return text;
  throw new InvalidArgumentError('Must be an EDTF period such as 2022 or 2021-09/2022-11.');
}

/** Accepts an IANA time zone, in any case: `Africa/Cairo`. */
export function parseZoneOption(text: string): string {
  if (isTimeZone(text)) return canonicalTimeZone(text);
  throw new InvalidArgumentError('Must be an IANA time zone such as Africa/Cairo.');
}

/** Accepts a day or a month: `2022-06-01`, `2022-06`. */
export function parseStartDate(text: string): string {
  const parsed = parsePeriod(text);
  if (parsed?.start && !parsed.interval) return text;
  throw new InvalidArgumentError('Must be a date such as 2022-06-01 or 2022-06.');
}

/** Accepts an instant in UTC: `2026-11-24T10:00:00Z`. */
export function parseInstant(text: string): string {
  if (isInstant(text)) return text;
  throw new InvalidArgumentError('Must be an instant in UTC such as 2026-11-24T10:00:00Z.');
}

/** Accepts a domain name: `itu.int`. */
export function parseDomain(text: string): string {
  if ('settings' in parseFeedSettings(JSON.stringify({ feed: { uidDomain: text } }))) return text;
  throw new InvalidArgumentError('Must be a domain such as itu.int.');
}

/** Accepts a name with an e-mail address: `ITU Events <events@example.org>`. */
export function parseOrganizer(text: string): { name: string; mail: string } {
  const [, name, mail] = /^(.*\S)\s*<([^\s@<>]+@[^\s@<>]+)>$/.exec(text) ?? [];
  if (name !== undefined && mail !== undefined) return { name, mail };
  throw new InvalidArgumentError('Must be a name with an e-mail address such as ITU <events@example.org>.');
}

/** Accepts a web address, and returns it without the slash at its end. */
export function parseFeedsUrl(text: string): string {
  if ('settings' in parseFeedSettings(JSON.stringify({ base: text })))
    return new URL(text).href.replace(/\/+$/, '');
  throw new InvalidArgumentError('Must be a web address such as https://example.org/calendar.');
}

/** Accepts the name of an encoding, and returns the name of the Encoding Standard. */
export function parseEncoding(text: string): string {
  try {
    return new TextDecoder(text).encoding;
  } catch {
    throw new InvalidArgumentError('Unknown encoding.');
  }
}

/** Accepts one character; `tab` and `\t` stand for a tab. */
export function parseCharacter(text: string): string {
  const character = text === '\\t' || text === 'tab' ? '\t' : text;
  if ([...character].length === 1) return character;
  throw new InvalidArgumentError('Must be one character.');
}

const MAX_PORT = 65_535;

/** Accepts a port number; 0 stands for any free port. */
export function parsePort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= MAX_PORT) return Number(text);
  throw new InvalidArgumentError(`Must be a port number from 0 to ${MAX_PORT}.`);
}

/** Accepts a whole number of days. */
export function parseDays(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Must be a whole number of days.');
}

/** Accepts a row number, counted from 1. */
export function parseRowNumber(text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Must be a row number from 1.');
}

/** Accepts a whole number from a least one. */
export const parseWholeNumber =
  (least: number) =>
  (text: string): number => {
    if (/^\d{1,7}$/.test(text) && Number(text) >= least) return Number(text);
    throw new InvalidArgumentError(`Must be a whole number from ${least}.`);
  };
