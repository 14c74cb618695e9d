// Lists in which many rows are one meeting or may be: finding and merging them next to a simple hash join, which merges
// rows of one title, day and city and asks nothing. Prints microseconds a row for doubling sizes: they stay the same.
// `node packages/linkage/bench/linear.mjs [rows …]`
import { ActivityMerge, findDuplicates } from '../dist/index.js';

const DAYS_PER_MONTH = 28;
const two = (n) => String(n).padStart(2, '0');
const rowOf = (i, fields) => ({
  id: `e${i}`,
  kind: 'workshop',
  title: { en: 'Regional workshop on spectrum management' },
  when: { period: '2027-05-03' },
  place: { city: 'Lima', country: 'PE' },
  sources: [{ file: 'events.csv', row: i + 2 }],
  ...fields,
});

/** A month of one year, which is the same for many rows. */
const monthOf = (i) => `${2000 + (i % 50)}-${two(1 + (Math.floor(i / 50) % 12))}`;

const LISTS = {
  'copies of one row': (i) => rowOf(i),
  'one title on one day, other notes': (i) => rowOf(i, { note: `Room ${i}` }),
  'one title, days of one year': (i) =>
    rowOf(i, {
      when: { period: `2027-${two(1 + (i % 12))}-${two(1 + (Math.floor(i / 12) % DAYS_PER_MONTH))}` },
    }),
  'one title, overlapping weeks': (i) =>
    rowOf(i, { note: `${i}`, when: { period: `2027-05-${two(1 + (i % 9))}/2027-05-${two(10 + (i % 9))}` } }),
  'months only': (i) =>
    rowOf(i, { note: `${i}`, title: { en: `Forum on subject ${i % 40}` }, when: { period: monthOf(i) } }),
  'one body and day, other titles': (i) =>
    rowOf(i, {
      bodies: ['SG5RG-AFR'],
      title: { en: `Item ${String.fromCharCode(97 + (i % 26))}${i.toString(36)} of the agenda` },
    }),
  'one long title, other ends': (i) =>
    rowOf(i, {
      title: { en: `Regional workshop on spectrum management for regulators, ${i.toString(36)}x` },
    }),
  'titles of their own': (i) => rowOf(i, { title: { en: `Forum ${i} on topic ${i % 97} of ${i % 89}` } }),
};

/** Merges rows of one title, day and city. */
function hashJoin(events) {
  const groups = new Map();
  for (const event of events) {
    const key = `${event.title.en.toLowerCase()}|${event.when.period}|${event.place.city}`;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  let merged = 0;
  for (const [first, ...others] of groups.values()) {
    const sources = new Map(first.sources.map((source) => [JSON.stringify(source), source]));
    for (const other of others)
      for (const source of other.sources) sources.set(JSON.stringify(source), source);
    merged += { ...first, sources: [...sources.values()] }.sources.length;
  }
  return merged;
}

async function linkage(events) {
  const { clusters, questions } = await findDuplicates(events);
  for (const { members, evidence } of clusters) {
    const [first, ...others] = members;
    const merge = new ActivityMerge(events[first]);
    for (const other of others) merge.add({ activity: events[other] }, evidence.get(other));
    merge.finish();
  }
  return `${clusters.length} merged, ${questions.length} asked`;
}

async function time(run) {
  globalThis.gc?.();
  const start = performance.now();
  const result = await run();
  return { ms: performance.now() - start, result };
}

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [10_000, 20_000, 40_000, 80_000];
await linkage(Array.from({ length: 2000 }, (_, i) => LISTS['titles of their own'](i)));
for (const [name, eventOf] of Object.entries(LISTS)) {
  console.log(name);
  for (const size of sizes) {
    const events = Array.from({ length: size }, (_, i) => eventOf(i));
    const peer = await time(() => hashJoin(events));
    const own = await time(() => linkage(events));
    const each = (ms) => `${((ms * 1000) / size).toFixed(2)} µs a row`;
    const ratio = `${(own.ms / peer.ms).toFixed(1)} times as long`;
    console.log(
      `  ${String(size).padStart(6)} rows: ${each(own.ms)}, hash join ${each(peer.ms)}: ${ratio}; ${own.result}`,
    );
  }
}
