import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../bin/presence.js', import.meta.url));
const source = fileURLToPath(new URL('../../../examples/source-report', import.meta.url));
const PERIOD = ['--period', '2021-09/2022-11'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'presence-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function presence(args: string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    input: input ?? '',
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('presence build on the source report', () => {
  let out: string;
  let run: ReturnType<typeof presence>;
  beforeAll(() => {
    out = join(folder, 'out');
    run = presence(['build', source, '--out', out, ...PERIOD]);
  });
  const feed = (name: string) => {
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(out, 'calendar', name), 'utf8')));
    for (const zone of calendar.getAllSubcomponents('vtimezone'))
      ICAL.TimezoneService.register(new ICAL.Timezone(zone));
    return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  };

  it('reports what it read and wrote, and succeeds', () => {
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('48 rows read: 47 recorded, 1 merged, 0 rejected');
    expect(run.stdout).not.toContain('\u001b');
  });

  it('writes only the files that it names', () => {
    expect(readdirSync(out).sort()).toEqual(['calendar', 'dataset.json', 'problems.json', 'reports']);
    expect(run.stdout).toContain(
      `384 files in ${out}: dataset.json, calendar/ (367 files), reports/ (15 files), problems.json\n`,
    );
    expect(readdirSync(join(out, 'reports'))).toEqual(['en']);
    const documents = [
      'advisory-group',
      'annual-plan',
      'director-brief-br',
      'director-brief-tsb',
      'office-contribution',
    ];
    expect(readdirSync(join(out, 'reports/en')).sort()).toEqual(
      documents.flatMap((name) => ['docx', 'html', 'md'].map((ending) => `${name}.${ending}`)),
    );
  });

  it('has feeds of regions, Sectors, and bodies and offices with dated events, in six languages', () => {
    const names = [
      'all',
      ...['afr', 'ams', 'arb', 'asp', 'cis', 'eur', 'gs', 'itu-d', 'itu-r', 'itu-t'],
      ...['afr+itu-t', 'ams+itu-t', 'arb+itu-t', 'asp+itu-t', 'cis+itu-t'],
      ...['sg11rg-eecat', 'sg12rg-afr', 'sg13rg-afr', 'sg17rg-afr', 'sg3rg-afr', 'sg3rg-ao', 'sg5rg-afr'],
      ...['dfs-security-lab', 'u4ssc', 'wtsa', 'addis-ababa', 'brasilia', 'cairo', 'moscow'],
    ];
    const feeds = names.flatMap((name) => [`${name}.ics`, `${name}.jcal`]);
    const others = ['ar', 'es', 'fr', 'ru', 'zh'];
    const inFolder = (...folder: string[]) => readdirSync(join(out, 'calendar', ...folder)).sort();
    expect(inFolder()).toEqual([...feeds, 'index.html', 'en', ...others].sort());
    expect(inFolder('en')).toEqual(['index.html']);
    for (const language of others) expect(inFolder(language)).toEqual([...feeds, 'index.html'].sort());
    expect(readFileSync(join(out, 'calendar/index.html'), 'utf8')).not.toContain('webcal:');
  });

  it('has links to subscribe with --feeds-url', () => {
    const published = join(folder, 'published');
    presence([
      'build',
      source,
      '--out',
      published,
      ...PERIOD,
      '--feeds-url',
      'https://example.org/calendar/',
    ]);
    const page = readFileSync(join(published, 'calendar/fr/index.html'), 'utf8');
    expect(page).toContain('href="webcal://example.org/calendar/fr/sg13rg-afr.ics"');
  });

  it('has 28 events in the calendar, each also in the feed of its region', () => {
    const all = feed('all.ics');
    expect(all).toHaveLength(28);
    const regional = ['afr', 'ams', 'arb', 'asp', 'cis', 'eur'].flatMap((name) =>
      feed(`${name}.ics`).map(({ uid }) => uid),
    );
    expect(regional.sort()).toEqual(all.map(({ uid }) => uid).sort());
    expect(new Set(regional).size).toBe(28);
  });

  it('writes every event of the dataset as ical.js reads it', () => {
    const dataset = JSON.parse(readFileSync(join(out, 'dataset.json'), 'utf8'));
    const events = new Map(feed('all.ics').map((event) => [event.uid.split('@')[0], event]));
    for (const event of dataset.events) {
      const read = events.get(event.id);
      if (!/-/.test(event.when.period)) {
        expect(read, event.id).toBeUndefined();
        continue;
      }
      expect(read!.summary.startsWith(Object.values(event.title)[0] as string), event.id).toBe(true);
      const [start] = event.when.period.split('/');
      expect(
        read!.startDate.toString().startsWith(start.length === 7 ? `${start}-01` : start),
        event.id,
      ).toBe(true);
    }
  });

  it('has the meeting of SG13RG-AFR once, with its hours in Geneva and both sources', () => {
    const meetings = feed('all.ics').filter(({ summary }) => summary.includes('SG13RG-AFR'));
    expect(meetings).toHaveLength(1);
    expect(meetings[0]!.startDate.toJSDate().toISOString()).toBe('2022-10-20T09:00:00.000Z');
    expect(meetings[0]!.endDate.toJSDate().toISOString()).toBe('2022-10-20T15:00:00.000Z');
    expect(meetings[0]!.description).not.toContain('afrique.csv');
    const args = ['--to', 'ics', '--sources'];
    const told = presence(['convert', source, ...PERIOD, ...args]).stdout.replaceAll('\r\n ', '');
    expect(told).toContain('afrique.csv row 2\\; afrique.csv row 4');
  });

  it('reports the errors of the source document', () => {
    const problems: { code: string; message: string }[] = JSON.parse(
      readFileSync(join(out, 'problems.json'), 'utf8'),
    );
    const told = (code: string) => problems.filter((p) => p.code === code).map((p) => p.message);
    expect(told('date-year-inferred')[0]).toContain('27 June – 1 July');
    expect(told('date-occasions')[0]).toContain('April and June 2022');
    expect(told('row-merged')).toHaveLength(1);
    expect(told('count-contradicts-list')[0]).toBe('“field offices” 13 stated, 14 listed.');
    expect(told('duration-contradicts-period')[0]).toContain('P4Y');
    expect(told('series-spelling-inconsistent')).toHaveLength(1);
    expect(told('row-blank')).toHaveLength(1);
    expect(told('calendar-event-omitted')).toHaveLength(16);
  });

  it('names every activity in the report, under its region', () => {
    const report = readFileSync(join(out, 'reports/en/advisory-group.md'), 'utf8').replaceAll('\\', '');
    const dataset = JSON.parse(readFileSync(join(out, 'dataset.json'), 'utf8'));
    const sections = report.split(/^## /m);
    const section = (region: string) => {
      const name = dataset.regions.find(({ id }: { id: string }) => id === region).name.en;
      return sections.find((text) => text.includes(` ${name} – `))!;
    };
    for (const collection of ['events', 'series', 'projects', 'engagements'])
      for (const { title, otherTitles = [], region } of dataset[collection])
        for (const texts of [title, ...otherTitles])
          expect(section(region)).toContain(Object.values(texts)[0]);
  });

  it('writes the same bytes at every run', () => {
    const again = join(folder, 'again');
    presence(['build', source, '--out', again, ...PERIOD]);
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files).toHaveLength(384);
    for (const { parentPath, name } of files) {
      const path = relative(out, join(parentPath, name));
      expect(readFileSync(join(again, path)).equals(readFileSync(join(out, path))), path).toBe(true);
    }
  });

  it('reads back its own dataset', () => {
    const round = presence(['convert', join(out, 'dataset.json'), '--to', 'json']);
    expect(round.status).toBe(0);
    expect(round.stdout).toBe(readFileSync(join(out, 'dataset.json'), 'utf8'));
  });
});

