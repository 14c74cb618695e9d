import { type Dataset, type Engagement, type Event, LANGUAGES, type Language } from '@regional-presence/core';
import { describe, expect, it } from 'vitest';
import { parseTitleBlock, type ReportOptions, textsToTranslate } from '../src/index.js';
import { CATALOGUES } from '../src/language/catalogues.js';
import { markdown, event as meeting, withEvents } from './meetings.js';

const sources = [{ file: 'a.csv', row: 2 }];

const inDakar = { office: 'dakar', when: { period: '2026-03-02' } } as const;
const event = (title: string, changes: Partial<Event> = {}) => meeting(title, { ...inDakar, ...changes });

describe('the evidence of one office', () => {
  const dataset = withEvents([event('Ours'), event('Theirs', { office: 'harare', sector: 'ITU-T' })]);

  it.each(LANGUAGES)('says nothing of its region: %s', (language) => {
    const office = dataset.offices.find(({ id }) => id === 'yaounde')!.name[language]!;
    const region = dataset.regions.find(({ id }) => id === 'AFR')!.name[language]!;
    const text = markdown(dataset, { office: 'yaounde', report: 'advisory-group', language });
    const rows = text.split('\n').filter((line) => line.startsWith(`| ${office}`));
    expect(rows.length).toBeGreaterThan(1);
    const annex = text.slice(text.indexOf(rows[0]!));
    expect(annex).not.toMatch(new RegExp(`^\\| ${region} \\|`, 'm'));
  });
});

describe('the duties of regional offices', () => {
  const dataset = withEvents([event('Theirs', { office: 'harare', sector: 'ITU-T' })]);
  const evidenceOf = (office: string | undefined, language: Language): number => {
    const text = markdown(dataset, {
      ...(office === undefined ? {} : { office }),
      report: 'advisory-group',
      language,
    });
    return text.match(/^### /gm)?.length ?? 0;
  };

  it.each(LANGUAGES)('are none of an area office: %s', (language) => {
    expect(evidenceOf('addis-ababa', language)).toBe(evidenceOf(undefined, language));
    expect(evidenceOf('yaounde', language)).toBe(evidenceOf(undefined, language) - 2);
  });
});

it.each(LANGUAGES)('A contribution of no activity says nothing of their states: %s', (language) => {
  const text = markdown(withEvents([]), { report: 'office-contribution', language, period: '2026' });
  expect(text).not.toContain(CATALOGUES[language]['state.noneGiven']);
});

describe('a document of an office that has no activities', () => {
  const dataset = withEvents([event('Theirs', { office: 'dakar', sector: 'ITU-T' })]);
  const cases = LANGUAGES.flatMap((language) => [
    [language, { report: 'advisory-group' }] as const,
    [language, { report: 'director-brief', sector: 'ITU-T' }] as const,
  ]);

  it.each(cases)(
    'says that it reported nothing, and not that all offices did: %s, %o',
    (language, options) => {
      const text = markdown(dataset, { ...options, language, period: '2026', office: 'harare' });
      const office = dataset.offices.find(({ id }) => id === 'harare')!.name[language]!;
      const [before, after] = CATALOGUES[language]['brief.nothingOfOffice'].split('{office}') as [
        string,
        string,
      ];
      const ofOffices = CATALOGUES[language]['brief.nothing'];
      expect(text).not.toContain(ofOffices);
      if (!('sector' in options)) expect(text).toContain(before + office + after);
    },
  );
});

describe('the level of implementation', () => {
  const inStatus = (status: Event['status'], count: number) =>
    Array.from({ length: count }, (_, i) => event(`${status} ${i}`, { status }));
  const support: Engagement = {
    id: 'support',
    kind: 'engagement',
    title: { en: 'Support' },
    region: 'AFR',
    office: 'dakar',
    status: 'ongoing',
    sources,
  };
  const levelOf = (dataset: Dataset) => {
    const text = markdown(dataset, { report: 'office-contribution', period: '2026', office: 'dakar' });
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.startsWith('|') && line.includes('| Level'));
    const [head, row] = [lines[at]!, lines[at + 2]!];
    const cells = (line: string) => line.split('|').map((cell) => cell.trim());
    return new Map(cells(head).map((title, i) => [title, cells(row)[i]!]));
  };

  it('leaves out what is postponed, cancelled or without a status', () => {
    const level = levelOf(
      withEvents([
        ...inStatus('held', 4),
        ...inStatus('planned', 2),
        ...inStatus('postponed', 2),
        ...inStatus('cancelled', 3),
        ...inStatus(undefined, 5),
      ]),
    );
    expect(level.get('Level')).toBe('67%');
  });

  it('is that of the numbers in its row, with continuous support in a column of its own', () => {
    const level = levelOf(
      withEvents([...inStatus('held', 4), ...inStatus('ongoing', 1)], { engagements: [support] }),
    );
    expect(
      ['Completed', 'Ongoing', 'Continuous support', 'Planned', 'Level'].map((title) => level.get(title)),
    ).toEqual(['4', '1', '1', '0', '80%']);
  });
});

describe('a document of a period', () => {
  it.each(LANGUAGES)('says that nothing was reported in it: %s', (language) => {
    const options = { report: 'office-contribution', office: 'addis-ababa', language } as const;
    const words = CATALOGUES[language];
    const unconditional = ['region.nothing', 'gap.noEvents', 'contribution.nothing'] as const;
    const inPeriod = markdown(withEvents([event('Ours')]), { ...options, period: '2030' });
    for (const key of unconditional) expect(inPeriod).not.toContain(words[key]);
    const ofNone = markdown(withEvents([]), options);
    for (const key of unconditional) expect(ofNone).toContain(words[key]);
  });
});

