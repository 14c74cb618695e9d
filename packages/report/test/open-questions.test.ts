import { createDataset, LANGUAGES } from '@regional-presence/core';
import { dateYearMissing, exampleTexts, modalityMissing } from '@regional-presence/core/internal';
import { PROBLEM_DEFINITIONS } from '@regional-presence/core/problems';
import { PROBLEM_CATALOGUES } from '@regional-presence/core/problems/all';
import { referenceDataset } from '@regional-presence/reference';
import { describe, expect, it } from 'vitest';
import { REPORT_NAMES, renderReport } from '../src/index.js';

/** Documents that are handed in or published. */
const SUBMITTED = REPORT_NAMES.filter((name) => name !== 'open-questions');

describe.each(LANGUAGES)('what is handed in, in %s', (language) => {
  it.each(SUBMITTED)('names no file, row or code: %s', (report) => {
    const problems = [
      dateYearMissing({ value: '27 June', reason: 'noReportingPeriod' }, { file: 'a.csv', row: 4 }),
    ];
    const text = renderReport(referenceDataset(), { format: 'md', report, language, problems });
    expect(text).not.toMatch(/\.csv|date-year-missing|27 June/);
  });
});

describe.each(LANGUAGES)('the open questions in %s', (language) => {
  const problems = PROBLEM_DEFINITIONS.map(({ code, severity }) => ({
    code,
    severity,
    params: {},
    ...exampleTexts(code, PROBLEM_CATALOGUES[language]),
  }));
  const text = renderReport(createDataset(), { format: 'md', report: 'open-questions', language, problems });

  it('have the title of every problem, and no code', () => {
    const plain = text.replaceAll('\\', '');
    for (const { code } of PROBLEM_DEFINITIONS) {
      expect(plain).toContain(PROBLEM_CATALOGUES[language].problems[code].title);
      if (code.includes('-')) expect(plain).not.toContain(code);
    }
  });
});

describe.each(LANGUAGES)('a problem of several rows, in %s', (language) => {
  const text = renderReport(createDataset(), {
    ...{ format: 'md', report: 'open-questions', language },
    problems: [
      { ...modalityMissing({}, { file: 'a.csv', row: 2 }), rows: { count: 29, runs: '2-5, 7-31' } },
      { ...modalityMissing({}, { file: 'b.json', row: 1 }), rows: { count: 3, runs: '1-3' } },
    ],
  });

  it('names all of them, and how often it was found', () => {
    const plain = text.replaceAll('\\', '');
    expect(plain).toContain('2-5, 7-31');
    expect(plain).toContain('1-3');
    expect(plain).toMatch(/[(（]32[)）]/);
  });
});
