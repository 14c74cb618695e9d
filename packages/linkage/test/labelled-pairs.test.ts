import { BlockingIndex, loadThesaurus, matchEvents } from '@regional-presence/linkage';
import { describe, expect, it } from 'vitest';

import { type LabelledPair, labelledPairs, precisionAndRecall } from '../bench/labelled-pairs.mjs';

await loadThesaurus();

/** The decision on a pair that the index finds. */
function certaintyOf([a, b]: LabelledPair['events']) {
  const index = new BlockingIndex();
  index.add(a);
  index.add(b);
  return [...index.pairs()].length > 0 ? matchEvents(a, b)?.certainty : undefined;
}

const pairs = labelledPairs().map((pair) => ({ ...pair, certainty: certaintyOf(pair.events) }));
const named = (some: typeof pairs) =>
  some.map(({ language, rule, events: [a, b] }) => `${language} ${rule}: ${a.title.und} | ${b.title.und}`);

describe('of the labelled pairs', () => {
  it('there are at least 300, in six languages, with a rule each', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(300);
    expect([...new Set(pairs.map(({ language }) => language))].sort()).toEqual(
      'ar en es fr ru zh'.split(' '),
    );
    expect(new Set(pairs.map(({ label }) => label))).toEqual(new Set(['true', 'false', 'doubtful']));
    expect(pairs.filter(({ rule }) => !/^[a-z]+(-[a-z]+)*$/.test(rule))).toEqual([]);
  });

  it('no two meetings are merged', () => {
    expect(named(pairs.filter((pair) => pair.label === 'false' && pair.certainty === 'certain'))).toEqual([]);
  });

  it('every meeting that is listed twice is at least asked about', () => {
    expect(named(pairs.filter((pair) => pair.label === 'true' && !pair.certainty))).toEqual([]);
  });

  it('none that only somebody who knows can decide is merged', () => {
    expect(named(pairs.filter((pair) => pair.label === 'doubtful' && pair.certainty === 'certain'))).toEqual(
      [],
    );
  });

  it.each([
    'case',
    'punctuation',
    'abbreviation-dots',
    'letter-digit-space',
    'running-number',
    'remark-added',
    'venue-missing',
    'own-numbers',
  ])('those of the rule %s are merged', (rule) => {
    const ofRule = pairs.filter((pair) => pair.label === 'true' && pair.rule === rule);
    expect(ofRule.length).toBeGreaterThan(0);
    expect(named(ofRule.filter(({ certainty }) => certainty !== 'certain'))).toEqual([]);
  });

  it.each(['other-host', 'other-venue', 'other-page', 'other-id', 'other-columns', 'other-hours'])(
    'those of the rule %s are not asked about, since one list has both',
    (rule) => {
      const ofRule = pairs.filter((pair) => pair.rule === rule);
      expect(ofRule.length).toBeGreaterThanOrEqual(6);
      expect(named(ofRule.filter(({ certainty }) => certainty))).toEqual([]);
    },
  );

  it.each(['tuning', 'held out'] as const)(
    'the half %s has the precision and recall of the table',
    (half) => {
      const some = pairs.filter((pair) => pair.half === half);
      const certain = precisionAndRecall(some, ({ certainty }) => certainty === 'certain');
      const likely = precisionAndRecall(some, ({ certainty }) => certainty !== undefined);
      const text = ({ precision, recall }: typeof certain) =>
        `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
      console.info(`${half}: certain: ${text(certain)}; likely or certain: ${text(likely)}`);
      expect(certain.precision).toBe(1);
      expect(likely.recall).toBe(1);
      expect(likely.precision).toBeGreaterThanOrEqual(0.98);
    },
  );
});
