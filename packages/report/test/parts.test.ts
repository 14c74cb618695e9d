import { createDataset, type Event, LANGUAGES } from '@regional-presence/core';
import { compareDatasets } from '@regional-presence/core/changes';
import { regionUnknown } from '@regional-presence/core/internal';
import { referenceDataset } from '@regional-presence/reference';
import {
  DETAIL_NAMES,
  type DetailName,
  type InternalDetailName,
  REPORT_NAMES,
  type ReportOptions,
  renderReport,
  reportTree,
  textsToTranslate,
} from '@regional-presence/report';
import { describe, expect, it } from 'vitest';

const event = (id: string, more: Partial<Event> = {}): Event => ({
  id,
  kind: 'forum',
  title: { en: `Forum ${id}` },
  region: 'AFR',
  when: { period: '2022-05-02' },
  sources: [{ file: 'a.csv', row: 2 }],
  ...more,
});
const withEvents = (...events: Event[]) => createDataset({ ...referenceDataset(), events });
const data = withEvents(event('one'));
const names = (options: ReportOptions) =>
  reportTree(data, { problems: [], ...options }).children.flatMap((node) =>
    node.type === 'heading' && node.depth === 2
      ? [node.data?.id]
      : node.type === 'titleBlock'
        ? ['title-block']
        : [],
  );

describe('the parts of a document', () => {
  it('are those asked for, in that order, below the title block', () => {
    expect(names({ parts: ['events', 'regions', 'introduction'] })).toEqual([
      'title-block',
      'events',
      ...['afr', 'ams', 'arb', 'asp', 'cis', 'eur'].map((region) => `region-${region}`),
      'introduction',
    ]);
  });

  it('are written once, however often they are named', () => {
    expect(names({ parts: ['regions', 'events', 'regions'] })).toEqual(
      names({ parts: ['regions', 'events'] }),
    );
  });

  it('are all but those left out', () => {
    const all = names({});
    expect(names({ without: ['evidence', 'figures'] })).toEqual(
      all.filter((name) => name !== 'evidence' && name !== 'figures'),
    );
    expect(all).toContain('evidence');
  });

  it('that a document does not have are left out', () => {
    expect(names({ report: 'annual-plan', parts: ['by-month', 'evidence'] })).toEqual([
      'title-block',
      'by-month',
    ]);
  });

  it('are, of the details of activities, all but those left out, in every document that has them', () => {
    const details: Readonly<Record<DetailName, Partial<Event>>> = {
      descriptions: { description: { en: 'Xyzzy described' } },
      outcomes: { outcome: { en: 'Xyzzy decided' } },
      participants: { participants: 98765 },
      links: { links: ['https://example.org/xyzzy'] },
    };
    const dataset = withEvents(event('one', Object.assign({}, ...Object.values(details))));
    const shown: Readonly<Record<DetailName, string>> = {
      descriptions: 'Xyzzy described',
      outcomes: 'Xyzzy decided',
      participants: '98',
      links: 'example.org/xyzzy',
    };
    const text = (without: DetailName[], form: 'long' | 'short' = 'long') =>
      renderReport(dataset, { format: 'md', problems: [], parts: ['regions'], form, without });
    for (const name of DETAIL_NAMES)
      for (const other of DETAIL_NAMES)
        if (other === name) expect(text([name])).not.toContain(shown[other]);
        else expect(text([name])).toContain(shown[other]);
    expect(text([], 'short')).toContain(shown.outcomes);
    expect(text(['outcomes'], 'short')).not.toContain(shown.outcomes);
  });

  it('have whom to ask and remarks only where they are asked for', () => {
    const dataset = withEvents(event('one', { contact: 'Xyzzy Person', note: 'Xyzzy unpaid' }));
    for (const report of REPORT_NAMES)
      for (const language of ['en', 'fr'])
        expect(renderReport(dataset, { format: 'md', problems: [], report, language })).not.toContain(
          'Xyzzy',
        );
    expect(renderReport(dataset, { format: 'md', problems: [], with: ['contacts'] })).toContain(
      'Contact: Xyzzy Person.',
    );
    expect(renderReport(dataset, { format: 'md', problems: [], with: ['notes'] })).toContain('Xyzzy unpaid.');
  });

  it('left out of a document are not to be translated for it', () => {
    const dataset = withEvents(
      event('one', { note: 'A note', description: { en: 'A text' }, outcome: { en: 'A plan' } }),
    );
    const fields = (without: DetailName[], asked: InternalDetailName[] = []) =>
      textsToTranslate(dataset, { language: 'es', without, with: asked })
        .map(({ field }) => field)
        .filter((field) => field !== 'title')
        .sort();
    expect(fields([])).toEqual(['description', 'outcome']);
    expect(fields([], ['notes'])).toEqual(['description', 'note', 'outcome']);
    expect(fields(['descriptions', 'outcomes'], ['notes'])).toEqual(['note']);
  });

  it('that do not exist are refused by name', () => {
    expect(() => reportTree(data, { parts: ['summary' as 'events'] })).toThrow(/"parts".*introduction/);
  });
});

