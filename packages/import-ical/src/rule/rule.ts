import { UnreadableValueError } from '../time/time-value.js';

export const FREQUENCIES = [
  'SECONDLY',
  'MINUTELY',
  'HOURLY',
  'DAILY',
  'WEEKLY',
  'MONTHLY',
  'YEARLY',
] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** A weekday of BYDAY: `-1FR`. */
export interface RuleWeekday {
  /** ISO, 1 Monday to 7 Sunday. */
  weekday: number;
  /** Which of the month or the year, from the end if negative; 0 for all. */
  nth: number;
}

/** What happens to a day that a month does not have (RFC 7529 §4.1). */
export type Skip = 'OMIT' | 'BACKWARD' | 'FORWARD';

/** A recurrence rule (RFC 5545 §3.3.10). Lists are empty where the rule does not have the part. */
export interface RuleParts {
  freq: Frequency;
  interval: number;
  count?: number;
  /** As the rule has it. */
  until?: string;
  /** ISO weekday on which a week begins. */
  wkst: number;
  skip: Skip;
  byMonth: number[];
  byWeekNo: number[];
  byYearDay: number[];
  byMonthDay: number[];
  byDay: RuleWeekday[];
  byHour: number[];
  byMinute: number[];
  bySecond: number[];
  bySetPos: number[];
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The parts with numbers: field, smallest and largest value, and whether a value may count from the end. */
const NUMBER_PARTS = {
  BYMONTH: ['byMonth', 1, 12, false],
  BYWEEKNO: ['byWeekNo', 1, 53, true],
  BYYEARDAY: ['byYearDay', 1, 366, true],
  BYMONTHDAY: ['byMonthDay', 1, 31, true],
  BYHOUR: ['byHour', 0, 23, false],
  BYMINUTE: ['byMinute', 0, 59, false],
  BYSECOND: ['bySecond', 0, 60, false],
  BYSETPOS: ['bySetPos', 1, 366, true],
} as const satisfies Record<string, readonly [keyof RuleParts, number, number, boolean]>;

const isNumberPart = (name: string): name is keyof typeof NUMBER_PARTS => Object.hasOwn(NUMBER_PARTS, name);

/**
 * Parses a rule: `FREQ=MONTHLY;BYDAY=-1FR;COUNT=6`.
 *
 * @throws UnreadableValueError for a rule that is invalid, or that has a part or a calendar without a known meaning.
 */
export function parseRule(text: string): RuleParts {
  const rule: Partial<RuleParts> & Omit<RuleParts, 'freq'> = {
    ...{ interval: 1, wkst: 1, skip: 'OMIT' },
    ...{ byMonth: [], byWeekNo: [], byYearDay: [], byMonthDay: [], byDay: [] },
    ...{ byHour: [], byMinute: [], bySecond: [], bySetPos: [] },
  };
  for (const part of text.toUpperCase().split(';')) {
    if (part.trim() === '') continue;
    const equals = part.indexOf('=');
    const [name, value] = [part.slice(0, equals).trim(), part.slice(equals + 1).trim()];
    if (equals < 0) throw new UnreadableValueError(`RRULE ${part}`);
    // An empty part says nothing: `BYDAY=;COUNT=3`.
    if (value !== '') setPart(rule, name, value);
  }
  if (rule.freq === undefined) throw new UnreadableValueError('RRULE without FREQ');
  return rule as RuleParts;
}

function setPart(rule: Partial<RuleParts>, name: string, value: string): void {
  const invalid = () => new UnreadableValueError(`${name}=${value.slice(0, 60)}`);
  if (isNumberPart(name)) {
    const [field, min, max, mayBeNegative] = NUMBER_PARTS[name];
    const numbers = value.split(',').map((each) => parseInteger(each, invalid));
    if (!numbers.every((n) => (n >= min && n <= max) || (mayBeNegative && n <= -min && n >= -max)))
      throw invalid();
    rule[field] = [...new Set(numbers)];
  } else if (name === 'FREQ') {
    const freq = FREQUENCIES.find((known) => known === value);
    if (!freq) throw invalid();
    rule.freq = freq;
  } else if (name === 'INTERVAL' || name === 'COUNT') {
    const number = parseInteger(value, invalid);
    if (name === 'INTERVAL' && number < 1) throw invalid();
    // Some programs write COUNT=-1 for a rule without COUNT.
    if (number >= 0) rule[name === 'INTERVAL' ? 'interval' : 'count'] = number;
  } else if (name === 'UNTIL') rule.until = value;
  else if (name === 'WKST') rule.wkst = parseWeekday(value, invalid).weekday;
  else if (name === 'BYDAY') rule.byDay = value.split(',').map((each) => parseWeekday(each, invalid));
  else if (name === 'SKIP' && /^(?:OMIT|BACKWARD|FORWARD)$/.test(value)) rule.skip = value as Skip;
  // The days of other calendars differ between the tables of platforms, by a day in some years.
  else if (name !== 'RSCALE' || value !== 'GREGORIAN') {
    if (!name.startsWith('X-')) throw invalid();
  }
}

function parseInteger(text: string, invalid: () => Error): number {
  if (!/^\s*[+-]?\d{1,12}\s*$/.test(text)) throw invalid();
  return Number(text);
}

function parseWeekday(text: string, invalid: () => Error): RuleWeekday {
  const [, nth = '0', name] = /^\s*([+-]?\d{1,3})?\s*([A-Z]{2})\s*$/.exec(text) ?? [];
  const index = WEEKDAYS.indexOf(name ?? '');
  if (index < 0 || Math.abs(Number(nth)) > 53) throw invalid();
  return { weekday: index + 1, nth: Number(nth) };
}
