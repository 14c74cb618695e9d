// Writes the same events with this writer, with four libraries, and with JSON.stringify as the lower bound, in turn
// in one process. Each event has a zone, hours, a folded title beyond ASCII and a description of about 220 characters.
// `node packages/calendar/bench/calendar.bench.mjs [events]`
import { createDataset } from '@regional-presence/core';
import ICAL from 'ical.js';
import icalGenerator from 'ical-generator';
import { createEvents } from 'ics';
import { generateIcsCalendar } from 'ts-ics';
import { iCalendarWriter } from '../dist/index.js';

const count = Number(process.argv[2] ?? 10_000);
const ZONES = ['Europe/Zurich', 'Africa/Addis_Ababa', 'America/New_York', 'Asia/Bangkok'];
const CITIES = ['Genève', 'Addis Ababa', 'New York', 'Bangkok'];
const twoDigits = (n) => String(n).padStart(2, '0');

const sampleEvents = Array.from({ length: count }, (_, i) => ({
  id: `event-${i}`,
  title: `Réunion nº ${i} du Groupe régional de la Commission d’études 13, sur l’intelligence artificielle`,
  note: `Description of meeting ${i}: agenda, documents and remote participation; registration is open until a week before, and “fellowships” may be asked for by Member States of the region. See the circular, paragraph ${i % 9}.`,
  year: 2022 + (i % 3),
  month: 1 + (i % 12),
  day: 1 + (i % 28),
  zone: ZONES[i % 4],
  city: CITIES[i % 4],
  url: `https://www.itu.int/events/${i}`,
}));

const data = createDataset({
  events: sampleEvents.map(({ id, title, note, year, month, day, zone, city, url }) => ({
    id,
    kind: 'meeting',
    title: { fr: title },
    note,
    when: { period: `${year}-${twoDigits(month)}-${twoDigits(day)}`, hours: '10:00-12:30', zone },
    place: { city },
    links: [url],
    sources: [{ file: 'bench.csv', row: 2 }],
  })),
});
const times = sampleEvents.map(({ year, month, day }) => ({
  start: new Date(Date.UTC(year, month - 1, day, 10)),
  end: new Date(Date.UTC(year, month - 1, day, 12, 30)),
}));

const JOBS = {
  async ours() {
    let length = 0;
    for await (const chunk of iCalendarWriter.write(data)) length += chunk.length;
    return length;
  },
  stringify: () => JSON.stringify(data.events).length,
  'ical-generator'() {
    const calendar = icalGenerator({ name: 'Bench' });
    for (const [i, { id, title, note, zone, city, url }] of sampleEvents.entries())
      calendar.createEvent({
        id,
        start: times[i].start,
        end: times[i].end,
        timezone: zone,
        summary: title,
        description: note,
        location: city,
        url,
      });
    return calendar.toString().length;
  },
  'ical.js'() {
    const calendar = new ICAL.Component(['vcalendar', [], []]);
    for (const { id, title, note, year, month, day, zone, city, url } of sampleEvents) {
      const component = new ICAL.Component('vevent');
      const event = new ICAL.Event(component);
      event.uid = id;
      event.summary = title;
      event.description = note;
      event.location = city;
      for (const [name, hour, minute] of [
        ['dtstart', 10, 0],
        ['dtend', 12, 30],
      ]) {
        const property = new ICAL.Property(name, component);
        property.setParameter('tzid', zone);
        property.setValue(ICAL.Time.fromData({ year, month, day, hour, minute, second: 0 }));
        component.addProperty(property);
      }
      component.addPropertyWithValue('url', url);
      calendar.addSubcomponent(component);
    }
    return calendar.toString().length;
  },
  'ts-ics': () =>
    generateIcsCalendar({
      version: '2.0',
      prodId: '-//bench//EN',
      events: sampleEvents.map(({ id, title, note, zone, city, url }, i) => ({
        uid: id,
        stamp: { date: times[i].start },
        start: { date: times[i].start, local: { date: times[i].start, timezone: zone, tzoffset: '+0000' } },
        end: { date: times[i].end, local: { date: times[i].end, timezone: zone, tzoffset: '+0000' } },
        summary: title,
        description: note,
        location: city,
        url,
      })),
    }).length,
  ics: () =>
    createEvents(
      sampleEvents.map(({ id, title, note, year, month, day, city, url }) => ({
        uid: id,
        start: [year, month, day, 10, 0],
        end: [year, month, day, 12, 30],
        title,
        description: note,
        location: city,
        url,
      })),
    ).value.length,
};

const ROUNDS = 5;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const durations = Object.fromEntries(Object.keys(JOBS).map((name) => [name, []]));
for (let round = 0; round <= ROUNDS; round++)
  for (const [name, job] of Object.entries(JOBS)) {
    // The slowest library is warm after one round and would take most of the time.
    if (round > 1 && name === 'ical-generator') continue;
    const start = performance.now();
    const length = await job();
    if (!(length > 100 * count)) throw new Error(`${name} wrote ${length} characters`);
    if (round > 0) durations[name].push(((performance.now() - start) * 1000) / count);
  }
console.log(`${count} events`);
for (const name of Object.keys(JOBS)) {
  const each = median(durations[name]);
  const ratio = each / median(durations.ours);
  console.log(
    `  ${name}: ${each.toFixed(1)} µs an event${name === 'ours' ? '' : `, ${ratio.toFixed(2)} times ours`}`,
  );
}
