import { isEvent } from '../model/event-kinds.js';
import type { LocalizedText } from '../model/records.js';
import { seriesSpellingInconsistent } from '../problem/definition/record-problems.js';
import { foldText } from '../text/fold-text.js';
import { hash53 } from '../text/hash.js';
import { textIn } from '../text/language.js';
import { titleKey } from '../title/title-key.js';
import { type Check, placeOfRecord } from './check.js';

const YEAR = /^\d{4}$/;
const PLURAL = /\p{L}\p{L}s$/u;

/** A title without its year and plurals, so that spellings of one series fall together. */
function seriesKey(key: string): string {
  let series = '';
  for (const word of key.split(' ')) {
    if (word.length === 4 && YEAR.test(word)) continue;
    const stem = word.endsWith('s') && PLURAL.test(word) ? word.slice(0, -1) : word;
    series += series === '' ? stem : ` ${stem}`;
  }
  return series;
}

/** A title without its year, as it is spelled. */
const spelling = (text: string): string =>
  text
    .replace(/\b\d{4}\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The number of titles that are compared with later ones. */
const MAX_TITLES = 50_000;

/** Titles of one series that are spelled differently: they differ only in a plural. */
export const spellings: Check = (_data, report) => {
  const first = new Map<number, LocalizedText>();
  return {
    activity(record) {
      if (!isEvent(record) && record.kind !== 'series') return;
      const key = titleKey(record.title);
      const hash = hash53(`${record.region ?? ''} ${seriesKey(key)}`);
      const known = first.get(hash);
      if (known === undefined) {
        if (first.size < MAX_TITLES) first.set(hash, record.title);
        return;
      }
      const knownKey = titleKey(known);
      if (knownKey === key || seriesKey(knownKey) !== seriesKey(key)) return;
      const [one, other] = [spelling(textIn(known).text), spelling(textIn(record.title).text)];
      if (foldText(one) !== foldText(other))
        report(seriesSpellingInconsistent({ value: other, other: one }, placeOfRecord(record)));
    },
  };
};
