import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ParseDateOptions, parseDate } from '../src/parse-date.js';
import { readAsWritten } from '../src/read-phrase.js';
import { shapeOf } from '../src/shape/phrase-shape.js';

interface Entry {
  phrase: string;
  within?: string;
}

const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
const entriesOf = (language: string): Entry[] =>
  JSON.parse(readFileSync(new URL(`corpus/${language}.json`, import.meta.url), 'utf8'));

/** Numbers below a limit, the same each time: a multiplicative congruential generator. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = Math.imul(state, 48271) & 0x7fffffff || 1;
    return state % below;
  };
}

/** Names of months in the phrases, by the key of each alone: those of a key are of the same languages. */
const MONTHS = new Map<string, string[]>();
for (const { phrase } of LANGUAGES.flatMap(entriesOf))
  for (const [word] of phrase.matchAll(/\p{L}[\p{L}\p{M}]+/gu)) {
    const shape = shapeOf(word);
    if (shape?.values[0]?.kind !== 'month') continue;
    const names = MONTHS.get(shape.key) ?? [];
    if (!names.includes(word)) MONTHS.set(shape.key, [...names, word]);
  }

/** Phrases of the shape of another, with other numbers and months. */
function* variantsOf(phrase: string, random: (below: number) => number): Iterable<string> {
  const key = shapeOf(phrase)?.key;
  if (key === undefined) return;
  for (let i = 0; i < 300; i++) {
    const other = phrase.replace(/\d+|\p{L}[\p{L}\p{M}]+/gu, (part) => {
      if (/^\d{4}$/.test(part)) return String(2010 + random(20));
      if (/^\d/.test(part)) return String(1 + random(27)).padStart(part.startsWith('0') ? 2 : 1, '0');
      const names = MONTHS.get(shapeOf(part)?.key ?? '');
      return names?.[random(names.length)] ?? part;
    });
    if (shapeOf(other)?.key === key) yield other;
  }
}

describe('a phrase is read by its shape as the grammar reads it', () => {
  let compared = 0;
  test.each(LANGUAGES)('%s', (language) => {
    const random = randomNumbers(20_270_105);
    for (const { phrase, within } of entriesOf(language)) {
      const all: ParseDateOptions[] = [
        {},
        { language },
        { order: 'mdy' },
        { language: 'en-US' },
        { reportingPeriod: within ?? '2020/2024' },
      ];
      for (const options of all) {
        parseDate(phrase, options);
        for (const other of variantsOf(phrase, random)) {
          compared++;
          expect(parseDate(other, options), other).toEqual(readAsWritten(other, options));
        }
      }
    }
  });

  test('shapes are compared', () => expect(compared).toBeGreaterThan(10_000));
});

describe('phrases have one shape', () => {
  test.each([
    ['12 June 2023', '11 July 2031'],
    ['12-14 June 2023', '10-16 July 2020'],
    ['du 8 au 12 juillet 2023', 'du 9 au 11 juin 2024'],
    ['2023-05-08', '2024-04-09'],
    ['2023年5月8日至12日', '2021年4月9日至11日'],
  ])('%s and %s, that differ in their numbers and months', (one, other) => {
    expect(shapeOf(one)).toBeDefined();
    expect(shapeOf(other)?.key).toBe(shapeOf(one)?.key);
  });

  test.each([
    ['a day that may be a month', '12/06/2023', '13/06/2023'],
    ['equal numbers', '06/06/2023', '05/06/2023'],
    ['days in order', '12-14 June 2023', '14-12 June 2023'],
    ['days one behind the other', '12, 13 June 2023', '12, 14 June 2023'],
    ['a day that may be an hour', '5 June 2023, 24', '5 June 2023, 25'],
    ['the language of the month', '12 June 2023', '12 juin 2023'],
    ['the word between', '12 June 2023', '12 of June 2023'],
    ['the mark between', '12-14 June 2023', '12, 14 June 2023'],
  ])('not where they differ in %s', (_, one, other) => {
    expect(shapeOf(one)).toBeDefined();
    expect(shapeOf(other)?.key).not.toBe(shapeOf(one)?.key);
  });

  test.each([
    ['hours', '12 June 2023, 9:00'],
    ['a weekday', 'Monday, 12 June 2023'],
    ['a weekday that is another word as well', 'Do 5. Januar 2017'],
    ['the last days of a month', '28 June 2023'],
    ['a year of two digits', '12-06-95'],
    ['years or a month', '2023-24 May'],
    ['another word', 'Forum, 12 June 2023'],
    ['digits of another script', '١٢ يونيو ٢٠٢٣'],
    ['too many numbers', '1, 2, 3, 4, 5, 6 June 2023'],
    ['no number', 'soon'],
  ])('a phrase with %s has none', (_, phrase) => expect(shapeOf(phrase)).toBeUndefined());
});
