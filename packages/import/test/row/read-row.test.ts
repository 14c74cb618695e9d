import type { Cell, TableRow } from '@regional-presence/core';
import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import { matchColumns } from '../../src/column/match-columns.js';
import { applyMapping } from '../../src/plan/apply-mapping.js';
import type { Mapping } from '../../src/plan/mapping.js';
import { sheetLayout } from '../../src/plan/sheet-layout.js';
import type { TableOptions } from '../../src/plan/table-options.js';
import { readRow } from '../../src/row/read-row.js';
import { plainReading, ReadingBuilder } from '../../src/row/reading.js';
import { ReadingCache } from '../../src/row/reading-cache.js';
import { textOfField, viewRow } from '../../src/row/row-view.js';

interface Given {
  mapping?: Mapping;
  options?: TableOptions;
  row?: Partial<TableRow>;
}

const layoutOf = (headings: readonly string[], { mapping = {}, options = {} }: Given = {}) =>
  sheetLayout(applyMapping(matchColumns(headings), mapping), undefined, options);

const SOURCE = { file: 'plan.csv', row: 2 };

/** Reads one row from its cells by column heading. */
function read(cells: Record<string, Cell>, given: Given = {}) {
  const all = { Title: 'Forum', ...cells };
  const row: TableRow = { row: 2, cells: Object.values(all), ...given.row };
  const { drafts, problems } = readRow(layoutOf(Object.keys(all), given), row, SOURCE);
  const records = drafts.map(({ activity }) => activity as unknown as Record<string, unknown>);
  return {
    drafts,
    record: records[0]!,
    records,
    found: problems.map(({ code, place }) => `${code} ${place?.column?.name ?? ''}`.trim()),
    params: problems.map(({ params }) => params),
    problems,
  };
}

describe('a row', () => {
  it('is a record with its source, and a blank row has no title', () => {
    const { drafts, problems } = read({ Date: '2027-05-03', City: '' });
    expect(problems).toEqual([]);
    expect(drafts).toStrictEqual([
      {
        activity: {
          id: '',
          kind: 'event',
          title: { und: 'Forum' },
          when: { period: '2027-05-03', phrase: '2027-05-03' },
          sources: [SOURCE],
        },
        bodies: [],
      },
    ]);
    expect(read({ Title: '', City: 'Lima' })).toMatchObject({ drafts: [], found: ['row-without-title'] });
  });

  it('has every text in its own field', () => {
    const { record } = read({
      Theme: 'Health',
      Description: 'About it',
      Outcome: 'A plan',
      Note: 'A note',
      Contact: 'a@b.org',
      Status: 'planned',
      Office: 'Cairo',
      City: 'Cairo',
      Modality: 'virtual',
    });
    expect(record).toMatchObject({
      theme: { und: 'Health' },
      description: { und: 'About it' },
      outcome: { und: 'A plan' },
      note: 'A note',
      contact: 'a@b.org',
      status: 'planned',
      office: 'cairo',
      region: 'ARB',
      place: { city: 'Cairo', country: 'EG' },
      modality: 'virtual',
    });
    expect(record).not.toHaveProperty('extra');
  });

  it.each<[rule: string, language: string | undefined, options: TableOptions, title: object]>([
    ['of the row', 'FR-ca', { language: 'es' }, { fr: 'Forum' }],
    ['of the options', undefined, { language: 'es-PE' }, { es: 'Forum' }],
    ['of its script', undefined, {}, { und: 'Forum' }],
  ])('has a title in the language %s', (_, language, options, title) => {
    expect(read({}, { options, row: { language } }).record.title).toEqual(title);
  });

  it('is not read if it is private', () => {
    const { drafts, found, params } = read({ Private: 'yes' });
    expect([drafts, found, params]).toEqual([[], ['row-private Private'], [{ column: 'Private' }]]);
  });

  it('has hours in the zone of its place, of its office, or of the options', () => {
    const at = { Date: '2027-05-03', Hours: '09:00-10:00' };
    expect(read({ ...at, City: 'Nairobi' }).record.when).toMatchObject({ zone: 'Africa/Nairobi' });
    expect(read({ ...at, Office: 'Cairo' }).record.when).toMatchObject({ zone: 'Africa/Cairo' });
    const { record } = read({ ...at, City: 'Nairobi' }, { options: { zone: 'Europe/Paris' } });
    expect(record.when).toMatchObject({ zone: 'Europe/Paris' });
    expect(record.when).not.toHaveProperty('inferred');
  });
});

