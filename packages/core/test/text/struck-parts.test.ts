import { withStruckParts } from '@regional-presence/core/internal';
import { describe, expect, it } from 'vitest';

describe('the parts of a date that are struck through', () => {
  it.each([
    ['13 May 2027 14 May 2027', ['13 May 2027'], '<s>13 May 2027</s> 14 May 2027'],
    ['10-14 mai 2027', ['10-'], '<s>10-</s>14 mai 2027'],
    ['15 мая 2027 – 16 мая 2027', ['– 16 мая 2027'], '15 мая 2027 <s>– 16 мая 2027</s>'],
    ['2027年5月13日14日', ['13日'], '2027年5月<s>13日</s>14日'],
    ['13 May or 14 May or 15 May', ['13 May or', '15 May'], '<s>13 May or</s> 14 May or <s>15 May</s>'],
    ['13 May or 14 May', ['or', '14 May'], '13 May <s>or</s> <s>14 May</s>'],
  ])('are marked: %s', (text, struck, marked) => {
    expect(withStruckParts(text, struck)).toBe(marked);
  });

  it('are marked without the spaces around them', () => {
    expect(withStruckParts('13 May 14 May', [' 13 May\n'])).toBe('<s>13 May</s> 14 May');
  });

  it('are marked in their order, each once: of two equal ones the second is the later one', () => {
    expect(withStruckParts('1 May, 1 May, 2 May', ['1 May', '1 May'])).toBe(
      '<s>1 May</s>, <s>1 May</s>, 2 May',
    );
    expect(withStruckParts('1 May, 1 May, 2 May', ['1 May'])).toBe('<s>1 May</s>, 1 May, 2 May');
  });

  it.each([
    ['is blank', ['  ', '13 May']],
    ['is not in the text', ['15 May', '13 May']],
  ])('are marked as well where another part %s', (_, struck) => {
    expect(withStruckParts('13 May 14 May', struck)).toBe('<s>13 May</s> 14 May');
  });

  it.each([
    ['nothing is struck through', '13 May 14 May', []],
    ['only words are struck through', 'Monday 13 May', ['Monday']],
    ['the text is longer than a date', `13 May ${'and more '.repeat(9)}`, ['13 May']],
  ])('are not marked where %s', (_, text, struck) => {
    expect(withStruckParts(text, struck)).toBe(text);
  });

  it('are marked in a text of 80 characters, not in a longer one', () => {
    const date = '13 May 14 May';
    expect(withStruckParts(date.padEnd(80, '.'), ['13 May'])).toMatch(/^<s>13 May<\/s>/);
    expect(withStruckParts(date.padEnd(81, '.'), ['13 May'])).toMatch(/^13 May/);
  });
});
