import { describe, expect, it } from 'vitest';
import { type DateReading, type ParseDateOptions, parseDate } from '../src/index.js';
import { textOfReading } from './rules/rule.js';

let firstYear = 1500;

/** Options under which nothing was read before: each has a reporting period of its own, which changes no date with a year. */
const freshOptions = (): ParseDateOptions => ({ reportingPeriod: `${firstYear++}/2100` });

const partsOfPhrase = (spans: DateReading['read'], phrase: string): string[] =>
  spans.map(({ start, end }) => phrase.slice(start, end));

describe('a phrase is read with its own numbers and months, whatever was read before', () => {
  it.each([
    ['12 June 2023', '2023-06-12', '25 September 2024', '2024-09-25'],
    ['5 June 2023', '2023-06-05', '27 July 2024', '2024-07-27'],
    ['June 2023', '2023-06', 'October 2031', '2031-10'],
    ['2023-05-08', '2023-05-08', '2024-11-19', '2024-11-19'],
    ['5.06.2023', '2023-06-05', '9.11.2024', '2024-11-09'],
    ['12-14 June 2023', '2023-06-12/2023-06-14', '3-27 May 2026', '2026-05-03/2026-05-27'],
    ['5 May 2023', '2023-05-05', '6 May 2023', '2023-05-06'],
    ['5 May 2023', '2023-05-05', '4 May 2023', '2023-05-04'],
    [
      '5 June 2023 – 7 July 2024',
      '2023-06-05/2024-07-07',
      '9 June 2023 – 8 July 2024',
      '2023-06-09/2024-07-08',
    ],
    ['du 5 au 18 mars 2020', '2020-03-05/2020-03-18', 'du 9 au 21 novembre 2024', '2024-11-09/2024-11-21'],
    ['5 mai 2023', '2023-05-05', '7 février 2024', '2024-02-07'],
    [
      'del 5 al 18 de marzo de 2020',
      '2020-03-05/2020-03-18',
      'del 2 al 4 de abril de 2021',
      '2021-04-02/2021-04-04',
    ],
    ['5 Июня 2023 г.', '2023-06-05', '17 февраля 2024 г.', '2024-02-17'],
    ['с 5 по 18 марта 2020', '2020-03-05/2020-03-18', 'с 3 по 9 ноября 2024', '2024-11-03/2024-11-09'],
    ['من 5 إلى 18 مارس 2020', '2020-03-05/2020-03-18', 'من 6 إلى 8 نوفمبر 2024', '2024-11-06/2024-11-08'],
    ['2020年3月5日至18日', '2020-03-05/2020-03-18', '2024年1月9日至21日', '2024-01-09/2024-01-21'],
    ['13/06/2023', '2023-06-13', '24/11/2025', '2025-11-24'],
    ['1, 2, 3, 4 June 2023', '2023-06-01/2023-06-04', '6, 7, 8, 9 July 2024', '2024-07-06/2024-07-09'],
    ['1990 – 2059', '1990/2059', '1989 – 2060', '1989/2060'],
  ])('%s, %s; %s, %s', (one, readingOfOne, other, readingOfOther) => {
    const [forward, backward] = [freshOptions(), freshOptions()];
    expect(textOfReading(parseDate(one, forward))).toBe(readingOfOne);
    expect(textOfReading(parseDate(other, forward))).toBe(readingOfOther);
    expect(textOfReading(parseDate(other, backward))).toBe(readingOfOther);
    expect(textOfReading(parseDate(one, backward))).toBe(readingOfOne);
  });

  const AMBIGUOUS = 'date-order-ambiguous';
  it.each([
    ['a day that can be a month', '13/06/2023', '2023-06-13', '12/06/2023', AMBIGUOUS],
    ['equal numbers', '06/06/2023', '2023-06-06', '05/06/2023', AMBIGUOUS],
    [
      'the day after',
      '12, 13 June 2023',
      '2023-06-12/2023-06-13',
      '12, 14 June 2023',
      '2023-06-12 and 2023-06-14',
    ],
    [
      'the order of days',
      '12-14 June 2023',
      '2023-06-12/2023-06-14',
      '14-12 June 2023',
      'date-phrase-reversed',
    ],
    [
      'the order of months',
      '12 June 2023 to 5 July 2023',
      '2023-06-12/2023-07-05',
      '12 July 2023 to 5 June 2023',
      'date-phrase-reversed',
    ],
    [
      'the order of years',
      '12 June 2023 to 5 June 2024',
      '2023-06-12/2024-06-05',
      '12 June 2024 to 5 June 2023',
      'date-phrase-reversed',
    ],
    ['a day that the month has', '30 June 2023', '2023-06-30', '31 June 2023', 'date-day-nonexistent'],
    ['a day that the year has', '29 February 2024', '2024-02-29', '29 February 2023', 'date-day-nonexistent'],
    ['a weekday', 'Monday, 5 June 2023', '2023-06-05', 'Monday, 6 June 2023', 'date-weekday-contradicts'],
    ['the language', '5 juin 2023', '2023-06-05', '5 june 2023', '2023-06-05'],
    [
      'the word between',
      '5 and 7 June 2023',
      '2023-06-05 and 2023-06-07',
      '5 to 7 June 2023',
      '2023-06-05/2023-06-07',
    ],
    ['a figure before', '05-06 June 2023', '2023-06-05/2023-06-06', '5-6 June 2023', '2023-06-05/2023-06-06'],
    ['the end of a range of years', '2022-23', '2022/2023', '2022-12', '2022-12'],
    ['an hour', '5 June 2023, 9:00', '2023-06-05, 09:00', '5 June 2023, 19:30', '2023-06-05, 19:30'],
  ])('also where it differs in %s: %s, %s; %s, %s', (_, one, readingOfOne, other, readingOfOther) => {
    const [forward, backward] = [freshOptions(), freshOptions()];
    const textOf = (phrase: string, options: ParseDateOptions): string => {
      const reading = parseDate(phrase, options);
      return reading.periods.length > 0 ? textOfReading(reading) : reading.problems[0]!.code;
    };
    expect(textOf(one, forward)).toBe(readingOfOne);
    expect(textOf(other, forward)).toBe(readingOfOther);
    expect(textOf(other, backward)).toBe(readingOfOther);
    expect(textOf(one, backward)).toBe(readingOfOne);
  });
});

