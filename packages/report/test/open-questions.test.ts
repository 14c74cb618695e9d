import { createDataset, LANGUAGES } from '@regional-presence/core';
import { exampleTexts } from '@regional-presence/core/internal';
import { PROBLEM_DEFINITIONS } from '@regional-presence/core/problems';
import { PROBLEM_CATALOGUES } from '@regional-presence/core/problems/all';
import { describe, expect, it } from 'vitest';
import { renderReport } from '../src/index.js';

describe.each(LANGUAGES)('the open questions in %s', (language) => {
  const problems = PROBLEM_DEFINITIONS.map(({ code, severity }) => ({
    code,
    severity,
    params: {},
    ...exampleTexts(code, PROBLEM_CATALOGUES[language]),
  }));
  const text = renderReport(createDataset(), { format: 'md', language, problems });

  it('have the title of every problem, and no code', () => {
    const plain = text.replaceAll('\\', '');
    for (const { code } of PROBLEM_DEFINITIONS) {
      expect(plain).toContain(PROBLEM_CATALOGUES[language].problems[code].title);
      if (code.includes('-')) expect(plain).not.toContain(code);
    }
  });
});
