// Compares `presence convert FILE.csv --to ics` with the same glued by hand of papaparse, Zod and ical.js
// (`glued.mjs`): CPU time (user and system) and peak memory of whole processes, in turn, the median of some runs.
// The glued pipeline reads ISO 8601 dates and a few English ones: of the list of phrases it drops nearly all rows.
// `node packages/cli/bench/convert.bench.mjs [rows …]`
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LISTS } from '../../import/bench/lists.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
/** Writes CPU time in µs and peak memory in KiB to the file named by `USAGE` when the process ends. */
const METER = `data:text/javascript,${encodeURIComponent(
  `import{writeFileSync}from'node:fs';process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();writeFileSync(process.env.USAGE,u+s+' '+m)})`,
)}`;

const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];

function run(folder, args) {
  const USAGE = join(folder, 'usage');
  const { status, stderr } = spawnSync(process.execPath, ['--import', METER, ...args], {
    env: { ...process.env, USAGE },
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}: ${stderr.slice(0, 500)}`);
  const [time, memory] = readFileSync(USAGE, 'utf8').split(' ').map(Number);
  return { time: time / 1e6, memory: memory / 1024 };
}

const sizes = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'presence-bench-'));
try {
  for (const rows of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000])
    for (const [name, list] of Object.entries(LISTS)) {
      const csv = join(folder, 'events.csv');
      const file = openSync(csv, 'w');
      for (const text of list(rows)) writeSync(file, text);
      closeSync(file);
      const jobs = {
        presence: [
          path('../bin/presence.js'),
          'convert',
          csv,
          '--to',
          'ics',
          '--out',
          join(folder, 'ours.ics'),
        ],
        // A million events of ical.js need more memory than most machines have.
        ...(rows > 200_000 ? {} : { glued: [path('glued.mjs'), csv, join(folder, 'glued.ics')] }),
      };
      const runs = Object.fromEntries(Object.keys(jobs).map((job) => [job, []]));
      for (let round = 0; round < (rows > 200_000 ? 1 : rows > 20_000 ? 3 : 5); round++)
        for (const [job, args] of Object.entries(jobs)) runs[job].push(run(folder, args));
      const show = (job) =>
        `${median(runs[job].map(({ time }) => time)).toFixed(2)} s, ${median(runs[job].map(({ memory }) => memory)).toFixed(0)} MiB`;
      const size = (statSync(csv).size / 1e6).toFixed(0);
      const ratio =
        runs.glued && median(runs.presence.map(({ time }, i) => time / runs.glued[i].time)).toFixed(2);
      console.log(`${rows} rows, ${name}, ${size} MB: presence ${show('presence')}`);
      if (ratio) console.log(`  glued by hand ${show('glued')}; ratio of CPU time ${ratio}`);
    }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
