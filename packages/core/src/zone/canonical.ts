import { fixedOffset } from './offset.js';

/**
 * IANA names that are links kept for backward compatibility since release 2024b, with the zone they link to.
 * Source: the file `backward` of the IANA Time Zone Database, release 2024b.
 */
const LINKS: Readonly<Record<string, string>> = {
  CET: 'Europe/Brussels',
  CST6CDT: 'America/Chicago',
  EET: 'Europe/Athens',
  EST: 'America/Panama',
  EST5EDT: 'America/New_York',
  HST: 'Pacific/Honolulu',
  MET: 'Europe/Brussels',
  MST: 'America/Phoenix',
  MST7MDT: 'America/Denver',
  PST8PDT: 'America/Los_Angeles',
  WET: 'Europe/Lisbon',
};

/**
 * A name as the IANA Time Zone Database writes it: an area, then words that begin in capitals. The platform writes some
 * of them as links of former times: `Asia/Kolkata` → `Asia/Calcutta`.
 */
const PROPER_NAME =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)(?:\/(?:Mc)?[A-Z][a-z]+(?:[_-](?:[A-Z][a-z]+|au|es|of))*)+$/;

/** The zones of the area `Etc` that are not words: `Etc/GMT+5`. */
const ETC_NAME = /^Etc\/(?:UTC|GMT(?:[+-]\d\d?)?)$/;

/**
 * The IANA name of a zone that is only a link for backward compatibility (`CET`), or that is written in another case
 * (`EUROPE/PARIS`): other programs know the names in their own case only. Any other name as it is.
 *
 * @example
 * canonicalTimeZone('CET'); // 'Europe/Brussels'
 * canonicalTimeZone('europe/paris'); // 'Europe/Paris'
 */
export function canonicalTimeZone(zone: string): string {
  if (Object.hasOwn(LINKS, zone)) return LINKS[zone]!;
  if (PROPER_NAME.test(zone) || ETC_NAME.test(zone) || fixedOffset(zone) !== undefined) return zone;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return zone;
  }
}