describe('a phrase like one that was read before', () => {
  it.each([
    ['  5 June 2023 .', '  25 September 2024 .', ['25 September 2024'], ['.']],
    ['du 5 au 18 mars 2020', 'du 19 au 21 novembre 2024', ['19 au 21 novembre 2024'], ['du']],
    ['del 5 al 18 de marzo de 2020', 'del 19 al 21 de abril de 2024', ['19 al 21 de abril de 2024'], ['del']],
    ['с 5 по 18 марта 2020 г.', 'с 19 по 21 ноября 2024 г.', ['19 по 21 ноября 2024 г.'], ['с']],
    ['من 5 إلى 18 مارس 2020', 'من 19 إلى 21 نوفمبر 2024', ['19 إلى 21 نوفمبر 2024'], ['من']],
    ['2020年3月5日至18日', '2024年11月19日至21日', ['2024年11月19日至21日'], []],
  ])('has its own text, read and unread parts, and language: %s, %s', (earlier, phrase, read, unread) => {
    const options = freshOptions();
    const { language } = parseDate(earlier, options);
    const reading = parseDate(phrase, options);
    expect(reading.input).toBe(phrase);
    expect(reading.language).toBe(language);
    expect(partsOfPhrase(reading.read, phrase)).toEqual(read);
    expect(partsOfPhrase(reading.unread, phrase)).toEqual(unread);
    expect(reading.problems).toEqual([]);
    expect(parseDate(phrase, freshOptions())).toEqual(reading);
  });

  it('has no language where it has no words', () => {
    const options = freshOptions();
    parseDate('13/06/2023', options);
    expect(parseDate('24/11/2025', options)).not.toHaveProperty('language');
  });

  it('is read with its own options', () => {
    for (const [options, period] of [
      [{ order: 'dmy' }, '2022-04-03'],
      [{ order: 'mdy' }, '2022-03-04'],
      [{ language: 'en-US' }, '2022-03-04'],
      [{ language: 'fr' }, '2022-04-03'],
      [{ order: 'dmy', reportingPeriod: '2022' }, '2022-04-03'],
    ] as const)
      expect(parseDate('03/04/2022', options).periods).toEqual([period]);
    for (const year of [2022, 2023])
      expect(parseDate('3 April', { reportingPeriod: `${year}` }).periods).toEqual([`${year}-04-03`]);
  });

  it.each([
    ['5 June 2023 and 7 July 2023', '9 June 2023 and 11 July 2023'],
    ['5 or 7 June 2023', '9 or 11 June 2023'],
    ['mid June 2023', 'mid July 2023'],
    ['5 June 2023 (TBC)', '9 June 2023 (TBC)'],
  ])('has its own problems: %s, %s', (earlier, phrase) => {
    const options = freshOptions();
    parseDate(earlier, options);
    const { problems } = parseDate(phrase, options);
    expect(problems).toEqual(parseDate(phrase, freshOptions()).problems);
    expect(problems.every(({ params }) => params.value === undefined || params.value === phrase)).toBe(true);
  });
});
