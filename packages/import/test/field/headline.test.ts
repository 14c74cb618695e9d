import { describe, expect, it } from 'vitest';
import { headline } from '../../src/field/headline.js';

const LONG = 'A word of a sentence without an end that goes on '.repeat(4).trim();

describe('what a title has of a description', () => {
  it.each<[rule: string, text: string, title: string]>([
    ['all of a short text', 'Board meeting', 'Board meeting'],
    ['the first line', 'Opening of the school\nPlace: Lima', 'Opening of the school'],
    ['the first line with words', '\n  \r\n Opening \nPlace: Lima', 'Opening'],
    ['the first sentence', 'Opening of the school. It is the first.', 'Opening of the school.'],
    [
      'the first sentence to which another is glued',
      'Opening of the school.Place: Lima',
      'Opening of the school.',
    ],
    ['the first question', 'Who decides? A talk.', 'Who decides?'],
    ['a sentence that ends in brackets', 'Opening (second part). It is late.', 'Opening (second part).'],
    ['the first sentence of Chinese', '学校开学。地点：利马', '学校开学。'],
    ['a text with an abbreviation', 'Talk by Dr. Li on St. Gallen', 'Talk by Dr. Li on St. Gallen'],
    ['a text with a decimal', 'Version 2.5 of the plan', 'Version 2.5 of the plan'],
    ['a year at the end of a sentence', 'Plan of 2027. Discussion.', 'Plan of 2027.'],
    ['a heading of Markdown', '## Workshop on data\nIt is long.', 'Workshop on data'],
    ['a quotation or an item', '> - Forum on maps', 'Forum on maps'],
    ['bold letters', '**Training** on __data__', 'Training on data'],
    ['a number sign', '#24 lightning talks', '#24 lightning talks'],
    ['a product', '3*4 and 2 ** 3', '3*4 and 2 ** 3'],
    ['nothing of a blank text', ' \n ', ''],
  ])('is %s', (_, text, title) => {
    expect(headline(text)).toBe(title);
  });

  it('is whole words of a long sentence, and says that more follows', () => {
    const title = headline(LONG);
    expect(title.length).toBeLessThanOrEqual(121);
    expect(title.endsWith('…')).toBe(true);
    expect(LONG.startsWith(`${title.slice(0, -1)} `)).toBe(true);
  });

  it('has no mark before the sign that more follows', () => {
    expect(headline(`${'a'.repeat(118)}, b c d e f g`)).toBe(`${'a'.repeat(118)}…`);
  });

  it('has whole characters of a text without spaces', () => {
    expect(headline('学'.repeat(130))).toBe(`${'学'.repeat(120)}…`);
    expect(headline(`a${'😀'.repeat(70)}`)).toBe(`a${'😀'.repeat(59)}…`);
  });
});
