import { describe, expect, it } from 'vitest';
import { importFiles } from '../src/index.js';

/** One city of each of several regions, as lists in several languages have it. */
const CITIES = [
  ['Geneva', 'Switzerland', 'Genève', 'Suisse'],
  ['Moscow', 'Russian Federation', 'Москва', 'Россия'],
  ['Cairo', 'Egypt', 'القاهرة', 'مصر'],
  ['Beijing', 'China', '北京', '中国'],
  ['Brussels', 'Belgium', 'Bruselas', 'Bélgica'],
] as const;

const csv = (name: string, city: string, country: string) => ({
  name,
  content: `Title,Date,City,Country\nForum on AI,5 May 2026,${city},${country}\n`,
});

describe('a city that two lists have in two languages', () => {
  it('is one place: the meeting is one, in the spelling of one list', async () => {
    for (const [city, country, otherCity, otherCountry] of CITIES) {
      const { dataset, problems } = await importFiles([
        csv('a.csv', city, country),
        csv('b.csv', otherCity, otherCountry),
      ]);
      expect(dataset.events.map(({ place }) => place?.city)).toHaveLength(1);
      expect([city, otherCity]).toContain(dataset.events[0]!.place!.city);
      expect(problems.map(({ code }) => code)).not.toContain('possible-duplicate');
      expect(problems.filter(({ severity }) => severity !== 'remark')).toEqual([]);
    }
  });

  it('is another place than a city that is not it', async () => {
    const { dataset } = await importFiles([
      csv('a.csv', 'Geneva', 'Switzerland'),
      csv('b.csv', 'Lausanne', 'Suisse'),
    ]);
    expect(dataset.events).toHaveLength(2);
  });
});
