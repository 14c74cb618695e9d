// The processor time of the command for what needs little of it, compared with Node that has nothing to do; in turn,
// the median of 15 runs. The times are those of bash. `node packages/cli/bench/start.bench.mjs [runs]`
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const presence = fileURLToPath(new URL('../bin/presence.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'presence-start-'));
const file = join(folder, 'plan.csv');
writeFileSync(file, 'Title,Date,Place\nForum on spectrum,5 May 2027,"Nairobi, Kenya"\n');

const COMMANDS = {
  'node -e 0': ['-e', '0'],
  'presence --version': [presence, '--version'],
  'presence dates "5 May 2027"': [presence, 'dates', '5 May 2027'],
  'presence check, one row': [presence, 'check', file],
};
const RUNS = Number(process.argv[2] ?? 15);
const TIMED = 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>&1';

/** User and system time of a run, in seconds. */
function cpuOf(args) {
  const script = `{ ${TIMED}; } 2>&1`;
  const out = execFileSync('bash', ['-c', script, 'bash', process.execPath, ...args], { encoding: 'utf8' });
  const [user, system] = out.trim().split(' ').map(Number);
  return user + system;
}

const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];
const times = Object.fromEntries(Object.keys(COMMANDS).map((name) => [name, []]));
for (let run = 0; run <= RUNS; run++)
  for (const [name, args] of Object.entries(COMMANDS)) {
    const time = cpuOf(args);
    if (run > 0) times[name].push(time);
  }
const bare = median(times['node -e 0']);
for (const [name, all] of Object.entries(times))
  console.log(`${name}: ${median(all).toFixed(3)} s, ${(median(all) / bare).toFixed(2)} times Node alone`);
rmSync(folder, { recursive: true });
