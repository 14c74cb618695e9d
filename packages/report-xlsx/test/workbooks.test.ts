import {
  type CoordinationMechanism,
  createDataset,
  type Dataset,
  type Event,
  LANGUAGES,
  type Problem,
} from '@regional-presence/core';
import { compareDatasets } from '@regional-presence/core/changes';
import { addTranslations, csvReader, importFiles, importRows } from '@regional-presence/import';
import { xlsxReader } from '@regional-presence/import-xlsx';
import { isSameCity, referenceDataset } from '@regional-presence/reference';
import { renderReport, textsToTranslate } from '@regional-presence/report';
import {
  renderActivitiesWorkbook,
  renderTranslationsWorkbook,
  renderWorkbook,
} from '@regional-presence/report-xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

/** The cells of each sheet of a workbook as the importer reads them. */
async function sheetsOf(bytes: Uint8Array): Promise<Record<string, unknown[][]>> {
  const sheets: Record<string, unknown[][]> = {};
  for await (const output of xlsxReader.read({ name: 'a.xlsx', content: bytes }))
    if (output.type === 'table') {
      const rows: unknown[][] = [];
      for await (const batch of output.rows()) rows.push(...batch.map(({ cells }) => [...cells]));
      sheets[output.sheet!] = rows;
    }
  return sheets;
}

const partOf = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path]!);

const event = (id: string, more: Partial<Event> = {}): Event => ({
  id,
  kind: 'workshop',
  title: { en: `Workshop on ${id}` },
  sources: [{ file: 'a.csv', row: 2 }],
  ...more,
});

async function exampleDataset(): Promise<Dataset> {
  const { dataset } = await importRows(
    [
      {
        Title: 'Forum on standards',
        Kind: 'forum',
        Date: '3-5 May 2027',
        Time: '09:30-17:00',
        'Time zone': 'Africa/Nairobi',
        City: 'Nairobi',
        Region: 'AFR',
        Sector: 'ITU-T',
        Status: 'held',
        Participants: '40',
      },
      {
        Title: 'Seminar on spectrum',
        Kind: 'seminar',
        Date: 'June 2027',
        Region: 'AFR',
        Sector: 'ITU-R',
        Participants: '2',
      },
      { Title: 'Support of countries', Kind: 'support', Region: 'EUR', Status: 'ongoing' },
    ],
    { name: 'plan' },
  );
  return dataset;
}