describe('the occasions of a row', () => {
  it('are one record each, with their number', () => {
    const { records, drafts } = read({ Date: '3 May 2027; 7 May 2027' });
    expect(records.map(({ when, occasion }) => [(when as { period: string }).period, occasion])).toEqual([
      ['2027-05-03', { number: 1, of: 2 }],
      ['2027-05-07', { number: 2, of: 2 }],
    ]);
    expect(drafts[0]!.activity).not.toBe(drafts[1]!.activity);
  });

  it('have no number where the row is no event', () => {
    const { records } = read({ Kind: 'engagement', Date: '3 May 2027; 7 May 2027' });
    expect(records).toHaveLength(2);
    for (const record of records) expect(record).not.toHaveProperty('occasion');
  });

  it('are one record of a series or a project, from the first day to the last', () => {
    const weekly = 'every Monday from 4 May 2026 to 29 June 2026';
    const series = read({ Kind: 'series', Date: weekly, Time: '10:00' });
    expect(series.record).toMatchObject({
      kind: 'series',
      when: { period: '2026-05-04/2026-06-29' },
      recurrence: { und: weekly },
    });
    expect(series.record).not.toHaveProperty('when.hours');
    const project = read({ Kind: 'project', Date: '3 May 2027; 7 June 2027' });
    expect(project.records).toMatchObject([{ when: { period: '2027-05-03/2027-06-07' } }]);
  });

  it('of a series are events of it, which have what calendars show and nothing to be counted twice', async () => {
    const { dataset, problems } = await importText(
      'Title,Date,Time,Kind,Region,Place,Link,Participants,Note,Room key\n' +
        'Clinic,every Monday from 4 May 2026 to 25 May 2026,10:00,Series,AFR,"Nairobi, Kenya",https://example.org/c,12,Bring a laptop,77\n' +
        'Clinic,2027-05-03,,Meeting,EUR,,,,,\n',
    );
    const [series] = dataset.series;
    const { participants, note, extra } = series!;
    expect({ participants, note, extra }).toEqual({
      participants: 12,
      note: 'Bring a laptop',
      extra: { 'Room key': '77' },
    });
    const events = dataset.events.filter((event) => event.series === series!.id);
    expect(events.map(({ when }) => [when!.period, when!.hours, when!.zone])).toEqual(
      ['04', '11', '18', '25'].map((day) => [`2026-05-${day}`, '10:00', 'Africa/Nairobi']),
    );
    for (const event of events) {
      expect(event).toMatchObject({ title: series!.title, place: series!.place, links: series!.links });
      for (const field of ['participants', 'note', 'extra']) expect(event).not.toHaveProperty(field);
    }
    expect(problems.filter(({ severity }) => severity !== 'remark')).toEqual([]);
  });

  it.each([
    ['4-6 May 2026', '2026-05-04/2026-05-06'],
    ['4 May 2026; 5 May 2026; 6 May 2026', '2026-05-04/2026-05-06'],
    ['4 May 2026', '2026-05-04'],
  ])('of a series on the few days of %s are one event', async (date, period) => {
    const { dataset, problems } = await importText(
      `Title,Date,Time,Kind,Place\nClinic,${date},10:00-11:00,Series,"Nairobi, Kenya"\n`,
    );
    const [series] = dataset.series;
    expect(series!.when).toEqual(expect.objectContaining({ period }));
    expect(series!.when).not.toHaveProperty('hours');
    expect(dataset.events).toEqual([
      expect.objectContaining({
        series: series!.id,
        when: expect.objectContaining({ period, hours: '10:00-11:00', zone: 'Africa/Nairobi' }),
      }),
    ]);
    expect(dataset.events[0]).not.toHaveProperty('occasion');
    expect(problems.filter(({ severity }) => severity !== 'remark')).toEqual([]);
  });

  it.each([
    ['3 February – 28 April 2026', '10:00', ['series-days-unknown']],
    ['from 5 May 2026', '10:00', ['series-days-unknown']],
    ['May 2026', '10:00', ['series-days-unknown']],
    ['3 February – 28 April 2026', '', []],
    ['2026', '', []],
  ])('of a series of %s at %s are not known', async (date, time, codes) => {
    const { dataset, problems } = await importText(
      `Title,Date,Time,Kind,Place\nClinic,${date},${time},Series,"Nairobi, Kenya"\n`,
    );
    expect(dataset.events).toEqual([]);
    expect(dataset.series[0]!.when?.hours).toBe(time === '' ? undefined : time);
    expect(problems.filter(({ severity }) => severity !== 'remark').map(({ code }) => code)).toEqual(codes);
  });

  it.each(['4 May 2026; 11 May 2026', '4, 11 and 18 May 2026', '2026-05-04, 2026-05-11'])(
    'that are listed, %s, are not how a series recurs',
    async (date) => {
      const { record } = read({ Kind: 'series', Date: date });
      expect(record).not.toHaveProperty('recurrence');
      expect(record).toHaveProperty('when.phrase', date);
    },
  );

  it.each([
    ['2026-05-04', '2026-05-06', '2026-05-04/2026-05-06'],
    ['2026-02-03', '2026-04-28', undefined],
  ])(
    'of a series from %s to %s have their hours each, and are not one night long',
    async (start, end, period) => {
      const { dataset } = await importText(
        `Title,Start,End,Start time,End time,Kind\nClinic,${start},${end},10:00,12:00,Series\n`,
      );
      const [series] = dataset.series;
      const whens = [...dataset.events, series!].map(({ when }) => when!);
      for (const when of whens) expect(when).not.toHaveProperty('continuous');
      expect(dataset.events.map(({ when }) => [when!.period, when!.hours])).toEqual(
        period === undefined ? [] : [[period, '10:00-12:00']],
      );
    },
  );

  it('of a series that is said to have several are not made of its one day', async () => {
    const { dataset } = await importText('Title,Date,Kind,Count\nClinic,4 May 2026,Series,6\n');
    expect(dataset.series).toMatchObject([{ statedCount: 6, when: { period: '2026-05-04' } }]);
    expect(dataset.events).toEqual([]);
  });

  it('of two series with one title in one region belong to their own', async () => {
    const rows = ['Clinic,4 May 2026; 11 May 2026,Series,AFR', 'Clinic,1 June 2026; 8 June 2026,Series,AFR'];
    for (const ordered of [rows, rows.toReversed()]) {
      const { dataset } = await importText(`Title,Date,Kind,Region\n${ordered.join('\n')}\n`);
      expect(dataset.series).toHaveLength(2);
      for (const { id, when } of dataset.series) {
        const days = dataset.events.filter(({ series }) => series === id).map((event) => event.when!.period);
        expect(days.sort().join('/')).toBe(when!.period);
      }
    }
  });

  it('of two series with one title in two regions belong to their own', async () => {
    const { dataset } = await importText(
      'Title,Date,Kind,Region\n' +
        'Clinic,4 May 2026; 11 May 2026,Series,AFR\n' +
        'Clinic,5 May 2026; 12 May 2026,Series,EUR\n',
    );
    for (const { id, region } of dataset.series) {
      const events = dataset.events.filter(({ series }) => series === id);
      expect(events.map((event) => event.region)).toEqual([region, region]);
    }
  });

  it.each(['Series', 'Project', 'Engagement'])(
    'are one record of two rows that are the same: %s',
    async (kind) => {
      const row = `Clinic,4 May 2026; 11 May 2026,${kind},AFR`;
      const { dataset, counts, problems } = await importText(`Title,Date,Kind,Region\n${row}\n${row}\n`);
      expect(counts).toMatchObject({ rows: 2, recorded: 1, merged: 1 });
      const others = [...dataset.series, ...dataset.projects, ...dataset.engagements];
      const once = await importText(`Title,Date,Kind,Region\n${row}\n`);
      expect(others).toHaveLength(once.counts.records - once.dataset.events.length);
      for (const { sources } of others) expect(sources.map((source) => source.row)).toEqual([2, 3]);
      expect(problems.map(({ code }) => code)).toContain('row-merged');
    },
  );

  it('have no number where there is one', () => {
    expect(read({ Date: '3 May 2027' }).record).not.toHaveProperty('occasion');
  });

  it('each have the series, the reference and the reporting period of the row', () => {
    const { drafts } = read({
      Date: '3 May 2027; 7 May 2027',
      Series: 'Webinars',
      Project: 'Rural',
      Ref: 'R-1',
      'Same as': 'R-0',
      'Reporting period': '2027',
    });
    expect(drafts).toHaveLength(2);
    for (const draft of drafts)
      expect(draft).toMatchObject({
        series: { text: 'Webinars' },
        project: { text: 'Rural' },
        ref: 'R-1',
        referable: true,
        sameAs: 'R-0',
        reportingPeriod: '2027',
      });
  });
});

