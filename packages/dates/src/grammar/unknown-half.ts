import { haveCommonTag, TAG, tagSet } from '../locale/tags.js';
import { has, isDash, isMark, isUnknownWord, type TaggedToken, tagOf } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { HOUR } from './clock-time.js';
import { isOfHalf, isOfPart, meridiemOf, withHalf } from './half-of-day.js';
import type { Hours } from './hours.js';

/** In figures alone, an hour before it may be in the afternoon or evening: `3:00`. */
const FIRST_SURE_HOUR = 7 * HOUR;
const AFTERNOON = 13 * HOUR;

const HALVES = tagSet(['am', 'pm', 'forenoon', 'afternoon', 'evening', 'night', 'clock']);
const JOINTS_OF_HOURS = tagSet(['to', 'until', 'and']);

/**
 * Of hours as people write them who count to twelve: an end in figures alone is in the afternoon where the start is in the
 * morning, `9:00-5:00`; and of a start such as `3:00` nothing says in which half of the day it is. Hours in UTC are counted
 * to 24.
 */
export function markUnknownHalves(tokens: readonly TaggedToken[], found: readonly Hours[]): void {
  for (const hours of found) if (isUpToMidnight(tokens, hours)) hours.isHalfUnknown = true;
  if (saysClockOf24(tokens, found) || tokens.some((token) => tagOf(token, 'zone')?.zone === 'UTC')) return;
  for (const hours of found) {
    const { start, end = start, from, to } = hours;
    const written = tokens.slice(from, to);
    if (isBeforeNoun(tokens, hours)) hours.isHalfUnknown = true;
    if (hours.isHalfSaid || isMarked(written)) continue;
    if (isUnknown(written, 0) && start < FIRST_SURE_HOUR) hours.isHalfUnknown = true;
    else if (end < start && isUnknown(written, indexOfEnd(written))) hours.end = end + 12 * HOUR;
  }
}

/** `6 to midnight`: of an hour in figures alone the word does not say whether it is in the morning. */
function isUpToMidnight(tokens: readonly TaggedToken[], { start, end, from, to }: Hours): boolean {
  const isNamed = tokenAt(tokens, to - 1)?.kind === 'word';
  const isMidnight = end === 0 || end === 24 * HOUR;
  if (!isNamed || !isMidnight || start < HOUR || start >= 12 * HOUR) return false;
  const written = tokens.slice(from, to);
  const first = written.findIndex(({ kind }) => kind === 'number');
  const isBare = written[first]?.text === String(start / HOUR) && isJointOfHours(written[first + 1]);
  return !isMarked(written.slice(0, -1)) && (isBare || isUnknown(written, first));
}

/** `a las 8 sedes`: the number may count them. */
function isBeforeNoun(tokens: readonly TaggedToken[], { end, from, to }: Hours): boolean {
  const next = tokens[to];
  const isBare = end === undefined && tokenAt(tokens, to - 1)?.kind === 'number' && to - from === 1;
  return isBare && has(tokenAt(tokens, from - 1), TAG.hourBefore) && isUnknownWord(next) && !next.capital;
}

const isJointOfHours = (token: TaggedToken | undefined): boolean =>
  isDash(token) || (token !== undefined && haveCommonTag(token.set, JOINTS_OF_HOURS));

/** The hour behind a dash or a word. */
function indexOfEnd(written: readonly TaggedToken[]): number {
  const joint = written.findIndex(isJointOfHours);
  return written.findIndex(({ kind }, i) => i > joint && kind === 'number');
}

const isMarked = (written: readonly TaggedToken[]): boolean =>
  written.some(({ set }) => haveCommonTag(set, HALVES));

/**
 * An end before a start in the morning is wrong or in the afternoon: `9h à 5h`, `09:00-05:00`. Hours over midnight begin in
 * the afternoon, or end at midnight.
 */
export function markReversed(tokens: readonly TaggedToken[], found: readonly Hours[]): void {
  for (const hours of found) {
    const { start, end = start, from, to } = hours;
    const isReversed = end < start && end >= HOUR && start < AFTERNOON;
    if (isReversed && !isMarked(tokens.slice(from, to))) hours.isHalfUnknown = true;
  }
}

