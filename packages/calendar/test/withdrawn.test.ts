import { createDataset, type Dataset, type Event, type Problem } from '@regional-presence/core';
import { reviseDataset } from '@regional-presence/core/changes';
import { collectText, eventWith } from '@regional-presence/test-utils';

import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type FeedOptions, feedTree, iCalendarWriter } from '../src/index.js';

const event = (more: Partial<Event> = {}): Event =>
  eventWith({
    id: 'e',
    sector: 'ITU-T',
    region: 'AFR',
    bodies: ['SG3'],
    when: { period: '2027-05-03', hours: '09:00-10:00', zone: 'Europe/Zurich' },
    ...more,
  });
const datasetOf = (...events: Event[]) =>
  createDataset({
    events,
    regions: [{ id: 'AFR', name: { en: 'Africa' }, organizations: [], sources: [] }],
    sectors: (['ITU-T', 'ITU-D'] as const).map((id) => ({ id, name: { en: id }, sources: [] })),
    bodies: [{ id: 'SG3', kind: 'study-group', name: { en: 'SG3' }, sources: [] }],
  });
const STAMP = '2026-11-24T10:00:00Z';
const after = (next: Event) => reviseDataset(datasetOf(event()), datasetOf(next), STAMP).dataset;
const feed = (data: Dataset, options: FeedOptions = {}) => collectText(iCalendarWriter.write(data, options));
const seen = async (data: Dataset, options: FeedOptions = {}) =>
  new ICAL.Component(ICAL.parse(await feed(data, options)))
    .getAllSubcomponents('vevent')
    .map((component) => ({
      status: component.getFirstPropertyValue('status'),
      start: String(component.getFirstPropertyValue('dtstart')),
      sequence: component.getFirstPropertyValue('sequence'),
    }));

describe('an event that was published in a feed before', () => {
  it('is cancelled in the feed of its former Sector and without a status in that of its new one', async () => {
    const data = after(event({ sector: 'ITU-D' }));
    expect(await seen(data, { sector: 'ITU-T' })).toMatchObject([{ status: 'CANCELLED', sequence: 1 }]);
    expect(await seen(data, { sector: 'ITU-D' })).toMatchObject([{ status: null, sequence: 1 }]);
    expect(await seen(data)).toMatchObject([{ status: null }]);
  });

  it('is cancelled on its former day if it has no day now', async () => {
    const { when: _, ...undated } = event({ dateText: 'to be confirmed' });
    for (const next of [undated, event({ when: { period: '2027' } })])
      expect(await seen(after(next))).toMatchObject([{ status: 'CANCELLED', start: '2027-05-03' }]);
  });

  it('is cancelled on its former day if only its month is known now, or shown over the month if the feed does so', async () => {
    const data = after(event({ when: { period: '2027-06' } }));
    expect(await seen(data)).toMatchObject([{ status: 'CANCELLED', start: '2027-05-03', sequence: 1 }]);
    expect(await seen(data, { months: 'tentative' })).toMatchObject([
      { status: 'TENTATIVE', start: '2027-06-01' },
    ]);
    const known = reviseDataset(data, datasetOf(event({ when: { period: '2027-06-07' } })), STAMP).dataset;
    expect(await seen(known)).toMatchObject([{ status: null, start: '2027-06-07', sequence: 2 }]);
  });

  it('keeps the feed of its former body in the tree', async () => {
    const { bodies: _, ...alone } = event();
    const paths: string[] = [];
    for await (const { path } of feedTree(after(alone))) paths.push(path);
    expect(paths).toContain('sg3.ics');
  });
});

describe('an uncertain date', () => {
  const publish = async (period: string, options: FeedOptions = {}) => {
    const problems: Problem[] = [];
    const text = await feed(datasetOf(event({ when: { period } })), {
      ...options,
      onProblem: (found) => void problems.push(found),
    });
    return { text, codes: problems.map(({ code }) => code) };
  };

  it('is tentative and reported', async () => {
    const { text, codes } = await publish('2027-05-03~');
    expect(text).toContain('STATUS:TENTATIVE');
    expect(text).toContain('(date to be confirmed)');
    expect(codes).toContain('calendar-uncertain');
  });

  it.each(['2027-05/..', '2027-05/', '2027-05~/2027-06?'])('%s is written', async (period) => {
    expect((await publish(period, { months: 'tentative' })).text).toContain('BEGIN:VEVENT');
  });

  it.each(['9999-12-31', '9999-12', '0000-05-01'])(
    '%s is outside the years of iCalendar, omitted and reported',
    async (period) => {
      const { text, codes } = await publish(period);
      expect(text).not.toContain('BEGIN:VEVENT');
      expect(codes).toContain('calendar-event-omitted');
    },
  );
});

describe('a change of the clocks', () => {
  it('that skips the hours on one of several days adds no day, and is reported', async () => {
    const problems: Problem[] = [];
    const when = { period: '2022-03-26/2022-03-28', hours: '02:30-03:30', zone: 'Europe/Berlin' };
    const text = await feed(datasetOf(event({ when })), { onProblem: (found) => void problems.push(found) });
    // 02:30 on the 27th is 01:30 in UTC by the clocks before the change, and the end is at the same instant.
    expect(text).toContain('DTSTART:20220326T013000Z\r\nDTEND:20220326T023000Z\r\nRRULE:FREQ=DAILY;COUNT=3');
    expect(text).toContain('RECURRENCE-ID:20220327T013000Z\r\nDTSTART:20220327T013000Z\r\nSUMMARY');
    // 02:30 on the 28th in summer time is 00:30 in UTC.
    expect(text).toContain(
      'RECURRENCE-ID:20220328T013000Z\r\nDTSTART:20220328T003000Z\r\nDTEND:20220328T013000Z',
    );
    expect(problems.find(({ code }) => code === 'calendar-time-nonexistent')!.params.date).toBe('2022-03-27');
  });
});
