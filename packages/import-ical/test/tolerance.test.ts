import { READERS } from '@regional-presence/import';
import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import { iCalReader } from '../src/index.js';

const readCalendar = (text: string) => importText(text, { readers: [iCalReader, ...READERS] }, 'a.ics');
const read = async (lines: string) => {
  const title = lines.includes('SUMMARY:') ? '' : 'SUMMARY:Meeting\n';
  const event = `BEGIN:VEVENT\nUID:1\n${title}${lines}\nEND:VEVENT\n`;
  const result = await readCalendar(`BEGIN:VCALENDAR\nVERSION:2.0\n${event}END:VCALENDAR\n`);
  const { phrase: _, ...when } = result.dataset.events[0]?.when ?? { period: '' };
  return { ...result, when, codes: result.problems.map(({ code }) => code) };
};

describe('a line that cannot be read', () => {
  it.each([
    ['X-APPLE-RADIUS=49.9', 'X-APPLE-RADIUS'],
    ['RDATE:', 'RDATE'],
    ['EXDATE:', 'EXDATE'],
    ['DURATION:', 'DURATION'],
    ['DTEND;VALUE=DATE:', 'DTEND'],
    ['RRULE:', 'RRULE'],
    ['ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA', 'ATTACH'],
  ])('%s is skipped and reported in its row; the event is read', async (line, name) => {
    const { when, problems, counts } = await read(`DTSTART:20260504T090000Z\n${line}`);
    expect([when, counts.recorded]).toEqual([{ period: '2026-05-04', hours: '09:00', zone: 'UTC' }, 1]);
    const found = problems.find(({ code }) => code === 'calendar-line-skipped')!;
    expect([found.place!.row, found.message.includes(name)]).toEqual([7, true]);
  });
});

describe('the end of an event', () => {
  it.each([
    ['DTSTART;TZID=Europe/Zurich:20260504T090000\nDTEND:20260504T120000', '2026-05-04 09:00-12:00'],
    ['DTSTART:20260504T000000Z\nDTEND;VALUE=DATE:20260514', '2026-05-04/2026-05-13'],
    ['DTSTART;VALUE=DATE:20260504\nDTEND:20260508T000000Z', '2026-05-04/2026-05-07'],
    ['DTSTART;VALUE=DATE:20260504\nDTEND:20260508T170000Z', '2026-05-04/2026-05-08'],
    ['DTSTART:20260504T090000Z\nDTEND;VALUE=DATE:20260505', '2026-05-04 09:00'],
    ['DTSTART:20260504T090000Z\nDTEND;VALUE=DATE:20260507', '2026-05-04/2026-05-06 09:00-24:00'],
  ])('%s', async (lines, expected) => {
    const { when, codes } = await read(lines);
    expect([when.period, when.hours].filter((part) => part !== undefined).join(' ')).toBe(expected);
    expect(codes).not.toContain('calendar-end-omitted');
  });

  it.each(['DTEND:99991231T235959Z', 'DURATION:P99999999999W', 'DURATION:P40000D', 'DTEND:21270101T000000Z'])(
    '%s is no end; the first day is recorded and the rest is reported',
    async (line) => {
      const { when, codes } = await read(`DTSTART:20260504T090000Z\n${line}`);
      expect(when).toEqual({ period: '2026-05-04', hours: '09:00', zone: 'UTC' });
      expect(codes).toContain('calendar-end-omitted');
    },
  );
});

