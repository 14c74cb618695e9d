import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type PresenceRun,
  presence,
  SOURCE_REPORT,
  SOURCE_REPORT_PERIOD,
  temporaryFolder,
} from './run-presence.js';

const folder = temporaryFolder();
const BUILD_TIMEOUT_MS = 60_000;

const STAMP = ['--stamp', '2022-11-24T10:00:00Z'] as const;

describe('presence build on the source report', () => {
  let out: string;
  let run: PresenceRun;
  beforeAll(async () => {
    out = join(folder.path, 'out');
    run = await presence(['build', SOURCE_REPORT, '--out', out, ...SOURCE_REPORT_PERIOD, ...STAMP]);
  }, BUILD_TIMEOUT_MS);
  const feed = (name: string) => {
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(out, 'public', name), 'utf8')));
    for (const zone of calendar.getAllSubcomponents('vtimezone'))
      ICAL.TimezoneService.register(new ICAL.Timezone(zone));
    return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  };

  it('reports what it read and wrote, and succeeds', async () => {
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('48 rows read: 47 recorded, 1 merged, 0 rejected');
    expect(run.stdout).not.toContain('To translate');
    expect(run.stdout).not.toContain('\u001b');
  });

  it('writes only the files that it names', async () => {
    expect(readdirSync(out).sort()).toEqual(['files.json', 'office', 'public']);
    expect(readdirSync(join(out, 'office')).sort()).toEqual([
      'dataset.json',
      'problems.json',
      'questions',
      'reports',
    ]);
    expect(run.stdout).toContain(
      `142 files (1.1 MB) in ${out}: office/ (30 files), public/ (111 files), files.json\n`,
    );
    expect(readdirSync(join(out, 'office/reports')).sort()).toEqual(['en', 'register.csv']);
    const documents = [
      'advisory-group',
      'annual-plan',
      'director-brief-br',
      'director-brief-tsb',
      'office-contribution',
      'open-questions',
    ];
    expect(readdirSync(join(out, 'office/reports/en')).sort()).toEqual([
      'activities.xlsx',
      ...documents.flatMap((name) => ['docx', 'html', 'md'].map((ending) => `${name}.${ending}`)),
    ]);
  });

  it('registers each document with its language, version, date and hashes', () => {
    const hashOf = (path: string) =>
      createHash('sha256')
        .update(readFileSync(join(out, 'office', path)))
        .digest('hex');
    const [header, ...lines] = readFileSync(join(out, 'office/reports/register.csv'), 'utf8')
      .trim()
      .split('\r\n');
    expect(header).toBe('file,document,language,version,date,dataset-sha256,sha256');
    expect(lines).toHaveLength(19);
    for (const line of lines) {
      const [file, , language, version, date, dataset, sha256] = line.split(',');
      expect([language, version, date]).toEqual(['en', '1', expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
      expect(dataset).toBe(hashOf('dataset.json'));
      expect(sha256).toBe(hashOf(file!));
    }
  });

  it('has feeds of regions, Sectors, bodies and offices: none empty, none twice', () => {
    const names = [
      ...['all', 'no-events', 'afr', 'ams', 'arb', 'asp', 'cis'],
      ...[
        'sg11rg-eecat',
        'sg12rg-afr',
        'sg13rg-afr',
        'sg17rg-afr',
        'sg3rg-afr',
        'sg3rg-ao',
        'sg5rg-afr',
        'wtsa',
      ],
    ];
    const inFolder = (...folder: string[]) => readdirSync(join(out, 'public', ...folder)).sort();
    const others = ['404.html', 'assets', 'en', 'event', 'hosting', 'index.html'];
    // A region without events has a calendar as well, so that its address works from the first day.
    expect(inFolder()).toEqual([...names.map((name) => `${name}.ics`), 'eur.ics', ...others].sort());
    expect(inFolder('hosting')).toEqual(['apache.htaccess', 'nginx.conf', 'web.config']);
    const contents = names.map((name) =>
      feed(`${name}.ics`)
        .map(({ uid }) => uid)
        .join(' '),
    );
    expect(new Set(contents).size).toBe(names.length);
    expect(readFileSync(join(out, 'public/hosting/apache.htaccess'), 'utf8')).toContain(
      'RedirectMatch 302 ^(.*/)(?:afr\\+itu-t|addis-ababa)\\.(ics|jcal)$ $1afr.$2',
    );
    expect(readFileSync(join(out, 'public/en/subscribe.html'), 'utf8')).not.toContain('webcal:');
  });

  describe('with --feeds-url and --language', () => {
    const published = join(folder.path, 'published');
    let stdout = '';
    beforeAll(async () => {
      const options = ['--feeds-url', 'https://example.org/calendar/', '--language', 'ar,ru'];
      ({ stdout } = await presence([
        'build',
        SOURCE_REPORT,
        '--out',
        published,
        ...SOURCE_REPORT_PERIOD,
        ...options,
      ]));
    }, BUILD_TIMEOUT_MS);

    it('says how many texts are left to translate into each language that has a workbook for them', () => {
      const [, all, ar, ru] =
        /^To translate +(\d+) texts of the documents, in office\/translations: Arabic (\d+), Russian (\d+)$/m.exec(
          stdout,
        ) ?? [];
      expect(Number(all)).toBe(Number(ar) + Number(ru));
      expect(Number(ar)).toBeGreaterThan(0);
      expect(readdirSync(join(published, 'office/translations')).sort()).toEqual(['ar.xlsx', 'ru.xlsx']);
    });

    it('has links to subscribe to', () => {
      const page = readFileSync(join(published, 'public/ar/subscribe.html'), 'utf8');
      expect(page).toContain('href="webcal://example.org/calendar/ar/sg13rg-afr.ics"');
      const feed = readFileSync(join(published, 'public/ru/afr.ics'), 'utf8');
      expect(feed).toContain('SOURCE;VALUE=URI:https://example.org/calendar/ru/afr.ics');
    });

    it('has site and feeds in the languages of the documents', () => {
      const entries = readdirSync(join(published, 'public')).sort();
      expect(entries).toEqual([
        ...['404.html', 'ar', 'assets', 'event', 'hosting', 'index.html', 'ru', 'sitemap.xml'],
      ]);
    });

    it('has the reports in several languages next to each other', () => {
      expect(readdirSync(join(published, 'office/reports')).sort()).toEqual(['ar', 'register.csv', 'ru']);
      expect(readFileSync(join(published, 'office/reports/ar/annual-plan.html'), 'utf8')).toContain(
        '<html lang="ar" dir="rtl">',
      );
    });
  });

  it('has 20 events in the calendar, each also in the feed of its region', async () => {
    const all = feed('all.ics');
    expect(all).toHaveLength(20);
    const regional = ['afr', 'ams', 'arb', 'asp', 'cis'].flatMap((name) =>
      feed(`${name}.ics`).map(({ uid }) => uid),
    );
    expect(regional.sort()).toEqual(all.map(({ uid }) => uid).sort());
    expect(new Set(regional).size).toBe(20);
  });

  it('writes every event of the dataset as ical.js reads it', async () => {
    const dataset = JSON.parse(readFileSync(join(out, 'office/dataset.json'), 'utf8'));
    const events = new Map(feed('all.ics').map((event) => [event.uid.split('@')[0], event]));
    for (const event of dataset.events) {
      const read = events.get(event.id);
      if (!/^\d{4}-\d\d-\d\d/.test(event.when.period)) {
        expect(read, event.id).toBeUndefined();
        continue;
      }
      expect(read!.summary.startsWith(Object.values(event.title)[0] as string), event.id).toBe(true);
      const [start] = event.when.period.split('/');
      expect(read!.startDate.toString().startsWith(start), event.id).toBe(true);
    }
  });

  it('has the meeting of SG13RG-AFR once, with its hours in Geneva and both sources', async () => {
    const meetings = feed('all.ics').filter(({ summary }) => summary.includes('SG13RG-AFR'));
    expect(meetings).toHaveLength(1);
    expect(meetings[0]!.startDate.toJSDate().toISOString()).toBe('2022-10-20T09:00:00.000Z');
    expect(meetings[0]!.endDate.toJSDate().toISOString()).toBe('2022-10-20T15:00:00.000Z');
    expect(meetings[0]!.description).not.toContain('afrique.csv');
    const args = ['--to', 'ics', '--sources'];
    const calendar = (
      await presence(['convert', SOURCE_REPORT, ...SOURCE_REPORT_PERIOD, ...args])
    ).stdout.replaceAll('\r\n ', '');
    expect(calendar).toContain('afrique.csv row 2\\; afrique.csv row 4');
  });

  it('reports the errors of the source document', async () => {
    const problems: { code: string; message: string }[] = JSON.parse(
      readFileSync(join(out, 'office/problems.json'), 'utf8'),
    );
    const messagesOf = (code: string) => problems.filter((p) => p.code === code).map((p) => p.message);
    expect(messagesOf('date-year-inferred')[0]).toContain('27 June – 1 July');
    expect(messagesOf('date-occasions')[0]).toContain('April and June 2022');
    expect(messagesOf('different-rows-merged')).toHaveLength(1);
    expect(messagesOf('count-contradicts-list')[0]).toBe('“field offices”: 13 stated, but 14 listed.');
    expect(messagesOf('duration-contradicts-period')[0]).toContain('4 years');
    expect(messagesOf('series-spelling-inconsistent')).toHaveLength(1);
    expect(messagesOf('row-blank')).toHaveLength(1);
    // 16 have no days, of 8 only the month is known.
    expect(messagesOf('calendar-event-omitted')).toHaveLength(24);
  });

  it('names every activity in the report, under its region', async () => {
    const report = readFileSync(join(out, 'office/reports/en/advisory-group.md'), 'utf8').replaceAll(
      '\\',
      '',
    );
    const dataset = JSON.parse(readFileSync(join(out, 'office/dataset.json'), 'utf8'));
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

  it('writes the same bytes at every run with the same stamp', async () => {
    const again = join(folder.path, 'again');
    await presence(['build', SOURCE_REPORT, '--out', again, ...SOURCE_REPORT_PERIOD, ...STAMP]);
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files).toHaveLength(142);
    for (const { parentPath, name } of files) {
      const path = relative(out, join(parentPath, name));
      expect(readFileSync(join(again, path)).equals(readFileSync(join(out, path))), path).toBe(true);
    }
  });

  it('reads back its own dataset', async () => {
    const round = await presence(['convert', join(out, 'office/dataset.json'), '--to', 'json']);
    expect(round.status).toBe(0);
    expect(round.stdout).toBe(readFileSync(join(out, 'office/dataset.json'), 'utf8'));
  });
});

describe('presence build of a site with more than 5,000 files', () => {
  const plan = folder.write(
    'many.csv',
    [
      'Title,Date,Region',
      ...Array.from({ length: 1300 }, (_, i) => `Talk ${i},2027-01-${10 + (i % 20)},Africa`),
    ].join('\n'),
  );

  it('says before how many it will have, and how to have fewer', async () => {
    const run = await presence([
      'build',
      plan,
      '--out',
      join(folder.path, 'many'),
      '--language',
      'en,fr,es',
      ...STAMP,
    ]);
    const [, total, each] =
      /The site has ([\d,]+) files\.\n([\d,]+) of them are for each of 3 languages\.\n {2}→ .*--language en/.exec(
        run.stderr,
      )!;
    expect(run.stdout).toContain(`public/ (${total} files)`);
    const ofEnglish = readdirSync(join(folder.path, 'many/public/en'), {
      recursive: true,
      withFileTypes: true,
    });
    expect(each).toBe(ofEnglish.filter((entry) => entry.isFile()).length.toLocaleString('en'));
  });
});
