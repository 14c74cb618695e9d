// Measures requests per second to `presence serve` on loopback, with responses 304 and with a compressed feed, and
// how much its memory grows. Linux only: memory is read from /proc. `node packages/cli/bench/serve.bench.mjs [requests]`
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { fileURLToPath } from 'node:url';

const count = Number(process.argv[2] ?? 100_000);
const bin = fileURLToPath(new URL('../bin/presence.js', import.meta.url));
const example = fileURLToPath(new URL('../../../examples/source-report', import.meta.url));
const server = spawn(process.execPath, [bin, 'serve', example, '--port', '0'], {
  stdio: ['ignore', 'pipe', 'ignore'],
});
const url = await new Promise((resolve) => {
  server.stdout.on('data', (text) => {
    const [address] = /http:\/\/\S+/.exec(String(text)) ?? [];
    if (address) resolve(address);
  });
});
const agent = new Agent({ keepAlive: true, maxSockets: 16 });
const request = (headers) =>
  new Promise((resolve, reject) => {
    get(`${url}all.ics`, { agent, headers }, (response) => {
      response.resume().once('end', () => resolve(response));
    }).once('error', reject);
  });
const memory = () =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))[1]) / 1024);

async function run(name, headers, status, requests) {
  let remaining = requests;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (remaining-- > 0) {
        const { statusCode } = await request(headers);
        if (statusCode !== status) throw new Error(`${name}: status ${statusCode}`);
      }
    }),
  );
  return Math.round(requests / ((performance.now() - start) / 1000));
}

try {
  const { headers } = await request({});
  const unchanged = { 'if-none-match': headers.etag };
  await run('warm-up', unchanged, 304, count / 10);
  const before = memory();
  const half = count / 2;
  const notModified = await run('304', unchanged, 304, half);
  const compressed = await run('gzip', { 'accept-encoding': 'gzip' }, 200, half);
  console.log(`304: ${notModified} per second; a compressed feed of 28 events: ${compressed} per second`);
  console.log(`memory of the server: ${before} MiB before ${count} requests, ${memory()} MiB after`);
} finally {
  agent.destroy();
  server.kill();
}
