import { canonicalTimeZone, isTimeZone } from '@regional-presence/core/time-zone';
import { haveCommonTag, TAG, tagSet } from '../locale/tags.js';
import { SHARED_ABBREVIATIONS, ZONES_BEHIND_HOURS } from '../time-zone/abbreviations.js';
import { hasTimeOfName, haveSameOffsets } from '../time-zone/seasonal.js';
import { has, isMark, isUnknownWord, type TaggedToken, tagOf } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import type { Hours } from './hours.js';
import { bareOffset, readOffset } from './zone-offset.js';

export interface ZoneReading {
  /** IANA name, or an offset `+05:30` that no IANA zone has. Names of a season's clocks (CEST, EST) stay as they are. */
  zone?: string;
  /** The text that cannot be read as a zone, or the texts of several zones that differ. */
  unread?: string[];
  /** The token of a name that several zones have: `IST`. */
  shared?: TaggedToken;
  /** Of several zones: each with the token behind it. */
  several?: readonly { zone: string; to: number }[];
}

/** Finds the zone of the hours: UTC+3, CET, Europe/Zurich, Geneva time, or the city that follows them. */
export function readZone(tokens: TaggedToken[], hours: readonly Hours[], phrase: string): ZoneReading {
  const zones = new Map<string, string>();
  const several: { zone: string; to: number }[] = [];
  let unread: string | undefined;
  let shared: TaggedToken | undefined;
  const take = (zone: string, from: number, to: number) => {
    for (let i = from; i < to; i++) tokens[i]!.used = true;
    several.push({ zone, to });
    if (![...zones.keys()].some((known) => haveSameOffsets(known, zone)))
      zones.set(zone, phrase.slice(tokens[from]!.start, tokens[to - 1]!.end));
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
          // `МСК / Астана`; in `CET, Geneva` the city is where it takes place.
          const other = joinsChoice(tokens[i + 1]) ? cityBehindJoint(tokens, i + 1) : undefined;
          if (other) take(other.zone, other.to - 1, other.to);
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
    const other = joinsChoice(tokens[city.to]) ? cityBehindJoint(tokens, city.to) : undefined;
    if (other) take(other.zone, other.to - 1, other.to);
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

/** `Europe/Zurich`, `America/Argentina/Buenos_Aires`. */
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
    if (token.kind !== 'word' && !isMark(token, '/', '_', '-')) break;
    name += token.text;
    if (name.includes('/') && !name.endsWith('/') && isTimeZone(name))
      last = { zone: writtenZoneName(phrase.slice(tokens[i]!.start, token.end), name), to: j + 1 };
  }
  return last;
}

/** The name as it is written, or without its accents: `America/Bogotá`. */
const writtenZoneName = (written: string, folded: string): string =>
  canonicalTimeZone(isTimeZone(written) ? written : folded);

/** `Geneva time`, `heure de Genève`, `日内瓦时间`, `10:00 по Москве`. */
function cityTime(
  tokens: readonly TaggedToken[],
  i: number,
): { zone: string; from: number; to: number } | undefined {
  const here = tokens[i];
  const city = tagOf(here, 'city');
  const from = isBy(tokenAt(tokens, i - 1)) ? i - 1 : i;
  if (city && has(tokens[i + 1], TAG.time)) return { zone: city.zone, from, to: i + 2 };
  if (city && from < i && followsTime(tokens, i - 2)) return { zone: city.zone, from, to: i + 1 };
  if (!has(here, TAG.time)) return undefined;
  const passes = has(tokens[i + 1], TAG.of) || isBy(tokens[i + 1]) || isMark(tokens[i + 1], ':', '(');
  const behind = passes ? i + 2 : i + 1;
  const after = tagOf(tokens[behind], 'city');
  return after && { zone: after.zone, from: i, to: behind + 1 };
}

/** In Russian a time is by a city: `по московскому времени`. The same word is the end of a range. */
const isBy = (token: TaggedToken | undefined): boolean => token?.text === 'по';

