// Writes a site of 10,000 events with its feeds, and the feeds alone: node packages/site/bench/site.bench.mjs [languages]
import { feedTree } from '../../calendar/dist/index.js';
import { LANGUAGES, REGION_CODES } from '../../core/dist/index.js';
import { referenceDataset } from '../../reference/dist/index.js';
import { siteTree } from '../dist/index.js';

const languages = process.argv[2]?.split(',') ?? LANGUAGES;
const twoDigits = (number) => String(number).padStart(2, '0');
const data = referenceDataset();
data.events = Array.from({ length: 10_000 }, (_, i) => ({
  id: `event-${i}`,
  kind: i % 2 ? 'meeting' : 'forum',
  title: { en: `Event ${i} on spectrum`, fr: `Événement ${i} sur le spectre` },
  region: REGION_CODES[i % 6],
  sector: ['ITU-T', 'ITU-R', 'ITU-D'][i % 3],
  office: data.offices[i % data.offices.length].id,
  place: { city: 'Cairo', country: 'EG' },
  when: {
    period: `${2020 + (i % 12)}-${twoDigits(1 + (i % 12))}-${twoDigits(1 + ((i * 7) % 28))}`,
    ...(i % 4 ? {} : { hours: '10:00-12:00', zone: 'Africa/Cairo' }),
  },
  revision: { sequence: 0, modified: '2026-11-26T10:00:00Z' },
  sources: [{ file: 'a.csv', row: i + 2 }],
}));
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
