import { iCalendarWriter } from '@regional-presence/calendar';
import { createDataset, type Event, LANGUAGES } from '@regional-presence/core';
import { importFiles, READERS } from '@regional-presence/import';
import { collectText, eventWith } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import { iCalReader } from '../src/index.js';

const read = async (text: string): Promise<Event[]> => {
  const content = new TextEncoder().encode(text);
  const options = { readers: [iCalReader, ...READERS] };
  return (await importFiles([{ name: 'a.ics', content }], options)).dataset.events;
};
const readEvent = async (lines: string) =>
  (
    await read(
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20220502\n${lines}\nEND:VEVENT\nEND:VCALENDAR`,
    )
  )[0]!;
const titleOf = ({ title }: Event) => Object.values(title)[0];

describe('the state in words before a title', () => {
  it.each(LANGUAGES)(
    'of a feed in %s is the status of the event, not part of its title',
    async (language) => {
      for (const status of ['cancelled', 'postponed'] as const) {
        const data = createDataset({ events: [eventWith({ status })] });
        const [event] = await read(await collectText(iCalendarWriter.write(data, { language })));
        expect([titleOf(event!), event!.status]).toEqual(['Forum', status]);
      }
    },
  );

  it('is read from other calendars as well', async () => {
    const event = await readEvent('SUMMARY:Canceled: Forum on 5G\nSTATUS:CANCELLED');
    expect([titleOf(event), event.status]).toEqual(['Forum on 5G', 'cancelled']);
  });

  it('is read where STATUS does not have it', async () => {
    const event = await readEvent('SUMMARY:Cancelled: Forum');
    expect([titleOf(event), event.status]).toEqual(['Forum', 'cancelled']);
  });

  it('is kept where STATUS has another', async () => {
    const event = await readEvent('SUMMARY:Postponed: Forum\nSTATUS:CANCELLED');
    expect([titleOf(event), event.status]).toEqual(['Forum', 'cancelled']);
    expect(JSON.stringify(event.extra)).toContain('Postponed: Forum');
  });

  it.each([
    ['SUMMARY:Cancelled:\nSTATUS:CANCELLED', 'Cancelled:'],
    ['SUMMARY:Cancelled flights seminar\nSTATUS:CANCELLED', 'Cancelled flights seminar'],
  ])('%j is a title: its word is content', async (lines, title) => {
    expect(titleOf(await readEvent(lines))).toBe(title);
  });
});

describe('texts that a feed cut for Outlook', () => {
  it('are whole again', async () => {
    const words = Array.from({ length: 80 }, (_, i) => `word${i}`).join(' ');
    const written = eventWith({
      title: { en: `Forum ${words}` },
      place: { text: `Hotel ${words}` },
      status: 'cancelled',
      note: 'A note.',
    });
    const text = await collectText(iCalendarWriter.write(createDataset({ events: [written] })));
    const [event] = await read(text);
    expect(titleOf(event!)).toBe(titleOf(written));
    expect(JSON.stringify(event!.place)).toContain(`Hotel ${words}`);
    expect(Object.values(event!.description!)).toEqual(['A note.']);
  });

  it('are as they are where a person wrote the ellipsis', async () => {
    expect(titleOf(await readEvent('SUMMARY:To be continued…\nDESCRIPTION:Soon.'))).toBe('To be continued…');
  });
});

describe('an address in LOCATION', () => {
  it('is a link, not a place', async () => {
    const event = await readEvent('SUMMARY:Call\nLOCATION:https://itu.zoom.us/j/1');
    expect(event.place).toBeUndefined();
    expect(event.links).toEqual(['https://itu.zoom.us/j/1']);
  });
});
