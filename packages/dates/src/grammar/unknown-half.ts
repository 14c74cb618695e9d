import { haveCommonTag, TAG, tagSet } from '../locale/tags.js';
import { has, isDash, isMark, type TaggedToken, tagOf } from '../token/tagged-token.js';
import { HOUR } from './half-of-day.js';
import type { Hours } from './hours.js';

/** In figures alone, an hour before it may be in the afternoon or evening: `3:00`. */
const FIRST_SURE_HOUR = 7 * HOUR;
const AFTERNOON = 13 * HOUR;

const HALVES = tagSet(['am', 'pm', 'forenoon', 'afternoon', 'clock']);
const JOINTS_OF_HOURS = tagSet(['to', 'until', 'and']);

/**
 * Of hours as people write them who count to twelve: an end in figures alone is in the afternoon where the start is in the
 * morning, `9:00-5:00`; and of a start such as `3:00` nothing says in which half of the day it is.
 */
export function markUnknownHalves(tokens: readonly TaggedToken[], found: readonly Hours[]): void {
  if (saysClockOf24(tokens, found)) return;
  const isInUtc = tokens.some((token) => tagOf(token, 'zone')?.zone === 'UTC');
  for (const hours of found) {
    const written = tokens.slice(hours.from, hours.to);
    if (written.some(({ set }) => haveCommonTag(set, HALVES))) continue;
    const joint = written.findIndex(
      (token, i) => i > 0 && (isDash(token) || haveCommonTag(token.set, JOINTS_OF_HOURS)),
    );
    const end = joint < 0 ? -1 : written.findIndex(({ kind }, i) => i > joint && kind === 'number');
    const isReversed =
      hours.end !== undefined && end > 0 && isUnknown(written, end) && hours.end < hours.start;
    // The hours of this zone are counted to 24: `3:00 UTC`, but `9:00-5:00 UTC`?
    if (isInUtc) {
      if (isReversed && hours.start < AFTERNOON) hours.isHalfUnknown = true;
    } else if (isUnknown(written, 0) && hours.start >= HOUR && hours.start < FIRST_SURE_HOUR)
      hours.isHalfUnknown = true;
    else if (isReversed)
      hours.end! += hours.start < AFTERNOON && hours.end! + 12 * HOUR > hours.start ? 12 * HOUR : 0;
  }
}

/**
 * An end before a start in the morning is wrong or in the afternoon: `9h à 5h`, `09:00-05:00`. Hours over midnight begin in
 * the afternoon, or end at midnight.
 */
export function markReversed(tokens: readonly TaggedToken[], found: readonly Hours[]): void {
  for (const hours of found) {
    const { start, end = start, from, to } = hours;
    const isMarked = tokens.slice(from, to).some(({ set }) => haveCommonTag(set, HALVES));
    if (!isMarked && end < start && end >= HOUR && start < AFTERNOON) hours.isHalfUnknown = true;
  }
}

/**
 * An evening before the hours says their half of the day, `evening, 7:30`, `вечером в 9:30`; one that stands apart leaves
 * open whether an hour of the morning is meant: `Thursday evening, 5 May 2022, 9:00`.
 */
export function applyPartOfDay(tokens: readonly TaggedToken[], found: readonly Hours[]): void {
  const [hours, other] = found;
  const parts = tokens.filter((token) => !token.used && haveCommonTag(token.set, PARTS_OF_DAY));
  if (!hours || other || parts.length !== 1 || !has(parts[0], TAG.afternoon)) return;
  const at = tokens.indexOf(parts[0]!);
  const written = tokens.slice(hours.from, hours.to);
  const isOfMorning = hours.start >= HOUR && hours.start < 12 * HOUR;
  if (at > hours.from || !isOfMorning || written.some(({ set }) => haveCommonTag(set, HALVES))) return;
  const isBeside = tokens
    .slice(at + 1, hours.from)
    .every((token) => isMark(token, ',', ':') || haveCommonTag(token.set, BEFORE_HOUR));
  if (!isBeside) hours.isHalfUnknown = true;
  else {
    hours.start += 12 * HOUR;
    if (hours.end !== undefined && hours.end < hours.start) hours.end += 12 * HOUR;
  }
}

const PARTS_OF_DAY = tagSet(['forenoon', 'afternoon']);
const BEFORE_HOUR = tagSet(['hourBefore', 'of', 'from']);

/** An hour in one figure without a mark of the clock of 24 hours: not `03:00`, `3h`, `3:00:00`. */
function isUnknown(written: readonly TaggedToken[], i: number): boolean {
  const [hour, mark] = [written[i], written[i + 1]];
  if (hour?.kind !== 'number' || hour.digits !== 1) return false;
  const hasSeconds = isMark(mark, ':') && isMark(written[i + 3], ':');
  const unit = mark?.kind === 'word' ? mark : written[i + 3];
  return !hasSeconds && !(has(unit, TAG.hour) && !/[点點]/.test(unit!.text));
}

/** `5:00-21:00`, `03:00`: an hour behind noon, or with a zero before it. */
const saysClockOf24 = (tokens: readonly TaggedToken[], found: readonly Hours[]): boolean =>
  found.some(({ start, end = 0, from, to }) => {
    const isMarked = tokens.slice(from, to).some(({ set }) => haveCommonTag(set, HALVES));
    return !isMarked && (start >= AFTERNOON || end >= AFTERNOON || tokens[from]!.text.startsWith('0'));
  });
