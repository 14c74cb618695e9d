import { importText, runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS, type Field, importFiles } from '../src/index.js';

const only = async (text: string) => {
  const { dataset, problems } = await importText(text);
  const codes = problems.filter(({ severity }) => severity !== 'remark').map(({ code }) => code);
  return { event: dataset.events[0]!, codes };
};

describe('a cell that is not understood, or that another contradicts, stays on the record', () => {
  it('an end next to a date is the end of the period', async () => {
    const { event } = await only('Title,Date,End date\nForum,5 May 2022,9 May 2022\n');
    expect(event.when!.period).toBe('2022-05-05/2022-05-09');
  });

  it('hours that differ in two columns', async () => {
    const { event, codes } = await only(
      'Title,Date,Hours,Time zone\nForum,"5 May 2022, 10:00 Geneva time",14:00,Africa/Cairo\n',
    );
    expect(event.when).toMatchObject({ hours: '10:00', zone: 'Europe/Zurich' });
    expect(event.extra).toEqual({ Hours: '14:00', 'Time zone': 'Africa/Cairo' });
    expect(codes.filter((code) => code === 'cells-contradict')).toHaveLength(2);
  });

  it('a place that contradicts its city and country', async () => {
    const { event, codes } = await only(
      'Title,Date,Place,City,Country\nForum,2022-05-05,"Hotel Sol, Lima, Peru",Quito,Ecuador\n',
    );
    expect(event.place).toEqual({ city: 'Quito', country: 'EC' });
    expect(event.extra).toEqual({ Place: 'Hotel Sol, Lima, Peru' });
    expect(codes).toContain('cells-contradict');
  });

  it('an end without a start, an unreadable period, columns without a name', async () => {
    const { event } = await only('Title,Start,End,Period,***,***\nForum,someday,9 May 2022,soon,x1,x2\n');
    expect(event.extra).toEqual({
      Start: 'someday',
      End: '9 May 2022',
      Period: 'soon',
      '***': 'x1',
      '*** (F)': 'x2',
    });
  });

  it('words behind an end that is a day alone', async () => {
    const { event } = await only('Title,Start,End\nForum,5 May 2022,7; xyzzy\n');
    expect(event.when!.period).toBe('2022-05-05/2022-05-07');
    expect(event.extra).toEqual({ End: '7; xyzzy' });
  });

  it('a number with words around it', async () => {
    const { dataset } = await importText('Title,Type,Count,Date\nCourse,series,seven or so,2022\n');
    expect(dataset.series[0]!.extra).toEqual({ Count: 'seven or so' });
  });

  it('whatever the cells, each text of a recorded row is in the dataset', async () => {
    const heading = 'Title,Date,Start,End,Period,Hours,Zone,Place,City,Country,Count,Duration,Mode,Status';
    const word = fc.constantFrom(
      '',
      'Alpha',
      '5 May 2022',
      '2022-05-09',
      '10:00',
      'UTC',
      'Lima',
      'Peru',
      'xyzzy',
      '7',
      'someday',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 13, maxLength: 13 }), async (cells) => {
        const { dataset } = await importText(`${heading}\nForum,${cells.join(',')}\n`);
        const kept = JSON.stringify(dataset.events);
        for (const text of cells) if (/Alpha|xyzzy|someday/.test(text)) expect(kept).toContain(text);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('each cell of a sheet is in a field, in extra, in a problem or in the rejected row', () => {
  /** What a cell of any column may begin with; a mark that is in no other cell follows. */
  const beginning = fc.constantFrom(
    '',
    '5 May 2022',
    '10:00-12:00',
    'UTC',
    'Lima, Peru',
    'ITU-T',
    'workshop',
    'virtual',
    'cancelled',
    'AFR',
    'SG5RG-AFR',
    'https://example.org/',
    '7',
    'yes',
    '3 days',
    'RA 3; ',
    '=1+1 ',
    '(',
    '\u202e',
  );
  const cell = fc.tuple(beginning, fc.constantFrom('', ' ', ', ', '; ', '/', ': '), fc.boolean());
  const sheet = fc.uniqueArray(fc.constantFrom(...FIELDS), { minLength: 1, maxLength: 12 }).chain((fields) =>
    fc.record({
      fields: fc.constant(['title' as Field, ...fields.filter((field) => field !== 'title')]),
      unknown: fc.nat(2),
      rows: fc.array(fc.array(cell, { minLength: 16, maxLength: 16 }), { minLength: 1, maxLength: 3 }),
    }),
  );

  it('whatever the columns hold', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async ({ fields, unknown, rows }) => {
        const headings = [...fields.map((_, i) => `Column ${i}`), ...Array(unknown).fill('Other')];
        const columns = Object.fromEntries(fields.map((field, i) => [`Column ${i}`, field]));
        const marks: string[] = [];
        const lines = rows.map((cells) =>
          headings
            .map((_, i) => {
              const [start, between, isMarked] = cells[i]!;
              if (!isMarked) return `"${start}"`;
              marks.push(`Zq${marks.length}z`);
              return `"${start}${between}${marks.at(-1)}"`;
            })
            .join(','),
        );
        const text = [headings.join(','), ...lines].join('\n');
        const { dataset, problems, rejected } = await importText(text, {
          mapping: { columns },
          reference: false,
        });
        const kept = JSON.stringify({ dataset, problems, rejected });
        for (const mark of marks) expect(kept).toContain(mark);
      }),
      { numRuns: runs(250) },
    );
  });
});

describe('a column of years with the whole date', () => {
  it.each([
    ['5 May 2022', undefined],
    ['5 May 2022, Zq1z', '5 May 2022, Zq1z'],
    ['5 May 2022, 14:00', '5 May 2022, 14:00'],
  ])('keeps what it says besides: %s', async (cell, kept) => {
    const columns = { A: 'title', B: 'date', C: 'year' } as const;
    const { dataset } = await importText(`A,B,C\nForum,5 May 2022,"${cell}"\n`, { mapping: { columns } });
    expect(dataset.events[0]?.when?.period).toBe('2022-05-05');
    expect(dataset.events[0]?.extra?.C).toBe(kept);
  });
});

describe('rows are merged only where all of them are one meeting', () => {
  const counts = async (rows: string[]) =>
    (await importText(`Title,Type,Date,Group,City,Hours,Time zone\n${rows.join('\n')}\n`)).counts;

  it('not two that a third could be either of', async () => {
    const rows = ['SG5 meeting on EMF', 'SG5 meeting on e-waste', 'SG5 meeting'].map(
      (title) => `${title},meeting,2022-05-02,SG5,,,`,
    );
    expect(await counts(rows)).toMatchObject({ recorded: 3, merged: 0 });
    const places = ['Nairobi', '', 'Lagos'].map((city) => `Workshop on IPv6,workshop,2022-05-02,,${city},,`);
    expect(await counts(places)).toMatchObject({ recorded: 3, merged: 0 });
  });

  it('not the same hours in two zones, titles that differ in a symbol, or months', async () => {
    expect(
      await counts(['Call,meeting,2022-05-02,,,10:00,Europe/Zurich', 'Call,meeting,2022-05-02,,,10:00,UTC']),
    ).toMatchObject({ merged: 0 });
    expect(
      await counts(['Course on C++,training,2022-05-02,,,,', 'Course on C#,training,2022-05-02,,,,']),
    ).toMatchObject({ merged: 0 });
    expect(
      await counts(['Coordination,meeting,July 2022,,,,', 'Coordination,meeting,July 2022,,,,']),
    ).toMatchObject({ merged: 0 });
  });

  it('not a meeting and its side workshop, nor two hours of one day', async () => {
    const rows = ['SG20RG-AFR', 'SG20RG-AFR workshop on IoT'].map(
      (title) => `${title},,2022-03-12,SG20RG-AFR,Accra,,`,
    );
    expect(await counts(rows)).toMatchObject({ recorded: 2, merged: 0 });
    const text = 'Title,Date,Start time,End time\nCall,2022-03-12,09:00,11:00\nCall,2022-03-12,14:00,16:00\n';
    const { dataset } = await importText(text);
    expect(dataset.events.map(({ when }) => when!.hours).sort()).toEqual(['09:00-11:00', '14:00-16:00']);
  });

  it('but many copies of one row are one', async () => {
    expect(await counts(Array(70).fill('Forum on 5G,forum,2022-05-02,,Lima,,'))).toMatchObject({
      recorded: 1,
      merged: 69,
    });
  });

  it('and a different value of the second row is kept', async () => {
    const text = 'Ref,Title,Date,City,Same as\n1a,Forum,2022-05-02,Nairobi,\n2a,Forum,2022-05-16,Lagos,1a\n';
    const { dataset, problems } = await importText(text);
    expect(dataset.events).toHaveLength(1);
    const kept = JSON.stringify(dataset.events);
    for (const value of ['Lagos', '2022-05-16', 'Nairobi']) expect(kept).toContain(value);
    expect(problems.filter(({ code }) => code === 'merged-rows-contradict').length).toBeGreaterThanOrEqual(2);
  });
});

describe('an activity keeps its id', () => {
  it('when a later one of its title is added, and when the rows are imported with their own dataset', async () => {
    const first = await importText('Title,Date,Region\nForum,2022-03-01,AFR\n');
    const both = await importText('Title,Date,Region\nForum,2022-06-01,AFR\nForum,2022-03-01,AFR\n');
    expect(both.dataset.events.map(({ id }) => id)).toContain(first.dataset.events[0]!.id);
    expect(new Set(both.dataset.events.map(({ id }) => id)).size).toBe(2);
    const again = await importFiles([
      { name: 'a.json', content: new TextEncoder().encode(JSON.stringify(first.dataset)) },
      { name: 'b.csv', content: new TextEncoder().encode('Title,Date,Region\nForum,2022-03-01,AFR\n') },
    ]);
    expect(again.dataset.events).toHaveLength(1);
    expect(again.counts).toMatchObject({ rows: 2, recorded: 1, merged: 1 });
  });
});

describe('a time zone column', () => {
  it.each([
    ['Europe/Zurich', 'Europe/Zurich'],
    ['Geneva', 'Europe/Zurich'],
    ['UTC+5:30', '+05:30'],
    ['+03:00', 'Etc/GMT-3'],
    ['GMT-3', 'Etc/GMT+3'],
  ])('%s is %s', async (zone, expected) => {
    const { event } = await only(`Title,Date,Hours,Time zone\nForum,2022-07-05,10:00,${zone}\n`);
    expect(event.when!.zone).toBe(expected);
  });

  it.each([
    ['BST', 'zone-omitted'],
    ['IST', 'zone-omitted'],
    ['CST', 'zone-omitted'],
    ['ART', 'zone-omitted'],
    ['nowhere', 'zone-invalid'],
  ])('%s may be several or none, and is not taken', async (zone, code) => {
    const { event, codes } = await only(`Title,Date,Hours,Time zone\nForum,2022-07-05,10:00,${zone}\n`);
    expect(event.when).not.toHaveProperty('zone');
    expect(event.extra).toEqual({ 'Time zone': zone });
    expect(codes).toContain(code);
  });
});

describe('the encoding', () => {
  const latin1 = (text: string) => Uint8Array.from([...text].map((c) => c.charCodeAt(0)));
  it('of Spanish as Excel writes it is windows-1252', async () => {
    const bytes = latin1(
      'T\xedtulo;Fecha;A\xf1o\n\xbfSe reuni\xf3 la comisi\xf3n?;2 de mayo de 2022;a\xf1o uno\n',
    );
    const { dataset } = await importFiles([{ name: 'a.csv', content: bytes }]);
    expect(dataset.events[0]!.title).toEqual({ und: '¿Se reunió la comisión?' });
    expect(dataset.events[0]!.extra).toEqual({ Año: 'año uno' });
  });

  it('of Chinese as Excel writes it is GB18030', async () => {
    const bytes = Uint8Array.from([
      0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xc8, 0xd5, 0xc6, 0xda, 0x0a, 0xbb, 0xe1, 0xd2, 0xe9, 0x2c, 0x32, 0x30,
      0x32, 0x32, 0x2d, 0x30, 0x35, 0x2d, 0x30, 0x32, 0x0a,
    ]);
    const { dataset } = await importFiles([{ name: 'a.csv', content: bytes }]);
    expect(dataset.events[0]).toMatchObject({ title: { zh: '会议' }, when: { period: '2022-05-02' } });
  });
});

it('an open quotation mark costs its own row and no other', async () => {
  const { counts, problems, rejected, dataset } = await importText(
    'Title,Date\nForum,2022-05-02\n"Clinic,2022-05-03\nCourse,2022-05-04\n',
  );
  expect(counts).toMatchObject({ recorded: 2, rejected: 1 });
  expect(rejected[0]).toMatchObject({ row: 3, cells: ['"Clinic', '2022-05-03'] });
  expect(dataset.events.map(({ sources }) => sources[0]!.row).sort()).toEqual([2, 4]);
  expect(problems.map(({ code }) => code)).toContain('quotes-unbalanced');
});

it('an item of JSON that is no object is rejected', async () => {
  const { counts } = await importText('[{"title":"Forum","date":"2022-05-02"}, 5, null]', {}, 'a.json');
  expect(counts).toMatchObject({ rows: 3, recorded: 1, rejected: 2 });
});

it('a language with a region reads hours of a column like the language itself', async () => {
  const text = 'Titre,Date,Heures\nForum,3 mai 2022,9 h 30 - 17 h 00\n';
  for (const language of ['fr', 'fr-CH', 'en-GB']) {
    const { dataset } = await importText(text, { language });
    expect(dataset.events[0]!.when, language).toMatchObject({ period: '2022-05-03', hours: '09:30-17:00' });
  }
});
