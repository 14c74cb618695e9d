import type { EdtfDate } from '@regional-presence/core/period';
import { describe, expect, it } from 'vitest';
import { type ResolvedSpan, resolveSpan, type SpanCells } from '../../src/row/when/resolve-span.js';

/** `3` → 3 May 2027. */
const may = (day: number): EdtfDate => ({ year: 2027, month: 5, day });

const spanOf = (cells: Partial<SpanCells>) =>
  resolveSpan({
    first: may(3),
    last: undefined,
    from: undefined,
    to: undefined,
    allDay: false,
    isEndEmpty: false,
    endsOnLastDay: false,
    hasTimes: true,
    ...cells,
  });

const from = (day: number, time?: string) => ({ first: may(day), from: time });
const to = (day: number, time?: string) => ({ last: may(day), to: time });

describe('a start and an end', () => {
  it.each<[rule: string, cells: Partial<SpanCells>, span: ResolvedSpan]>([
    ['a day alone is the day', from(3), { period: '2027-05-03' }],
    ['two days are a period', { ...from(3), ...to(5) }, { period: '2027-05-03/2027-05-05' }],
    [
      'midnight of a later day is the end of the day before',
      { ...from(3, '00:00'), ...to(5, '00:00') },
      { period: '2027-05-03/2027-05-04', endsAtMidnight: true },
    ],
    [
      'midnight of a later day is that day, where the ends of the table are last days',
      { ...from(3, '00:00'), ...to(5, '00:00'), endsOnLastDay: true },
      { period: '2027-05-03/2027-05-05' },
    ],
    [
      'midnight after an hour is the end of the night, whatever the ends of the table are',
      { ...from(3, '14:00'), ...to(4, '00:00'), endsOnLastDay: true },
      { period: '2027-05-03', hours: '14:00-24:00' },
    ],
    [
      'an evening ends at a midnight that is written as a day, and no other event does',
      { ...from(3, '20:00'), ...to(4), isEndEmpty: true },
      { period: '2027-05-03', hours: '20:00-24:00' },
    ],
    [
      'a morning before the next day goes on',
      { ...from(3, '09:00'), ...to(4), isEndEmpty: true },
      { period: '2027-05-03/2027-05-04', hours: '09:00' },
    ],
    [
      'an evening before a later day goes on',
      { ...from(3, '20:00'), ...to(5), isEndEmpty: true },
      { period: '2027-05-03/2027-05-05', hours: '20:00' },
    ],
    ['a day twice is one day', { ...from(3), ...to(3) }, { period: '2027-05-03' }],
    ['an hour alone is the start', from(3, '09:00'), { period: '2027-05-03', hours: '09:00' }],
    [
      'an hour on the first of several days is the start',
      { ...from(3, '09:00'), ...to(5) },
      { period: '2027-05-03/2027-05-05', hours: '09:00' },
    ],
    [
      'two hours of a day are its hours',
      { ...from(3, '09:00'), ...to(3, '10:00') },
      { period: '2027-05-03', hours: '09:00-10:00' },
    ],
    [
      'an hour twice is the start',
      { ...from(3, '09:00'), ...to(3, '09:00') },
      { period: '2027-05-03', hours: '09:00' },
    ],
    [
      'an end before the start is omitted',
      { ...from(3, '10:00'), ...to(3, '09:00') },
      { period: '2027-05-03', hours: '10:00', unread: { reason: 'endBeforeStart', detail: '09:00' } },
    ],
    [
      'an end without a start is omitted',
      { ...from(3), ...to(3, '10:00') },
      { period: '2027-05-03', unread: { reason: 'noStart' } },
    ],
    [
      'an end without a start is omitted on several days',
      { ...from(3), ...to(5, '10:00') },
      { period: '2027-05-03/2027-05-05', unread: { reason: 'noStart' } },
    ],
    [
      'hours on two days are a night if the end is earlier',
      { ...from(3, '23:00'), ...to(4, '01:00') },
      { period: '2027-05-03', hours: '23:00-01:00' },
    ],
    [
      'hours on two days are one span if the end is later',
      { ...from(3, '09:00'), ...to(4, '10:00') },
      { period: '2027-05-03/2027-05-04', hours: '09:00-10:00', continuous: true },
    ],
    [
      'hours on two days are one span if the end is the same hour',
      { ...from(3, '09:00'), ...to(4, '09:00') },
      { period: '2027-05-03/2027-05-04', hours: '09:00-09:00', continuous: true },
    ],
    [
      'hours on three days are one span though the end is earlier',
      { ...from(3, '23:00'), ...to(5, '01:00') },
      { period: '2027-05-03/2027-05-05', hours: '23:00-01:00', continuous: true },
    ],
    [
      'the next midnight is the end of the day',
      { ...from(3, '20:00'), ...to(4, '00:00') },
      { period: '2027-05-03', hours: '20:00-24:00' },
    ],
    [
      'a later midnight is the end of the day before',
      { ...from(3, '20:00'), ...to(6, '00:00') },
      { period: '2027-05-03/2027-05-05', hours: '20:00-24:00', continuous: true },
    ],
    [
      'a period over the end of a month ends on its last day',
      { first: { year: 2027, month: 4, day: 30 }, from: '20:00', ...to(1, '00:00') },
      { period: '2027-04-30', hours: '20:00-24:00' },
    ],
  ])('%s', (_, cells, span) => {
    expect(spanOf(cells)).toEqual(span);
  });
});