describe('what changed since the last report', () => {
  const before = withEvents(event('one'), event('two'), event('three'));
  const after = withEvents(
    event('one', { when: { period: '2022-06-07' } }),
    event('two', { status: 'cancelled' }),
    event('four', {
      kind: 'training',
      title: { en: 'Training on spectrum' },
      when: { period: '2022-09-01' },
    }),
  );
  const { changes } = compareDatasets(before, after);
  const text = (language = 'en') => renderReport(after, { format: 'md', problems: [], changes, language });

  it('is a section of what is new, moved, cancelled and gone', () => {
    const section = /## \d+ Changes since the last report\n[\s\S]*?(?=\n## )/.exec(text())![0];
    expect(section).toContain('- Forum one – 2 May 2022 → 7 June 2022');
    expect(section).toMatch(/\*\*New \(1\)\*\*\n+- Training on spectrum – 1 September 2022/);
    expect(section).toMatch(/\*\*Cancelled \(1\)\*\*\n+- Forum two/);
    expect(section).toMatch(/\*\*No longer listed \(1\)\*\*\n+- Forum three/);
  });

  it('says of a row with several dates which of them moved, and of none that it is new or gone', () => {
    const dates = (id: string, periods: readonly string[]) =>
      periods.map((period, i) =>
        event(i === 0 ? id : `${id}-${period.replace('/', '_')}`, {
          title: { en: `Forum ${id}` },
          when: { period },
          ...(periods.length > 1 ? { occasion: { number: i + 1, of: periods.length } } : {}),
        }),
      );
    const old = withEvents(
      ...dates('one', ['2027-05-05/2027-05-06', '2027-05-08/2027-05-09']),
      ...dates('two', ['2027-03-03', '2027-03-10', '2027-03-17']),
    );
    const now = withEvents(
      ...dates('one', ['2027-05-12/2027-05-14']),
      ...dates('two', ['2027-03-03', '2027-03-10', '2027-03-24']),
    );
    const section = renderReport(now, {
      ...{ format: 'md', problems: [], parts: ['changes'] },
      changes: compareDatasets(old, now).changes,
    });
    expect(section).toContain('**Changed dates (2)**');
    expect(section).toContain('- Forum one – 5–6 and 8–9 May 2027 → 12–14 May 2027');
    expect(section).toContain('- Forum two – 17 March 2027 → 24 March 2027');
    expect(section).not.toMatch(/New|No longer listed/);
  });

  it('says of a row that got or lost a date beside others that its dates changed, and of a new one its dates', () => {
    const dates = (id: string, periods: readonly string[]) =>
      periods.map((period, i) =>
        event(i === 0 ? id : `${id}-${period}`, {
          title: { en: `Forum ${id}` },
          when: { period },
          sources: [{ file: 'a.csv', row: id.length }],
          ...(periods.length > 1 ? { occasion: { number: i + 1, of: periods.length } } : {}),
        }),
      );
    const old = withEvents(
      ...dates('less', ['2027-03-01', '2027-03-08']),
      ...dates('more!', ['2027-03-02', '2027-03-09']),
    );
    const now = withEvents(
      ...dates('less', ['2027-03-01']),
      ...dates('more!', ['2027-03-02', '2027-03-09', '2027-03-16']),
      ...dates('another', ['2027-03-03', '2027-03-10']),
    );
    const section = renderReport(now, {
      ...{ format: 'md', problems: [], parts: ['changes'] },
      changes: compareDatasets(old, now).changes,
    });
    expect(section).toContain('- Forum less – 1 and 8 March 2027 → 1 March 2027');
    expect(section).toContain('- Forum more! – 2 and 9 March 2027 → 2, 9 and 16 March 2027');
    expect(section).toMatch(/\*\*New \(1\)\*\*\n+- Forum another – 3 and 10 March 2027/);
    expect(section).not.toContain('No longer listed');
  });

  it('has the former date, place, status and title of what changed, and a new outcome', () => {
    const place = { city: 'Cairo', country: 'EG' };
    const old = withEvents(
      event('one', { place, status: 'planned' }),
      event('two', { place, modality: 'physical' }),
      event('three', { status: 'planned' }),
      event('four', { outcome: { en: 'Draft' } }),
      event('five'),
    );
    const now = withEvents(
      event('one', {
        place: { city: 'Dakar', country: 'SN' },
        when: { period: '2022-06-07' },
        status: 'held',
      }),
      event('two', { place, modality: 'virtual' }),
      event('three', { status: 'held', outcome: { en: '40 participants' } }),
      event('four', { outcome: { en: 'Final report' } }),
      event('five', { title: { en: 'Forum on spectrum' } }),
    );
    const section = renderReport(now, {
      ...{ format: 'md', problems: [], parts: ['changes'] },
      changes: compareDatasets(old, now).changes,
    });
    expect(section).toContain(
      '- Forum one – 2 May 2022 → 7 June 2022; Cairo, Egypt → Dakar, Senegal; planned → held',
    );
    expect(section).toContain('- Forum two – 2 May 2022; Cairo, Egypt (in person) → Cairo, Egypt (virtual)');
    expect(section).toContain('- Forum three – 2 May 2022; planned → held\n\n  Outcome: 40 participants.');
    expect(section).toContain('- Forum four – 2 May 2022\n\n  Outcome: Final report.');
    expect(section).toContain('- Forum five → Forum on spectrum – 2 May 2022');
  });

  it('of a Sector has no removal of another Sector', () => {
    const old = withEvents(event('one', { sector: 'ITU-R' }), event('two', { sector: 'ITU-D' }));
    const now = withEvents();
    const section = renderReport(now, {
      ...{ format: 'md', problems: [], parts: ['changes'], sector: 'ITU-D' },
      changes: compareDatasets(old, now).changes,
    });
    expect(section).toContain('Forum two');
    expect(section).not.toContain('Forum one');
  });

  it('has what is of another Sector now as no longer listed in the document of the one, and as new in that of the other', () => {
    const old = withEvents(event('one', { sector: 'ITU-R' }), event('two', { sector: 'ITU-D' }));
    const now = withEvents(event('one', { sector: 'ITU-T' }), event('two', { sector: 'ITU-D' }));
    const of = (sector: 'ITU-R' | 'ITU-T' | 'ITU-D') =>
      renderReport(now, {
        ...{ format: 'md', problems: [], parts: ['changes'], sector },
        changes: compareDatasets(old, now).changes,
      });
    expect(of('ITU-R')).toMatch(/\*\*No longer listed \(1\)\*\*\n+- Forum one – 2 May 2022\n/);
    expect(of('ITU-T')).toMatch(/\*\*New \(1\)\*\*\n+- Forum one – 2 May 2022\n/);
    expect(of('ITU-D')).not.toContain('Forum');
  });

  it('is left out where nothing changed', () => {
    expect(renderReport(after, { format: 'md', problems: [], changes: [] })).not.toContain('Changes since');
  });

  it.each(LANGUAGES)('is in %s', (language) => {
    const headings = text(language).match(/^## .*$/gm)!.length;
    const without = renderReport(after, { format: 'md', problems: [], language }).match(/^## .*$/gm)!.length;
    expect(headings).toBe(without + 1);
  });
});

describe('a draft', () => {
  const open = [regionUnknown({ value: 'Atlantis' }, { file: 'a.csv', row: 2 })];

  it('is marked while an error is open, with the number of errors and of texts to be translated', () => {
    expect(renderReport(data, { format: 'md', problems: open })).toContain('**DRAFT.** 1 error is open.');
    expect(renderReport(data, { format: 'md', problems: open, language: 'fr' })).toContain(
      '**PROJET.** 1 erreur est à corriger. 1 texte n’est pas traduit.',
    );
    expect(reportTree(data, { problems: open }).data.document.draft).toBe('DRAFT.');
  });

  it('is not marked without an error, or where it is not wanted', () => {
    expect(renderReport(data, { format: 'md', problems: [] })).not.toContain('DRAFT');
    expect(renderReport(data, { format: 'md', problems: open, draft: false })).not.toContain('DRAFT');
    expect(renderReport(data, { format: 'md', problems: [], draft: true })).toContain('**DRAFT.**');
    expect(renderReport(data, { format: 'md', problems: open, report: 'open-questions' })).not.toContain(
      'DRAFT',
    );
  });
});
