import { isTimeZone } from '@regional-presence/core/time-zone';
import type ICAL from 'ical.js';
import {
  platformConverter,
  UTC_CONVERTER,
  vtimezoneConverter,
  type ZoneConverter,
} from './zone-converter.js';

/** The time zone of an event. */
export interface EventZone {
  /** The IANA name, or the name in the calendar if no IANA name is known. */
  name: string;
  /** Absent if neither the platform nor the file defines the zone. */
  converter?: ZoneConverter;
  /** The name does not identify a zone. Any choice would be a guess. */
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
    if (UTC_NAMES.test(tzid)) return { name: 'UTC', converter: UTC_CONVERTER };
    const component = this.components.get(tzid);
    const fileConverter = component && vtimezoneConverter(component);
    const name = ianaNameOfTzid(tzid) ?? (component && ianaNameOfVtimezone(component));
    if (name !== undefined) return withConverter({ name }, platformConverter(name));
    if (WINDOWS_ZONE.test(tzid)) return withConverter({ name: tzid }, fileConverter);
    const label = OUTLOOK_LABEL.exec(tzid);
    if (label)
      return withConverter({ name: `(UTC${label[1]}:${label[2]}) ${placeList(label[3]!)}` }, fileConverter);
    // The platform has a zone EST, but most people who write EST mean another.
    const isShort = /^[A-Z]{2,4}$/.test(tzid);
    if (!isShort && isTimeZone(tzid)) return withConverter({ name: tzid }, platformConverter(tzid));
    const fixed = component && fixedOffsetZone(component);
    if (fixed !== undefined) return withConverter({ name: fixed }, platformConverter(fixed));
    // `GMT+1 Office`: an offset next to a name may hold for half of the year only.
    if (/[+-]\d/.test(tzid) && /\p{L}{2}/u.test(tzid.replace(/UTC|GMT|Etc/gi, '')))
      return withConverter({ name: tzid, unknown: true }, fileConverter);
    return withConverter({ name: tzid }, fileConverter);
  }
}

const UTC_NAMES = /^(?:utc|z|gmt|etc\/utc|etc\/gmt|tzone:\/\/microsoft\/utc)$/i;

/** `W. Europe Standard Time`: the import maps Windows names to IANA zones. */
const WINDOWS_ZONE = / Standard Time(?: \(Mexico\))?$/;

/** `(GMT+01.00) Paris / Madrid`: a label of Outlook, in any spelling. */
const OUTLOOK_LABEL = /^\((?:UTC|GMT)\s*([+\-−]\d{1,2})[:.]?(\d\d)\)\s*(.+)$/i;

/** `Paris / Madrid` → `Paris, Madrid`. */
const placeList = (text: string): string => text.split(/\s*[/,]\s*/).join(', ');

const withConverter = (zone: EventZone, converter: ZoneConverter | undefined): EventZone =>
  converter ? { ...zone, converter } : zone;

/** `Europe/Berlin`, `/mozilla.org/20050126_1/Europe/Berlin` → `Europe/Berlin`. */
function ianaNameOfTzid(tzid: string): string | undefined {
  const parts = tzid.split('/');
  for (let i = 0; i < parts.length - 1; i++) {
    const name = parts.slice(i).join('/');
    if (!name.startsWith('/') && isTimeZone(name)) return name;
  }
  return undefined;
}

const zoneAsWritten = (component: ICAL.Component, name: string): string | undefined => {
  const value = (component.getFirstProperty(name)?.jCal as unknown[] | undefined)?.[3];
  return typeof value === 'string' ? value : undefined;
};

/** The IANA zone that a VTIMEZONE declares by TZID-ALIAS-OF (RFC 7808 §7.2) or X-LIC-LOCATION of libical. */
function ianaNameOfVtimezone(component: ICAL.Component): string | undefined {
  for (const property of ['x-lic-location', 'tzid-alias-of']) {
    const name = zoneAsWritten(component, property);
    if (name !== undefined && isTimeZone(name)) return name;
  }
  return undefined;
}

/** `+05:45`, or `Etc/GMT+5` for `-0500`: a VTIMEZONE whose offset never changes. */
function fixedOffsetZone(component: ICAL.Component): string | undefined {
  const parts = component.getAllSubcomponents();
  const offsets = new Set(parts.map((part) => zoneAsWritten(part, 'tzoffsetto')));
  const [offset] = offsets;
  const match = offsets.size === 1 ? /^([+-])(\d\d):?(\d\d)(?::?00)?$/.exec(offset ?? '') : undefined;
  if (!match) return undefined;
  const [, sign, hours, minutes] = match;
  if (minutes !== '00') return `${sign}${hours}:${minutes}`;
  const count = Number(hours);
  return count === 0 ? 'UTC' : `Etc/GMT${sign === '+' ? '-' : '+'}${count}`;
}
