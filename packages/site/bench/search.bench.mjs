// Types into the search of all years of a site of 10,000 events, and into a field whose handler does nothing, in Debian's
// chromium: node packages/site/bench/search.bench.mjs [events]. The times are the browser's own: from the key to the next
// frame (event timing), and the time in the handler.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { siteTree } from '../dist/index.js';
import { manyEvents } from './many-events.mjs';

const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const PAGES = /^en\/search|^assets\//;
const WORDS = ['spectrum', 'event 77', 'cairo forum', 'e', '2026'];
const count = Number(process.argv[2] ?? 10_000);

const root = mkdtempSync(join(tmpdir(), 'search-bench-'));
for await (const { path, content } of siteTree(manyEvents(count), { languages: ['en'] })) {
  if (!PAGES.test(path)) continue;
  const [text] = content;
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  if (path.endsWith('search-index.js'))
    console.log(
      `index of ${count} events: ${Math.round(text.length / 1e3)} kB, ${Math.round(gzipSync(text, { level: 9 }).length / 1e3)} kB gzip`,
    );
}
writeFileSync(
  join(root, 'en/empty.html'),
  '<!doctype html><title>-</title><input id="search-words"><script src="empty.js"></script>',
);
writeFileSync(
  join(root, 'en/empty.js'),
  "document.getElementById('search-words').addEventListener('input', () => {});",
);

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS.split(' ') });

/** The times of each key: from the key to the next frame, and in handlers. */
async function typedInto(name) {
  const page = await browser.newPage();
  const start = performance.now();
  await page.goto(new URL(name, `file://${root}/en/`).href);
  await page.waitForSelector('#search-words:visible');
  const ready = performance.now() - start;
  await page.evaluate(() => {
    globalThis.entries = [];
    new PerformanceObserver((list) => {
      for (const { name, duration, processingStart, processingEnd } of list.getEntries())
        if (name === 'input' || name === 'keypress' || name === 'keydown')
          globalThis.entries.push({ duration, handler: processingEnd - processingStart });
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  });
  let keys = 0;
  for (const words of WORDS) {
    await page.fill('#search-words', '');
    for (const key of words) {
      await page.locator('#search-words').press(key === ' ' ? 'Space' : key);
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))),
      );
      keys++;
    }
  }
  await page.waitForTimeout(200);
  const entries = await page.evaluate(() => globalThis.entries);
  await page.close();
  const sorted = entries.map(({ duration }) => duration).sort((a, b) => a - b);
  const handlers = entries.map(({ handler }) => handler).sort((a, b) => a - b);
  // The browser reports no key that is shown within 16 ms.
  const all = [...Array.from({ length: Math.max(0, keys - sorted.length) }, () => 16), ...sorted];
  const at = (values, part) => values[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
  console.log(
    `${name}: ready ${ready.toFixed(0)} ms; ${keys} keys, to the next frame: median ${at(all, 0.5)} ms, 95 % ${at(all, 0.95)} ms; in the handler: 95 % ${at(handlers, 0.95).toFixed(1)} ms`,
  );
  return { median: at(all, 0.5), most: at(all, 0.95) };
}

const empty = await typedInto('empty.html');
const search = await typedInto('search.html');
console.log(
  `ratio: median ${(search.median / empty.median).toFixed(1)}, 95 % ${(search.most / empty.most).toFixed(1)} (at most 4)`,
);
await browser.close();
rmSync(root, { recursive: true });