describe('the references of a row', () => {
  it('are kept as written, without the names of its series and project', () => {
    const { record } = read({ Series: 'Webinars', Project: 'Rural', Ref: 'R-1', 'Same as': 'R-0' });
    expect(record.extra).toEqual({ Ref: 'R-1', 'Same as': 'R-0' });
  });

  it('are of use where a column refers to them', () => {
    expect(read({ Ref: 'R-1' }).drafts[0]).toStrictEqual({
      activity: expect.anything(),
      bodies: [],
      ref: 'R-1',
    });
    expect(read({ Ref: 'R-1', 'Same as': '' }).drafts[0]).toMatchObject({ ref: 'R-1', referable: true });
    expect(read({ Ref: '', 'Same as': '' }).drafts[0]).toStrictEqual({
      activity: expect.anything(),
      bodies: [],
    });
  });

  it.each<[text: string, period: string | undefined, found: string[]]>([
    ['2027', '2027', []],
    ['2027; 2029', undefined, ['date-occasions Reporting period']],
    ['soon', undefined, ['date-unreadable Reporting period']],
  ])('have the one reporting period of their column: %s', (text, period, found) => {
    const reading = read({ 'Reporting period': text });
    expect(reading.drafts[0]!.reportingPeriod).toBe(period);
    expect(reading.found).toEqual(found);
    expect(reading.record.extra).toEqual(period === undefined ? { 'Reporting period': text } : undefined);
  });
});

