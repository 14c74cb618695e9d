import { canonicalTimeZone, isTimeZone } from '@regional-presence/core/time-zone';
import { SHARED_ABBREVIATIONS, ZONES_BEHIND_HOURS } from '../time-zone/abbreviations.js';
import { hasTimeOfName, haveSameOffsets } from '../time-zone/seasonal.js';
import { isMark, isNumber, isUnknownWord, type TaggedToken, tagOf } from '../token/tagged-token.js';
import type { Hours } from './hours.js';
import {
  addCities,
  type CityOfHours,
  cityBefore,
  cityBehind,
  cityBehindJoint,
  cityTime,
  joinsChoice,
  unknownCityTime,
} from './zone-of-city.js';
import { bareOffset, readOffset } from './zone-offset.js';

export interface ZoneReading {
  /** IANA name, or an offset `+05:30` that no IANA zone has. Names of a season's clocks (CEST, EST) stay as they are. */
  zone?: string;
  /** The text that cannot be read as a zone, or the texts of several zones that differ. */
  unread?: string[];
  /** The token of a name that several zones have: `IST`. */
  shared?: TaggedToken;
  /** Of several zones: each with the token behind it. */
  several?: readonly CityOfHours[];
}

/** Finds the zone of the hours: UTC+3, CET, Europe/Zurich, Geneva time, or the city that follows them. */
export function readZone(tokens: TaggedToken[], hours: readonly Hours[], phrase: string): ZoneReading {
  const zones = new Map<string, string>();
  const several: CityOfHours[] = [];
  let unread: string | undefined;
  let shared: TaggedToken | undefined;
  const take = (zone: string, from: number, to: number) => {
    for (let i = from; i < to; i++) tokens[i]!.used = true;
    several.push({ zone, to });
    if (![...zones.keys()].some((known) => haveSameOffsets(known, zone)))
      zones.set(zone, phrase.slice(tokens[from]!.start, tokens[to - 1]!.end));
  };
  // `МСК / Астана`; in `CET, Geneva` the city is where it takes place.
  const takeChoice = (behind: number) => {
    const other = joinsChoice(tokens[behind]) ? cityBehindJoint(tokens, behind) : undefined;
    if (other) take(other.zone, other.to - 1, other.to);
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.used) continue;
    const written = writtenZone(tokens, i, phrase);
    if (written) {
      take(written.zone, i, written.to);
      i = written.to - 1;
      continue;
    }
    const behind = hours.find(({ to }) => to === i || (to === i - 1 && isMark(tokens[to], '(')));
    const bare = behind && bareOffset(tokens, i, behind);
    if (bare) {
      take(bare.zone, i, bare.to);
      i = bare.to - 1;
      continue;
    }
    const named = tagOf(token, 'zone');
    const isName =
      isWrittenAsZone(token, phrase) || ((isOnlyZone(token) || !token.gap) && followsHours(tokens, hours, i));
    // `14:00 Central Hall`
    if (REGIONS_OF_CLOCKS.has(token.text) && isUnknownWord(tokens[i + 1])) continue;
    if (named && !tagOf(token, 'month') && isName) {
      const offset = readOffset(tokens, i + 1, named.zone);
      if (offset) {
        take(offset.zone, i, offset.to);
        i = offset.to - 1;
      } else if (named.zone !== 'UTC' || hours.length > 0) {
        if (hours.length > 0 || token.text.length > 3) {
          take(named.zone, i, i + 1);
          takeChoice(i + 1);
        }
      }
      continue;
    }
    const zoneOfHours = isWrittenAsZone(token, phrase) ? ZONES_BEHIND_HOURS.get(token.text) : undefined;
    if (zoneOfHours !== undefined && followsHours(tokens, hours, i)) {
      take(zoneOfHours, i, i + 1);
      continue;
    }
    if (SHARED_ABBREVIATIONS.has(token.text) && followsHours(tokens, hours, i)) {
      // `IST India`, `CST (China)`
      const at = isMark(tokens[i + 1], '(', ',') ? i + 2 : i + 1;
      const city = tagOf(tokens[at], 'city');
      if (city && hasTimeOfName(city.zone, token.text)) {
        take(city.zone, i, at + 1);
        i = at;
        continue;
      }
      // `IST Nigeria`: another word may say which it is.
      shared = isUnknownWord(tokens[at]) && tokens[at]!.capital ? undefined : token;
      unread = phrase.slice(token.start, token.end).toUpperCase();
      continue;
    }
    const city = cityTime(tokens, i);
    if (!city) continue;
    const before = cityBefore(tokens, city.from);
    if (before) take(before.zone, before.to - 1, before.to);
    take(city.zone, city.from, city.to);
    takeChoice(city.to);
  }
  if (hours.length === 0) return {};
  const unknownCity = zones.size === 0 && unread === undefined ? unknownCityTime(tokens) : undefined;
  if (unknownCity) unread = phrase.slice(unknownCity.start, unknownCity.end);
  if (zones.size === 0 && unread === undefined) {
    const city = cityBehind(tokens, hours.at(-1)!.to);
    const textBefore = (to: number) => phrase.slice(tokens[to - 1]!.start, tokens[to - 1]!.end);
    if (city) zones.set(city.zone, textBefore(city.to));
    const other = city && cityBehindJoint(tokens, city.to);
    if (other && !haveSameOffsets(city.zone, other.zone)) zones.set(other.zone, textBefore(other.to));
  }
  if (hours.length === 2 && several.length < 2) addCities(tokens, hours, several);
  if (zones.size > 1) return { unread: [...zones.values()], several };
  if (unread !== undefined && zones.size === 0)
    return shared ? { unread: [unread], shared } : { unread: [unread] };
  const zone = zones.keys().next().value;
  return zone === undefined ? {} : hours.length > 1 ? { zone, several } : { zone };
}

