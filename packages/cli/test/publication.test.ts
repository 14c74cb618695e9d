import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type PresenceRun, presence, temporaryFolder } from './run-presence.js';

const folder = temporaryFolder();
const HEADER = 'Title,Date,City,Region,Body';
const FIRST = '2027-01-01T10:00:00Z';
const SECOND = '2027-02-01T10:00:00Z';

let count = 0;
let out = '';
let plan = '';
beforeEach(() => {
  out = join(folder.path, `out${++count}`);
  plan = join(folder.path, `plan${count}.csv`);
});
const dataset = () => join(out, 'office/dataset.json');
const inOut = (...path: string[]) => join(out, ...path);

/** A row in May 2027. */
const row = (day: number, title = `Forum on subject ${day}`, body = '') =>
  `${title},2027-05-${String(day).padStart(2, '0')},Lima,AMS,${body}`;
const rows = (...days: number[]) => days.map((day) => row(day));

const build = (list: string[], ...options: string[]): Promise<PresenceRun> => {
  writeFileSync(plan, `${[HEADER, ...list].join('\n')}\n`);
  return presence(['build', plan, '--out', out, ...options]);
};
const publish = (list: string[], ...options: string[]) => build(list, '--stamp', FIRST, ...options);
const revise = (list: string[], ...options: string[]) =>
  build(list, '--since', dataset(), '--stamp', SECOND, ...options);
const contents = () =>
  Object.fromEntries(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  );

