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
    ['14 June 2023', '2023-06-14', '23 October 2024', '2024-10-23'],
    ['5 June 2023', '2023-06-05', '6 July 2024', '2024-07-06'],
    ['June 2023', '2023-06', 'October 2031', '2031-10'],
    ['2023-05-18', '2023-05-18', '2024-07-23', '2024-07-23'],
    ['2023-05-08', '2023-05-08', '2024-01-09', '2024-01-09'],
    ['25.06.2023', '2023-06-25', '27.09.2024', '2024-09-27'],
    ['14/06/2023', '2023-06-14', '23/09/2025', '2025-09-23'],
    ['14-16 June 2023', '2023-06-14/2023-06-16', '19-23 October 2026', '2026-10-19/2026-10-23'],
    ['14 June – 15 July 2023', '2023-06-14/2023-07-15', '21 June – 22 July 2026', '2026-06-21/2026-07-22'],
    ['5 May 2023', '2023-05-05', '5 May 2031', '2031-05-05'],
    ['6 May 2023', '2023-05-06', '6 May 2031', '2031-05-06'],
    [
      '14 June 2023 – 18 July 2025',
      '2023-06-14/2025-07-18',
      '15 January 2020 – 22 February 2023',
      '2020-01-15/2023-02-22',
    ],
    ['14, 15, 16 June 2023', '2023-06-14/2023-06-16', '21, 22, 23 October 2024', '2024-10-21/2024-10-23'],
    ['du 14 au 18 juin 2020', '2020-06-14/2020-06-18', 'du 15 au 23 juillet 2024', '2024-07-15/2024-07-23'],
    ['14 juillet 2023', '2023-07-14', '23 février 2024', '2024-02-23'],
    [
      'del 14 al 18 de junio de 2020',
      '2020-06-14/2020-06-18',
      'del 15 al 23 de julio de 2021',
      '2021-07-15/2021-07-23',
    ],
    ['15 Июня 2023 г.', '2023-06-15', '17 Февраля 2024 г.', '2024-02-17'],
    ['с 14 по 18 июня 2020', '2020-06-14/2020-06-18', 'с 15 по 23 июля 2024', '2024-07-15/2024-07-23'],
    ['من 14 إلى 18 مارس 2020', '2020-03-14/2020-03-18', 'من 15 إلى 23 نوفمبر 2024', '2024-11-15/2024-11-23'],
    ['2020年3月15日至18日', '2020-03-15/2020-03-18', '2024年1月19日至23日', '2024-01-19/2024-01-23'],
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
    ['  14 June 2023 .', '  23 October 2024 .', ['23 October 2024'], ['.']],
    ['du 14 au 18 juin 2020', 'du 15 au 23 juillet 2024', ['15 au 23 juillet 2024'], ['du']],
    [
      'del 14 al 18 de junio de 2020',
      'del 15 al 23 de julio de 2024',
      ['15 al 23 de julio de 2024'],
      ['del'],
    ],
    ['с 14 по 18 июня 2020 г.', 'с 15 по 23 июля 2024 г.', ['15 по 23 июля 2024 г.'], ['с']],
    ['من 14 إلى 18 مارس 2020', 'من 15 إلى 23 نوفمبر 2024', ['15 إلى 23 نوفمبر 2024'], ['من']],
    ['2020年3月15日至18日', '2024年1月19日至23日', ['2024年1月19日至23日'], []],
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
    parseDate('14/06/2023', options);
    expect(parseDate('23/09/2025', options)).not.toHaveProperty('language');
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
    ['14 June 2023 and 15 July 2023', '19 June 2024 and 20 July 2024'],
    ['14 or 16 June 2023', '19 or 23 October 2024'],
    ['31/06/2023', '31/09/2024'],
    ['16-14 June 2023', '23-19 October 2024'],
  ])('has its own problems: %s, %s', (earlier, phrase) => {
    const options = freshOptions();
    parseDate(earlier, options);
    const { problems } = parseDate(phrase, options);
    expect(problems).toEqual(parseDate(phrase, freshOptions()).problems);
    expect(problems.every(({ params }) => params.value === undefined || params.value === phrase)).toBe(true);
  });
});
