import { parseDate } from '@regional-presence/dates';
import { describe, expect, it } from 'vitest';

describe('the days of a part of a month or of a week', () => {
  it.each([
    'second half of June 2027',
    'June, second half, 2027',
    'June 2027 (second half)',
    '1re quinzaine de juin 2027',
    '2027年6月下旬',
    'week of 14 June 2027',
    '2027-W24',
    '2027W24',
    'juin 2027, 2e quinzaine',
  ])('of %s are inferred, and the problem says so of the phrase as it is written', (phrase) => {
    const { periods, inferred, problems } = parseDate(phrase);
    expect(periods).toHaveLength(1);
    expect(inferred).toEqual(['days']);
    expect(problems.map(({ code, params }) => [code, params?.value])).toEqual([
      ['date-days-of-part', phrase],
    ]);
    expect(problems[0]!.message).toContain(phrase);
  });

  it.each(['14-20 June 2027', '2027-W24-1', 'June 2027', 'second half of 2027', 'week of 14–18 June 2027'])(
    'of %s are none, or written',
    (phrase) => {
      const { periods, inferred } = parseDate(phrase);
      expect(periods).toHaveLength(1);
      expect(inferred).toBeUndefined();
    },
  );
});

describe('a phrase that is read in other marks', () => {
  it.each(['- 2 May 2022\n- 3 May 2022', 'from 2 September to the 20th', 'June, second half, 2027'])(
    'has all of it read, as it is written: %s',
    (phrase) => {
      const { input, read, unread } = parseDate(phrase, { reportingPeriod: '2022/2027' });
      expect(input).toBe(phrase);
      const whole = [{ start: 0, end: phrase.length }];
      expect([read, unread]).toEqual(phrase.startsWith('from') ? [[], whole] : [whole, []]);
    },
  );
});