describe('a description in HTML', () => {
  it.each([
    [
      '<p>Agenda:</p><ul><li>Opening &amp\\; welcome</li></ul><a href="https://example.org/r">Register</a>',
      'Agenda:\n- Opening & welcome\nRegister https://example.org/r',
    ],
    ['One<br>two<br/>three', 'One\ntwo\nthree'],
    ['<a href="https://example.org/r">https://example.org/r</a>', 'https://example.org/r'],
    ['<a href="javascript:alert(1)">Join</a>', 'Join'],
    ['<html><head><style>p{}</style></head><body><p>Text<script>x()</script></p></body></html>', 'Text'],
    ['The element <b> and the name <a@example.org>', 'The element <b> and the name <a@example.org>'],
    ['<b>Agenda</b> and <i>registration</i>', 'Agenda and registration'],
    ['Rooms <3 people\\, a < b and <see below>', 'Rooms <3 people, a < b and <see below>'],
    ['Salle &eacute\\; R&amp\\;D', 'Salle é R&D'],
  ])('%s is read as text', async (html, text) => {
    const { dataset } = await read(`DTSTART:20260504T090000Z\nDESCRIPTION:${html}`);
    expect(dataset.events[0]!.description).toEqual({ und: text });
  });

  it('may be only in X-ALT-DESC', async () => {
    const { dataset } = await read('DTSTART:20260504T090000Z\nX-ALT-DESC;FMTTYPE=text/html:<p>Agenda</p>');
    expect(dataset.events[0]!.description).toEqual({ und: 'Agenda' });
  });

  it('is text, and no markup, in a title and a place, which are plain in the format', async () => {
    const { dataset } = await read(
      'DTSTART:20260504T090000Z\nSUMMARY:Use of <b>bold</b> <script>\nLOCATION:Hall <i>A</i>\\, Paris',
    );
    const [event] = dataset.events;
    expect([event!.title, event!.place!.venue]).toEqual([
      { und: 'Use of <b>bold</b> <script>' },
      'Hall <i>A</i>',
    ]);
  });

  it('has entities, as titles and places do', async () => {
    const { dataset } = await read(
      'DTSTART:20260504T090000Z\nSUMMARY:Town &amp\\; hall\nLOCATION:Palais de l&#39\\;Europe\\, Strasbourg',
    );
    const [event] = dataset.events;
    expect([event!.title, event!.place!.venue]).toEqual([{ und: 'Town & hall' }, "Palais de l'Europe"]);
  });
});

describe('a category', () => {
  it.each(['Project', 'Support', 'Series', 'Publication', 'Fellowship', 'Projet', 'Проект'])(
    '%s does not make an event another kind of activity',
    async (category) => {
      const { dataset, counts } = await read(`DTSTART:20260504T090000Z\nCATEGORIES:${category}`);
      expect([dataset.events.length, counts.recorded]).toEqual([1, 1]);
      expect(Object.values(dataset.events[0]!.theme!)).toEqual([category]);
    },
  );
});

