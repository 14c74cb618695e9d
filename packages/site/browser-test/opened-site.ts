import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { siteDataset, siteFilesOf } from '../test/site-files.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** A page of the site as a reader opens it from a disk. */
export interface OpenedPage {
  page: Page;
  /** Messages on the console, errors, and requests to anything but files of the site. */
  faults: string[];
  close(): Promise<void>;
}

/** The files of a site on a disk, below a folder whose name has to be escaped, and a browser to open them. */
export function siteOnDisk(data = siteDataset()) {
  const root = mkdtempSync(join(tmpdir(), 'site test-'));
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS.split(' ') });
    const files = await siteFilesOf(data, {
      base: 'https://example.org/c',
      feed: { stamp: '2026-11-26T10:00:00Z' },
    });
    for (const [path, text] of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  });
  afterAll(async () => {
    await browser.close();
    rmSync(root, { recursive: true, force: true });
  });
  return async (
    path: string,
    { at, ...options }: BrowserContextOptions & { at?: string } = {},
  ): Promise<OpenedPage> => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => void faults.push(message.text()));
    page.on('pageerror', (error) => void faults.push(error.message));
    const folder = new URL(`file://${root}/`).href;
    page.on('request', (request) => {
      if (!request.url().startsWith(folder)) faults.push(request.url());
    });
    if (at !== undefined) await page.clock.setFixedTime(at);
    await page.goto(new URL(path, folder).href);
    return { page, faults, close: () => context.close() };
  };
}

/** What axe finds on a page. The policy of the page lets it load nothing. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (
      globalThis as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run({ preload: false }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`);
}