describe('the constants of a mapping', () => {
  const mapping: Mapping = { constants: { city: 'Lima', note: 'From the plan', ref: 'R-9', kind: 'xyzzy' } };
  it('are the cells of a row without them, and are kept where no reader takes them', () => {
    const { record, drafts, found } = read({ City: '' }, { mapping });
    expect(record).toMatchObject({ place: { city: 'Lima' }, note: 'From the plan' });
    expect(record.extra).toEqual({ 'constant kind': 'xyzzy', 'constant ref': 'R-9' });
    expect(drafts[0]!.ref).toBe('R-9');
    expect(found).toEqual(['kind-unknown constant kind']);
  });

  it('are not those of a row that has its own', () => {
    const { record } = read({ City: 'Quito', Kind: 'plugh', Ref: 'R-1' }, { mapping });
    expect(record).toMatchObject({ place: { city: 'Quito' } });
    expect(record.extra).toEqual({ Kind: 'plugh', Ref: 'R-1' });
  });

  it('are the text of a field without a cell', () => {
    const layout = layoutOf(['Title', 'City'], { mapping });
    const { view } = viewRow({ row: 2, cells: ['Forum', 'Quito'] }, layout, new ReadingBuilder());
    expect((['title', 'city', 'note', 'country'] as const).map((field) => textOfField(view, field))).toEqual([
      'Forum',
      'Quito',
      'From the plan',
      '',
    ]);
  });
});

describe('columns that are one field together', () => {
  it('are joined in the order of the mapping, without empty cells, and not kept', () => {
    const mapping: Mapping = { combine: { title: ['B', 'A'], note: ['C', 'D', 'E'] } };
    const { record } = read(
      { Title: 'Kind', A: ' of spectrum\u0000', B: 'Forum', C: 'one', D: ' ', E: 'two' },
      { mapping: { ...mapping, columns: { Title: null } } },
    );
    expect(record).toMatchObject({ title: { und: 'Forum of spectrum' }, note: 'one two' });
    expect(record.extra).toEqual({ Title: 'Kind' });
  });
});

