import type { Event } from '@regional-presence/core';
import { loadThesaurus, matchEvents } from '@regional-presence/linkage';
import { eventWith } from '@regional-presence/test-utils';

import { describe, expect, it } from 'vitest';

await loadThesaurus();

const event = (title: string, changes: Partial<Event> = {}): Event =>
  eventWith({
    id: 'e',
    kind: 'meeting',
    title: { und: title },
    region: 'AFR',
    bodies: ['SG13RG-AFR'],
    when: { period: '2022-10-20' },
    ...changes,
  });
const certainty = (a: Event, b: Event) => matchEvents(a, b)?.certainty;

describe('the same meeting', () => {
  const first = event('SG13RG-AFR virtual meeting', {
    when: { period: '2022-10-20', hours: '11:00-17:00', zone: 'Europe/Zurich' },
  });
  const ninth = event('Study Group 13 Regional Group for Africa (SG13RG-AFR), 9th meeting');

  it('is certain by body and day if nothing in the titles distinguishes two', () => {
    expect(matchEvents(first, ninth)).toEqual({
      certainty: 'certain',
      score: 24,
      evidence: [{ kind: 'same-period' }, { kind: 'body-title' }, { kind: 'same-body' }],
    });
    expect(certainty(ninth, first)).toBe('certain');
  });

  it('is another on another day, of another body, or with other hours', () => {
    expect(certainty(first, event('SG13RG-AFR', { when: { period: '2022-10-21' } }))).toBeUndefined();
    expect(certainty(first, event('SG5RG-AFR', { bodies: ['SG5RG-AFR'] }))).toBeUndefined();
    const afternoon = event('SG13RG-AFR', {
      when: { period: '2022-10-20', hours: '18:00-19:00', zone: 'Europe/Zurich' },
    });
    expect(certainty(first, afternoon)).not.toBe('certain');
  });

  it('is never certain for two working parties of one body on one day', () => {
    expect(certainty(event('SG13RG-AFR WP1 meeting'), event('SG13RG-AFR WP2 meeting'))).not.toBe('certain');
  });

  it('is not certain where place or kind contradict', () => {
    const lima = event('Forum', { bodies: [], place: { city: 'Lima' } });
    const quito = event('Forum', {
      bodies: [],
      place: { city: 'Quito' },
      sources: [{ file: 'b.csv', row: 2 }],
    });
    expect(certainty(lima, quito)).toBe('likely');
    expect(certainty(event('Forum'), event('Forum', { kind: 'workshop' }))).toBe('likely');
  });

  it('is likely where a month and a day of it carry one title', () => {
    const month = event('Digital forum', { bodies: [], when: { period: '2022-10' } });
    expect(certainty(month, event('Digital forum', { bodies: [] }))).toBe('likely');
  });
});
