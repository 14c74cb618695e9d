// Measures requests to `presence serve` on loopback, eight at a time: requests per second, latency, and how much the
// memory of the server grows; then the same while a file of 2,000 rows changes every six seconds and is reloaded.
// Linux only: memory is read from /proc. `node packages/cli/bench/serve.bench.mjs [requests]`
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CONCURRENT = 8;
const count = Number(process.argv[2] ?? 20_000);
const bin = fileURLToPath(new URL('../bin/presence.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'presence-bench-'));
cpSync(new URL('../../../examples/source-report', import.meta.url), folder, { recursive: true });
let edits = 0;
/** A plan of 2,000 meetings, of which one is on another day each time. */
const writePlan = () => {
  const rows = Array.from({ length: 2000 }, (_, i) => {
    const day = String(((i === 0 ? edits++ : i) % 28) + 1).padStart(2, '0');
    return `Meeting on subject ${i},2099-05-${day},Lima,AMS`;
  });
  writeFileSync(join(folder, 'plan.csv'), `Title,Date,City,Region\n${rows.join('\n')}\n`);
};
writePlan();

const server = spawn(process.execPath, [bin, 'serve', folder, '--port', '0'], {
  stdio: ['ignore', 'pipe', 'pipe'],
});
let reloads = 0;
server.stderr.on('data', (text) => {
  reloads += String(text).match(/Reloaded/g)?.length ?? 0;
});
const url = await new Promise((resolve) => {
  server.stdout.on('data', (text) => {
    const [address] = /http:\/\/\S+/.exec(String(text)) ?? [];
    if (address) resolve(address);
  });
});
const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENT });
const request = (path, headers) =>
  new Promise((resolve, reject) => {
    get(`${url}${path}`, { agent, headers }, (response) => {
      response.resume().once('end', () => resolve(response));
    }).once('error', reject);
  });
const memory = () =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))[1]) / 1024);

/** Requests until a number of requests, or a time in milliseconds, is reached. */
async function run(name, path, headers, status, { requests = Infinity, time = Infinity }) {
  const before = memory();
  const latencies = [];
  let remaining = requests;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: CONCURRENT }, async () => {
      while (remaining-- > 0 && performance.now() - start < time) {
        const sent = performance.now();
        const { statusCode } = await request(path, headers);
        if (statusCode !== status) throw new Error(`${name}: status ${statusCode}`);
        latencies.push(performance.now() - sent);
      }
    }),
  );
  const perSecond = Math.round(latencies.length / ((performance.now() - start) / 1000));
  latencies.sort((a, b) => a - b);
  const at = (share) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))].toFixed(1);
  console.log(
    `${name}: ${latencies.length} requests, ${perSecond} per second, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, max ${at(1)} ms, memory ${before} → ${memory()} MiB`,
  );
}

try {
  const { headers } = await request('all.ics', {});
  const unchanged = { 'if-none-match': headers.etag };
  const gzip = { 'accept-encoding': 'gzip' };
  await run('warm-up', 'all.ics', unchanged, 304, { requests: count / 10 });
  await run('304', 'all.ics', unchanged, 304, { requests: count });
  await run('2,028 events, gzip', 'all.ics', gzip, 200, { requests: count });
  const edit = setInterval(writePlan, 6000);
  await run('2,028 events, gzip, during reloads', 'all.ics', gzip, 200, { time: 30_000 });
  clearInterval(edit);
  console.log(`${reloads} reloads`);
} finally {
  agent.destroy();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
