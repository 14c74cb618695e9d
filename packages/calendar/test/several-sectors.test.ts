import { toICalendar } from '@regional-presence/calendar';
import { createDataset, type Event } from '@regional-presence/core';
import { reviseDataset } from '@regional-presence/core/changes';
import { describe, expect, it } from 'vitest';

const joint: Event = {
  id: 'joint',
  kind: 'forum',
  title: { en: 'Joint forum' },
  region: 'AFR',
  sector: 'ITU-T',
  otherSectors: ['ITU-D'],
  when: { period: '2026-05-05' },
  sources: [{ file: 'a.csv', row: 2 }],
};
const FIRST = '2026-01-01T00:00:00Z';
const feed = (events: Event[], sector: 'ITU-R' | 'ITU-T' | 'ITU-D') =>
  toICalendar(createDataset({ events: events.map(({ ...event }) => event) as never }), {
    sector,
    stamp: FIRST,
  });

describe('an event of several Sectors', () => {
  it('is in the calendar of each of them', () => {
    expect(feed([joint], 'ITU-T')).toContain('Joint forum');
    expect(feed([joint], 'ITU-D')).toContain('Joint forum');
    expect(feed([joint], 'ITU-R')).not.toContain('Joint forum');
    expect(feed([joint], 'ITU-T')).toMatch(/CATEGORIES:[^\r]*ITU-T,ITU-D/);
  });

  it('is cancelled in the calendar of a Sector that no longer holds it', () => {
    const data = (event: Event) => ({ ...createDataset(), events: [event] });
    const published = reviseDataset(createDataset(), data(joint), FIRST).dataset;
    const { otherSectors: _, ...alone } = joint;
    const { dataset } = reviseDataset(published, data(alone), '2026-02-01T00:00:00Z');
    const options = { stamp: '2026-02-01T00:00:00Z' };
    expect(toICalendar(dataset, { sector: 'ITU-D', ...options })).toContain('STATUS:CANCELLED');
    expect(toICalendar(dataset, { sector: 'ITU-T', ...options })).not.toContain('STATUS:CANCELLED');
  });
});
