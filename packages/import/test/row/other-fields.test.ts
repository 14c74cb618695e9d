import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import { readCategories } from '../../src/row/categories.js';
import { isPrivateMark } from '../../src/row/visibility.js';

type Cells = Record<string, string>;

/** Imports one row from its cells: the record without its id, date and source, and the problems of its cells. */
async function read(cells: Cells, options = {}) {
  const all = { Title: 'Forum', Date: '2022-05-03', ...cells };
  const line = (texts: string[]) => texts.map((text) => `"${text}"`).join(',');
  const text = `${line(Object.keys(all))}\n${line(Object.values(all))}\n`;
  const { dataset, problems } = await importText(text, { region: 'AFR', ...options });
  const records = [...dataset.series, ...dataset.projects, ...dataset.engagements, ...dataset.events];
  const { id: _, sources: __, title: ___, ...record } = records[0]! as unknown as Record<string, unknown>;
  const found = problems
    .filter(
      ({ code, severity, place }) => severity !== 'remark' && !code.endsWith('-missing') && place?.column,
    )
    .map(({ code, place }) => `${code} ${place!.column!.name}`);
  return { record, found };
}

describe('bodies', () => {
  it.each<
    [rule: string, cells: Cells, bodies: string[] | undefined, extra: Cells | undefined, found: string[]]
  >([
    ['are those of their column', { Bodies: 'SG5RG-AFR' }, ['SG5RG-AFR'], undefined, []],
    ['are a list', { Bodies: 'SG5RG-AFR; SG13RG-AFR' }, ['SG5RG-AFR', 'SG13RG-AFR'], undefined, []],
    [
      'are a list with commas or slashes',
      { Bodies: 'SG5RG-AFR/ SG13RG-AFR' },
      ['SG5RG-AFR', 'SG13RG-AFR'],
      undefined,
      [],
    ],
    ...[
      'SG5RG-AFR and SG13RG-AFR',
      'SG5RG-AFR и SG13RG-AFR',
      'SG5RG-AFR وSG13RG-AFR',
      'SG5RG-AFR和SG13RG-AFR',
    ].map((text): [string, Cells, string[], undefined, string[]] => [
      `are joined by a word: ${text}`,
      { Bodies: text },
      ['SG5RG-AFR', 'SG13RG-AFR'],
      undefined,
      [],
    ]),
    ['are each once', { Bodies: 'SG5RG-AFR; SG5RG-AFR' }, ['SG5RG-AFR'], undefined, []],
    ['are those of the title', { Title: 'SG5RG-AFR meeting' }, ['SG5RG-AFR'], undefined, []],
    [
      'are those of column and title',
      { Title: 'SG5RG-AFR meeting', Bodies: 'SG13RG-AFR' },
      ['SG13RG-AFR', 'SG5RG-AFR'],
      undefined,
      [],
    ],
    [
      'that are not known are reported and kept',
      { Bodies: 'SG5RG-AFR; xyzzy' },
      ['SG5RG-AFR'],
      { Bodies: 'SG5RG-AFR; xyzzy' },
      ['body-unknown Bodies'],
    ],
    ['are none without a name', { Bodies: '' }, undefined, undefined, []],
    ['are of the Sector of the row', { Bodies: 'SG 1', Sector: 'ITU-D' }, ['ITU-D-SG1'], undefined, []],
    [
      'are of the Sector of the row, each of a list',
      { Bodies: 'SG 1 and 2', Sector: 'ITU-D' },
      ['ITU-D-SG1', 'ITU-D-SG2'],
      undefined,
      [],
    ],
    ['are of their own Sector', { Bodies: 'ITU-T SG 5', Sector: 'ITU-D' }, ['SG5'], undefined, []],
    [
      'of other names are as they are',
      { Bodies: 'WTSA; SG5RG-AFR', Sector: 'ITU-D' },
      ['WTSA', 'SG5RG-AFR'],
      undefined,
      [],
    ],
    ['are of ITU-T without a Sector', { Bodies: 'SG 1' }, ['SG1'], undefined, []],
    [
      'are all of a range',
      { Bodies: 'ITU-R SG 4-6' },
      ['ITU-R-SG4', 'ITU-R-SG5', 'ITU-R-SG6'],
      undefined,
      [],
    ],
  ])('%s', async (_, cells, bodies, extra, problems) => {
    const { record, found } = await read(cells);
    expect({ bodies: record.bodies, extra: record.extra, found }).toEqual({ bodies, extra, found: problems });
  });
});

