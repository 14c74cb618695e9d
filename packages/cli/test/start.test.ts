import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { executable, temporaryFolder } from './run-presence.js';

const folder = temporaryFolder();

/** What only one package defines. The bundle keeps the names of the sources. */
const DEFINED_BY = {
  dates: /function parseDate\(/,
  import: /function importStream\(/,
  'import-ical': /function\* ?readCalendar\(/,
  'import-xlsx': /function\* ?readTables\(/,
  report: /function renderMarkdown\(/,
  zod: /\$ZodType\b/,
} as const;

/** Runs the built command, and gives the packages of which it loaded a part. */
function packagesLoadedBy(...args: string[]): string[] {
  const coverage = join(folder.path, `coverage-${args.join('-').replace(/\W/g, '')}`);
  const run = spawnSync(process.execPath, [executable, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_V8_COVERAGE: coverage },
  });
  expect(run.stderr).not.toContain('Error');
  const scripts = readdirSync(coverage).flatMap((file): string[] =>
    JSON.parse(readFileSync(join(coverage, file), 'utf8')).result.map(({ url }: { url: string }) => url),
  );
  const pieces = scripts.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url));
  const text = pieces.map((path) => readFileSync(path, 'utf8')).join('\n');
  return Object.entries(DEFINED_BY).flatMap(([name, definition]) => (definition.test(text) ? [name] : []));
}

describe('a command loads only the packages that it needs', () => {
  const plan = folder.write('plan.csv', 'Title,Date,Place\nForum on spectrum,5 May 2027,"Nairobi, Kenya"\n');

  test('the version and the help need none', () => {
    expect(packagesLoadedBy('--version')).toEqual([]);
    expect(packagesLoadedBy('--help')).toEqual([]);
  });

  test('dates needs the reading of dates alone', () => {
    expect(packagesLoadedBy('dates', '5 May 2027')).toEqual(['dates']);
  });

  test('check of a CSV file needs neither reports nor other formats', () => {
    expect(packagesLoadedBy('check', plan)).toEqual(['dates', 'import', 'zod']);
  });

  test('convert of a calendar to Markdown loads calendars and reports', () => {
    const calendar = folder.write(
      'plan.ics',
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Forum\r\nDTSTART:20270505\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    );
    const loaded = packagesLoadedBy('convert', calendar, '--to', 'md', '--period', '2027');
    expect(loaded).toEqual(expect.arrayContaining(['import-ical', 'report']));
  });

  test('check of a workbook loads workbooks', () => {
    const workbook = fileURLToPath(new URL('../../import-xlsx/test/fixtures/office.xlsx', import.meta.url));
    expect(packagesLoadedBy('check', workbook)).toContain('import-xlsx');
  });
});
