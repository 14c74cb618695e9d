// Measures peak memory and time of `presence convert --to ics` by the number of rows, each in its own process. `node packages/cli/bench/memory.bench.mjs [rows …]`
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spreadsheet } from '../../import/bench/spreadsheet.mjs';

const bin = fileURLToPath(new URL('../bin/presence.js', import.meta.url));
/** Runs the command, and writes its peak memory in KiB to file descriptor 3. */
const program = `
  process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)));
  process.argv.splice(1, 0, ${JSON.stringify(bin)});
  import(${JSON.stringify(new URL('../bin/presence.js', import.meta.url).href)});
`;

const sizes = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'presence-bench-'));
try {
  for (const rows of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
    const path = join(folder, 'events.csv');
    const file = openSync(path, 'w');
    for (const text of spreadsheet(rows)) writeSync(file, text);
    closeSync(file);
    const args = ['convert', path, '--to', 'ics', '--out', join(folder, 'events.ics')];
    const start = performance.now();
    const { status, output } = spawnSync(process.execPath, ['-e', program, ...args], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0) throw new Error(`status ${status}: ${output[2]}`);
    const each = ((seconds * 1e6) / rows).toFixed(0);
    console.log(
      `${rows} rows: ${(Number(output[3]) / 1024).toFixed(0)} MiB peak memory, ${seconds.toFixed(1)} s, ${each} µs per row`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
