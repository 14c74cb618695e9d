import { createDataset, type Event, STATUSES } from '@regional-presence/core';
import { eventWith, unfold } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import { createFeedHandler, iCalendarWriter, icalendarStream, toICalendar } from '../src/index.js';

const event = (fields: Partial<Event> = {}): Event =>
  eventWith({
    id: 'forum',
    when: { period: '2022-05-02', hours: '10:00-11:00', zone: 'Europe/Zurich' },
    ...fields,
  });

describe('a calendar as one text', () => {
  const data = createDataset({
    events: Array.from({ length: 300 }, (_, i) =>
      event({ id: `event-${i}`, when: { period: `2022-${String((i % 12) + 1).padStart(2, '0')}-03` } }),
    ),
  });

  it('is what the writer gives, and what the stream gives', async () => {
    let written = '';
    for await (const chunk of iCalendarWriter.write(data, { region: 'AFR', language: 'fr' }))
      written += chunk;
    expect(toICalendar(data, { region: 'AFR', language: 'fr' })).toBe(written);
    const streamed = await new Response(icalendarStream(data)).text();
    expect(streamed).toBe(toICalendar(data));
    expect(streamed.match(/BEGIN:VEVENT/g)).toHaveLength(300);
  });

  it('ends a stream that nobody reads to its end', async () => {
    const reader = icalendarStream(data).getReader();
    await reader.read();
    await expect(reader.cancel()).resolves.toBeUndefined();
  });
});

describe('an event in a calendar', () => {
  const lines = (fields: Partial<Event>) =>
    unfold(toICalendar(createDataset({ events: [event(fields)] }))).split('\r\n');

  it.each(STATUSES)('is CONFIRMED only where somebody has confirmed it: %s', (status) => {
    const isConfirmed = ['confirmed', 'ongoing'].includes(status);
    expect(lines({ status }).includes('STATUS:CONFIRMED')).toBe(isConfirmed);
  });

  it('has no STATUS where nothing is known, and blocks its hours', () => {
    expect(lines({}).filter((line) => line.startsWith('STATUS'))).toEqual([]);
    expect(lines({})).toContain('TRANSP:OPAQUE');
  });

  it.each(['tentative', 'postponed', 'cancelled'] as const)('does not block time if it is %s', (status) => {
    expect(lines({ status })).toContain('TRANSP:TRANSPARENT');
  });

  it('has its description, outcome, participants and contact', () => {
    const found = lines({
      description: { en: 'About 5G.', fr: 'Sur la 5G.' },
      outcome: { en: 'A roadmap.' },
      participants: 120,
      contact: 'forum@itu.example',
    });
    const description = found.find((line) => line.startsWith('DESCRIPTION:'))!;
    for (const text of ['About 5G.', 'Outcome: A roadmap.', 'Participants: 120'])
      expect(description).toContain(text);
    expect(found).toContain('CONTACT:forum@itu.example');
  });

  it('has its place as written where it was not wholly understood', () => {
    const place = { city: 'Lima', text: 'Lima, hotel near the port' };
    expect(lines({ place })).toContain('LOCATION:Lima\\, hotel near the port');
  });
});

describe('a feed handler', () => {
  const ask = (path: string) => new Request(`http://example.org${path}`);

  it('takes its dataset from a promise, and serves the new one when it changes', async () => {
    let data = createDataset({ events: [event()] });
    const handler = createFeedHandler(async () => data);
    const first = await handler(ask('/all.ics'));
    expect(await first.text()).toContain('SUMMARY;LANGUAGE=en:Forum');
    data = createDataset({ events: [event({ title: { en: 'Workshop' } })] });
    const second = await handler(ask('/all.ics'));
    expect(await second.text()).toContain('SUMMARY;LANGUAGE=en:Workshop');
    expect(second.headers.get('etag')).not.toBe(first.headers.get('etag'));
  });

  it('works without crypto.subtle, which plain http does not have', async () => {
    const { crypto } = globalThis;
    Object.defineProperty(globalThis, 'crypto', { value: undefined, configurable: true });
    try {
      const response = await createFeedHandler(createDataset({ events: [event()] }))(ask('/all.ics'));
      expect(response.status).toBe(200);
      expect(response.headers.get('etag')).toMatch(/^"\w{10,}"$/);
    } finally {
      Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true });
    }
  });
});
