// Prints the status, type and hash of what the handler of a site answers at each path, as JSON. It runs unchanged on Node,
// Deno and Bun: RUNTIME packages/site/runtime-test/responses.mjs DATASET
import { readFile } from 'node:fs/promises';
import { createSiteHandler, siteTree } from '../dist/index.js';

const data = JSON.parse(await readFile(process.argv[2], 'utf8'));
const options = { base: 'https://example.org/calendar', feed: { stamp: '2026-11-26T10:00:00Z' } };
const handler = createSiteHandler(data, { ...options, basePath: '/calendar' });

const hashOf = async (bytes) => Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
const answers = {};
for await (const { path } of siteTree(data, options)) {
  if (path.startsWith('hosting/')) continue;
  const request = new Request(`https://example.org/calendar/${path}`);
  const response = await handler(request);
  const tag = response.headers.get('etag');
  const again = await handler(new Request(request.url, { headers: { 'if-none-match': tag } }));
  answers[path] = [
    response.status,
    response.headers.get('content-type'),
    await hashOf(await response.arrayBuffer()),
    again.status,
  ].join(' ');
}
console.log(JSON.stringify(answers));
