import { LANGUAGES } from '@regional-presence/core';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/index.js';
import { type Rule, type RulePhrase, type RulePhrases, textOfReading } from './rule.js';
import { RULES } from './rules.js';

const read = ([phrase, , options]: RulePhrase) => textOfReading(parseDate(phrase, options));

const rowsOf = (rule: Rule, kind: keyof RulePhrases) =>
  LANGUAGES.flatMap((language) => rule[language]?.[kind] ?? []).map((row) => ({ phrase: row[0], row }));

describe.each([...RULES])('%s', (_name, rule) => {
  it.each(LANGUAGES)('has phrases in %s, or the reason why it has none', (language) => {
    const phrases = rule[language];
    const reason = rule.without?.[language];
    expect(phrases === undefined).toBe(reason !== undefined);
    if (phrases) {
      expect(phrases.needs).not.toEqual([]);
      expect(phrases.not).not.toEqual([]);
    } else expect(reason).toMatch(/\.$/);
  });

  it.each(rowsOf(rule, 'needs'))('reads $phrase', ({ row }) => {
    expect(read(row)).toBe(row[1]);
  });

  it.each(rowsOf(rule, 'not'))('does not concern $phrase', ({ row }) => {
    expect(read(row)).toBe(row[1]);
  });
});

it('A reading says all that a user sees of it', () => {
  const reading = parseDate('8 May 2022 (TBC), 09:00-17:00 Geneva time');
  expect(textOfReading(reading)).toBe('2022-05-08, 09:00-17:00, Europe/Zurich, tentative');
});
