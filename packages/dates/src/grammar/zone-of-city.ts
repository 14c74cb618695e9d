import { haveCommonTag, TAG, tagSet } from '../locale/tags.js';
import { has, isMark, isUnknownWord, type TaggedToken, tagOf } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import type { Hours } from './hours.js';

/** A city whose clocks the hours are of, and the token behind it. */
export interface CityOfHours {
  zone: string;
  to: number;
}

/** `Geneva time`, `heure de Genève`, `日内瓦时间`, `10:00 по Москве`. */
export function cityTime(
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
export function unknownCityTime(tokens: readonly TaggedToken[]): { start: number; end: number } | undefined {
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

/** `18:30 UTC / 20:30 Geneva`, `15:00 Dubai / 13:00 Geneva`: a time of two that has no zone has that of the city behind it. */
export function addCities(
  tokens: readonly TaggedToken[],
  [one, other]: readonly Hours[],
  several: CityOfHours[],
): void {
  const [named] = several;
  const isOfFirst = named !== undefined && named.to <= other!.from;
  const first = isOfFirst ? named : cityBehind(tokens, one!.to);
  const second = named && !isOfFirst ? named : cityBehind(tokens, other!.to);
  if (first && second) several.splice(0, 1, first, second);
}

const JOINTS_OF_CITIES = tagSet(['or', 'and']);

/** `Geneva or New York time`: the first of two cities whose times differ. */
export function cityBefore(tokens: readonly TaggedToken[], i: number): CityOfHours | undefined {
  const city = joinsChoice(tokenAt(tokens, i - 1)) ? tagOf(tokenAt(tokens, i - 2), 'city') : undefined;
  return city && !tokens[i - 2]!.used ? { zone: city.zone, to: i - 1 } : undefined;
}

/** `14:00 (Geneva / Nairobi)`, `14:00 (heure de Paris ou de Dakar)`: the other city. */
export function cityBehindJoint(tokens: readonly TaggedToken[], joint: number): CityOfHours | undefined {
  if (!joinsChoice(tokens[joint]) && !isMark(tokens[joint], ',', '-', '–', ';', '、')) return undefined;
  let at = joint + 1;
  while (has(tokens[at], TAG.of) && !has(tokens[at], TAG.city)) at++;
  const city = tagOf(tokens[at], 'city');
  return city && !tokens[at]!.used ? { zone: city.zone, to: at + 1 } : undefined;
}

/** What joins two cities of which either may be meant. */
export const joinsChoice = (token: TaggedToken | undefined): boolean =>
  isMark(token, '/', '|', '+', '&') || (token !== undefined && haveCommonTag(token.set, JOINTS_OF_CITIES));

/** An adjective of a city in Russian: `18:00, Московского района` names none. */
const ADJECTIVE = /ск(?:ое|ого|ому)$/;

/** `French Polynesia time`: the name of a place that is not known begins with that of a known one. */
const beginsName = (tokens: readonly TaggedToken[], i: number): boolean =>
  isUnknownWord(tokens[i + 1]) && has(tokens[i + 2], TAG.time);

/** The city that follows hours with nothing but punctuation and `in` between. */
export function cityBehind(tokens: readonly TaggedToken[], from: number): CityOfHours | undefined {
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
