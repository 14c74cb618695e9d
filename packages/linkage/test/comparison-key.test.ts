import type { Event } from '@regional-presence/core';
import { eventWith } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import { comparisonKey } from '../src/block/comparison-key.js';

const when = { period: '2027-05-03', hours: '09:00-10:00', zone: 'UTC' };

const FORUM: Partial<Event> = {
  title: { en: 'Forum' },
  region: 'AFR',
  when,
  place: { city: 'Lima', country: 'PE', venue: 'Hall 1' },
  modality: 'hybrid',
  bodies: ['SG5'],
  occasion: { number: 1, of: 2 },
  sources: [{ file: 'a.csv', row: 2 }],
};

/** Whether an event with changed fields is compared as the same. */
const isEqual = (changed: Partial<Event>) =>
  comparisonKey(eventWith(FORUM)) === comparisonKey(eventWith({ ...FORUM, ...changed }));

describe('an event is compared like another', () => {
  it.each<[what: string, changed: Partial<Event>]>([
    ['id', { id: 'other' }],
    ['note', { note: 'Postponed' }],
    ['tag of the language', { title: { und: 'Forum' } }],
    ['phrase of the date', { when: { ...when, phrase: '3 May' } as Event['when'] }],
    ['number of occasions', { occasion: { number: 1, of: 3 } }],
  ])('whatever its %s', (_, changed) => {
    expect(isEqual(changed)).toBe(true);
  });

  it.each<[what: string, changed: Partial<Event>]>([
    ['title', { title: { en: 'Week' } }],
    ['title in another language', { title: { en: 'Forum', fr: 'Forum' } }],
    ['kind', { kind: 'workshop' }],
    ['region', { region: 'EUR' }],
    ['period', { when: { ...when, period: '2027-05-04' } }],
    ['hours', { when: { ...when, hours: '09:00-11:00' } }],
    ['zone', { when: { ...when, zone: 'Africa/Dakar' } }],
    ['certainty of the zone', { when: { ...when, inferred: ['zone'] } }],
    ['date', { when: undefined }],
    ['country', { place: { city: 'Lima', country: 'EC' } }],
    ['city', { place: { city: 'Quito', country: 'PE' } }],
    ['place', { place: undefined }],
    ['venue', { place: { ...FORUM.place, venue: 'Hall 2' } }],
    ['partners', { partners: [{ name: 'ATU' }] }],
    ['links', { links: ['https://example.org/1'] }],
    ['description', { description: { en: 'A talk' } }],
    ['columns that the model does not have', { extra: { Programme: 'Evening school' } }],
    ['modality', { modality: 'virtual' }],
    ['bodies', { bodies: ['SG9'] }],
    ['occasion', { occasion: { number: 2, of: 2 } }],
    ['occasion, if it is one', { occasion: undefined }],
    ['row of an occasion', { sources: [{ file: 'a.csv', row: 3 }] }],
    ['file of an occasion', { sources: [{ file: 'b.csv', row: 2 }] }],
    ['sheet of an occasion', { sources: [{ file: 'a.csv', sheet: 'May', row: 2 }] }],
  ])('not if it differs in its %s', (_, changed) => {
    expect(isEqual(changed)).toBe(false);
  });

  it('whatever the zones are that were inferred', () => {
    const inferred = { ...when, inferred: ['zone' as const] };
    const [one, other] = [inferred, { ...inferred, zone: 'Africa/Dakar' }].map((of) =>
      eventWith({ when: of }),
    );
    expect(comparisonKey(one!)).toBe(comparisonKey(other!));
  });

  it('whatever its row if it is no occasion', () => {
    const [one, other] = [2, 3].map((row) => eventWith({ sources: [{ file: 'a.csv', row }] }));
    expect(comparisonKey(one!)).toBe(comparisonKey(other!));
  });
});
