// Compares the events that libical read from a feed with the expected ones.
// `read-with-libical FEED.ics | node scripts/interop/compare-libical.mjs EXPECTED.json`
import { readFileSync } from 'node:fs';

const expected = new Map(
  JSON.parse(readFileSync(process.argv[2], 'utf8')).map((event) => [event.uid, event]),
);
const lines = readFileSync(0, 'utf8').split('\n').filter(Boolean);
let faults = 0;
for (const line of lines) {
  const [uid, start, end, summary] = line.split('\t');
  const event = expected.get(uid);
  expected.delete(uid);
  const same =
    event && event.start === start && event.end === end && event.summary.replaceAll('\n', '\\n') === summary;
  if (same) continue;
  faults++;
  if (faults <= 10) console.log(`${line}\n  expected ${JSON.stringify(event)}`);
}
console.log(`libical: ${lines.length} events read, ${faults} different, ${expected.size} missing`);
process.exit(faults > 0 || expected.size > 0 || lines.length === 0 ? 1 : 0);
