import { describe, expect, it } from 'vitest';
import { isProblemCode, PROBLEM_CATALOGUE, PROBLEM_CODES, placeLabel, problem } from '../src/index.js';

describe('the catalogue of problems', () => {
  it.each(PROBLEM_CODES)('%s says what is wrong, why, and what to do', (code) => {
    const { title, message, remedy, why } = PROBLEM_CATALOGUE[code];
    for (const text of [message, remedy, why]) expect(text).toMatch(/[.?]$/);
    expect(title).not.toMatch(/\.$/);
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(PROBLEM_CODES)('%s leaves no parameter unfilled', (code) => {
    const { message, remedy } = problem(code, { value: 'V', detail: 'D', other: 'O', readings: ['R'] });
    expect(message + remedy).not.toMatch(/[{}[\]]/);
  });

  it('knows its codes, and nothing that objects have by themselves', () => {
    expect(isProblemCode('file-empty')).toBe(true);
    expect(isProblemCode('toString')).toBe(false);
    expect(isProblemCode('__proto__')).toBe(false);
  });
});

describe('a problem', () => {
  it('leaves a part out where its parameter is empty', () => {
    expect(problem('modality-unknown', { value: 'onlin', detail: 'online' }).message).toContain(
      'did you mean online?',
    );
    expect(problem('modality-unknown', { value: 'x' }).message).toBe('“x” is not known as a modality.');
  });

  it('shows a hostile value without its control characters, and shortened', () => {
    const { value, message } = problem('date-unreadable', { value: `\u001b[31m\u202e${'x'.repeat(5000)}` });
    expect(value!.length).toBeLessThan(250);
    expect(message).not.toMatch(/[\u001b\u202e]/);
  });

  it('fills in texts as they are, whatever they look like', () => {
    expect(problem('date-unreadable', { value: '{detail} $& [x]' }).message).toContain('“{detail} $& [x]”');
  });

  it('names its place as a spreadsheet does', () => {
    const place = { file: 'a.csv', row: 4, column: { letter: 'B', name: 'Date' } };
    expect(placeLabel(place)).toBe('a.csv row 4, column B (Date)');
  });
});
