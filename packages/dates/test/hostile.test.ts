import { readFileSync } from 'node:fs';
import { LANGUAGES } from '@regional-presence/core';
import { isPeriodOrdered } from '@regional-presence/core/internal';
import { parsePeriod } from '@regional-presence/core/period';
import { runs } from '@regional-presence/test-utils';

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate, parseTime, parseTimeZone } from '../src/index.js';
import { MAX_PHRASE_LENGTH } from '../src/parse-date.js';
import { RULES } from './rules/rules.js';

const language = fc.constantFrom(undefined, ...LANGUAGES, 'en-US', 'xx', '__proto__');
const phrases = LANGUAGES.flatMap((tag) =>
  JSON.parse(readFileSync(new URL(`corpus/${tag}.json`, import.meta.url), 'utf8')).map(
    (e: { phrase: string }) => e.phrase,
  ),
) as string[];

/** Pieces of real phrases in a random order: nearer to dates than random characters. */
const piece = fc.constantFrom(
  ...new Set(phrases.flatMap((phrase) => phrase.split(/(?<=[\s,–-])|(?=[\s,–-])/))),
);
const garbage = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
);

describe('whatever the phrase', () => {
  it('a reading is valid periods, or a problem that says why there is none', () => {
    fc.assert(
      fc.property(garbage, language, (phrase, tag) => {
        const { periods, problems, input } = parseDate(phrase, tag === undefined ? {} : { language: tag });
        expect(input).toBe(phrase);
        for (const edtf of periods) {
          const period = parsePeriod(edtf);
          expect(period, `${phrase} → ${edtf}`).toBeDefined();
          expect(isPeriodOrdered(period!), `${phrase} → ${edtf}`).toBe(true);
        }
        if (periods.length === 0) expect(problems.length).toBeGreaterThan(0);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('every character is said to be read or left, once and in order', () => {
    fc.assert(
      fc.property(garbage, (phrase) => {
        const { read, unread } = parseDate(phrase);
        const spans = [...read, ...unread].sort((a, b) => a.start - b.start);
        let at = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(phrase.length);
      }),
      { numRuns: runs(2000), examples: [['ﲅ'], ['ﲅ 5 2026'], ['1ﬆmay 2026']] },
    );
  });

  it('the same phrase reads the same', () => {
    fc.assert(fc.property(garbage, (phrase) => void expect(parseDate(phrase)).toEqual(parseDate(phrase))));
  });

  it('hours and zones never throw', () => {
    fc.assert(
      fc.property(garbage, (text) => {
        parseTime(text);
        parseTimeZone(text);
      }),
    );
  });
});

describe('a long phrase', () => {
  it('is refused', () => {
    expect(parseDate(`5 May 2022 ${'x'.repeat(MAX_PHRASE_LENGTH)}`).problems[0]!.code).toBe('date-too-long');
    expect(parseDate('9'.repeat(5_000_000)).periods).toEqual([]);
  });

  it.each([
    '1-',
    '1/',
    '1.',
    '(',
    'May ',
    'and ',
    '1 May 2022, ',
    ' - ',
    '第',
    'و',
    '٣',
    '1:',
    '12:00-',
    'Q1 ',
    '1 a: ',
    '[a]1',
    'Octber ',
    'evening ',
    "'22 ",
    '1-9 May 2022 except ',
    ', closed 1 ',
    '，1除外',
    'opened 1, ',
    'opens 1 ',
  ])('of nothing but %j takes no more work a character than a short one', (unit) => {
    const work = (length: number) => {
      const phrase = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      const start = process.hrtime.bigint();
      for (let i = 0; i < 40; i++) parseDate(phrase);
      return Number(process.hrtime.bigint() - start) / length;
    };
    work(MAX_PHRASE_LENGTH);
    // Measured in turn. Quadratic work is ten times as much a character each time; a noisy machine is not noisy each time.
    const ratios = Array.from({ length: 8 }, () => work(MAX_PHRASE_LENGTH) / work(MAX_PHRASE_LENGTH / 10));
    expect(Math.min(...ratios)).toBeLessThan(6);
  });
});

describe('parts of phrases', () => {
  const PHRASES = [...RULES.values()].flatMap((rule) =>
    LANGUAGES.flatMap((name) => [...(rule[name]?.needs ?? []), ...(rule[name]?.not ?? [])]),
  );
  const PARTS: readonly [name: string, part: (phrase: string) => string][] = [
    ['without figures', (phrase) => phrase.replace(/\p{N}+/gu, '')],
    ['without years', (phrase) => phrase.replace(/(?:19|20)\d\d/g, '')],
    ['behind the first mark', (phrase) => phrase.split(/[,;:(]/)[1] ?? ''],
    ['without the first word', (phrase) => phrase.split(/\s/).slice(1).join(' ')],
    ['without the last word', (phrase) => phrase.split(/\s/).slice(0, -1).join(' ')],
  ];

  it.each(PARTS)('%s have a reading or a problem that says why not, with any reporting period', (_, part) => {
    for (const reportingPeriod of [undefined, '2027', '2020/2024'])
      for (const [phrase] of PHRASES) {
        const { periods, problems } = parseDate(part(phrase), { reportingPeriod });
        if (periods.length === 0) expect(problems, part(phrase)).not.toEqual([]);
      }
  });

  it.each([
    'weekdays',
    'weekdays 9:00-17:00',
    'closed Mondays',
    'sauf le lundi',
    'кроме субботы',
    '周一除外',
  ])('that name weekdays and no range have no days, with or without a reporting period: %s', (phrase) => {
    const [alone, inPeriod] = [{}, { reportingPeriod: '2027' }].map((options) => parseDate(phrase, options));
    for (const { periods } of [alone!, inPeriod!]) expect(periods).toEqual([]);
    expect(alone!.problems).toHaveLength(1);
    expect(inPeriod!.problems).toEqual(alone!.problems);
  });
});
