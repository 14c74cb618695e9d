import { importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

async function read(cells: Record<string, string>) {
  const quoted = (texts: string[]) => texts.map((text) => `"${text}"`).join();
  const content = `${quoted(['Title', 'Date', ...Object.keys(cells)])}\n${quoted(['Forum', '2026-05-05', ...Object.values(cells)])}\n`;
  const { dataset, problems } = await importFiles({ name: 'a.csv', content });
  const { place } = dataset.events[0]!;
  const { text, venue, city } = place!;
  return {
    place,
    // What calendars and documents show, before the country.
    location: text ?? [venue, city].filter(Boolean).join(', '),
    codes: problems.filter(({ severity }) => severity !== 'remark').map(({ code }) => code),
  };
}

describe('the address of an event', () => {
  it('is between the venue and the city', async () => {
    const { place, location, codes } = await read({
      Address: '12 Harbour Road',
      Venue: 'Blue Hall',
      City: 'Nairobi',
      Country: 'Kenya',
    });
    expect(location).toMatch(/^Blue Hall, 12 Harbour Road, Nairobi/);
    expect(place).toMatchObject({ venue: 'Blue Hall', city: 'Nairobi', country: 'KE' });
    expect(codes).toEqual([]);
  });

  it('has the city where no column has it', async () => {
    const { place, location } = await read({ Venue: 'Blue Hall', Address: 'Bedford Way, London WC1H 9EU' });
    expect(place).toMatchObject({ venue: 'Blue Hall', city: 'London', country: 'GB' });
    expect(location).toContain('Blue Hall, Bedford Way, London WC1H 9EU');
  });

  it('is the venue where there is none', async () => {
    const { place, location } = await read({ 'Street address': '12 Harbour Road', City: 'Nairobi' });
    expect(place).toMatchObject({ venue: '12 Harbour Road', city: 'Nairobi' });
    expect(location).toBe('12 Harbour Road, Nairobi');
  });

  it('follows a room in a column of places', async () => {
    const { location } = await read({ Location: 'Room 201A', Address: '121 N LaSalle St', City: 'Chicago' });
    expect(location).toMatch(/^Room 201A, 121 N LaSalle St, Chicago/);
  });
});