describe('study groups of several Sectors in one cell', () => {
  it.each([
    ['ITU-T SG13, 17 and ITU-D SG1', ['SG13', 'SG17', 'ITU-D-SG1']],
    ['CE 5 et 13 de l’UIT-T, CE 1 de l’UIT-D', ['SG5', 'SG13', 'ITU-D-SG1']],
    ['CE 5 y 13 del UIT-T y CE 1 del UIT-D', ['SG5', 'SG13', 'ITU-D-SG1']],
    [
      '1-я и 2-я исследовательские комиссии МСЭ-D, 13-я и 17-я исследовательские комиссии МСЭ-Т',
      ['ITU-D-SG1', 'ITU-D-SG2', 'SG13', 'SG17'],
    ],
    ['1-я ИК МСЭ-D, 13-я ИК МСЭ-Т', ['ITU-D-SG1', 'SG13']],
    ['第一、二研究组（ITU-D）和第五研究组（ITU-R）', ['ITU-D-SG1', 'ITU-D-SG2', 'ITU-R-SG5']],
    ['第十三、十七研究组、世界电信标准化全会', ['SG13', 'SG17', 'WTSA']],
  ])('are all read: %s', async (Bodies, bodies) => {
    const { record, found } = await read({ Bodies });
    expect([record.bodies, record.extra, found]).toEqual([bodies, undefined, []]);
  });

  it('leave the part that names none', async () => {
    const { record, found } = await read({ Bodies: 'SG5, 13 and the regional forum' });
    expect(record.bodies).toEqual(['SG5', 'SG13']);
    expect(found).toEqual(['body-unknown Bodies']);
  });
});

describe('partners', () => {
  it('are those of the columns of partners, hosts and funders', async () => {
    const { record } = await read({ Partners: 'Acme (lead)', Host: 'Beta', Funder: 'Gamma; Delta' });
    expect(record.partners).toEqual([
      { name: 'Acme', role: 'lead' },
      { name: 'Beta', role: 'host' },
      { name: 'Gamma', role: 'funder' },
      { name: 'Delta', role: 'funder' },
    ]);
    expect(record.extra).toBeUndefined();
  });

  it('are none where a cell has separators only', async () => {
    expect((await read({ Partners: ';' })).record.partners).toBeUndefined();
  });
});

describe('links', () => {
  it.each<[text: string, links: string[] | undefined, extra: Cells | undefined, found: string[]]>([
    ['https://itu.int/a https://itu.int/b', ['https://itu.int/a', 'https://itu.int/b'], undefined, []],
    [
      'see https://itu.int/a',
      ['https://itu.int/a'],
      { Link: 'see https://itu.int/a' },
      ['link-invalid Link'],
    ],
    ['intranet', undefined, { Link: 'intranet' }, ['link-invalid Link']],
  ])('%s', async (text, links, extra, problems) => {
    const { record, found } = await read({ Link: text });
    expect({ links: record.links, extra: record.extra, found }).toEqual({ links, extra, found: problems });
  });
});

describe('plans', () => {
  it('that are not known are reported, and the cell is kept', async () => {
    const { record, found } = await read({ Plans: 'xyzzy' });
    expect([record.plans, record.extra, found]).toEqual([
      undefined,
      { Plans: 'xyzzy' },
      ['plan-code-invalid Plans'],
    ]);
  });
});

describe('the number of participants', () => {
  it.each<[text: string, participants: number | undefined, extra: Cells | undefined, found: string[]]>([
    ['120', 120, undefined, []],
    ['1,200', 1200, undefined, []],
    ['120 participants', 120, undefined, []],
    ['twelve', undefined, { Participants: 'twelve' }, ['number-invalid Participants']],
    ['six', 6, undefined, []],
    ['120 online', 120, { Participants: '120 online' }, []],
    ['six online', 6, { Participants: 'six online' }, []],
    ['about 120', undefined, { Participants: 'about 120' }, ['number-invalid Participants']],
  ])('%s', async (text, participants, extra, problems) => {
    const { record, found } = await read({ Participants: text });
    expect({ participants: record.participants, extra: record.extra, found }).toEqual({
      participants,
      extra,
      found: problems,
    });
  });
});

