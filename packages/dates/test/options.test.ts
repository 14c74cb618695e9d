import { describe, expect, it } from 'vitest';
import { parseDate, parseTime } from '../src/index.js';

describe('the options of parseDate', () => {
  it.each([
    [{ order: 'ymd' }, RangeError, '"order" must be "dmy" or "mdy", not "ymd"'],
    [{ reportingPeriod: 'garbage' }, RangeError, '"reportingPeriod" must be an EDTF period'],
    [{ reportingPeriod: '2022-11/2021-09' }, RangeError, '"reportingPeriod" must be an EDTF period'],
    [{ reportingPeriod: 2022 }, TypeError, '"reportingPeriod" must be a string'],
    [{ language: null }, TypeError, '"language" must be a string, not null'],
    [{ within: '2022' }, TypeError, 'there is no option "within"'],
    ['en', TypeError, 'the options must be an object, not "en"'],
  ])('%j are refused by name', (options, type, message) => {
    const read = () => parseDate('27 June', options as never);
    expect(read).toThrow(type);
    expect(read).toThrow(`parseDate: ${message.startsWith('"') ? `the option ${message}` : message}`);
  });

  it('that are undefined are not given', () => {
    const nothing = { language: undefined, order: undefined, reportingPeriod: undefined };
    expect(parseDate('27 June 2022', nothing)).toEqual(parseDate('27 June 2022'));
  });
});

it.each([undefined, null, 7, new Date(0)])('a phrase that is %j is a TypeError', (phrase) => {
  expect(() => parseDate(phrase as never)).toThrow(TypeError);
  expect(() => parseDate(phrase as never)).toThrow('parseDate: the phrase must be a string');
});

describe('days before the day and the month that end them', () => {
  it.each(['dmy', 'mdy', undefined] as const)('are day first in every order: %s', (order) => {
    const options = order ? { order } : {};
    for (const [phrase, period] of [
      ['8-9/11/2019', '2019-11-08/2019-11-09'],
      ['8 to 9/11/2019', '2019-11-08/2019-11-09'],
      ['20 a 22/09/2019', '2019-09-20/2019-09-22'],
    ] as const)
      expect(parseDate(phrase, options).periods).toEqual([period]);
  });

  it('are a problem, and no error, if no order reads them', () => {
    for (const order of ['dmy', 'mdy'] as const)
      for (const phrase of ['15 a 01/12/2019', '8-9/13/2019', '31-32/12/2019']) {
        const { periods, problems } = parseDate(phrase, { order });
        expect(periods).toEqual([]);
        expect(problems).toHaveLength(1);
      }
  });
});

describe('a time with one letter of the half of the day', () => {
  it.each([
    ['10p-2:10a', '22:00-02:10'],
    ['1p-2p', '13:00-14:00'],
    ['7p', '19:00'],
    ['9:30a', '09:30'],
    ['7P-10P', '19:00-22:00'],
  ])('%s', (text, hours) => {
    expect(parseTime(text)).toEqual({ hours });
  });
});
