// Compares the events that libical read from a feed with the expected ones.
// `read-with-libical FEED.ics | node scripts/interop/compare-libical.mjs EXPECTED.json`
import { readFileSync } from 'node:fs';

const all = new Map(JSON.parse(readFileSync(process.argv[2], 'utf8')).map((event) => [event.uid, event]));
const lines = readFileSync(0, 'utf8').split('\n').filter(Boolean);
const expected = new Map(all);
let faults = 0;
for (const line of lines) {
  const [uid, start, end, summary] = line.split('\t');
  const event = all.get(uid);
  // The lines of a UID after its first are occurrences at another hour of UTC than the rule says.
  const isOccurrence = event && !expected.delete(uid);
  const isAtTime = isOccurrence
    ? event.times.some(([from, to]) => from === start && to === end)
    : event?.start === start && event.end === end;
  const same = isAtTime && event.summary.replaceAll('\n', '\\n') === summary;
  if (same) continue;
  faults++;
  if (faults <= 10) console.log(`${line}\n  expected ${JSON.stringify(event)}`);
}
console.log(`libical: ${lines.length} events read, ${faults} different, ${expected.size} missing`);
process.exit(faults > 0 || expected.size > 0 || lines.length === 0 ? 1 : 0);
