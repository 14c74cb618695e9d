import { BlockingIndex, loadThesaurus, matchEvents } from '@regional-presence/linkage';
import { eventWith, runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

await loadThesaurus();

/** Two rows of one day and city with these titles: the decision on the pair that the index finds. */
function decisionOn(one: string, other: string) {
  const place = { city: 'Lima', country: 'PE' };
  const [a, b] = [one, other].map((und, i) => eventWith({ id: `e${i}`, title: { und }, place }));
  const index = new BlockingIndex();
  index.add(a!);
  index.add(b!);
  const match = matchEvents(a!, b!);
  expect([...index.pairs()].length > 0 || !match).toBe(true);
  return match && { certainty: match.certainty, title: match.evidence[1]!.kind };
}

describe('one title', () => {
  it.each([
    ['Forum on AI', 'Forum on A.I.'],
    ['Forum on AI', 'FORUM ON A.I.'],
    ['5G workshop', '5 G workshop'],
    ['Workshop on IPv6', 'Workshop on IPv 6'],
    ['SG13 meeting', 'SG 13 meeting'],
    ['Café numérique: 2ème', 'Cafe numerique – 2e'],
    ['9th forum', 'Ninth forum'],
    ['XII Foro', '12º foro'],
    ['Форум по И.И.', 'Форум по ИИ'],
    ['第九届论坛', '第9届论坛'],
    ['ورشة ٩', 'ورشه 9'],
    ['Forum ـ', 'Forum'],
    ['الدورة الحادية عشرة', 'الدورة 11'],
    ['“Forum” (spectrum)', 'Forum: spectrum'],
  ])('is %s and %s', (one, other) => {
    expect(decisionOn(one, other)).toEqual({ certainty: 'certain', title: 'same-title' });
  });

  it.each([
    ['Forum, part A B', 'Forum, part AB'],
    ['Module 1, 12', 'Module 11, 2'],
    ['Release 1.5', 'Release 15'],
    ['Training on C++', 'Training on C'],
    ['Forum −1', 'Forum 1'],
    ['Forum 2027', 'Forum 2028'],
    ['Track A', 'Track B'],
    ['Session II', 'Session III'],
    ['Twenty-first forum', 'Twenty-second forum'],
  ])('is not %s and %s', (one, other) => {
    expect(decisionOn(one, other)?.certainty).not.toBe('certain');
  });

  it.each([
    ['—', '?!'],
    ['—', '—'],
    ['…', 'Forum'],
  ])('is not without a word: %s and %s', (one, other) => {
    expect(decisionOn(one, other)).toBeUndefined();
  });

  it('stays one with other punctuation between its words', () => {
    const words = fc.array(
      fc.constantFrom(...'forum spectrum régional 5g ai 9th broadband форум 论坛'.split(' ')),
      {
        minLength: 2,
        maxLength: 6,
      },
    );
    const marks = fc.array(fc.constantFrom(' ', ', ', ' – ', ': ', ' (', '; ', ' / '), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, marks, (list, between) => {
        const other = list.reduce((text, word, i) => (i === 0 ? word : text + between[i % 6] + word), '');
        expect(decisionOn(list.join(' '), other)?.title).toBe('same-title');
      }),
      { numRuns: runs(500) },
    );
  });
});
