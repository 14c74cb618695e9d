import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { presence, temporaryFolder } from './run-presence.js';

const folder = temporaryFolder();
const file = (name: string, rows: string): string => folder.write(name, `Title,Date,City,Region\n${rows}\n`);

/** The events of these tests are after these instants. */
const PUBLISHED = ['--stamp', '2022-04-01T10:00:00Z'];
const LATER = ['--stamp', '2022-04-08T10:00:00Z'];

describe('a feed over time', () => {
  it('keeps unchanged events byte for byte, counts changes and cancels removed events', async () => {
    const old = file(
      'plan.csv',
      'Forum,2022-05-02,Lima,AMS\nWorkshop,2022-06-02,Lima,AMS\nCall,2022-07-02,Lima,AMS',
    );
    const dataset = join(folder.path, 'old.json');
    await presence(['convert', old, '--to', 'json', '--out', dataset, ...PUBLISHED]);
    const first = (await presence(['convert', old, '--to', 'ics', ...PUBLISHED])).stdout;
    expect(first.match(/LAST-MODIFIED:20220401T100000Z/g)).toHaveLength(3);
    const now = file('plan.csv', 'Forum,2022-05-02,Lima,AMS\nWorkshop,2022-06-09,Lima,AMS');
    const args = ['convert', now, '--to', 'ics', '--since', dataset, ...LATER];
    const second = (await presence(args)).stdout;
    const events = (text: string) => text.match(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g)!;
    const named = (text: string, title: string) => events(text).find((e) => e.includes(`SUMMARY:${title}`))!;
    expect(named(second, 'Forum')).toBe(named(first, 'Forum'));
    expect(named(second, 'Workshop')).toContain('SEQUENCE:1');
    expect(named(second, 'Workshop')).toContain('LAST-MODIFIED:20220408T100000Z');
    expect(named(second, 'Workshop')).toContain('DTSTART;VALUE=DATE:20220609');
    const uid = (text: string) => /UID:(\S+)/.exec(text)![1];
    expect(uid(named(second, 'Workshop'))).toBe(uid(named(first, 'Workshop')));
    expect(named(second, 'Cancelled: Call')).toContain('STATUS:CANCELLED');
    expect(uid(named(second, 'Cancelled: Call'))).toBe(uid(named(first, 'Call')));
    expect((await presence(args)).stdout).toBe(second);
  });

  it('does not call a day cancelled that is now part of another date of its row', async () => {
    const out = join(folder.path, 'merged');
    const row = (dates: string) => file('merged.csv', `Forum,"${dates}",Lima,AMS\nCall,2022-07-02,Lima,AMS`);
    await presence(['build', row('2 May 2022; 4 May 2022'), '--out', out, ...PUBLISHED]);
    const since = ['--since', join(out, 'office/dataset.json'), ...LATER];
    const run = await presence(['build', row('2-4 May 2022'), '--out', out, ...since]);
    expect(run.stderr).toContain('Part of another date: “Forum”, 4 May 2022');
    expect(run.stdout + run.stderr).not.toMatch(/cancelled/i);
    const calendar = readFileSync(join(out, 'public', 'all.ics'), 'utf8').replace(/\r\n /g, '');
    expect(calendar).toContain('SUMMARY:Part of another date: Forum');
    expect(calendar).not.toContain('Cancelled: Forum');
    expect(calendar.match(/STATUS:CANCELLED/g)).toHaveLength(1);
  });

  it('says that the days are known that were inferred of a part of a month', async () => {
    const out = join(folder.path, 'parts');
    const row = (date: string) => file('parts.csv', `Forum,${date},Lima,AMS\nCall,2022-07-02,Lima,AMS`);
    await presence(['build', row('second half of May 2022'), '--out', out, ...PUBLISHED]);
    const calendar = () => readFileSync(join(out, 'public', 'all.ics'), 'utf8').replace(/\r\n /g, '');
    expect(calendar()).toContain('SUMMARY:Forum (date to be confirmed)');
    const since = ['--since', join(out, 'office/dataset.json'), ...LATER];
    await presence(['build', row('16-31 May 2022'), '--out', out, ...since]);
    expect(calendar()).not.toContain('to be confirmed');
    const again = file('parts-before.csv', 'Forum,second half of May 2022,Lima,AMS');
    const [before, after] = [join(folder.path, 'before.json'), join(folder.path, 'after.json')];
    await presence(['convert', again, '--to', 'json', '--out', before, ...PUBLISHED]);
    await presence([
      'convert',
      file('parts-before.csv', 'Forum,16-31 May 2022,Lima,AMS'),
      '--to',
      'json',
      '--out',
      after,
    ]);
    const { stdout } = await presence(['diff', before, after]);
    expect(stdout).toContain('“Forum”: the days are known');
    expect(stdout).not.toContain('inferred');
  });

  it('is revised by build as well', async () => {
    const out = join(folder.path, 'out');
    const plan = file('again.csv', 'Forum,2022-05-02,Lima,AMS\nGone,2022-06-02,Lima,AMS');
    await presence(['build', plan, '--out', out, ...PUBLISHED]);
    const later = file('again.csv', 'Forum,2022-05-02,Lima,AMS');
    const since = ['--since', join(out, 'office/dataset.json'), ...LATER];
    await presence(['build', later, '--out', out, ...since]);
    const calendar = readFileSync(join(out, 'public', 'all.ics'), 'utf8');
    expect(calendar.match(/STATUS:CANCELLED/g)).toHaveLength(1);
    const longAfter = ['--since', join(out, 'office/dataset.json'), '--stamp', '2022-12-01T00:00:00Z'];
    await presence(['build', later, '--out', out, ...longAfter]);
    expect(readFileSync(join(out, 'public', 'all.ics'), 'utf8')).not.toContain('STATUS:CANCELLED');
    await presence(['build', later, '--out', out, ...longAfter, '--keep-cancelled', '400']);
    expect(readFileSync(join(out, 'public', 'all.ics'), 'utf8')).toContain('SUMMARY:Cancelled: Gone');
  });

  it('is not written without the previous dataset, with the reason', async () => {
    const plan = file('plan2.csv', 'Forum,2022-05-02,Lima,AMS');
    const run = await presence([
      'convert',
      plan,
      '--to',
      'ics',
      '--since',
      join(folder.path, 'nowhere.json'),
    ]);
    expect([run.status, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toContain('nowhere.json');
    expect((await presence(['convert', plan, '--to', 'ics', '--stamp', 'today'])).status).toBe(2);
  });

  it('is not written with a stamp before the last change, with the reason', async () => {
    const first = join(folder.path, 'first.json');
    const second = join(folder.path, 'second.json');
    const stamped = (...args: string[]) =>
      presence([args[0]!, file('stamped.csv', args[1]!), ...args.slice(2)]);
    await stamped('convert', 'Forum,2022-05-02,Lima,AMS', '--to', 'json', '--out', first, ...PUBLISHED);
    const since = (path: string, stamp: string) => ['--since', path, '--stamp', stamp];
    const rows = 'Forum,2022-05-03,Lima,AMS';
    await stamped('convert', rows, '--to', 'json', '--out', second, ...since(first, '2026-11-24T10:00:00Z'));
    for (const args of [
      ['convert', rows, '--to', 'ics'],
      ['build', rows, '--out', join(folder.path, 'early')],
    ]) {
      const run = await stamped(...args, ...since(second, '2020-01-01T00:00:00Z'));
      expect(run.status).toBe(1);
      expect(run.stderr).toContain('the stamp 2020-01-01T00:00:00Z is before 2026-11-24T10:00:00Z');
      expect(run.stderr).not.toContain('    at ');
    }
  });
});

describe('presence diff', () => {
  it('lists added, moved, renamed and removed events as text and as JSON', async () => {
    const old = file(
      'old.csv',
      'Forum,2022-05-02,Lima,AMS\nWorkshop,2022-06-02,Lima,AMS\nCall,2022-07-02,Lima,AMS',
    );
    const now = file(
      'new.csv',
      'Forum,2022-05-03,Lima,AMS\nWorkshop,2022-06-02,Quito,AMS\nDay,2022-08-02,Lima,AMS',
    );
    expect((await presence(['diff', old, now])).stdout).toBe(
      [
        'Added: “Day”, 2 August 2022',
        'Moved: “Forum”: date 2 May 2022 → 3 May 2022',
        'No longer listed: “Call”, 2 July 2022',
        'Relocated: “Workshop”: city Lima → Quito; country Peru → Ecuador',
        '4 changes, 0 unchanged.',
        '',
      ].join('\n'),
    );
    const { changes, unchanged } = JSON.parse(
      (await presence(['diff', old, now, '--format', 'json'])).stdout,
    );
    expect(unchanged).toBe(0);
    expect(changes.map(({ kind }: { kind: string }) => kind)).toEqual([
      'added',
      'moved',
      'removed',
      'relocated',
    ]);
    expect((await presence(['diff', old, old])).stdout).toBe('0 changes, 3 unchanged.\n');
  });
});

describe('diff', () => {
  it.each(['ar', 'en', 'es', 'fr', 'ru', 'zh'])('shows each value in words: %s', async (language) => {
    const headings =
      'Title,Date,Place,Partners,Bodies,Link,Highlight,Participants,Status,Theme,Sector,Modality,Plan';
    const write = async (name: string, row: string) => {
      const out = join(folder.path, `${name}.json`);
      const plan = folder.write(`${name}.csv`, `${headings}\n${row}\n`);
      await presence(['convert', plan, '--to', 'json', '--out', out, ...PUBLISHED]);
      return out;
    };
    const before = await write('diff-a', 'Course,4-6 May 2026,"Lima, Peru",,,,,,planned,,,,');
    const after = await write(
      'diff-b',
      'Course,"4 May 2026 10:00 to 6 May 2026 12:00","Quito, Ecuador",CITEL; ATU,SG5,https://example.org/a,yes,40,held,AI,ITU-T,hybrid,T.2',
    );
    const { stdout } = await presence(['diff', before, after, '--ui-language', language]);
    expect(stdout).toContain('SG5');
    expect(stdout).not.toMatch(/[{}[\]]|\btrue\b|\bfalse\b|(?:when|place|title)\./);
  });
});
