// Writes a feed of difficult events (every zone of the platform near its transitions, leap days, long texts in several
// scripts), and the expected events as JSON. The expected instants are computed from the platform's zone data alone,
// without the code that writes the feed.
//
// `node scripts/interop/stress-feed.mjs FOLDER`
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { iCalendarWriter } from '../../packages/calendar/dist/index.js';
import { createDataset } from '../../packages/core/dist/index.js';

const folder = process.argv[2];
const formats = new Map();

/** Seconds east of UTC at an instant. */
function offsetAt(zone, instant) {
  if (!formats.has(zone))
    formats.set(zone, new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }));
  const name = formats
    .get(zone)
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName').value;
  const [, sign, hours = '0', minutes = '0', seconds = '0'] =
    /GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
}

/** The instant of a local time; `undefined` if the local time occurs twice or not at all. */
function instantOf(zone, local) {
  const found = new Set();
  for (const hours of [-26, 0, 26]) {
    const instant = local - offsetAt(zone, local + hours * 3_600_000) * 1000;
    if (instant + offsetAt(zone, instant) * 1000 === local) found.add(instant);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

const YEARS = [2011, 2018, 2022, 2026];

/**
 * `Africa/Casablanca 2026`: zones and years for which the zone data of Node.js and of this machine differ, because
 * one of them has another release of the tz database. The readers use those of the machine.
 */
function differentZoneData() {
  const zones = Intl.supportedValuesOf('timeZone');
  const days = YEARS.flatMap((year) =>
    Array.from({ length: 37 }, (_, i) => Date.UTC(year, 0, 1 + 10 * i)).map((instant) => ({ year, instant })),
  );
  const script = fileURLToPath(new URL('zone-offsets.py', import.meta.url));
  const input = JSON.stringify({ zones, instants: days.map(({ instant }) => instant / 1000) });
  const offsets = JSON.parse(execFileSync('/usr/bin/python3', [script], { input, encoding: 'utf8' }));
  const different = new Set();
  for (const [zone, found] of Object.entries(offsets))
    for (const [i, { year, instant }] of days.entries())
      if (found[i] !== offsetAt(zone, instant)) different.add(`${zone} ${year}`);
  return different;
}
const different = differentZoneData();
if (different.size > 0) console.log(`not tested, for other zone data: ${[...different].join(', ')}`);
if (different.size > 20) throw new Error('the zone data of Node.js and of this machine differ too much');

const TEXTS = [
  'Plain',
  'Comma, semicolon; backslash \\ and "quotes"',
  'ورشة عمل حول الطيف الترددي، مع نص طويل بما يكفي ليُطوى على أكثر من سطر واحد في الملف',
  '人工智能与频谱管理区域研讨会，标题长到必须折行，并且每个字符占三个字节，不得被拆开',
  'Atelier régional sur l’accessibilité des TIC — été 2022 : « à suivre », avec un titre qui se replie',
  '👩‍💻🌍 emoji 🇨🇭 that must not be cut in two when the line is folded at its seventy-fifth octet 🎉🎉🎉',
  // As long as Outlook keeps.
  `Long ${'word '.repeat(49)}end`,
  'Line one\nLine two\n\nLine four',
];

const events = [];
const expected = [];
/** @param times start and end, for each day if the event takes place at the same hours on several days. */
const add = (when, ...times) => {
  const id = `e${events.length}`;
  const title = TEXTS[events.length % TEXTS.length];
  const note = TEXTS[(events.length + 3) % TEXTS.length];
  const row = events.length + 1;
  events.push({
    id,
    kind: 'meeting',
    title: { und: title },
    note,
    when,
    sources: [{ file: 'stress', row }],
  });
  const [[start, end]] = times;
  const isMonth = when.period === '2024-02';
  const month = isMonth ? 'Date to be confirmed: known to the month, February 2024.\n' : '';
  const description = `${month}${note}\nSource: stress row ${row}`;
  const summary = isMonth ? `${title} (date to be confirmed)` : title;
  expected.push({ uid: `${id}@regional-presence`, summary, description, start, end, times });
};

const day = (local) => new Date(local).toISOString().slice(0, 10);
const clockTime = (local) => new Date(local).toISOString().slice(11, 16);
for (const zone of Intl.supportedValuesOf('timeZone')) {
  for (const year of YEARS) {
    if (different.has(`${zone} ${year}`)) continue;
    for (let month = 0; month < 12; month += 3) {
      // Most transitions are on Sundays at night.
      const first = Date.UTC(year, month, 1);
      const sunday =
        first + ((7 - new Date(first).getUTCDay()) % 7) * 86_400_000 + (events.length % 4) * 7 * 86_400_000;
      const local = sunday + (events.length % 7) * 1_800_000 + 1_800_000;
      const start = instantOf(zone, local);
      const end = instantOf(zone, local + 5_400_000);
      if (start === undefined || end === undefined) continue;
      const to = clockTime(local + 5_400_000);
      add({ period: day(local), hours: `${clockTime(local)}-${to}`, zone }, [
        new Date(start).toISOString(),
        new Date(end).toISOString(),
      ]);
    }
  }
}
for (const [period, start, end] of [
  ['2024-02-29', '2024-02-29', '2024-03-01'],
  ['2023-12-31/2024-01-01', '2023-12-31', '2024-01-02'],
  ['2024-02', '2024-02-01', '2024-03-01'],
])
  add({ period }, [start, end]);
add({ period: '2022-05-02/2022-05-05', hours: '18:00-11:00', zone: 'UTC', continuous: true }, [
  '2022-05-02T18:00:00.000Z',
  '2022-05-05T11:00:00.000Z',
]);
// The same local hours on each day, before and after a transition; the second also over it.
const RUNS = { '15:00-16:30': [15, 16.5], '22:00-06:00': [22, 30] };
for (const zone of Intl.supportedValuesOf('timeZone'))
  for (const first of [Date.UTC(2022, 2, 12), Date.UTC(2022, 2, 26), Date.UTC(2022, 9, 29)])
    for (const [hours, ends] of Object.entries(RUNS)) {
      const times = [0, 1, 2].map((n) =>
        ends.map((hour) => instantOf(zone, first + n * 86_400_000 + hour * 3_600_000)),
      );
      if (times.flat().includes(undefined)) continue;
      add(
        { period: `${day(first)}/${day(first + 2 * 86_400_000)}`, hours, zone },
        ...times.map((instants) => instants.map((instant) => new Date(instant).toISOString())),
      );
    }

let text = '';
for await (const chunk of iCalendarWriter.write(createDataset({ events }), {
  sources: true,
  months: 'tentative',
}))
  text += chunk;
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'stress.ics'), text);
writeFileSync(join(folder, 'stress.json'), JSON.stringify(expected));
console.log(`${events.length} events of ${formats.size} zones`);
