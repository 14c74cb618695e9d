import { createDataset, type Event, LANGUAGES, type Language } from '@regional-presence/core';
import { referenceDataset } from '@regional-presence/reference';
import { describe, expect, it } from 'vitest';
import { type ReportOptions, renderReport, reportTree } from '../src/index.js';

const event = (id: string, more: Partial<Event> = {}): Event => ({
  id,
  kind: 'meeting',
  title: { en: `Meeting ${id}` },
  region: 'AFR',
  when: { period: '2026-05-05' },
  place: { city: 'Nairobi', country: 'KE' },
  status: 'held',
  sources: [{ file: 'a.csv', row: 2 }],
  ...more,
});

const text = (events: Event[], options: ReportOptions = {}) =>
  renderReport({ ...referenceDataset(), events }, { format: 'md', problems: [], ...options });

describe('what did not take place', () => {
  const events = [
    event('held'),
    event('off', { when: { period: '2026-06-06' }, status: 'cancelled' }),
    event('later', { when: { period: '2026-07-07' }, status: 'postponed' }),
  ];

  it('is in no month and at no venue, and a note counts it', () => {
    const figures = text(events, { parts: ['figures'] });
    expect(figures).toContain('Nairobi 1.');
    expect(figures.match(/2 cancelled or postponed events are not shown\./g)).toHaveLength(2);
    const timeline = figures.slice(0, figures.indexOf('Figure 2'));
    const africa = timeline.match(/^\| Africa .*$/m)![0];
    expect(africa.match(/\d/g)).toEqual(['1']);
  });

  it('is not counted in the evidence if it was cancelled, which is said once', () => {
    const evidence = text(events, { parts: ['evidence'] });
    expect(evidence.match(/One cancelled activity is not counted\./g)).toHaveLength(1);
    expect(text([event('held')], { parts: ['evidence'] })).not.toContain('cancelled');
  });

  it('is a change of its own where it was postponed, and no progress', () => {
    const [before, after] = [event('x', { status: 'planned' }), event('x', { status: 'postponed' })];
    const changes = [
      {
        id: 'x',
        kind: 'changed' as const,
        collection: 'events' as const,
        before,
        after,
        fields: [{ field: 'status', before: 'planned', after: 'postponed' }],
      },
    ];
    const report = text([after], { changes, parts: ['changes'] });
    expect(report).toContain('**Postponed (1)**');
    expect(report).not.toContain('Progress');
  });
});

describe('a brief of a period', () => {
  it('is one sentence where every activity lies outside, in each language', () => {
    for (const language of LANGUAGES) {
      const brief = text([event('a')], { report: 'director-brief', period: '2030', language });
      expect(brief).not.toMatch(/^## /m);
      expect(brief).not.toContain('Meeting a');
    }
  });

  it('has no past event among those to come, where the record was last revised after it', () => {
    const revision = { sequence: 0, created: '2026-01-01T00:00:00Z', modified: '2026-11-01T00:00:00Z' };
    const past = event('past', { status: 'planned', revision });
    const next = event('next', { status: 'planned', when: { period: '2026-12-05' }, revision });
    const coming = text([past, next], { report: 'director-brief', parts: ['coming'] });
    expect(coming).toContain('Meeting next');
    expect(coming).not.toContain('Meeting past');
  });
});

describe('a clause of an earlier revision', () => {
  it('is marked as such in the documents of periods after the later one, and named in no abstract', () => {
    for (const language of LANGUAGES) {
      const [old, later] = referenceDataset().instruments.map(({ name }) => name[language]!);
      const mandates = (period: string) => text([event('a')], { parts: ['mandates'], period, language });
      const sentence = mandates('2026')
        .split('\n')
        .find((line) => line.includes(old!) && line.includes(later!));
      expect(sentence).toBeDefined();
      expect(mandates('2022')).not.toContain(sentence);
      const plan = (period: string) => text([event('a')], { report: 'annual-plan', period, language });
      expect(plan('2022')).toMatch(/Dubai|Dubaï|Dubái|Дубай|دبي|迪拜/);
      expect(plan('2026')).not.toMatch(/Dubai|Dubaï|Dubái|Дубай|دبي|迪拜/);
    }
  });
});

describe('an item', () => {
  const sentenceOfOffice = /Office: ITU Area Office[^\n]*\./;

  it('names its office in a region where several have activities', () => {
    const events = [event('d', { office: 'dakar' }), event('h', { office: 'harare' })];
    expect(text(events, { parts: ['regions'] }).match(/Office: /g)).toHaveLength(2);
    expect(text(events, { parts: ['regions'] })).toMatch(sentenceOfOffice);
    expect(text([event('d', { office: 'dakar' })], { parts: ['regions'] })).not.toContain('Office: ');
  });
});

describe('a text of the title block that is given in one language', () => {
  const marked = (titleBlock: ReportOptions['titleBlock'], language: Language) =>
    JSON.stringify(reportTree(createDataset(), { titleBlock, language, draft: true })).includes(
      '"untranslated":true',
    );

  it('is marked in drafts of the others', () => {
    const conclusion = 'The offices will continue to work with the regional organizations.';
    for (const language of LANGUAGES) expect(marked({ conclusion }, language)).toBe(language !== 'en');
  });

  it('is marked in another script, also if nothing else shows its language', () => {
    const meeting = 'TSAG, Geneva, 12-16 December 2022';
    for (const language of ['ar', 'ru', 'zh'] as const) expect(marked({ meeting }, language)).toBe(true);
    expect(marked({ meeting }, 'en')).toBe(false);
    for (const language of LANGUAGES)
      expect(marked({ questions: 'N/A', documentNumber: 'TSAG-TD123' }, language)).toBe(false);
  });
});

describe('the duties in a document of one Sector', () => {
  it('are those that concern it: ITU-D has no brief for its Director', () => {
    for (const language of LANGUAGES) {
      const duty = referenceDataset().mandates.find(({ id }) => id === 'brief-for-directors')!.duty[
        language
      ]!;
      const mandates = (sector: 'ITU-D' | 'ITU-R') =>
        text([event('a')], { parts: ['mandates'], sector, language });
      expect(mandates('ITU-R')).toContain(duty);
      expect(mandates('ITU-D')).not.toContain(duty);
    }
  });
});