describe('the workbook of activities', () => {
  it('has dates and times of certain days as numbers of the calendar, and of others as words only', async () => {
    const { Events } = await sheetsOf(renderActivitiesWorkbook(await exampleDataset()));
    const [headings, ...rows] = Events!;
    const cell = (title: string, heading: string) =>
      rows.find((cells) => cells.includes(title))?.[headings!.indexOf(heading)];
    expect(cell('Forum on standards', 'First day')).toEqual({ date: '2027-05-03' });
    expect(cell('Forum on standards', 'Last day')).toEqual({ date: '2027-05-05' });
    expect(cell('Seminar on spectrum', 'Dates')).toBe('June 2027');
    expect(cell('Seminar on spectrum', 'First day') ?? '').toBe('');
    expect(cell('Forum on standards', 'Participants')).toBe(40);
    expect(cell('Forum on standards', 'Time zone')).toBe('Nairobi time');
  });

  it('comes back through the import with all that it says, in each language', async () => {
    const { dataset } = await importRows([
      {
        Title: 'Standards for technologies',
        Kind: 'project',
        Date: '4 June 2025 to June 2027',
        Partners: 'ATU (lead); NCA Ghana (host); DFAT Australia (funder); APCTT (co-organizer)',
        'Project length': 'two years',
        'Focus countries': 'Indonesia; Thailand',
        City: 'Geneva',
        Country: 'Switzerland',
      },
      { Title: 'Webinars', Kind: 'series', Date: 'May 2027', 'Number of events': '6' },
    ]);
    for (const language of LANGUAGES) {
      const content = renderActivitiesWorkbook(dataset, { language });
      const back = await importFiles([{ name: 'activities.xlsx', content }], { readers: [xlsxReader] });
      const { changes } = compareDatasets(dataset, back.dataset, { isSameCity });
      const lost = changes.map(({ fields }) => fields);
      expect({ language, lost }).toEqual({ language, lost: [] });
    }
  });

  it('has hours and places in one cell each, so that a correction contradicts no other cell', async () => {
    const place = { venue: 'Centre', city: 'Bamako', country: 'ML' };
    const when = { period: '2027-05-05/2027-05-07', hours: '09:00-17:00', zone: 'Africa/Bamako' };
    const content = renderActivitiesWorkbook({ ...createDataset(), events: [event('a', { when, place })] });
    const [headings, row] = (await sheetsOf(content)).Events!;
    const cell = (heading: string) => row![headings!.indexOf(heading)] ?? '';
    expect(['Hours', 'Start time', 'End time'].map(cell)).toEqual(['09:00-17:00', '', '']);
    expect(['Place', 'City', 'Country'].map(cell)).toEqual(['Centre', 'Bamako', 'Mali']);
  });

  it('has the day on which hours over midnight end as the last day', async () => {
    const lastDay = async (when: Event['when']) => {
      const bytes = renderActivitiesWorkbook({ ...createDataset(), events: [event('a', { when })] });
      const [headings, row] = (await sheetsOf(bytes)).Events!;
      return (row![headings!.indexOf('Last day')] as { date: string }).date;
    };
    const zone = 'Asia/Tokyo';
    expect(await lastDay({ period: '2026-06-30', hours: '22:00-06:00', zone })).toBe('2026-07-01');
    expect(await lastDay({ period: '2026-12-31', hours: '23:30-01:00', zone })).toBe('2027-01-01');
    expect(await lastDay({ period: '2026-06-30', hours: '09:00-17:00', zone })).toBe('2026-06-30');
    expect(await lastDay({ period: '2026-06-30', hours: '18:00-00:00', zone })).toBe('2026-06-30');
    const run = { period: '2026-06-30/2026-07-02', hours: '18:00-10:00', zone, continuous: true as const };
    expect(await lastDay(run)).toBe('2026-07-02');
  });

  it('has the last day as it is, where hours over midnight are those of each day', async () => {
    const when = { period: '2026-05-05/2026-05-07', hours: '22:00-02:00', zone: 'Asia/Tokyo' };
    const bytes = renderActivitiesWorkbook({ ...createDataset(), events: [event('a', { when })] });
    const [headings, row] = (await sheetsOf(bytes)).Events!;
    expect(row![headings!.indexOf('Last day')]).toEqual({ date: '2026-05-07' });
    expect(row![headings!.indexOf('Hours')]).toBe('22:00-02:00');
  });

  it('has midnight at the end as 24:00 of the last day', () => {
    const when = { period: '2026-05-05', hours: '20:00-00:00', zone: 'Asia/Tokyo' };
    const bytes = renderActivitiesWorkbook({ ...createDataset(), events: [event('a', { when })] });
    const xml = Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join('');
    expect(xml).toContain('formatCode="[hh]:mm"');
    // The end of a day is one day of time: it is not before the start.
    expect(xml).toMatch(/<v>0\.8333\d*<\/v>.{0,80}<v>1<\/v>/);
  });

  it('counts in the statistics what the activities are, as numbers', async () => {
    const sheets = await sheetsOf(renderActivitiesWorkbook(await exampleDataset()));
    const [headings, ...rows] = sheets.Statistics!;
    expect(headings).toEqual([
      ...['Region', 'Kind', 'State of implementation'],
      ...['Sector', 'Activities', 'Participants'],
    ]);
    expect(rows.reduce((sum, cells) => sum + (cells[4] as number), 0)).toBe(3);
    expect(rows).toContainEqual(['Africa', 'Forum', 'Completed', 'ITU-T', 1, 40]);
    const totals = sheets['Regions and Sectors']!.at(-1)!;
    expect(totals.slice(0, 2)).toEqual(['Total', 3]);
    expect(totals.at(-1)).toBe(42);
  });

  it('counts an activity of several Sectors in each of them, and once in the total', async () => {
    const events = [
      event('a', { region: 'AFR', sector: 'ITU-T', otherSectors: ['ITU-R'] }),
      event('b', { region: 'AFR', sector: 'ITU-R' }),
    ];
    const { regions: known, sectors } = await exampleDataset();
    const data = { ...createDataset(), regions: known, sectors, events };
    const sheets = await sheetsOf(renderActivitiesWorkbook(data));
    const [headings, ...regions] = sheets['Regions and Sectors']!;
    const africa = regions.find(([region]) => region === 'Africa')!;
    const countOf = (heading: string) => africa[headings!.indexOf(heading)];
    expect(['Activities', 'ITU-R', 'ITU-T'].map(countOf)).toEqual([2, 2, 1]);
    const [, ...rows] = sheets.Statistics!;
    expect(rows.map((cells) => [cells[3], cells[4]])).toEqual([
      ['ITU-R', 1],
      ['ITU-T and ITU-R', 1],
    ]);
  });

  it('counts an activity on several dates once, and its participants', async () => {
    const dates = ['2027-03-03', '2027-03-10', '2027-03-17'];
    const events = dates.map((period, i) =>
      event(`course-${i}`, {
        ...{ title: { en: 'Course' }, region: 'AFR', sector: 'ITU-T', status: 'held', participants: 85 },
        ...{ when: { period }, occasion: { number: i + 1, of: dates.length } },
      }),
    );
    const data = createDataset({ ...referenceDataset(), events });
    const sheets = await sheetsOf(renderActivitiesWorkbook(data, { problems: [] }));
    const [, ...rows] = sheets.Statistics!;
    expect(rows.map((cells) => cells.slice(-2))).toEqual([[1, 85]]);
    expect(sheets['Regions and Sectors']!.at(-1)!.at(-1)).toBe(85);
  });

  it('counts an activity of a body of a Sector for the Sector, as the documents do', async () => {
    const events = [event('x', { region: 'AFR', sector: 'ITU-D', bodies: ['SG13RG-AFR'] })];
    const data = createDataset({ ...referenceDataset(), events });
    const sheets = await sheetsOf(renderActivitiesWorkbook(data, { problems: [] }));
    expect(sheets['Regions and Sectors']![0]).toEqual(expect.arrayContaining(['ITU-T', 'ITU-D']));
  });

  it('has all activities, in one of the sheets', async () => {
    const sheets = await sheetsOf(renderActivitiesWorkbook(await exampleDataset()));
    const titles = [...sheets.Events!, ...sheets['Other activities']!].flat();
    for (const title of ['Forum on standards', 'Seminar on spectrum', 'Support of countries'])
      expect(titles).toContain(title);
  });

  it.each(LANGUAGES)('has headings of its own, and a direction, in %s', async (language) => {
    const bytes = renderActivitiesWorkbook(await exampleDataset(), { language });
    const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml.includes('rightToLeft="1"')).toBe(language === 'ar');
    expect(xml).toContain('state="frozen"');
    expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/);
    const headings = Object.values(await sheetsOf(bytes)).flatMap((rows) => rows[0]!);
    if (language !== 'en') expect(headings).not.toContain('First day');
    expect(headings.every((heading) => typeof heading === 'string' && heading !== '')).toBe(true);
  });

  it('has the same bytes for the same dataset', async () => {
    const dataset = await exampleDataset();
    expect(renderActivitiesWorkbook(dataset)).toEqual(renderActivitiesWorkbook(dataset));
  });

  it('keeps hostile texts as texts: formulas, markup, control characters, escapes, too long ones', async () => {
    const texts = [
      '=HYPERLINK("http://x")',
      '@SUM(1)',
      '<b>&"',
      '_x0041_',
      `A\u0000\u202eB`,
      'x'.repeat(40_000),
    ];
    const bytes = renderActivitiesWorkbook(
      createDataset({ events: texts.map((text, i) => event(`e${i}`, { title: { en: text } })) }),
    );
    const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).not.toMatch(/<f[ >]/);
    const titles = (await sheetsOf(bytes)).Events!.slice(1).map((cells) => cells[1] as string);
    expect(titles).toEqual(
      expect.arrayContaining(['=HYPERLINK("http://x")', '@SUM(1)', '<b>&"', '_x0041_', 'AB']),
    );
    expect(Math.max(...titles.map(({ length }) => length))).toBe(32_767);
  });

  it('writes days that Excel cannot count as text', async () => {
    const bytes = renderActivitiesWorkbook(
      createDataset({ events: [event('old', { when: { period: '1865-05-17' } })] }),
    );
    expect((await sheetsOf(bytes)).Events![1]).toContain('1865-05-17');
  });

  it('names sheets as Excel accepts them, each once', () => {
    const sheet = (name: string) => ({ name, columns: [{ heading: 'A', width: 9 }], rows: [] });
    const bytes = renderWorkbook({
      title: 'x',
      language: 'en',
      sheets: [sheet("'a/b:c*[d]'"), sheet('X'.repeat(40)), sheet('A'), sheet('a')],
    });
    const names = [...partOf(bytes, 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(
      ([, name]) => name!,
    );
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
  });
});

