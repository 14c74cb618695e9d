import type { Event } from '@regional-presence/core';

/** A valid event with as few fields as a test needs, and the given fields. */
export const eventWith = (fields: Partial<Event> = {}): Event => ({
  id: 'forum',
  kind: 'forum',
  title: { en: 'Forum' },
  when: { period: '2022-05-02' },
  sources: [{ file: 'a.csv', row: 2 }],
  ...fields,
});