describe('the last publication', () => {
  const since = (path: string, ...options: string[]) =>
    build(rows(1, 2), '--since', path, '--stamp', SECOND, ...options);

  it.each([
    ['a list', () => plan],
    ['the register of documents', () => inOut('office/reports/register.csv')],
    ['a calendar', () => inOut('public/all.ics')],
    ['a list in JSON', () => join(folder.path, 'list.json')],
  ])('is not %s: nothing is written', async (_, path) => {
    writeFileSync(join(folder.path, 'list.json'), '[{"Title": "Forum", "Date": "5 May 2027"}]');
    await publish(rows(1, 2, 3));
    const before = contents();
    for (const language of ['en', 'fr', 'es', 'ru', 'ar', 'zh']) {
      const run = await since(path(), '--ui-language', language);
      expect([run.status, run.stdout]).toEqual([1, '']);
      expect(run.stderr).toContain(path());
      expect(run.stderr).toContain('dataset.json');
    }
    expect(contents()).toEqual(before);
  });

  it('is not a file that has no activities: nothing is written', async () => {
    await publish(rows(1, 2, 3));
    const run = await since(inOut('office/problems.json'));
    expect([run.status, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toContain('problems.json could not be read');
  });

  it('is the dataset, the folder of the build, or the CSV tables of the dataset', async () => {
    await publish(rows(1, 2));
    const tables = inOut('..', `tables${count}`);
    await presence(['convert', dataset(), '--to', 'csv', '--out', tables]);
    for (const path of [dataset(), inOut('office'), out, tables]) {
      const run = await since(path);
      expect(run.stderr).toContain('2 unchanged');
      expect(run.status).toBe(0);
    }
  });

  it('keeps its domain of UIDs where its folder is named', async () => {
    await publish(rows(1, 2), '--uid-domain', 'example.org');
    const run = await presence(['convert', plan, '--to', 'ics', '--since', out, '--stamp', SECOND]);
    expect([run.status, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toContain('example.org');
  });
});

describe('what changes', () => {
  it('is written before the files, in numbers and with old and new dates', async () => {
    await publish([...rows(1, 2, 3, 4), 'Past day,2027-01-20,Lima,AMS,']);
    const run = await revise([
      row(1),
      row(12, 'Forum on subject 2'),
      row(3, 'Forum on subject 3 and more'),
      row(9),
    ]);
    expect(run.status).toBe(0);
    expect(run.stderr).toBe(
      `${[
        `Since 1 January 2027 (${dataset()}): 1 added, 1 moved, 1 cancelled, 1 renamed, 1 unchanged, 1 past event kept.`,
        '  Cancelled: “Forum on subject 4”, 4 May 2027',
        '  Moved: “Forum on subject 2”: date 2 May 2027 → 12 May 2027',
        '  Renamed: “Forum on subject 3 and more”: title Forum on subject 3 → Forum on subject 3 and more',
      ].join('\n')}\n`,
    );
    expect(readFileSync(inOut('public/all.ics'), 'utf8')).toContain('SUMMARY:Past day');
  });

  it('is in the language of the messages', async () => {
    await publish(rows(1, 2));
    const { stderr } = await revise(rows(1), '--ui-language', 'fr');
    expect(stderr).toContain('Depuis le 1er janvier 2027');
    expect(stderr).toMatch(/^ {2}Annulation\s: «\sForum on subject 2\s», 2 mai 2027$/m);
  });

  it('is cut after 20 lines, with the command that lists all of it', async () => {
    const days = Array.from({ length: 25 }, (_, i) => i + 1);
    await publish(days.map((day) => row(day)));
    const { stderr } = await revise(days.map((day) => row(day + 1, `Forum on subject ${day}`)));
    expect(stderr.match(/^ {2}Moved: /gm)).toHaveLength(20);
    const command = `presence diff ${dataset()} ${plan} --stamp ${SECOND}`;
    expect(stderr).toContain(`… and 5 more: ${command}\n`);
    // The dataset that was published is the old one no longer: the command is tried on a copy.
    const listed = await presence(['diff', dataset(), plan, '--stamp', SECOND]);
    expect(listed.stdout).toBe('0 changes, 25 unchanged.\n');
  });

  it('is the same as presence diff lists at that instant', async () => {
    await publish([...rows(1, 2), 'Past day,2027-01-20,Lima,AMS,']);
    writeFileSync(plan, `${[HEADER, ...rows(1)].join('\n')}\n`);
    const at = await presence(['diff', dataset(), plan, '--stamp', SECOND]);
    expect(at.stdout).toBe(
      'No longer listed: “Forum on subject 2”, 2 May 2027\n1 change, 1 unchanged.\n1 past event kept.\n',
    );
    expect((await presence(['diff', dataset(), plan])).stdout).toContain('2 changes, 1 unchanged.\n');
  });
});

describe('the documents of a revision', () => {
  const document = (name: string) => readFileSync(inOut(`office/reports/en/${name}`), 'utf8');

  it('report what the offices list: an event that is no longer listed is cancelled in calendars alone', async () => {
    await publish(rows(1, 2, 3, 4, 5, 6, 7, 8));
    await revise(rows(1, 2, 3, 4, 5, 6, 7));
    expect(readFileSync(inOut('public/all.ics'), 'utf8').match(/STATUS:CANCELLED/g)).toHaveLength(1);
    const report = document('advisory-group.md');
    expect(report).toContain('This document reports on 7 activities');
    expect(report).toMatch(/\*\*No longer listed \(1\)\*\*\n+- Forum on subject 8/);
    expect(report).not.toMatch(/cancelled/i);
    expect(document('annual-plan.md').match(/Forum on subject 8/g)).toHaveLength(1);
    // The next time it is neither listed nor news.
    await build(rows(1, 2, 3, 4, 5, 6, 7), '--since', dataset(), '--stamp', '2027-03-01T10:00:00Z');
    expect(document('advisory-group.md')).not.toContain('Forum on subject 8');
    expect(existsSync(inOut('office/reports/en/annual-plan-changes.html'))).toBe(false);
    expect(readFileSync(inOut('public/all.ics'), 'utf8')).toContain('STATUS:CANCELLED');
  });

  it('say once that a past event is no longer listed, which calendars keep', async () => {
    const past = 'Past day,2027-01-20,Lima,AMS,';
    await publish([past, ...rows(1, 2, 3)]);
    await revise(rows(1, 2, 3));
    expect(document('advisory-group.md')).toMatch(/\*\*No longer listed \(1\)\*\*\n+- Past day/);
    expect(readFileSync(inOut('public/all.ics'), 'utf8')).toContain('SUMMARY:Past day');
    await build(rows(1, 2, 3), '--since', dataset(), '--stamp', '2027-03-01T10:00:00Z');
    expect(document('advisory-group.md')).not.toContain('Past day');
    expect(readFileSync(inOut('public/all.ics'), 'utf8')).toContain('SUMMARY:Past day');
    // Listed again, it is new to the readers of documents.
    await build([past, ...rows(1, 2, 3)], '--since', dataset(), '--stamp', '2027-04-01T10:00:00Z');
    expect(document('advisory-group.md')).toMatch(/\*\*New \(1\)\*\*\n+- Past day/);
  });
});

describe('the first publication', () => {
  it('has its stamp as DTSTAMP and LAST-MODIFIED, and SEQUENCE 0', async () => {
    await publish(rows(1));
    const calendar = readFileSync(inOut('public/all.ics'), 'utf8');
    expect(calendar).toMatch(/^DTSTAMP:20270101T100000Z\r$/m);
    expect(calendar).toMatch(/^LAST-MODIFIED:20270101T100000Z\r$/m);
    expect(calendar).toMatch(/^SEQUENCE:0\r$/m);
    const streamed = await presence(['convert', plan, '--to', 'ics', '--stamp', FIRST]);
    expect(streamed.stdout).toMatch(/^LAST-MODIFIED:20270101T100000Z\r$/m);
  });
});

describe('a revision that cancels too much', () => {
  it.each([
    [8, [8], 'refused'],
    [8, [1, 2, 3, 4, 5, 6], 'written'],
    [3, [1, 2], 'written'],
    [12, [1, 2, 3, 4, 5, 6, 7, 8, 9], 'written'],
    [11, [1, 2, 3, 4, 5, 6, 7, 8], 'refused'],
    [2, [20], 'refused'],
    [1, [20], 'written'],
  ])('of %i events, with only those of %j left, is %s', async (total, left, outcome) => {
    await publish(rows(...Array.from({ length: total }, (_, i) => i + 1)));
    const before = contents();
    const run = await revise(rows(...left));
    if (outcome === 'written') expect(run.status).toBe(0);
    else {
      expect(run.status).toBe(1);
      expect(run.stderr).toContain('Nothing was written: the revision would cancel ');
      expect(run.stderr).toContain('--allow-cancellations');
      expect(run.stdout).toBe('');
      expect(contents()).toEqual(before);
    }
  });

  it.each([
    [
      'dates of which the order is not known',
      (list: string[]) => list.map((line) => line.replace(/2027-05-0(\d)/, '05/0$1/2027')),
    ],
    ['no dates', (list: string[]) => list.map((line) => line.replace(/2027-05-\d\d/, ''))],
    ['months instead of days', (list: string[]) => list.map((line) => line.replace(/(2027-05)-\d\d/, '$1'))],
    ['no region and no city', (list: string[]) => list.map((line) => line.replace(',Lima,AMS', ',,'))],
  ])('is refused for a file with %s: subscribers would see all events cancelled', async (_, spoil) => {
    await publish(rows(1, 2, 3, 4, 5));
    const before = contents();
    const run = await revise(spoil(rows(1, 2, 3, 4, 5)));
    // 05/05/2027 can be read in one way only.
    expect(run.stderr).toMatch(/would cancel [45] of the 5 published events/);
    expect(contents()).toEqual(before);
  });

  it('is written if it is allowed, by convert as well', async () => {
    await publish(rows(1, 2, 3, 4, 5));
    writeFileSync(plan, `${[HEADER, row(5)].join('\n')}\n`);
    const args = ['convert', plan, '--to', 'ics', '--since', dataset(), '--stamp', SECOND];
    const refused = await presence(args);
    expect([refused.status, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toContain('would cancel 4 of the 5 published events');
    expect(
      (await presence([...args, '--allow-cancellations'])).stdout.match(/STATUS:CANCELLED/g),
    ).toHaveLength(4);
    expect((await revise(rows(5), '--allow-cancellations')).status).toBe(0);
  });

  it('does not count what is over', async () => {
    await publish(rows(1, 2, 3, 4, 5));
    expect((await revise(rows(20), '--stamp', '2027-06-01T10:00:00Z')).status).toBe(0);
  });
});

describe('another domain in the UIDs', () => {
  it('is refused, because subscribers would see every event twice', async () => {
    await publish(rows(1, 2), '--uid-domain', 'itu.int');
    const before = contents();
    const other = await revise(rows(1, 2));
    expect(other.status).toBe(1);
    expect(other.stderr).toContain('use --uid-domain itu.int, or allow it with --allow-new-uids');
    expect(contents()).toEqual(before);
    expect((await build(rows(1, 2), '--uid-domain', 'example.org')).status).toBe(1);
    expect((await revise(rows(1, 2), '--uid-domain', 'itu.int')).status).toBe(0);
    expect((await revise(rows(1, 2), '--allow-new-uids')).status).toBe(0);
  });
});

describe('a folder that was built before', () => {
  it('is written without --since, with a warning that names the option', async () => {
    expect((await publish(rows(1))).stderr).toBe('');
    const again = await publish(rows(1));
    expect(again.status).toBe(0);
    expect(again.stderr).toContain(`Add --since ${dataset()}.`);
    expect((await revise(rows(1))).stderr).not.toContain('Add --since');
  });

  it('lists what was written, with its hash', async () => {
    await publish(rows(1));
    const { files } = JSON.parse(readFileSync(inOut('files.json'), 'utf8')) as {
      files: { path: string; sha256: string }[];
    };
    const found = Object.keys(contents()).map((path) => path.slice(out.length + 1));
    expect([...files.map(({ path }) => path), 'files.json'].sort()).toEqual(found.sort());
    expect(files.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
  });

  it('loses the files of the last build that are not written any longer', async () => {
    await publish([row(1), row(2, 'Meeting', 'SG13RG-AFR')], '--language', 'en,fr');
    expect(existsSync(inOut('public/sg13rg-afr.ics'))).toBe(true);
    writeFileSync(inOut('public/ours.ics'), 'ours');
    const run = await publish(rows(1));
    expect(existsSync(inOut('public/sg13rg-afr.ics'))).toBe(false);
    expect(existsSync(inOut('office/reports/fr'))).toBe(false);
    expect(readFileSync(inOut('public/ours.ics'), 'utf8')).toBe('ours');
    expect(run.stdout).toMatch(
      /^Removed +\d+ files of the last build: public\/ \(\d+ files\), office\/ \(\d+ files\)$/m,
    );
  });

  it('says on a page and in a feed what was moved, cancelled and added, and keeps the pages', async () => {
    await publish([row(1), row(3), row(5), row(7), row(9)]);
    const pages = readdirSync(inOut('public/en/event')).sort();
    const run = await revise([row(1), row(4, 'Forum on subject 3'), row(7), row(9), row(20)]);
    expect(run.status).toBe(0);
    const changes = readFileSync(inOut('public/en/changes.html'), 'utf8').replace(/<[^>]+>/g, '');
    expect(changes).toContain('Moved: 3 May 2027 → 4 May 2027 · Forum on subject 3');
    expect(changes).toContain('Cancelled · Forum on subject 5');
    expect(changes).toContain('Added · Forum on subject 20');
    const atom = readFileSync(inOut('public/en/atom.xml'), 'utf8');
    expect(atom).toContain('<summary>Moved: 3 May 2027 → 4 May 2027 · Tue, 4 May 2027</summary>');
    expect(atom).toContain(`<updated>${SECOND}</updated>`);
    for (const page of pages) expect(existsSync(inOut('public/en/event', page)), page).toBe(true);
    const moved = pages.find((page) => page.includes('subject-3'))!;
    expect(readFileSync(inOut('public/en/event', moved), 'utf8')).toContain('<s>3 May 2027</s>');
  });

  it('keeps a file that was changed since, and names it', async () => {
    await publish([row(1), row(2, 'Meeting', 'SG13RG-AFR')]);
    appendFileSync(inOut('public/sg13rg-afr.ics'), 'changed');
    const run = await publish(rows(1));
    expect(readFileSync(inOut('public/sg13rg-afr.ics'), 'utf8')).toMatch(/changed$/);
    expect(run.stderr).toContain(`${inOut('public/sg13rg-afr.ics')} is from an earlier build`);
  });

  it('is as it was when a build fails', async () => {
    await publish([row(1), row(2, 'Meeting', 'SG13RG-AFR')]);
    const before = contents();
    const run = await revise(rows(1), '--office', 'nowhere');
    expect(run.status).toBe(1);
    expect(contents()).toEqual(before);
  });

  it('loses nothing outside of it, whatever the list says', async () => {
    await publish(rows(1));
    const outside = join(folder.path, `outside${count}`);
    mkdirSync(outside);
    writeFileSync(join(outside, 'a.txt'), '');
    symlinkSync(outside, inOut('link'));
    const sha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    const paths = [`../outside${count}/a.txt`, join(outside, 'a.txt'), 'link/a.txt', 'public/../../x', ''];
    const list = JSON.parse(readFileSync(inOut('files.json'), 'utf8'));
    list.files.push(...paths.map((path) => ({ path, sha256 })), null, { path: 1 });
    writeFileSync(inOut('files.json'), JSON.stringify(list));
    expect((await publish(rows(1))).status).toBe(0);
    expect(readdirSync(outside)).toEqual(['a.txt']);
  });
});

describe('the register of documents', () => {
  const entries = () =>
    readFileSync(inOut('office/reports/register.csv'), 'utf8')
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(','));

  it('keeps the former versions, each with its date and hashes', async () => {
    await publish(rows(1, 2, 3));
    const first = entries();
    await revise([...rows(1, 2), row(4)]);
    const second = entries();
    for (const entry of first) expect(second).toContainEqual(entry);
    const versionsOf = (file: string) =>
      second.filter(([name]) => name === file).map(([, , , version]) => version);
    const [file] = first.find(([name]) => name!.endsWith('advisory-group.docx'))!;
    expect(versionsOf(file!).slice(-2)).toEqual(
      [Number(versionsOf(file!).at(-1)) - 1, Number(versionsOf(file!).at(-1))].map(String),
    );
    const keys = second.map(([name, , , version]) => `${name} ${version}`);
    expect(new Set(keys).size).toBe(keys.length);
    await revise([...rows(1, 2), row(4)]);
    expect(entries()).toHaveLength(new Set(entries().map((entry) => entry.join())).size);
  });

  it('keeps what is not written any more', async () => {
    await publish(rows(1), '--language', 'en,fr');
    await build(rows(1), '--stamp', SECOND, '--language', 'en');
    expect(entries().some(([, , language]) => language === 'fr')).toBe(true);
  });
});