describe('what only a series or a project has', () => {
  const of = async (cells: Cells) => {
    const { record, found } = await read(cells);
    const { statedCount, statedDuration, focusCountries, recurrence, extra } = record;
    return {
      ...Object.fromEntries(
        Object.entries({ statedCount, statedDuration, focusCountries, recurrence, extra }).filter(
          ([, value]) => value !== undefined,
        ),
      ),
      found,
    };
  };

  it.each<[rule: string, cells: Cells, expected: object]>([
    [
      'a series has a count',
      { Kind: 'series', Count: 'six webinars' },
      { statedCount: 6, extra: { Count: 'six webinars' }, found: [] },
    ],
    ['a series has a count alone', { Kind: 'series', Count: '6' }, { statedCount: 6, found: [] }],
    [
      'a series has no count that is no number',
      { Kind: 'series', Count: 'many' },
      { extra: { Count: 'many' }, found: ['number-invalid Count'] },
    ],
    [
      'a series has no length',
      { Kind: 'series', Duration: '4 years' },
      { extra: { Duration: '4 years' }, found: [] },
    ],
    ['a forum has no count', { Kind: 'forum', Count: '6' }, { extra: { Count: '6' }, found: [] }],
    [
      'a project has a length',
      { Kind: 'project', Duration: '4 years' },
      { statedDuration: 'P4Y', found: [] },
    ],
    [
      'a project has a length in one word',
      { Kind: 'project', Duration: 'P4Y' },
      { statedDuration: 'P4Y', found: [] },
    ],
    [
      'a project has a length with further words',
      { Kind: 'project', Duration: '4 years at least' },
      { statedDuration: 'P4Y', extra: { Duration: '4 years at least' }, found: [] },
    ],
    [
      'a project has no length that is none',
      { Kind: 'project', Duration: 'long' },
      { extra: { Duration: 'long' }, found: ['number-invalid Duration'] },
    ],
    [
      'a project has countries',
      { Kind: 'project', 'Focus countries': 'Kenya, Ghana' },
      { focusCountries: ['KE', 'GH'], found: [] },
    ],
    [
      'a project has countries of several words',
      { Kind: 'project', 'Focus countries': 'South Africa; Kenya' },
      { focusCountries: ['ZA', 'KE'], found: [] },
    ],
    [
      'a project has no countries that are none',
      { Kind: 'project', 'Focus countries': 'Kenya, Xyzzy' },
      { extra: { 'Focus countries': 'Kenya, Xyzzy' }, found: ['country-unknown Focus countries'] },
    ],
    [
      'a forum has no countries',
      { Kind: 'forum', 'Focus countries': 'Kenya' },
      { extra: { 'Focus countries': 'Kenya' }, found: [] },
    ],
    [
      'a forum has no countries that are none either',
      { Kind: 'forum', 'Focus countries': 'Xyzzy' },
      { extra: { 'Focus countries': 'Xyzzy' }, found: ['country-unknown Focus countries'] },
    ],
  ])('%s', async (_, cells, expected) => {
    expect(await of(cells)).toEqual(expected);
  });
});

describe('a word that is not known', () => {
  it.each([
    ['Kind', 'xyzzy', 'kind-unknown'],
    ['Modality', 'xyzzy', 'modality-unknown'],
    ['Status', 'xyzzy', 'status-unknown'],
    ['Sector', 'xyzzy', 'sector-unknown'],
    ['Office', 'xyzzy', 'office-unknown'],
    ['Region', 'xyzzy', 'region-unknown'],
    ['Country', 'xyzzy', 'country-unknown'],
  ])('of %s is reported and kept', async (field, text, code) => {
    const { record, found } = await read({ [field]: text });
    expect(record.extra).toEqual({ [field]: text });
    expect(found).toEqual([`${code} ${field}`]);
  });

  it('is reported with the word that is nearest', async () => {
    const { problems } = await importText('Title,Status\nForum,planed\n');
    expect(problems.find(({ code }) => code === 'status-unknown')!.message).toContain('planned');
  });
});

describe('cells without a field', () => {
  it('are kept under their headings', async () => {
    const { dataset } = await importText(
      'Title,Shoe size,Shoe size,,__proto__,constructor\nForum,42,43,44,45,46\nWeek,1,2,3,4,5\nDay,1,2,3,4,5\n',
    );
    const forum = dataset.events.find(({ title }) => Object.values(title)[0] === 'Forum')!;
    expect(Object.entries(forum.extra!)).toEqual([
      ['Shoe size', '42'],
      ['Shoe size (C)', '43'],
      ['Column D', '44'],
      ['__proto__ (E)', '45'],
      ['constructor (F)', '46'],
    ]);
  });

  it('with the error of a formula are kept and reported', async () => {
    const { record, found } = await read({ Note: '#REF!', City: '#N/A' });
    expect(record.extra).toEqual({ Note: '#REF!', City: '#N/A' });
    expect(record).not.toHaveProperty('note');
    expect(found).toEqual(['cell-formula-error Note', 'cell-formula-error City']);
  });

  it('with a text that only looks like an error are texts', async () => {
    expect((await read({ Note: '#REF! again' })).record.note).toBe('#REF! again');
    expect((await read({ Note: '#hashtag' })).record.note).toBe('#hashtag');
  });

  it('with the reason of a rejection are left out', async () => {
    expect((await read({ 'Reason for rejection': 'No title' })).record).not.toHaveProperty('extra');
  });
});

