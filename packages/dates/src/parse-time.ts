import { readZoneLabel, standardOffset, windowsZone } from '@regional-presence/core/internal';
import type { Edtf } from '@regional-presence/core/period';
import { canonicalTimeZone, isTimeZone } from '@regional-presence/core/time-zone';
import { approximateWord } from './grammar/approximate-hours.js';
import { readHours } from './grammar/clock.js';
import { formatHours } from './grammar/hours.js';
import { hoursOfIso, spanInFigures, withColons } from './grammar/hours-without-marks.js';
import { readZone, type ZoneReading } from './grammar/zone.js';
import { besideBrackets } from './hours-beside-brackets.js';
import { isLocalTime, saysLocalTime } from './local-time.js';
import type { DateLanguage } from './locale/table.js';
import { agreeingZone } from './place-hours.js';
import { unreadWord } from './reject/unread-in-time.js';
import { withoutOtherHours } from './time-labels.js';
import { type ResolvedAbbreviation, resolveAbbreviation, zoneOfAbbreviation } from './time-zone/seasonal.js';
import { readChinese } from './token/chinese-numerals.js';
import { withoutKoreanMarks } from './token/korean-marks.js';
import { baseLanguage, lexiconOf } from './token/lexicons.js';
import { tagTokens } from './token/tag.js';
import { tokenize } from './token/tokenize.js';

/** Hours of a day, and the zone that they are in. */
export interface TimeReading {
  /** `HH:MM` or `HH:MM-HH:MM`. */
  hours?: string;
  /** IANA zone. */
  zone?: string;
  /** The names of several zones that do not agree, of which none is read: `Paris time, UTC+2` in winter. */
  zones?: readonly string[];
  /** A name that several zones have, of which the place may say one: `IST`. */
  sharedName?: string;
  /** A word that was not understood, or that changes what the hours mean: `IST`, `until`, `tbc`. */
  unread?: string;
  /** The word that says that the hours are approximate: `circa`. */
  approximate?: string;
  /** Nothing says whether the hours are before or behind noon: `3:00`. They are not read. */
  isHalfUnknown?: true;
  /** The text has hours of something else as well, such as the registration: `Registration 8:30, start 9:00`. */
  others?: true;
  /** Of a name of a season's clocks (CEST, EST): why the zone is doubtful, or contradicts the day. */
  zoneDoubt?: Omit<ResolvedAbbreviation, 'zone'>;
}

const ALL: readonly DateLanguage[] = ['en', 'fr', 'es', 'ru', 'zh', 'ar', 'pt', 'it', 'de', 'nl'];

/**
 * Reads a text that names hours and no date: `11:00-17:00 Geneva time`, `1300h-1600h`.
 *
 * @param written hours as people write them.
 * @param language BCP 47 tag of the text, where it is known.
 * @param on EDTF period of the day of the hours. CEST in winter contradicts it.
 * @param clock `24` where hours are known to be counted to 24, so that `3:00` is in the night.
 * @returns nothing where it names none, or several sessions.
 * @example
 * parseTime('11:00-17:00 Geneva time'); // { hours: '11:00-17:00', zone: 'Europe/Zurich' }
 * parseTime('T09:00/T05:00'); // { hours: '09:00-05:00' }, on the next day (ISO 8601-1:2019 §5.3.1)
 * parseTime('Registration 8:30, start 9:00'); // { hours: '09:00', others: true }
 */
export function parseTime(written: string, language = '', on?: Edtf, clock?: 24): TimeReading {
  const [, sign, rest] = APPROXIMATE_SIGN.exec(written) ?? [];
  if (sign !== undefined && rest !== undefined) {
    const reading = parseTime(rest, language, on, clock);
    return reading.hours === undefined ? reading : { ...reading, approximate: sign };
  }
  const text = withoutLocal(written);
  const fraction = fractionOfDay(text);
  if (fraction) return fraction;
  const span = hoursOfIso(text) ?? spanInFigures(text);
  if (span === 'halfUnknown') return { isHalfUnknown: true };
  if (span) return { hours: formatHours(span) };
  const reading = readTimeText(withColons(text), language, on, clock);
  if (reading.hours !== undefined && reading.unread === undefined) return reading;
  const ofOffset = text.replace(NAME_BESIDE_OFFSET, '');
  if (ofOffset !== text) return parseTime(ofOffset, language, on, clock);
  const { text: own, others } = withoutOtherHours(text);
  const ofEvent = own === text ? {} : readTimeText(own, language, on, clock);
  if (ofEvent.hours === undefined || ofEvent.unread !== undefined)
    return besideBrackets(text, (part) => readTimeText(part, language, on, clock), ALL) ?? reading;
  return others ? { ...ofEvent, others } : ofEvent;
}

