import { toICalendar } from '@regional-presence/calendar';
import { createDataset, type Event } from '@regional-presence/core';
import { reviseDataset } from '@regional-presence/core/changes';
import { describe, expect, it } from 'vitest';

const joint: Event = {
  id: 'joint',
  kind: 'forum',
  title: { en: 'Joint forum' },
  region: 'AFR',
  otherRegions: ['ARB'],
  when: { period: '2026-05-05' },
  sources: [{ file: 'a.csv', row: 2 }],
};
const FIRST = '2026-01-01T00:00:00Z';
const LATER = '2026-02-01T00:00:00Z';

describe('an event of several regions', () => {
  it('is in the calendar of each of them', () => {
    const feed = (region: 'AFR' | 'ARB' | 'EUR') =>
      toICalendar(createDataset({ events: [joint] }), { region, stamp: FIRST });
    expect(feed('AFR')).toContain('Joint forum');
    expect(feed('ARB')).toContain('Joint forum');
    expect(feed('EUR')).not.toContain('Joint forum');
  });

  it('is cancelled in the calendar of a region that it no longer has', () => {
    const data = (event: Event) => ({ ...createDataset(), events: [event] });
    const published = reviseDataset(createDataset(), data(joint), FIRST).dataset;
    const { otherRegions: _, ...alone } = joint;
    const { dataset } = reviseDataset(published, data(alone), LATER);
    expect(toICalendar(dataset, { region: 'ARB', stamp: LATER })).toContain('STATUS:CANCELLED');
    expect(toICalendar(dataset, { region: 'AFR', stamp: LATER })).not.toContain('STATUS:CANCELLED');
  });
});
