// What people write by hand to make a calendar of a spreadsheet: papaparse with a header row, a Zod object for each
// row, and ical.js. It reads the dates that it knows, and has no problems of cells, no duplicates and no places.
// `node packages/cli/bench/glued.mjs FILE.csv FILE.ics`
import { readFileSync, writeFileSync } from 'node:fs';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { z } from 'zod';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const day = (year, month, date) => new ICAL.Time({ year, month, day: date, isDate: true });
const month = (name) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** The first and last day of a phrase; `undefined` for one in another form. */
function daysOf(text) {
  let found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (found) return [day(+found[1], +found[2], +found[3]), day(+found[1], +found[2], +found[3])];
  found = /^(\d{1,2})\/(\d\d)\/(\d{4})$/.exec(text);
  if (found) return [day(+found[3], +found[2], +found[1]), day(+found[3], +found[2], +found[1])];
  found = /^(\d{1,2})(?:\s*(?:-|to)\s*(\d{1,2}))? ([A-Za-z]+) (\d{4})$/.exec(text);
  if (found)
    return [
      day(+found[4], month(found[3]), +found[1]),
      day(+found[4], month(found[3]), +(found[2] ?? found[1])),
    ];
  found = /^([A-Za-z]+) (\d{1,2}), (\d{4})$/.exec(text);
  if (found) return [day(+found[3], month(found[1]), +found[2]), day(+found[3], month(found[1]), +found[2])];
  return undefined;
}

const Row = z.object({
  Title: z.string().min(1),
  Type: z.string(),
  Date: z.string().min(1),
  Hours: z.string(),
  Place: z.string(),
  Mode: z.string(),
  Region: z.enum(['AFR', 'AMS', 'ARB', 'ASP', 'CIS', 'EUR']),
  Group: z.string(),
  Partners: z.string(),
  Status: z.string(),
  Link: z.union([z.literal(''), z.url()]),
  Remarks: z.string(),
});

const [source, target] = process.argv.slice(2);
const calendar = new ICAL.Component('vcalendar');
calendar.addPropertyWithValue('version', '2.0');
calendar.addPropertyWithValue('prodid', '-//example//glued//EN');
const stamp = ICAL.Time.fromDateTimeString('2026-01-01T00:00:00Z');
let count = 0;
for (const row of Papa.parse(readFileSync(source, 'utf8'), { header: true, skipEmptyLines: true }).data) {
  const parsed = Row.safeParse(row);
  if (!parsed.success) continue;
  const {
    Title,
    Date: phrase,
    Hours,
    Place,
    Region,
    Group,
    Partners,
    Status,
    Link,
    Remarks,
    Type,
    Mode,
  } = parsed.data;
  const days = daysOf(phrase);
  if (!days) continue;
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', `event-${count++}@example.org`);
  event.addPropertyWithValue('dtstamp', stamp);
  event.addPropertyWithValue('dtstart', days[0]);
  const end = days[1].clone();
  end.adjust(1, 0, 0, 0);
  event.addPropertyWithValue('dtend', end);
  event.addPropertyWithValue('summary', Title);
  event.addPropertyWithValue('location', Place);
  event.addPropertyWithValue(
    'description',
    [Hours, Mode, Partners && `Partners: ${Partners}`, Remarks, Link].filter(Boolean).join('\n'),
  );
  const categories = new ICAL.Property('categories');
  categories.setValues([Region, Type, Group].filter(Boolean));
  event.addProperty(categories);
  event.addPropertyWithValue('status', Status === 'Cancelado' ? 'CANCELLED' : 'CONFIRMED');
  if (Link) event.addPropertyWithValue('url', Link);
  calendar.addSubcomponent(event);
}
writeFileSync(target, `${calendar.toString()}\r\n`);