/** `IST (UTC+5:30)`, `CST (UTC-6)`: the offset says which of the zones of that name it is. */
const NAME_BESIDE_OFFSET = /\b[A-Z]{1,4}T\b\s*(?=[([]?\s*(?:UTC|GMT)\s*[+−–-]\s*\d)/;

/** `~19:00`, `≈ 7 pm` */
const APPROXIMATE_SIGN = /^\s*([~≈])\s*(\d.*)$/su;

/** `9-12 local`: behind figures, the adjective alone. */
const withoutLocal = (text: string): string => text.replace(/(?<=\d\s*)\s(?:local|locale|lokal)$/i, '');

/** `15:00:00.000`: fractions of a second say nothing of an event. `17;00`: the sign below the colon's. */
const withPlainMarks = (text: string): string =>
  text.replace(/(?<=\d:\d\d:\d\d)\.\d+/, '').replace(/(?<!\d)(\d{1,2});(\d\d)(?![\d:;])/g, '$1:$2');

function readTimeText(
  written: string,
  language: string,
  on: Edtf | undefined,
  clock: 24 | undefined,
): TimeReading {
  const text = withoutKoreanMarks(withMeridiem(withPlainMarks(written.slice(0, 200))));
  const pieces = tokenize(text);
  let found: TimeReading = {};
  const declared = baseLanguage(language);
  for (const tag of declared ? [declared, ...ALL] : ALL) {
    const lexicon = lexiconOf(tag);
    const tokens = tagTokens(tag === 'zh' ? readChinese(pieces) : pieces, lexicon);
    const hours = readHours(tokens, lexicon.table.countsTo12 === true && clock !== 24);
    const zones = readZone(tokens, hours, text);
    const agreed = agreeingZone(on, hours, zones);
    const zone = agreed ?? zones.zone;
    if (zones.shared) zones.shared.used = true;
    if ((hours.length !== 1 && !agreed) || tokens.some((token) => token.kind === 'number' && !token.used))
      continue;
    if (hours[0]!.start >= 24 * 60) continue;
    const word = approximateWord(tokens);
    if (word) word.used = true;
    const unread = unreadWord(tokens, text);
    const reading: TimeReading = {
      ...(hours[0]!.isHalfUnknown
        ? { isHalfUnknown: true }
        : {
            hours: formatHours(hours[0]!),
            ...(zone === undefined ? withoutZone(zones) : placed(zone, on)),
          }),
      ...(word ? { approximate: text.slice(word.start, word.end) } : {}),
      ...(unread === undefined ? {} : { unread }),
    };
    if (zone !== undefined && unread === undefined) return reading;
    const isFirst = found.hours === undefined && !found.isHalfUnknown;
    if (isFirst || (found.unread !== undefined && unread === undefined)) found = reading;
  }
  return found;
}

/** `10p-2:10a`: the letter alone, written to the figures. Other letters and spaces are left as they are. */
const withMeridiem = (text: string): string => text.replace(/(?<=\d)([ap])(?![\p{L}\d.])/giu, '$1m');

const MINUTES_IN_DAY = 1440;

/** `0.375`: how spreadsheets keep a time of day. Two decimals may as well be minutes: `0.30`. */
function fractionOfDay(text: string): TimeReading | undefined {
  const digits = /^\s*0?[.,](\d+)\s*$/.exec(text)?.[1];
  if (digits === undefined || (digits.length === 2 && Number(digits) < 60)) return undefined;
  const start = Math.round(Number(`0.${digits}`) * MINUTES_IN_DAY);
  return start < MINUTES_IN_DAY ? { hours: formatHours({ start, from: 0, to: 0 }) } : undefined;
}

const withoutZone = ({ unread = [], shared }: ZoneReading): Pick<TimeReading, 'zones' | 'sharedName'> =>
  shared ? { sharedName: unread[0]! } : unread.length > 1 ? { zones: unread } : {};

function placed(name: string, on: Edtf | undefined): Omit<TimeReading, 'hours' | 'unread'> {
  if (on === undefined) return { zone: zoneOfAbbreviation(name) };
  const { zone, ...doubt } = resolveAbbreviation(name, on);
  return { zone, ...(Object.keys(doubt).length > 0 ? { zoneDoubt: doubt } : {}) };
}

/**
 * Reads a text that names a time zone alone: `Europe/Zurich`, `Geneva time`, `Geneva`, `UTC+3`, `+05:30`, `CET`,
 * `W. Europe Standard Time`, `(UTC+01:00) Amsterdam, Berlin, Bern, Rome`.
 *
 * @param on EDTF period of the day that it is of.
 * @returns `undefined` for what is none, and for an abbreviation of several zones (BST, IST).
 * @example
 * parseTimeZone('UTC+3'); // 'Etc/GMT-3'
 * parseTimeZone('IST'); // undefined
 */
export function parseTimeZone(text: string, on?: Edtf): string | undefined {
  return parseZoneName(text, on).zone;
}

/** What the name of a zone says. */
export interface ZoneNameReading extends Omit<TimeReading, 'hours' | 'unread'> {
  /** It is local time, of wherever the event is: `local time`, `heure locale`; with a zone: `local time, UTC+3`. */
  isLocal?: true;
}

/**
 * The same, with what is doubtful about a name of a season's clocks, and whether it is local time.
 *
 * @example
 * parseZoneName('CEST', '2022-01-11').zoneDoubt?.contradicts?.name; // 'CEST'
 */
export function parseZoneName(text: string, on?: Edtf): ZoneNameReading {
  const trimmed = text.trim().slice(0, 120);
  if (trimmed.includes('/') && isTimeZone(trimmed)) return { zone: canonicalTimeZone(trimmed) };
  const windows = windowsZone(trimmed);
  if (windows) return { zone: windows };
  const label = readZoneLabel(trimmed);
  if (label) {
    const zone =
      label.zone ?? label.names.map(cityZone).find((z) => z && standardOffset(z, 2024) === label.offset);
    return zone ? { zone } : {};
  }
  if (isLocalTime(trimmed)) return { isLocal: true };
  const named = /^[+\-−]\d/.test(trimmed) ? `UTC${trimmed}` : trimmed;
  const { hours: _, unread: __, ...zone } = parseTime(`00:00 ${named}`, '', on);
  return zone.zone !== undefined && saysLocalTime(trimmed) ? { ...zone, isLocal: true } : zone;
}

const cityZone = (name: string): string | undefined => parseTime(`00:00 ${name}`).zone;