/** `GVA time`, `heure de Trifouilly`: the word for time with a name that is not known. */
function unknownCityTime(tokens: readonly TaggedToken[]): { start: number; end: number } | undefined {
  for (const [i, token] of tokens.entries()) {
    if (!has(token, TAG.time) || has(token, TAG.localTime) || token.used) continue;
    const [before, after] = [tokenAt(tokens, i - 1), tokens[i + 1]];
    const isName = (other: TaggedToken | undefined) => isUnknownWord(other) && !other.used;
    const first = tagOf(tokenAt(tokens, i - 2), 'city') && beginsName(tokens, i - 2) ? i - 2 : i - 1;
    if (isName(before) && followsTime(tokens, first - 1))
      return { start: tokens[first]!.start, end: token.end };
    if (isName(after)) return { start: token.start, end: after!.end };
  }
  return undefined;
}

/** The hours stand there, perhaps behind a bracket or comma. */
const followsTime = (tokens: readonly TaggedToken[], i: number): boolean =>
  tokens[i]?.used === true || (isMark(tokens[i], ',', '(') && tokenAt(tokens, i - 1)?.used === true);

const followsHours = (tokens: readonly TaggedToken[], hours: readonly Hours[], i: number): boolean =>
  hours.some(({ to }) => to === i || (to === i - 1 && isMark(tokens[to], '(', ',')));

/** `18:30 UTC / 20:30 Geneva`, `15:00 Dubai / 13:00 Geneva`: a time of two that has no zone has that of the city behind it. */
function addCities(
  tokens: readonly TaggedToken[],
  [one, other]: readonly Hours[],
  several: { zone: string; to: number }[],
): void {
  const [named] = several;
  const isOfFirst = named !== undefined && named.to <= other!.from;
  const first = isOfFirst ? named : cityBehind(tokens, one!.to);
  const second = named && !isOfFirst ? named : cityBehind(tokens, other!.to);
  if (first && second) several.splice(0, 1, first, second);
}

const JOINTS_OF_CITIES = tagSet(['or', 'and']);

/** `Geneva or New York time`: the first of two cities whose times differ. */
function cityBefore(tokens: readonly TaggedToken[], i: number): { zone: string; to: number } | undefined {
  const city = joinsChoice(tokenAt(tokens, i - 1)) ? tagOf(tokenAt(tokens, i - 2), 'city') : undefined;
  return city && !tokens[i - 2]!.used ? { zone: city.zone, to: i - 1 } : undefined;
}

/** `14:00 (Geneva / Nairobi)`, `14:00 (heure de Paris ou de Dakar)`: the other city. */
function cityBehindJoint(
  tokens: readonly TaggedToken[],
  joint: number,
): { zone: string; to: number } | undefined {
  if (!joinsChoice(tokens[joint]) && !isMark(tokens[joint], ',', '-', '–', ';', '、')) return undefined;
  let at = joint + 1;
  while (has(tokens[at], TAG.of) && !has(tokens[at], TAG.city)) at++;
  const city = tagOf(tokens[at], 'city');
  return city && !tokens[at]!.used ? { zone: city.zone, to: at + 1 } : undefined;
}

/** What joins two cities of which either may be meant. */
const joinsChoice = (token: TaggedToken | undefined): boolean =>
  isMark(token, '/', '|', '+', '&') || (token !== undefined && haveCommonTag(token.set, JOINTS_OF_CITIES));

/** An adjective of a city in Russian: `18:00, Московского района` names none. */
const ADJECTIVE = /ск(?:ое|ого|ому)$/;

/** `French Polynesia time`: the name of a place that is not known begins with that of a known one. */
const beginsName = (tokens: readonly TaggedToken[], i: number): boolean =>
  isUnknownWord(tokens[i + 1]) && has(tokens[i + 2], TAG.time);

/** The city that follows hours with nothing but punctuation and `in` between. */
function cityBehind(tokens: readonly TaggedToken[], from: number): { zone: string; to: number } | undefined {
  for (let i = from; i < tokens.length; i++) {
    const city = tagOf(tokens[i], 'city');
    if (city)
      return ADJECTIVE.test(tokens[i]!.text) || beginsName(tokens, i)
        ? undefined
        : { zone: city.zone, to: i + 1 };
    const passes =
      isMark(tokens[i], ',', '(', '-', '–', '.', ';') ||
      has(tokens[i], TAG.of) ||
      has(tokens[i], TAG.localTime);
    if (!passes) return undefined;
  }
  return undefined;
}
