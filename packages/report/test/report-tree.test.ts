import {
  createDataset,
  type Dataset,
  type Event,
  LANGUAGES,
  type Language,
  type SectorCode,
} from '@regional-presence/core';
import { dateYearMissing, modalityMissing } from '@regional-presence/core/internal';
import { officialCountryName, referenceDataset } from '@regional-presence/reference';
import { describe, expect, it } from 'vitest';
import {
  content,
  type Figure,
  parseTitleBlock,
  REPORT_NAMES,
  type ReportOptions,
  renderHtml,
  reportTree,
  type TitleBlockNode,
  textsToTranslate,
} from '../src/index.js';
import { CATALOGUES } from '../src/language/catalogues.js';
import { event, markdown, withEvents } from './meetings.js';

const sources = [{ file: 'a.csv', row: 2 }];
const headings = (data: Dataset, options: ReportOptions = {}) =>
  reportTree(data, { problems: [], ...options }).children.flatMap((node) =>
    node.type === 'heading' && node.depth === 2 ? [node.data!.id!] : [],
  );
const figuresOf = (data: Dataset, options: ReportOptions = {}) =>
  new Map(
    reportTree(data, { problems: [], ...options })
      .children.filter((node): node is Figure => node.type === 'figure')
      .map((figure) => [figure.id, figure]),
  );
const titleBlockRows = (options: ReportOptions) => {
  const [block] = reportTree(withEvents([event('x')]), { problems: [], ...options }).children as [
    TitleBlockNode,
  ];
  return new Map(block.rows.map(({ name, children }) => [name as string, content.textContent(children)]));
};

