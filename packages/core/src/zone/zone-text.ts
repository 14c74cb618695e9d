import type { Office } from '../model/records.js';
import { fillPattern } from '../period/period-text.js';
import { type Language, textIn } from '../text/language.js';
import { HOURS_WORDS } from './hours-words.js';
import { localOffset } from './transitions.js';

/** A zone with the same offset all year. */
const FIXED_ZONE = /^(?:[+-]|Etc\/|UTC$|GMT$)/;

/** What a zone is written for. */
interface ZoneTextOptions {
  language: Language;
  /** The local time at which the offset applies, `2022-10-20T11:00`; absent where the day is not known. */
  local?: string | undefined;
  /** The city by which people call the zone. */
  city?: string | undefined;
}

/** A zone in words, with its offset at a local time: `Geneva time, UTC+2`. A zone without a city is its offset. */
export function zoneText(zone: string, { language, local, city }: ZoneTextOptions): string {
  const words = HOURS_WORDS[language];
  const at = local ?? (FIXED_ZONE.test(zone) ? '2000-01-01T12:00' : undefined);
  const offset = at === undefined ? undefined : offsetFromUtc(localOffset(zone, at));
  if (city === undefined) return offset ?? (zone.includes('/') ? words.zoneUnknown : zone);
  const time = words.timeOfZone?.[zone] ?? fillPattern(words.cityTime, { city });
  const joined = (words.contractions ?? []).reduce((text, [from, to]) => text.replace(from, to), time);
  return offset === undefined ? joined : fillPattern(words.withOffset, { time: joined, offset });
}

/** An offset as people write it: `+02:00` → `UTC+2`, `+05:30` → `UTC+5:30`, `-00:16:08` → `UTC-0:16:08`. */
function offsetFromUtc(offset: string | undefined): string | undefined {
  if (offset === undefined) return undefined;
  const [hour, ...smaller] = offset.slice(1).split(':');
  const shown = [Number(hour), ...smaller].join(':').replace(/:00$/, '');
  return shown === '0' ? 'UTC' : `UTC${offset[0]}${shown}`;
}

/** Zones that people call by another city than their IANA name: the standard time of China is that of Beijing. */
const CITIES_OF_ZONES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([['Asia/Shanghai', 'Beijing']]);

/**
 * The city by which people call a zone: that of an office in it (`Europe/Zurich` → `Geneva`), else that of its IANA
 * name (`America/Buenos_Aires` → `Buenos Aires`); `undefined` for an offset.
 *
 * @param translate the name of a city in the language, for cities without an office.
 */
export function cityOfZone(
  zone: string,
  offices: readonly Pick<Office, 'timeZone' | 'city'>[],
  language: Language,
  translate: (city: string) => string = (city) => city,
): string | undefined {
  const office = offices.find(({ timeZone }) => timeZone === zone);
  if (office) return textIn(office.city, language).text;
  const name = CITIES_OF_ZONES.get(zone) ?? /\/([^/]+)$/.exec(zone)?.[1]?.replaceAll('_', ' ');
  return name === undefined || zone.startsWith('Etc/') ? undefined : translate(name);
}
