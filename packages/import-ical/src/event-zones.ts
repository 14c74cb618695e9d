import { isTimeZone } from '@regional-presence/core/time-zone';
import type ICAL from 'ical.js';
import { type Clocks, clocksOfFile, clocksOfPlatform, UTC } from './clocks.js';

/** A zone of an event's times. */
export interface EventZone {
  /** The IANA name, or as the calendar names it where that is not known. */
  name: string;
  /** Absent where nobody says what its clocks show. */
  clocks?: Clocks;
  /** No name of a zone can be read from it: it would be a guess. */
  unknown?: true;
}

/** The zones of a calendar, by TZID. */
export class EventZones {
  private readonly known = new Map<string, EventZone>();

  constructor(private readonly components: ReadonlyMap<string, ICAL.Component>) {}

  of(tzid: string): EventZone {
    let zone = this.known.get(tzid);
    if (!zone) {
      zone = this.read(tzid);
      this.known.set(tzid, zone);
    }
    return zone;
  }

  private read(tzid: string): EventZone {
    if (IS_UTC.test(tzid)) return { name: 'UTC', clocks: UTC };
    const component = this.components.get(tzid);
    const ofFile = component && clocksOfFile(component);
    const name = ianaName(tzid) ?? (component && namedIn(component));
    if (name !== undefined) return withClocks({ name }, clocksOfPlatform(name));
    if (WINDOWS.test(tzid)) return withClocks({ name: tzid }, ofFile);
    const label = LABEL.exec(tzid);
    if (label) return withClocks({ name: `(UTC${label[1]}:${label[2]}) ${placesOf(label[3]!)}` }, ofFile);
    // EST is a zone of the platform, and to most who write it another.
    const isShort = /^[A-Z]{2,4}$/.test(tzid);
    if (!isShort && isTimeZone(tzid)) return withClocks({ name: tzid }, clocksOfPlatform(tzid));
    const fixed = component && fixedOffset(component);
    if (fixed !== undefined) return withClocks({ name: fixed }, clocksOfPlatform(fixed));
    // An offset beside a name is that of one half of the year at the most.
    if (/[+-]\d/.test(tzid) && /\p{L}{2}/u.test(tzid.replace(/UTC|GMT|Etc/gi, '')))
      return withClocks({ name: tzid, unknown: true }, ofFile);
    return withClocks({ name: tzid }, ofFile);
  }
}

const IS_UTC = /^(?:utc|z|gmt|etc\/utc|etc\/gmt|tzone:\/\/microsoft\/utc)$/i;

/** `W. Europe Standard Time`: which it is is known where rows are read. */
const WINDOWS = / Standard Time(?: \(Mexico\))?$/;

/** `(GMT+01.00) Paris / Madrid`: Outlook's label, in any of its spellings. */
const LABEL = /^\((?:UTC|GMT)\s*([+\-−]\d{1,2})[:.]?(\d\d)\)\s*(.+)$/i;

const placesOf = (text: string): string => text.split(/\s*[/,]\s*/).join(', ');

const withClocks = (zone: EventZone, clocks: Clocks | undefined): EventZone =>
  clocks ? { ...zone, clocks } : zone;

/** `Europe/Berlin`, or what `/mozilla.org/20050126_1/Europe/Berlin` ends in. */
function ianaName(tzid: string): string | undefined {
  const parts = tzid.split('/');
  for (let i = 0; i < parts.length - 1; i++) {
    const name = parts.slice(i).join('/');
    if (!name.startsWith('/') && isTimeZone(name)) return name;
  }
  return undefined;
}

const textIn = (component: ICAL.Component, name: string): string | undefined => {
  const value = (component.getFirstProperty(name)?.jCal as unknown[] | undefined)?.[3];
  return typeof value === 'string' ? value : undefined;
};

/** The IANA zone that a VTIMEZONE says that it is (RFC 7808 §7.2, and what libical writes). */
function namedIn(component: ICAL.Component): string | undefined {
  for (const property of ['x-lic-location', 'tzid-alias-of']) {
    const name = textIn(component, property);
    if (name !== undefined && isTimeZone(name)) return name;
  }
  return undefined;
}

/** The zone of clocks that are never changed. */
function fixedOffset(component: ICAL.Component): string | undefined {
  const parts = component.getAllSubcomponents();
  const offsets = new Set(parts.map((part) => textIn(part, 'tzoffsetto')));
  const [offset] = offsets;
  const match = offsets.size === 1 ? /^([+-])(\d\d):?(\d\d)(?::?00)?$/.exec(offset ?? '') : undefined;
  if (!match) return undefined;
  const [, sign, hours, minutes] = match;
  if (minutes !== '00') return `${sign}${hours}:${minutes}`;
  const count = Number(hours);
  return count === 0 ? 'UTC' : `Etc/GMT${sign === '+' ? '-' : '+'}${count}`;
}
