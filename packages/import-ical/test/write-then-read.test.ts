import { iCalendarWriter, jCalWriter } from '@regional-presence/calendar';
import { createDataset, type Dataset, EVENT_KINDS, type Event } from '@regional-presence/core';
import { importFiles, READERS } from '@regional-presence/import';
import { areHoursInZone, collectText, runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iCalReader } from '../src/index.js';

const WRITERS = { ics: iCalendarWriter, jcal: jCalWriter };
type Format = keyof typeof WRITERS;

const written = (data: Dataset, format: Format): Promise<string> => collectText(WRITERS[format].write(data));
const read = (text: string, format: Format) =>
  importFiles([{ name: `a.${format}`, content: new TextEncoder().encode(text) }], {
    readers: [iCalReader, ...READERS],
  });

const day = fc
  .integer({ min: 0, max: 3000 })
  .map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10));
const period = fc.oneof(
  day,
  fc.tuple(day, day).map(([a, b]) => (a === b ? a : [a, b].sort().join('/'))),
);
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const minutes = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1439 }));
const hours = fc
  .tuple(minutes, fc.option(minutes, { nil: undefined }))
  .filter(([start, end]) => start !== end)
  .map(([start, end]) => (end === undefined ? clock(start) : `${clock(start)}-${clock(end)}`));
const zone = fc.constantFrom('Europe/Zurich', 'Asia/Kathmandu', 'America/New_York', 'Africa/Dakar', 'UTC');
/** A continuous event takes a day or more: a shorter one has hours only, and one that ends at midnight ends a day earlier. */
const isLong = (days: string, of: string) => {
  const [first, last = first] = days.split('/').map((text) => Date.parse(text!) / 86_400_000);
  if (of.endsWith('-00:00')) return false;
  return last! - first! > 1 || (last! > first! && of.slice(6) >= of.slice(0, 5));
};
/** From midnight to the last minute is a whole day; in UTC, from a full quarter to the minute before it one of another zone. */
const areWholeDays = ({ hours: of, zone: at }: { hours: string; zone?: string | undefined }) => {
  const [start, end] = of.split('-').map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  // Some write the first minute of a day as its start.
  const midnight = start! % 30 === 1 ? start! - 1 : start!;
  return (at === 'UTC' ? midnight % 15 === 0 : midnight === 0) && end === (midnight + 1439) % 1440;
};
/** A reader cannot know the zone of hours in UTC, and that whole days were hours. */
const when: fc.Arbitrary<NonNullable<Event['when']>> = fc.oneof(
  period.map((of) => ({ period: of })),
  fc
    .record({ period, hours, zone: fc.option(zone, { nil: undefined }), continuous: fc.boolean() })
    .map(({ zone: at, continuous, ...time }) => ({
      ...time,
      ...(at ? { zone: at } : {}),
      ...(continuous && time.hours.length > 5 && isLong(time.period, time.hours)
        ? { continuous: true as const }
        : {}),
    }))
    .filter(areHoursInZone)
    .filter((one) => !areWholeDays(one)),
);
/** Words with every character that calendars escape or that may break a line. */
const words = fc
  .array(
    fc.constantFrom(
      ...[
        'spectrum',
        'accessibilité',
        'منتدى',
        '频谱管理',
        '👩‍💻',
        'a;b',
        'c, d',
        'x\\y',
        'x\\n',
        '"q"',
        '“q”',
        "it's",
      ],
      ...['<b>', '=1+1', '^n', 'e:f', '100 %', 'ITU‑R', 'naïve', 'a-very-long-word'.repeat(6)],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) => all.join(' '));
const place = fc.constantFrom(
  { venue: 'CICG', city: 'Geneva', country: 'CH' },
  { city: 'Dakar', country: 'SN' },
  { city: 'Lima', country: 'PE' },
  { venue: 'Hotel; “Sea, view”', city: 'Bangkok', country: 'TH' },
);
/** The import takes punctuation at the end of an address in a cell for that of the sentence. */
const link = fc
  .webUrl({ withFragments: true, withQueryParameters: true })
  .map((url) => new URL(url).href)
  .filter((url) => /[\w/]$/.test(url));
const some = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const event = fc.record({
  title: words,
  kind: fc.constantFrom(...EVENT_KINDS),
  when,
  region: some(fc.constantFrom('AFR', 'EUR', 'ARB')),
  sector: some(fc.constantFrom('ITU-R', 'ITU-T', 'ITU-D')),
  status: some(fc.constantFrom('cancelled', 'postponed', 'tentative')),
  bodies: some(fc.constantFrom(['SG13RG-AFR'], ['SG3RG-AO', 'SG5RG-AFR'])),
  theme: some(fc.constantFrom('Digital skills', 'Emergency, and relief')),
  place: some(place),
  links: some(link.map((url) => [url])),
});
const events = fc.array(event, { minLength: 1, maxLength: 6 }).map((all) =>
  all.map(({ title, theme, ...fields }, i): Event => {
    // The record already has what a place or a body implies.
    const implied = fields.place || fields.bodies ? { region: 'AFR' as const, sector: 'ITU-T' as const } : {};
    const given = Object.entries(fields).filter(([, value]) => value !== undefined);
    return {
      ...implied,
      ...(Object.fromEntries(given) as Omit<Event, 'id' | 'title' | 'sources'>),
      id: `event-${i}`,
      title: { und: `Number ${i}: ${title}` },
      ...(theme ? { theme: { und: theme } } : {}),
      sources: [{ file: 'a.csv', row: i + 2 }],
    };
  }),
);

/** The fields of an event that a calendar carries. The language of a text may be detected, so only texts are compared. */
function carried({ title, when, theme, bodies, ...rest }: Event) {
  const { kind, region, sector, status, place: at, links } = rest;
  const { phrase: _, ...stated } = when!;
  // A feed has hours without a zone in its text only.
  const time = stated.hours && !stated.zone ? { period: stated.period } : stated;
  const [titleText, themeText] = [Object.values(title), Object.values(theme ?? {})];
  return { titleText, themeText, kind, time, region, sector, status, bodies: bodies?.toSorted(), at, links };
}
const titleOf = ({ title }: Event) => Object.values(title)[0]!;
const byTitle = (a: Event, b: Event) => (titleOf(a) < titleOf(b) ? -1 : 1);

describe('events that are written and read back', () => {
  it.each(['ics', 'jcal'] as const)('in %s are unchanged', async (format) => {
    await fc.assert(
      fc.asyncProperty(events, async (all) => {
        const { dataset: back, counts } = await read(
          await written(createDataset({ events: all }), format),
          format,
        );
        expect(back.events.toSorted(byTitle).map(carried)).toEqual(all.toSorted(byTitle).map(carried));
        expect(counts.rejected).toBe(0);
      }),
      { numRuns: runs(300) },
    );
  });

  it('keep their ids when their titles and days are corrected within the year', async () => {
    await fc.assert(
      fc.asyncProperty(events, async (all) => {
        const corrected = all.map(
          (one): Event => ({
            ...one,
            title: { und: `${titleOf(one)}, corrected` },
            when: { period: `${one.when!.period.slice(0, 4)}-06-15` },
          }),
        );
        const ids = async (of: Event[]) => {
          const { dataset: back } = await read(await written(createDataset({ events: of }), 'ics'), 'ics');
          return back.events.toSorted(byTitle).map(({ id }) => id);
        };
        expect(await ids(corrected)).toEqual(await ids(all));
      }),
      { numRuns: runs(50) },
    );
  });
});
