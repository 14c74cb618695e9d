/**
 * Imports calendars and lists in which very many entries are one meeting or may be, next to a program that reads the
 * same with a library and joins by a hash of title and start. Prints microseconds an entry for doubling sizes: they stay
 * the same where the work is linear. `node packages/import-ical/bench/duplicates.bench.mjs [entries …]`
 */
import { importFiles } from '@regional-presence/import';
import ICAL from 'ical.js';
import { iCalReader } from '../dist/index.js';

const calendar = (events) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bench//EN\r\n${events.join('')}END:VCALENDAR\r\n`;
const vevent = (uid, day, more) =>
  `BEGIN:VEVENT\r\nUID:${uid}@example.org\r\nDTSTAMP:20220101T000000Z\r\nDTSTART:${day}T090000Z\r\nDTEND:${day}T103000Z\r\nSUMMARY:Regional workshop on spectrum\r\nLOCATION:Geneva\\, Switzerland\r\n${more}END:VEVENT\r\n`;
const dayAfter = (i) => new Date(Date.UTC(2022, 0, 1 + i)).toISOString().slice(0, 10).replaceAll('-', '');
const csv = (rows) => `Title,Date,City,Remarks\r\n${rows.join('\r\n')}\r\n`;

const numbers = (count) => Array.from({ length: count }, (_, i) => i);

/** Each gives the name of a file and its text for a number of entries. */
const FILES = {
  'copies of one row': (count) => [
    'a.csv',
    csv(numbers(count).map(() => 'Forum on spectrum,2027-05-03,Lima,')),
  ],
  'one title on one day, other remarks': (count) => [
    'a.csv',
    csv(numbers(count).map((i) => `Forum on spectrum,2027-05-03,Lima,Room ${i}`)),
  ],
  'months only': (count) => [
    'a.csv',
    csv(
      numbers(count).map(
        (i) => `Forum on spectrum,${2000 + (i % 50)}-${String(1 + (i % 12)).padStart(2, '0')},Lima,Room ${i}`,
      ),
    ),
  ],
  'events of one title on one day': (count) => [
    'a.ics',
    calendar(numbers(count).map((i) => vevent(`e${i}`, '20270503', `DESCRIPTION:Room ${i}\r\n`))),
  ],
  'events of one title on other days': (count) => [
    'a.ics',
    calendar(numbers(count).map((i) => vevent(`e${i}`, dayAfter(i % 1500), `DESCRIPTION:Room ${i}\r\n`))),
  ],
  'copies of one event': (count) => [
    'a.ics',
    calendar(numbers(count).map(() => vevent('e', '20270503', ''))),
  ],
  'versions of a daily series': (count) => [
    'a.ics',
    calendar([
      vevent('e', dayAfter(0), `RRULE:FREQ=DAILY;COUNT=${count}\r\n`),
      ...numbers(count - 1).map((i) =>
        vevent('e', dayAfter(i + 1), `RECURRENCE-ID;RANGE=THISANDFUTURE:${dayAfter(i + 1)}T090000Z\r\n`),
      ),
    ]),
  ],
};

/** Joins the entries by title and start. */
function hashJoin([name, text]) {
  const entries = name.endsWith('.csv')
    ? text
        .trimEnd()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',').slice(0, 2).join())
    : new ICAL.Component(ICAL.parse(text))
        .getAllSubcomponents('vevent')
        .map((each) => `${each.getFirstPropertyValue('summary')},${each.getFirstPropertyValue('dtstart')}`);
  return new Set(entries).size;
}

async function imported([name, text]) {
  const content = new TextEncoder().encode(text);
  const { dataset, counts } = await importFiles(
    [{ name, content }],
    name.endsWith('.ics') ? { readers: [iCalReader] } : {},
  );
  return `${counts.rows} rows, ${dataset.events.length} events`;
}

async function time(run) {
  globalThis.gc?.();
  const start = performance.now();
  const result = await run();
  return { ms: performance.now() - start, result };
}

const given = process.argv.slice(2).map(Number);
const warm = FILES['events of one title on other days'](500);
await imported(warm);
for (const [name, fileOf] of Object.entries(FILES)) {
  console.log(name);
  const usual = name.startsWith('versions') ? [350, 700, 1400, 2800] : [5000, 10_000, 20_000, 40_000];
  for (const count of given.length > 0 ? given : usual) {
    const file = fileOf(count);
    const peer = await time(() => hashJoin(file));
    const own = await time(() => imported(file));
    const each = ({ ms }) => `${((ms * 1000) / count).toFixed(1)} µs an entry`;
    const ratio = `${(own.ms / peer.ms).toFixed(1)} times as long`;
    console.log(
      `  ${String(count).padStart(6)}: ${each(own)}, hash join ${each(peer)}: ${ratio}; ${own.result}`,
    );
  }
}
