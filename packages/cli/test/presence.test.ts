import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { presence, SOURCE_REPORT, SOURCE_REPORT_PERIOD, temporaryFolder } from './run-presence.js';

const folder = temporaryFolder();

describe('calendars', () => {
  it('are written with the given options', async () => {
    const path = folder.write('calendar.csv', 'Title,Date,Region\nForum,2022-05,AFR\nDay,2022-05-02,AFR\n');
    const options = [
      '--uid-domain',
      'itu.int',
      '--months',
      'omit',
      '--organizer',
      'ITU Events <events@example.org>',
    ];
    const { stdout } = await presence(['convert', path, '--to', 'ics', ...options, '--language', 'fr']);
    expect(stdout.match(/UID:.*@itu\.int/g)).toHaveLength(1);
    expect(stdout).toContain('ORGANIZER;CN=ITU Events:mailto:events@example.org');
    expect(stdout).toContain('NAME:Événements régionaux');
  });

  it('have the settings of a file, and the options of the command before them', async () => {
    const plan = folder.write(
      'settings.csv',
      'Title,Date,Region\nForum,2022-05-02,AFR\nDay,2022-05-03,EUR\n',
    );
    const settings = folder.write(
      'feeds.json',
      JSON.stringify({
        base: 'https://example.org/events',
        languages: ['en', 'fr'],
        formats: ['ics', 'jcal'],
        feeds: ['all', 'regions'],
        feed: { uidDomain: 'itu.int', refresh: 'PT6H', name: { en: 'Events', fr: 'Manifestations' } },
        each: { afr: { color: 'green', name: { fr: 'Afrique' } } },
      }),
    );
    const out = join(folder.path, 'with-settings');
    await presence(['build', plan, '--out', out, '--feeds', settings, '--uid-domain', 'example.org']);
    const read = (path: string) => readFileSync(join(out, 'public', path), 'utf8');
    expect(readdirSync(join(out, 'public')).sort()).toContain('afr.jcal');
    expect(read('fr/all.ics')).toContain('\r\nNAME:Manifestations\r\n');
    expect(read('fr/afr.ics')).toContain('\r\nNAME:Afrique\r\n');
    expect(read('afr.ics')).toMatch(/UID:\S+@example\.org\r\n/);
    expect(read('afr.ics')).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT6H');
    expect([read('afr.ics'), read('eur.ics')].map((text) => text.includes('COLOR:green'))).toEqual([
      true,
      false,
    ]);
    expect(read('en/subscribe.html')).toContain('webcal://example.org/events/afr.ics');
    const one = await presence(['convert', plan, '--to', 'ics', '--feeds', settings, '--language', 'fr']);
    expect(one.stdout).toContain('\r\nNAME:Manifestations\r\n');
  });

  it.each([
    ['{"langauges": ["fr"]}', 'there is no option "langauges"; did you mean "languages"?'],
    ['{"each": {"afr": {"months": "all"}}}', 'each.afr: the option "months" must be "tentative" or "omit"'],
    ['{"feed": {"name": {"fr": 5}}}', 'feed.name: the option "fr" must be a string, not 5'],
    ['{"feed": ', 'Invalid feeds file'],
  ])('are not written with the settings %s, and the field is named', async (text, message) => {
    const settings = folder.write('wrong.json', text);
    const run = await presence([
      'build',
      SOURCE_REPORT,
      '--out',
      join(folder.path, 'x'),
      '--feeds',
      settings,
    ]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(message);
  });

  it('are not written with the settings of a feed that does not exist', async () => {
    const settings = folder.write('unknown.json', '{"each": {"africa": {"color": "green"}}}');
    const run = await presence([
      'build',
      SOURCE_REPORT,
      '--out',
      join(folder.path, 'y'),
      '--feeds',
      settings,
    ]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('each.africa: No such feed; the regions are afr');
    expect(existsSync(join(folder.path, 'y'))).toBe(false);
  });
});

describe('the documents', () => {
  const DOCUMENTS = ['advisory-group', 'director-brief', 'annual-plan', 'office-contribution'];

  it.each(DOCUMENTS)('%s is written as Word, HTML and Markdown in a language', async (report) => {
    for (const to of ['docx', 'html', 'md']) {
      const path = join(folder.path, `${report}.${to}`);
      const args = ['--to', to, '--language', 'fr', '--report', report, '--sector', 'ITU-T', '--out', path];
      expect(await presence(['convert', SOURCE_REPORT, ...SOURCE_REPORT_PERIOD, ...args])).toMatchObject({
        status: 0,
      });
      const bytes = readFileSync(path);
      if (to === 'docx') expect(bytes.subarray(0, 2).toString()).toBe('PK');
      else expect(bytes.toString()).toContain('Afrique');
    }
  });

  it.each([
    [['--language', 'french'], 'Did you mean fr?'],
    [['--language', 'русский'], 'Did you mean ru?'],
    [['--language', 'xx'], 'Must be one of ar, en, es, fr, ru, zh'],
    [['--report', 'anual-plan'], 'Did you mean annual-plan?'],
    [['--report', 'brief'], 'Did you mean director-brief?'],
    [['--report', 'director-brief'], 'name the Sector with --sector ITU-R or --sector ITU-T'],
    [['--sector', 'ITU'], 'Must be one of ITU-R, ITU-T, ITU-D, GS'],
    [['--from', 'last year'], 'Must be a date'],
    [['--from', '2026-02', '--period', '2025'], 'is after the end of --period 2025'],
    [['--until', '2026-01', '--from', '2026-06'], '--from 2026-06 is after --until 2026-01'],
    [['--until', '2020', '--period', '2025'], '--until 2020 is before the start of --period 2025'],
    [['--organizer', 'somebody'], 'Must be a name with an e-mail address'],
    [['--uid-domain', 'a b'], 'Must be a domain'],
    [['--title-block', 'nowhere.json'], 'The title block file cannot be read.'],
  ])('%j is refused with the valid values', async (args, said) => {
    const run = await presence(['convert', SOURCE_REPORT, '--to', 'md', ...args]);
    expect(run.status).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain(said);
  });

  const contributionOf = (office: string) =>
    presence(['convert', SOURCE_REPORT, '--to', 'md', '--report', 'office-contribution', '--office', office]);

  it.each(['yaounde', 'Yaoundé', 'ЯУНДЕ'])(
    'are of the office in a city, in any language: %s',
    async (office) => {
      const run = await contributionOf(office);
      expect(run.status).toBe(0);
      expect(run.stdout).toContain('ITU Area Office, Yaoundé');
    },
  );

  it('of an unknown office are refused with the list of offices', async () => {
    const run = await contributionOf('paris');
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('there is no office “paris”; the offices are addis-ababa');
    const near = await contributionOf('Kairo');
    expect(near.stderr).toContain('(did you mean cairo?); the offices are addis-ababa');
  });

  it('from a day cover the rest of the period', async () => {
    const path = folder.write(
      'three.csv',
      'Title,Date,Region\nOld,2026-01-05,AFR\nThis,2026-05-05,AFR\nNext,2028-05-05,AFR\n',
    );
    const args = ['--to', 'md', '--report', 'annual-plan', '--period', '2026', '--from', '2026-02'];
    const { stdout } = await presence(['convert', path, ...args]);
    expect(stdout).toContain('This');
    expect(stdout).not.toContain('Next');
    expect(stdout).not.toContain('Old');
  });

  it('of half a year have its activities, and say so', async () => {
    const rows =
      'Old,2025-12-31,AFR\nThis,2026-05-05,AFR\nOver,"30 June to 2 July 2026",AFR\nNext,2026-07-01,AFR\n';
    const path = folder.write('half.csv', `Title,Date,Region\n${rows}`);
    const { stdout } = await presence([
      'convert',
      path,
      '--to',
      'md',
      '--from',
      '2026-01',
      '--until',
      '2026-06',
    ]);
    expect(stdout).toContain('The reporting period is January–June 2026. The document covers 2 events.');
    for (const title of ['This', 'Over']) expect(stdout).toContain(title);
    expect(stdout).not.toContain('Next');
  });

  it('of a record without activities are written', async () => {
    const path = folder.write('nothing.json', '{"format":"regional-presence","version":1}');
    for (const to of ['docx', 'html', 'md', 'ics'])
      expect(await presence(['convert', path, '--to', to]), to).toMatchObject({ status: 0 });
  });

  it('accept --from, which is refused for calendars', async () => {
    const run = await presence(['convert', SOURCE_REPORT, '--to', 'ics', '--from', '2022-10']);
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain('--from is for documents');
    const until = await presence(['convert', SOURCE_REPORT, '--to', 'ics', '--until', '2022-10']);
    expect(until.stderr).toContain('--until is for documents');
  });

  it('from a date contain nothing before it', async () => {
    const args = ['--to', 'md', '--sector', 'ITU-T'];
    const all = (await presence(['convert', SOURCE_REPORT, ...SOURCE_REPORT_PERIOD, ...args])).stdout;
    const late = (
      await presence(['convert', SOURCE_REPORT, ...SOURCE_REPORT_PERIOD, ...args, '--from', '2022-10-01'])
    ).stdout;
    expect(all).toContain('ATU-4');
    expect(late).not.toContain('ATU-4');
    expect(late).toContain('SG13RG-AFR');
  });

  it('have the title block of --title-block and the sections of a plugin', async () => {
    const head = folder.write(
      'title-block.json',
      JSON.stringify({ documentNumber: 'TSAG-TD123', title: { en: 'Our report' } }),
    );
    const plugin = folder.write(
      'plugin.mjs',
      `export const sections = (sections) => [
        ...sections.filter(({ name }) => name !== 'mandates'),
        { name: 'thanks', title: () => 'Thanks', content: () => [{ type: 'paragraph', children: [{ type: 'text', value: 'To all offices.' }] }] },
      ];`,
    );
    const { stdout } = await presence([
      'convert',
      SOURCE_REPORT,
      '--to',
      'md',
      '--title-block',
      head,
      '--plugin',
      plugin,
    ]);
    expect(stdout).toContain('# Our report');
    expect(stdout).toContain('TSAG-TD123');
    expect(stdout).toContain('Thanks\n\nTo all offices.');
    expect(stdout).not.toContain('Resolution 25 and its mandates');
  });

  it.each([
    ['export const sections = 1;', 'exports no function “sections”'],
    ['export const = 1;', 'cannot be loaded'],
  ])('with an invalid plugin, %j, are not written', async (code, said) => {
    const path = folder.write(`bad-${said.length}.mjs`, code);
    const run = await presence(['convert', SOURCE_REPORT, '--to', 'md', '--plugin', path]);
    expect([run.status, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toContain(said);
  });

  it('with an unknown field in --title-block are not written', async () => {
    const path = folder.write('bad-title-block.json', '{ "documentNo": "1" }');
    const run = await presence(['convert', SOURCE_REPORT, '--to', 'md', '--title-block', path]);
    expect(run.stderr).toContain('unknown field documentNo; the fields are union, sector');
  });
});

describe('wrong input', () => {
  it.each([
    ['an empty file', 'empty.csv', '', 'The file is empty.'],
    ['a file of another format', 'page.csv', '%PDF-1.7\n', 'Unsupported file format'],
    [
      'JSON of a wrong type',
      'wrong.json',
      '"text"',
      'The file must contain an object or an array of objects',
    ],
    ['a header row alone', 'heading.csv', 'Title,Date\n', 'has a header row but no other rows'],
  ])('%s is reported and nothing is written', async (_, name, content, message) => {
    const out = join(folder.path, `out-${name}`);
    const run = await presence(['build', folder.write(name, content), '--out', out]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(message);
    expect(run.stderr).toContain('Nothing was written');
    expect(existsSync(out)).toBe(false);
  });

  it('a header row alone beside the list of another office is reported', async () => {
    const files = [
      folder.write('heading-alone.csv', 'Title,Date\n'),
      folder.write('with-rows.csv', 'Title,Date\nForum,5 May 2027\n'),
    ];
    const run = await presence(['convert', ...files, '--to', 'ics']);
    expect(run.status).toBe(0);
    expect(run.stderr).toContain('has a header row but no other rows');
    expect(run.stdout).toContain('SUMMARY:Forum');
  });

  it('a header row alone is said to be why nothing is written', async () => {
    const run = await presence(['convert', folder.write('only-headings.csv', 'Title,Date\n'), '--to', 'ics']);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('no table has a row below its headings');
    expect(run.stderr).not.toContain('could not be read');
  });

  it('a missing folder is reported', async () => {
    const run = await presence(['build', join(folder.path, 'nowhere'), '--out', join(folder.path, 'o')]);
    expect([run.status, existsSync(join(folder.path, 'o'))]).toEqual([1, false]);
    expect(run.stderr).toContain('File not found.');
  });

  it('leaves existing files unchanged', async () => {
    const out = join(folder.path, 'existing');
    mkdirSync(out);
    writeFileSync(join(out, 'report.md'), 'the last complete report');
    await presence(['build', folder.write('empty2.csv', ''), SOURCE_REPORT, '--out', out]);
    expect(readdirSync(out)).toEqual(['report.md']);
    expect(readFileSync(join(out, 'report.md'), 'utf8')).toBe('the last complete report');
  });

  it('rows that are too long or without a title are rejected, with their cells, and the others are written', async () => {
    const path = folder.write('rows.csv', 'Title,Date\nForum,2022-05-02\nA, b,2022-05-03\n,2022-05-04\n');
    const out = join(folder.path, 'rows');
    const run = await presence(['build', path, '--out', out]);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('3 rows read: 1 recorded, 0 merged, 2 rejected');
    expect(existsSync(join(out, 'public/all.ics'))).toBe(true);
    const rejects = readFileSync(join(out, 'office/rejected/rows.csv'), 'utf8');
    expect(rejects).toContain('Reason for rejection,Title,Date\r\n');
    expect(rejects).toContain('A," b",2022-05-03\r\n');
  });

  it('nothing is changed if one file cannot be replaced', async () => {
    const out = join(folder.path, 'blocked');
    mkdirSync(join(out, 'office/problems.json'), { recursive: true });
    writeFileSync(join(out, 'office/dataset.json'), 'the last complete dataset');
    const plan = folder.write('one.csv', 'Title,Date\nForum,2022-05-02\n');
    const run = await presence(['build', plan, '--out', out]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('Nothing was written');
    expect(readFileSync(join(out, 'office/dataset.json'), 'utf8')).toBe('the last complete dataset');
    expect(readdirSync(out, { recursive: true }).sort()).toEqual([
      'office',
      'office/dataset.json',
      'office/problems.json',
    ]);
  });

  it('an output folder that is a file is reported', async () => {
    const run = await presence(['build', SOURCE_REPORT, '--out', folder.write('taken', 'x')]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('Nothing was written');
    expect(readFileSync(join(folder.path, 'taken'), 'utf8')).toBe('x');
  });
});

describe('the reporting period', () => {
  it.each([
    '2021-09/2022-11',
    'September 2021 – November 2022',
    'septembre 2021 à novembre 2022',
    'Sept 2021 to Nov 2022',
  ])('is written as people write it: %s', async (period) => {
    const file = folder.write('yearless.csv', 'Title,Date,Region\nForum,3 March,AFR\n');
    const { stdout } = await presence(['convert', file, '--to', 'json', '--period', period]);
    // The one March of the period.
    expect(JSON.parse(stdout).events[0].when.period).toBe('2022-03-03');
  });
});

describe('wrong usage', () => {
  it.each([
    [['biuld'], 'Did you mean build?'],
    [['build', 'x', '--otu', 'y'], 'Did you mean --out?'],
    [['build', 'x'], '--out'],
    [['build', 'x', '--out', ''], '--out'],
    [['build'], 'missing required argument'],
    [['convert', 'x', '--to', 'doc'], 'Allowed choices are'],
    [['build', 'x', '--out', 'y', '--period', 'May'], '2021-09/2022-11'],
    [['build', 'x', '--out', 'y', '--feeds-url', 'example.org/calendar'], 'https://example.org/calendar'],
    [['build', 'x', '--out', 'y', '--feeds-url', 'ftp://example.org'], 'Must be a web address'],
    [['explain', 'date-year-misssing'], 'Did you mean date-year-missing'],
    [['check', 'x', '--encoding', 'klingon'], 'encoding'],
    [[], 'Usage: presence'],
  ])('%j has status 2 and a remedy', async (args, hint) => {
    const run = await presence(args);
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
  ])('presence %s %s has help', async (...args) => {
    const run = await presence(args.filter(Boolean));
    expect([run.status, run.stdout.startsWith('Usage: presence')]).toEqual([0, true]);
  });
});

describe('the other commands', () => {
  it('check lists problems with place, value and remedy, as text and as JSON', async () => {
    const path = folder.write('check.csv', 'Title,Date\nForum,31 April 2022\n');
    const text = await presence(['check', path]);
    expect(text.status).toBe(1);
    expect(text.stdout).toContain('check.csv, row 2, column B (Date): error\n');
    expect(text.stdout).toContain('→ Correct the date.');
    const problems = JSON.parse((await presence(['check', path, '--format', 'json'])).stdout);
    expect(problems.find((p: { severity: string }) => p.severity === 'error')).toMatchObject({
      code: 'date-day-nonexistent',
      params: { value: '31 April 2022' },
      place: { file: 'check.csv', row: 2, column: { letter: 'B', name: 'Date' } },
    });
  });

  it('a broken line of JSON is rejected, and the others are read', async () => {
    const path = folder.write(
      'lines.ndjson',
      '{"title":"A","date":"2022-05-02"}\n{"title":\n{"title":"B","date":"2022-05-03"}\n',
    );
    const run = await presence(['convert', path, '--to', 'ics']);
    expect(run.stdout.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(run.stderr).toContain('lines.ndjson, record 2');
    expect(run.status).toBe(1);
  });

  it('check lists what it detected in each table, and options override it', async () => {
    const path = folder.write('found.csv', 'Liste|des|réunions\nTitre|Dates|Lieu\nForum|2 mai 2022|Lima\n');
    expect((await presence(['check', path])).stderr).toContain(
      'found.csv: csv, utf-8, bars, header row 2 (French), 3 of 3 columns known, 1 row\n',
    );
    const set = await presence([
      'check',
      path,
      '--header-row',
      '1',
      '--delimiter',
      ';',
      '--encoding',
      'latin1',
    ]);
    expect(set.stdout).toContain('No header row was found');
    expect((await presence(['check', path, '--header-row', '0'])).status).toBe(2);
  });

  it('check lists a problem that all rows share once', async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => `Event ${i},03/04/2022`).join('\n');
    const { stdout } = await presence(['check', folder.write('many.csv', `Title,Date\n${rows}\n`)]);
    expect(stdout).toContain('many.csv: warning, 1,000 times, rows 2-1001\n');
    expect(stdout.split('\n').length).toBeLessThan(20);
  });

  it('convert writes data to standard output and messages to standard error', async () => {
    const path = folder.write(
      'convert.csv',
      'Title,Date,Region\nForum,2022-05-02,AFR\nNo date,someday,AFR\n',
    );
    const run = await presence(['convert', path, '--to', 'ics']);
    expect(run.stdout.startsWith('BEGIN:VCALENDAR\r\n') && run.stdout.endsWith('END:VCALENDAR\r\n')).toBe(
      true,
    );
    expect(run.stderr).toContain('convert.csv, row 3, column B (Date): error');
    expect((await presence(['convert', path, '--to', 'md'])).stdout).toMatch(
      /^# Activities of the ITU regional/m,
    );
    expect((await presence(['convert', path, '--to', 'html'])).stdout).toMatch(/^<!doctype html>/);
    await presence(['convert', path, '--to', 'json', '--out', join(folder.path, 'd/e.json')]);
    expect(JSON.parse(readFileSync(join(folder.path, 'd/e.json'), 'utf8')).events).toHaveLength(2);
  });

  it('dates prints a line for each phrase, from arguments or standard input', async () => {
    const one = await presence(['dates', '20 October 2022, 11:00 - 17:00 Geneva time']);
    expect(JSON.parse(one.stdout)).toMatchObject({
      input: '20 October 2022, 11:00 - 17:00 Geneva time',
      periods: ['2022-10-20'],
      hours: '11:00-17:00',
      zone: 'Europe/Zurich',
      problems: [],
    });
    const written = await presence([
      'dates',
      '--reporting-period',
      'September 2021 – November 2022',
      '27 June',
    ]);
    expect(JSON.parse(written.stdout).periods).toEqual(['2022-06-27']);
    const { stdout } = await presence(['dates', '--reporting-period', '2021-09/2022-11'], {
      input: 'April and June 2022\r\n27 June – 1 July\n\n03/04/2022',
    });
    const lines = stdout.trim().split('\n');
    const readings = lines.map((line) => JSON.parse(line));
    expect(readings.map(({ periods }) => periods)).toEqual([
      ['2022-04', '2022-06'],
      ['2022-06-27/2022-07-01'],
      [],
      [],
    ]);
    expect(readings[3].problems[0]).toMatchObject({
      code: 'date-order-ambiguous',
      params: { readings: ['2022-04-03', '2022-03-04'] },
    });
    expect(JSON.parse((await presence(['dates', '--language', 'fr', '03/04/2022'])).stdout).periods).toEqual([
      '2022-04-03',
    ]);
  });

  it('draft-mapping drafts a mapping that the other commands accept', async () => {
    const path = folder.write('foreign.csv', 'Kennung;X\nForum on spectrum;2-5 May 2022\n');
    const draft = await presence(['draft-mapping', path]);
    expect(draft.status).toBe(0);
    expect(draft.stderr).toContain('“Kennung”: title, 50% sure, for example “Forum on spectrum”');
    expect(draft.stderr).toMatch(/one of: title, .*"fillDown": true/s);
    const mapping = folder.write('mapping.json', draft.stdout);
    expect((await presence(['convert', path, '--mapping', mapping, '--to', 'ics'])).stdout).toContain(
      'SUMMARY:Forum on spectrum',
    );
    expect(
      (
        await presence([
          'check',
          path,
          '--mapping',
          folder.write('wrong-map.json', '{"columns":{"A":"colour"}}'),
        ])
      ).status,
    ).toBe(2);
    expect((await presence(['draft-mapping', folder.write('none.bin', '%PDF-1.7')])).status).toBe(1);
  });

  it('schema prints JSON Schemas', async () => {
    expect(JSON.parse((await presence(['schema'])).stdout).$defs).toHaveProperty('Event');
    expect(JSON.parse((await presence(['schema', 'mapping'])).stdout).$id).toContain('mapping');
    expect((await presence(['schema', 'colour'])).status).toBe(2);
  });

  it('an Excel workbook is read like any other file', async () => {
    const path = fileURLToPath(new URL('../../import-xlsx/test/fixtures/office.xlsx', import.meta.url));
    const run = await presence(['convert', path, '--to', 'ics']);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('DTSTART;VALUE=DATE:20220502');
  });

  it('explain describes one code, or lists all', async () => {
    expect((await presence(['explain', 'date-year-missing'])).stdout).toContain('Remedy:');
    expect((await presence(['explain'])).stdout.split('\n').length).toBeGreaterThan(60);
  });
});
