import type { Problem } from '@regional-presence/core';
import { isProblemCode } from '@regional-presence/core/internal';
import {
  defineProblem,
  formatProblem,
  PROBLEM_DEFINITIONS,
  placeLabel,
} from '@regional-presence/core/problems';

import { describe, expect, it } from 'vitest';
import { dateUnreadable, dateYearMissing, modalityUnknown, rowTooLong } from '../src/internal.js';
import { problemCatalogue as en } from '../src/problems/en.js';

const CODES = PROBLEM_DEFINITIONS.map(({ code }) => code);

describe('the catalogue of problems', () => {
  it.each(CODES)('%s says what is wrong, why, and what to do', (code) => {
    const { title, message, remedy, explanation } = en.problems[code];
    for (const text of [message, remedy, explanation]) expect(text).toMatch(/[.?}]$/);
    expect(title).not.toMatch(/\.$/);
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('has each code once', () => {
    expect(new Set(CODES).size).toBe(CODES.length);
  });

  it('knows its codes, and not the properties that every object has', () => {
    expect(isProblemCode('file-empty')).toBe(true);
    expect(isProblemCode('toString')).toBe(false);
    expect(isProblemCode('__proto__')).toBe(false);
  });
});

describe('a problem', () => {
  it('leaves out a part whose optional parameter is absent', () => {
    expect(modalityUnknown({ value: 'onlin', suggestion: 'online' }).message).toContain(
      'Did you mean “online”?',
    );
    expect(modalityUnknown({ value: 'x' }).message).toBe('Unknown modality “x”.');
  });

  it('keeps its parameters by name', () => {
    expect(rowTooLong({ cells: 7, columns: 5 }).params).toEqual({ cells: 7, columns: 5 });
    expect(modalityUnknown({ value: 'x' }).params).toEqual({ value: 'x' });
  });

  it('has the right plural', () => {
    expect(rowTooLong({ cells: 1, columns: 5 }).message).toContain('1 cell,');
    expect(rowTooLong({ cells: 2, columns: 5 }).message).toContain('2 cells,');
  });

  it('shows dates as people write them', () => {
    const { message } = dateYearMissing({
      value: '27 June',
      reason: 'severalYearsFit',
      years: 2,
      readings: ['2021-06-27', '2022-06-27'],
    });
    expect(message).not.toMatch(/\d{4}-\d\d/);
  });

  it('shows a hostile value without its control characters, and shortened', () => {
    const { params, message } = dateUnreadable({ value: `\u001b[31m\u202e${'x'.repeat(5000)}` });
    expect((params.value as string).length).toBeLessThan(250);
    expect(message).not.toMatch(/[\u001b\u202e]/);
  });

  it('shows the line breaks of a cell', () => {
    expect(dateUnreadable({ value: '4 May\r\n11 May\n\n18 May' }).message).toContain(
      '“4 May ↵ 11 May ↵ 18 May”',
    );
  });

  it.each([
    '{detail} $& [x]',
    '{value, select, other {x}}',
    "it's '{' quoted",
    '<b>bold</b>',
    '#',
    '__proto__',
  ])('shows the value %s as it is', (value) => {
    expect(dateUnreadable({ value }).message).toContain(`“${value}”`);
  });

  it('names its place as a spreadsheet does', () => {
    const place = { file: 'a.csv', row: 4, column: { letter: 'B', name: 'Date' } };
    expect(placeLabel(place)).toBe('a.csv, row 4, column B (Date)');
  });
});

describe('a problem of a plugin', () => {
  const tableBroken = defineProblem('acme/table-broken', {
    severity: 'error',
    params: { cells: 'number', heading: 'text?' },
    message: 'The row has {cells, plural, one {# cell} other {# cells}} and was rejected.',
    remedy: 'Close the row with a bar{heading, select, none {} other { after {heading}}}.',
    translations: {
      fr: {
        message: 'La ligne a {cells, plural, one {# cellule} other {# cellules}} et a été rejetée.',
        remedy: 'Fermez la ligne par une barre.',
      },
    },
  });

  it('is made like those of the catalogue', () => {
    expect(tableBroken({ cells: 1 }, { file: 'plan.md', row: 3 })).toEqual({
      code: 'acme/table-broken',
      severity: 'error',
      message: 'The row has 1 cell and was rejected.',
      remedy: 'Close the row with a bar.',
      params: { cells: 1 },
      place: { file: 'plan.md', row: 3 },
    });
  });

  it('is translated by its own definition, and keeps its text where it has no translation', () => {
    const problem = tableBroken({ cells: 2 });
    expect(formatProblem(problem, { ...en, language: 'fr' }, [tableBroken]).message).toBe(
      'La ligne a 2 cellules et a été rejetée.',
    );
    expect(formatProblem(problem, { ...en, language: 'es' }, [tableBroken]).message).toBe(problem.message);
    expect(formatProblem(problem, { ...en, language: 'fr' }).message).toBe(problem.message);
  });

  it.each([{}, { cells: '2' }, undefined])('keeps its text where its parameters are %o', (params) => {
    const problem = { ...tableBroken({ cells: 2 }), params } as unknown as Problem;
    expect(formatProblem(problem, { ...en, language: 'fr' }, [tableBroken]).message).toBe(problem.message);
  });

  it.each([
    [{ severity: 'info' }, /severity must be one of error, warning, remark/],
    [{ params: { cells: 'numbr' } }, /"cells" has the unknown type "numbr"/],
    [{ remedy: 'Close {rows}.' }, /argument \{rows\}/],
    [{ translations: { fr: { message: '{cellules}', remedy: '' } } }, /argument \{cellules\}/],
  ])('is refused with %o, by the name of its code', (fault, message) => {
    const specification = {
      severity: 'error',
      params: { cells: 'number' },
      message: '{cells, plural, one {# cell} other {# cells}}',
      remedy: 'y',
    };
    const define = (changes: object) =>
      defineProblem('acme/broken', { ...specification, ...changes } as never);
    expect(() => define({})).not.toThrow();
    expect(() => define(fault)).toThrow(message);
    expect(() => define(fault)).toThrow('acme/broken');
  });

  it('has a code of lower-case words', () => {
    const specification = { severity: 'error', params: {}, message: 'x', remedy: 'y' } as const;
    for (const code of ['Acme/x', 'a b', '', '/x', 'a/', '__proto__'])
      expect(() => defineProblem(code, specification)).toThrow(RangeError);
  });
});