describe('the report to an advisory group', () => {
  const regions = ['afr', 'ams', 'arb', 'asp', 'cis', 'eur'].map((id) => `region-${id}`);

  it('has its sections in order, then its annexes', () => {
    expect(headings(withEvents([event('x')]))).toEqual([
      'introduction',
      'mandates',
      ...regions,
      'evidence',
      'figures',
      'events',
    ]);
  });

  it('has a section on coordination only where a mechanism for all regions was reported', () => {
    const coordination = [
      { id: 'c', kind: 'call' as const, bureau: 'TSB' as const, description: { en: 'Calls' }, sources },
    ];
    expect(headings(withEvents([event('x')], { coordination }))).toContain('coordination');
    expect(headings(withEvents([event('x')]))).not.toContain('coordination');
  });

  it('has a section for activities of no region only where there are any', () => {
    const { region: _, ...homeless } = event('x');
    expect(headings(withEvents([homeless]))).toContain('no-region');
    expect(headings(withEvents([event('x')]))).not.toContain('no-region');
  });

  it('groups a region’s activities by theme, in the order of their dates', () => {
    const theme = { en: 'Accessibility' };
    const text = markdown(
      withEvents([
        event('Later', { theme, when: { period: '2022-05-02' } }),
        event('Early', { theme }),
        event('Plain', {}),
      ]),
    );
    const order = [
      '### 3.1 Accessibility',
      '**Early**',
      '**Later**',
      '### 3.2 Other activities',
      '**Plain**',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('of one Sector leaves out the activities of others, and gives their number', () => {
    const data = withEvents([
      event('Ours', { sector: 'ITU-T' }),
      event('Theirs', { sector: 'ITU-D' }),
      event('Nobody’s'),
    ]);
    const text = markdown(data, { sector: 'ITU-T' });
    expect(text).toContain('report to TSAG');
    expect(text).toContain('Ours');
    expect(text).toContain('Nobody’s');
    expect(text).not.toContain('Theirs');
    expect(text).toContain('One activity of another Sector than the');
  });

  it('gives partners by role, countries, plans, series, other titles and notes', () => {
    const text = markdown(
      withEvents(
        [
          event('Forum', {
            otherTitles: [{ en: 'The great forum' }],
            bodies: ['SG13RG-AFR'],
            partners: [
              { name: 'ATU', role: 'lead' },
              { name: 'NCA', role: 'host' },
              { name: 'DFAT', role: 'funder' },
              { name: 'One', role: 'co-organizer' },
              { name: 'Two' },
              { name: 'Three', role: 'partner' },
            ],
            plans: [{ code: 'T.2', title: 'Standards' }],
            series: 'forums',
            note: 'Bring a laptop',
            status: 'planned',
          }),
        ],
        { series: [{ id: 'forums', kind: 'series', title: { en: 'Forums' }, statedCount: 6, sources }] },
      ),
      { with: ['notes'] },
    );
    for (const expected of [
      '; planned',
      'Also listed as “The great forum”.',
      'Body: SG13RG-AFR (',
      'Led by ATU.',
      'Hosted by NCA.',
      'Funded by DFAT.',
      'Organized together with One.',
      'In partnership with Two and Three.',
      'Contributes to T.2 (Standards).',
      'Part of the series “Forums”.',
      'Bring a laptop.',
      '6 events were announced.',
    ])
      expect(text).toContain(expected);
  });

  it('has every event in one table', () => {
    const tree = reportTree(withEvents([event('A'), event('B', { region: 'EUR' })]), { problems: [] });
    const at = tree.children.findIndex((node) => node.type === 'heading' && node.data?.id === 'events');
    const table = tree.children[at + 1]!;
    expect(table.type === 'table' && table.children.length).toBe(3);
  });

  it('names in the table of events the bodies that a title does not name', () => {
    const text = markdown(
      withEvents([
        event('SG13RG-AFR meeting', { bodies: ['SG13RG-AFR'] }),
        event('Rapporteur group', { bodies: ['SG13RG-AFR'] }),
      ]),
      { parts: ['events'] },
    );
    expect(text).toContain('| SG13RG-AFR meeting |');
    expect(text).toContain('| Rapporteur group (SG13RG-AFR) |');
  });

  it('does not repeat the name of a body that the title has in full', () => {
    const named = event('Study Group 13 Regional Group for Africa (SG13RG-AFR), 9th meeting', {
      bodies: ['SG13RG-AFR'],
    });
    const text = markdown(withEvents([named, event('Workshop', { bodies: ['SG13RG-AFR'] })]), {
      parts: ['regions'],
    });
    expect(text.match(/Body: .*/g)).toEqual(['Body: SG13RG-AFR.']);
  });

  it('of one office has the activities of its region that name none', () => {
    const data = withEvents([
      event('Of Cairo', { region: 'ARB', office: 'cairo' }),
      event('Of no office', { region: 'ARB' }),
      event('Of another region'),
    ]);
    const text = markdown(data, { office: 'cairo' });
    expect(text).toContain('Of no office');
    expect(text).not.toContain('Of another region');
    expect(markdown(data, { office: 'dakar' })).not.toContain('Of another region');
  });

  it('gives numbers by status that add up', () => {
    const data = withEvents([
      event('A', { status: 'held' }),
      event('B', { status: 'planned' }),
      event('C'),
      event('D'),
    ]);
    expect(markdown(data, { parts: ['regions'] })).toContain(
      'By status: completed (1), planned (1) and status not given (2).',
    );
    expect(markdown(withEvents([event('C'), event('D')]), { parts: ['regions'] })).not.toContain('By status');
  });

  it('puts a part without a theme into the theme of its project', () => {
    const text = markdown(
      withEvents([event('Study tour', { project: 'ai' }), event('Other', { theme: { en: 'Spectrum' } })], {
        projects: [
          {
            id: 'ai',
            kind: 'project',
            title: { en: 'AI' },
            theme: { en: 'Software' },
            region: 'AFR',
            sources,
          },
        ],
      }),
      { parts: ['regions'] },
    );
    expect(text).toMatch(/- \*\*AI\*\*\s+- \*\*Study tour/);
    expect(text).not.toContain('Other activities');
  });

  it('puts the parts of a project below it, without saying so at each', () => {
    const text = markdown(
      withEvents(
        [
          event('Study tour', { project: 'ai', when: { period: '2020' } }),
          event('Between', { when: { period: '2021' } }),
          event('Elsewhere', { project: 'ai', region: 'EUR' }),
        ],
        {
          projects: [
            {
              id: 'ai',
              kind: 'project',
              title: { en: 'AI' },
              region: 'AFR',
              when: { period: '2022' },
              sources,
            },
          ],
        },
      ),
      { parts: ['regions'] },
    );
    const items = text.split('\n').filter((line) => /^ *- \*\*/.test(line));
    expect(items.map((line) => line.replace(/\*| –.*/g, ''))).toEqual([
      '- Between',
      '- AI',
      '  - Study tour',
      '- Elsewhere',
    ]);
    expect(text.match(/Part of the project “AI”\./g)).toHaveLength(1);
  });

  it('gives numbers of activities that add up, and says how many lie outside the period', () => {
    const dataset = withEvents(
      [
        event('Before', { when: { period: '2020-05' } }),
        event('During', { when: { period: '2022' } }),
        event('After', { when: { period: '2023-01-02' } }),
      ],
      {
        engagements: (['engagement', 'publication', 'publication'] as const).map((kind, i) => ({
          id: `g${i}`,
          kind,
          title: { en: `G ${i}` },
          sources,
        })),
      },
    );
    const text = markdown(dataset, { parts: ['introduction'], language: 'en' });
    const withPeriod = { ...dataset, reportingPeriods: [{ id: 'p', period: '2021-09/2022-11', sources }] };
    expect(text).toContain(
      'The document covers 6 activities: 3 events and 3 other activities (publications 2, other collaboration 1).',
    );
    expect(text).toContain('2 of the events have a date known at least to the month');
    expect(text).not.toContain('outside');
    expect(markdown(withPeriod, { parts: ['introduction'] })).toContain(
      'Of these, 2 lie outside this period.',
    );
  });

  it('says in a brief of each language how many activities lie outside the period, and nothing if none does', () => {
    const dataset = withEvents([
      event('Before', { when: { period: '2020-05' } }),
      event('During', { when: { period: '2022' } }),
    ]);
    for (const language of LANGUAGES) {
      const figures = (period: string) =>
        markdown(
          { ...dataset, reportingPeriods: [{ id: 'p', period, sources }] },
          { report: 'director-brief', parts: ['key-figures'], language },
        )
          .split('\n## ')[1]!
          .split('|')[0]!;
      expect(figures('2021-09/2022-11').length).toBeGreaterThan(figures('2020/2022').length);
      expect(figures('2021-09/2022-11')).toMatch(/2021.*2022/);
    }
  });

  it('says in a plan and a contribution how many activities their period leaves out', () => {
    const dataset = withEvents([
      event('Before', { when: { period: '2026-12-30' } }),
      event('During', { when: { period: '2027-05-04' } }),
    ]);
    for (const report of ['annual-plan', 'office-contribution'] as const) {
      const text = (period: string) => markdown(dataset, { report, period });
      expect(text('2027')).toContain('One activity outside the period is not included.');
      expect(text('2026/2027')).not.toContain('not included');
      expect(text('2028')).toContain('2 activities outside the period are not included.');
    }
  });

  it('has the title of an annual plan for a year at most', () => {
    const titleOf = (period: string, language: Language) =>
      /^# (.*)$/m.exec(markdown(withEvents([]), { report: 'annual-plan', period, language }))![1]!;
    for (const period of ['2027', '2026-09/2027-08', '2027-02'])
      expect(titleOf(period, 'en')).toMatch(/^Annual plan/);
    for (const language of LANGUAGES) {
      const name = (period: string) => titleOf(period, language).replace(/\d.*/, '');
      expect(name('2021-09/2022-11')).not.toBe(name('2027'));
      expect(name('2027/2028')).toBe(name('2026/2029'));
    }
  });

  it('writes a day of the title block as each language does, and any other text as it is', () => {
    const dateIn = (date: string, language: Language) => {
      const tree = reportTree(withEvents([]), { titleBlock: { date }, language, problems: [] });
      const block = tree.children.find((node): node is TitleBlockNode => node.type === 'titleBlock')!;
      return content.textContent(block.rows.find(({ name }) => name === 'date')!.children);
    };
    for (const language of LANGUAGES) {
      expect(dateIn('2022-12-01', language)).toMatch(/2022/);
      for (const asItIs of ['1 December 2022', '2022-13-01', 'TBD'])
        expect(dateIn(asItIs, language)).toBe(asItIs);
    }
    expect(new Set(LANGUAGES.map((language) => dateIn('2022-12-01', language))).size).toBe(LANGUAGES.length);
    expect(LANGUAGES.map((language) => dateIn('2022-12-01', language))).not.toContain('2022-12-01');
  });

  it('says in one sentence that nothing was reported', () => {
    const text = markdown(withEvents([]), { parts: ['introduction'] });
    expect(text).toContain('No activity was reported.');
    expect(text).not.toMatch(/covers|\b0\b/);
  });

  it('leaves the open questions to a document of their own, with place and remedy', () => {
    const place = { file: 'a.csv', row: 4, column: { letter: 'B', name: 'Date' } };
    const open = [dateYearMissing({ value: '27 June', reason: 'noReportingPeriod' }, place)];
    const text = markdown(referenceDataset(), { report: 'open-questions', problems: open });
    expect(text).toContain('a.csv, row 4, column B (Date): “27 June” has no year.');
    expect(text).toContain('Write the year, or specify the reporting period.');
  });

  it.each([
    ['en', 'Every Monday.'],
    ['fr', 'Tous les lundis.'],
    ['es', 'Every Monday.'],
  ] as const)('says how a series of known days recurs: %s', (language, sentence) => {
    const series = {
      id: 's',
      kind: 'series' as const,
      title: { en: 'Clinic', fr: 'Séance', es: 'Sesión' },
      region: 'EUR' as const,
      when: { period: '2027-05-03/2027-05-31' },
      recurrence: { en: 'Every Monday', fr: 'Tous les lundis' },
      sources: [],
    };
    const data = { ...withEvents([]), series: [series] };
    expect(markdown(data, { language })).toContain(sentence);
    const listed = textsToTranslate(data, { language }).map(({ text }) => text);
    expect(listed.includes('Every Monday')).toBe(language === 'es');
  });

  it('keeps the text of a date that was not read', () => {
    const { when: _, ...undated } = event('x', { dateText: '03/04/2022' });
    expect(markdown(withEvents([undated]))).toContain('date as written: “03/04/2022”');
  });
});

describe('the date of an activity', () => {
  it.each([
    ['en', '2021-09-27/2021-10-01', '27 September – 1 October 2021'],
    ['en', '2021-10-12/2021-10-14', '12–14 October 2021'],
    ['en', '2021-12-30/2022-01-02', '30 December 2021 – 2 January 2022'],
    ['en', '2022-07', 'July 2022'],
    ['en', '2021/2022', '2021–2022'],
    ['en', '2021-06-04/2024-06', '4 June 2021 – June 2024'],
    ['en', '2022-10-20/..', 'from 20 October 2022'],
    ['en', '../2022', 'until 2022'],
    ['en', '2022-10~', 'about October 2022'],
    ['fr', '2021-10-12/2021-10-14', 'du 12 au 14 octobre 2021'],
    ['es', '2021-10-12', '12 de octubre de 2021'],
    ['ru', '2022-07', 'июль 2022 года'],
    ['zh', '2021-10-12', '2021年10月12日'],
    ['zh', '2021-09/2022-11', '2021年9月至2022年11月'],
    ['ar', '2021-10-12', '12 أكتوبر 2021'],
  ])('in %s %s is %s', (language, period, expected) => {
    const text = markdown(withEvents([event('x', { when: { period } })]), { language });
    expect(text.split('\n').filter((line) => line.startsWith('- **x**'))).toEqual([`- **x** – ${expected}`]);
  });

  it('has the hours with the zone in words and its offset on that day', () => {
    const of = (when: Event['when'], language = 'en') =>
      markdown(withEvents([event('x', { when: when! })]), { language });
    const hours = { hours: '11:00-17:00', zone: 'Europe/Zurich' };
    expect(of({ period: '2022-10-20', ...hours })).toContain(
      '20 October 2022, 11:00–17:00 (Geneva time, UTC+2)',
    );
    expect(of({ period: '2022-11-20', ...hours })).toContain('(Geneva time, UTC+1)');
    for (const zone of ['Etc/GMT+4', '-04:00'])
      expect(of({ period: '2022-11-20', hours: '11:00', zone })).toContain('11:00 (UTC-4)');
    for (const language of LANGUAGES)
      expect(of({ period: '2022-10-20', ...hours }, language)).not.toContain('Europe/');
  });

  it.each([
    ['Indian/Mauritius', 'MU'],
    ['America/Jamaica', 'JM'],
    ['Pacific/Fiji', 'FJ'],
  ])('names the zone %s by its country, in the language of the document', (zone, country) => {
    for (const language of LANGUAGES) {
      const when = { period: '2022-10-20', hours: '11:00', zone };
      const [line = ''] = markdown(withEvents([event('x', { when })]), { language })
        .split('\n')
        .filter((each) => each.startsWith('- **x**'));
      expect(line).toContain(officialCountryName(country, language));
    }
  });
});

describe('the other documents', () => {
  const data = withEvents([
    event('Held', {
      status: 'held',
      sector: 'ITU-T',
      office: 'addis-ababa',
      plans: [{ code: 'T.2', plan: 'sp-2020' }],
    }),
    event('Going', { status: 'ongoing', sector: 'ITU-T', when: { period: '2023-01-01/2024-02-01' } }),
    event('Coming', { status: 'planned', sector: 'ITU-R', region: 'EUR', when: { period: '2024-05' } }),
    event('Someday', { region: 'EUR', when: { period: '2025' } }),
  ]);

  it('a brief has the figures of its Sector, the latest and the upcoming activities', () => {
    const text = markdown(data, { report: 'director-brief', sector: 'ITU-R' });
    expect(text).toContain('Brief for the Director, BR');
    expect(text).toContain('| Europe | 2 | 0 | 0 | 1 |');
    expect(text).not.toMatch(/^- Held/m);
    expect(text.indexOf('Coming – May 2024')).toBeGreaterThan(text.indexOf('## 3 Upcoming activities'));
  });

  it('a count is said once: where all activities are events, and where none has a kind of its own', () => {
    const events = ['A', 'B'].map((id) => event(id, { kind: 'event', region: 'AFR' }));
    const text = markdown(withEvents(events));
    expect(text).toContain('The document covers 2 events.');
    expect(text).toContain('2 activities are reported.');
    const mixed = markdown(withEvents([event('A', { kind: 'event' }), event('B', { kind: 'forum' })]));
    expect(mixed).toMatch(/2 activities are reported: .*other events \(1\)/);
  });

  it('a brief lists no activity without a date among the latest, unless it is marked or there are no others', () => {
    const undated = (id: string, more: Partial<Event> = {}) =>
      event(id, { sector: 'ITU-T', status: 'held', when: undefined, ...more });
    const dated = event('Dated', { sector: 'ITU-T', status: 'held' });
    const brief = (events: Event[]) =>
      markdown(withEvents(events), { report: 'director-brief', sector: 'ITU-T' });
    const listed = brief([dated, undated('Undated'), undated('Marked', { highlight: true })]);
    expect(listed).toContain('- Marked');
    expect(listed).toContain('- Dated');
    expect(listed).not.toContain('- Undated');
    expect(listed).toContain('(and 1 more)');
    expect(brief([undated('Undated')])).toContain('- Undated');
  });

  it('a partner has its abbreviation of the language, in whatever language it was written', () => {
    const data = withEvents([event('x', { partners: [{ name: 'UAT', organization: 'ATU' }] })]);
    for (const [language, shown] of [
      ['en', 'ATU'],
      ['fr', 'UAT'],
      ['ru', 'АСЭ'],
    ] as const) {
      const items = markdown(data, { language, parts: ['regions'] })
        .split('\n')
        .filter((line) => /^ {2}/.test(line));
      expect(items.join('\n'), language).toContain(shown);
    }
  });

  it('a brief says of an upcoming activity that it is postponed or tentative, and nothing of a planned one', () => {
    const upcoming = (status: 'postponed' | 'tentative' | 'planned') =>
      event(`A ${status} one`, { sector: 'ITU-T', status, when: { period: '2027-05-10' } });
    const brief = markdown(withEvents([upcoming('postponed'), upcoming('tentative'), upcoming('planned')]), {
      report: 'director-brief',
      sector: 'ITU-T',
    });
    expect(brief).toMatch(/- A postponed one – postponed \(original date: 10 May 2027\)$/m);
    expect(brief).toMatch(/- A tentative one – 10 May 2027;.* tentative$/m);
    expect(brief).not.toMatch(/- A planned one – .*planned$/m);
  });

  it.each(LANGUAGES)(
    'a brief names the duty only of the Bureaux that the Resolution names: %s',
    (language) => {
      const data = withEvents([event('x', { sector: 'ITU-D' }), event('y', { sector: 'ITU-T' })]);
      const brief = (sector: SectorCode) => markdown(data, { report: 'director-brief', sector, language });
      expect(brief('ITU-T')).toMatch(/25/);
      expect(brief('ITU-D')).not.toMatch(/(?:Res|Рез|决议|القرار)\S* ?25|第25/);
    },
  );

  it('a brief on the General Secretariat is for no Director', () => {
    const data = withEvents([event('x', { sector: 'GS' })]);
    const brief = markdown(data, { report: 'director-brief', sector: 'GS' });
    expect(brief).not.toMatch(/Director|Resolution/);
    expect(brief).toContain('General Secretariat');
  });

  it('a brief of nothing does not say that it covers something', () => {
    const brief = markdown(withEvents([]), { report: 'director-brief', sector: 'ITU-T' });
    expect(brief).not.toMatch(/covers|\b0\b/);
  });

  it('the evidence of published events is of those with days: a calendar shows no month', () => {
    const text = markdown(
      withEvents([
        event('Day', { when: { period: '2022-05-02' } }),
        event('Month', { when: { period: '2022-05' } }),
        event('Year', { when: { period: '2022' } }),
      ]),
    );
    expect(text).toContain('No exact date is available for 2 events.');
  });

  it('an office’s introduction and closing stand in its part of the contribution', () => {
    const base = withEvents([event('x', { office: 'dakar' })]);
    const offices = base.offices.map((office) =>
      office.id === 'dakar'
        ? { ...office, introduction: { en: 'Dakar begins.' }, closing: { en: 'Dakar ends.' } }
        : office,
    );
    const text = markdown({ ...base, offices }, { report: 'office-contribution', office: 'dakar' });
    expect(text.indexOf('Dakar begins.')).toBeLessThan(text.indexOf('Dakar ends.'));
    expect(text).toContain('Dakar begins.');
  });

  it('a brief lists few activities of each region, and the number of the others', () => {
    const many = withEvents(
      Array.from({ length: 9 }, (_, i) => event(`M${i}`, { when: { period: `2022-0${i + 1}` } })),
    );
    const text = markdown(many, { report: 'director-brief', sector: 'ITU-T' });
    expect(text).toContain('**Africa** (and 6 more)');
    expect(text.match(/^- M\d/gm)).toEqual(['- M8', '- M7', '- M6']);
  });

  it('the annual plan has the events by month, then those without a month, and links to the feeds', () => {
    const text = markdown(data, {
      report: 'annual-plan',
      period: '2024/2025',
      feeds: 'https://example.org/cal/',
      language: 'fr',
    });
    expect(text).toContain('https://example.org/cal/fr/all.ics');
    expect(text).toContain('https://example.org/cal/fr/eur.ics');
    const titles = [...text.matchAll(/^### (\d\.\d .*)$/gm)].map(([, title]) => title);
    expect(titles).toEqual(['2.1 Janvier 2023', '2.2 Mai 2024', '2.3 Mois non précisé']);
    expect(text).not.toContain('Held');
  });

  it('a contribution has a column for each year, by element of the plans in force', () => {
    const text = markdown(data, {
      report: 'office-contribution',
      period: '2021/2024',
      office: 'addis-ababa',
    });
    expect(text).toContain('| Element of the plan | 2021 | 2022 | 2023 | 2024 |');
    expect(text).toMatch(/\| T\.2.* \| completed 1 \| – \| – \| – \|/);
    expect(text).toContain('Strategic plan for the Union 2020-2023');
    expect(text).toContain('Strategic plan for the Union 2024-2027');
    // It names no office, so it is counted for the regional office.
    expect(text).toContain('Going');
    expect(markdown(data, { report: 'office-contribution', office: 'dakar' })).not.toContain('Going');
  });

  it('a contribution rolls: next year’s has the next years of the same dataset', () => {
    const columns = (period: string) =>
      /\| ((?:20\d\d \|\s?)+)/
        .exec(markdown(data, { report: 'office-contribution', period }))![1]!
        .match(/\d{4}/g);
    expect(columns('2023/2026')).toEqual(['2023', '2024', '2025', '2026']);
    expect(columns('2024/2027')).toEqual(['2024', '2025', '2026', '2027']);
  });

  it('a contribution counts activities done, under way, planned and of unknown state', () => {
    const text = markdown(data, { report: 'office-contribution' });
    // A share of so few says nothing.
    expect(text).toContain('| Total | 1 | 1 | 1 | 1 | – |');
    expect(text).not.toContain('| Cancelled |');
    const cancelled = { ...data, events: [...data.events, event('Off', { status: 'cancelled' })] };
    const withCancelled = markdown(cancelled, { report: 'office-contribution' });
    expect(withCancelled).toContain('| Total | 1 | 1 | 1 | 1 | 1 | – |');
    expect(withCancelled).toMatch(/\| Planned +\| Cancelled +\|/);
  });

  it.each(['advisory-group', 'office-contribution'] as const)(
    '%s has the mandates against evidence, and the figures',
    (report) => {
      expect(headings(data, { report })).toEqual(expect.arrayContaining(['evidence', 'figures']));
      expect([...figuresOf(data, { report }).keys()]).toEqual([
        'figure-timeline',
        'figure-kinds',
        'figure-map',
      ]);
    },
  );
});

describe('mandates against evidence', () => {
  it('lists for each duty and region what fulfils it, and what is missing', () => {
    const data = withEvents([
      event('Linked', { plans: [{ code: 'T.2' }], sector: 'ITU-T', office: 'addis-ababa' }),
      event('Loose', { sector: 'ITU-R' }),
      event('Vague', { when: { period: '2022' } }),
    ]);
    const rows = markdown(data, { parts: ['evidence'] })
      .split('\n')
      .filter((line) => /^\| Africa \| \d+ \|/.test(line));
    expect(rows).toEqual([
      expect.stringMatching(
        /^\| Africa \| 1 \| 2 activities are not linked to any plan\. No activities reported by the offices in .*Dakar/,
      ),
      '| Africa | 2 | No exact date is available for 1 event. |',
      '| Africa | 3 | – |',
      '| Africa | 2 | – |',
    ]);
    expect(markdown(data)).toContain('| Europe | 0 | No activity of ITU-R or ITU-T was reported. |');
  });

  it('leaves out a column that says nothing in any region', () => {
    const everywhere = referenceDataset().regions.flatMap(({ id }) =>
      (['ITU-R', 'ITU-T'] as const).map((sector) => event(`${id} ${sector}`, { region: id, sector })),
    );
    const [operationalPlan, annualPlan] = markdown(withEvents(everywhere), { parts: ['evidence'] })
      .split(/^### /m)
      .slice(1);
    expect(annualPlan).toMatch(/\| Region +\| Activities +\|\n/);
    expect(annualPlan).toMatch(/\| Africa +\| 2 +\|\n/);
    expect(operationalPlan).toContain('No activity in fulfilment of this duty was reported.');
    expect(operationalPlan).toMatch(/\| Region +\| Gap +\|\n/);
  });

  it('counts what is missing in the record, not what the Sector of the document leaves out', () => {
    const data = withEvents([
      event('Radio', { sector: 'ITU-R', region: 'AMS' }),
      event('Standards', { sector: 'ITU-T' }),
    ]);
    const [americas] = markdown(data, { sector: 'ITU-T', parts: ['evidence'] })
      .split(/^### /m)
      .filter((part) => part.includes('annual plan'))
      .flatMap((part) => part.split('\n').filter((line) => line.startsWith('| Americas')));
    expect(americas).toBe('| Americas | 0 | The reported activities are of other Sectors. |');
  });

  it('says that what was reported was cancelled, and not that it is of other Sectors', () => {
    const data = withEvents([event('Standards', { sector: 'ITU-T', region: 'AMS', status: 'cancelled' })]);
    const lines = markdown(data, { parts: ['evidence'] })
      .split('\n')
      .filter((line) => line.startsWith('| Americas'));
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) {
      expect(line).toMatch(/The reported activity (?:of ITU-T )?was cancelled\./);
      expect(line).not.toContain('other Sectors');
    }
  });

  it('says of which Sector the cancelled activity was, beside others that were not', () => {
    const data = withEvents([
      event('Radio', { sector: 'ITU-R', region: 'AMS', status: 'cancelled' }),
      event('Standards', { sector: 'ITU-T', region: 'AMS' }),
    ]);
    const linesOf = (options: ReportOptions) =>
      markdown(data, { ...options, parts: ['evidence'] })
        .split('\n')
        .filter((line) => line.startsWith('| Americas'))
        .join('\n');
    expect(linesOf({})).toContain('The reported activity of ITU-R was cancelled.');
    expect(linesOf({})).not.toContain('The reported activity was cancelled.');
    // Each table of the document of a Sector gives the same reason.
    expect(linesOf({ sector: 'ITU-R' })).not.toContain('other Sectors');
    expect(linesOf({ sector: 'ITU-D' })).toContain('other Sectors');
  });

  it('names the Sector of the document of which no activity fulfils a duty', () => {
    const data = withEvents([event('Radio', { sector: 'ITU-R' })]);
    const text = markdown(data, { sector: 'ITU-D', parts: ['evidence'] });
    expect(text).toContain('No activity of ITU-D in fulfilment of this duty was reported.');
    expect(text).not.toContain('No activity in fulfilment of this');
  });

  it('says that clauses are in English, in the other languages, and begins each duty with a capital', () => {
    for (const language of LANGUAGES) {
      const text = markdown(referenceDataset(), { language, parts: ['mandates'] });
      expect(
        text.includes('anglais') || text.includes('inglés') || /английск|الإنكليزية|英文/.test(text),
      ).toBe(language !== 'en');
      for (const [, duty] of text.matchAll(/^- (.)/gm)) expect(duty).toBe(duty!.toUpperCase());
    }
  });

  it('says of how many activities the Sector is not stated, where none is known to fulfil the duty', () => {
    const data = withEvents([
      event('A', { sector: undefined as never }),
      event('B', { sector: undefined as never }),
    ]);
    const [africa] = markdown(data, { parts: ['evidence'] })
      .split(/^### /m)
      .filter((part) => part.includes('inform the Directors'))
      .flatMap((part) => part.split('\n').filter((line) => line.startsWith('| Africa')));
    expect(africa).toContain('The Sector of 2 activities is not stated.');
    const known = withEvents([event('A', { sector: 'ITU-T' }), event('B', { sector: undefined as never })]);
    expect(markdown(known, { parts: ['evidence'] })).not.toContain('is not stated');
  });

  it('counts an activity of a body of a Sector for that Sector', () => {
    const data = withEvents([event('Project meeting', { sector: 'ITU-D', bodies: ['SG11'] })]);
    for (const options of [{}, { sector: 'ITU-T' as const }]) {
      const lines = markdown(data, { ...options, parts: ['evidence'] }).split('\n');
      const gaps = lines.filter((line) => line.startsWith('| Africa') && line.includes('No activity of'));
      expect(gaps.every((line) => !line.includes('ITU-T'))).toBe(true);
    }
  });

  it('is found in the page by the Sectors of its bodies, and a project by those of its parts', () => {
    const data = withEvents(
      [
        event('Of a body', { sector: 'ITU-D', bodies: ['SG11'] }),
        event('Part', { sector: 'ITU-R', project: 'ai' }),
        event('Of none', { sector: undefined as never }),
      ],
      {
        projects: [
          { id: 'ai', kind: 'project', title: { en: 'AI' }, sector: 'ITU-T', region: 'AFR', sources },
        ],
      },
    );
    const html = renderHtml(reportTree(data, { problems: [], parts: ['regions'] }));
    const sectors = (id: string) =>
      new RegExp(`data-activity="${id}"[^>]*data-sector="([^"]*)"`).exec(html)?.[1];
    expect(sectors('e-of-a-body')).toBe('ITU-D ITU-T');
    expect(sectors('ai')).toBe('ITU-T ITU-R');
    expect(sectors('e-part')).toBe('ITU-R');
    expect(sectors('e-of-none')).toBe('');
  });

  it('adds up to the activities of the document, with those of no region', () => {
    const data = withEvents([event('Here'), event('Anywhere', { region: undefined as never })]);
    const reported = markdown(data, { parts: ['evidence'] })
      .split(/^### /m)
      .find((part) => part.includes('report regularly'))!;
    const counts = [...reported.matchAll(/^\| [^|]+ \| (\d+) \|/gm)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(reported).toContain('No specific region');
  });

  it('names regional offices without activities as offices', () => {
    expect(markdown(withEvents([event('x')]), { parts: ['evidence'] })).toMatch(
      /No activities reported by the office in Moscow/,
    );
  });

  it('has no evidence for an unknown duty', () => {
    const base = referenceDataset();
    const data = { ...base, mandates: [{ ...base.mandates[0]!, id: 'another-duty' }] };
    expect(markdown(data)).toContain('The records do not show what implements this duty.');
  });
});

describe('the text of the documents', () => {
  it.each([
    ['en', 'RU', 'Russian Federation'],
    ['fr', 'RU', 'Fédération de Russie'],
    ['en', 'VN', 'Viet Nam'],
    ['en', 'KR', 'Republic of Korea'],
    ['es', 'BN', 'Brunei Darussalam'],
    ['fr', 'BY', 'Bélarus'],
    ['es', 'ZW', 'Zimbabwe'],
    ['en', 'KN', 'Saint Kitts and Nevis'],
    ['ru', 'KG', 'Кыргызстан'],
    ['en', 'CH', 'Switzerland'],
    ['en', 'ZZ', 'Unknown Region'],
  ])('countries have the names that the United Nations print: in %s %s is %s', (language, country, name) => {
    const data = withEvents([event('x', { place: { city: 'C', country } })]);
    expect(markdown(data, { language })).toContain(`C${language === 'zh' ? '，' : ', '}${name}`);
  });

  it('a value that ends in a full stop ends the sentence', () => {
    const text = markdown(withEvents([event('x')]), { language: 'ru', period: '2021-09/2022-11' });
    expect(text).toContain('ноябрь 2022 года');
    expect(text).not.toContain('г..');
  });

  it('an event of which only the year is known is not evidence of publication', () => {
    const text = markdown(withEvents([event('x', { when: { period: '2021/2022' } })]));
    expect(text).toContain('No exact date is available for 1 event.');
  });

  it('linked activities have date, note, link and source like the others', () => {
    const data = withEvents([
      event('Linked', {
        plans: [{ code: 'T.2', plan: 'sp-2020' }],
        note: 'A note',
        links: ['https://example.org/x'],
        office: 'cairo',
      }),
    ]);
    const text = markdown(data, {
      report: 'office-contribution',
      office: 'cairo',
      sources: true,
      with: ['notes'],
    });
    const [, own] = text.split(/^## 2 /m);
    for (const expected of ['27 September – 1 October 2021', 'A note.', 'https://example.org/x', '[^1]'])
      expect(own).toContain(expected);
  });

  it('the figures of a brief add up', () => {
    const statuses = ['held', 'ongoing', 'planned', 'postponed', 'cancelled', undefined] as const;
    const data = withEvents(statuses.map((status, i) => event(`e${i}`, status ? { status } : {})));
    const row = markdown(data, { report: 'director-brief', sector: 'ITU-T' }).match(
      /^\| Africa \| (.*) \|$/m,
    )![1]!;
    const [all, ...parts] = row.split(' | ').map(Number);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
    expect(all).toBe(6);
  });

  it('a brief with long titles lists fewer activities, and truncates the titles', () => {
    const long = (i: number) => `${'Regional meeting on a long matter '.repeat(9)}${i}`;
    const regions = ['AFR', 'AMS', 'ARB', 'ASP', 'CIS', 'EUR'] as const;
    const data = withEvents(
      regions.flatMap((region, r) => Array.from({ length: 9 }, (_, i) => event(long(r * 9 + i), { region }))),
    );
    const lines = markdown(data, { report: 'director-brief', sector: 'ITU-T' })
      .split(/^## /m)[2]!
      .split('\n');
    const items = lines.filter((line) => line.startsWith('- '));
    expect(items.length).toBeLessThan(18);
    for (const item of items) expect(item).toContain('…');
  });

  it('a report of one Sector has the mechanisms of its bureau and its own open questions', () => {
    const base = withEvents([
      event('T', { sector: 'ITU-T', sources: [{ file: 'a.csv', row: 2 }] }),
      event('R', { sector: 'ITU-R', sources: [{ file: 'a.csv', row: 3 }] }),
    ]);
    const data: Dataset = {
      ...base,
      coordination: (['TSB', 'BR'] as const).map((bureau) => ({
        id: bureau,
        kind: 'call',
        bureau,
        description: { en: `${bureau} talks` },
        sources,
      })),
    };
    const problems = [2, 3].map((row) => modalityMissing({}, { file: 'a.csv', row }));
    const report = markdown(data, { sector: 'ITU-R' });
    expect(report).toContain('BR talks');
    expect(report).not.toContain('TSB talks');
    const text = markdown(data, { report: 'open-questions', sector: 'ITU-R', problems });
    expect(text).toContain('a.csv, row 3');
    expect(text).not.toContain('a.csv, row 2');
  });

  it('the acronyms of bureaux and advisory groups are those of the language', () => {
    const data = withEvents([event('x')]);
    expect(markdown(data, { language: 'fr', sector: 'ITU-T' })).toContain('rapport au GCNT');
    expect(markdown(data, { language: 'ru', sector: 'ITU-T', report: 'director-brief' })).toContain(
      'Директора БСЭ',
    );
  });

  it('a contribution over many years has the first of them in one column', () => {
    const data = withEvents([event('Old', { when: { period: '1905' }, plans: [{ code: 'X' }] })]);
    const text = markdown(data, { report: 'office-contribution', period: '1900/2010' });
    expect(text).toContain('| until 2002 | 2003 |');
    expect(text).toMatch(/\| X \| 1 \|/);
  });

  it.each(['office-contribution', 'director-brief'] as const)(
    'a %s has states only if one is given, and then that of each activity',
    (report) => {
      const [given, unknown] = ['held', undefined].map((status) =>
        event(`With ${status}`, {
          status: status as Event['status'],
          plans: [{ code: 'X' }],
          when: { period: '2022' },
        }),
      );
      const none = markdown(withEvents([unknown!]), { report, sector: 'ITU-T' });
      expect(none).toContain('The status of no activity is given.');
      expect(none).not.toMatch(/Completed|Ongoing|status not given/i);
      const some = markdown(withEvents([given!, unknown!]), { report, sector: 'ITU-T' });
      expect(some).not.toContain('The status of no activity');
      expect(some).toMatch(/Completed.*Status not given/);
    },
  );
});

describe('figures', () => {
  it('count by region, kind and month', () => {
    const data = withEvents([
      event('A', { when: { period: '2022-01-05' } }),
      event('B', { when: { period: '2022-01-06' }, kind: 'forum' }),
      event('C', { when: { period: '2022-03-06' }, region: 'EUR' }),
    ]);
    const found = figuresOf(data);
    const drawing = (id: string) => found.get(`figure-${id}`)!.drawing;
    expect(drawing('timeline')).toMatchObject({
      columns: [{ label: 'January 2022' }, { label: 'February 2022' }, { label: 'March 2022' }],
      rows: [{ label: 'Africa', values: [2, 0, 0] }, {}, {}, {}, {}, { label: 'Europe', values: [0, 0, 1] }],
    });
    expect(drawing('kinds')).toMatchObject({
      rows: [
        { label: 'Meetings', value: 2 },
        { label: 'Forums', value: 1 },
      ],
    });
    expect(found.get('figure-timeline')!.alternative).toContain('Africa 2');
  });

  it('show a long period by quarters or years', () => {
    const of = (...periods: string[]) =>
      figuresOf(withEvents(periods.map((period, i) => event(`e${i}`, { when: { period } })))).get(
        'figure-timeline',
      )!;
    const labels = (figure: Figure) =>
      (figure.drawing as { columns: { label: string }[] }).columns.map(({ label }) => label);
    expect(labels(of('2020-02', '2022-11')).slice(0, 2)).toEqual(['Q1 2020', 'Q2 2020']);
    expect(labels(of('2010-02', '2022-11'))).toEqual(Array.from({ length: 13 }, (_, i) => String(2010 + i)));
  });

  it('give the number of what they do not show', () => {
    const data = withEvents([
      event('A'),
      event('B', { when: { period: '2022' } }),
      event('C', { place: { city: 'Nowhere' } }),
    ]);
    const found = figuresOf(data);
    expect(found.get('figure-timeline')!.note).toContain('1 event is not shown');
    expect(found.get('figure-map')!.note).toContain('The place of 1 event is not shown');
  });

  it('place venues by any of the names of their city', () => {
    const data = withEvents([
      event('A', { place: { city: 'Genève', country: 'CH' } }),
      event('B', { place: { city: 'Женева' } }),
      event('C', { place: { city: 'Hyderabad', country: 'PK' } }),
    ]);
    const map = figuresOf(data).get('figure-map')!.drawing;
    expect(map).toMatchObject({
      venues: [
        { latitude: 46.2, longitude: 6.1, count: 2 },
        { latitude: 25.4, longitude: 68.4, count: 1 },
      ],
    });
    expect(map.type === 'map' && map.offices).toHaveLength(14);
  });
});

describe('the title block', () => {
  it('has what follows from the dataset; the other rows are empty', () => {
    const rows = titleBlockRows({ sector: 'ITU-T' });
    expect(rows.get('title')).toContain('report to TSAG');
    expect(rows.get('meeting')).toBe('Telecommunication Standardization Advisory Group (TSAG)');
    expect(rows.get('date')).toBe('');
    expect(rows.get('originalLanguage')).toBe('');
  });

  it('has the given fields, in the document’s language', () => {
    const parsed = parseTitleBlock(
      JSON.stringify({
        documentNumber: 'TSAG-TD1',
        title: { en: 'Report', fr: 'Rapport' },
        contacts: [{ name: 'A. Person', email: 'a@itu.int' }],
        originalLanguage: 'fr',
      }),
    );
    const rows = titleBlockRows({
      titleBlock: 'titleBlock' in parsed ? parsed.titleBlock : {},
      language: 'fr',
    });
    expect(rows.get('documentNumber')).toBe('TSAG-TD1');
    expect(rows.get('title')).toBe('Rapport');
    expect(rows.get('contact')).toBe('A. Person, a@itu.int');
    expect(rows.get('originalLanguage')).toBe('français');
  });

  it.each([
    ['en', 'Contribution', 'For information'],
    ['fr', 'Contribution', 'Information'],
    ['es', 'Contribución', 'Información'],
    ['ru', 'Вклад', 'Для информации'],
    ['ar', 'مساهمة', 'للعلم'],
    ['zh', '文稿', '情况通报'],
  ])('has the terms for type and purpose in each language: %s', (language, ...terms) => {
    const rows = titleBlockRows({
      language,
      titleBlock: { type: 'Contribution', purpose: 'For information' },
    });
    expect([rows.get('type'), rows.get('purpose')]).toEqual(terms);
  });

  it.each([
    ['date', '1 Dec 2026'],
    ['date', '2026-02-30'],
    ['originalLanguage', 'xx'],
    ['originalLanguage', 'english'],
  ])('is refused with %s %s', (field, value) => {
    expect(parseTitleBlock(JSON.stringify({ [field]: value }))).toEqual({
      fault: expect.stringMatching(new RegExp(`^${field}: expected `)),
    });
  });

  it.each([
    ['en', 'Question(s)', 'Type of document', 'Purpose'],
    ['fr', 'Question(s)', 'Type de document', 'Objet'],
    ['es', 'Cuestión(es)', 'Tipo de documento', 'Objeto'],
    ['ru', 'Вопрос(ы)', 'Тип документа', 'Назначение'],
    ['ar', 'المسألة (المسائل)', 'نوع الوثيقة', 'الغرض'],
    ['zh', '课题', '文件类型', '目的'],
  ])('has Questions, type and purpose of a contribution where they are given: %s', (language, ...labels) => {
    const given = { questions: '1/13', type: { en: 'Liaison statement' }, purpose: { en: 'For comment' } };
    const parsed = parseTitleBlock(JSON.stringify(given));
    const titleBlock = 'titleBlock' in parsed ? parsed.titleBlock : {};
    for (const report of ['advisory-group', 'office-contribution'] as const) {
      const [block] = reportTree(withEvents([event('x')]), { problems: [], language, report, titleBlock })
        .children as [TitleBlockNode];
      const rows = block.rows.filter(({ name }) => Object.hasOwn(given, name));
      expect(rows.map(({ label }) => label)).toEqual(labels);
      expect(rows.map(({ children }) => content.textContent(children))).toEqual([
        '1/13',
        'Liaison statement',
        'For comment',
      ]);
    }
    const all = [...titleBlockRows({ language, titleBlock }).keys()];
    expect(all).toEqual([
      'documentNumber',
      'originalLanguage',
      'questions',
      'meeting',
      'date',
      'type',
      'source',
      'title',
      'purpose',
      'contact',
      'abstract',
    ]);
    const without = [...titleBlockRows({ language }).keys()];
    expect(without).toEqual(all.filter((name) => !Object.hasOwn(given, name)));
  });

  it('is parsed from a file with a byte order mark', () => {
    expect(parseTitleBlock('\ufeff{"title":"Report","originalLanguage":"zh-Hans"}')).toEqual({
      titleBlock: { title: 'Report', originalLanguage: 'zh-Hans' },
    });
  });

  it.each([
    ['{', 'JSON'],
    ['{"titel":"x"}', 'unknown field titel'],
    ['{"contacts":[{}]}', 'contacts.0.name'],
    ['[]', 'the file:'],
    ['{"title":5}', 'title: expected a text, or texts by language'],
    ['{"contacts":[{"name":"A","country":["x"]}]}', 'contacts.0.country: expected a text'],
    ['{"title":" "}', 'title: is empty'],
    ['{"originalLanguage":"english"}', 'originalLanguage: expected the code of a language, such as "en"'],
    ['{"date":"2026-13-45"}', 'date: expected a day such as 2022-12-01'],
    ['{"originalLanguage":"e"}', 'originalLanguage: expected the code of a language'],
    ['{"originalLanguage":"fr_FR"}', 'originalLanguage: expected the code of a language'],
  ])('%s is rejected with the reason', (json, reason) => {
    const parsed = parseTitleBlock(json);
    expect('fault' in parsed && parsed.fault).toContain(reason);
  });
});

describe('sections', () => {
  it('can be replaced, left out and added', () => {
    const data = withEvents([event('x')]);
    const found = headings(data, {
      sections: (sections) => [
        ...sections
          .filter(({ name }) => name !== 'coordination')
          .map((section) =>
            section.name === 'mandates'
              ? { name: 'mandates', title: () => 'Our mandates', content: () => [] }
              : section,
          ),
        { name: 'closing', title: () => 'Closing', content: () => [content.paragraph('Thanks.')] },
      ],
    });
    expect(found).not.toContain('coordination');
    expect(found.indexOf('closing')).toBe(found.indexOf('evidence') - 1);
  });
});

describe('sources', () => {
  it('are a footnote to each item; an activity that appears twice has one footnote', () => {
    const text = markdown(
      withEvents([
        event('x', {
          sources: [
            { file: 'a.csv', row: 2 },
            { file: 'b.csv', row: 3 },
          ],
        }),
      ]),
      { sources: true },
    );
    expect(text.match(/\[\^1\](?!:)/g)).toHaveLength(2);
    expect(text).toContain('[^1]: a.csv row 2; b.csv row 3');
  });

  it('are left out by default', () => {
    expect(markdown(withEvents([event('x')]))).not.toContain('[^');
  });
});

describe('six languages', () => {
  const placeholdersOf = (message: unknown): string[] =>
    [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].sort();
  /** The text of a tree in the document's language, with captions and notes. */
  const ownText = (node: unknown): string => {
    if (typeof node === 'string') return `${node}\n`;
    if (typeof node !== 'object' || node === null || (node as { type?: string }).type === 'span') return '';
    return Object.entries(node)
      .map(([key, value]) =>
        /^(?:type|id|identifier|region|sector|events|url|name|shown)$/.test(key) ? '' : ownText(value),
      )
      .join('');
  };
  /** Names and punctuation are the same in several languages. */
  const MAX_SHARED_MESSAGES = 60;

  it.each(LANGUAGES)('%s has every message, with every placeholder of the English one', (language) => {
    for (const [key, english] of Object.entries(CATALOGUES.en)) {
      const message = CATALOGUES[language][key as keyof (typeof CATALOGUES)['en']];
      expect(message, key).toBeDefined();
      const missing = placeholdersOf(english).filter(
        (placeholder) => !placeholdersOf(message).includes(placeholder),
      );
      expect(missing, key).toEqual([]);
      expect(
        placeholdersOf(message).filter((placeholder) => !placeholdersOf(english).includes(placeholder)),
        key,
      ).toEqual([]);
    }
    expect(Object.keys(CATALOGUES[language]).sort()).toEqual(Object.keys(CATALOGUES.en).sort());
    if (language === 'en') return;
    const same = Object.entries(CATALOGUES.en).filter(
      ([key, english]) => JSON.stringify(CATALOGUES[language][key as 'colon']) === JSON.stringify(english),
    );
    expect(same.length).toBeLessThan(MAX_SHARED_MESSAGES);
  });

  it.each(LANGUAGES)('in %s nothing is left in English but the acronyms', (language) => {
    const data = withEvents([event('x', { title: { [language]: 'SG3RG-AFR' }, bodies: ['SG3RG-AFR'] })]);
    for (const report of REPORT_NAMES.filter((name) => name !== 'open-questions')) {
      const tree = reportTree(data, { problems: [], report, language, sector: 'ITU-T', period: '2021/2024' });
      // The numbers of pages are fields, which the program that lays out the pages fills.
      const text = ownText(tree).replace(/\{pages?\}/g, '1');
      expect(text).toContain('SG3RG-AFR');
      expect(text).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
      if (language !== 'en')
        expect(text).not.toMatch(/\b(?:Region|Evidence|Activities|Annex|regional offices?)\b/);
    }
  });

  it('content in another language has its language tag', () => {
    const tree = reportTree(withEvents([event('Forum')]), { problems: [], language: 'ar' });
    const json = JSON.stringify(tree);
    expect(json).toContain(
      '{"type":"span","language":"en","children":[{"type":"text","value":"Forum"}],"untranslated":true}',
    );
  });
});

it('the tree is plain JSON, the same at each run, and the dataset is unchanged', () => {
  const data = withEvents([event('x')]);
  const before = JSON.stringify(data);
  const [one, other] = [reportTree(data, { problems: [] }), reportTree(data, { problems: [] })];
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  expect(JSON.stringify(data)).toBe(before);
});

it('every document can be made of an empty dataset', () => {
  for (const report of REPORT_NAMES)
    expect(reportTree(createDataset(), { report }).children.length, report).toBeGreaterThan(1);
});
