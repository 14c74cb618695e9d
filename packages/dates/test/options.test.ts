import { describe, expect, it } from 'vitest';
import { parseDate } from '../src/index.js';

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
