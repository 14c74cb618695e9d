import { civilDay, type Edtf, parsePeriod, periodBounds } from '@regional-presence/core/period';
import { TAG } from '../locale/tags.js';
import { rejectAt } from '../reject/rejection.js';
import { saysOfNumber } from '../token/beside-number.js';
import { has, isMark, isNumber, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import type { Interpretations } from './interpretations.js';

/** A length in months or years beside dates: `3 years, 15 May 2021 – 14 May 2024`, `(18 months)`. */
export interface LengthInMonths {
  /** The position of its number. */
  at: number;
  months: number;
  /** It is set apart from the dates. Else nothing is read: `5 years anniversary`. */
  isApart: boolean;
}

const MONTHS_IN_YEAR = 12;

/** Takes a length in months or years, so that its number is no day. */
export function takeLengthInMonths(tokens: readonly TaggedToken[]): LengthInMonths | undefined {
  const at = tokens.findIndex((_, i) => unitAt(tokens, i) !== undefined);
  if (at < 0) return undefined;
  const [number, unit, next] = [tokens[at]!, tokens[at + 1]!, tokens[at + 2]];
  const isInBrackets = isMark(tokenAt(tokens, at - 1), '(') && isMark(next, ')');
  const isEnd = next === undefined || next.kind === 'mark' || (has(next, TAG.from) && !has(next, TAG.to));
  const isFirst = tokens.findIndex(isNumber) === at;
  const isNamed = has(tokenAt(tokens, at - 1), TAG.duration);
  const isApart = isInBrackets || (isEnd && (isFirst || isNamed));
  const length = { at, months: number.value * unitAt(tokens, at)!, isApart };
  for (const token of [number, unit]) token.used = true;
  return length;
}

/** The months of a unit behind a number; a number behind a month is a year: `5 мая 22 года`. */
function unitAt(tokens: readonly TaggedToken[], i: number): number | undefined {
  const [before, number, unit] = [tokenAt(tokens, i - 1), tokens[i], tokens[i + 1]];
  if (!isNumber(number) || number.digits > 2 || !unit || unit.kind !== 'word') return undefined;
  if (
    has(before, TAG.minguoEra) ||
    has(before, TAG.month) ||
    has(before, TAG.ordinalMark) ||
    isMark(before, "'", ':', '-', '–', '/', '.')
  )
    return undefined;
  if (saysOfNumber(unit, 'months') && !has(unit, TAG.of)) return 1;
  if (isShortYear(tokens, i)) return undefined;
  return saysOfNumber(unit, 'years') ? MONTHS_IN_YEAR : undefined;
}

/** `24年5月`, `24年`: in Chinese a larger number, or one before another, is a year without its century. */
const isShortYear = (tokens: readonly TaggedToken[], i: number): boolean =>
  tokens[i + 1]!.text === '年' && (tokens[i]!.value > MOST_YEARS || isNumber(tokens[i + 2]));

const MOST_YEARS = 10;

/** The length, where it is not that of the only reading, contradicts it; of an open period it leaves the end unknown. */
export function checkLengthInMonths(
  { at, months, isApart }: LengthInMonths,
  found: Interpretations,
): Interpretations {
  const [only] = found.all;
  if (found.rejection || !only) return found;
  const isFitting = isApart && only.periods.length === 1 && fitsMonths(only.periods[0]!, months);
  return isFitting ? found : { ...found, rejection: rejectAt('date-partly-read', at) };
}

/** From a day to the one before that of the last month, or to that day: 15 May 2021 to 14 or 15 May 2024. Months are counted whole. */
function fitsMonths(period: Edtf, months: number): boolean {
  const { start, end } = parsePeriod(period) ?? {};
  if (!start || !end) return false;
  if (!start.month || !end.month) return (end.year - start.year + 1) * MONTHS_IN_YEAR === months;
  const written = (end.year - start.year) * MONTHS_IN_YEAR + end.month - start.month;
  if (start.day === undefined || end.day === undefined) return written + 1 === months || written === months;
  const { last } = periodBounds(period)!;
  const month = start.month - 1 + months;
  const after = civilDay(
    start.year + Math.floor(month / MONTHS_IN_YEAR),
    (month % MONTHS_IN_YEAR) + 1,
    start.day,
  );
  return last === after || last === after - 1;
}
