import type { Edtf } from '@regional-presence/core/period';
import type { TakenLength } from '../grammar/hour-length.js';
import { countsDays, isLengthFrom } from '../grammar/number-role.js';
import { TAG } from '../locale/tags.js';
import { rejectAt } from '../reject/rejection.js';
import { saysOfNumber } from '../token/beside-number.js';
import { has, isDash, isMark, isNumber, isUnknownWord, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { DAYS_IN_WEEK } from './days-in-week.js';
import { daysInWords } from './days-in-words.js';
import { daysFromFirst, daysOf, isOpenAtDay, OPEN_FROM_DAY, workingDays } from './days-of-periods.js';
import type { Interpretations } from './interpretations.js';

/** A length in weeks, or in days of some kind: `(8 недель)`, `(8 weeks + 2 days)`, `(5 working days)`, `34 weeks: …`. */
export interface StatedLength {
  /** The position of its first number. */
  at: number;
  days: number;
  isInWeeks: boolean;
  /** In days of no kind: it is that of all days or of the working days. */
  isPlain: boolean;
}

/** The weeks and working days of a term leave out holidays: it counts this share at least. */
const ALL_BUT_HOLIDAYS = 0.75;

/**
 * Takes the days that are left until something, which say nothing of the dates: `5 May 2022 (2 days left)`, `(il reste 2 jours)`,
 * `（还剩2天）`.
 */
export function takeTimeLeft(tokens: readonly TaggedToken[]): void {
  for (const [i, token] of tokens.entries()) {
    const unit = tokens[i + 1];
    if (!isNumber(token) || !(has(unit, TAG.days) || saysOfNumber(unit, 'week'))) continue;
    const [before, behind] = [tokenAt(tokens, i - 1), tokens[i + 2]];
    const isBefore = saysOfNumber(before, 'timeLeft');
    if (!isBefore && !saysOfNumber(behind, 'timeLeft')) continue;
    const words: TaggedToken[] = isBefore ? [before!, token, unit!] : [token, unit!, behind!];
    for (const taken of words) {
      taken.used = true;
      if (taken.kind === 'number') taken.kind = 'reference';
    }
  }
}

/** Takes a length in weeks or in days of some kind, so that none of its words counts as one of the dates'. */
export function takeStatedLength(tokens: readonly TaggedToken[]): StatedLength | undefined {
  const first = tokens.findIndex(isNumber);
  for (const [at, token] of tokens.entries()) {
    // `5 May – +2 days` counts from another day.
    if (!isNumber(token) || isMark(tokenAt(tokens, at - 1), '+')) continue;
    const isInBrackets = at > 1 && isMark(tokenAt(tokens, at - 1), '(');
    const parts = lengthsAt(tokens, at);
    const last = parts.at(-1);
    if (!last) continue;
    const { to } = last;
    const isBefore = at === first && parts[0]!.unit === DAYS_IN_WEEK && isBeforeDates(tokens, to);
    const isFirst = at === first && parts[0]!.unit === 1 && isLengthFrom(tokens, at, to);
    const isPlain = parts.every(({ unit }) => unit <= 1) && (parts.length > 1 || to === at + 2);
    const isBehind = isPlain && isBehindRange(tokens, at, to);
    const named = isMark(tokenAt(tokens, at - 1), ':') ? at - 2 : at - 1;
    const isNamed =
      has(tokens[named], TAG.duration) && (tokens[to] === undefined || tokens[to]!.kind === 'mark');
    if (!isBehind && !isNamed && !isFirst && (isInBrackets ? !isMark(tokens[to], ')') : !isBefore)) continue;
    // `(5 days)` is read where no word of a date is among its words.
    if (parts.length === 1 && last.unit === 1 && !last.isOfKind && !isBehind && !isFirst) continue;
    for (const taken of tokens.slice(at, to)) taken.used = true;
    const days = parts.reduce((sum, { count, unit }) => sum + count * unit, 0);
    return {
      at,
      days,
      isInWeeks: parts.some(({ unit }) => unit === DAYS_IN_WEEK),
      isPlain: isBehind || isFirst,
    };
  }
  return undefined;
}

/** `24-28 November 2008, 05 days`, `01-12-2008 01 day`: behind several figures with a joint, and at the end. */
const isBehindRange = (tokens: readonly TaggedToken[], at: number, to: number): boolean =>
  tokens.slice(to).every((token) => isMark(token, '.')) &&
  tokens.slice(1, at - 1).some((token) => isDash(token) || has(token, TAG.to) || has(token, TAG.and));

interface LengthPart {
  count: number;
  /** In days. */
  unit: number;
  /** A word says of what kind the days or weeks are. */
  isOfKind: boolean;
  to: number;
}

/** `8 school weeks + 2 days`: numbers with units, joined by a plus, `and` or nothing. */
function lengthsAt(tokens: readonly TaggedToken[], from: number): LengthPart[] {
  const parts: LengthPart[] = [];
  for (let i = from; ; ) {
    const part = lengthAt(tokens, i);
    if (!part) return parts;
    parts.push(part);
    i = part.to;
    if (isMark(tokens[i], '+', '/', ',', '-', '–') || has(tokens[i], TAG.and)) i++;
  }
}

/** Behind the number of days: `8天7晚`. */
function isNights(tokens: readonly TaggedToken[], i: number): boolean {
  const days =
    isMark(tokenAt(tokens, i - 1), '/', ',', '+', '-', '–') || has(tokenAt(tokens, i - 1), TAG.and)
      ? i - 2
      : i - 1;
  return (
    saysOfNumber(tokens[i + 1], 'nights') &&
    has(tokens[days], TAG.days) &&
    isNumber(tokenAt(tokens, days - 1))
  );
}

function lengthAt(tokens: readonly TaggedToken[], i: number): LengthPart | undefined {
  const number = tokens[i];
  if (!isNumber(number)) return undefined;
  const isOfKind = isUnknownWord(tokens[i + 1]) && !saysOfNumber(tokens[i + 1], 'week');
  const at = isOfKind ? i + 2 : i + 1;
  const unit = tokens[at];
  const isWeeks = saysOfNumber(unit, 'week');
  // `4 days / 3 nights`: the nights are not counted.
  if (isNights(tokens, i)) return { count: number.value, unit: 0, isOfKind: false, to: i + 2 };
  if (!isWeeks && (!has(unit, TAG.days) || has(unit, TAG.recurring))) return undefined;
  const isOfKindBehind = isUnknownWord(tokens[at + 1]);
  return {
    count: number.value,
    unit: isWeeks ? DAYS_IN_WEEK : 1,
    isOfKind: isOfKind || isOfKindBehind || (!isWeeks && has(unit, TAG.of)),
    to: isOfKindBehind ? at + 2 : at + 1,
  };
}

/** `34 weeks (1 September …)`, `34 weeks: …`, `34 недели с …` */
const isBeforeDates = (tokens: readonly TaggedToken[], to: number): boolean =>
  isMark(tokens[to], '(', ':', '-', '–') || (has(tokens[to], TAG.from) && !has(tokens[to], TAG.to));

/** Whether a length may be that of all periods together: weeks that have begun, or days from the working days on. */
function fitsLength(periods: readonly Edtf[], { days, isInWeeks, isPlain }: StatedLength): boolean {
  const all = periods.reduce((sum, period) => sum + daysOf(period), 0);
  // `5 May 2022 (1 week)`
  if (isInWeeks && all === 1) return false;
  const working = periods.reduce((sum, period) => sum + workingDays(period), 0);
  if (isPlain) return days === all || days === working;
  if (isInWeeks)
    return days <= Math.ceil(all / DAYS_IN_WEEK) * DAYS_IN_WEEK && days >= ALL_BUT_HOLIDAYS * all;
  return days <= all && days >= ALL_BUT_HOLIDAYS * working;
}

/**
 * `5-9 March 2022 (3 days)`: the stated length, where it is not that of the only reading, contradicts it.
 *
 * @param hasEnd the phrase has a last day, so that a length does not give one: `5 May – 5 May 2022 (2 days)`.
 */
export function checkLength(
  tokens: readonly TaggedToken[],
  stated: StatedLength | undefined,
  found: Interpretations,
  hasEnd: boolean,
): Interpretations {
  const [only] = found.all;
  if (found.rejection || !only) return found;
  const [period] = only.periods as [string];
  if (stated && fitsLength(only.periods, stated)) return found;
  if (stated) {
    const whole = stated.isInWeeks || hasEnd ? undefined : daysFromFirst(only.periods, stated.days);
    if (whole) return { ...found, all: [{ ...only, periods: [whole] }] };
    if (stated.isPlain && !OPEN_FROM_DAY.test(period))
      return { ...found, rejection: { code: 'dates-contradict', days: stated.days, readings: only.periods } };
    return { ...found, rejection: rejectAt('date-partly-read', stated.at) };
  }
  const at = tokens.findIndex((token, i) => isNumber(token) && countsDays(tokens, i));
  if (at < 0) return checkWords(tokens, only.periods, found);
  // `5 May 2022 + 2 days`
  if (isMark(tokenAt(tokens, at - 1), '+')) return { ...found, rejection: rejectAt('date-relative', at) };
  const { value } = tokens[at]!;
  const days = only.periods.length === 1 ? daysOf(period) : Number.NaN;
  const whole = hasEnd ? undefined : daysFromFirst(only.periods, value);
  if (whole) return { ...found, all: [{ ...only, periods: [whole] }] };
  if (only.periods.length === 1 && isOpenAtDay(period))
    return { ...found, rejection: rejectAt('date-partly-read', at) };
  if (!Number.isFinite(days) || days === value) return found;
  return { ...found, rejection: { code: 'dates-contradict', days: value, readings: only.periods } };
}

/** `2 hours starting 16 May 2022`: an event of that day, or one of each day from it on. */
export function checkHourLength({ at }: TakenLength, found: Interpretations): Interpretations {
  const [only, other] = found.all;
  if (found.rejection || !only || other || !only.periods.some(isOpenAtDay)) return found;
  return { ...found, rejection: rejectAt('date-partly-read', at) };
}

/** `for three days`, `(trois jours)`; not `a three-day workshop`. */
const endsPart = (tokens: readonly TaggedToken[], to: number): boolean =>
  tokens[to] === undefined || isMark(tokens[to], ',', ';', ')', '.');

/** `Three-day workshop: 5-7 May 2022`: the same for a number in words. */
function checkWords(
  tokens: readonly TaggedToken[],
  periods: readonly Edtf[],
  found: Interpretations,
): Interpretations {
  const two = tokens.findIndex((token) => saysOfNumber(token, 'twoInWord'));
  if (two >= 0 && periods.some((period) => isOpenAtDay(period) || daysOf(period) === 1))
    return { ...found, rejection: rejectAt('date-partly-read', two) };
  const stated = daysInWords(tokens);
  if (!stated) return found;
  const all = periods.reduce((sum, period) => sum + daysOf(period), 0);
  if (all === 1 || periods.some(isOpenAtDay)) {
    const [only] = found.all;
    const isBehind = !tokens.slice(stated.at).some(({ dated }) => dated) && endsPart(tokens, stated.to);
    const whole =
      isBehind || isLengthFrom(tokens, stated.at, stated.to)
        ? daysFromFirst(periods, stated.days)
        : undefined;
    if (whole) return { ...found, all: [{ ...only!, periods: [whole] }] };
    return { ...found, rejection: rejectAt('date-partly-read', stated.at) };
  }
  if (!Number.isFinite(all) || stated.days === all) return found;
  return { ...found, rejection: { code: 'dates-contradict', days: stated.days, readings: periods } };
}
