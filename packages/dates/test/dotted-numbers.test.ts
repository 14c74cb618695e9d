import { describe, expect, it } from 'vitest';
import { type ParseDateOptions, parseDate } from '../src/index.js';

const twoDigits = (number: number) => String(number).padStart(2, '0');
const dayOf = (year: number, month: number, day: number) => `${year}-${twoDigits(month)}-${twoDigits(day)}`;

/** Whether a year has such a day. */
const isDay = (day: string) => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

const read = (phrase: string, options?: ParseDateOptions) => {
  const { periods, hours } = parseDate(phrase, options);
  return [...periods, ...(hours === undefined ? [] : [hours])].join(' ');
};

/** Pairs `a.b` of numbers on each side of what a day, a month, an hour and a minute can be. */
const PAIRS = [0, 1, 4, 5, 6, 11, 12, 13, 23, 24, 31].flatMap((a) =>
  [0, 1, 2, 3, 4, 5, 6, 11, 12, 13, 28, 30, 31, 32, 59, 60].map((b) => [a, b] as const),
);

/** The phrases among those of all pairs that are read otherwise. */
const readOtherwise = (
  phraseOf: (a: string, b: string) => string,
  expected: (a: number, b: number) => string | undefined,
  options?: ParseDateOptions,
) =>
  PAIRS.map(([a, b]) => ({ phrase: phraseOf(twoDigits(a), twoDigits(b)), expected: expected(a, b) }))
    .map((each) => ({ ...each, read: read(each.phrase, options) }))
    .filter((each) => each.expected !== undefined && each.expected !== each.read);

/** A day with its hour; nothing is read where there is no such hour. The last minute of a day is its end, and no hour. */
const atHour = (day: string, a: number, b: number) => {
  if ((a === 23 && b === 59) || (a === 24 && b === 0)) return undefined;
  return a < 24 && b < 60 ? `${day} ${twoDigits(a)}:${twoDigits(b)}` : '';
};

describe('two numbers with a point between them, behind the dash after a date with points', () => {
  it('are the last day where the second may be its month, and an hour where it may not', () => {
    const expected = (a: number, b: number) => {
      if (b === 0 || b > 12) return atHour('2027-05-03', a, b);
      const last = dayOf(2027, b, a);
      return isDay(last) && last > '2027-05-03'
        ? `2027-05-03/${last}`
        : last === '2027-05-03'
          ? undefined
          : '';
    };
    expect(readOtherwise((a, b) => `03.05.2027 - ${a}.${b}`, expected)).toEqual([]);
    expect(readOtherwise((a, b) => `03.05.2027 – ${a}.${b}`, expected)).toEqual([]);
  });

  it('are a month and a day behind a year that stands first', () => {
    const expected = (a: number, b: number) => {
      const last = dayOf(2027, a, b);
      if (isDay(last))
        return last > '2027-05-03' ? `2027-05-03/${last}` : last === '2027-05-03' ? undefined : '';
      // `13.05` would be a day with its month behind it.
      if (b >= 1 && b <= 12) return '';
      return b === 0 || b > 31 || a === 0 || a > 12 ? atHour('2027-05-03', a, b) : '';
    };
    for (const start of ['2027.05.03', '2027.05.03(Mon)', '2027.05.03 (Monday)', '2027.05.03.'])
      expect(readOtherwise((a, b) => `${start} ~ ${a}.${b}`, expected)).toEqual([]);
  });

  it('are an hour wherever something says so', () => {
    // What is no hour may still be a day.
    const expected = (a: number, b: number) => (a < 24 && b < 60 ? atHour('2027-05-03', a, b) : undefined);
    expect(readOtherwise((a, b) => `03.05.2027, ${a}.${b} h`, expected)).toEqual([]);
    expect(readOtherwise((a, b) => `2027.05.03, at ${a}.${b}`, expected)).toEqual([]);
    expect(readOtherwise((a, b) => `3 May 2027, ${a}.${b} UTC`, expected)).toEqual([]);
    expect(readOtherwise((a, b) => `le 3 mai 2027 à ${a}.${b}`, expected)).toEqual([]);
    expect(readOtherwise((a, b) => `03.05.2027 в ${a}.${b}`, expected)).toEqual([]);
  });

  it('are an hour of the half of the day that stands behind them', () => {
    const expected = (a: number, b: number) =>
      a >= 1 && a <= 12 && b < 60 ? atHour('2027-05-03', (a % 12) + 12, b) : undefined;
    expect(readOtherwise((a, b) => `3 May 2027, ${a}.${b} p.m.`, expected)).toEqual([]);
  });

  it('are a month and a day soon after a day whose year stands first with two digits', () => {
    const expected = (a: number, b: number) => {
      const last = dayOf(a < 5 ? 2028 : 2027, a, b);
      // `27.05.03` is 27 May 2003 as well, where its end may be a later day.
      const other = dayOf(2003, b, a);
      return isDay(last) && !isDay(other) && last > '2027-05-03' && last <= '2027-06-03'
        ? `2027-05-03/${last}`
        : undefined;
    };
    expect(readOtherwise((a, b) => `27.05.03 - ${a}.${b}`, expected)).toEqual([]);
    expect(readOtherwise((a, b) => `'27.05.03 ~ ${a}.${b}`, expected)).toEqual([]);
  });

  it('leave the order open where the year may be first or last', () => {
    const readings = (a: number, b: number) =>
      parseDate(`27.05.03 - ${twoDigits(a)}.${twoDigits(b)}`).problems.map(({ params }) => params?.readings);
    for (let day = 6; day <= 12; day++)
      expect(readings(5, day)).toEqual([
        [`2003-05-27/2003-${twoDigits(day)}-05`, `2027-05-03/2027-05-${twoDigits(day)}`],
      ]);
  });
});
