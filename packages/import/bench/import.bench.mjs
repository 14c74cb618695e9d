// Compares the import of a spreadsheet to validated events with places, periods, sources and problems with what
// people write by hand: papaparse with a header row and a Zod object for each row, without problems of cells. Both
// run in one process, in turn. `node packages/import/bench/import.bench.mjs [rows …]`
import Papa from 'papaparse';
import { z } from 'zod';
import { importFiles } from '../dist/index.js';
import { importStream } from '../dist/stream.js';
import { spreadsheet } from './spreadsheet.mjs';

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

function byHand(bytes) {
  const text = new TextDecoder().decode(bytes);
  const events = [];
  const faults = [];
  for (const row of Papa.parse(text, { header: true, skipEmptyLines: true }).data) {
    const parsed = Row.safeParse(row);
    if (parsed.success) events.push(parsed.data);
    else faults.push(parsed.error);
  }
  return events.length + faults.length;
}

async function whole(bytes) {
  const { counts } = await importFiles([{ name: 'events.csv', content: bytes }]);
  return counts.rows;
}

/** The same without keeping the events, as a streaming writer uses it. */
async function streamed(bytes) {
  const stream = await importStream([{ name: 'events.csv', content: bytes }], {
    onProblem() {},
    onRejected() {},
  });
  for await (const _ of stream.events());
  return stream.counts.rows;
}

const JOBS = { byHand, whole, streamed };
const ROUNDS = 5;
const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];

const sizes = process.argv.slice(2).map(Number);
for (const rows of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  const bytes = new TextEncoder().encode([...spreadsheet(rows)].join(''));
  const times = Object.fromEntries(Object.keys(JOBS).map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round++)
    for (const [name, job] of Object.entries(JOBS)) {
      globalThis.gc?.();
      const start = performance.now();
      const read = await job(bytes);
      const time = performance.now() - start;
      if (read !== rows) throw new Error(`${name} read ${read} of ${rows} rows`);
      if (round > 0) times[name].push((time * 1000) / rows);
    }
  const each = (name) => `${median(times[name]).toFixed(1)} µs a row`;
  const ratio = (name) => median(times[name].map((time, i) => time / times.byHand[i])).toFixed(2);
  console.log(`${rows} rows of 12 columns, ${(bytes.length / 1e6).toFixed(1)} MB`);
  console.log(`  papaparse and a Zod object a row: ${each('byHand')}`);
  console.log(`  importFiles: ${each('whole')}, ${ratio('whole')} times as long`);
  console.log(`  importStream, events passed on: ${each('streamed')}, ${ratio('streamed')} times as long`);
}