describe('the texts of the cells of a row', () => {
  const mapping: Mapping = {
    columns: { Mode: { field: 'modality', values: { Saal: 'physical' } } },
  };
  it('have the meaning that a mapping gives them, in any case', () => {
    expect(read({ Mode: 'SAAL' }, { mapping }).record.modality).toBe('physical');
    expect(read({ Mode: 'virtual' }, { mapping }).record.modality).toBe('virtual');
    expect(read({ Mode: '' }, { mapping }).record).not.toHaveProperty('modality');
  });

  it('have no invisible characters, as a problem says', () => {
    const { record, found, params } = read({ Note: 'a\u0000b\u202e' });
    expect(record.note).toBe('ab');
    expect([found, params]).toEqual([['characters-removed Note'], [{ characters: ['U+0000', 'U+202E'] }]]);
  });

  it('that need no change are not reported', () => {
    expect(read({ Note: 'a🎉b' })).toMatchObject({ found: [], record: { note: 'a🎉b' } });
  });

  it('are none where a formula has an error: each is kept and reported', () => {
    const { record, found, params } = read({ Note: '#REF!', City: '#N/A', Theme: 'x#REF!' });
    expect(record.extra).toEqual({ Note: '#REF!', City: '#N/A' });
    expect(record.theme).toEqual({ und: 'x#REF!' });
    expect(found).toEqual(['cell-formula-error Note', 'cell-formula-error City']);
    expect(params).toEqual([{ value: '#REF!' }, { value: '#N/A' }]);
  });

  it('are as many as the table has columns', () => {
    const { record } = read({ Note: '' }, { row: { cells: ['Forum', 'a note', 'beyond'] } });
    expect(record).toMatchObject({ note: 'a note' });
  });
});

describe('the hyperlinks of a row', () => {
  const linked = (cells: Record<string, Cell>, ...links: { cell: number; target: string }[]) => {
    const { record, found } = read(cells, { row: { links } });
    return { links: record.links, extra: record.extra, found };
  };

  it('are links, each once, after those of the link column', () => {
    expect(
      linked(
        { Link: 'https://itu.int/a' },
        { cell: 0, target: 'https://itu.int/b\u0000' },
        { cell: 1, target: 'https://itu.int/a' },
        { cell: 0, target: 'https://itu.int/b' },
      ),
    ).toEqual({ links: ['https://itu.int/a', 'https://itu.int/b'], extra: undefined, found: [] });
  });

  it('are links of a row without a link column', () => {
    expect(linked({}, { cell: 0, target: 'https://itu.int/b' })).toEqual({
      links: ['https://itu.int/b'],
      extra: undefined,
      found: [],
    });
  });

  it('make the text of their cell a label, which is kept and not reported', () => {
    expect(linked({ Link: 'Registration page' }, { cell: 1, target: 'https://itu.int/b' })).toEqual({
      links: ['https://itu.int/b'],
      extra: { Link: 'Registration page' },
      found: [],
    });
  });

  it('of another cell leave the text a problem', () => {
    expect(linked({ Link: 'two words' }, { cell: 0, target: 'https://itu.int/b' })).toEqual({
      links: ['https://itu.int/b'],
      extra: { Link: 'two words' },
      found: ['link-invalid Link'],
    });
    expect(linked({ Link: 'two words' }, { cell: 9, target: 'https://itu.int/b' }).found).toEqual([
      'link-invalid Link',
    ]);
    expect(read({ Link: 'two words' }).params).toEqual([{ value: 'two words' }]);
  });

  it('that are no web addresses are kept under their columns', () => {
    expect(
      linked(
        { Note: 'files' },
        { cell: 1, target: '#Sheet2!A1' },
        { cell: 1, target: 'file:///a' },
        { cell: 9, target: 'ftp://a' },
        { cell: 0, target: 'https://itu.int/b ftp://b' },
      ),
    ).toEqual({
      links: ['https://itu.int/b'],
      extra: {
        'Note (link)': '#Sheet2!A1 file:///a',
        'Column (link)': 'ftp://a',
        'Title (link)': 'https://itu.int/b ftp://b',
      },
      found: [],
    });
  });

  it('that a spreadsheet adds to an e-mail address are left out', () => {
    expect(linked({ Contact: 'A@itu.int' }, { cell: 1, target: 'MAILTO:a@ITU.int' })).toMatchObject({
      extra: undefined,
    });
    expect(linked({ Contact: 'A@itu.int' }, { cell: 1, target: 'mailto:b@itu.int' })).toMatchObject({
      extra: { 'Contact (link)': 'mailto:b@itu.int' },
    });
  });
});

