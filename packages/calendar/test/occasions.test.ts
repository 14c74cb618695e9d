import { toICalendar } from '@regional-presence/calendar';
import { createDataset, type Event } from '@regional-presence/core';
import { describe, expect, it } from 'vitest';

const occasion = (number: number, period: string): Event => ({
  id: `clinic-${number}`,
  kind: 'clinic',
  title: { en: 'Security clinic', fr: 'Atelier' },
  occasion: { number, of: 2 },
  when: { period },
  sources: [{ file: 'a.csv', row: 2 }],
});

describe('several occasions of one activity', () => {
  it.each(['en', 'fr', 'ru', 'zh'] as const)(
    'have the title of the office and no words more: %s',
    (language) => {
      const data = createDataset({ events: [occasion(1, '2026-05-05'), occasion(2, '2026-05-12')] as never });
      const feed = toICalendar(data, { language, stamp: '2026-01-01T00:00:00Z' });
      const titles = [...feed.matchAll(/^SUMMARY[^:]*:(.*)\r$/gm)].map(([, title]) => title);
      expect(titles).toEqual(Array(2).fill(language === 'fr' ? 'Atelier' : 'Security clinic'));
    },
  );
});
