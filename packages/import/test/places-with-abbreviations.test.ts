import { importRows } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

async function placeOf(Place: string) {
  const { dataset, problems } = await importRows([{ Title: 'Forum', Date: '12 May 2027', Place }]);
  const { text: _, ...place } = dataset.events[0]!.place!;
  return { place, isAsked: problems.some(({ code }) => code === 'city-ambiguous') };
}

describe('an abbreviation beside a city', () => {
  it.each([
    ['Geneva, ITU', { city: 'Geneva', country: 'CH', venue: 'ITU' }],
    ['ITU, Geneva', { city: 'Geneva', country: 'CH', venue: 'ITU' }],
    ['Nairobi, UNON', { city: 'Nairobi', country: 'KE', venue: 'UNON' }],
    ['Washington, D.C.', { city: 'Washington', country: 'US' }],
    ['Boston, Mass.', { city: 'Boston', country: 'US' }],
    ['Kuala Lumpur, W.P.', { city: 'Kuala Lumpur', country: 'MY' }],
  ])('is its venue, or with points its state: %s', async (text, place) => {
    expect(await placeOf(text)).toEqual({ place, isAsked: false });
  });

  it.each(['CDMX', 'LIMA'])('is a city where nothing else is: %s', async (text) => {
    expect((await placeOf(text)).place).toMatchObject({ city: text });
  });

  it('of the Union is no city', async () => {
    expect(await placeOf('ITU')).toEqual({ place: { venue: 'ITU' }, isAsked: false });
    expect((await placeOf('Itu, Brazil')).place).toMatchObject({ city: 'Itu', country: 'BR' });
  });
});

describe('two names of one city', () => {
  it.each(['Ciudad de México, CDMX', 'Genève (Geneva)', 'Moscow (Москва)', 'Geneva, Genf, Switzerland'])(
    'are no venue: %s',
    async (text) => {
      const { place } = await placeOf(text);
      expect(place).not.toHaveProperty('venue');
      expect(text.startsWith(place.city!)).toBe(true);
    },
  );
});