describe('calendars', () => {
  it('are written with the given options', () => {
    const path = file('calendar.csv', 'Title,Date,Region\nForum,2022-05,AFR\nDay,2022-05-02,AFR\n');
    const options = [
      '--uid-domain',
      'itu.int',
      '--months',
      'omit',
      '--organizer',
      'ITU Events <events@example.org>',
    ];
    const { stdout } = presence(['convert', path, '--to', 'ics', ...options, '--lang', 'fr']);
    expect(stdout.match(/UID:.*@itu\.int/g)).toHaveLength(1);
    expect(stdout).toContain('ORGANIZER;CN=ITU Events:mailto:events@example.org');
    expect(stdout).toContain('NAME:Événements régionaux');
  });
});

describe('the documents', () => {
  const DOCUMENTS = ['advisory-group', 'director-brief', 'annual-plan', 'office-contribution'];

  it.each(DOCUMENTS)('%s is written as Word, HTML and Markdown in a language', (report) => {
    for (const to of ['docx', 'html', 'md']) {
      const path = join(folder, `${report}.${to}`);
      const args = ['--to', to, '--lang', 'fr', '--report', report, '--sector', 'ITU-T', '--out', path];
      expect(presence(['convert', source, ...PERIOD, ...args])).toMatchObject({ status: 0 });
      const bytes = readFileSync(path);
      if (to === 'docx') expect(bytes.subarray(0, 2).toString()).toBe('PK');
      else expect(bytes.toString()).toContain('Afrique');
    }
  });

  it.each([
    [['--lang', 'french'], 'Did you mean fr?'],
    [['--lang', 'русский'], 'Did you mean ru?'],
    [['--lang', 'xx'], 'It is none of ar, en, es, fr, ru, zh'],
    [['--report', 'anual-plan'], 'Did you mean annual-plan?'],
    [['--report', 'brief'], 'Did you mean director-brief?'],
    [['--report', 'director-brief'], 'name the Sector with --sector ITU-R or --sector ITU-T'],
    [['--sector', 'ITU'], 'It is none of ITU-R, ITU-T, ITU-D, GS'],
    [['--from', 'last year'], 'It is no date'],
    [['--from', '2026-02', '--period', '2025'], 'is after the end of --period 2025'],
    [['--organizer', 'somebody'], 'It is no name with a mail address'],
    [['--uid-domain', 'a b'], 'It is no domain'],
    [['--head', 'nowhere.json'], 'it cannot be read'],
  ])('%j is refused with the valid values', (args, said) => {
    const run = presence(['convert', source, '--to', 'md', ...args]);
    expect(run.status).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain(said);
  });

  it('of an unknown office are refused with the list of offices', () => {
    const run = presence([
      'convert',
      source,
      '--to',
      'md',
      '--report',
      'office-contribution',
      '--office',
      'paris',
    ]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('there is no office “paris”; the offices are addis-ababa');
    const near = presence([
      'convert',
      source,
      '--to',
      'md',
      '--report',
      'office-contribution',
      '--office',
      'Cairo',
    ]);
    expect(near.stderr).toContain('Did you mean cairo?');
  });

  it('in several languages are written next to each other', () => {
    const out = join(folder, 'languages');
    presence(['build', source, '--out', out, ...PERIOD, '--lang', 'ar,ru']);
    expect(readdirSync(join(out, 'reports')).sort()).toEqual(['ar', 'ru']);
    expect(readFileSync(join(out, 'reports/ar/annual-plan.html'), 'utf8')).toContain(
      '<html lang="ar" dir="rtl">',
    );
  });

  it('from a day cover the rest of the period', () => {
    const path = file(
      'three.csv',
      'Title,Date,Region\nOld,2026-01-05,AFR\nThis,2026-05-05,AFR\nNext,2028-05-05,AFR\n',
    );
    const args = ['--to', 'md', '--report', 'annual-plan', '--period', '2026', '--from', '2026-02'];
    const { stdout } = presence(['convert', path, ...args]);
    expect(stdout).toContain('This');
    expect(stdout).not.toContain('Next');
    expect(stdout).not.toContain('Old');
  });

  it('of a record without activities are written', () => {
    const path = file('nothing.json', '{"format":"regional-presence","version":1}');
    for (const to of ['docx', 'html', 'md', 'ics'])
      expect(presence(['convert', path, '--to', to]), to).toMatchObject({ status: 0 });
  });

  it('accept --from, which is refused for calendars', () => {
    const run = presence(['convert', source, '--to', 'ics', '--from', '2022-10']);
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain('--from is for documents');
  });

  it('from a date contain nothing before it', () => {
    const args = ['--to', 'md', '--report', 'director-brief', '--sector', 'ITU-T'];
    const all = presence(['convert', source, ...PERIOD, ...args]).stdout;
    const late = presence(['convert', source, ...PERIOD, ...args, '--from', '2022-10-01']).stdout;
    expect(all).toContain('ATU-4');
    expect(late).not.toContain('ATU-4');
    expect(late).toContain('SG13RG-AFR');
  });

  it('have the title block of --head and the sections of a plugin', () => {
    const head = file(
      'head.json',
      JSON.stringify({ documentNumber: 'TSAG-TD123', title: { en: 'Our report' } }),
    );
    const plugin = file(
      'plugin.mjs',
      `export const sections = (sections) => [
        ...sections.filter(({ name }) => name !== 'mandates'),
        { name: 'thanks', title: () => 'Thanks', content: () => [{ type: 'paragraph', children: [{ type: 'text', value: 'To all offices.' }] }] },
      ];`,
    );
    const { stdout } = presence(['convert', source, '--to', 'md', '--head', head, '--plugin', plugin]);
    expect(stdout).toContain('# Our report');
    expect(stdout).toContain('TSAG-TD123');
    expect(stdout).toContain('Thanks\n\nTo all offices.');
    expect(stdout).not.toContain('Resolution 25 and its mandates');
  });

  it.each([
    ['export const sections = 1;', 'exports no function “sections”'],
    ['export const = 1;', 'cannot be loaded'],
  ])('with an invalid plugin, %j, are not written', (code, said) => {
    const path = file(`bad-${said.length}.mjs`, code);
    const run = presence(['convert', source, '--to', 'md', '--plugin', path]);
    expect([run.status, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toContain(said);
  });

  it('with an unknown field in --head are not written', () => {
    const path = file('bad-head.json', '{ "documentNo": "1" }');
    const run = presence(['convert', source, '--to', 'md', '--head', path]);
    expect(run.stderr).toContain('unknown field documentNo; the fields are union, sector');
  });
});

describe('wrong input', () => {
  it.each([
    ['an empty file', 'empty.csv', '', 'file-empty'],
    ['a file of another format', 'page.csv', '%PDF-1.7\n', 'file-format-unsupported'],
    ['JSON of a wrong type', 'wrong.json', '"text"', 'json-structure-unsupported'],
    ['a header row alone', 'heading.csv', 'Title,Date\n', 'table-empty'],
  ])('%s is reported and nothing is written', (_, name, content, code) => {
    const out = join(folder, `out-${name}`);
    const run = presence(['build', file(name, content), '--out', out]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(code);
    expect(run.stderr).toContain('Nothing was written');
    expect(existsSync(out)).toBe(false);
  });

  it('a missing folder is reported', () => {
    const run = presence(['build', join(folder, 'nowhere'), '--out', join(folder, 'o')]);
    expect([run.status, existsSync(join(folder, 'o'))]).toEqual([1, false]);
    expect(run.stderr).toContain('does not exist');
  });

  it('leaves existing files unchanged', () => {
    const out = join(folder, 'kept');
    mkdirSync(out);
    writeFileSync(join(out, 'report.md'), 'last good report');
    presence(['build', file('empty2.csv', ''), source, '--out', out]);
    expect(readdirSync(out)).toEqual(['report.md']);
    expect(readFileSync(join(out, 'report.md'), 'utf8')).toBe('last good report');
  });

  it('rows that are too long or without a title are rejected, and the others are written', () => {
    const path = file('rows.csv', 'Title,Date\nForum,2022-05-02\nA, b,2022-05-03\n,2022-05-04\n');
    const out = join(folder, 'rows');
    const run = presence(['build', path, '--out', out]);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('3 rows read: 1 recorded, 0 merged, 2 rejected');
    expect(existsSync(join(out, 'calendar/all.ics'))).toBe(true);
  });

  it('nothing is changed if one file cannot be replaced', () => {
    const out = join(folder, 'blocked');
    mkdirSync(join(out, 'problems.json'), { recursive: true });
    writeFileSync(join(out, 'dataset.json'), 'last good');
    const run = presence(['build', source, '--out', out]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('Nothing was written');
    expect(readFileSync(join(out, 'dataset.json'), 'utf8')).toBe('last good');
    expect(readdirSync(out, { recursive: true }).sort()).toEqual(['dataset.json', 'problems.json']);
  });

  it('rejected rows are in a file of their own, with their cells', () => {
    const out = join(folder, 'rejects');
    presence(['build', file('long.csv', 'Title,Date\nForum,2022-05-02\nA, b,2022-05-03\n'), '--out', out]);
    const rejects = readFileSync(join(out, 'rejected/long.csv'), 'utf8');
    expect(rejects).toContain('Reason for rejection,Title,Date\r\n');
    expect(rejects).toContain('A," b",2022-05-03\r\n');
  });

  it('an output folder that is a file is reported', () => {
    const run = presence(['build', source, '--out', file('taken', 'x')]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('Nothing was written');
    expect(readFileSync(join(folder, 'taken'), 'utf8')).toBe('x');
  });
});

describe('wrong usage', () => {
  it.each([
    [['biuld'], 'Did you mean build?'],
    [['build', 'x', '--otu', 'y'], 'Did you mean --out?'],
    [['build', 'x'], '--out'],
    [['build', 'x', '--out', ''], '--out'],
    [['build'], 'missing required argument'],
    [['convert', 'x', '--to', 'pdf'], 'Allowed choices are'],
    [['build', 'x', '--out', 'y', '--period', 'May'], 'EDTF'],
    [['build', 'x', '--out', 'y', '--feeds-url', 'example.org/calendar'], 'https://example.org/calendar'],
    [['build', 'x', '--out', 'y', '--feeds-url', 'ftp://example.org'], 'no address of the web'],
    [['explain', 'date-year-misssing'], 'Did you mean date-year-missing'],
    [['check', 'x', '--encoding', 'klingon'], 'encoding'],
    [[], 'Usage: presence'],
  ])('%j has status 2 and a remedy', (args, hint) => {
    const run = presence(args);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(hint);
    expect(run.stdout).toBe('');
  });

  it.each([
    ['--help'],
    ['build', '--help'],
    ['check', '--help'],
    ['convert', '--help'],
    ['dates', '--help'],
    ['explain', '--help'],
  ])('%s %s has help', (...args) => {
    const run = presence(args.filter(Boolean));
    expect([run.status, run.stdout.startsWith('Usage: presence')]).toEqual([0, true]);
  });
});

describe('the other commands', () => {
  it('check lists problems with place, value and remedy, as text and as JSON', () => {
    const path = file('check.csv', 'Title,Date\nForum,31 April 2022\n');
    const text = presence(['check', path]);
    expect(text.status).toBe(1);
    expect(text.stdout).toContain('check.csv row 2, column B (Date): error date-day-nonexistent');
    expect(text.stdout).toContain('→ Correct the day.');
    const problems = JSON.parse(presence(['check', path, '--format', 'json']).stdout);
    expect(problems.find((p: { severity: string }) => p.severity === 'error')).toMatchObject({
      code: 'date-day-nonexistent',
      value: '31 April 2022',
      place: { file: 'check.csv', row: 2, column: { letter: 'B', name: 'Date' } },
    });
  });

  it('a broken line of JSON is rejected, and the others are read', () => {
    const path = file(
      'lines.ndjson',
      '{"title":"A","date":"2022-05-02"}\n{"title":\n{"title":"B","date":"2022-05-03"}\n',
    );
    const run = presence(['convert', path, '--to', 'ics']);
    expect(run.stdout.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(run.stderr).toContain('lines.ndjson row 2');
    expect(run.status).toBe(1);
  });

  it('check lists what it detected in each table, and options override it', () => {
    const path = file('found.csv', 'Liste|des|réunions\nTitre|Dates|Lieu\nForum|2 mai 2022|Lima\n');
    expect(presence(['check', path]).stderr).toContain(
      'found.csv: csv, utf-8, bars, heading in row 2 (fr), 3 of 3 columns known, 1 row\n',
    );
    const set = presence(['check', path, '--heading-row', '1', '--delimiter', ';', '--encoding', 'latin1']);
    expect(set.stdout).toContain('header-row-not-found');
    expect(presence(['check', path, '--heading-row', '0']).status).toBe(2);
  });

  it('check summarizes many similar problems as one pattern', () => {
    const rows = Array.from({ length: 1000 }, (_, i) => `Event ${i},03/04/2022`).join('\n');
    const { stdout } = presence(['check', file('many.csv', `Title,Date\n${rows}\n`)]);
    expect(stdout).toContain('… and 995 more like it; in all, rows 2-1001');
    expect(stdout.split('\n').length).toBeLessThan(80);
  });

  it('convert writes data to standard output and messages to standard error', () => {
    const path = file('convert.csv', 'Title,Date,Region\nForum,2022-05-02,AFR\nNo date,someday,AFR\n');
    const run = presence(['convert', path, '--to', 'ics']);
    expect(run.stdout.startsWith('BEGIN:VCALENDAR\r\n') && run.stdout.endsWith('END:VCALENDAR\r\n')).toBe(
      true,
    );
    expect(run.stderr).toContain('date-unreadable');
    expect(presence(['convert', path, '--to', 'md']).stdout).toMatch(/^# Activities of the ITU regional/m);
    expect(presence(['convert', path, '--to', 'html']).stdout).toMatch(/^<!doctype html>/);
    presence(['convert', path, '--to', 'json', '--out', join(folder, 'd/e.json')]);
    expect(JSON.parse(readFileSync(join(folder, 'd/e.json'), 'utf8')).events).toHaveLength(2);
  });

  it('dates prints a line for each phrase, from arguments or standard input', () => {
    const one = presence(['dates', '20 October 2022, 11:00 - 17:00 Geneva time']);
    expect(JSON.parse(one.stdout)).toMatchObject({
      input: '20 October 2022, 11:00 - 17:00 Geneva time',
      periods: ['2022-10-20'],
      hours: '11:00-17:00',
      zone: 'Europe/Zurich',
      problems: [],
    });
    const lines = presence(
      ['dates', '--within', '2021-09/2022-11'],
      'April and June 2022\r\n27 June – 1 July\n\n03/04/2022',
    )
      .stdout.trim()
      .split('\n');
    const readings = lines.map((line) => JSON.parse(line));
    expect(readings.map(({ periods }) => periods)).toEqual([
      ['2022-04', '2022-06'],
      ['2022-06-27/2022-07-01'],
      [],
      [],
    ]);
    expect(readings[3].problems[0]).toMatchObject({
      code: 'date-order-ambiguous',
      readings: ['2022-04-03', '2022-03-04'],
    });
    expect(JSON.parse(presence(['dates', '--lang', 'fr', '03/04/2022']).stdout).periods).toEqual([
      '2022-04-03',
    ]);
  });

  it('map drafts a mapping that the other commands accept', () => {
    const path = file('foreign.csv', 'Konferenz;Wann\nForum on spectrum;2-5 May 2022\n');
    const draft = presence(['map', path]);
    expect(draft.status).toBe(0);
    expect(draft.stderr).toContain('“Konferenz”');
    const mapping = file('mapping.json', draft.stdout);
    expect(presence(['convert', path, '--map', mapping, '--to', 'ics']).stdout).toContain(
      'SUMMARY:Forum on spectrum',
    );
    expect(
      presence(['check', path, '--map', file('wrong-map.json', '{"columns":{"A":"colour"}}')]).status,
    ).toBe(2);
    expect(presence(['map', file('none.bin', '%PDF-1.7')]).status).toBe(1);
  });

  it('schema prints JSON Schemas', () => {
    expect(JSON.parse(presence(['schema']).stdout).$defs).toHaveProperty('Event');
    expect(JSON.parse(presence(['schema', 'mapping']).stdout).$id).toContain('mapping');
    expect(presence(['schema', 'colour']).status).toBe(2);
  });

  it('an Excel workbook is read like any other file', () => {
    const path = fileURLToPath(new URL('../../import-xlsx/test/fixtures/office.xlsx', import.meta.url));
    const run = presence(['convert', path, '--to', 'ics']);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('DTSTART;VALUE=DATE:20220502');
  });

  it('explain describes one code, or lists all', () => {
    expect(presence(['explain', 'date-year-missing']).stdout).toContain('Remedy:');
    expect(presence(['explain']).stdout.split('\n').length).toBeGreaterThan(60);
  });
});
