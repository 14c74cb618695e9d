import { createDataset, type Event } from '@regional-presence/core';
import { referenceDataset } from '@regional-presence/reference';
import { parseTitleBlock, type ReportOptions, renderReport } from '@regional-presence/report';
import { describe, expect, it } from 'vitest';

const event = (id: string, more: Partial<Event> = {}): Event => ({
  id,
  kind: 'forum',
  title: { en: id },
  region: 'AFR',
  sector: 'ITU-T',
  status: 'held',
  sources: [{ file: 'a.csv', row: 2 }],
  ...more,
});
const data = createDataset({
  ...referenceDataset(),
  events: [
    event('Alpha', { when: { period: '2022-05-02' }, highlight: true, outcome: { en: 'A plan' } }),
    event('Omega', { when: { period: '2022-06-02' }, note: 'An aside.' }),
  ],
});
const markdown = (options: ReportOptions) => renderReport(data, { format: 'md', problems: [], ...options });

describe('the words of the compiler', () => {
  const titleBlock = {
    introduction: { en: 'The year in brief.\nIt was a good one.', fr: 'L’année en bref.' },
    conclusion: 'We will go on.',
  };

  it('open the document and close it before its annexes', () => {
    const text = markdown({ titleBlock });
    const places = ['The year in brief.', '## 1 ', 'We will go on.', 'Annex A'].map((words) =>
      text.indexOf(words),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toMatch(/## \d+ Conclusion\n\nWe will go on\./);
    expect(text).toContain('The year in brief.\n\nIt was a good one.');
  });

  it('are in the language of the document', () => {
    expect(markdown({ titleBlock, language: 'fr' })).toContain('L’année en bref.');
  });
});

describe('the title block of several documents', () => {
  const titleBlock = {
    date: { en: '1 December 2022' },
    documents: {
      'advisory-group': { documentNumber: 'TSAG-TD123' },
      'director-brief-tsb': { documentNumber: 'BRIEF-7', date: { en: '2 December 2022' } },
    },
  } as const;

  it('has in each document its own fields and those of all', () => {
    expect(markdown({ titleBlock })).toContain('TSAG-TD123');
    expect(markdown({ titleBlock })).toContain('1 December 2022');
    const plan = markdown({ titleBlock, report: 'annual-plan' });
    expect(plan).not.toContain('TSAG-TD123');
    expect(plan).toContain('1 December 2022');
  });

  it('has those of a Director in the brief for that Director only', () => {
    const brief = (sector: 'ITU-R' | 'ITU-T') => markdown({ titleBlock, report: 'director-brief', sector });
    expect(brief('ITU-T')).toContain('BRIEF-7');
    expect(brief('ITU-T')).toContain('2 December 2022');
    expect(brief('ITU-R')).not.toContain('BRIEF-7');
  });

  it('names what it does not know', () => {
    expect(parseTitleBlock('{"documents":{"advisory-group":{"number":"1"}}}')).toMatchObject({
      fault: expect.stringContaining('unknown field number'),
    });
    expect(parseTitleBlock('{"documents":{"memo":{}}}')).toHaveProperty('fault');
  });
});

describe('a brief', () => {
  it('has what the office marks as a highlight before later activities', () => {
    const text = markdown({ report: 'director-brief' });
    expect(text.indexOf('Alpha')).toBeGreaterThan(0);
    expect(text.indexOf('Alpha')).toBeLessThan(text.indexOf('Omega'));
  });
});

describe('the short form', () => {
  it('has title, date and outcome, and no other details', () => {
    const short = markdown({ form: 'short', with: ['notes'] });
    expect(short).toContain('**Alpha** – 2 May 2022');
    expect(short).toContain('A plan.');
    expect(short).not.toContain('An aside.');
    expect(markdown({ form: 'long', with: ['notes'] })).toContain('An aside.');
  });
});

describe('a description of several lines', () => {
  const described = (description: string, options: ReportOptions = {}) =>
    renderReport(
      {
        ...referenceDataset(),
        events: [
          {
            id: 'a',
            kind: 'meeting',
            title: { en: 'Meeting' },
            region: 'AFR',
            description: { en: description },
            outcome: { en: 'A plan…' },
            sources: [{ file: 'a.csv', row: 2 }],
          },
        ],
      },
      { format: 'md', problems: [], ...options },
    );

  it('has a paragraph for each line, and lists of the lines with a mark', () => {
    const text = described('First words.\n\nSecond words:\n- one\n• two\r\nLast words.');
    expect(text).toMatch(/^ {2}First words\.$/m);
    expect(text).toMatch(/^ {2}Second words:\n+ {2}- one\n+ {2}- two$/m);
    expect(text).toMatch(/^ {2}Last words\.$/m);
  });

  it('is among the sentences where it is one line, and in none where descriptions are left out', () => {
    expect(described('- Only words')).toMatch(/^ {2}\\?- Only words\. Outcome: A plan…$/m);
    const without = described('First words.\nSecond words.', { without: ['descriptions'] });
    expect(without).not.toContain('words');
    expect(described('First words.\nSecond words.', { form: 'short' })).not.toContain('words');
  });
});