/**
 * A part of the day beside the hours says their half: `evening, 7:30`, `вечером в 9:30`, `7:30 CEST, in the evening`. An
 * evening that stands apart leaves open whether an hour of the morning is meant: `Thursday evening, 5 May 2022, 9:00`,
 * `9:30 - evening session`; and so does one that contradicts them: `morning: 14:00`.
 */
export function applyPartOfDay(tokens: readonly TaggedToken[], found: readonly Hours[]): void {
  const [hours, other] = found;
  if (!hours || other) return;
  const parts = tokens.filter((token) => !token.used && isNameOfPart(token));
  if (parts.length !== 1) return;
  const [part] = parts as [TaggedToken];
  const at = tokens.indexOf(part);
  const isBeside = at < hours.from ? isJustBefore(tokens, at, hours) : isJustBehind(tokens, at, hours);
  const isOfMorning = hours.start < 12 * HOUR && (hours.end ?? 0) <= 12 * HOUR;
  const isSaid = isMarked(tokens.slice(hours.from, hours.to)) || !isOfMorning;
  if (isSaid || meridiemOf(part) === 'am') {
    // `evening: 09:00-17:00`
    if (isBeside && !(isOfPart(hours.start, part) && isOfHalf(hours.start, part))) hours.isHalfUnknown = true;
    else if (isBeside) hours.isHalfSaid = true;
    return;
  }
  if (isEndOfHours(tokens.slice(hours.to, at))) return;
  const { minutes } = withHalf({ ...hours, minutes: hours.start }, 'pm', part);
  if (!isBeside || !isOfPart(minutes, part)) hours.isHalfUnknown = true;
  else {
    hours.isHalfSaid = true;
    const added = minutes - hours.start;
    hours.start = minutes;
    if (hours.end !== undefined && hours.end + added > hours.start) hours.end += added;
  }
}

const isNameOfPart = ({ set }: TaggedToken): boolean =>
  haveCommonTag(set, HALVES) && !haveCommonTag(set, NO_PARTS_OF_DAY);

const isJustBefore = (tokens: readonly TaggedToken[], at: number, { from }: Hours): boolean =>
  tokens
    .slice(at + 1, from)
    .every((token) => isMark(token, ',', ':', ';', ')', ']') || haveCommonTag(token.set, BEFORE_HOUR));

/** Behind a mark, a zone or both, with nothing to which it belongs. */
function isJustBehind(tokens: readonly TaggedToken[], at: number, { to }: Hours): boolean {
  const next = tokens[at + 1];
  const isEnd = next === undefined || isMark(next, ',', ';', ')');
  return (
    isEnd && tokens.slice(to, at).every((token) => isMark(token, ',', ';', '/', '(') || has(token, TAG.zone))
  );
}

/** `9:00 to evening`: when they end. */
const isEndOfHours = (between: readonly TaggedToken[]): boolean =>
  between.length > 0 && haveCommonTag(between.at(-1)!.set, ENDS_HOURS);

/** Words that mean other things as well: `2022 م`, `3 дня`. */
const NO_PARTS_OF_DAY = tagSet(['year', 'days', 'clock']);
const BEFORE_HOUR = tagSet(['hourBefore', 'of', 'from']);
const ENDS_HOURS = tagSet(['to', 'until']);

/** An hour in one figure without a mark of the clock of 24 hours: not `03:00`, `0:30`, `3h`, `3:00:00`. */
function isUnknown(written: readonly TaggedToken[], i: number): boolean {
  const [hour, mark] = [written[i], written[i + 1]];
  if (hour?.kind !== 'number' || hour.digits !== 1 || hour.value === 0) return false;
  const hasSeconds = isMark(mark, ':') && isMark(written[i + 3], ':');
  const unit = mark?.kind === 'word' ? mark : written[i + 3];
  return !hasSeconds && !(has(unit, TAG.hour) && !/[点點]/.test(unit!.text));
}

/** `5:00-21:00`, `03:00`: an hour behind noon, or with a zero before it. */
const saysClockOf24 = (tokens: readonly TaggedToken[], found: readonly Hours[]): boolean =>
  found.some(({ start, end = start, from, to }) => {
    const isOf24 = start >= AFTERNOON || end >= AFTERNOON || tokens[from]!.text.startsWith('0');
    return isOf24 && !isMarked(tokens.slice(from, to));
  });
