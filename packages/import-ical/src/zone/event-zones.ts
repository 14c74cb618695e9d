import { windowsZone } from '@regional-presence/core/internal';
import { canonicalTimeZone, isTimeZone } from '@regional-presence/core/time-zone';
import type { ZoneComponent } from '../content/calendar-items.js';
import type { Component } from '../content/property.js';
import type { StepBudget } from '../rule/step-budget.js';
import { matchZone } from './match-zone.js';
import { type FileZone, readFileZone, type YearSpan } from './vtimezone.js';
import {
  converterOfOffsets,
  platformConverter,
  UTC_CONVERTER,
  type ZoneConverter,
} from './zone-converter.js';

/** The time zone of an event. */
export interface EventZone {
  /** The IANA name, or the name in the calendar if no IANA name is known. */
  name: string;
  /** Absent if neither the platform nor the file defines the zone. */
  converter?: ZoneConverter;
  /**
   * How the zone was found, where not by its name: `matched` is the IANA zone with the rules of the file, `converted`
   * has no IANA zone, so that its times are converted to UTC, `unknown` has no rules. Any choice would be a guess.
   */
  source?: 'matched' | 'converted' | 'unknown';
}

/** The zones of a calendar, by TZID. */
export class EventZones {
  private readonly known = new Map<string, EventZone>();

  /**
   * @param componentOf the VTIMEZONE of a TZID.
   * @param years the years in which events of the calendar are.
   * @param budget the steps that the rules of all zones may take.
   */
  constructor(
    private readonly componentOf: (tzid: string) => ZoneComponent | undefined,
    private readonly years: YearSpan,
    private readonly budget: StepBudget,
  ) {}

  of(tzid: string): EventZone {
    let zone = this.known.get(tzid);
    if (!zone) {
      zone = this.read(tzid);
      this.known.set(tzid, zone);
    }
    return zone;
  }

  private read(tzid: string): EventZone {
    const component = this.componentOf(tzid);
    const fileZone = component && readFileZone(component, this.years, this.budget);
    const isUtc = UTC_NAMES.test(tzid);
    if (isUtc && !fileZone) return { name: 'UTC', converter: UTC_CONVERTER };
    const name =
      (isUtc ? undefined : (ianaNameOfTzid(tzid) ?? windowsZone(tzid))) ??
      (component && ianaNameOfVtimezone(component.component));
    if (name !== undefined) return platformZone(name);
    // A name such as GMT+1 or EST may mean another zone than the one that the file describes.
    if (fileZone) return this.zoneOfRules(tzid, fileZone);
    const label = labelOfPlaces(tzid);
    if (label !== undefined) return { name: label };
    const withSlash = ianaNameWithSlash(tzid);
    if (withSlash !== undefined) return platformZone(withSlash);
    // The platform has a zone EST, but most people who write EST mean another.
    const isShort = /^[A-Z]{2,4}$/.test(tzid);
    if (!isShort && isTimeZone(tzid)) return platformZone(tzid);
    // `GMT+1 Office`: an offset next to a name may hold for half of the year only.
    if (/[+-]\d/.test(tzid) && /\p{L}{2}/u.test(tzid.replace(/UTC|GMT|Etc/gi, '')))
      return { name: tzid, source: 'unknown' };
    return { name: tzid };
  }

  /** The zone with the rules of the file. */
  private zoneOfRules(tzid: string, fileZone: FileZone): EventZone {
    const fixed = fixedOffsetName(fileZone);
    if (fixed !== undefined) return platformZone(fixed);
    const name = matchZone(tzid, fileZone, this.years);
    if (name !== undefined) return { ...platformZone(name), source: 'matched' };
    return { name: tzid, converter: converterOf(fileZone), source: 'converted' };
  }
}

const UTC_NAMES = /^(?:utc|z|gmt|etc\/utc|etc\/gmt|tzone:\/\/microsoft\/utc)$/i;

/** `(GMT+01.00) Paris / Madrid`: a label of Outlook, in any spelling. */
const OUTLOOK_LABEL = /^\((?:UTC|GMT)\s*([+\-−]\d{1,2})[:.]?(\d\d)\)\s*(.+)$/i;

/** A label in the spelling by which the import finds an IANA zone. */
function labelOfPlaces(tzid: string): string | undefined {
  const label = OUTLOOK_LABEL.exec(tzid);
  return label ? `(UTC${label[1]}:${label[2]}) ${placeList(label[3]!)}` : undefined;
}

/** `Paris / Madrid` → `Paris, Madrid`. */
const placeList = (text: string): string => text.split(/\s*[/,]\s*/).join(', ');

function platformZone(zone: string): EventZone {
  const name = canonicalTimeZone(zone);
  const converter = platformConverter(name);
  return converter ? { name, converter } : { name };
}

const converterOf = ({ offset }: FileZone): ZoneConverter => converterOfOffsets(offset);

/** `America/Argentina/Buenos_Aires` has three. */
const MAX_NAME_PARTS = 3;

/** `Europe/Berlin`, `/mozilla.org/20050126_1/Europe/Berlin` → `Europe/Berlin`. */
function ianaNameOfTzid(tzid: string): string | undefined {
  const parts = tzid.split('/');
  for (let i = Math.max(0, parts.length - MAX_NAME_PARTS); i < parts.length - 1; i++) {
    const name = parts.slice(i).join('/');
    if (!name.startsWith('/') && isTimeZone(name)) return name;
  }
  return undefined;
}

/** `US-Pacific`, `Europe-Paris`: an IANA name with another separator, which a file that defines it may mean otherwise. */
function ianaNameWithSlash(tzid: string): string | undefined {
  const name = tzid.replace('-', '/');
  return /^[A-Z][A-Za-z]+\/[A-Z]/.test(name) && isTimeZone(name) ? name : undefined;
}

/** The IANA zone that a VTIMEZONE declares by TZID-ALIAS-OF (RFC 7808 §7.2) or X-LIC-LOCATION of libical. */
function ianaNameOfVtimezone(component: Component): string | undefined {
  for (const property of ['x-lic-location', 'tzid-alias-of']) {
    const name = component.first(property)?.value.trim();
    if (name !== undefined && isTimeZone(name)) return name;
  }
  return undefined;
}

/** `+05:45`, or `Etc/GMT+5` for `-0500`: a zone whose offset never changes. */
function fixedOffsetName({ onsets }: FileZone): string | undefined {
  const offset = onsets[0]!.to;
  if (onsets.some(({ to }) => to !== offset) || offset % 60 !== 0 || Math.abs(offset) > 14 * 3600)
    return undefined;
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 3600), Math.floor(Math.abs(offset) / 60) % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  if (minutes !== 0) return `${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
  return hours === 0 ? 'UTC' : `Etc/GMT${offset < 0 ? '+' : '-'}${hours}`;
}