describe('the workbook for a translator', () => {
  const PLAN =
    'Region;Title;Date;Theme;Description;Outcome;Note\n' +
    'AFR;Forum on standards;5 May 2027;Accessibility;Experts will present their work.;The forum adopted a plan.;The minister will open it.\n' +
    'AFR;Workshop on spectrum for the region;6 May 2027;Accessibility;;;\n';
  const NARRATIVE = 'Region;Introduction\nAFR;The need for the presence has grown.\n';
  const importPlan = (...more: { name: string; content: Uint8Array | string }[]) =>
    importFiles(
      [{ name: 'plan.csv', content: PLAN }, { name: 'narrative.csv', content: NARRATIVE }, ...more],
      { readers: [csvReader, xlsxReader] },
    );

  /** A workbook of translations, each cell of the last column filled. */
  async function filled(bytes: Uint8Array, translate: (text: string) => string): Promise<Uint8Array> {
    const [[name, [headings, ...rows]]] = Object.entries(await sheetsOf(bytes)) as [[string, string[][]]];
    return renderWorkbook({
      title: name,
      language: 'en',
      sheets: [
        {
          name,
          columns: headings!.map((heading) => ({ heading, width: 20 })),
          rows: rows.map((cells) => [...cells.slice(0, 5), translate(cells[3]!)]),
        },
      ],
    });
  }

  it('has each text once, whatever the number of records with it', async () => {
    const { dataset } = await importPlan();
    const texts = textsToTranslate(dataset, { language: 'fr', with: ['notes'] });
    expect(texts.filter(({ text }) => text === 'Accessibility')).toHaveLength(1);
    expect(texts.map(({ field }) => field).sort()).toEqual(
      ['description', 'introduction', 'note', 'outcome', 'theme', 'title', 'title'].sort(),
    );
  });

  const LETTERS: Record<string, string> = {
    ar: 'نص',
    en: 'the text',
    es: 'el texto',
    fr: 'le texte',
    ru: 'текст',
    zh: '译文',
  };

  it.each(LANGUAGES.filter((language) => language !== 'en'))(
    'comes back in %s: no text remains, and the documents have the translations',
    async (language) => {
      const { dataset } = await importPlan();
      const options = { language, with: ['notes'] } as const;
      expect(textsToTranslate(dataset, options)).toHaveLength(7);
      const workbook = renderTranslationsWorkbook(textsToTranslate(dataset, options), language);
      const content = await filled(workbook, (text) => `${LETTERS[language]} ${text.length}`);
      const { dataset: translated, problems } = await importPlan({ name: 'back.xlsx', content });
      expect(problems.filter(({ code }) => code.startsWith('translation'))).toEqual([]);
      expect(textsToTranslate(translated, options)).toEqual([]);
      const document = renderReport(translated, { report: 'advisory-group', format: 'md', ...options });
      for (const { text } of textsToTranslate(dataset, options)) {
        expect(document).toContain(`${LETTERS[language]} ${text.length}`);
        expect(document).not.toContain(text);
      }
    },
  );

  it('translates the titles of merged rows, and how a series recurs', async () => {
    const { dataset } = await importPlan();
    const data = {
      ...dataset,
      events: dataset.events.map((each) => ({ ...each, otherTitles: [{ en: 'The great forum' }] })),
      series: [
        {
          ...{ id: 's', kind: 'series' as const, title: { fr: 'Série' }, region: 'AFR' as const },
          recurrence: { en: 'every Monday' },
          sources: [{ file: 'a' }],
        },
      ],
    };
    const texts = textsToTranslate(data, { language: 'fr' });
    const rows = texts.map(({ field, text, record }) => ({
      ...{ field, text, record, language: 'fr' },
      translation: `le texte ${text.length}`,
    }));
    const back = addTranslations(data, rows);
    expect(back.problems).toEqual([]);
    expect(textsToTranslate(back.dataset, { language: 'fr' })).toEqual([]);
    const document = renderReport(back.dataset, { format: 'md', language: 'fr' });
    for (const text of ['The great forum', 'every Monday']) {
      expect(document).toContain(`le texte ${text.length}`);
      expect(document).not.toContain(text);
    }
  });

  it('has the mechanisms of coordination that the document lists', async () => {
    const { dataset } = await importPlan();
    const mechanism = (id: string, bureau: string): CoordinationMechanism => ({
      ...{ id, kind: 'call', bureau, sources: [{ file: 'a' }] },
      description: { en: `Calls with ${bureau}` },
    });
    const data = { ...dataset, coordination: [mechanism('t', 'TSB'), mechanism('r', 'BR')] };
    const texts = textsToTranslate(data, { language: 'fr', sector: 'ITU-T' });
    expect(texts.filter(({ record }) => record.startsWith('coordination/')).map(({ text }) => text)).toEqual([
      'Calls with TSB',
    ]);
    const translation = { field: 'description', text: 'Calls with TSB', language: 'fr' } as const;
    const back = addTranslations(data, [{ ...translation, translation: 'Appels avec le TSB' }]);
    expect(back.problems).toEqual([]);
    expect(renderReport(back.dataset, { format: 'md', language: 'fr' })).toContain('Appels avec le TSB');
  });

  it('comes back as CSV too', async () => {
    const { dataset } = await importPlan();
    const bytes = renderTranslationsWorkbook(textsToTranslate(dataset, { language: 'fr' }), 'fr');
    const [rows] = Object.values(await sheetsOf(bytes));
    const csv = rows!
      .map((cells, i) =>
        [...cells.slice(0, 5), i === 0 ? cells[5] : `le texte ${i}`]
          .map((cell) => `"${String(cell ?? '')}"`)
          .join(';'),
      )
      .join('\r\n');
    const { dataset: translated } = await importPlan({ name: 'back.csv', content: csv });
    expect(textsToTranslate(translated, { language: 'fr' })).toEqual([]);
  });

  it('is counted and marked in a draft, and not in a document to submit', async () => {
    const { dataset } = await importPlan();
    const count = textsToTranslate(dataset, { language: 'fr' }).length;
    const draft = renderReport(dataset, { report: 'advisory-group', language: 'fr', draft: true });
    expect(draft).toContain(`<mark lang="en" dir="ltr">Forum on standards</mark>`);
    expect(draft).toMatch(new RegExp(`\\b${count} `));
    const titleBlock = { conclusion: { en: 'The offices will continue.' } };
    expect(renderReport(dataset, { format: 'md', language: 'fr', draft: true, titleBlock })).toMatch(
      new RegExp(`\\b${count + 1} `),
    );
    const final = renderReport(dataset, { report: 'advisory-group', language: 'fr', draft: false });
    expect(final).not.toContain('<mark');
    const markdown = renderReport(dataset, { format: 'md', language: 'fr', draft: true });
    expect(markdown).toContain('Forum on standards \\[en]');
  });
});

