// Peak memory and time of iCalendarWriter.writeStream by the number of events, each number in its own process.
// The events are generated in batches while they are written and are never all in memory, so any growth with their
// number is the writer's.
// `node packages/calendar/bench/memory.bench.mjs [events …]`
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createDataset } from '@regional-presence/core';
import { iCalendarWriter } from '../dist/index.js';

const BATCH_SIZE = 1000;
const ZONES = ['Europe/Zurich', 'Africa/Addis_Ababa', 'America/New_York', 'Asia/Bangkok'];
const FIRST_DAY = Date.UTC(2020, 0, 1);

/** An event; all of them spread in order over five years. */
function generateEvent(i, count) {
  const day = new Date(FIRST_DAY + Math.floor((i / count) * 1826) * 86_400_000).toISOString().slice(0, 10);
  return {
    id: `event-${i}`,
    kind: 'meeting',
    title: { fr: `Réunion nº ${i} du Groupe régional de la Commission d’études 13` },
    note: `Description of meeting ${i}: agenda, documents and remote participation; registration is open until a week before, and “fellowships” may be asked for by Member States of the region.`,
    when: { period: day, hours: '10:00-12:30', zone: ZONES[i % 4] },
    place: { city: 'Genève' },
    links: [`https://www.itu.int/events/${i}`],
    sources: [{ file: 'bench.csv', row: i + 2 }],
  };
}

const streamOf = (count) => ({
  base: createDataset(),
  order: 'first-day',
  async *events() {
    for (let from = 0; from < count; from += BATCH_SIZE)
      yield Array.from({ length: Math.min(BATCH_SIZE, count - from) }, (_, i) =>
        generateEvent(from + i, count),
      );
  },
});

async function measure(count) {
  let start = performance.now();
  for await (const _ of streamOf(count).events());
  const generation = performance.now() - start;
  start = performance.now();
  let length = 0;
  for await (const chunk of iCalendarWriter.writeStream(streamOf(count))) length += chunk.length;
  if (!(length > 100 * count)) throw new Error(`${length} characters were written`);
  // The writer reads the events twice.
  const each = ((performance.now() - start - 2 * generation) * 1000) / count;
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${count} events: ${peak.toFixed(0)} MiB peak memory, ${each.toFixed(1)} µs an event without their generation`,
  );
}

const [flag, count] = process.argv.slice(2);
if (flag === '--of') await measure(Number(count));
else {
  const counts = process.argv.slice(2);
  const script = fileURLToPath(import.meta.url);
  for (const count of counts.length > 0 ? counts : ['100000', '1000000']) {
    const { status } = spawnSync(process.execPath, [script, '--of', count], { stdio: 'inherit' });
    if (status !== 0) process.exit(1);
  }
}