describe('the brief', () => {
  const brief = (events: Event[], options: ReportOptions = {}) =>
    markdown(withEvents(events), { report: 'director-brief', ...options });
  const after = (text: string, heading: string) => text.slice(text.indexOf(heading));

  it('has what begins after its day among the upcoming activities, where no status is given', () => {
    const events = [event('Past'), event('Future', { when: { period: '2030-06-05' } })];
    const text = brief(events, { titleBlock: { date: '2026-11-29' } });
    expect(after(text, 'Upcoming activities')).toContain('Future');
    expect(after(text, 'Upcoming activities')).not.toContain('Past');
  });

  it('takes the last revision for its day, where the title block has none', () => {
    const revision = { sequence: 0, modified: '2026-11-29T10:00:00Z' };
    const text = brief([
      event('Past', { revision }),
      event('Future', { when: { period: '2030-06-05' }, revision }),
    ]);
    expect(after(text, 'Upcoming activities')).toContain('Future');
  });

  it('has the dates of one row in their order', () => {
    const occasion = (number: number, period: string) =>
      event('Clinic', { id: `c-${number}`, when: { period }, occasion: { number, of: 2 }, status: 'held' });
    const text = brief([occasion(1, '2022-04'), occasion(2, '2022-06')]);
    expect(text).toContain('April and June 2022');
  });

  it('speaks as of the end of its period, where that is before the last revision', () => {
    const revision = { sequence: 0, modified: '2031-11-29T10:00:00Z' };
    const next = event('Future', { when: { period: '2030-06-05' }, status: 'planned', revision });
    expect(after(brief([next], { period: '2029/2030-05' }), 'Upcoming activities')).toContain('Future');
    expect(after(brief([next]), 'Upcoming activities')).not.toContain('Future');
  });

  it('has what begins after its period among the upcoming activities, and counts the others as left out', () => {
    const planned = (title: string, period: string) => event(title, { when: { period }, status: 'planned' });
    const events = [
      event('Now', { when: { period: '2022-05-05' } }),
      planned('Soon', '2022-09-05'),
      planned('Before', '2020-09-05'),
    ];
    const text = brief(events, { period: '2022-01/2022-06', titleBlock: { date: '2022-05-01' } });
    expect(after(text, 'Upcoming activities')).toContain('Soon');
    expect(after(text, 'Upcoming activities')).not.toContain('Before');
    expect(text).toContain('One activity outside the period is not included.');
  });

  it('has the month before the year that ends with it', () => {
    const planned = (title: string, period: string) => event(title, { when: { period }, status: 'planned' });
    const text = after(brief([planned('Year', '2027'), planned('Month', '2027-12')]), 'Upcoming activities');
    expect(text.indexOf('Month')).toBeLessThan(text.indexOf('Year'));
  });
});

describe('the language of the original', () => {
  const ORIGINALS: Record<Language, string> = {
    ar: 'بالإنكليزية',
    en: 'English',
    es: 'inglés',
    fr: 'anglais',
    ru: 'английский',
    zh: '英文',
  };

  it.each(LANGUAGES)('is written as documents of the Union have it: %s', (language) => {
    const text = markdown(withEvents([event('x')]), { language, titleBlock: { originalLanguage: 'en' } });
    expect(text).toContain(`| ${ORIGINALS[language]} |`);
  });
});

describe('a place of several countries', () => {
  it.each([
    ['ru', 'Египет и Кения'],
    ['zh', '埃及和肯尼亚'],
    ['fr', 'Égypte et Kenya'],
    ['ar', 'مصر وكينيا'],
  ] as const)('has their names in the language: %s', (language, names) => {
    for (const text of ['Egypt; Kenya', 'Egypt, Kenya', 'Egypt and Kenya', 'Égypte / Kenya'])
      expect(markdown(withEvents([event('x', { place: { text } })]), { language })).toContain(names);
  });

  it.each(['Egypt; Room 5', 'Kenya School of Government', 'Egypt'])(
    'is as it is written where it is not: %s',
    (text) => {
      expect(markdown(withEvents([event('x', { place: { text } })]), { language: 'fr' })).toContain(text);
    },
  );
});

describe('an unknown document of a title block', () => {
  it('is reported with the documents there are', () => {
    const parsed = parseTitleBlock('{ "documents": { "advisory-grup": { "title": "x" } } }');
    expect(parsed).toEqual({
      fault: expect.stringMatching(/^unknown document advisory-grup; .*advisory-group/),
    });
  });
});

describe('an organization that is named by its abbreviation', () => {
  it.each([
    ['UNESCAP', 'ru', 'ЭСКАТО'],
    ['ESCAP', 'fr', 'CESAP'],
    ['SADC', 'ru', 'САДК'],
    ['Some Ministry', 'ru', 'Some Ministry'],
  ] as const)('has that of the language: %s in %s', (name, language, shown) => {
    const partners = [{ name, role: 'partner' as const }];
    expect(markdown(withEvents([event('x', { partners })]), { language })).toContain(shown);
  });
});

describe('a title that is a code', () => {
  it.each([
    ['SG12RG-AFR', 0],
    ['WTSA-24', 0],
    ['SG12RG-AFR meeting', 1],
    ['FORUM', 1],
  ])('is no text for translators: %s', (title, count) => {
    const texts = textsToTranslate(withEvents([event('x', { title: { und: title } })]), { language: 'fr' });
    expect(texts.filter(({ field }) => field === 'title')).toHaveLength(count);
  });
});
