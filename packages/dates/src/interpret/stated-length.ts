import { type Edtf, formatPeriod, periodBounds, weekday, yearMonthDay } from '@regional-presence/core/period';
import { countsDays } from '../grammar/number-role.js';
import { TAG } from '../locale/tags.js';
import { rejectAt } from '../reject/rejection.js';
import { has, isMark, isNumber, type TaggedToken } from '../token/tagged-token.js';
import type { Interpretations } from './interpretations.js';

const WEEK_WORDS = /^(?:weeks?|semaines?|semanas?|недел[иь]|اسابيع|周|週)$/;

const ONE = /^(?:one|uno?|один)$/;

const WEEK_LENGTH = 7;

/** A length in brackets, `(8 недель)`, `(5 working days)`: the position of its number, and the days in its unit. */
export interface StatedLength {
  at: number;
  unit: number;
}

/** Takes a length in weeks or in days of some kind, so that none of its words counts as one of the dates'. */
export function takeStatedLength(tokens: readonly TaggedToken[]): StatedLength | undefined {
  const at = tokens.findIndex((token, i) => i > 1 && isNumber(token) && isMark(tokens[i - 1], '('));
  const close = isMark(tokens[at + 2], ')') ? at + 2 : at + 3;
  if (at < 0 || !isMark(tokens[close], ')')) return undefined;
  const words = tokens.slice(at + 1, close);
  const isDays = (token: TaggedToken) => has(token, TAG.days);
  const known = words.filter(({ tags }) => tags.length > 0);
  const [unit] = known;
  if (known.length !== 1 || !(isDays(unit!) || WEEK_WORDS.test(unit!.text))) return undefined;
  // `(5 days)` is read where no word of a date is among its words.
  if (words.length === 1 && isDays(unit!) && !has(unit, TAG.of)) return undefined;
  for (const token of tokens.slice(at, close)) token.used = true;
  return { at, unit: isDays(unit!) ? 1 : WEEK_LENGTH };
}

/** `2027-05-03/..` */
const OPEN_FROM_DAY = /^\d{4}-\d\d-\d\d\/\.\.$/;
const DAY_LENGTH = 10;

const SATURDAY = 6;

/** So many days from a day, `3 May 2027 (3 days)`. Over a weekend it is not said whether that counts. */
function daysFrom(day: Edtf, count: number): Edtf | undefined {
  const first = periodBounds(day)?.first;
  if (first === undefined || count < 1 || weekday(first) + count > SATURDAY) return undefined;
  return formatPeriod(yearMonthDay(first), yearMonthDay(first + count - 1));
}

/** `5-9 March 2022 (3 days)`: the stated length, where it is not that of the only reading, contradicts it. */
export function checkLength(
  tokens: readonly TaggedToken[],
  stated: StatedLength | undefined,
  found: Interpretations,
): Interpretations {
  const [only] = found.all;
  if (found.rejection || !only) return found;
  const [period] = only.periods as [string];
  const bounds = only.periods.length === 1 && /\d-\d\d-\d\d/.test(period) ? periodBounds(period) : undefined;
  const days = bounds ? bounds.last - bounds.first + 1 : Number.NaN;
  if (stated)
    return Math.ceil(days / stated.unit) === tokens[stated.at]!.value
      ? found
      : { ...found, rejection: rejectAt('date-partly-read', stated.at) };
  const at = tokens.findIndex(
    (token, i) => (isNumber(token) || has(token, TAG.numberWord)) && countsDays(tokens, i),
  );
  if (at < 0) return found;
  const { value, text } = tokens[at]!;
  const isOpen = only.periods.length === 1 && OPEN_FROM_DAY.test(period);
  if (isOpen || (days === 1 && isNumber(tokens[at]))) {
    const whole = isNumber(tokens[at]) ? daysFrom(period.slice(0, DAY_LENGTH), value) : undefined;
    if (whole) return { ...found, all: [{ ...only, periods: [whole] }] };
    if (isOpen) return { ...found, rejection: rejectAt('date-partly-read', at) };
  }
  if (!Number.isFinite(days)) return found;
  // `6 May 2024 (two days)`
  if (!isNumber(tokens[at]))
    return days > 1 || ONE.test(text) ? found : { ...found, rejection: rejectAt('date-partly-read', at) };
  if (days === value) return found;
  return { ...found, rejection: { code: 'dates-contradict', days: value, readings: only.periods } };
}
