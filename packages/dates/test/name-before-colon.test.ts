import { describe, expect, it } from 'vitest';
import { parseDate } from '../src/index.js';

/** The periods, and the text that is no part of the date. */
function read(phrase: string): [periods: string, unread: string] {
  const { periods, unread } = parseDate(phrase);
  return [periods.join(' '), unread.map(({ start, end }) => phrase.slice(start, end)).join(' ')];
}

describe('a name before whole dates', () => {
  it.each([
    ['Half term: 24-28 October 2022', '2022-10-24/2022-10-28', 'Half term:'],
    ['Half term: 25.10.2022', '2022-10-25', 'Half term:'],
    ['Half term (24-28 October 2022)', '2022-10-24/2022-10-28', 'Half term ( )'],
    ['Half term 2022: 24 October 2022', '2022-10-24', 'Half term 2022:'],
    ['Half term 2022: 24 October', '2022-10-24', 'Half term'],
    ['Arts & crafts week, part 2: 5-9 May 2022', '2022-05-05/2022-05-09', 'Arts & crafts week, part 2:'],
    ['Children’s book week: 5-9 May 2022', '2022-05-05/2022-05-09', 'Children’s book week:'],
    ['COVID-19 week: 5-9 May 2022', '2022-05-05/2022-05-09', 'COVID-19 week:'],
    ['Term 1 (2022/23): 1 September 2022 - 5 January 2023', '2022-09-01/2023-01-05', 'Term 1 (2022/23):'],
    [
      'First semester 2022-2023: 5 September 2022 - 20 January 2023',
      '2022-09-05/2023-01-20',
      'First semester 2022-2023:',
    ],
    ['Ramadan lectures: 5 April 2022', '2022-04-05', 'Ramadan lectures:'],
    ['Easter Monday: 18 April 2022', '2022-04-18', 'Easter'],
    ['May book week: 5-9 May 2022', '2022-05-05/2022-05-09', 'May book week:'],
    [
      'Half term for all of the schools in our region: 5 May 2022',
      '2022-05-05',
      'Half term for all of the schools in our region:',
    ],
    ['上半年会议：2022年3月5日', '2022-03-05', '上半年会议：'],
  ])('is no part of them: %s', (phrase, periods, unread) => {
    expect(read(phrase)).toEqual([periods, unread]);
  });

  it.each([
    ['of a word for a part of the year alone', 'Half: 5 May 2022'],
    ['of letters that are no word', 'Half a b: 5 May 2022'],
    ['of a number without a range', 'Semester 2: 12 July 2021'],
    ['before dates without a day', 'First half of the project: May 2022'],
    ['before a year', 'Half term: 2022'],
    ['before a year and a month', 'Half term: 10/2022'],
    ['of another year', 'Half term 2021: 24 October 2022'],
    ['of two years, before a day', 'Half term 2021 and 2022: 5 May'],
    ['of another month', 'May book week: 5-9 June 2022'],
    ['with a choice', 'May or June book week: 5-9 June 2022'],
    ['of days', '5-7 week: 5 May 2022'],
    ['with a day and its month', 'Half term from 5 May: 6 May 2022'],
    ['with a time of day', 'Half term week 17:30: 5 May 2022'],
    ['before the end of a period', 'Half term: until 5 May 2022'],
    ['in brackets without a year', 'Half term (5 May)'],
    ['and a year before brackets without one', 'Half term 2022 (5 May)'],
    ['before brackets and more', 'Half term (5 May 2022) in Geneva'],
    ['that is a sentence', 'Half term for all of the schools of the north and of the south: 5 May 2022'],
  ])('is asked about where it may say more: %s', (_, phrase) => {
    expect(read(phrase)[0]).toBe('');
  });
});
