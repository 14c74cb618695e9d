/**
 * Reads a calendar of 20,000 events and expands rules next to the libraries that a program would use instead. Prints
 * milliseconds and the ratio. `pnpm bench`, or `node packages/import-ical/bench/import-ical.bench.mjs`.
 */
import ICAL from 'ical.js';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { iCalReader } from '../dist/index.js';
import { expandRule } from '../dist/rule/expand-rule.js';
import { parseRule } from '../dist/rule/rule.js';
import { StepBudget } from '../dist/rule/step-budget.js';

const day = (i) => new Date(Date.UTC(2022, 0, 1 + (i % 1500))).toISOString().slice(0, 10).replaceAll('-', '');
const calendar = (events) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bench//EN\r\n${events.join('')}END:VCALENDAR\r\n`;
const event = (i, more = '') =>
  `BEGIN:VEVENT\r\nUID:event-${i}@example.org\r\nDTSTAMP:20220101T000000Z\r\nDTSTART;TZID=Europe/Zurich:${day(i)}T090000\r\nDTEND;TZID=Europe/Zurich:${day(i)}T103000\r\nSUMMARY:Workshop number ${i} on spectrum\r\nLOCATION:Geneva\\, Switzerland\r\nDESCRIPTION:Agenda and registration for event ${i} with more text so that the line \r\n is folded.\r\n${more}END:VEVENT\r\n`;

async function rowsOf(text) {
  let rows = 0;
  const content = new TextEncoder().encode(text);
  for await (const output of iCalReader.read({ name: 'a.ics', content }))
    if (output.type === 'table') for await (const batch of output.rows()) rows += batch.length;
  return rows;
}

/** The properties of each event, without rows or problems. */
function eventsOfIcalJs(text) {
  const component = new ICAL.Component(ICAL.parse(text));
  const names = ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'location', 'description'];
  let count = 0;
  for (const each of component.getAllSubcomponents('vevent'))
    if (names.every((name) => each.getFirstProperty(name)?.jCal[3])) count++;
  return count;
}

const RULES = [
  'FREQ=DAILY;COUNT=100',
  'FREQ=WEEKLY;BYDAY=MO,WE;COUNT=100',
  'FREQ=MONTHLY;BYDAY=2TU;COUNT=100',
];
const START = Date.UTC(2022, 0, 3, 9) / 1000;
const WINDOW = { from: START, to: Date.UTC(2100, 0, 1) / 1000 };

function occurrences(rule, times) {
  let found = 0;
  for (let i = 0; i < times; i++)
    for (const _ of expandRule(parseRule(rule), START + i * 86_400, WINDOW, new StepBudget(1e9))) found++;
  return found;
}

function occurrencesOfRRuleTemporal(rule, times) {
  let found = 0;
  for (let i = 0; i < times; i++) {
    const text = `DTSTART;TZID=UTC:${day(i)}T090000\nRRULE:${rule}`;
    found += new RRuleTemporal({ rruleString: text, temporal: Temporal }).all().length;
  }
  return found;
}

/** The fastest of three runs, in milliseconds, and what the run counted. */
async function measure(run) {
  let best = Number.POSITIVE_INFINITY;
  let count = 0;
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    count = await run();
    best = Math.min(best, performance.now() - start);
  }
  return { ms: best, count };
}

async function compare(title, ours, peerName, peer) {
  const [a, b] = [await measure(ours), await measure(peer)];
  const line = ({ ms, count }) => `${ms.toFixed(0)} ms (${count})`;
  console.log(`${title}: ours ${line(a)}, ${peerName} ${line(b)}, ratio ${(a.ms / b.ms).toFixed(2)}`);
}

const plain = calendar(Array.from({ length: 20_000 }, (_, i) => event(i)));
await compare(
  '20,000 events to rows',
  () => rowsOf(plain),
  'ical.js properties',
  () => eventsOfIcalJs(plain),
);
for (const rule of RULES)
  await compare(
    `${rule} of 100 series`,
    () => occurrences(rule, 100),
    'rrule-temporal',
    () => occurrencesOfRRuleTemporal(rule, 100),
  );
