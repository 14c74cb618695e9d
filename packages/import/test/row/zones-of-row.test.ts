import { describe, expect, it } from 'vitest';
import { importFiles } from '../../src/index.js';

const read = async (date: string, hours: string, city = 'Bangkok') => {
  const content = `Title;Date;Hours;City;Modality\nA;${date};${hours};${city};physical\n`;
  const { dataset, problems } = await importFiles([{ name: 'list.csv', content }]);
  const { hours: read, zone } = dataset.events[0]!.when!;
  return { hours: read, zone, codes: problems.map(({ code }) => code) };
};

describe('hours of which several zones are written', () => {
  it.each([
    ['18 September 2024', '14:00 UTC+2/UTC+3'],
    ['18 September 2024', '14:00 (Geneva / Nairobi)'],
    ['18 September 2024, 14:00 Geneva or New York time', ''],
    ['18 September 2024, 14:00 (Genève / Nairobi)', ''],
    ['18 сентября 2024 14:00 МСК / Астана', ''],
  ])('are not in the zone of the place: %s %s', async (date, hours) => {
    const found = await read(date, hours);
    expect(found).toMatchObject({ hours: '14:00', zone: undefined });
    expect(found.codes).toContain('zone-omitted');
  });

  it('are in the one that agrees', async () => {
    expect(await read('18 September 2024', '14:00 (Geneva / Paris)')).toMatchObject({
      zone: 'Europe/Zurich',
    });
  });
});

it('A zone in another language than the date is read', async () => {
  expect(await read('"18 September 2024, 14:00 (heure de Dakar)"', '')).toMatchObject({
    zone: 'Africa/Dakar',
  });
  expect(await read('"18 September 2024, 14:00 (main hall)"', '')).toMatchObject({ zone: 'Asia/Bangkok' });
});

describe('midnight', () => {
  it('alone in the column of hours is reported', async () => {
    const found = await read('12 March 2024', 'midnight');
    expect(found.hours).toBeUndefined();
    expect(found.codes).toContain('hours-omitted');
  });

  it('is read as an end, and as programs write it', async () => {
    expect(await read('12 March 2024', '20:00 - midnight')).toMatchObject({ hours: '20:00-24:00' });
    expect(await read('12 March 2024', '00:00')).toMatchObject({ hours: '00:00' });
  });
});

describe('an offset beside a column of zones', () => {
  const zoneOf = async (start: string, end: string, zone: string) => {
    const content = `Title,Start,End,Zone\nA,${start},${end},${zone}\n`;
    const { dataset, problems } = await importFiles([{ name: 'list.csv', content }]);
    return {
      zone: dataset.events[0]!.when!.zone,
      contradicts: problems.some(({ code }) => code === 'cells-contradict'),
    };
  };

  it.each([
    ['2026-05-07T09:00:00+02:00', '2026-05-07T10:00:00+02:00', 'Europe/Zurich'],
    ['2026-01-07T09:00:00+01:00', '2026-01-07T10:00:00+01:00', 'Europe/Zurich'],
    ['2026-01-07T09:00:00Z', '2026-01-07T10:00:00Z', 'Europe/London'],
  ])('is that of the zone where they agree on the day: %s %s %s', async (start, end, zone) => {
    expect(await zoneOf(start, end, zone)).toEqual({ zone, contradicts: false });
  });

  it.each([
    ['2026-05-07T09:00:00+02:00', '2026-05-07T10:00:00+02:00', 'Asia/Bangkok'],
    ['2026-01-07T09:00:00+02:00', '2026-01-07T10:00:00+02:00', 'Europe/Zurich'],
    ['2026-05-07T09:00:00Z', '2026-05-07T10:00:00Z', 'Europe/London'],
  ])('contradicts it where they do not: %s %s %s', async (start, end, zone) => {
    expect((await zoneOf(start, end, zone)).contradicts).toBe(true);
  });
});