describe('the plans of a row', () => {
  it('are looked up in the plan in force, and each is reported by what is wrong with it', () => {
    const { record, found, params } = read({ Plans: 'xyzzy; ; plugh', Date: '2022-05-03' });
    expect(record).not.toHaveProperty('plans');
    expect(found).toEqual(['plan-code-invalid Plans', 'plan-code-invalid Plans']);
    expect(params).toEqual([{ value: 'xyzzy' }, { value: 'plugh' }]);
  });
});

describe('the bodies of a row', () => {
  it('are those of its categories and its column, each once', () => {
    const { record, drafts } = read({ Bodies: 'SG5RG-AFR, ,', Categories: 'SG13RG-AFR; SG5RG-AFR' });
    expect(record.bodies).toEqual(['SG5RG-AFR', 'SG13RG-AFR']);
    expect(drafts[0]!.bodies.map(({ id }) => id)).toEqual(['SG5RG-AFR', 'SG13RG-AFR']);
    expect(read({ Categories: 'SG13RG-AFR' }).record.bodies).toEqual(['SG13RG-AFR']);
    expect(read({ Bodies: 'SG13RG-AFR', Categories: 'Health' }).record.bodies).toEqual(['SG13RG-AFR']);
  });

  it('that are not known are reported by name', () => {
    expect(read({ Bodies: 'SG5RG-AFR; xyzzy' }).params).toEqual([{ value: 'xyzzy' }]);
  });
});

describe('the recurrence of a row', () => {
  it('is that of a series, and of nothing else', () => {
    const series = read({ Kind: 'series', Date: 'every Monday' });
    expect(series.record).toMatchObject({ recurrence: { und: 'every Monday' } });
    const dated = read({ Kind: 'series', Date: 'every second Monday from 3 May to 28 June 2027' });
    expect(dated.record).toHaveProperty('recurrence');
    expect(dated.problems.map(({ code }) => code)).toContain('date-recurring');
    const withHours = read({ Kind: 'series', Date: 'every Monday', Hours: '10:00-11:00' }).record;
    expect(withHours).toMatchObject({ recurrence: { und: 'every Monday, 10:00-11:00' } });
    expect(withHours).not.toHaveProperty('extra');
    expect(series.found).not.toContain('date-recurring Date');
    const forum = read({ Kind: 'forum', Date: 'every Monday' });
    expect(forum.record).not.toHaveProperty('recurrence');
    expect(forum.found).toContain('date-recurring Date');
    expect(read({ Kind: 'series', Date: '2027-05-03', Count: '3' }).record).not.toHaveProperty('recurrence');
  });

  it('of a series leaves its other problems', () => {
    const { found } = read({
      'Reporting period': 'soon',
      Kind: 'series',
      Date: 'every Monday',
      Status: 'xyzzy',
    });
    expect(found).toEqual(['date-unreadable Reporting period', 'status-unknown Status']);
  });
});

describe('a problem of a number, a country or a modality', () => {
  it.each<[cells: Record<string, Cell>, params: object]>([
    [
      { Kind: 'series', Count: 'many' },
      { value: 'many', expected: 'count' },
    ],
    [{ Participants: 'many' }, { value: 'many', expected: 'participants' }],
    [
      { Kind: 'project', Duration: 'long' },
      { value: 'long', expected: 'length' },
    ],
    [{ 'Focus countries': 'Kenya, Xyzzy ' }, { value: 'Xyzzy' }],
    [
      { Modality: 'hybrid', Place: 'Online' },
      { value: 'Online', used: { term: 'modality/hybrid' } },
    ],
    [{ Country: 'Xyzzy' }, { value: 'Xyzzy' }],
    [{ Region: 'Xyzzy' }, { value: 'Xyzzy' }],
  ])('says what the cell has and what is expected: %j', (cells, params) => {
    expect(read(cells).params).toEqual([params]);
  });
});

