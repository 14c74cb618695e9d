import {
  createDataset,
  Dataset,
  datasetJsonSchema,
  datasetWriter,
  Event,
  type Event as EventRecord,
  When,
} from '@regional-presence/core';
import { describe, expect, it } from 'vitest';

const event: EventRecord = {
  id: 'afr-2022-meeting',
  kind: 'meeting',
  title: { en: 'Meeting' },
  region: 'AFR',
  when: { period: '2022-10-20', hours: '11:00-17:00', zone: 'Europe/Zurich' },
  sources: [{ file: 'africa.csv', row: 2 }],
};

describe('the model', () => {
  it('is plain JSON', () => {
    expect(Event.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
  });

  it.each([
    ['a day that does not exist', { when: { period: '2022-02-30' } }],
    ['an end before its start', { when: { period: '2022-05-02/2022-05-01' } }],
    ['a zone that is none', { when: { period: '2022-05-02', zone: 'Europe/Genf' } }],
    ['hours that are none', { when: { period: '2022-05-02', hours: '25:00' } }],
    ['a script for a link', { links: ['javascript:alert(1)'] }],
    ['an id that could break a line', { id: 'a\r\nb' }],
    ['a title in no language', { title: {} }],
    ['a title keyed by no language', { title: { 'not a tag': 'x' } }],
    ['a record without a source', { sources: [] }],
  ])('refuses %s', (_, wrong) => {
    expect(Event.safeParse({ ...event, ...wrong }).success).toBe(false);
  });

  it('accepts fields of a newer version of the format, and leaves them out', () => {
    expect(Event.parse({ ...event, colour: 'red', when: { ...event.when, era: 'CE' } })).toEqual(event);
    const data = { ...createDataset({ events: [event] }), publications: [] };
    expect(Dataset.parse(data)).toEqual(createDataset({ events: [event] }));
  });

  it('does not take __proto__ for a key', () => {
    const hostile = JSON.parse(`{"title":{"en":"x"},"__proto__":{"polluted":true}}`);
    expect((Event.parse({ ...event, ...hostile }) as Record<string, unknown>).polluted).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const parsed = Event.safeParse({
      ...event,
      title: JSON.parse('{"en":"x","__proto__":{"polluted":"y"}}'),
    });
    expect(Object.getPrototypeOf(parsed.data?.title ?? {})).toBe(Object.prototype);
    expect(parsed.data?.title.polluted).toBeUndefined();
  });

  it('has a JSON Schema with a definition for each record', () => {
    const schema = datasetJsonSchema() as { $defs: Record<string, unknown>; $id: string };
    for (const name of [
      'Event',
      'Office',
      'Region',
      'Mandate',
      'CoordinationMechanism',
      'Project',
      'Series',
      'Period',
    ])
      expect(schema.$defs, name).toHaveProperty(name);
    expect(schema.$id).toMatch(/^urn:/);
  });

  it('has a JSON Schema that refuses the days that the model refuses', () => {
    const { $defs } = datasetJsonSchema() as { $defs: Record<string, { pattern: string }> };
    const pattern = new RegExp($defs.Period!.pattern, 'u');
    for (const year of [1900, 2000, 2022, 2024])
      for (let month = 1; month <= 12; month++)
        for (let day = 28; day <= 32; day++) {
          const period = `${year}-${String(month).padStart(2, '0')}-${day}`;
          expect([period, pattern.test(period)]).toEqual([period, When.safeParse({ period }).success]);
        }
    for (const period of ['2022', '2022-07', '2022-07~', '../2022', '2022-10-20/..', '2022-10-20/2022-10-22'])
      expect([period, pattern.test(period)]).toEqual([period, When.safeParse({ period }).success]);
  });

  it('is written as JSON that reads back, and the same bytes each time', async () => {
    const data = createDataset({ events: [event] });
    const write = async () => {
      let text = '';
      for await (const piece of datasetWriter.write(data)) text += piece;
      return text;
    };
    const text = await write();
    expect(await write()).toBe(text);
    expect(Dataset.parse(JSON.parse(text)).events).toEqual([event]);
  });
});
