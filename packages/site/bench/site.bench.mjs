// Writes a site of 10,000 events with its feeds, and the feeds alone: node packages/site/bench/site.bench.mjs [languages]
import { feedTree } from '../../calendar/dist/index.js';
import { LANGUAGES } from '../../core/dist/index.js';
import { siteTree } from '../dist/index.js';
import { manyEvents } from './many-events.mjs';

const languages = process.argv[2]?.split(',') ?? LANGUAGES;
const data = manyEvents(10_000);
const options = { languages, base: 'https://example.org/calendar', feed: { stamp: '2026-11-26T10:00:00Z' } };

async function measured(name, files) {
  const start = performance.now();
  let [count, bytes] = [0, 0];
  for await (const { content } of files) {
    count++;
    for await (const chunk of content) bytes += Buffer.byteLength(chunk);
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(`${name}: ${count} files, ${(bytes / 1e6).toFixed(0)} MB, ${seconds.toFixed(1)} s`);
  return seconds;
}

const feeds = await measured('feeds alone', feedTree(data, options));
const site = await measured('site with feeds', siteTree(data, options));
console.log(`ratio: ${(site / feeds).toFixed(1)}`);