describe('a number with a noun', () => {
  it.each<[heading: string, text: string, isKept: boolean]>([
    ['Participants', '120 participants', false],
    ['Participants', '120 attendees', false],
    ['Participants', 'six  attendees', false],
    ['Participants', 'six', false],
    ['Participants', '120', false],
    ['Participants', '120 women', true],
    ['Participants', '120 attendees online', true],
    ['Head count', '120 head count', false],
    ['Head count', '120 number of participants', false],
    ['Head count', '120 heads', true],
  ])('is kept unless the noun is the name of its column: %s, %s', (heading, text, isKept) => {
    const mapping: Mapping = { columns: { [heading]: 'participants' } };
    const { record } = read({ [heading]: text }, { mapping });
    expect(record.participants).toBe(text.startsWith('six') ? 6 : 120);
    expect(record.extra).toEqual(isKept ? { [heading]: text } : undefined);
  });

  it('that names the count of a series is not kept', () => {
    expect(read({ Kind: 'series', Count: '6 count' }).record).not.toHaveProperty('extra');
  });
});

describe('readings of cells that repeat', () => {
  const layout = layoutOf(['Title', 'Date', 'City']);
  const viewOf = (...cells: Cell[]) => viewRow({ row: 2, cells }, layout, new ReadingBuilder()).view;
  const counted = () => {
    const cache = new ReadingCache<number>(layout, ['date', 'city', 'country']);
    let calls = 0;
    return (context: string, ...cells: Cell[]) =>
      cache.get(viewOf(...cells), context, () => plainReading(++calls)).value;
  };

  it('are shared by rows with the same cells and the same context', () => {
    const get = counted();
    expect(get('', 'Forum', 'May', 'Lima')).toBe(1);
    expect(get('', 'Week', 'May', 'Lima')).toBe(1);
    expect(get('x', 'Forum', 'May', 'Lima')).toBe(2);
    expect(get('', 'Forum', 'May', 'Quito')).toBe(3);
    expect(get('', 'Forum', 'MayLima', '')).toBe(4);
    expect(get('', 'Forum', '', 'MayLima')).toBe(5);
  });

  it('are not kept for long cells', () => {
    const get = counted();
    expect(get('', 'Forum', 'x'.repeat(398), '')).toBe(1);
    expect(get('', 'Forum', 'x'.repeat(398), '')).toBe(1);
    expect(get('', 'Forum', 'x'.repeat(399), '')).toBe(2);
    expect(get('', 'Forum', 'x'.repeat(399), '')).toBe(3);
  });

  it('are forgotten after two generations of eight thousand, unless they are asked for again', () => {
    const get = counted();
    const fill = (name: string) => {
      for (let i = 0; i < 8192; i++) get('', 'Forum', `${name}${i}`, '');
    };
    fill('a');
    expect(get('', 'Forum', 'a0', '')).toBe(1);
    fill('b');
    expect(get('', 'Forum', 'a0', '')).toBe(1);
    fill('c');
    expect(get('', 'Forum', 'a0', '')).toBe(1);
    expect(get('', 'Forum', 'a1', '')).toBeGreaterThan(8192 * 3);
  });
});

describe('the Sectors of a row', () => {
  it.each([
    'ITU-T/ITU-D',
    'ITU-T; ITU-D',
    'ITU-T, ITU-D',
    'ITU-T & ITU-D',
    'ITU-T and ITU-D',
    'UIT-T et UIT-D',
    'UIT-T y UIT-D',
    'МСЭ-T и МСЭ-D',
    'ITU-T和ITU-D',
    'ITU-T و ITU-D',
  ])('are several: %s', (Sector) => {
    const { record } = read({ Sector });
    expect(record).toMatchObject({ sector: 'ITU-T', otherSectors: ['ITU-D'] });
    expect(record).not.toHaveProperty('extra');
  });

  it('are one where it is written twice, and none where a part is no Sector', () => {
    expect(read({ Sector: 'ITU-T / ITU-T' }).record).not.toHaveProperty('otherSectors');
    const unknown = read({ Sector: 'ITU-T / Smart Africa' });
    expect(unknown.record).not.toHaveProperty('sector');
    expect(unknown.record).toMatchObject({ extra: { Sector: 'ITU-T / Smart Africa' } });
  });
});
