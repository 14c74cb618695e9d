import { describe, expect, it } from 'vitest';
import { parseDate } from '../src/index.js';

/** The phrases of the source document, with what they say. */
const PHRASES: readonly [phrase: string, ...periods: string[]][] = [
  ['20 October 2022, 11:00 - 17:00 Geneva time', '2022-10-20'],
  ['2 to 5 May 2022', '2022-05-02/2022-05-05'],
  ['20 October 2022', '2022-10-20'],
  ['12-14 October 2021 (virtual)', '2021-10-12/2021-10-14'],
  ['27 September-1 October 2021 (virtual meeting)', '2021-09-27/2021-10-01'],
  ['July 2022', '2022-07'],
  ['from 29 November to 1st December 2021', '2021-11-29/2021-12-01'],
  ['from 16 November to 18 November 2022', '2022-11-16/2022-11-18'],
  ['October 27 and 28, 2022', '2022-10-27/2022-10-28'],
  ['Dec 2021', '2021-12'],
  ['17-19 May 2022', '2022-05-17/2022-05-19'],
  ['30 Oct-03 Nov 2022', '2022-10-30/2022-11-03'],
  ['27 Nov-01 Dec 2022', '2022-11-27/2022-12-01'],
  ['back in June 2020', '2020-06'],
  ['2021-2022 cohort', '2021/2022'],
  ['December 2022', '2022-12'],
  ['April and June 2022', '2022-04', '2022-06'],
  ['4 June 2021 to June 2024', '2021-06-04/2024-06'],
  ['2021 and 2022', '2021/2022'],
  ['September 2021 – November 2022', '2021-09/2022-11'],
];

describe('the phrases of the source document', () => {
  it.each(PHRASES)('%s', (phrase, ...periods) => {
    expect(parseDate(phrase).periods).toEqual(periods);
  });

  it('give hours and zone', () => {
    expect(parseDate('20 October 2022, 11:00 - 17:00 Geneva time')).toMatchObject({
      hours: '11:00-17:00',
      zone: 'Europe/Zurich',
    });
  });

  it('give no year that nobody wrote', () => {
    const { periods, problems } = parseDate('27 June – 1 July');
    expect(periods).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['date-year-missing']);
  });

  it('give the year that alone fits the reporting period, marked as inferred', () => {
    const { periods, inferred, problems } = parseDate('27 June – 1 July', {
      reportingPeriod: '2021-09/2022-11',
    });
    expect(periods).toEqual(['2022-06-27/2022-07-01']);
    expect(inferred).toEqual(['year']);
    expect(problems.map(({ code }) => code)).toEqual(['date-year-inferred']);
    expect(parseDate('27 June – 1 July', { reportingPeriod: '2020/2022' }).periods).toEqual([]);
  });

  it('distinguish a recurrence from a date', () => {
    expect(parseDate('every year in November')).toMatchObject({
      periods: [],
      problems: [{ code: 'date-recurring' }],
    });
  });
});

describe('phrases of a new user', () => {
  it.each([
    ['7 days from 5 May 2022', 'date-relative'],
    ['within 30 days of 1 March 2021', 'date-relative'],
    ['five May 2022', 'date-partly-read'],
    ['room 12 May 2022', 'date-partly-read'],
    ['Jully to August 2022', 'date-partly-read'],
    ['1O-15 March 2022', 'date-partly-read'],
    ['xx March 2022', 'date-partly-read'],
    ['I5 March 2022', 'date-partly-read'],
    ['-9 March 2022', 'date-partly-read'],
    ['2021-2022 5 March', 'date-partly-read'],
    ['IV 2022', 'date-partly-read'],
    ['first quater 2022', 'date-partly-read'],
    ['1980s', 'date-unreadable'],
    ['Study Group 5 March 2022', 'date-partly-read'],
    ['Christmas 2022', 'date-vague'],
    ['weekly from 5 May 2022', 'date-recurring'],
    ['5 March 2022 was not held', 'date-not-final'],
    ['initially 5 May 2022, perhaps 12 May 2022', 'date-not-final'],
    ['5-9 March 2022 (3 days)', 'dates-contradict'],
  ])('%s must not be read', (phrase, code) => {
    expect(parseDate(phrase)).toMatchObject({ periods: [], problems: [{ code }] });
  });

  it('an unknown zone is reported, and a doubtful one', () => {
    expect(parseDate('5 May 2022 14h00 GVA time')).toMatchObject({
      hours: '14:00',
      problems: [{ code: 'zone-omitted' }],
    });
    expect(parseDate('5 July 2022, 10:00 CET')).toMatchObject({
      zone: 'Europe/Brussels',
      problems: [{ code: 'zone-doubtful' }],
    });
    expect(parseDate('5 January 2022, 10:00 CEST').problems.map(({ code }) => code)).toEqual([
      'zone-omitted',
    ]);
    expect(parseDate('5 January 2022, 10:00 CET').problems).toEqual([]);
  });

  it('a quarter is read in whichever language writes it so', () => {
    for (const [phrase, period] of [
      ['Q3 2022', '2022-07/2022-09'],
      ['T4 2022', '2022-10/2022-12'],
      ['S1 2022', '2022-01/2022-06'],
      ['H2 2022', '2022-07/2022-12'],
    ])
      expect(parseDate(phrase!).periods, phrase).toEqual([period]);
  });
});