/** Names of the times of North America, which other names have as well. */
const REGIONS_OF_CLOCKS = new Set(['eastern', 'central', 'mountain', 'pacific']);

/** Abbreviations are written in capitals: `et`, `est` and `cat` are words. Names of several words are not. */
const isWrittenAsZone = ({ text, start, end }: TaggedToken, phrase: string): boolean =>
  !/^[a-z]{1,4}$/.test(text) || end - start > text.length || phrase.slice(start, end) === text.toUpperCase();

const WORDS_LIKE_ZONES: ReadonlySet<string> = new Set(['cat', 'eat', 'est', 'wat', 'west', 'wet']);

/** `14:00 cest`: an abbreviation in small letters that is no word, behind hours. */
const isOnlyZone = ({ text }: TaggedToken): boolean => text.length > 2 && !WORDS_LIKE_ZONES.has(text);

/** `Europe/Zurich`, `America/Argentina/Buenos_Aires`, `Etc/GMT+5`. */
function writtenZone(
  tokens: readonly TaggedToken[],
  i: number,
  phrase: string,
): { zone: string; to: number } | undefined {
  if (tokens[i]!.kind !== 'word' || !isMark(tokens[i + 1], '/')) return undefined;
  let name = '';
  let last: { zone: string; to: number } | undefined;
  for (let j = i; j < tokens.length && j < i + 9; j++) {
    const token = tokens[j]!;
    if (j > i && token.gap) break;
    if (token.kind !== 'word' && !isMark(token, '/', '_', '-', '+') && !isNumber(token)) break;
    name += token.text;
    if (name.includes('/') && !name.endsWith('/') && isTimeZone(name))
      last = { zone: writtenZoneName(phrase.slice(tokens[i]!.start, token.end), name), to: j + 1 };
  }
  return last;
}

/** The name as it is written, or without its accents: `America/Bogotá`. */
const writtenZoneName = (written: string, folded: string): string =>
  canonicalTimeZone(isTimeZone(written) ? written : folded);

const followsHours = (tokens: readonly TaggedToken[], hours: readonly Hours[], i: number): boolean =>
  hours.some(({ to }) => to === i || (to === i - 1 && isMark(tokens[to], '(', ',')));