describe('a workbook of activities that is imported again', () => {
  const ROWS = [
    ['Clinic', 'Series', 'every Monday from 4 May 2026 to 25 May 2026', '10:00-11:00', 'EUR', 'planned'],
    ['Days', 'Series', '4-6 May 2027', '10:00-12:00', 'EUR', 'planned'],
    ['Fair', 'Meeting', '4-6 May 2027', '10:00-12:00', 'ASP', 'planned'],
    ['Hackathon', 'Competition', '4 May 2027 10:00 - 6 May 2027 12:00', '', 'ASP', 'planned'],
    ['Desk', 'Training', 'from 3 May 2026', '09:00-11:00', 'AFR', 'planned'],
    ['Some day', 'Training', 'mid-May 2026', '', 'AFR', 'planned'],
    ['Smart', 'Project', 'January 2026 – June 2027', '', 'AFR', 'in progress'],
    ['Kick-off', 'Workshop', '12 March 2026', '09:00-12:00', 'AFR', 'held', '', 'Smart'],
    ['Night watch', 'Meeting', '14-15 July 2026', '22:00-02:00', 'ASP', 'cancelled'],
    ['Course', 'Training', 'May 2026', '', 'AMS', 'postponed'],
    ['Extra clinic', 'Meeting', '12 July 2026', '09:00', 'EUR', 'planned', 'Clinic'],
  ];
  const CITIES: Record<string, [string, string, string]> = {
    EUR: ['Geneva', 'Switzerland', 'Europe/Zurich'],
    AFR: ['Nairobi', 'Kenya', 'Africa/Nairobi'],
    ASP: ['Bangkok', 'Thailand', 'Asia/Bangkok'],
    AMS: ['Lima', 'Peru', 'America/Lima'],
  };

  const importedRows = () =>
    importRows(
      ROWS.map(([title, kind, date, time, region, status, series = '', project = '']) => {
        const [city, country, zone] = CITIES[region!]!;
        const own = { title, kind, date, time, region, status, series, project, city, country };
        return { ...own, 'Time zone': zone, mode: 'hybrid', sector: 'ITU-T', bodies: 'SG5' };
      }),
    );

  /** What calendars and documents take from a dataset, without its ids; names of cities in any language. */
  function shownOf({ events, series, projects }: Dataset) {
    const titles = new Map([...series, ...projects].map(({ id, title }) => [id, Object.values(title)[0]]));
    return [...events, ...series, ...projects]
      .map((activity) => {
        const { kind, title, region, status, sector, bodies, modality, when, place } = activity;
        const { period, hours, zone, continuous } = when ?? {};
        const groups = [
          'series' in activity ? activity.series : undefined,
          'project' in activity ? activity.project : undefined,
        ];
        const shown = { kind, region, status, sector, bodies, modality, period, hours, zone, continuous };
        return JSON.stringify([
          Object.values(title)[0],
          shown,
          place?.country,
          ...groups.map((id) => titles.get(id!)),
        ]);
      })
      .sort();
  }

  it.each(LANGUAGES)('is the same, without a further warning: %s', async (language) => {
    const { dataset, problems } = await importedRows();
    const content = renderActivitiesWorkbook(dataset, { language });
    const back = await importFiles([{ name: 'a.xlsx', content }], { readers: [xlsxReader] });
    expect(shownOf(back.dataset)).toEqual(shownOf(dataset));
    const warnings = (all: readonly Problem[]) =>
      all.filter(({ severity }) => severity !== 'remark').map(({ code }) => code);
    expect(warnings(problems)).toEqual(expect.arrayContaining(warnings(back.problems)));
  });
});