describe('categories', () => {
  it.each<[text: string, found: object]>([
    [
      'Africa; ITU-D; Workshop',
      { region: 'AFR', sectors: ['ITU-D'], kind: 'workshop', bodies: [], others: [] },
    ],
    ['Africa, Workshop', { region: 'AFR', kind: 'workshop', bodies: [], others: [] }],
    ['Health, education; Workshop', { kind: 'workshop', bodies: [], others: ['Health, education'] }],
    ['Africa; Europe', { region: 'AFR', bodies: [], others: ['Europe'] }],
    ['ITU-D; ITU-T', { sectors: ['ITU-D', 'ITU-T'], bodies: [], others: [] }],
    ['Workshop; Forum', { kind: 'workshop', bodies: [], others: ['Forum'] }],
    ['Project', { bodies: [], others: ['Project'] }],
    ['R', { bodies: [], others: ['R'] }],
  ])('%s', (text, found) => {
    const { bodies, ...rest } = readCategories(text);
    expect({ bodies: bodies.map(({ id }) => id), ...rest }).toEqual({ sectors: [], ...found });
  });

  it('name bodies', () => {
    expect(readCategories('SG5RG-AFR; SG13RG-AFR').bodies.map(({ id }) => id)).toEqual([
      'SG5RG-AFR',
      'SG13RG-AFR',
    ]);
  });

  it('after two hundred are no longer looked up, and kept', () => {
    const many = Array.from({ length: 200 }, (_, i) => `entry ${i}`);
    expect(readCategories([...many, 'Africa'].join('; '))).toEqual({
      sectors: [],
      bodies: [],
      others: [...many, 'Africa'],
    });
    expect(readCategories([...many.slice(1), 'Africa'].join('; ')).region).toBe('AFR');
  });

  it.each<[rule: string, cells: Cells, expected: Cells | object]>([
    [
      'give what the row has not',
      { Categories: 'ITU-D; Workshop; Health' },
      { kind: 'workshop', sector: 'ITU-D', theme: { und: 'Health' } },
    ],
    [
      'are kept where they contradict the row',
      { Kind: 'forum', Categories: 'Workshop' },
      { kind: 'forum', extra: { Categories: 'Workshop' } },
    ],
    [
      'are kept where they contradict the Sector',
      { Sector: 'ITU-T', Categories: 'ITU-D' },
      { sector: 'ITU-T', extra: { Categories: 'ITU-D' } },
    ],
    [
      'are kept where they contradict the region',
      { Region: 'EUR', Categories: 'Africa' },
      { region: 'EUR', extra: { Categories: 'Africa' } },
    ],
    ['agree with the row', { Kind: 'workshop', Categories: 'Workshop' }, { kind: 'workshop' }],
    [
      'are kept if several have no meaning',
      { Categories: 'Health; Water' },
      { extra: { Categories: 'Health; Water' } },
    ],
  ])('%s', async (_, cells, expected) => {
    const { record } = await read(cells);
    expect(record).toMatchObject(expected);
    if (!('extra' in expected)) expect(record).not.toHaveProperty('extra');
  });
});

describe('the mark of a private row', () => {
  it.each([
    ['Private', true],
    ['confidentiel', true],
    ['yes', true],
    ['x', true],
    ['Public', false],
    ['normal', false],
    ['no', false],
    ['maybe', undefined],
    ['…', undefined],
  ])('%s: %s', (text, is) => {
    expect(isPrivateMark(text)).toBe(is);
  });

  it('that is not understood is kept', async () => {
    expect((await read({ Private: 'maybe' })).record.extra).toEqual({ Private: 'maybe' });
    expect((await read({ Private: 'no' })).record).not.toHaveProperty('extra');
    expect((await read({ Private: 'yes' }, { includePrivate: true })).record).not.toHaveProperty('extra');
  });
});

describe('the reporting period of a row', () => {
  it('gives a date its year', async () => {
    expect((await read({ Date: '3 May', 'Reporting period': '2022' })).record.when).toMatchObject({
      period: '2022-05-03',
    });
  });

  it('that is none is reported and kept', async () => {
    const { record, found } = await read({ 'Reporting period': 'soon' });
    expect(record.extra).toEqual({ 'Reporting period': 'soon' });
    expect(found).toHaveLength(1);
  });
});

describe('the modality', () => {
  it.each<[rule: string, cells: Cells, modality: string | undefined, extra: Cells | undefined]>([
    ['is that of its column', { Modality: 'virtual' }, 'virtual', undefined],
    ['is that of a place that is none', { Place: 'Online' }, 'virtual', undefined],
    ['is that of the words next to the date', { Date: '3 May 2022 (virtual)' }, 'virtual', undefined],
    [
      'is that of its column before that of the place',
      { Modality: 'hybrid', Place: 'Online' },
      'hybrid',
      { Place: 'Online' },
    ],
  ])('%s', async (_, cells, modality, extra) => {
    const { record } = await read(cells);
    expect([record.modality, record.extra]).toEqual([modality, extra]);
  });
});
