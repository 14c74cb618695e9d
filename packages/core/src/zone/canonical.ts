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
 * The current IANA name of a zone that is only a link for backward compatibility; any other name as it is.
 *
 * @example
 * canonicalTimeZone('CET'); // 'Europe/Brussels'
 */
export const canonicalTimeZone = (zone: string): string => (Object.hasOwn(LINKS, zone) ? LINKS[zone]! : zone);