describe('midnight at both ends', () => {
  const midnights = { ...from(3, '00:00'), ...to(5, '00:00') };
  it.each<[rule: string, cells: Partial<SpanCells>, span: ResolvedSpan]>([
    [
      'ends on the day before, as a remark says',
      midnights,
      { period: '2027-05-03/2027-05-04', endsAtMidnight: true },
    ],
    [
      'is no time in a column of days',
      { ...midnights, hasTimes: false },
      { period: '2027-05-03/2027-05-05' },
    ],
    [
      'ends on the day before if it is declared all-day',
      { ...midnights, allDay: true },
      { period: '2027-05-03/2027-05-04' },
    ],
    [
      'ends on the day before if it is declared all-day in a column of days',
      { ...midnights, allDay: true, hasTimes: false },
      { period: '2027-05-03/2027-05-04' },
    ],
    ['of one day is the day', { ...from(3, '00:00'), ...to(3, '00:00') }, { period: '2027-05-03' }],
    [
      'of one day and the next is the day',
      { ...from(3, '00:00'), ...to(4, '00:00'), allDay: true },
      { period: '2027-05-03' },
    ],
  ])('%s', (_, cells, span) => {
    expect(spanOf(cells)).toEqual(span);
  });

  it.each<[rule: string, cells: Partial<SpanCells>, span: ResolvedSpan]>([
    ['at the start alone is no hour', from(3, '00:00'), { period: '2027-05-03' }],
    [
      'at the start of several days is no hour',
      { ...from(3, '00:00'), ...to(5) },
      { period: '2027-05-03/2027-05-05' },
    ],
    [
      'with an hour at the end is an hour',
      { ...from(3, '00:00'), ...to(3, '10:00') },
      { period: '2027-05-03', hours: '00:00-10:00' },
    ],
    [
      'at the end alone has no start',
      { ...from(3), ...to(5, '00:00') },
      { period: '2027-05-03/2027-05-05', unread: { reason: 'noStart' } },
    ],
  ])('or at one: %s', (_, cells, span) => {
    expect(spanOf(cells)).toEqual(span);
  });
});

describe('whole days', () => {
  it.each<[rule: string, cells: Partial<SpanCells>, span: ResolvedSpan]>([
    [
      'last to the day that is named',
      { ...from(3), ...to(5), allDay: true },
      { period: '2027-05-03/2027-05-05' },
    ],
    [
      'with hours keep them',
      { ...from(3, '09:00'), ...to(3, '10:00'), allDay: true },
      { period: '2027-05-03', hours: '09:00-10:00' },
    ],
    [
      'with an end have no start',
      { ...from(3), ...to(3, '10:00'), allDay: true },
      { period: '2027-05-03', unread: { reason: 'noStart' } },
    ],
  ])('%s', (_, cells, span) => {
    expect(spanOf(cells)).toEqual(span);
  });
});

describe('months and years', () => {
  const month = { first: { year: 2027, month: 5 }, last: { year: 2027, month: 6 } };
  it.each<[rule: string, cells: Partial<SpanCells>, span: ResolvedSpan]>([
    ['are a period', month, { period: '2027-05/2027-06' }],
    [
      'have no start',
      { ...month, from: '09:00' },
      { period: '2027-05/2027-06', unread: { reason: 'noDay' } },
    ],
    ['have no end', { ...month, to: '09:00' }, { period: '2027-05/2027-06', unread: { reason: 'noDay' } }],
    [
      'have no hours if one end is a day',
      { first: may(3), last: month.last, from: '09:00' },
      { period: '2027-05-03/2027-06', unread: { reason: 'noDay' } },
    ],
    [
      'have no hours if the other end is a day',
      { first: month.first, ...to(5, '10:00') },
      { period: '2027-05/2027-05-05', unread: { reason: 'noDay' } },
    ],
  ])('%s', (_, cells, span) => {
    expect(spanOf(cells)).toEqual(span);
  });
});