describe('an event that is not public', () => {
  const calendar = (lines: string) =>
    `BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART:20260504T090000Z\n${lines}\nEND:VEVENT\nEND:VCALENDAR\n`;
  const secret =
    'SUMMARY:Medical appointment\nLOCATION:Clinic of Dr X\nDESCRIPTION:Do not publish\nORGANIZER;CN=A. Officer:mailto:officer@example.org\nATTENDEE;CN=B. Delegate:mailto:delegate@example.org';

  it.each(['PRIVATE', 'CONFIDENTIAL', 'private', 'X-INTERNAL'])(
    'CLASS:%s is rejected, and nothing of it is shown',
    async (value) => {
      const result = await readCalendar(calendar(`${secret}\nCLASS:${value}`));
      expect(result.counts).toMatchObject({ rows: 1, recorded: 0, rejected: 1 });
      expect(result.problems.map(({ code }) => code)).toContain('calendar-event-private');
      expect(JSON.stringify(result)).not.toMatch(/Medical|Clinic|publish"|Officer|Delegate|example\.org/);
    },
  );

  it.each([
    ['a broken CLASS line', `${secret}\nCLASS=PRIVATE`],
    ['one private CLASS of several', `${secret}\nCLASS:PUBLIC\nCLASS:PRIVATE`],
    ['the access of a calendar server', `${secret}\nX-CALENDARSERVER-ACCESS:CONFIDENTIAL`],
    ['no end', `${secret}\nCLASS:PRIVATE\nBEGIN:VEVENT\nUID:2\nSUMMARY:Public\nDTSTART;VALUE=DATE:20260505`],
    [
      'a later version that is private',
      `${secret}\nSEQUENCE:0\nEND:VEVENT\nBEGIN:VEVENT\nUID:1\nSEQUENCE:1\nDTSTART:20260504T090000Z\nSUMMARY:Medical\nCLASS:PRIVATE`,
    ],
    [
      'a private change of a public series',
      `SUMMARY:Call\nRRULE:FREQ=WEEKLY;COUNT=4\nEND:VEVENT\nBEGIN:VEVENT\nUID:1\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260518T090000Z\nDTSTART:20260518T090000Z\nCLASS:PRIVATE\n${secret}`,
    ],
    [
      'a change without CLASS of a private series',
      `${secret}\nCLASS:PRIVATE\nRRULE:FREQ=WEEKLY;COUNT=4\nEND:VEVENT\nBEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20260518T090000Z\nDTSTART:20260518T100000Z\n${secret}`,
    ],
  ])('by %s: nothing of it is shown', async (_, lines) => {
    const result = await readCalendar(calendar(lines));
    expect(result.problems.map(({ code }) => code)).toContain('calendar-event-private');
    expect(JSON.stringify(result)).not.toMatch(/Medical|Clinic|Officer|Delegate|example\.org/);
  });

  it('in jCal is not shown, even if one of its properties is broken', async () => {
    const vevent = [
      'vevent',
      [
        ['summary', {}, 'text', 'Medical'],
        ['class', {}, 'text', 'PRIVATE'],
        ['x-a', {}],
      ],
      [],
    ];
    const result = await importText(
      JSON.stringify(['vcalendar', [], [vevent]]),
      { readers: [iCalReader, ...READERS] },
      'a.jcal',
    );
    expect(JSON.stringify(result)).not.toContain('Medical');
  });

  it.each([
    'X-MS-OLK-SENDER;CN="B. Delegate":mailto:delegate@example.org',
    'X-LOTUS-CHAIR;CN=B. Delegate:mailto:delegate@example.org',
    'X-CALENDARSERVER-PRIVATE-COMMENT:B. Delegate is ill',
    'X-CALENDARSERVER-ATTENDEE-COMMENT:B. Delegate comes later',
    'CALENDAR-ADDRESS:mailto:delegate@example.org',
    'X-GOOGLE-ATTENDEE:delegate@example.org',
    'ATTENDEE;CN=B. Delegate',
    'example.org:mailto:delegate@example.org',
  ])('or names people has nothing of them in the result: %s', async (line) => {
    for (const lines of [`SUMMARY:Meeting\n${line}`, `SUMMARY:Meeting\n${line}\nDTSTART:20269999`]) {
      const text = calendar(lines).replace(
        'DTSTART:20260504T090000Z\n',
        lines.includes('9999') ? '' : 'DTSTART:20260504T090000Z\n',
      );
      expect(JSON.stringify(await readCalendar(text))).not.toMatch(/Delegate|delegate@/);
    }
  });

  it('is read if that is asked for', async () => {
    const result = await importText(
      calendar(`${secret}\nCLASS:PRIVATE`),
      { readers: [iCalReader, ...READERS], includePrivate: true },
      'a.ics',
    );
    expect(result.dataset.events[0]!.title.und).toBe('Medical appointment');
  });

  it('PUBLIC, or without CLASS, is read; attendees and addresses are not', async () => {
    for (const line of ['\nCLASS:PUBLIC', '']) {
      const result = await readCalendar(calendar(`${secret}${line}`));
      expect(result.counts.recorded).toBe(1);
      expect(JSON.stringify(result.dataset)).not.toMatch(/mailto|@example|Delegate/);
      expect(result.problems.map(({ code }) => code)).toContain('calendar-attendees-omitted');
    }
  });
});

describe('a calendar file', () => {
  it('may have blank lines within folded lines', async () => {
    const { dataset } = await readCalendar(
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY\n\n :Christmas Day\nDTSTART\n\n ;VALUE=DATE\n :20261225\nEND:VEVENT\n\nEND:VCALENDAR\n',
    );
    expect(dataset.events.map(({ title, when }) => [title.und, when!.period])).toEqual([
      ['Christmas Day', '2026-12-25'],
    ]);
  });

  it('may be events without a VCALENDAR around them', async () => {
    const { counts } = await readCalendar(
      'BEGIN:VEVENT\nUID:1\nSUMMARY:Meeting\nDTSTART;VALUE=DATE:20260504\nEND:VEVENT\n',
    );
    expect(counts.recorded).toBe(1);
  });
});
